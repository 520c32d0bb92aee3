import type { Violation } from '../../platform/errors/refusal';
import type { DayStatus, ListedDay } from './calendar.reading';
import { weekdayOf } from './counting/legal-day';

/** What a new edition says of one day; ORDINARY takes away what stood about it. */
export interface DayChange {
  day: string;
  kind: 'OFF' | 'WORKING' | 'UNDECIDED' | 'ORDINARY';
  label?: string;
  /** Announced unless said otherwise. */
  status?: DayStatus;
  citation?: string | null;
}

const isWeekend = (day: string): boolean => weekdayOf(day) > 5;

/** What is wrong with the days of a change, each at its place. */
export function faultsOfDays(days: readonly DayChange[]): Violation[] {
  const seen = new Set<string>();
  return days.flatMap(({ day, kind, label }, at): Violation[] => {
    const path = `days.${at}.day`;
    const twice = seen.has(day);
    seen.add(day);
    return [
      ...(twice ? [{ path, code: 'CALENDAR_DAY_TWICE', params: { day } }] : []),
      ...(kind !== 'ORDINARY' && !label ? [{ path: `days.${at}.label`, code: 'CALENDAR_DAY_UNNAMED' }] : []),
      ...(kind === 'OFF' && isWeekend(day) ? [{ path, code: 'CALENDAR_DAY_OFF_ANYWAY', params: { day } }] : []),
      ...(kind === 'WORKING' && !isWeekend(day) ? [{ path, code: 'CALENDAR_DAY_WORKED_ANYWAY', params: { day } }] : []),
    ];
  });
}

/** The changes that change something. */
export function effective(listed: readonly ListedDay[], days: readonly DayChange[]): DayChange[] {
  const stands = new Map(listed.map((each) => [each.day, each]));
  return days.filter(({ day, kind, label, status = 'ANNOUNCED' }) => {
    const now = stands.get(day);
    if (kind === 'ORDINARY') return now !== undefined;
    return now?.kind !== kind || now.label !== label || now.status !== status;
  });
}

/** The days as they would be listed. */
export function changed(listed: readonly ListedDay[], days: readonly DayChange[]): ListedDay[] {
  const after = new Map(listed.map((each) => [each.day, each]));
  for (const { day, kind, label = '', status = 'ANNOUNCED' } of days) {
    if (kind === 'ORDINARY') after.delete(day);
    else after.set(day, { day, kind, label, status });
  }
  return [...after.values()];
}

/** The days that are worked before and not after, or the other way round: only they can move a due day. */
export function daysThatMove(listed: readonly ListedDay[], days: readonly DayChange[]): string[] {
  const stands = new Map(listed.map(({ day, kind }) => [day, kind]));
  const works = (day: string, kind: DayChange['kind'] | undefined) =>
    kind === 'OFF' ? false : kind === 'WORKING' ? true : !isWeekend(day);
  return days.filter(({ day, kind }) => works(day, stands.get(day)) !== works(day, kind)).map(({ day }) => day);
}
