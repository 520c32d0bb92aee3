import type { AgencyLevel } from '../../engines/agencies/agency-kind';
import { agencyLevel } from '../../engines/agencies/agency.types';
import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import { type SettingCode, settingCode } from './dialogue.types';

@Input()
export class SetDialogueSettingInput extends NewRecord {
  @Given(settingCode, 'Quy định gì. What is set.') code: SettingCode;
  @Given(agencyLevel, 'Cấp. Level.') level: AgencyLevel;
  @Given(t.int, 'Số cuộc hoặc số ngày. Times or days.', { min: 1, max: 366 }) value: number;
  @Given(t.text, 'Số văn bản của tỉnh. Number of the province’s document.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày văn bản. Its day.') documentIssuedOn: string;
  @Given(t.text, 'Điều, khoản. Article.', { max: 200, optional: true }) article?: string;
  @Given(t.day, 'Có hiệu lực từ ngày. In force from.') validFrom: string;
  @Given(t.text, 'Ghi chú. Note.', { max: 500, optional: true }) note?: string;
}

@Input()
export class EndDialogueSettingInput extends OnRecord {
  @Given(t.day, 'Ngày đầu tiên hết hiệu lực. First day on which it no longer holds.') validTo: string;
}
