import { t } from '../../platform/views/codecs';

export const calendarDayKind = t.enum('CalendarDayKind', {
  OFF: 'Ngày nghỉ. A day off',
  WORKING: 'Ngày làm bù vào thứ bảy, chủ nhật. A Saturday or Sunday that is worked',
  UNDECIDED: 'Chưa quyết định; tính như ngày thường. Not decided, counted as an ordinary day',
});

export const calendarDayStatus = t.enum('CalendarDayStatus', {
  ANNOUNCED: 'Đã công bố. Announced',
  PROJECTED: 'Dự kiến. Projected',
  UNDECIDED: 'Chưa quyết định. Not decided',
});

export const calendarChangeKind = t.enum('CalendarChangeKind', {
  OFF: 'Ngày nghỉ. A day off',
  WORKING: 'Ngày làm bù. A make-up day',
  ORDINARY: 'Ngày thường, bỏ khỏi lịch. An ordinary day: what stood about it is taken away',
});
