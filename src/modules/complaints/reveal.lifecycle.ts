import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

/** Xin mở danh tính: for one person, decided by another, for a few days. */
export const revealLifecycle = defineLifecycle({
  subject: 'RevealRequest',
  column: 'state',
  states: {
    REQUESTED: 'Chờ quyết định. Waits for a decision',
    GRANTED: 'Được đồng ý, trong thời hạn. Granted, for a term',
    REFUSED: 'Không đồng ý. Refused',
    WITHDRAWN: 'Đã rút hoặc thu hồi. Withdrawn',
  },
  initial: 'REQUESTED',
  final: ['REFUSED', 'WITHDRAWN'],
  moves: {
    decideReveal: { from: ['REQUESTED'], to: ['GRANTED', 'REFUSED'], label: 'Quyết định. Decide' },
    withdrawReveal: { from: ['REQUESTED', 'GRANTED'], to: 'WITHDRAWN', label: 'Rút, thu hồi. Withdraw' },
  },
});
