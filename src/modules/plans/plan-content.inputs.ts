import { t } from '../../platform/views/codecs';
import { Given, Input } from '../../platform/views/inputs';
import { dueKind, reportPeriod } from './plan-duty.view';
import { agencyGroup } from './plan-party.view';
import {
  type AgencyGroup,
  type DueKind,
  mostOf,
  type ReportPeriod,
  type TaskRole,
  type TimingKind,
} from './plan-terms';
import { taskRole, timingKind } from './plan.view';

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
export class TaskInput {
  @Given(t.text, 'Nội dung. What is to be done.') text: string;
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
