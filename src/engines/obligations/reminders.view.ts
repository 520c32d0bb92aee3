import { Col, t, View } from '../../platform/views/view';
import { reminderBasis, reminderRecipient } from './reminders.words';

@View('ReminderStep', {
  from: 'app.reminder_step',
  describe: 'Mức nhắc việc: khi nào nhắc ai. When who is reminded of what is open; a setting of the province, not law.',
  order: 'code',
})
export class ReminderStepView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.text, { filter: true, sort: true, describe: 'Mã. Code.' }) code: string;
  @Col(t.text, { describe: 'Nghĩa vụ: * hoặc phần đầu của mã. Which duties: * or the beginning of their code.' })
  duties: string;
  @Col(reminderBasis, { filter: true, describe: 'Cách tính. Basis.' }) basis: string;
  @Col(t.int, { describe: 'Số ngày hoặc phần trăm. Days or percent.' }) value: number;
  @Col(reminderRecipient, { filter: true, describe: 'Nhắc ai. Who is told.' }) recipient: string;
  @Col(t.bool, { filter: true, describe: 'Đang dùng. In use.' }) active: boolean;
}
