import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import { type MediationResult, mediationResult } from './mediation.view';

const mediators = 'Số hoà giải viên. Mediators.';
const most = { min: 0, max: 100_000 };

@Input()
export class RecordMediationInput extends NewRecord {
  @Given(t.text, 'Thôn, ấp, tổ dân phố. Village or residential group.', { max: 200 }) village: string;
  @Given(t.id, 'Loại mâu thuẫn, tranh chấp. Kind of dispute.') disputeKindId: string;
  @Given(t.day, 'Ngày tiếp nhận. Day it was received.') receivedOn: string;
  @Given(t.day, 'Ngày phân công, nếu đã phân công. Day mediators were assigned, if they were.', { optional: true })
  assignedOn?: string;
  @Given(t.int, mediators, { min: 1, max: 50, optional: true }) mediators?: number;
  @Given(t.text, 'Ghi chú, không ghi tên người. Note, without names.', { max: 1000, optional: true }) note?: string;
}

@Input()
export class AssignMediationInput extends OnRecord {
  @Given(t.day, 'Ngày phân công. Day.') assignedOn: string;
  @Given(t.int, mediators, { min: 1, max: 50 }) mediators: number;
}

@Input()
export class StartMediationInput extends OnRecord {
  @Given(t.day, 'Ngày bắt đầu hoà giải. Day it began.') startedOn: string;
}

@Input()
export class CloseMediationInput extends OnRecord {
  @Given(mediationResult, 'Kết quả. Result.') result: MediationResult;
  @Given(t.day, 'Ngày kết thúc. Day it ended.') endedOn: string;
  @Given(t.day, 'Ngày bắt đầu, nếu chưa ghi. Day it began, if not yet recorded.', { optional: true })
  startedOn?: string;
  @Given(t.int, mediators, { min: 1, max: 50, optional: true }) mediators?: number;
  @Given(t.text, 'Ghi chú, không ghi tên người. Note, without names.', { max: 1000, optional: true }) note?: string;
}

@Input()
export class RegisterMediationTeamsInput extends NewRecord {
  @Given(t.int, 'Năm. Year.', { min: 2014, max: 2100 }) year: number;
  @Given(t.day, 'Số liệu đến ngày. Counted on.') asOf: string;
  @Given(t.int, 'Số tổ hoà giải. Mediation teams.', { min: 0, max: 10_000 }) teams: number;
  @Given(t.int, 'Số hoà giải viên. Mediators.', most) mediators: number;
  @Given(t.int, 'Theo sổ giấy: tiếp nhận. By the paper book: received.', { ...most, optional: true }) received?: number;
  @Given(t.int, 'Theo sổ giấy: đã tiến hành. By the paper book: carried out.', { ...most, optional: true })
  carriedOut?: number;
  @Given(t.int, 'Theo sổ giấy: hoà giải thành. By the paper book: successful.', { ...most, optional: true })
  successful?: number;
}

@Input()
export class AmendMediationTeamsInput extends OnRecord {
  @Given(t.day, 'Số liệu đến ngày. Counted on.') asOf: string;
  @Given(t.int, 'Số tổ hoà giải. Mediation teams.', { min: 0, max: 10_000 }) teams: number;
  @Given(t.int, 'Số hoà giải viên. Mediators.', most) mediators: number;
  @Given(t.int, 'Theo sổ giấy: tiếp nhận. By the paper book: received.', { ...most, optional: true }) received?: number;
  @Given(t.int, 'Theo sổ giấy: đã tiến hành. By the paper book: carried out.', { ...most, optional: true })
  carriedOut?: number;
  @Given(t.int, 'Theo sổ giấy: hoà giải thành. By the paper book: successful.', { ...most, optional: true })
  successful?: number;
}

@Input()
export class AddDisputeKindInput extends NewRecord {
  @Given(t.text, 'Mã: chữ hoa, số, gạch dưới. Code: capitals, digits, underscores.', { max: 40 }) code: string;
  @Given(t.text, 'Tên tiếng Việt. Name in Vietnamese.', { max: 200 }) labelVi: string;
  @Given(t.text, 'Tên tiếng Anh. Name in English.', { max: 200 }) labelEn: string;
}

@Input()
export class RetireDisputeKindInput extends OnRecord {}
