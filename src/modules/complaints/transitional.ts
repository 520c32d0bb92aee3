import { type CaseKind, complaintKinds, denunciationKinds } from './case-kind';

/** Luật 136/2025/QH15 Điều 4; NĐ 155/2026 and NĐ 156/2026: in force from this day. */
export const reformed = '2026-07-01';

/** A transitional provision: cases accepted before and still open follow the new rules in these acts. */
interface Transition {
  kinds: readonly CaseKind[];
  /** `*`: in all that is left to be done. */
  acts: readonly string[] | '*';
  law: string;
}

export const transitions: readonly Transition[] = [
  {
    kinds: complaintKinds,
    acts: ['withdrawCase', 'suspendCase', 'resumeCase', 'terminateCase', 'planDialogue', 'holdDialogue', 'sendNotice'],
    law: 'NĐ 155/2026 Đ22.1',
  },
  { kinds: denunciationKinds, acts: '*', law: 'NĐ 156/2026 Đ10.1' },
];

/**
 * Whether an act on a day follows the rules of 1 July 2026: those of the day on which the case was accepted, unless a
 * transitional provision says otherwise.
 */
export function followsReform(kind: CaseKind, operation: string, onDay: string, acceptedOn: string | null): boolean {
  if (onDay < reformed) return false;
  const carriedOver = transitions.some(
    ({ kinds, acts }) => kinds.includes(kind) && (acts === '*' || acts.includes(operation)),
  );
  return carriedOver || (acceptedOn ?? onDay) >= reformed;
}
