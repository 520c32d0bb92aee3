import { addDays, weekdayOf } from './legal-day';
import type { Run } from './runs';
import type { Terms } from './terms';
import { isSameYear, type Told, type Wording } from './wording';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');
const units: Record<Terms['unit'], string> = {
  CALENDAR_DAYS: 'day',
  WORKING_DAYS: 'working day',
  MONTHS: 'month',
  YEARS: 'year',
};
const circumstances: Record<string, string> = {
  REMOTE: 'remote area, hard to reach',
  COMPLEX: 'complex case',
  MULTI_PLACE: 'several places to verify',
  DISMISSAL: 'disciplinary dismissal',
};
const counts: Record<Terms['unit'], string> = {
  CALENDAR_DAYS: 'weekends and holidays count too.',
  WORKING_DAYS: 'weekends and holidays do not count; make-up days do.',
  MONTHS: 'to the corresponding day of the last month, or its last day if there is none (Civil Code 2015, Art. 148.3).',
  YEARS: 'to the corresponding day of the last year (Civil Code 2015, Art. 148).',
};

const weekday = (day: string): string => weekdays[weekdayOf(day) - 1]!;
const short = (day: string): string => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;
const full = (day: string): string => `${short(day)} ${day.slice(0, 4)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const many = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

const isBackwards = ({ terms }: Told): boolean => terms.direction === 'BEFORE';
const nonWorking = (day: string, label: string | undefined): string =>
  label === undefined ? `a ${weekday(day)}` : `a day off (${label})`;

function span({ from, to }: Run, told: Told): string {
  const date = isSameYear(from, told.from) && isSameYear(to, told.from) ? short : full;
  return from === to ? date(from) : `${date(from)} – ${date(to)}`;
}

/** Plain English. */
export const english: Wording = {
  atOnce: (told, event) =>
    `To be done at once, on the day of the event: ${event}, ${full(told.from)} (${told.citation}).`,
  trigger: (told, event) =>
    `${capital(event)}, ${full(told.from)}: this day is not counted (Civil Code 2015, Art. 147); ` +
    `counting ${isBackwards(told) ? 'goes back' : 'starts'} from ${full(told.begins)}.`,
  length: ({ terms: { count, unit, direction }, citation }) =>
    `${direction === 'BEFORE' ? 'At least' : 'The term is'} ${many(count, units[unit])}` +
    `${direction === 'BEFORE' ? ' before' : ''} (${citation}): ${counts[unit]}`,
  flags: ({ flags }) =>
    `This length applies because of: ${flags.map((flag) => circumstances[flag] ?? flag).join('; ')}.`,
  paused: ({ from, to, days }) =>
    `Suspended from ${full(from)} to ${full(to)} (${many(days, 'day')}), which is not counted; ` +
    `counting goes on from ${full(addDays(to, 1))}.`,
  waiting: ({ counted: { n } }, since) =>
    since === undefined
      ? 'Suspended: there is no due day yet.'
      : `Suspended since ${full(since)} with ${many(n, 'day')} counted: there is no due day until work resumes.`,
  rolled: (told) => {
    const { counted, dueOn } = told;
    const last = `${full(counted.day)}, is ${nonWorking(counted.day, counted.label)}`;
    return isBackwards(told)
      ? `The day reached, ${last}: back to the previous working day, ${full(dueOn!)}, so that the notice is not shortened ` +
          '(derived; the law is silent).'
      : `The last day, ${last}: the term ends on the next working day, ${full(dueOn!)} (Civil Code 2015, Art. 148.5).`;
  },
  due: (told) =>
    isBackwards(told)
      ? `The latest day in time is ${weekday(told.dueOn!)}, ${full(told.dueOn!)}.`
      : `Due by the end of ${weekday(told.dueOn!)}, ${full(told.dueOn!)} (Civil Code 2015, Art. 148).`,
  unknown: (knownUntil) =>
    `The calendar is known until ${full(knownUntil)}; after it only weekends are left out, until the holidays are announced.`,
  run(run, told, event) {
    const { kind, from, to, label } = run;
    const ordinal =
      run.counted?.[0] === run.counted?.[1] ? `day ${run.counted?.[0]}` : `days ${run.counted?.join('–')}`;
    const tail = run.due ? `, ${isBackwards(told) ? 'the latest day' : 'due'}` : '';
    const days = from === to ? weekday(from) : `${weekday(from)}, ${weekday(to)}`;
    const texts: Record<Run['kind'], () => string> = {
      TRIGGER: () => `${event}${run.due ? '' : ', not counted'}`,
      COUNTED: () => ordinal,
      SWAPPED: () => `${days}, worked under the calendar (${label ?? 'make-up day'}), ${ordinal}`,
      WEEKEND: () => `${days}, not counted`,
      OFF: () => `day off (${label}), not counted`,
      PAUSED: () => 'suspended, not counted',
      ROLLED: () => `${label === undefined ? days : nonWorking(from, label)}, not a working day`,
      ROLLED_TO: () => `${isBackwards(told) ? 'previous' : 'next'} working day`,
    };
    return `${span(run, told)}: ${texts[kind]()}${tail}`;
  },
};
