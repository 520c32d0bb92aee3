/** What a case is about, by the law that governs it. */
export const caseKinds = {
  COMPLAINT: 'Khiếu nại quyết định, hành vi hành chính. A complaint against an administrative decision or act',
  DISCIPLINARY_COMPLAINT: 'Khiếu nại quyết định kỷ luật. A complaint against a disciplinary decision',
  DENUNCIATION: 'Tố cáo. A denunciation',
  PROPOSAL: 'Kiến nghị. A proposal',
  FEEDBACK: 'Phản ánh. Feedback',
  REGULATION_FEEDBACK: 'Phản ánh, kiến nghị về quy định hành chính. Feedback on administrative regulations',
} as const;
export type CaseKind = keyof typeof caseKinds;

export const complaintKinds = ['COMPLAINT', 'DISCIPLINARY_COMPLAINT'] as const;
export const denunciationKinds = ['DENUNCIATION'] as const;
export const proposalKinds = ['PROPOSAL', 'FEEDBACK', 'REGULATION_FEEDBACK'] as const;

/** Kinds whose matters are secret from the first paper on (Luật Tố cáo Điều 8.3, 56). */
export const isSealedKind = (kind: string): boolean => kind === 'DENUNCIATION';
