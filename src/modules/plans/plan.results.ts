import { ObjectType } from '@nestjs/graphql';
import { agencyKind, agencyLevel } from '../../engines/agencies/agency.types';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';
import { planChangeField } from './plan.words';

@ObjectType({ description: 'Một bản của kế hoạch đã ban hành. An edition of an issued plan.' })
export class PlanEditionTold {
  @Told(t.int, '0: khi ban hành; sau đó: lần điều chỉnh. 0 as issued, then the number of the amendment.')
  ordinal: number;
  @Told(t.day, 'Từ ngày. Since when.') effectiveOn: string;
  @Told(t.text, 'Số văn bản. Number of the document.') documentNumber: string;
  @Told(t.text, 'SHA-256 của nội dung. SHA-256 of the content.') digest: string;
}

@ObjectType({
  description:
    'Nội dung kế hoạch như đã ban hành, hoặc vào một ngày. What a plan said when it was issued, or on a day.',
})
export class PlanBaseline extends PlanEditionTold {
  @Told(t.id, 'Kế hoạch. The plan.') planId: string;
  @Told(t.json, 'Nội dung: tên, thời gian, mục đích, yêu cầu, nhiệm vụ, phân công. What it said.') content: object;
}

@ObjectType({ description: 'Một điểm khác nhau giữa hai bản. One difference between two editions.' })
export class PlanDifference {
  @Told(t.text, 'Chỗ khác. Where: tasks.3.timing.') path: string;
  @Told(planChangeField, 'Khác gì. What differs.') field: string;
  @Told(t.id, 'Nhiệm vụ. The task.', { nullable: true }) taskId: string | null;
  @Told(t.text, 'Trước. Before.', { nullable: true }) before: string | null;
  @Told(t.text, 'Sau. After.', { nullable: true }) after: string | null;
  @Told(t.text, 'Lý do. Why.', { nullable: true }) reason: string | null;
  @Told(t.text, 'Văn bản điều chỉnh. The amending document.', { nullable: true }) documentNumber: string | null;
}

@ObjectType({ description: 'Khác nhau giữa hai bản của một kế hoạch. What differs between two editions of a plan.' })
export class PlanDifferences {
  @Told(t.id, 'Kế hoạch. The plan.') planId: string;
  @Told(PlanEditionTold, 'Bản trước. The earlier one.') from: PlanEditionTold;
  @Told(PlanEditionTold, 'Bản sau. The later one.') to: PlanEditionTold;
  @Told(PlanDifference, 'Các điểm khác. The differences.', { list: true }) differences: PlanDifference[];
}

@ObjectType({ description: 'Kết quả mở năm thực hiện. What opening a year of a plan did.' })
export class TaskYearOpened {
  @Told(t.id, 'Kế hoạch. The plan.') planId: string;
  @Told(t.int, 'Năm. Year.') year: number;
  @Told(t.int, 'Số việc mới mở, mỗi cơ quan mỗi nhiệm vụ một. Newly owed: one of each agency for each task.')
  opened: number;
  @Told(t.int, 'Tổng số việc của năm. All that is owed in that year.') owed: number;
}

@ObjectType({ description: 'Tỷ lệ, giữ cả tử số và mẫu số. A rate with its numerator and denominator.' })
export class TaskRate {
  @Told(t.decimal, 'Tử số. Numerator.') numerator: string;
  @Told(t.decimal, 'Mẫu số. Denominator.') denominator: string;
  @Told(
    t.decimal,
    'Phần trăm, làm tròn như rounding; trống khi mẫu số là 0. Percent; null when the denominator is 0.',
    {
      nullable: true,
    },
  )
  percent: string | null;
  @Told(t.text, 'Cách làm tròn. How the percent is rounded.') rounding: string;
}

@ObjectType({ description: 'Cơ quan chưa xong một nhiệm vụ. An agency that has not done a task.' })
export class TaskMissing {
  @Told(t.id, 'Việc phải làm trong năm. The year of the task.') taskYearId: string;
  @Told(t.id, 'Nhiệm vụ. The task.') taskId: string;
  @Told(t.int, 'Số thứ tự của nhiệm vụ. Number of the task.') ordinal: number;
  @Told(t.id, 'Cơ quan. The agency.') agencyId: string;
  @Told(t.text, 'Tên cơ quan. Its name.') agencyName: string;
  @Told(t.day, 'Hạn hiện nay. Its day.') dueOn: string;
  @Told(t.bool, 'Đã quá hạn. Past its day.') overdue: boolean;
}

