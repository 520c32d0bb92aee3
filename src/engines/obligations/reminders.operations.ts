/** What each operation does, said once for both surfaces. */
export const reminderOperations = {
  notices: 'Thông báo gửi đến vị trí của tôi. What my post was told.',
  markNoticeRead: 'Đánh dấu đã đọc. Marks a notice as read.',
  reminderSteps: 'Các mức nhắc việc của tỉnh. The reminder steps of the province.',
  setReminderStep: 'Đặt hoặc thay một mức nhắc việc. Sets a reminder step, or replaces the one of its code.',
} as const;
