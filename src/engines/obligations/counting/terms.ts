import { addMonths, addYears, dayAt, dayNumber, longestSpan } from './legal-day';

/** How a rule counts. The unit is the law's: calendar and working days are never converted. */
export interface Terms {
  count: number;
  unit: 'CALENDAR_DAYS' | 'WORKING_DAYS' | 'MONTHS' | 'YEARS';
  direction: 'AFTER' | 'BEFORE';
  roll: 'NEXT_WORKING_DAY' | 'NONE';
}

/** What lengthens a term, in the order in which the keys of variants name it. */
export const flagOrder = ['REMOTE', 'COMPLEX', 'MULTI_PLACE', 'DISMISSAL'] as const;
export type Flag = (typeof flagOrder)[number];

/** Other counts by circumstance: `{"COMPLEX": 45, "REMOTE": 45, "REMOTE+COMPLEX": 60}`. */
export interface Variants {
  [flags: string]: number;
}

/** The count under these circumstances: the variant that names most of them, else the rule's own. */
export function countFor(count: number, variants: Variants | null | undefined, flags: Iterable<string>): number {
  const present = new Set(flags);
  const fitting = Object.entries(variants ?? {})
    .map(([key, length]) => ({ named: key.split('+'), length }))
    .filter(({ named }) => named.every((flag) => present.has(flag)))
    // Each of two equally specific variants grants its count by itself, so the longer one holds.
    .sort((a, b) => b.named.length - a.named.length || b.length - a.length);
  return fitting[0]?.length ?? count;
}

/** How many days (of the unit; months and years in calendar days) are counted from the trigger. */
export function daysToCount({ count, unit, direction }: Terms, from: number): number {
  if (!Number.isInteger(count) || count < 0 || count > longestSpan) throw new RangeError(`Not a count: ${count}`);
  if (unit === 'CALENDAR_DAYS' || unit === 'WORKING_DAYS') return count;
  const advance = unit === 'MONTHS' ? addMonths : addYears;
  return Math.abs(dayNumber(advance(dayAt(from), direction === 'AFTER' ? count : -count)) - from);
}
