import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import { reminderBasis, reminderRecipient } from './reminders.words';

@Input()
export class MarkNoticeReadInput extends OnRecord {}

@Input()
export class SetReminderStepInput extends NewRecord {
  @Given(t.text, 'Mã; mức đã có mã này được thay. Code; a step of this code is replaced.', { max: 60 }) code: string;
  @Given(
    t.text,
    'Nghĩa vụ: * (mặc định) hoặc phần đầu của mã. Which duties: *, by default, or how their code begins.',
    {
      max: 60,
      optional: true,
    },
  )
  duties?: string;
  @Given(reminderBasis, 'Cách tính. Basis.') basis: 'DAYS_BEFORE' | 'WORKING_DAYS_AFTER' | 'PERCENT';
  @Given(t.int, 'Số ngày hoặc phần trăm. Days or percent.', { min: 0, max: 365 }) value: number;
  @Given(reminderRecipient, 'Nhắc ai. Who is told.') recipient: 'HOLDER' | 'SUPERIOR';
  @Given(t.bool, 'Đang dùng; mặc định có. In use; by default it is.', { optional: true }) active?: boolean;
}
