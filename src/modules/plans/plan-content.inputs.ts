import { t } from '../../platform/views/codecs';
import { Given, Input } from '../../platform/views/inputs';
import { dueKind, reportPeriod } from './plan-duty.view';
import { agencyGroup } from './plan-party.view';
import {
  type AgencyGroup,
  type DueKind,
  mostOf,
  type ProductKind,
  type ProgressMethod,
  type ReportPeriod,
  type TaskRole,
  type TaskSource,
  type TimingKind,
} from './plan-terms';
import { productKind, progressMethod, taskRole, taskSource, timingKind } from './plan.words';

@Input()
export class PartyInput {
  @Given(t.text, 'Tên như ghi trong kế hoạch. The name as the plan writes it.', { max: 300 }) name: string;
  @Given(t.id, 'Cơ quan. The agency.', { optional: true }) agencyId?: string;
  @Given(agencyGroup, 'Nhóm cơ quan. The group of agencies.', { optional: true }) group?: AgencyGroup;
}

@Input()
export class TaskPartyInput extends PartyInput {
  @Given(taskRole, 'Vai trò. Role; one leads.') role: TaskRole;
}

@Input()
export class BasisInput {
  @Given(t.text, 'Nguyên văn. As the plan cites it.') text: string;
  @Given(t.id, 'Văn bản trong sổ. The document in the register.', { optional: true }) documentId?: string;
  @Given(t.text, 'Điều, khoản. Article.', { max: 200, optional: true }) article?: string;
}

@Input()
export class TimingInput {
  @Given(timingKind, 'Loại thời gian. Kind of timing.') kind: TimingKind;
  @Given(t.text, 'Nguyên văn. As the plan says it: "Quý III, IV hằng năm".', { max: 300 }) text: string;
  @Given(t.int, 'Các quý, QUARTERS_YEARLY. Quarters.', { list: true, max: 4, optional: true }) quarters?: number[];
  @Given(t.int, 'Các tháng, MONTHS_YEARLY. Months.', { list: true, max: 12, optional: true }) months?: number[];
  @Given(t.int, 'Tháng, BEFORE_YEARLY. Month.', { optional: true }) month?: number;
  @Given(t.int, 'Ngày, BEFORE_YEARLY. Day of the month.', { optional: true }) day?: number;
  @Given(t.day, 'Vào ngày, DATE. The day.', { optional: true }) dueOn?: string;
  @Given(t.day, 'Từ ngày, FROM_TO. First day.', { optional: true }) startsOn?: string;
  @Given(t.day, 'Đến hết ngày, FROM_TO. Last day.', { optional: true }) endsOn?: string;
}

@Input()
export class ProductInput {
  @Given(productKind, 'Loại sản phẩm. Kind of product.') kind: ProductKind;
  @Given(t.text, 'Tên sản phẩm. What it is.', { max: 500 }) name: string;
}

@Input()
export class FundingInput {
  @Given(t.text, 'Nguồn kinh phí. Source of the money.', { max: 300 }) source: string;
  @Given(t.decimal, 'Dự toán, đồng. Estimate, in đồng.', { optional: true }) estimate?: string;
}

@Input()
export class TaskSourceInput {
  @Given(taskSource, 'Sinh ra từ đâu. Born from what.') kind: TaskSource;
  @Given(t.id, 'Bản ghi: kết luận, cam kết … The record: a conclusion, a commitment.', { optional: true })
  recordId?: string;
  @Given(t.text, 'Nguyên văn kết luận, cam kết. The words of the conclusion or promise.') text: string;
  @Given(t.text, 'Số văn bản. Number of the document.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày văn bản. Its day.') documentIssuedOn: string;
}

const methodWords = 'Cách tính tiến độ, mặc định BINARY. How progress is told; BINARY when absent.';

