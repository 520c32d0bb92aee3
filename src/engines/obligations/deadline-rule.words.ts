import { t } from '../../platform/views/codecs';
import { flagOrder } from './counting/terms';

export const ruleKind = t.enum('DeadlineRuleKind', {
  PERIOD: 'Thời hạn. A term that is counted from an event',
  FREQUENCY: 'Số lần trong kỳ. So many times a week or month',
  DAY_OF_PERIOD: 'Ngày của tháng cuối kỳ. A day of the last month of a period',
});

export const ruleUnit = t.enum('DeadlineUnit', {
  CALENDAR_DAYS: 'Ngày. Days, weekends and holidays included',
  WORKING_DAYS: 'Ngày làm việc. Working days',
  MONTHS: 'Tháng. Months',
  YEARS: 'Năm. Years',
  TIMES: 'Lần. Times',
  DAY_OF_LAST_MONTH: 'Ngày của tháng cuối kỳ. Day of the last month of a period',
});

/** The units in which a term is counted. */
export const termUnit = t.enum('TermUnit', {
  CALENDAR_DAYS: 'Ngày. Days, weekends and holidays included',
  WORKING_DAYS: 'Ngày làm việc. Working days',
  MONTHS: 'Tháng. Months',
  YEARS: 'Năm. Years',
});
export type TermUnit = keyof typeof termUnit.values;

export const ruleDirection = t.enum('DeadlineDirection', {
  AFTER: 'Sau sự kiện. Counted on from the event',
  BEFORE: 'Trước sự kiện. Counted back from the event',
});

export const ruleRoll = t.enum('DeadlineRoll', {
  NEXT_WORKING_DAY: 'Chuyển sang ngày làm việc (BLDS 2015 Đ148.5). Ends on a working day',
  NONE: 'Giữ nguyên ngày. Ends on the day itself',
});

export const rulePer = t.enum('DeadlinePer', { WEEK: 'Tuần. Week', MONTH: 'Tháng. Month' });

export const ruleEvidence = t.enum('DeadlineEvidence', {
  SEEN: 'Đã đọc điều khoản. The provision was read',
  SEEN_PART: 'Đã đọc một phần. Part of it was read',
  MEMORY: 'Ghi theo trí nhớ. From memory, not seen',
  DERIVED: 'Suy luận từ điều khoản được dẫn. Derived from what is cited',
  PROVINCE: 'Tỉnh tự quy định. Set by the province itself',
});

const flagNames: Record<(typeof flagOrder)[number], string> = {
  REMOTE: 'Vùng sâu, vùng xa đi lại khó khăn. Remote area',
  COMPLEX: 'Vụ việc phức tạp. Complex case',
  MULTI_PLACE: 'Phải kiểm tra, xác minh tại nhiều nơi. Several places to verify',
  DISMISSAL: 'Kỷ luật buộc thôi việc. Disciplinary dismissal',
};
export const deadlineFlag = t.enum('DeadlineFlag', flagNames);
