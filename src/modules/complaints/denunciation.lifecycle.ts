import { defineLifecycle } from '../../platform/lifecycle/lifecycle';
import { denunciationKinds } from './case-kind';

const open = ['RECEIVED', 'ACCEPTED', 'VERIFYING'] as const;
const working = ['ACCEPTED', 'VERIFYING'] as const;
const concluded = ['CONCLUDED', 'ACTED'] as const;

/** Tố cáo và tố cáo tiếp: Luật Tố cáo 2018 as amended by Luật 136/2025. */
export const denunciationLifecycle = defineLifecycle({
  subject: 'Case',
  kinds: { column: 'kind', values: denunciationKinds },
  column: 'status',
  states: {
    RECEIVED: 'Đã tiếp nhận, xử lý ban đầu. Received, first handling',
    ACCEPTED: 'Đã thụ lý. Accepted',
    VERIFYING: 'Đang xác minh. Being verified',
    SUSPENDED: 'Tạm đình chỉ: đồng hồ dừng. Suspended: the clock stands still',
    CONCLUDED: 'Đã có kết luận. Concluded',
    ACTED: 'Đã xử lý theo kết luận. Acted on',
    CLOSED: 'Kết thúc. Closed',
    NOT_ACCEPTED: 'Không thụ lý. Not accepted',
    TRANSFERRED: 'Đã chuyển cơ quan có thẩm quyền. Transferred to who is competent',
    TERMINATED: 'Đình chỉ. Terminated',
  },
  initial: 'RECEIVED',
  final: ['CLOSED', 'NOT_ACCEPTED', 'TRANSFERRED', 'TERMINATED'],
  moves: {
    acceptCase: { from: ['RECEIVED'], to: 'ACCEPTED', label: 'Thụ lý. Accept', law: 'LTC Đ29' },
    refuseCase: { from: ['RECEIVED'], to: 'NOT_ACCEPTED', label: 'Không thụ lý. Refuse', law: 'LTC Đ24.1, Đ29' },
    transferCase: { from: ['RECEIVED'], to: 'TRANSFERRED', label: 'Chuyển. Transfer', law: 'LTC Đ24.2' },
    assignCase: { from: [...open, ...concluded], label: 'Phân công. Assign a handler' },
    demandReport: { from: ['RECEIVED'], label: 'Yêu cầu báo cáo việc chậm giải quyết. Demand a report on the delay', law: 'LTC Đ38.2' },
    receiveReport: { from: ['RECEIVED'], label: 'Nhận báo cáo việc chậm giải quyết. Receive the report on the delay', law: 'LTC Đ38.3' },
    notifyAcceptance: { from: [...working, 'SUSPENDED', ...concluded], label: 'Thông báo việc thụ lý. Tell of the acceptance', law: 'LTC Đ29.3' },
    startVerification: { from: ['ACCEPTED'], to: 'VERIFYING', label: 'Xác minh. Verify', law: 'LTC Đ31; NĐ 31/2019 Đ10' },
    determineComplexity: { from: working, label: 'Xác định phức tạp, đặc biệt phức tạp. Find complex', law: 'NĐ 31/2019 Đ3' },
    extendDeadline: { from: working, label: 'Gia hạn. Extend', law: 'LTC Đ30; NĐ 31/2019 Đ3' },
    suspendCase: { from: working, to: 'SUSPENDED', label: 'Tạm đình chỉ. Suspend', law: 'LTC Đ34.1' },
    resumeCase: { from: ['SUSPENDED'], to: working, label: 'Tiếp tục giải quyết. Resume', law: 'LTC Đ34.2' },
    withdrawCase: { from: [...open, 'SUSPENDED'], label: 'Rút tố cáo. Withdraw', law: 'LTC Đ33' },
    terminateCase: { from: [...open, 'SUSPENDED'], to: 'TERMINATED', label: 'Đình chỉ. Terminate', law: 'LTC Đ34.3' },
    sendNotice: { from: ['SUSPENDED', ...working, ...concluded, 'TERMINATED', 'NOT_ACCEPTED'], label: 'Gửi quyết định, thông báo. Send a notice', law: 'LTC Đ34.4' },
    concludeCase: { from: ['VERIFYING'], to: 'CONCLUDED', label: 'Kết luận. Conclude', law: 'LTC Đ35' },
    sendDecision: { from: [...concluded, 'CLOSED'], label: 'Gửi kết luận. Send the conclusion', law: 'LTC Đ35.3' },
    publishDecision: { from: [...concluded, 'CLOSED'], label: 'Công khai kết luận. Publish', law: 'LTC Đ40' },
    actOnConclusion: { from: ['CONCLUDED'], to: 'ACTED', label: 'Xử lý theo kết luận. Act on the conclusion', law: 'LTC Đ36' },
    recordExecution: { from: ['ACTED'], label: 'Ghi kết quả thực hiện. Record what was carried out', law: 'LTC Đ36' },
    closeCase: { from: ['ACTED'], to: 'CLOSED', label: 'Kết thúc. Close' },
    markCase: { from: [...open, 'SUSPENDED', ...concluded], label: 'Gắn cờ. Flag' },
    enterBacklog: { from: [...open, 'SUSPENDED', ...concluded], label: 'Vào sổ tồn đọng. Enter in the backlog register' },
    leaveBacklog: { from: [...open, 'SUSPENDED', ...concluded], label: 'Ra sổ tồn đọng. Take off the backlog register' },
  },
}); // prettier-ignore
