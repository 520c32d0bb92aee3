import { dayAt, dayNumber } from './legal-day';
import { daysToCount, type Terms } from './terms';
import type { WorkingCalendar } from './working-calendar';

/** A suspension: from the day it was decided up to, but not including, the day of resumption. */
export interface Pause {
  from: string;
  to?: string;
}

/** One day between the trigger and the due day, and why it counts or not. */
export interface Step {
  day: string;
  counted: boolean;
  n?: number;
  reason: 'TRIGGER' | 'COUNTED' | 'WEEKEND' | 'OFF' | 'SWAPPED' | 'PAUSED' | 'ROLLED' | 'DUE';
  label?: string;
}

export interface Counted {
  /** Null while a suspension that began in time lasts. */
  dueOn: string | null;
  /** Every day in the order of counting: from the trigger to the due day, or to the open suspension. */
  steps: Step[];
  /** Present when the counting passed this last day that the calendar lists. */
  knownUntil?: string;
}

type See = (at: number, paused: boolean, n: number | undefined, rolling: boolean) => void;

const notPaused = (): boolean => false;

/** Whether the day with that number falls into one of the suspensions. */
function within(pauses: readonly Pause[]): (at: number) => boolean {
  if (pauses.length === 0) return notPaused;
  const spans = pauses.map(({ from, to }) => ({
    from: dayNumber(from),
    to: to === undefined ? Infinity : dayNumber(to),
  }));
  return (at) => spans.some((span) => span.from <= at && at < span.to);
}

/** Goes from day to day until the term is over: the only place that knows how. */
function walk(terms: Terms, from: number, calendar: WorkingCalendar, pauses: readonly Pause[], see?: See) {
  const onlyWorking = terms.unit === 'WORKING_DAYS';
  const rolls = terms.roll === 'NEXT_WORKING_DAY';
  const step = terms.direction === 'AFTER' ? 1 : -1;
  const length = daysToCount(terms, from);
  const isOpen = within(pauses.filter(({ to }) => to === undefined));
  // A suspension gives time back to whoever must act; it does not bring a notice nearer to or further from its event.
  const isPaused = step === 1 ? within(pauses) : notPaused;

  let at = from;
  let n = 0;
  see?.(at, false, undefined, false);
  while (n < length || isPaused(at) || (rolls && !calendar.worksAt(at))) {
    at += step;
    const paused = isPaused(at);
    const rolling = n === length;
    const counts = !rolling && !paused && (!onlyWorking || calendar.worksAt(at));
    if (counts) n++;
    see?.(at, paused, counts ? n : undefined, rolling);
    if (paused && isOpen(at)) return null;
  }
  return isOpen(at) ? null : at;
}

/** The due day alone: what `countDeadline` says, without the trace. */
export function dueDay(
  terms: Terms,
  from: string,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): string | null {
  const due = walk(terms, dayNumber(from), calendar, pauses);
  return due === null ? null : dayAt(due);
}

/** The due day and every day that led to it (BLDS 2015 Đ147, Đ148). */
export function countDeadline(
  terms: Terms,
  from: string,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): Counted {
  const steps: Step[] = [];
  const due = walk(terms, dayNumber(from), calendar, pauses, (at, paused, n, rolling) => {
    const day = dayAt(at);
    const { reason, label } = reasonOf(terms, calendar, at, paused, n, rolling);
    steps.push({
      day,
      counted: n !== undefined,
      ...(n !== undefined && { n }),
      reason: steps.length === 0 ? 'TRIGGER' : reason,
      ...(label !== undefined && steps.length > 0 && { label }),
    });
  });
  if (due !== null) steps.at(-1)!.reason = 'DUE';
  const { knownUntil } = calendar;
  const passed = knownUntil !== undefined && steps.some(({ day }) => day > knownUntil);
  return { dueOn: due === null ? null : dayAt(due), steps, ...(passed && { knownUntil }) };
}

function reasonOf(
  { unit }: Terms,
  calendar: WorkingCalendar,
  at: number,
  paused: boolean,
  n: number | undefined,
  rolling: boolean,
): Pick<Step, 'reason' | 'label'> {
  if (paused) return { reason: 'PAUSED' };
  const { reason, label } = calendar.whyAt(at);
  if (rolling) return { reason: 'ROLLED', label };
  if (n !== undefined)
    return { reason: unit === 'WORKING_DAYS' && reason === 'SWAPPED' ? 'SWAPPED' : 'COUNTED', label };
  return { reason: reason === 'OFF' ? 'OFF' : 'WEEKEND', label };
}
