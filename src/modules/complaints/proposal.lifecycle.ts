import { defineLifecycle } from '../../platform/lifecycle/lifecycle';
import { proposalKinds } from './case-kind';

const open = ['RECEIVED', 'EXAMINING'] as const;

/** Kiến nghị, phản ánh (LTCD, TT 05/2021) và phản ánh, kiến nghị về quy định hành chính (NĐ 20/2008). */
export const proposalLifecycle = defineLifecycle({
  subject: 'Case',
  kinds: { column: 'kind', values: proposalKinds },
  column: 'status',
  states: {
    RECEIVED: 'Đã tiếp nhận. Received',
    EXAMINING: 'Đang xem xét. Being examined',
    ANSWERED: 'Đã trả lời. Answered',
    NOT_ACCEPTED: 'Không xem xét. Not examined',
    TRANSFERRED: 'Đã chuyển cơ quan có thẩm quyền. Transferred to who is competent',
    TERMINATED: 'Dừng: người gửi rút. Ended: withdrawn',
  },
  initial: 'RECEIVED',
  final: ['ANSWERED', 'NOT_ACCEPTED', 'TRANSFERRED', 'TERMINATED'],
  moves: {
    acceptCase: { from: ['RECEIVED'], to: 'EXAMINING', label: 'Xem xét. Examine', law: 'LTCD Đ26, Đ28' },
    refuseCase: { from: ['RECEIVED'], to: 'NOT_ACCEPTED', label: 'Không xem xét. Refuse', law: 'LTCD Đ28.1c' },
    transferCase: { from: ['RECEIVED'], to: 'TRANSFERRED', label: 'Chuyển. Transfer', law: 'LTCD Đ26; NĐ 20/2008 Đ9.1d' },
    assignCase: { from: open, label: 'Phân công. Assign a handler' },
    withdrawCase: { from: open, label: 'Rút. Withdraw' },
    terminateCase: { from: open, to: 'TERMINATED', label: 'Dừng. End' },
    answerCase: { from: ['EXAMINING'], to: 'ANSWERED', label: 'Trả lời. Answer', law: 'LTCD Đ28' },
    publishDecision: { from: ['ANSWERED'], label: 'Công khai trả lời. Publish the answer', law: 'QĐ 31/2021/QĐ-TTg Đ46' },
    markCase: { from: open, label: 'Gắn cờ. Flag' },
    enterBacklog: { from: open, label: 'Vào sổ tồn đọng. Enter in the backlog register' },
    leaveBacklog: { from: open, label: 'Ra sổ tồn đọng. Take off the backlog register' },
  },
}); // prettier-ignore
