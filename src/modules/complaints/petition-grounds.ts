import type { PetitionKind, PetitionOutcome } from './petition-terms';

interface Ground {
  label: string;
  law: string;
  /** Only of petitions that were found to be of these kinds. */
  kinds?: readonly PetitionKind[];
  /** Only of papers received from this day on. */
  from?: string;
  channels?: readonly string[];
}

export interface OutcomeRule {
  outcome: PetitionOutcome;
  /** Only where classification found the matter outside the agency's authority. */
  outsideAuthority?: boolean;
  /** The law demands a paper. */
  paper?: boolean;
  grounds: Readonly<Record<string, Ground>>;
}

const complaints = ['COMPLAINT', 'DISCIPLINARY_COMPLAINT'] as const;
const proposals = ['PROPOSAL', 'FEEDBACK'] as const;

/** What becomes of a petition that opens no case, by which act, on which ground (TT 05/2021; LTCD Điều 25, 26; LTC Điều 24, 25, 27). */
export const outcomeRules = {
  guidePetition: {
    outcome: 'GUIDED',
    outsideAuthority: true,
    paper: true,
    grounds: {
      COMPLAINT_OUTSIDE_AUTHORITY: { label: 'Khiếu nại không thuộc thẩm quyền. A complaint outside the authority', law: 'LTCD Đ26.1b; TT 05/2021 Đ9', kinds: complaints },
      DENUNCIATION_IN_PERSON: { label: 'Tố cáo trực tiếp không thuộc thẩm quyền: hướng dẫn miệng. A denunciation in person, guided orally', law: 'LTC Đ24.2', kinds: ['DENUNCIATION'], channels: ['IN_PERSON'] },
      SPLIT_MIXED: { label: 'Đơn nhiều nội dung: hướng dẫn viết đơn riêng. Mixed: to be written as separate petitions', law: 'LTCD Đ25.3; NĐ 154/2026 Đ14.4', kinds: ['MIXED'] },
      PROPOSAL_OUTSIDE_AUTHORITY: { label: 'Kiến nghị, phản ánh không thuộc thẩm quyền. A proposal or feedback outside the authority', law: 'LTCD Đ26', kinds: proposals },
    },
  },
  transferPetition: {
    outcome: 'TRANSFERRED',
    outsideAuthority: true,
    paper: true,
    grounds: {
      DENUNCIATION_OUTSIDE_AUTHORITY: { label: 'Tố cáo không thuộc thẩm quyền. A denunciation outside the authority', law: 'LTC Đ24.2; TT 05/2021 Đ14', kinds: ['DENUNCIATION'] },
      PROPOSAL_OUTSIDE_AUTHORITY: { label: 'Kiến nghị, phản ánh không thuộc thẩm quyền. A proposal or feedback outside the authority', law: 'LTCD Đ26; TT 05/2021 Đ14', kinds: proposals },
      REGULATION_FEEDBACK_OUTSIDE_AUTHORITY: { label: 'Phản ánh, kiến nghị về quy định hành chính không thuộc thẩm quyền. Feedback on regulations outside the authority', law: 'NĐ 20/2008 Đ9.1d', kinds: ['REGULATION_FEEDBACK'] },
      COMPLAINT_AT_RECEPTION: { label: 'Khiếu nại nhận tại nơi tiếp công dân (từ 01/7/2026). A complaint received at the reception desk', law: 'LTCD Đ26.1b (L136 Đ1)', kinds: complaints, channels: ['IN_PERSON'], from: '2026-07-01' },
      COMPLAINT_FORWARDED: { label: 'Khiếu nại do đại biểu, cơ quan, báo chí chuyển đến. A complaint forwarded by deputies, bodies or the press', law: 'TT 05/2021 Đ14', kinds: complaints },
    },
  },
  demandResolution: {
    outcome: 'DEMANDED',
    paper: true,
    grounds: {
      OVERDUE_BELOW: { label: 'Cấp dưới quá hạn chưa giải quyết. The body below is overdue', law: 'LTCD Đ26.1b; NĐ 154/2026 Đ15.3' },
      UNSETTLED_BELOW: { label: 'Thuộc thẩm quyền cấp dưới, chưa được giải quyết. The body below has not settled it', law: 'TT 05/2021 Đ14.2' },
    },
  },
  returnPetition: {
    outcome: 'RETURNED',
    paper: true,
    grounds: {
      ORIGINAL_PAPERS: { label: 'Trả giấy tờ, tài liệu gốc kèm đơn không thụ lý. Original papers of a petition not accepted', law: 'TT 05/2021 Đ12' },
    },
  },
  filePetition: {
    outcome: 'FILED',
    grounds: {
      CONDITIONS_NOT_MET: { label: 'Không đủ điều kiện xử lý. The conditions are not met', law: 'TT 05/2021 Đ6.2b' },
      SENT_TO_SEVERAL: { label: 'Đã gửi nhiều nơi, có nơi có thẩm quyền. Sent to several bodies, the competent one among them', law: 'LTC Đ24.3; TT 05/2021 Đ6.2b' },
      GUIDED_BEFORE: { label: 'Đã được hướng dẫn về cùng nội dung. Guided before on the same content', law: 'LTC Đ24.3; TT 05/2021 Đ6.2b' },
      DECISION_IN_EFFECT: { label: 'Khiếu nại đã có quyết định có hiệu lực pháp luật. A decision has legal effect', law: 'TT 05/2021; NĐ 124/2020 Đ38', kinds: complaints },
      CONCLUDED_NOTHING_NEW: { label: 'Tố cáo đã kết luận, không có chứng cứ mới. Concluded, and nothing new', law: 'LTC Đ37', kinds: ['DENUNCIATION'] },
      ANONYMOUS: { label: 'Tố cáo nặc danh, không đủ căn cứ kiểm tra. Anonymous, nothing to verify', law: 'LTC Đ25.1', kinds: ['DENUNCIATION'] },
    },
  },
  referToInvestigation: {
    outcome: 'TO_INVESTIGATION',
    paper: true,
    grounds: { CRIME_SIGNS: { label: 'Có dấu hiệu tội phạm. Signs of a crime', law: 'LTC Đ27.1' } },
  },
  referToParty: {
    outcome: 'TO_PARTY',
    paper: true,
    grounds: { PARTY_MEMBER: { label: 'Đảng viên vi phạm quy định của Đảng. A Party member under Party rules', law: 'TT 05/2021 Đ15' } },
  },
  explainPetition: {
    outcome: 'EXPLAINED',
    grounds: { SETTLED_LAWFULLY: { label: 'Đã được giải quyết đúng pháp luật. Settled lawfully already', law: 'LTCD Đ26.1c' } },
  },
  inspectAnonymous: {
    outcome: 'INSPECTED',
    grounds: { EVIDENCE_WITHOUT_NAME: { label: 'Nặc danh nhưng rõ người vi phạm, có chứng cứ cụ thể. Without a name, but with the violator and evidence', law: 'LTC Đ25.2' } },
  },
  withdrawPetition: {
    outcome: 'WITHDRAWN',
    grounds: {
      BY_PETITION: { label: 'Đơn xin rút. A written withdrawal', law: 'LKN Đ10; LTC Đ33; NĐ 31/2019 Mẫu 02' },
      BY_MINUTES: { label: 'Biên bản ghi việc rút (từ 01/7/2026). Minutes that record it', law: 'LKN Đ10; LTC Đ33; NĐ 31/2019 Mẫu 03', from: '2026-07-01' },
    },
  },
} as const satisfies Record<string, OutcomeRule>; // prettier-ignore

export type OutcomeAct = keyof typeof outcomeRules;
export const ruleOf = (act: OutcomeAct): OutcomeRule => outcomeRules[act];

/** `value: "label (article)"`, for the enum of an act's grounds. */
export const groundsOf = (act: OutcomeAct): Record<string, string> =>
  Object.fromEntries(Object.entries(ruleOf(act).grounds).map(([name, { label, law }]) => [name, `${label} (${law})`]));
