import { defineLifecycle } from '../../platform/lifecycle/lifecycle';
import { complaintKinds } from './case-kind';

const open = ['RECEIVED', 'ACCEPTED', 'VERIFYING'] as const;
const working = ['ACCEPTED', 'VERIFYING'] as const;
const decided = ['DECIDED', 'EFFECTIVE', 'EXECUTING'] as const;

/** Khiếu nại, lần đầu và lần hai, và khiếu nại quyết định kỷ luật: Luật Khiếu nại 2011 as amended by Luật 136/2025. */
export const complaintLifecycle = defineLifecycle({
  subject: 'Case',
  kinds: { column: 'kind', values: complaintKinds },
  column: 'status',
  states: {
    RECEIVED: 'Đã tiếp nhận, chưa thụ lý. Received, not yet accepted',
    ACCEPTED: 'Đã thụ lý. Accepted',
    VERIFYING: 'Đang xác minh, đối thoại. Being verified',
    SUSPENDED: 'Tạm đình chỉ: đồng hồ dừng. Suspended: the clock stands still',
    DECIDED: 'Đã có quyết định giải quyết. Decided',
    EFFECTIVE: 'Quyết định có hiệu lực pháp luật. The decision has legal effect',
    EXECUTING: 'Đang thi hành. Being executed',
    EXECUTED: 'Thi hành xong. Executed',
    CLOSED: 'Kết thúc. Closed',
    NOT_ACCEPTED: 'Không thụ lý. Not accepted',
    TRANSFERRED: 'Đã chuyển cơ quan có thẩm quyền. Transferred to who is competent',
    TERMINATED: 'Đình chỉ. Terminated',
  },
  initial: 'RECEIVED',
  final: ['EXECUTED', 'CLOSED', 'NOT_ACCEPTED', 'TRANSFERRED', 'TERMINATED'],
  moves: {
    acceptCase: { from: ['RECEIVED'], to: 'ACCEPTED', label: 'Thụ lý. Accept', law: 'LKN Đ27, Đ36, Đ50' },
    refuseCase: { from: ['RECEIVED'], to: 'NOT_ACCEPTED', label: 'Không thụ lý. Refuse', law: 'LKN Đ11' },
    transferCase: { from: ['RECEIVED'], to: 'TRANSFERRED', label: 'Chuyển. Transfer', law: 'LTCD Đ26' },
    assignCase: { from: [...open, ...decided], label: 'Phân công. Assign a handler' },
    startVerification: { from: ['ACCEPTED'], to: 'VERIFYING', label: 'Xác minh. Verify', law: 'LKN Đ29, Đ38' },
    determineComplexity: { from: working, label: 'Xác định phức tạp. Find complex', law: 'NĐ 124/2020 Đ3a' },
    planDialogue: { from: working, label: 'Thông báo đối thoại. Give notice of a dialogue', law: 'NĐ 124/2020 Đ28' },
    holdDialogue: { from: working, label: 'Đối thoại. Hold the dialogue', law: 'LKN Đ30, Đ39, Đ53' },
    suspendCase: { from: working, to: 'SUSPENDED', label: 'Tạm đình chỉ. Suspend', law: 'LKN Đ11a.1' },
    resumeCase: { from: ['SUSPENDED'], to: working, label: 'Tiếp tục giải quyết. Resume', law: 'LKN Đ11a.4' },
    withdrawCase: { from: [...open, 'SUSPENDED'], label: 'Rút khiếu nại. Withdraw', law: 'LKN Đ10' },
    terminateCase: { from: [...open, 'SUSPENDED'], to: 'TERMINATED', label: 'Đình chỉ. Terminate', law: 'LKN Đ11a.2' },
    sendNotice: { from: ['SUSPENDED', ...working, ...decided, 'TERMINATED', 'NOT_ACCEPTED'], label: 'Gửi quyết định, thông báo. Send a notice', law: 'NĐ 124/2020 Đ28b' },
    decideCase: { from: ['VERIFYING'], to: 'DECIDED', label: 'Ra quyết định giải quyết. Decide', law: 'LKN Đ31, Đ40' },
    sendDecision: { from: [...decided, 'EXECUTED', 'CLOSED'], label: 'Gửi quyết định. Send the decision', law: 'LKN Đ32, Đ41' },
    publishDecision: { from: [...decided, 'EXECUTED', 'CLOSED'], label: 'Công khai. Publish', law: 'LKN Đ41; NĐ 124/2020 Đ29' },
    takeEffect: { from: ['DECIDED'], to: 'EFFECTIVE', label: 'Có hiệu lực pháp luật. Take legal effect', law: 'LKN Đ44' },
    orderExecution: { from: ['EFFECTIVE'], to: 'EXECUTING', label: 'Chỉ đạo thi hành. Order execution', law: 'NĐ 124/2020 Đ31' },
    recordExecution: { from: ['EXECUTING'], label: 'Ghi kết quả thi hành. Record what was carried out', law: 'LKN Đ46' },
    completeExecution: { from: ['EXECUTING'], to: 'EXECUTED', label: 'Thi hành xong. Complete', law: 'LKN Đ46' },
    closeCase: { from: ['DECIDED', 'EFFECTIVE'], to: 'CLOSED', label: 'Kết thúc, không có gì phải thi hành. Close' },
    recordCourt: { from: [...open, 'SUSPENDED', ...decided], label: 'Tòa án thụ lý. A court has it', law: 'LKN Đ7' },
    markCase: { from: [...open, 'SUSPENDED', ...decided], label: 'Gắn cờ. Flag' },
    enterBacklog: { from: [...open, 'SUSPENDED', ...decided], label: 'Vào sổ tồn đọng. Enter in the backlog register' },
    leaveBacklog: { from: [...open, 'SUSPENDED', ...decided], label: 'Ra sổ tồn đọng. Take off the backlog register' },
  },
}); // prettier-ignore
