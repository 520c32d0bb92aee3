import { anyLevel, anyone, defineAccess } from '../../platform/access/grants';
import { complaintLifecycle } from './complaint.lifecycle';
import { denunciationLifecycle } from './denunciation.lifecycle';
import { handling } from './matters.reach';
import { proposalLifecycle } from './proposal.lifecycle';

/** Who settles: handlers record the paper that the head has signed. */
const settlers = { COMPLAINT_HANDLER: anyLevel, AGENCY_HEAD: anyLevel, PROVINCE_LEADER: ['PROVINCE'] } as const;

const act = { who: settlers, on: 'Case', if: handling, versioned: true } as const;
const complaint = { ...act, moves: complaintLifecycle } as const;
const denunciation = { ...act, moves: denunciationLifecycle } as const;
const proposal = { ...act, moves: proposalLifecycle } as const;
const contested = { ...act, moves: [complaintLifecycle, denunciationLifecycle] } as const;
const every = { ...act, moves: [complaintLifecycle, denunciationLifecycle, proposalLifecycle] } as const;

export const casesAccess = defineAccess({
  // Whoever was named for a secret matter sees it, in whatever role; for the others the rows decide.
  cases: { who: anyone },
  case: { who: anyone },
  caseBalance: { who: anyone },
  readCases: {
    who: {
      PROVINCE_LEADER: ['PROVINCE'],
      CONSOLIDATOR: ['PROVINCE'],
      AGENCY_HEAD: anyLevel,
      RECEPTION_OFFICER: anyLevel,
      COMPLAINT_HANDLER: anyLevel,
      INSPECTOR: ['PROVINCE'],
      AUDITOR: ['PROVINCE'],
      INTEGRATION_CLIENT: anyLevel,
    },
  },

  acceptCase: every,
  refuseCase: every,
  transferCase: every,
  assignCase: every,
  demandReport: denunciation,
  receiveReport: denunciation,
  notifyAcceptance: denunciation,
  startVerification: contested,
  determineComplexity: contested,
  extendDeadline: denunciation,
  planDialogue: complaint,
  holdDialogue: complaint,
  suspendCase: contested,
  resumeCase: contested,
  sendNotice: contested,
  withdrawCase: every,
  terminateCase: every,
  decideCase: complaint,
  concludeCase: denunciation,
  answerCase: proposal,
  sendDecision: contested,
  publishDecision: every,
  takeEffect: complaint,
  orderExecution: complaint,
  recordExecution: contested,
  completeExecution: complaint,
  actOnConclusion: denunciation,
  closeCase: contested,
  recordCourt: complaint,
  markCase: every,
  enterBacklog: every,
  leaveBacklog: every,
});
