import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

export const assignmentLifecycle = defineLifecycle({
  subject: 'TaskAssignment',
  column: 'state',
  states: {
    ASSIGNED: 'Đã giao, chưa xác nhận. Given, not acknowledged yet',
    ACKNOWLEDGED: 'Đã nhận. Acknowledged',
    WITHDRAWN: 'Đã rút. Withdrawn',
  },
  initial: 'ASSIGNED',
  final: ['WITHDRAWN'],
  moves: {
    acknowledgeAssignment: { from: ['ASSIGNED'], to: 'ACKNOWLEDGED', label: 'Xác nhận đã nhận. Acknowledge' },
    localiseTask: { from: ['ASSIGNED', 'ACKNOWLEDGED'], label: 'Đưa vào kế hoạch của mình. Localise' },
    withdrawAssignment: { from: ['ASSIGNED', 'ACKNOWLEDGED'], to: 'WITHDRAWN', label: 'Rút nhiệm vụ. Withdraw' },
  },
});

export const taskYearLifecycle = defineLifecycle({
  subject: 'TaskYear',
  column: 'state',
  states: {
    NOT_STARTED: 'Chưa thực hiện. Not started',
    UNDER_WAY: 'Đang thực hiện. Under way',
    DONE: 'Đã hoàn thành. Done',
    WITHDRAWN: 'Không còn phải làm. Owed no more',
  },
  initial: 'NOT_STARTED',
  final: ['WITHDRAWN'],
  moves: {
    reportProgress: {
      from: ['NOT_STARTED', 'UNDER_WAY'],
      to: ['UNDER_WAY', 'DONE'],
      label: 'Báo cáo tiến độ. Report progress',
    },
    reopenTask: { from: ['DONE'], to: 'UNDER_WAY', label: 'Mở lại. Reopen' },
    recordOutput: { from: ['NOT_STARTED', 'UNDER_WAY', 'DONE'], label: 'Ghi sản phẩm. Record what came of it' },
    requestExtension: { from: ['NOT_STARTED', 'UNDER_WAY'], label: 'Xin gia hạn. Ask for more time' },
    // Withdrawing the assignment, or amending the task away, does the same to all that is still owed of it.
    waiveTask: {
      from: ['NOT_STARTED', 'UNDER_WAY'],
      to: 'WITHDRAWN',
      label: 'Miễn thực hiện trong năm. Waive the year',
    },
  },
});

export const extensionLifecycle = defineLifecycle({
  subject: 'TaskExtension',
  column: 'state',
  states: {
    ASKED: 'Đang xin. Asked for',
    GRANTED: 'Được gia hạn. Granted',
    REFUSED: 'Không được gia hạn. Refused',
    TAKEN_BACK: 'Đã rút lại. Taken back',
  },
  initial: 'ASKED',
  final: ['GRANTED', 'REFUSED', 'TAKEN_BACK'],
  moves: {
    decideExtension: { from: ['ASKED'], to: ['GRANTED', 'REFUSED'], label: 'Quyết định gia hạn. Decide' },
    takeBackExtension: { from: ['ASKED'], to: 'TAKEN_BACK', label: 'Rút đề nghị. Take back' },
  },
});
