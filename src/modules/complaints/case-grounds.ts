import type { CaseKind } from './case-kind';
import { reformed } from './transitional';

/** A ground that the law names: for which kinds of case, under which article, from which day on. */
export interface Ground {
  kinds: readonly CaseKind[];
  label: string;
  law: string;
  /** First day on which the law knew it for a kind; absent: as long as this system. */
  from?: Partial<Record<CaseKind, string>>;
}

const complaints = ['COMPLAINT', 'DISCIPLINARY_COMPLAINT'] as const;
const denunciations = ['DENUNCIATION'] as const;
const proposals = ['PROPOSAL', 'FEEDBACK', 'REGULATION_FEEDBACK'] as const;
const since136 = { COMPLAINT: reformed, DISCIPLINARY_COMPLAINT: reformed };

/** Không thụ lý. Two laws may know one ground: the article is that of the kind. */
export const refusalGrounds = {
  INTERNAL_DECISION: { kinds: complaints, law: 'LKN Đ11.1', label: 'Quyết định nội bộ, chỉ đạo điều hành, quy phạm, bí mật nhà nước. Internal, normative or state-secret decision' },
  NOT_AFFECTED: { kinds: complaints, law: 'LKN Đ11.2', label: 'Không liên quan trực tiếp đến người khiếu nại. The complainant is not directly affected' },
  NO_CAPACITY: { kinds: [...complaints, ...denunciations], law: 'LKN Đ11.3; LTC Đ29.1b', label: 'Không đủ năng lực hành vi mà không có người đại diện. No capacity and no representative' },
  UNLAWFUL_REPRESENTATIVE: { kinds: complaints, law: 'LKN Đ11.4', label: 'Người đại diện không hợp pháp. The representative is not lawful' },
  NO_SIGNATURE: { kinds: complaints, law: 'LKN Đ11.5', label: 'Đơn không có chữ ký, điểm chỉ. No signature' },
  OUT_OF_TIME: { kinds: complaints, law: 'LKN Đ11.6', label: 'Hết thời hiệu mà không có lý do chính đáng. Out of time without good reason' },
  DECIDED_AT_SECOND_INSTANCE: { kinds: complaints, law: 'LKN Đ11.7', label: 'Đã có quyết định giải quyết lần hai. Decided at second instance' },
  NOT_CONTINUED: { kinds: complaints, law: 'LKN Đ11.8', label: 'Đã đình chỉ, sau 30 ngày không tiếp tục khiếu nại. Ended, and not continued within 30 days' },
  COURT: { kinds: complaints, law: 'LKN Đ11.9', label: 'Tòa án đã thụ lý hoặc đã xét xử. A court has accepted or decided it' },
  NOT_IN_DUE_FORM: { kinds: denunciations, law: 'LTC Đ29.1a', label: 'Không theo Điều 23 Luật Tố cáo. Not made as Article 23 demands' },
  OUTSIDE_AUTHORITY: { kinds: denunciations, law: 'LTC Đ29.1c', label: 'Không thuộc thẩm quyền. Outside authority' },
  NO_BASIS: { kinds: denunciations, law: 'LTC Đ29.1d', label: 'Không có cơ sở xác định người vi phạm, hành vi vi phạm. No basis to identify violator and violation' },
  NOTHING_NEW_AGAINST_DECISION: { kinds: denunciations, law: 'LTC Đ29.1', label: 'Từ vụ khiếu nại đã giải quyết, không có chứng cứ mới về vi phạm của người giải quyết. Grown out of a settled complaint without evidence against who settled it' },
  SENT_TO_SEVERAL: { kinds: denunciations, law: 'LTC Đ24.3', label: 'Gửi nhiều nơi, trong đó có nơi có thẩm quyền, hoặc đã được hướng dẫn. Sent to several bodies, the competent one among them, or guided before' },
  NO_GROUND_TO_REOPEN: { kinds: denunciations, law: 'LTC Đ37.2', label: 'Tố cáo tiếp không có căn cứ giải quyết lại. A further denunciation without ground to reopen' },
  UNCLEAR_CONTENT: { kinds: proposals, law: 'LTCD Đ28.1c', label: 'Nội dung không rõ, không có cơ sở. Unclear or without basis' },
  ANSWERED_ALREADY: { kinds: proposals, law: 'LTCD Đ26.1c', label: 'Đã được xem xét, trả lời đúng pháp luật. Settled and answered before' },
} as const satisfies Record<string, Ground>; // prettier-ignore

