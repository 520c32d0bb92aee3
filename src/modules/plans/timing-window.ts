import type { Timing } from './timing';

/** The days within which a task is to be done in a year, both included. */
export interface Window {
  /** The year it counts for: of its last day. */
  year: number;
  startsOn: string;
  dueOn: string;
}

const day = (year: number, month: number, of: number): string =>
  new Date(Date.UTC(year, month - 1, of)).toISOString().slice(0, 10);
const lastOfMonth = (year: number, month: number): string => day(year, month + 1, 0);
const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

const monthsOf = ({ quarters, months }: Timing): [number, number] =>
  quarters ? [quarters[0]! * 3 - 2, quarters.at(-1)! * 3] : [months![0]!, months!.at(-1)!];

/**
 * What a timing as officials write it comes to in a year of a plan; undefined where it asks for nothing then. What recurs
 * is cut to the horizon of the plan; a day that was set stays as it was set.
 */
export function windowOf(
  timing: Timing,
  year: number,
  horizon: { startsOn: string; endsOn: string },
): Window | undefined {
  const found = inYear(timing, year, horizon.startsOn);
  if (!found || found.startsOn > found.dueOn) return undefined;
  if (timing.kind === 'DATE' || timing.kind === 'FROM_TO') return { ...found, year: Number(found.dueOn.slice(0, 4)) };
  // "Trước ngày …" is owed in full or not at all: a day beyond the horizon is nobody's.
  if (timing.kind === 'BEFORE_YEARLY' && (found.dueOn > horizon.endsOn || found.dueOn < horizon.startsOn))
    return undefined;
  const startsOn = later(found.startsOn, horizon.startsOn);
  const dueOn = earlier(found.dueOn, horizon.endsOn);
  return startsOn > dueOn ? undefined : { year, startsOn, dueOn };
}

function inYear(timing: Timing, year: number, plannedFrom: string): Omit<Window, 'year'> | undefined {
  const first = `${year}-01-01`;
  switch (timing.kind) {
    case 'CONTINUOUS_YEARLY':
      return { startsOn: first, dueOn: `${year}-12-31` };
    case 'QUARTERS_YEARLY':
    case 'MONTHS_YEARLY': {
      const [from, to] = monthsOf(timing);
      return { startsOn: day(year, from, 1), dueOn: lastOfMonth(year, to) };
    }
    case 'BEFORE_YEARLY': {
      const dueOn = day(year, timing.month!, timing.day! - 1);
      return { startsOn: earlier(first, dueOn), dueOn };
    }
    case 'DATE': {
      const dueOn = timing.dueOn!;
      return dueOn.startsWith(String(year))
        ? { startsOn: earlier(later(first, plannedFrom), dueOn), dueOn }
        : undefined;
    }
    case 'FROM_TO': {
      const { startsOn, endsOn } = timing;
      const within = Number(startsOn!.slice(0, 4)) <= year && year <= Number(endsOn!.slice(0, 4));
      return within ? { startsOn: startsOn!, dueOn: endsOn! } : undefined;
    }
  }
}