@Input()
export class TaskInput {
  @Given(t.text, 'Ký hiệu: II.1. The code it bears in the plan.', { max: 50, optional: true }) code?: string;
  @Given(t.text, 'Nội dung. What is to be done.') text: string;
  @Given(progressMethod, methodWords, { optional: true }) method?: ProgressMethod;
  @Given(t.decimal, 'Chỉ tiêu, MEASURE. Target.', { optional: true }) target?: string;
  @Given(t.text, 'Đơn vị tính, MEASURE. Unit.', { max: 50, optional: true }) unit?: string;
  @Given(t.text, 'Các bước theo thứ tự, STATUS; bước cuối là xong. Stages in order; the last is done.', {
    list: true,
    max: 20,
    optional: true,
  })
  stages?: string[];
  @Given(t.int, 'Là thành phần của nhiệm vụ số mấy. Number of the task of this plan whose part it is.', {
    min: 1,
    optional: true,
  })
  partOf?: number;
  @Given(t.decimal, 'Trọng số. Weight among the tasks beside it.', { optional: true }) weight?: string;
  @Given(t.bool, 'Báo cáo phải có minh chứng. Progress must be shown by evidence.', { optional: true })
  evidenceRequired?: boolean;
  @Given(ProductInput, 'Sản phẩm dự kiến. What it is to bring about.', {
    list: true,
    max: mostOf.taskProducts,
    optional: true,
  })
  products?: ProductInput[];
  @Given(FundingInput, 'Kinh phí. Money.', { list: true, max: mostOf.taskFundings, optional: true })
  fundings?: FundingInput[];
  @Given(TaskSourceInput, 'Kết luận, cam kết sinh ra nhiệm vụ. The conclusion or promise it was born from.', {
    optional: true,
  })
  source?: TaskSourceInput;
  @Given(TimingInput, 'Thời gian thực hiện. Timing.') timing: TimingInput;
  @Given(TaskPartyInput, 'Cơ quan thực hiện. Who does it.', { list: true, max: mostOf.taskAgencies, optional: true })
  agencies?: TaskPartyInput[];
  @Given(BasisInput, 'Căn cứ. Bases.', { list: true, max: mostOf.taskBases, optional: true }) bases?: BasisInput[];
  @Given(t.id, 'Nhiệm vụ cấp trên được cụ thể hoá. The task above that it carries out.', { optional: true })
  derivedFromId?: string;
}

@Input()
export class DueInput {
  @Given(dueKind, 'Cách tính hạn. How the deadline is meant.') kind: DueKind;
  @Given(t.text, 'Nguyên văn. As the plan says it: "trước ngày 5 tháng 6".', { max: 300 }) text: string;
  @Given(t.int, 'Tháng. Month.', { min: 1, max: 12 }) month: number;
  @Given(t.int, 'Ngày, BEFORE_DAY. Day of the month.', { optional: true }) day?: number;
}

@Input()
export class ViaInput {
  @Given(t.text, 'Cơ quan đầu mối. Through whom.', { max: 300 }) name: string;
  @Given(t.id, 'Cơ quan. The agency.', { optional: true }) agencyId?: string;
}

@Input()
export class ReportRecipientInput {
  @Given(t.text, 'Nơi nhận. Recipient.', { max: 300 }) name: string;
  @Given(t.id, 'Cơ quan. The agency.', { optional: true }) agencyId?: string;
  @Given(ViaInput, 'Gửi qua. Through whom.', { optional: true }) via?: ViaInput;
}

@Input()
export class ReportInput {
  @Given(reportPeriod, 'Kỳ báo cáo. Period reported.') period: ReportPeriod;
  @Given(DueInput, 'Hạn nộp. Deadline.') due: DueInput;
  @Given(ReportRecipientInput, 'Nơi nhận. Recipients.', { list: true, max: mostOf.reportRecipients })
  recipients: ReportRecipientInput[];
}

@Input()
export class DutyInput {
  @Given(t.text, 'Mục. The item, such as III.2.', { max: 20 }) item: string;
  @Given(t.text, 'Tiêu đề của mục. Heading of the item.', { max: 300, optional: true }) heading?: string;
  @Given(t.text, 'Nội dung. What is asked.') text: string;
  @Given(PartyInput, 'Cơ quan được giao. Whom it binds.', { list: true, max: mostOf.dutyAgencies })
  agencies: PartyInput[];
  @Given(ReportInput, 'Báo cáo phải nộp. Reports owed.', { list: true, max: mostOf.reports, optional: true })
  reports?: ReportInput[];
}

/** What a plan says. A part given takes the place of all that stood there. */
@Input()
export class PlanContentInput {
  @Given(BasisInput, 'Căn cứ. Bases.', { list: true, max: mostOf.bases, optional: true }) bases?: BasisInput[];
  @Given(t.text, 'Mục đích. Purposes.', { list: true, max: 30, optional: true }) purposes?: string[];
  @Given(t.text, 'Yêu cầu. Requirements.', { list: true, max: 30, optional: true }) requirements?: string[];
  @Given(TaskInput, 'Nhiệm vụ. Tasks.', { list: true, max: mostOf.tasks, optional: true }) tasks?: TaskInput[];
  @Given(DutyInput, 'Tổ chức thực hiện. Who does what.', { list: true, max: mostOf.duties, optional: true })
  duties?: DutyInput[];
  @Given(PartyInput, 'Nơi nhận. Distribution list.', { list: true, max: mostOf.recipients, optional: true })
  recipients?: PartyInput[];
}