/** Tạm đình chỉ: the clock stands still. */
export const suspensionGrounds = {
  FORCE_MAJEURE: { kinds: complaints, from: since136, law: 'LKN Đ11a.1a', label: 'Sự kiện bất khả kháng, trở ngại khách quan. Force majeure or an objective obstacle' },
  AWAITING_OTHER_BODY: { kinds: [...complaints, ...denunciations], from: since136, law: 'LKN Đ11a.1b; LTC Đ34.1a', label: 'Cần đợi kết quả giải quyết của cơ quan khác. The result of another body must be awaited' },
  AWAITING_EXPERT_OPINION: { kinds: denunciations, law: 'LTC Đ34.1b', label: 'Cần đợi kết quả giám định bổ sung, giám định lại. A further expert opinion must be awaited' },
} as const satisfies Record<string, Ground>; // prettier-ignore

/** Đình chỉ. */
export const terminationGrounds = {
  FULL_WITHDRAWAL: { kinds: [...complaints, ...denunciations, ...proposals], law: 'LKN Đ11a.2a; LTC Đ34.3a', label: 'Rút toàn bộ. Withdrawn as a whole' },
  DEATH_OR_DISSOLUTION: { kinds: complaints, from: since136, law: 'LKN Đ11a.2b', label: 'Người khiếu nại chết, cơ quan giải thể mà không có người kế thừa. Death or dissolution without succession' },
  OBJECT_GONE: { kinds: complaints, from: since136, law: 'LKN Đ11a.2c', label: 'Đối tượng khiếu nại không còn. The object of the complaint is gone' },
  COURT: { kinds: complaints, from: since136, law: 'LKN Đ11a.2d', label: 'Tòa án đã thụ lý hoặc đã xét xử. A court has accepted or decided it' },
  DENOUNCED_DIED: { kinds: denunciations, law: 'LTC Đ34.3b', label: 'Người bị tố cáo chết và nội dung chỉ liên quan đến người đó. The denounced person died and it concerned only them' },
  DECIDED_BY_OTHERS: { kinds: denunciations, law: 'LTC Đ34.3c', label: 'Đã có bản án, quyết định có hiệu lực của tòa án, cơ quan có thẩm quyền. A judgment or decision has effect' },
} as const satisfies Record<string, Ground>; // prettier-ignore

/** Kết thúc. */
export const closingGrounds = {
  NOTHING_TO_EXECUTE: { kinds: complaints, law: 'LKN Đ46', label: 'Không có nội dung phải thi hành. Nothing is left to be carried out' },
  COURT: { kinds: complaints, law: 'LKN Đ7', label: 'Tòa án đã thụ lý. A court has accepted it' },
  ACTED_ON: { kinds: denunciations, law: 'LTC Đ36', label: 'Đã xử lý xong theo kết luận. All that follows from the conclusion is done' },
} as const satisfies Record<string, Ground>; // prettier-ignore

export type RefusalGround = keyof typeof refusalGrounds;
export type SuspensionGround = keyof typeof suspensionGrounds;
export type TerminationGround = keyof typeof terminationGrounds;
export type ClosingGround = keyof typeof closingGrounds;

/** Grounds that a case of the kind may have on the day. */
export function groundsFor(grounds: Readonly<Record<string, Ground>>, kind: CaseKind, day: string): string[] {
  return Object.entries(grounds)
    .filter(([, { kinds, from }]) => kinds.includes(kind) && day >= (from?.[kind] ?? ''))
    .map(([name]) => name);
}
