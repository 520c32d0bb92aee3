import { v7 as newId } from 'uuid';
import { type Course, courseFrom, type Entry, follow } from './counting/ledger';
import type { Terms } from './counting/terms';
import type { WorkingCalendar } from './counting/working-calendar';
import type { LawKeys } from './law-book';

/** An open obligation with its ledger, locked. */
export interface OpenRow {
  id: string;
  version: number;
  duty: string;
  triggeredOn: string;
  ruleId: string | null;
  ruleVersion: number | null;
  flags: string[];
  count: number | null;
  unit: Terms['unit'] | null;
  direction: Terms['direction'] | null;
  roll: Terms['roll'] | null;
  calendarEdition: number;
  sealedBy: string | null;
  upToDate: boolean;
  entries: Entry[];
  keys: LawKeys;
}

export interface Counting {
  triggeredOn: string;
  count: number | null;
  unit: Terms['unit'] | null;
  direction: Terms['direction'] | null;
  roll: Terms['roll'] | null;
}

/** How an obligation counts; null where its day was set. The count itself is the ledger's to say, from its START on. */
export const termsIn = ({ count, unit, direction, roll }: Counting): Terms | null =>
  count === null ? null : { count, unit: unit!, direction: direction!, roll: roll! };

/** Where the ledger leads. */
export const courseOf = (row: Counting & { entries: readonly Entry[] }, calendar: WorkingCalendar): Course =>
  row.entries.reduce(follow, courseFrom(termsIn(row), row.triggeredOn, calendar));

/** One more entry, and where the obligation stands by it. */
export interface Recorded {
  row: OpenRow;
  entry: Entry;
  next: Course;
}

/** The entry as it is to be stored: the day owed after it, and by which calendar that day was counted. */
export function recorded(row: OpenRow, before: Course, given: Omit<Entry, 'ordinal'>): Recorded {
  const entry = { ...given, ordinal: row.entries.length + 1 };
  const next = follow(before, entry);
  return { row, entry: { ...entry, edition: editionOf(row, before, entry) }, next };
}

/** Whether a suspension began too late to move the day: what was missed stays missed. */
export const pausedTooLate = ({ standing: { pausedOn }, day }: Course): boolean => pausedOn !== null && pausedOn > day;

function editionOf(row: OpenRow, before: Course, { kind }: Entry): number {
  const counts = kind === 'EXTEND' || kind === 'RECOMPUTE' || (kind === 'RESUME' && !pausedTooLate(before));
  return counts ? before.calendar.edition : row.calendarEdition;
}

/** Parameters 1 to 12 of `recordEntries`: one array a column. */
export function columnsOf(all: readonly Recorded[]): unknown[] {
  const of = (pick: (each: Recorded) => unknown) => all.map((each) => pick(each) ?? null);
  return [
    of(() => newId()),
    of(({ row }) => row.id),
    of(({ entry }) => entry.ordinal),
    of(({ entry }) => entry.count),
    of(({ next }) => next.standing.dueOn),
    of(({ entry }) => entry.edition),
    of(({ row }) => row.sealedBy),
    of(({ next }) => next.standing.state),
    of(({ next }) => next.standing.pausedOn),
    of(({ next }) => next.standing.extensions),
    of(({ next }) => next.standing.settledOn),
    of(({ next }) => (next.terms === null ? null : next.standing.count)),
  ];
}
