import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import { cycleKind, type Redaction, redaction, type Reporters, reporters } from './reporting.words';

@Input()
export class CycleDeadlineInput {
  @Given(reporters, 'Nhóm cơ quan. Group.') reporters: Reporters;
  @Given(t.day, 'Ngày cuối còn đúng hạn; “trước ngày 5” là ngày 4. Last day in time: “before the 5th” is the 4th.') dueOn: string;
} // prettier-ignore

@Input()
export class CycleRecipientInput {
  @Given(t.text, 'Nơi nhận. Recipient.', { max: 300 }) name: string;
  @Given(t.text, 'Gửi qua. Through whom.', { max: 300, optional: true }) via?: string;
  @Given(t.id, 'Cơ quan trong hệ thống. The agency, where registered.', { optional: true }) agencyId?: string;
  @Given(redaction, 'Nhận những gì; mặc định toàn văn. How much of it; all when absent.', { optional: true }) redaction?: Redaction;
  @Given(t.day, 'Hạn gửi. To be sent by.', { optional: true }) dueOn?: string;
} // prettier-ignore

const basis = 'Căn cứ, khi hạn trái NĐ 09/2019 Đ8.5. What a day against NĐ 09/2019 Art. 8.5 rests on.';

@Input()
export class DraftReportingCycleInput extends NewRecord {
  @Given(t.text, 'Tên kỳ báo cáo. Title.', { max: 300 }) title: string;
  @Given(cycleKind, 'Loại. Kind.') kind: string;
  @Given(t.id, 'Biểu mẫu đã ban hành. A published form.') templateId: string;
  @Given(t.text, 'Tên gọi của kỳ. The period by name.', { max: 200 }) periodLabel: string;
  @Given(t.day, 'Kỳ từ ngày. The period begins.') periodFrom: string;
  @Given(t.day, 'Kỳ đến hết ngày. The period ends.') periodTo: string;
  @Given(t.day, 'Lấy số liệu từ ngày. Data from.') windowFrom: string;
  @Given(t.day, 'Chốt số liệu hết ngày. Data to, included.') windowTo: string;
  @Given(t.id, 'Kỳ trước. The cycle before.', { optional: true }) previousId?: string;
  @Given(t.text, 'Hạn theo lời văn bản. The deadline in words.', { max: 500, optional: true }) dueText?: string;
  @Given(t.text, 'Số văn bản yêu cầu. Number of the request.', { max: 100, optional: true }) requestNumber?: string;
  @Given(t.day, 'Ngày văn bản yêu cầu. Its day.', { optional: true }) requestOn?: string;
  @Given(t.text, basis, { max: 1_000, optional: true }) deadlineBasis?: string;
  @Given(CycleDeadlineInput, 'Hạn theo nhóm. Days by group.', { list: true, max: 12 }) deadlines: CycleDeadlineInput[];
  @Given(t.id, 'Cơ quan nêu đích danh (nhóm NAMED). Agencies named.', { list: true, max: 500, optional: true }) namedIds?: string[];
  @Given(CycleRecipientInput, 'Nơi nhận. Recipients.', { list: true, max: 50, optional: true }) recipients?: CycleRecipientInput[];
} // prettier-ignore

@Input()
export class AmendCycleDraftInput extends OnRecord {
  @Given(t.text, 'Tên kỳ báo cáo. Title.', { max: 300, optional: true }) title?: string;
  @Given(t.text, 'Tên gọi của kỳ. The period by name.', { max: 200, optional: true }) periodLabel?: string;
  @Given(t.day, 'Kỳ từ ngày. The period begins.', { optional: true }) periodFrom?: string;
  @Given(t.day, 'Kỳ đến hết ngày. The period ends.', { optional: true }) periodTo?: string;
  @Given(t.day, 'Lấy số liệu từ ngày. Data from.', { optional: true }) windowFrom?: string;
  @Given(t.day, 'Chốt số liệu hết ngày. Data to, included.', { optional: true }) windowTo?: string;
  @Given(t.text, 'Hạn theo lời văn bản. The deadline in words.', { max: 500, optional: true }) dueText?: string;
  @Given(t.text, basis, { max: 1_000, optional: true }) deadlineBasis?: string;
  @Given(CycleDeadlineInput, 'Hạn theo nhóm, thay tất cả. Days by group, in place of all.', { list: true, max: 12, optional: true })
  deadlines?: CycleDeadlineInput[];
  @Given(t.id, 'Cơ quan nêu đích danh, thay tất cả. Agencies named, in place of all.', { list: true, max: 500, optional: true })
  namedIds?: string[];
  @Given(CycleRecipientInput, 'Nơi nhận, thay tất cả. Recipients, in place of all.', { list: true, max: 50, optional: true })
  recipients?: CycleRecipientInput[];
} // prettier-ignore

@Input()
export class OpenReportingCycleInput extends OnRecord {
  @Given(t.day, 'Chốt cơ quan theo ngày này; mặc định hôm nay. Reporters are those of this day; today when absent.', { optional: true })
  hierarchyDay?: string;
} // prettier-ignore

@Input()
export class CloseReportingCycleInput extends OnRecord {}

@Input()
export class CancelReportingCycleInput extends OnRecord {
  @Given(t.text, 'Lý do. Reason.', { max: 1_000 }) reason: string;
}

@Input()
export class AddCycleDutyInput extends OnRecord {
  @Given(t.id, 'Cơ quan thêm. The agency.') agencyId: string;
  @Given(t.day, 'Hạn. Last day in time.') dueOn: string;
  @Given(t.text, 'Lý do. Reason.', { max: 1_000 }) reason: string;
}

@Input()
export class StartReportInput extends OnRecord {}

@Input()
export class RecordPaperReportInput extends OnRecord {
  @Given(t.day, 'Ngày trên dấu đến. Day of the stamp of arrival.') receivedOn: string;
  @Given(t.text, 'Số đến. Number of arrival.', { max: 100 }) number: string;
  @Given(t.text, 'Căn cứ ghi muộn. What the late entry rests on.', { max: 1_000 }) basis: string;
}

@Input()
export class ExtendCycleDutyInput extends OnRecord {
  @Given(t.day, 'Hạn mới. The new day.') dueOn: string;
  @Given(t.text, 'Lý do. Reason.', { max: 1_000 }) reason: string;
  @Given(t.text, 'Số văn bản cho gia hạn. Number of the document.', { max: 100, optional: true }) documentNumber?: string;
} // prettier-ignore

@Input()
export class ExcuseCycleDutyInput extends OnRecord {
  @Given(t.text, 'Lý do. Reason.', { max: 1_000 }) reason: string;
}
