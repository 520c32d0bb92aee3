import { t } from '../../platform/views/codecs';

export const reminderBasis = t.enum('ReminderBasis', {
  DAYS_BEFORE: 'Số ngày trước khi hết hạn. So many days before the due day',
  WORKING_DAYS_AFTER: 'Số ngày làm việc sau khi hết hạn. So many working days after it',
  PERCENT: 'Phần trăm thời hạn đã qua. Share of the term that has passed',
});

export const reminderRecipient = t.enum('ReminderRecipient', {
  HOLDER: 'Người được giao, nếu không có thì người đứng đầu. The holder, else the head of the agency',
  SUPERIOR: 'Người đứng đầu cơ quan cấp trên. The head of the agency above',
});
