import { defineProblems } from '../../platform/errors/problems';

export const obligationsErrors = defineProblems({
  OBLIGATION_SETTLED: [409, 'Nghĩa vụ đã kết thúc.', 'The obligation is settled already.'],
  OBLIGATION_PAUSED: [
    409,
    'Thời hạn đang tạm dừng: tiếp tục rồi mới gia hạn.',
    'The clock stands still: resume before extending.',
  ],
  OBLIGATION_DAY: [
    422,
    'Ngày phải từ ngày phát sinh nghĩa vụ {since} đến hôm nay.',
    'The day lies between {since}, when the obligation began, and today.',
  ],
  HOLDER_UNFIT: [
    422,
    'Người được giao phải đang giữ vị trí chính thức tại chính cơ quan này.',
    'The holder must have a regular post in force at this very agency.',
  ],
  HOLDER_NOT_NAMED: [
    422,
    'Người được giao chưa được cử vào vụ việc mật này.',
    'The holder was not named for this secret matter.',
  ],
  COUNTS_TOO_MANY: [
    422,
    'Quá {max} dòng: hãy thu hẹp phạm vi hoặc bớt chiều phân tích.',
    'More than {max} lines: narrow the question or drop a dimension.',
  ],
});
