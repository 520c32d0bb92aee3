/** What each operation does, said once for both surfaces. */
export const lawOperations = {
  deadlineRules: 'Các thời hạn theo luật, cả đã hết hiệu lực. Statutory terms, those of the past included.',
  deadlineRule: 'Một thời hạn. One rule.',
  addDeadlineRule: 'Ghi quy định riêng của tỉnh. Enters a rule of the province’s own.',
  replaceDeadlineRule:
    'Chấm dứt quy định vào một ngày và bắt đầu quy định mới; nghĩa vụ đã có giữ cách tính cũ. Ends a rule on a day and begins a new one; what is owed already keeps its count.',
  verifyDeadlineRule:
    'Xác nhận đã đối chiếu với văn bản, theo văn bản số. Signs a rule off as compared with the text, by a document.',
  deadlinePreview:
    'Tính thử ngày hết hạn và giải thích từng ngày; không lưu. Counts a due day and explains it day by day; nothing is stored.',
  calendarDays:
    'Những ngày khác thứ hai–thứ sáu: nghỉ lễ, làm bù. The days that depart from Monday to Friday: days off and make-up days.',
  calendarEditions: 'Các lần thay đổi lịch làm việc. The editions of the working calendar.',
  changeCalendar:
    'Thay đổi lịch làm việc và tính lại mọi nghĩa vụ đang mở có ngày hết hạn thay đổi. Adopts a new edition and recounts every open obligation whose day moves.',
  previewCalendarChange:
    'Xem trước nghĩa vụ đang mở nào sẽ đổi ngày hết hạn; không lưu. Which open obligations a change would move; nothing is stored.',
} as const;