@ObjectType({ description: 'Tiến độ một nhiệm vụ trong một năm. How far a task is in a year.' })
export class TaskProgressTold {
  @Told(t.id, 'Nhiệm vụ. The task.') taskId: string;
  @Told(t.int, 'Số thứ tự. Number in the plan.') ordinal: number;
  @Told(t.text, 'Nội dung. What is to be done.') text: string;
  @Told(t.text, 'Cách tính tiến độ. How its progress is told.') method: string;
  @Told(t.int, 'Năm. Year.') year: number;
  @Told(TaskRate, 'Số cơ quan đã xong trên số cơ quan phải làm. Agencies done, of those that owe it.') done: TaskRate;
  @Told(TaskRate, 'MEASURE: đã đạt trên chỉ tiêu. Reached, of the targets.', { nullable: true })
  measured: TaskRate | null;
  @Told(TaskRate, 'WEIGHTED: theo trọng số các việc thành phần. By the weights of its parts.', { nullable: true })
  weighted: TaskRate | null;
  @Told(t.int, 'Trong đó xong quá hạn. Of the done ones, late.') doneLate: number;
  @Told(t.int, 'Chưa xong và quá hạn. Not done and past its day.') overdue: number;
  @Told(TaskMissing, 'Cơ quan chưa xong, tối đa 500. Who has not done it, at most 500.', { list: true })
  missing: TaskMissing[];
}

@ObjectType({
  description:
    'Tiến độ một kế hoạch trong một năm, trong phạm vi được xem. How far a plan is in a year, as far as one may see.',
})
export class PlanProgress {
  @Told(t.id, 'Kế hoạch. The plan.') planId: string;
  @Told(t.int, 'Năm. Year.') year: number;
  @Told(TaskRate, 'Việc đã xong trên số việc phải làm (nhiệm vụ × cơ quan). Done, of all that is owed (task × agency).')
  done: TaskRate;
  @Told(TaskRate, 'Nhiệm vụ mọi cơ quan đã xong trên số nhiệm vụ. Tasks that every agency has done, of the tasks.')
  tasksDone: TaskRate;
  @Told(
    TaskRate,
    'Theo trọng số của nhiệm vụ; trống khi không có trọng số. By the weights of the tasks; null without weights.',
    {
      nullable: true,
    },
  )
  weighted: TaskRate | null;
  @Told(TaskProgressTold, 'Từng nhiệm vụ. Task by task.', { list: true }) tasks: TaskProgressTold[];
  @Told(t.int, 'Số việc chưa xong. How many are missing.') missingTotal: number;
  @Told(TaskMissing, 'Việc chưa xong, tối đa 500. What is missing, at most 500.', { list: true })
  missing: TaskMissing[];
}

@ObjectType({ description: 'Cơ quan chưa có kế hoạch năm. An agency without a plan of the year.' })
export class AgencyWithoutPlan {
  @Told(t.id, 'Cơ quan. The agency.') agencyId: string;
  @Told(t.text, 'Tên. Name.') name: string;
  @Told(agencyLevel, 'Cấp. Level.') level: string;
  @Told(agencyKind, 'Loại. Kind.') kind: string;
  @Told(t.bool, 'Đang có dự thảo. It has a draft.') drafting: boolean;
}

@ObjectType({ description: 'Cơ quan chưa ban hành kế hoạch năm. Who has issued no plan of a year.' })
export class AgenciesWithoutPlan {
  @Told(t.int, 'Năm. Year.') year: number;
  @Told(t.day, 'Cơ quan theo ngày này. Agencies as of this day.') asOf: string;
  @Told(TaskRate, 'Đã có kế hoạch trên số phải có. Have one, of those that must.') issued: TaskRate;
  @Told(t.int, 'Số cơ quan chưa có. How many have none.') missing: number;
  @Told(AgencyWithoutPlan, 'Cơ quan chưa có, tối đa 500. Who has none, at most 500.', { list: true })
  agencies: AgencyWithoutPlan[];
}

@ObjectType({ description: 'Kết quả nhập nhiệm vụ từ tệp. What an import of tasks did.' })
export class TaskImportTold {
  @Told(t.id, 'Kế hoạch. The plan.') planId: string;
  @Told(t.bool, 'Chạy thử, không ghi gì. A trial: nothing was written.') dryRun: boolean;
  @Told(t.int, 'Số dòng. Rows.') rows: number;
  @Told(t.int, 'Số nhiệm vụ trước đó, đã được thay. Tasks that stood there before.') replaced: number;
  @Told(t.int, 'Phiên bản kế hoạch sau đó. Version of the plan after it.') version: number;
}
