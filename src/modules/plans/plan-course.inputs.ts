import type { DocumentKind } from '../../engines/agencies/documents/document-kind';
import { documentKind } from '../../engines/agencies/documents/document.view';
import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import { TaskInput, TaskPartyInput, TaskSourceInput, TimingInput } from './plan-content.inputs';
import { mostOf, type ProgressMethod } from './plan-terms';
import { progressMethod } from './plan.words';

@Input()
export class SubmitPlanInput extends OnRecord {
  @Given(t.text, 'Ý kiến trình. What the drafters say with it.', { max: 1000, optional: true }) note?: string;
}

@Input()
export class ReturnPlanInput extends OnRecord {
  @Given(t.text, 'Lý do, nội dung cần sửa. Why, and what is to be put right.', { max: 2000 }) reason: string;
}

@Input()
export class ClosePlanInput extends OnRecord {
  @Given(t.day, 'Ngày kết thúc. Day on which it is closed.') closedOn: string;
  @Given(t.text, 'Đánh giá kết quả. What came of it.') note: string;
}

@Input()
export class OpenTaskYearInput extends OnRecord {
  @Given(t.int, 'Năm. Year.', { min: 2000, max: 2200 }) year: number;
}

@Input()
export class ChangeTaskInput {
  @Given(t.id, 'Nhiệm vụ. The task.') taskId: string;
  @Given(t.text, 'Lý do. Why.', { max: 1000 }) reason: string;
  @Given(t.text, 'Nội dung mới. New text.', { optional: true }) text?: string;
  @Given(TimingInput, 'Thời gian mới. New timing.', { optional: true }) timing?: TimingInput;
  @Given(TaskPartyInput, 'Cơ quan thực hiện mới, thay toàn bộ. New agencies, in place of all.', {
    list: true,
    max: mostOf.taskAgencies,
    optional: true,
  })
  agencies?: TaskPartyInput[];
  @Given(progressMethod, 'Cách tính tiến độ mới. New way of telling progress.', { optional: true })
  method?: ProgressMethod;
  @Given(t.decimal, 'Chỉ tiêu mới. New target.', { optional: true }) target?: string;
  @Given(t.text, 'Đơn vị tính mới. New unit.', { max: 50, optional: true }) unit?: string;
  @Given(t.text, 'Các bước mới. New stages.', { list: true, max: 20, optional: true }) stages?: string[];
}

@Input()
export class WithdrawTaskInput {
  @Given(t.id, 'Nhiệm vụ. The task.') taskId: string;
  @Given(t.text, 'Lý do. Why.', { max: 1000 }) reason: string;
}

@Input()
export class AmendPlanInput extends OnRecord {
  @Given(t.text, 'Số, ký hiệu văn bản điều chỉnh. Number of the amending document.', { max: 100 }) number: string;
  @Given(documentKind, 'Loại văn bản, mặc định kế hoạch. Kind of document; PLAN when absent.', { optional: true })
  documentKind?: DocumentKind;
  @Given(t.day, 'Ngày ban hành. Day of issue.') issuedOn: string;
  @Given(t.text, 'Người ký. Signer.', { max: 200 }) signer: string;
  @Given(t.text, 'Tư cách ký. Capacity.', { max: 200 }) signingCapacity: string;
  @Given(t.text, 'Lý do điều chỉnh. Why the plan is amended.', { max: 2000 }) reason: string;
  @Given(t.text, 'Tên mới. New title.', { max: 500, optional: true }) title?: string;
  @Given(t.day, 'Thực hiện đến hết ngày. New last day of the horizon.', { optional: true }) endsOn?: string;
  @Given(ChangeTaskInput, 'Nhiệm vụ điều chỉnh. Tasks that change.', { list: true, max: mostOf.tasks, optional: true })
  changeTasks?: ChangeTaskInput[];
  @Given(TaskInput, 'Nhiệm vụ thêm. Tasks added.', { list: true, max: mostOf.tasks, optional: true })
  addTasks?: TaskInput[];
  @Given(WithdrawTaskInput, 'Nhiệm vụ bỏ. Tasks withdrawn.', { list: true, max: mostOf.tasks, optional: true })
  withdrawTasks?: WithdrawTaskInput[];
}

@Input()
export class CreateTaskFromConclusionInput extends OnRecord {
  @Given(TaskSourceInput, 'Kết luận, cam kết. The conclusion or promise.') source: TaskSourceInput;
  @Given(t.text, 'Nội dung, mặc định nguyên văn kết luận. What is to be done; the words of the source when absent.', {
    optional: true,
  })
  text?: string;
  @Given(TimingInput, 'Thời gian thực hiện. Timing.') timing: TimingInput;
  @Given(TaskPartyInput, 'Cơ quan thực hiện. Who does it.', { list: true, max: mostOf.taskAgencies, optional: true })
  agencies?: TaskPartyInput[];
  @Given(t.text, 'Lý do bổ sung. Why it is added to the plan.', { max: 1000 }) reason: string;
}
