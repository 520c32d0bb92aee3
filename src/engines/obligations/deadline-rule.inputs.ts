import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import { ruleDirection, ruleRoll, type TermUnit, termUnit } from './deadline-rule.words';

const variantsHelp =
  'Số lượng khác theo trường hợp: {"COMPLEX": 45, "REMOTE+COMPLEX": 60}. Other counts by circumstance.';
const extensionsHelp = 'Được gia hạn bao nhiêu, mấy lần: {"COMPLEX": [30]}. How far and how often it may be extended.';

/** A rule of the province's own: its counts are checked beyond their form by `deadline-rule.faults`. */
@Input()
export class AddDeadlineRuleInput extends NewRecord {
  @Given(t.text, 'Mã, chữ hoa ngăn bởi dấu chấm. Code: capitals with dots, such as TINH.REPLY.', { max: 60 })
  code: string;
  @Given(t.text, 'Tên tiếng Việt. Name in Vietnamese.', { max: 300 }) labelVi: string;
  @Given(t.text, 'Tên tiếng Anh. Name in English.', { max: 300 }) labelEn: string;
  @Given(t.text, 'Sự kiện làm mốc tính, chữ hoa. The event from which it counts: RECEIVED …', { max: 60 })
  trigger: string;
  @Given(t.int, 'Số lượng. Count.', { min: 1, max: 3660 }) count: number;
  @Given(termUnit, 'Đơn vị. Unit.') unit: TermUnit;
  @Given(ruleDirection, 'Đếm tới (mặc định) hay đếm lùi. Counted on, by default, or back.', { optional: true })
  direction?: 'AFTER' | 'BEFORE';
  @Given(ruleRoll, 'Khi ngày cuối là ngày nghỉ. When it ends on a day off; the next working day by default.', {
    optional: true,
  })
  roll?: 'NEXT_WORKING_DAY' | 'NONE';
  @Given(t.json, variantsHelp, { optional: true }) variants?: unknown;
  @Given(t.json, extensionsHelp, { optional: true }) extensions?: unknown;
  @Given(t.text, 'Điều khoản. The article.', { max: 300 }) citation: string;
  @Given(t.text, 'Số văn bản của tỉnh. Number of the document of the province.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày văn bản. Its day.', { optional: true }) documentIssuedOn?: string;
  @Given(t.day, 'Có hiệu lực từ ngày. In force from.') validFrom: string;
  @Given(t.day, 'Ngày đầu tiên hết hiệu lực. First day out of force.', { optional: true }) validTo?: string;
  @Given(t.text, 'Ghi chú. Note.', { max: 2000, optional: true }) note?: string;
}

@Input()
export class ReplaceDeadlineRuleInput extends OnRecord {
  @Given(t.day, 'Ngày quy định mới có hiệu lực; quy định cũ hết hiệu lực. The new one begins, the old one ends.')
  validFrom: string;
  @Given(t.int, 'Số lượng mới. The new count.', { min: 1, max: 3660 }) count: number;
  @Given(termUnit, 'Đơn vị mới; giữ nguyên nếu không nêu. The new unit; as before unless given.', { optional: true })
  unit?: TermUnit;
  @Given(t.json, variantsHelp, { optional: true }) variants?: unknown;
  @Given(t.json, extensionsHelp, { optional: true }) extensions?: unknown;
  @Given(t.text, 'Điều khoản mới. The new article.', { max: 300 }) citation: string;
  @Given(t.text, 'Số văn bản. Number of the document.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày văn bản. Its day.', { optional: true }) documentIssuedOn?: string;
  @Given(t.text, 'Ghi chú. Note.', { max: 2000, optional: true }) note?: string;
}

@Input()
export class VerifyDeadlineRuleInput extends OnRecord {
  @Given(t.text, 'Số văn bản xác nhận. Number of the document that confirms it.', { max: 100 })
  documentNumber: string;
  @Given(t.day, 'Ngày văn bản. Its day.') documentIssuedOn: string;
}
