import type { CaseKind } from './case-kind';

/** When a duty begins or ends: which cases, at which act. The days themselves are rules of the obligations engine. */
export interface DutyEffect {
  kinds?: readonly CaseKind[];
  instance?: 1 | 2;
  further?: 'AGAINST_RESULT' | 'OVERDUE';
  /** Only of papers that came this way. */
  channels?: readonly string[];
  /** Only of notices about this. */
  about?: readonly string[];
  /** Duties met by the act on its day. */
  meets?: readonly string[];
  /** Duties that begin with the day of the act. */
  starts?: readonly string[];
  pauses?: readonly string[];
  resumes?: readonly string[];
  /** Duties that are owed no more; `*`: all that are open. */
  cancels?: readonly string[];
}

const complaint = ['COMPLAINT'] as const;
const disciplinary = ['DISCIPLINARY_COMPLAINT'] as const;
const complaints = ['COMPLAINT', 'DISCIPLINARY_COMPLAINT'] as const;
const denunciation = ['DENUNCIATION'] as const;
const resolving = ['KN.RESOLVE.FIRST', 'KN.RESOLVE.SECOND', 'KL.RESOLVE', 'TC.RESOLVE'];

/**
 * What each act on a case does to what is owed. `openCase` stands for the birth of a case, counted from the day its
 * petition was received. Articles stand with the rules themselves (data/law/deadline-rules.json).
 */
export const caseDuties: Readonly<Record<string, readonly DutyEffect[]>> = {
  openCase: [
    { kinds: complaint, instance: 1, starts: ['KN.ACCEPT.FIRST'] },
    { kinds: complaint, instance: 2, starts: ['KN.ACCEPT.SECOND'] },
    { kinds: disciplinary, starts: ['KL.ACCEPT'] },
    { kinds: denunciation, instance: 1, starts: ['TC.INITIAL'] },
    { kinds: denunciation, instance: 2, further: 'AGAINST_RESULT', starts: ['TC.AGAIN.EXAMINE'] },
    { kinds: denunciation, instance: 2, further: 'OVERDUE', starts: ['TC.OVERDUE.DEMAND'] },
    { kinds: ['PROPOSAL', 'FEEDBACK'], channels: ['IN_PERSON'], starts: ['TD.REPLY'] },
    { kinds: ['REGULATION_FEEDBACK'], channels: ['PORTAL'], starts: ['PAKN.PORTAL'] },
  ],
  acceptCase: [
    { meets: ['KN.ACCEPT.FIRST', 'KN.ACCEPT.SECOND', 'KL.ACCEPT', 'TC.INITIAL', 'TC.AGAIN.EXAMINE', 'TC.OVERDUE.DEMAND'] },
    { kinds: complaint, instance: 1, starts: ['KN.RESOLVE.FIRST'] },
    { kinds: complaint, instance: 2, starts: ['KN.RESOLVE.SECOND'] },
    { kinds: disciplinary, starts: ['KL.RESOLVE'] },
    { kinds: denunciation, starts: ['TC.RESOLVE', 'TC.NOTIFY.ACCEPT'] },
  ],
  refuseCase: [
    { meets: ['KN.ACCEPT.FIRST', 'KN.ACCEPT.SECOND', 'KL.ACCEPT', 'TC.INITIAL', 'TC.AGAIN.EXAMINE', 'TC.OVERDUE.DEMAND', 'TD.REPLY'] },
    { cancels: ['*'] },
  ],
  transferCase: [
    { meets: ['KN.ACCEPT.FIRST', 'KN.ACCEPT.SECOND', 'KL.ACCEPT', 'TC.INITIAL', 'TC.AGAIN.EXAMINE', 'TC.OVERDUE.DEMAND', 'TD.REPLY', 'PAKN.TRANSFER'] },
    { cancels: ['*'] },
  ],
  demandReport: [{ meets: ['TC.OVERDUE.DEMAND'], starts: ['TC.OVERDUE.REPORT'] }],
  receiveReport: [{ meets: ['TC.OVERDUE.REPORT'] }],
  notifyAcceptance: [{ meets: ['TC.NOTIFY.ACCEPT'] }],
  suspendCase: [
    { pauses: resolving },
    { kinds: complaints, starts: ['KN.SUSPEND.SEND'] },
    { kinds: denunciation, starts: ['TC.SUSPEND.SEND'] },
  ],
  resumeCase: [{ resumes: resolving }, { kinds: complaints, starts: ['KN.SUSPEND.SEND'] }],
  sendNotice: [{ about: ['SUSPENSION', 'RESUMPTION', 'TERMINATION'], meets: ['KN.SUSPEND.SEND', 'TC.SUSPEND.SEND'] }],
  terminateCase: [
    { cancels: ['*'] },
    { kinds: complaints, starts: ['KN.SUSPEND.SEND'] },
    { kinds: denunciation, starts: ['TC.SUSPEND.SEND'] },
  ],
  decideCase: [
    { meets: ['KN.RESOLVE.FIRST', 'KN.RESOLVE.SECOND', 'KL.RESOLVE'] },
    { kinds: complaint, instance: 1, starts: ['KN.SEND.FIRST', 'KN.PUBLISH'] },
    { kinds: complaint, instance: 2, starts: ['KN.SEND.SECOND', 'KN.PUBLISH'] },
    { kinds: disciplinary, instance: 1, starts: ['KL.SEND.FIRST'] },
    { kinds: disciplinary, instance: 2, starts: ['KL.SEND.SECOND'] },
  ],
  concludeCase: [{ meets: ['TC.RESOLVE'], starts: ['TC.CONCLUSION.SEND', 'TC.CONCLUSION.ACT', 'TC.PUBLISH'] }],
  answerCase: [{ meets: ['TD.REPLY', 'PAKN.PORTAL'] }],
  sendDecision: [{ meets: ['KN.SEND.FIRST', 'KN.SEND.SECOND', 'KL.SEND.FIRST', 'KL.SEND.SECOND', 'TC.CONCLUSION.SEND'] }],
  publishDecision: [{ meets: ['KN.PUBLISH', 'TC.PUBLISH'] }],
  takeEffect: [{ kinds: complaint, starts: ['KN.EXEC.DIRECT'] }],
  orderExecution: [{ meets: ['KN.EXEC.DIRECT'] }],
  actOnConclusion: [{ meets: ['TC.CONCLUSION.ACT'] }],
  closeCase: [{ cancels: ['KN.EXEC.DIRECT'] }],
}; // prettier-ignore
