import { v7 as uuidv7 } from 'uuid';
import type { Caller } from './callers';
import { act, type Call, type Case, list, one, type Refused, type Rows } from './case';
import type { Entry } from './records';
import { today } from './world';

const onDay = { onDay: today };
const document = { number: '1/QĐ-UBND', issuedOn: today, signer: 'Người thử' };
const paper = { ...onDay, document };

/** Its agency handles it, and who was named. */
const handles = (by: Caller, { place, holder }: Entry): boolean => place === by.home || holder === by.accountId;

type Input = (call: Call) => Record<string, unknown>;

/** The act on cases that stand so; all of a case is read by `case` alone. */
const acts = (input: Record<string, unknown> | Input, ...variants: string[]): Case[] =>
  variants.map((variant) => {
    const made = act(`Case.${variant}`, typeof input === 'function' ? input : () => input, { held: handles });
    return { ...made, ask: (call) => ({ ...made.ask!(call), select: ['id', 'status'] }) };
  });

const answered = (at: Case[], refusal: Refused): Case[] => at.map((each) => ({ ...each, refusal: () => refusal }));

const ownPost: Input = ({ by }) => ({ postId: by?.postId ?? uuidv7() });

export const caseRows: Rows = {
  cases: list('Case'),
  case: [one('Case.received'), one('Case.named'), one('Case.secret')],
  caseBalance: { ask: () => ({ args: { from: '2025-01-01', to: today } }) },

  acceptCase: acts(paper, 'received', 'overdue', 'secret'),
  refuseCase: acts({ ...paper, ground: 'NO_CAPACITY' }, 'received', 'secret'),
  transferCase: acts({ ...paper, toName: 'Bộ Công an' }, 'received', 'secret'),
  assignCase: acts((call) => ({ ...onDay, handlerPostId: ownPost(call)['postId'] }), 'received', 'overdue'),
  demandReport: acts(paper, 'overdue'),
  receiveReport: acts(paper, 'overdue'),
  notifyAcceptance: acts(paper, 'named'),
  startVerification: [
    ...answered(acts({ ...paper, members: [] }, 'accepted'), [422, 'TEAM_WITHOUT_LEAD']),
    ...acts((call) => ({ ...paper, members: [{ ...ownPost(call), lead: true, declaredOn: today }] }), 'named'),
  ],
  determineComplexity: acts({ ...paper, criteria: ['ABROAD', 'MANY_PEOPLE'] }, 'accepted', 'named', 'secret'),
  extendDeadline: acts({ ...paper, days: 10 }, 'named', 'secret'),
  planDialogue: acts({ ...onDay, plannedOn: today, noticeNumber: '2/TB' }, 'accepted'),
  holdDialogue: acts(
    ({ target }) => ({
      ...onDay,
      dialogueId: target!.id,
      chairedBy: 'HEAD',
      inPerson: true,
      minutesNumber: '1/BB',
      attended: 2,
      absent: 0,
      absentExcused: 0,
    }),
    'verifying',
  ),
  suspendCase: [
    ...acts({ ...paper, ground: 'AWAITING_OTHER_BODY' }, 'named'),
    // Of a complaint the law knows no suspension on that day.
    ...answered(acts({ ...paper, ground: 'FORCE_MAJEURE' }, 'accepted'), [422, 'GROUND_NOT_OF_CASE']),
  ],
  resumeCase: acts(paper, 'suspended'),
  sendNotice: acts({ ...paper, about: 'TERMINATION' }, 'accepted', 'secret'),
  withdrawCase: acts(
    { ...onDay, means: 'PAPER', paper: { number: '1', issuedOn: today } },
    'received',
    'looking',
    'secret',
  ),
  terminateCase: acts({ ...paper, ground: 'FULL_WITHDRAWAL', stillResolve: false }, 'accepted', 'named', 'secret'),
  decideCase: acts({ ...paper, finding: 'WRONG', contents: [] }, 'verifying'),
  concludeCase: acts({ ...paper, finding: 'WRONG', contents: [] }, 'looking', 'secret'),
  answerCase: acts(paper, 'examining'),
  sendDecision: acts(onDay, 'decided', 'concluded'),
  publishDecision: acts({ ...onDay, form: 'POSTING', extent: 15, denouncerHidden: true }, 'decided', 'concluded'),
  takeEffect: acts(onDay, 'decided'),
  orderExecution: acts(paper, 'effective'),
  recordExecution: acts({ ...onDay, outcome: { persons: 1 } }, 'executing', 'acted'),
  completeExecution: acts(onDay, 'executing'),
  actOnConclusion: acts({ ...paper, measures: ['DISCIPLINED'] }, 'concluded'),
  closeCase: acts({ ...onDay, ground: 'NOTHING_TO_EXECUTE' }, 'effective'),
  recordCourt: acts({ ...onDay, court: 'Tòa án nhân dân' }, 'accepted'),
  markCase: acts({ ...onDay, flags: ['HOT_SPOT'] }, 'accepted', 'named', 'secret'),
  enterBacklog: acts({ ...onDay, ground: 'PROLONGED' }, 'accepted', 'secret'),
  leaveBacklog: acts({ ...onDay, ground: 'SETTLED' }, 'suspended'),
};
