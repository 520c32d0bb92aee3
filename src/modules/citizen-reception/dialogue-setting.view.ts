import { agencyLevel } from '../../engines/agencies/agency.types';
import { allowedActions } from '../../platform/acts/allowed-actions';
import type { Expression } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';
import { Col, View } from '../../platform/views/view';
import { settingCode, settingSource } from './dialogue.types';

const valid = (a: string, day: string) =>
  `coalesce(${a}.valid_from, '-infinity') <= ${day} and coalesce(${a}.valid_to, 'infinity') > ${day}`;

/** What the province has set comes before the law; what was seen elsewhere is never in force. */
const inForce: Expression = (a, { today }) => `(${a}.source <> 'ELSEWHERE' and ${valid(a, today)} and not exists (
  select from app.dialogue_setting o where ${a}.source = 'LAW' and o.tenant_id = ${a}.tenant_id and o.code = ${a}.code
    and o.level = ${a}.level and o.source = 'PROVINCE' and ${valid('o', today)}))`;

@View('DialogueSetting', {
  from: 'app.dialogue_setting',
  describe:
    'Số cuộc, số ngày phải theo về đối thoại và hoà giải, theo cấp, với căn cứ. How often and within how many days, by level, with what each rests on.',
  order: 'code',
})
export class DialogueSettingView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('DialogueSetting'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(settingCode, { filter: true, sort: true, describe: 'Quy định gì. What it sets.' }) code: string;
  @Col(agencyLevel, { filter: true, describe: 'Cấp. Level.' }) level: string;
  @Col(t.int, { describe: 'Số cuộc hoặc số ngày. Times or days.' }) value: number;
  @Col(settingSource, { filter: true, describe: 'Nguồn. Where it comes from.' }) source: string;
  @Col(t.text, { describe: 'Căn cứ. What it rests on.' }) citation: string;
  @Col(t.text, { nullable: true, describe: 'Số văn bản của tỉnh. Number of the province’s document.' })
  documentNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày văn bản. Its day.' }) documentIssuedOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Có hiệu lực từ ngày. In force from; null: not known.' })
  validFrom: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày đầu tiên hết hiệu lực. First day on which it no longer holds.' })
  validTo: string | null;
  @Col(t.bool, { sql: inForce, describe: 'Đang áp dụng hôm nay. Applied today.' }) inForce: boolean;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note: string | null;
}
