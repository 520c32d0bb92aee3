import { dayAt, dayNumber, weekdayAt } from './legal-day';

/** A day on which the calendar departs from Monday to Friday. */
export interface CalendarDay {
  day: string;
  kind: 'OFF' | 'WORKING';
  label: string;
}

/** Why a day is worked or not; SWAPPED is a Saturday or Sunday worked in place of another day. */
export interface DayReason {
  working: boolean;
  reason: 'WEEKDAY' | 'WEEKEND' | 'OFF' | 'SWAPPED';
  label?: string;
}

/** Monday to Friday, except the days off and the swapped days that one edition lists. */
export class WorkingCalendar {
  private readonly listed: ReadonlyMap<number, CalendarDay>;

  /** `knownUntil`: the last day of the last year listed; after it only weekends are known. */
  constructor(
    days: Iterable<CalendarDay>,
    readonly edition: number,
    readonly knownUntil?: string,
  ) {
    this.listed = new Map([...days].map((listed) => [dayNumber(listed.day), listed]));
  }

  isWorking(day: string): boolean {
    return this.worksAt(dayNumber(day));
  }

  /** The day itself if it is worked, else the next working day (BLDS 2015 Đ148.5). */
  rollForward(day: string): string {
    return this.nearest(day, 1);
  }

  /** The day itself if it is worked, else the previous working day. */
  rollBack(day: string): string {
    return this.nearest(day, -1);
  }

  why(day: string): DayReason {
    return this.whyAt(dayNumber(day));
  }

  /** `why` of the day with that number. */
  whyAt(number: number): DayReason {
    const listed = this.listed.get(number);
    const weekend = weekdayAt(number) > 5;
    const label = listed && { label: listed.label };
    if (listed?.kind === 'OFF') return { working: false, reason: 'OFF', ...label };
    if (listed && weekend) return { working: true, reason: 'SWAPPED', ...label };
    return weekend ? { working: false, reason: 'WEEKEND' } : { working: true, reason: 'WEEKDAY', ...label };
  }

  /** Whether the day with that number is worked: for counting, which asks of every day. */
  worksAt(number: number): boolean {
    const kind = this.listed.get(number)?.kind;
    return kind === undefined ? weekdayAt(number) <= 5 : kind === 'WORKING';
  }

  private nearest(day: string, step: 1 | -1): string {
    let at = dayNumber(day);
    while (!this.worksAt(at)) at += step;
    return dayAt(at);
  }
}
