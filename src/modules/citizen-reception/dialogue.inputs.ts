import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import { type DialogueKind, dialogueKind, type GuestCapacity, guestCapacity, mostOf } from './dialogue.types';

const noticeOn =
  'Ngày công khai thông báo; mặc định hôm nay. Day on which the planned day was made public; today when absent.';

@Input()
export class DialogueGuestInput {
  @Given(t.text, 'Tên. Name.', { max: 300 }) name: string;
  @Given(guestCapacity, 'Tư cách. As what.') capacity: GuestCapacity;
  @Given(t.id, 'Cơ quan, nếu có trong hệ thống: cơ quan đó sẽ đọc được. The agency; it will then be able to read.', {
    optional: true,
  })
  agencyId?: string;
}

@Input()
export class AnnounceDialogueInput extends NewRecord {
  @Given(dialogueKind, 'Định kỳ hay đột xuất. Kind.') kind: DialogueKind;
  @Given(t.text, 'Chủ đề. What it is about.', { max: 500 }) title: string;
  @Given(t.text, 'Người chủ trì. Who chairs it.', { max: 200 }) chair: string;
  @Given(t.text, 'Chức vụ của người chủ trì. In which office.', { max: 200 }) chairCapacity: string;
  @Given(t.text, 'Địa điểm. Place.', { max: 300 }) place: string;
  @Given(t.day, 'Ngày dự kiến. Planned day.') plannedOn: string;
  @Given(t.day, noticeOn, { optional: true }) noticeOn?: string;
  @Given(t.text, 'Nội dung chương trình. Agenda.', { list: true, max: mostOf.agenda, optional: true })
  agenda?: string[];
  @Given(DialogueGuestInput, 'Tổ chức, cơ quan được mời. Who is invited.', {
    list: true,
    max: mostOf.guests,
    optional: true,
  })
  guests?: DialogueGuestInput[];
}

@Input()
export class PostponeDialogueInput extends OnRecord {
  @Given(t.day, 'Ngày mới. The new day.') plannedOn: string;
  @Given(t.day, noticeOn, { optional: true }) noticeOn?: string;
  @Given(t.text, 'Địa điểm mới. The new place.', { max: 300, optional: true }) place?: string;
  @Given(t.text, 'Lý do. Why.', { max: 1000 }) reason: string;
}

@Input()
export class CancelDialogueInput extends OnRecord {
  @Given(t.day, 'Ngày huỷ; mặc định hôm nay. Day; today when absent.', { optional: true }) cancelledOn?: string;
  @Given(t.text, 'Lý do. Why.', { max: 1000 }) reason: string;
}

@Input()
export class HoldPublicDialogueInput extends OnRecord {
  @Given(t.day, 'Ngày tổ chức. Day it was held.') heldOn: string;
  @Given(t.int, 'Số người dự. People who took part.', { min: 1, max: 100_000 }) people: number;
  @Given(t.text, 'Địa điểm, nếu khác. Place, if another.', { max: 300, optional: true }) place?: string;
  @Given(t.text, 'Người chủ trì, nếu khác. Who chaired, if another.', { max: 200, optional: true }) chair?: string;
  @Given(t.text, 'Chức vụ của người đó. In which office.', { max: 200, optional: true }) chairCapacity?: string;
  @Given(t.text, 'Số biên bản. Number of the minutes.', { max: 100, optional: true }) minutesNumber?: string;
}

@Input()
export class ConcludeDialogueInput extends OnRecord {
  @Given(t.text, 'Số thông báo kết luận. Number of the conclusion notice.', { max: 100 }) conclusionNumber: string;
  @Given(t.day, 'Ngày thông báo. Its day.') concludedOn: string;
  @Given(t.text, 'Người ký. Its signer.', { max: 200 }) conclusionSigner: string;
  @Given(t.text, 'Nội dung kết luận. What it says.', { optional: true }) conclusion?: string;
}

@Input()
export class ReportDialogueResultsInput extends OnRecord {
  @Given(t.text, 'Số báo cáo. Number of the report.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày báo cáo. Its day.') reportedOn: string;
  @Given(t.text, 'Kết quả giải quyết. What came of it.') text: string;
}

@Input()
export class OpenDialogueDutiesInput extends NewRecord {
  @Given(t.int, 'Năm. Year.') year: number;
}
