import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, t, View } from '../../platform/views/view';
import { ruleDirection, ruleEvidence, ruleKind, rulePer, ruleRoll, ruleUnit } from './deadline-rule.words';

@View('DeadlineRule', {
  from: 'app.deadline_rule',
  describe:
    'Thời hạn theo luật: điều khoản, hiệu lực, nguồn kiểm chứng. A statutory term with its article, its validity and what it rests on. A rule in force is never changed: it ends and another begins.',
  order: 'code',
  search: 'sys.search_deadline_rule',
  criteria: {
    inForceOn: {
      codec: t.day,
      describe: 'Có hiệu lực vào ngày. In force on that day.',
      sql: (a, day) =>
        `coalesce(${a}.valid_from, '-infinity') <= ${day} and coalesce(${a}.valid_to, 'infinity') > ${day}`,
    },
  },
})
export class DeadlineRuleView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('DeadlineRule'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.text, { filter: true, sort: true, describe: 'Mã: KN.ACCEPT.FIRST. Code.' }) code: string;
  @Col(t.text, { describe: 'Tên tiếng Việt. Name in Vietnamese.' }) labelVi: string;
  @Col(t.text, { describe: 'Tên tiếng Anh. Name in English.' }) labelEn: string;
  @Col(ruleKind, { filter: true, describe: 'Loại. Kind.' }) kind: string;
  @Col(t.text, { describe: 'Sự kiện làm mốc tính. The event from which it counts: RECEIVED, ACCEPTED …' })
  trigger: string;
  @Col(t.int, { describe: 'Số lượng. Count.' }) count: number;
  @Col(ruleUnit, { filter: true, describe: 'Đơn vị; không quy đổi. Unit, never converted.' }) unit: string;
  @Col(ruleDirection, { describe: 'Đếm tới hay đếm lùi. Counted on or back.' }) direction: string;
  @Col(ruleRoll, { describe: 'Khi ngày cuối là ngày nghỉ. When it ends on a day off.' }) roll: string;
  @Col(t.json, {
    describe:
      'Số lượng khác theo trường hợp: {"COMPLEX": 45, "REMOTE+COMPLEX": 60}. Other counts by circumstance, the most specific one holds.',
  })
  variants: unknown;
  @Col(t.json, {
    describe: 'Được gia hạn bao nhiêu, mấy lần: {"COMPLEX": [30]}. How far and how often it may be extended.',
  })
  extensions: unknown;
  @Col(rulePer, { nullable: true, describe: 'Trong mỗi tuần hay tháng. For frequencies: per week or month.' })
  per: string | null;
  @Col(t.text, { describe: 'Điều khoản. The article.' }) citation: string;
  @Col(ruleEvidence, { filter: true, describe: 'Căn cứ kiểm chứng. What the entry rests on.' }) evidence: string;
  @Col(t.bool, {
    filter: true,
    describe: 'Pháp chế của tỉnh đã đối chiếu với văn bản. A lawyer of the province compared it with the text.',
  })
  verified: boolean;
  @Col(t.bool, { filter: true, describe: 'Còn chưa chắc chắn; xem ghi chú. Uncertain; see the note.' })
  uncertain: boolean;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note: string | null;
  @Col(t.day, { nullable: true, describe: 'Có hiệu lực từ ngày. In force from; null: not known.' })
  validFrom: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày đầu tiên hết hiệu lực. First day on which it is no longer in force.' })
  validTo: string | null;
  @Col(t.text, {
    nullable: true,
    describe: 'Văn bản mà tỉnh căn cứ để ghi. Document by which the province entered it; null: part of the product.',
  })
  documentNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày của văn bản đó. Its day.' }) documentIssuedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Văn bản xác nhận đã đối chiếu. Document of the sign-off.' })
  verifiedDocument: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày xác nhận. Day of the sign-off.' }) verifiedOn: string | null;
}
