import { t } from '../../platform/views/codecs';
import { closingGrounds, type Ground, refusalGrounds, suspensionGrounds, terminationGrounds } from './case-grounds';
import { caseKinds } from './case-kind';
import { complaintLifecycle } from './complaint.lifecycle';
import { denunciationLifecycle } from './denunciation.lifecycle';
import { proposalLifecycle } from './proposal.lifecycle';

const cited = <K extends string>(grounds: Record<K, Ground>): Record<K, string> =>
  Object.fromEntries(
    Object.entries<Ground>(grounds).map(([name, { label, law }]) => [name, `${label} (${law})`]),
  ) as Record<K, string>;

export const caseKind = t.enum('CaseKind', caseKinds);

export const caseStatus = t.enum('CaseStatus', {
  ...proposalLifecycle.states,
  ...denunciationLifecycle.states,
  ...complaintLifecycle.states,
});

export const caseField = t.enum('CaseField', {
  POLICY: 'Chế độ, chính sách. Policies and allowances',
  LAND_HOUSING: 'Đất đai, nhà cửa. Land and housing',
  CIVIL_SERVICE: 'Công chức, công vụ. Civil servants and their service',
  OTHER_ADMINISTRATIVE: 'Hành chính khác. Other administrative matters',
  CORRUPTION: 'Tham nhũng. Corruption',
  JUDICIAL: 'Tư pháp. Judicial matters',
  PARTY: 'Đảng, đoàn thể. The Party and mass organisations',
  OTHER: 'Lĩnh vực khác. Other fields',
});

export const furtherGround = t.enum('FurtherGround', {
  AGAINST_RESULT: 'Tố cáo tiếp vì kết luận không đúng. Against the result (LTC Đ37)',
  OVERDUE: 'Tố cáo tiếp vì quá hạn mà chưa giải quyết. Overdue and not settled (LTC Đ38)',
});

export const complexity = t.enum('Complexity', {
  NORMAL: 'Bình thường. Normal',
  COMPLEX: 'Phức tạp. Complex',
  VERY_COMPLEX: 'Đặc biệt phức tạp. Especially complex (LTC Đ30.3)',
});

/** NĐ 124/2020 Đ3a (added by NĐ 155/2026 Đ2), NĐ 31/2019 Đ3.2: the same seven, letters a to g. */
export const complexityCriterion = t.enum('ComplexityCriterion', {
  SEVERAL_PLACES: 'a) Một nội dung phải xác minh từ 02 địa điểm trở lên. One content, two or more places to verify',
  SEVERAL_CONTENTS: 'b) Từ 02 nội dung phải xác minh trở lên. Two or more contents to verify',
  MANY_PEOPLE: 'c) Nhiều người về một nội dung, hoặc liên quan quyền lợi của nhiều người. Many people, or the rights of many',
  ABROAD: 'd) Có yếu tố nước ngoài. Somebody or something abroad',
  SEVERAL_BODIES: 'đ) Liên quan nhiều cơ quan quản lý. Several managing bodies',
  BODIES_DISAGREE: 'e) Các cơ quan liên quan có ý kiến khác nhau. The bodies concerned disagree',
  CONTRADICTORY_EVIDENCE: 'g) Chứng cứ mâu thuẫn, cần thời gian hoặc giám định. Contradictory evidence',
}); // prettier-ignore

export const caseFlag = t.enum('CaseFlag', {
  BYPASSED_LEVEL: 'Vượt cấp. Bypassed the level',
  GROUP: 'Đông người. A group',
  BACKLOG: 'Tồn đọng. Backlog',
  PROLONGED: 'Kéo dài. Prolonged',
  HOT_SPOT: 'Điểm nóng. Hot spot',
  COMPLICATED: 'Phức tạp. Complicated',
});

const contentFindings = {
  CORRECT: 'Đúng. Correct',
  WRONG: 'Sai. Wrong',
  PARTLY_CORRECT: 'Đúng một phần. Partly correct',
};
export const contentFinding = t.enum('ContentFinding', contentFindings);
export const caseFinding = t.enum('CaseFinding', {
  ...contentFindings,
  UPHELD: 'Công nhận quyết định lần đầu. The first decision is upheld',
  AMENDED_OR_ANNULLED: 'Hủy, sửa quyết định lần đầu. The first decision is amended or annulled',
  ANSWERED: 'Đã trả lời. Answered',
});

export const withdrawal = t.enum('Withdrawal', {
  NONE: 'Không rút. Not withdrawn',
  PART: 'Rút một phần. In part',
  WHOLE: 'Rút toàn bộ. As a whole',
});

