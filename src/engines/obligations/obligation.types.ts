import { t } from '../../platform/views/codecs';

export const obligationState = t.enum('ObligationState', {
  OPEN: 'Đang phải thực hiện. Owed',
  MET: 'Đã thực hiện đúng hạn. Met in time',
  MET_LATE: 'Đã thực hiện, quá hạn. Met late',
  MISSED: 'Bỏ lỡ, không thể làm bù. Missed, and cannot be made good',
  EXCUSED: 'Được miễn. Excused',
  CANCELLED: 'Không còn phải thực hiện. Owed no more',
});

export const obligationEntryKind = t.enum('ObligationEntryKind', {
  START: 'Phát sinh. It begins',
  PAUSE: 'Tạm dừng. The clock stands still',
  RESUME: 'Tiếp tục. The clock goes on',
  EXTEND: 'Gia hạn. Extended',
  MEET: 'Thực hiện. Met',
  EXCUSE: 'Miễn. Excused',
  CANCEL: 'Không còn phải thực hiện. Owed no more',
  RECOMPUTE: 'Tính lại theo lịch mới. Counted anew by a new calendar',
});

export const obligationDimension = t.enum('ObligationDimension', {
  DUTY: 'Nghĩa vụ. The duty',
  DUTY_GROUP: 'Nhóm nghĩa vụ: phần đầu của mã (KN, TC, TD …). The first part of the code of the duty',
  AGENCY: 'Cơ quan. The agency',
  STATE: 'Trạng thái. The state',
});
export type ObligationDimension = keyof typeof obligationDimension.values;
