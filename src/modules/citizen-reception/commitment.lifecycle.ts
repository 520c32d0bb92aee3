import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

export const commitmentLifecycle = defineLifecycle({
  subject: 'Commitment',
  column: 'state',
  states: {
    OPEN: 'Đang thực hiện. Under way',
    FULFILLED: 'Đã thực hiện. Fulfilled',
    WITHDRAWN: 'Đã rút bằng văn bản. Withdrawn by a document',
  },
  initial: 'OPEN',
  final: ['FULFILLED', 'WITHDRAWN'],
  moves: {
    reportCommitment: { from: ['OPEN'], label: 'Báo cáo tiến độ. Report how far it has come' },
    fulfilCommitment: { from: ['OPEN'], to: 'FULFILLED', label: 'Hoàn thành. Fulfil' },
    withdrawCommitment: { from: ['OPEN'], to: 'WITHDRAWN', label: 'Rút cam kết. Withdraw' },
  },
});