export const refusalGround = t.enum('RefusalGround', cited(refusalGrounds));
export const suspensionGround = t.enum('SuspensionGround', cited(suspensionGrounds));
export const terminationGround = t.enum('TerminationGround', cited(terminationGrounds));
export const closingGround = t.enum('ClosingGround', cited(closingGrounds));
export const endingGround = t.enum('EndingGround', {
  SECOND_COMPLAINT: 'Có khiếu nại lần hai. A second complaint was lodged',
  ...cited(closingGrounds),
  ...cited(terminationGrounds),
});

export const partyRole = t.enum('PartyRole', {
  RESPONDENT: 'Bị khiếu nại. Respondent',
  DENOUNCED: 'Bị tố cáo. Denounced',
  RELATED: 'Có quyền, lợi ích liên quan. With related rights',
});

export const dialogueChair = t.enum('DialogueChair', {
  HEAD: 'Người đứng đầu. The head',
  DELEGATE: 'Người được giao. Somebody delegated',
});

export const outcomeStage = t.enum('OutcomeStage', {
  DECIDED: 'Theo quyết định, kết luận. As decided',
  EXECUTED: 'Đã thi hành. Carried out',
});

export const backlogGround = t.enum('BacklogGround', {
  COMPLICATED: 'Phức tạp. Complicated',
  PROLONGED: 'Kéo dài. Prolonged',
  GROUP: 'Đông người. A group',
  HOT_SPOT: 'Điểm nóng. A hot spot',
  BYPASSED_LEVEL: 'Vượt cấp. Bypassing the level',
});

export const backlogLeaving = t.enum('BacklogLeaving', {
  SETTLED: 'Đã giải quyết dứt điểm. Settled for good',
  STABLE: 'Đã ổn định. Calm again',
  HANDED_UP: 'Chuyển cấp trên theo dõi. Followed by the level above',
  ENTERED_IN_ERROR: 'Vào sổ nhầm. Entered in error',
});

export const noticeAbout = t.enum('NoticeAbout', {
  SUSPENSION: 'Tạm đình chỉ. A suspension',
  RESUMPTION: 'Tiếp tục giải quyết. A resumption',
  TERMINATION: 'Đình chỉ. A termination',
  REFUSAL: 'Không thụ lý. A refusal',
  EXTENSION: 'Gia hạn: trả lời tạm thời. An extension: the interim reply',
});

export const withdrawalMeans = t.enum('WithdrawalMeans', {
  PAPER: 'Đơn xin rút. A written withdrawal',
  MINUTES: 'Biên bản ghi ý kiến rút (từ 01/7/2026). Minutes that record it, from 1 July 2026',
});

/** Forms of publication with the least that NĐ 124/2020 Đ29.3 and NĐ 31/2019 Đ6 demand. */
export const publicationForms = {
  MEETING: { least: 1, unit: 'TIMES', label: 'Họp công bố. A meeting' },
  POSTING: { least: 15, unit: 'DAYS', label: 'Niêm yết, ít nhất 15 ngày. Posting, at least 15 days' },
  PORTAL: { least: 15, unit: 'DAYS', label: 'Cổng thông tin điện tử, ít nhất 15 ngày. On the portal, at least 15 days' },
  E_NEWSPAPER: { least: 15, unit: 'DAYS', label: 'Báo điện tử, ít nhất 15 ngày. Electronic press, at least 15 days' },
  BROADCAST: { least: 2, unit: 'TIMES', label: 'Phát thanh, truyền hình, ít nhất 02 lần. Radio or television, at least twice' },
  PRINT: { least: 2, unit: 'TIMES', label: 'Báo in, ít nhất 02 số liên tiếp. Print, at least two issues' },
} as const; // prettier-ignore
export type PublicationForm = keyof typeof publicationForms;
export const publicationForm = t.enum(
  'PublicationForm',
  Object.fromEntries(Object.entries(publicationForms).map(([name, { label }]) => [name, label])) as Record<
    PublicationForm,
    string
  >,
);

/** LTC Đ36.1. */
export const conclusionMeasure = t.enum('ConclusionMeasure', {
  RIGHTS_RESTORED: 'Khôi phục quyền, lợi ích bị xâm phạm. Violated rights were restored',
  DISCIPLINED: 'Xử lý kỷ luật. Discipline',
  SANCTIONED: 'Xử phạt hành chính. Administrative sanctions',
  RECOMMENDED: 'Kiến nghị cơ quan có thẩm quyền xử lý. Recommended to who is competent',
  TO_INVESTIGATION: 'Chuyển cơ quan điều tra. Handed to the investigators',
  FALSE_DENUNCIATION_HANDLED: 'Xử lý việc cố ý tố cáo sai sự thật. A knowingly false denunciation was dealt with',
});
