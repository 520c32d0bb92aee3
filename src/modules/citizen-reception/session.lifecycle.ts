import { defineLifecycle } from '../../platform/lifecycle/lifecycle';

/** What was heard may be entered after the session too: a register is often kept on paper first. */
export const receptionSessionLifecycle = defineLifecycle({
  subject: 'ReceptionSession',
  column: 'state',
  states: { OPEN: 'Đang tiếp. Going on', CLOSED: 'Đã kết thúc. Over' },
  initial: 'OPEN',
  final: ['CLOSED'],
  moves: {
    recordVisit: { from: ['OPEN', 'CLOSED'], label: 'Ghi lượt tiếp. Enter a turn', law: 'LTCD Đ25.2' },
    closeSession: { from: ['OPEN'], to: 'CLOSED', label: 'Kết thúc buổi tiếp. Close the session' },
    issueConclusion: {
      from: ['OPEN', 'CLOSED'],
      label: 'Ra thông báo kết luận. Issue the conclusion notice',
      law: 'NĐ 154/2026 Đ25',
    },
  },
});

export const conclusionTaskLifecycle = defineLifecycle({
  subject: 'ConclusionTask',
  column: 'state',
  states: { ASSIGNED: 'Đã giao. Assigned', DONE: 'Đã báo cáo kết quả. Reported' },
  initial: 'ASSIGNED',
  final: ['DONE'],
  moves: {
    reportConclusionTask: {
      from: ['ASSIGNED'],
      to: 'DONE',
      label: 'Báo cáo kết quả. Report the result',
      law: 'NĐ 154/2026 Đ25.3',
    },
  },
});
