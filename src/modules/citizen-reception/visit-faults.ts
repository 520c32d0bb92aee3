import type { Violation } from '../../platform/errors/refusal';
import { dayOf } from '../../platform/time/clock';
import { groupFaults } from './group-rules';
import { hasForm } from './identity-papers';
import { inForceOn, refusalGrounds } from './refusal-grounds';
import type { RecordVisitInput, VisitPersonInput } from './visit.inputs';

/** How many came, and how many share the content: as said, else as named. Interpreters are not received. */
export function peopleOf({ people, peopleCount, sameContent }: RecordVisitInput): {
  people: number;
  sameContent: number;
} {
  const came = peopleCount ?? Math.max(1, named(people));
  return { people: came, sameContent: sameContent ?? came };
}

const named = (people: readonly VisitPersonInput[]): number =>
  people.filter(({ role }) => role !== 'INTERPRETER').length;

interface Circumstances {
  onDay: string;
  now: Date;
  /** Names are kept outside the system: none may come in. */
  identityOutside: boolean;
}

/** What a turn cannot say about itself. */
export function visitFaults(input: RecordVisitInput, given: Circumstances): Violation[] {
  const { people } = input;
  if (named(people) === 0) return [{ path: 'people', code: 'VISIT_WITHOUT_PEOPLE' }];
  return [
    ...timeFaults(input, given),
    ...people.flatMap((person, at) => personFaults(person, `people.${at}`, input, given.identityOutside)),
    ...countFaults(input),
    ...outcomeFaults(input, given.onDay),
    ...denunciationFaults(input),
  ];
}

function timeFaults({ receivedAt }: RecordVisitInput, { onDay, now }: Circumstances): Violation[] {
  if (!receivedAt) return [];
  const at = new Date(receivedAt);
  if (at > now) return [{ path: 'receivedAt', code: 'VISIT_IN_FUTURE' }];
  return dayOf(at) === onDay ? [] : [{ path: 'receivedAt', code: 'VISIT_OUTSIDE_SESSION' }];
}

const identity = ['name', 'address', 'phone', 'paper', 'paperNumber'] as const;

function personFaults(person: VisitPersonInput, path: string, input: RecordVisitInput, outside: boolean): Violation[] {
  const { name, paper, paperNumber, authorisation, role = 'CITIZEN' } = person;
  const faults: Violation[] = [];
  const refuse = (field: string, code: string, params?: Record<string, unknown>) =>
    faults.push({ path: `${path}.${field}`, code, params });
  if (outside) {
    const register = input.sealedRegisterRef ?? '?';
    for (const field of identity) if (person[field]) refuse(field, 'IDENTITY_NOT_HELD', { register });
    return faults;
  }
  if (!name) refuse('name', 'REQUIRED');
  if (paper && !paperNumber) refuse('paperNumber', 'REQUIRED');
  if (paperNumber && !paper) refuse('paper', 'REQUIRED');
  if (paper && paperNumber && !hasForm(paper, paperNumber)) refuse('paperNumber', 'IDENTITY_PAPER_FORM');
  if (role === 'AUTHORISED' && input.outcome === 'ACCEPTED' && !authorisation) refuse('authorisation', 'REQUIRED');
  if (authorisation && role !== 'AUTHORISED' && role !== 'LAWYER') refuse('authorisation', 'AUTHORISATION_OF_WHOM');
  return faults;
}

function countFaults(input: RecordVisitInput): Violation[] {
  const { people, representatives = [], appointment, outcome } = input;
  const counted = peopleOf(input);
  if (counted.people < named(people)) return [{ path: 'peopleCount', code: 'PEOPLE_COUNT_UNFIT' }];
  if (counted.sameContent < counted.people) return [{ path: 'sameContent', code: 'PEOPLE_COUNT_UNFIT' }];
  // Who is refused need not have appointed anybody; whoever is named must still belong to the group.
  if (outcome === 'REFUSED' && representatives.length === 0) return [];
  const size = counted.sameContent;
  return groupFaults({ size, named: people.length, representatives, appointed: Boolean(appointment) });
}

const partsOf = {
  RECEIVED: [],
  ACCEPTED: ['petition'],
  GUIDED: ['guidedTo', 'guidanceNumber'],
  ANSWERED: ['answer'],
  REFUSED: ['refusalGround'],
} as const;
const needed = { GUIDED: 'guidedTo', ANSWERED: 'answer', REFUSED: 'refusalGround', ACCEPTED: 'petition' } as const;

function outcomeFaults(input: RecordVisitInput, onDay: string): Violation[] {
  const { outcome, kind, refusalGround } = input;
  const own: readonly string[] = partsOf[outcome];
  const strange = Object.values(partsOf)
    .flat()
    .filter((part) => !own.includes(part) && input[part] !== undefined && input[part] !== null)
    .map((path) => ({ path, code: 'OUTCOME_UNFIT' }));
  const part = outcome === 'RECEIVED' ? undefined : needed[outcome];
  const missing = part && !input[part] ? [{ path: part, code: 'REQUIRED' }] : [];
  const untold = !kind && outcome !== 'REFUSED' ? [{ path: 'kind', code: 'REQUIRED' }] : [];
  const early =
    refusalGround && !inForceOn(refusalGround, onDay)
      ? [{ path: 'refusalGround', code: 'REFUSAL_GROUND_NOT_YET', params: { law: refusalGrounds[refusalGround].law } }]
      : [];
  return [...strange, ...missing, ...untold, ...early];
}

function denunciationFaults({ kind, denounced, petition, sealedRegisterRef }: RecordVisitInput): Violation[] {
  if (kind === 'DENUNCIATION') return denounced?.length ? [] : [{ path: 'denounced', code: 'DENOUNCED_MISSING' }];
  return [
    ...(denounced?.length ? [{ path: 'denounced', code: 'ONLY_OF_DENUNCIATIONS' }] : []),
    ...(sealedRegisterRef ? [{ path: 'sealedRegisterRef', code: 'ONLY_OF_DENUNCIATIONS' }] : []),
    ...(petition?.competentAgencyId ? [{ path: 'petition.competentAgencyId', code: 'ONLY_OF_DENUNCIATIONS' }] : []),
  ];
}
