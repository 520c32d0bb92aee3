import type { Query } from '../agencies/rows';
import { type CalendarDay, WorkingCalendar } from './counting/working-calendar';

/** `app`: as it is; `asof`: as it was recorded at the instant in app.as_of. */
export type Recorded = 'app' | 'asof';

export type DayStatus = 'ANNOUNCED' | 'PROJECTED' | 'UNDECIDED';

export interface ListedDay {
  day: string;
  kind: 'OFF' | 'WORKING' | 'UNDECIDED';
  label: string;
  status: DayStatus;
}

/** The days listed, and the edition they make up. */
export async function readListedDays(query: Query, from: Recorded = 'app') {
  const days = await query<ListedDay>(
    `select day::text, kind, label, status from ${from}.calendar_day where tenant_id = current_setting('app.tenant')::int order by day`,
  );
  const [newest] = await query<{ edition: number | null }>(
    `select max(number) as edition from ${from}.calendar_edition where tenant_id = current_setting('app.tenant')::int`,
  );
  return { days, edition: newest?.edition ?? 0 };
}

/** Holidays are announced year by year: beyond the last year listed only weekends are known. */
export function calendarOf(listed: readonly Omit<ListedDay, 'status'>[], edition: number): WorkingCalendar {
  const days = listed.flatMap(({ day, kind, label }): CalendarDay[] =>
    kind === 'UNDECIDED' ? [] : [{ day, kind, label }],
  );
  const last = days.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), '');
  return new WorkingCalendar(days, edition, last === '' ? undefined : `${last.slice(0, 4)}-12-31`);
}
