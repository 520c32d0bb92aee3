import type { TimingKind } from './plan-terms';

/** When a task is done: as officials write it, and as data. */
export interface Timing {
  kind: TimingKind;
  text: string;
  quarters?: number[];
  months?: number[];
  month?: number;
  day?: number;
  dueOn?: string;
  startsOn?: string;
  endsOn?: string;
}

type Member = Exclude<keyof Timing, 'kind' | 'text'>;

const needed: Record<TimingKind, readonly Member[]> = {
  CONTINUOUS_YEARLY: [],
  QUARTERS_YEARLY: ['quarters'],
  MONTHS_YEARLY: ['months'],
  BEFORE_YEARLY: ['month', 'day'],
  DATE: ['dueOn'],
  FROM_TO: ['startsOn', 'endsOn'],
};
const members: readonly Member[] = ['quarters', 'months', 'month', 'day', 'dueOn', 'startsOn', 'endsOn'];

const ascendingUpTo = (most: number, numbers: readonly number[]): boolean =>
  numbers.length > 0 && numbers.every((n, at) => n >= 1 && n <= most && (at === 0 || n > numbers[at - 1]!));

/** 29 February counts: it comes, if not every year. */
export const isMonthDay = (month: number, day: number): boolean =>
  new Date(Date.UTC(2000, month - 1, day)).getUTCMonth() === month - 1 && day >= 1;

/** Which member of a timing is missing, out of place or impossible. */
export function timingFaults(timing: Timing): { member: Member; code: string }[] {
  // A null is a member left out: clients of GraphQL send both.
  const given = members.filter((member) => (timing[member] ?? undefined) !== undefined);
  const wanted = needed[timing.kind];
  const shape = [
    ...wanted.filter((member) => !given.includes(member)).map((member) => ({ member, code: 'REQUIRED' })),
    ...given.filter((member) => !wanted.includes(member)).map((member) => ({ member, code: 'TIMING_NOT_OF_KIND' })),
  ];
  if (shape.length > 0) return shape;
  const { quarters, months, month, day, startsOn, endsOn } = timing;
  const faults: [Member, boolean | undefined][] = [
    ['quarters', quarters && !ascendingUpTo(4, quarters)],
    ['months', months && !ascendingUpTo(12, months)],
    ['day', wanted.includes('day') && !isMonthDay(month!, day!)],
    ['endsOn', wanted.includes('endsOn') && endsOn! < startsOn!],
  ];
  return faults.filter(([, wrong]) => wrong).map(([member]) => ({ member, code: 'TIMING_IMPOSSIBLE' }));
}
