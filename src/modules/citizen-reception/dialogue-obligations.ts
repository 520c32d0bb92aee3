/** Duties that a dialogue brings, and the records for whose sake they are owed. */
export const dutySubjects = {
  'DIALOGUE.HOLD': 'DialogueDuty',
  'DIALOGUE.NOTICE': 'Dialogue',
  'DIALOGUE.CONCLUSION': 'Dialogue',
  'DIALOGUE.RESULT': 'Dialogue',
  OPINION: 'DialogueOpinion',
  COMMITMENT: 'Commitment',
  'MEDIATION.START': 'Mediation',
} as const;
export type DialogueDutyCode = keyof typeof dutySubjects;

export const dutyLabels: Record<DialogueDutyCode, readonly [vi: string, en: string]> = {
  'DIALOGUE.HOLD': ['Tổ chức đối thoại định kỳ với Nhân dân', 'Hold a periodic dialogue with the people'],
  'DIALOGUE.NOTICE': ['Công khai việc đối thoại', 'Give notice of a dialogue'],
  'DIALOGUE.CONCLUSION': ['Thông báo kết luận đối thoại', 'Issue the conclusion notice of a dialogue'],
  'DIALOGUE.RESULT': ['Báo cáo kết quả giải quyết sau đối thoại', 'Report what came of a dialogue'],
  OPINION: ['Giải quyết, trả lời ý kiến tại đối thoại', 'Settle and answer an opinion voiced at a dialogue'],
  COMMITMENT: ['Thực hiện cam kết tại đối thoại', 'Fulfil a commitment made at a dialogue'],
  'MEDIATION.START': ['Bắt đầu hoà giải ở cơ sở', 'Begin a grassroots mediation'],
};

/** A column of the last obligation of that duty for the sake of the record. */
export const ofDuty =
  (duty: DialogueDutyCode, column: string) =>
  (a: string): string =>
    `(select o.${column} from app.obligation o where o.tenant_id = ${a}.tenant_id and o.subject_kind = '${dutySubjects[duty]}'` +
    ` and o.subject_id = ${a}.id and o.duty = '${duty}' order by o.id desc limit 1)`;
