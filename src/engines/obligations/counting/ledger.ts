import { dueDay, type Pause } from './count-deadline';
import { addDays, daysBetween } from './legal-day';
import type { Terms } from './terms';
import type { WorkingCalendar } from './working-calendar';

export type EntryKind = 'START' | 'PAUSE' | 'RESUME' | 'EXTEND' | 'MEET' | 'EXCUSE' | 'CANCEL' | 'RECOMPUTE';

/** One line of an obligation's ledger. */
export interface Entry {
  ordinal: number;
  kind: EntryKind;
  /** The legal day of the event. */
  on: string;
  /** The new total count, for an extension or a recount. */
  count?: number;
  /** The due day as it was recorded; for an obligation without a rule the day set. */
  dueOn?: string;
  /** The edition of the calendar with which the due day was counted. */
  edition?: number;
}

/** Where an obligation stands. Missed is not a state of the ledger: it is open, and its due day is past. */
export interface Standing {
  state: 'OPEN' | 'MET' | 'MET_LATE' | 'EXCUSED' | 'CANCELLED';
  /** Null while suspended. */
  dueOn: string | null;
  originalDueOn: string;
  pausedOn: string | null;
  extensions: number;
  count: number;
  settledOn: string | null;
}

/** What goes on beneath a standing as the ledger is read. */
export interface Course {
  readonly terms: Terms | null;
  readonly from: string;
  readonly calendar: WorkingCalendar;
  readonly standing: Standing;
  /** The suspensions that are over. */
  readonly pauses: readonly Pause[];
  /** The due day as if no suspension were open. */
  readonly day: string;
  /** Whether that day was set, not counted: then no calendar moves it. */
  readonly set: boolean;
}

/** Why the next entry may not be of this kind, if it may not. */
export function refusalOf(
  standing: Standing,
  kind: EntryKind,
): 'ALREADY_SETTLED' | 'ALREADY_PAUSED' | 'NOT_PAUSED' | undefined {
  if (standing.state !== 'OPEN') return 'ALREADY_SETTLED';
  if (kind === 'PAUSE' && standing.pausedOn !== null) return 'ALREADY_PAUSED';
  if (kind === 'RESUME' && standing.pausedOn === null) return 'NOT_PAUSED';
  return undefined;
}

/** The course of an obligation before its first entry; without terms it is due on the day itself. */
export function courseFrom(terms: Terms | null, from: string, calendar: WorkingCalendar): Course {
  const day = terms === null ? addDays(from, 0) : dueDay(terms, from, calendar)!;
  return {
    terms,
    from,
    calendar,
    pauses: [],
    day,
    set: terms === null,
    standing: {
      state: 'OPEN',
      dueOn: day,
      originalDueOn: day,
      pausedOn: null,
      extensions: 0,
      count: terms?.count ?? 0,
      settledOn: null,
    },
  };
}

/** The course after one more entry. An entry that `refusalOf` would have refused changes nothing. */
export function follow(course: Course, entry: Entry): Course {
  const { standing, day } = course;
  if (refusalOf(standing, entry.kind) !== undefined) return course;
  // Reading a day, here and below, is also what refuses one that does not exist.
  const on = addDays(entry.on, 0);
  switch (entry.kind) {
    case 'START': {
      const started = withDay(withCount(course, entry), entry);
      return { ...started, standing: { ...started.standing, originalDueOn: started.day } };
    }
    case 'EXTEND': {
      const extended = withDay(withCount(course, entry), entry);
      return { ...extended, standing: { ...extended.standing, extensions: standing.extensions + 1 } };
    }
    case 'RECOMPUTE':
      return withDay(withCount(course, entry), entry);
    case 'PAUSE':
      return due({ ...course, standing: { ...standing, pausedOn: on } });
    case 'RESUME':
      return resume(course, entry, on);
    case 'MEET': {
      const late = !isWaiting(course) && on > day;
      return { ...course, standing: { ...standing, state: late ? 'MET_LATE' : 'MET', settledOn: on } };
    }
    case 'EXCUSE':
      return { ...course, standing: { ...standing, state: 'EXCUSED', settledOn: on } };
    case 'CANCEL':
      return { ...course, standing: { ...standing, state: 'CANCELLED', settledOn: on } };
  }
}

/** The standing to which a ledger leads. */
export function replay(
  terms: Terms | null,
  from: string,
  entries: readonly Entry[],
  calendar: WorkingCalendar,
): Standing {
  return entries.toSorted((a, b) => a.ordinal - b.ordinal).reduce(follow, courseFrom(terms, from, calendar)).standing;
}

/** Suspended in time. A suspension that began after the due day gives nobody the missed day back. */
const isWaiting = ({ standing: { pausedOn }, day }: Course): boolean => pausedOn !== null && pausedOn <= day;

const due = (course: Course): Course => ({
  ...course,
  standing: { ...course.standing, dueOn: course.standing.pausedOn === null ? course.day : null },
});

function withCount(course: Course, { kind, count, dueOn }: Entry): Course {
  if (course.terms === null) return course;
  // Extended to a day instead of by a count: what follows starts from that day.
  if (count === undefined) return { ...course, set: course.set || (kind === 'EXTEND' && dueOn !== undefined) };
  const set = course.set && kind === 'RECOMPUTE';
  return { ...course, set, standing: { ...course.standing, count } };
}

function withDay(course: Course, entry: Entry): Course {
  const recorded = recordedDay(course, entry);
  return due({ ...course, day: recorded ?? (course.set ? course.day : counted(course)) });
}

/** The calendar may have changed since, and only a recount moves a due day: what was recorded stands. */
function recordedDay({ set, calendar }: Course, { kind, dueOn, edition }: Entry): string | undefined {
  const isRecountNow = kind === 'RECOMPUTE' && !set && (edition === undefined || edition === calendar.edition);
  return isRecountNow || dueOn === undefined ? undefined : addDays(dueOn, 0);
}

const counted = ({ terms, from, calendar, pauses, standing }: Course): string =>
  dueDay({ ...terms!, count: standing.count }, from, calendar, pauses)!;

function resume(course: Course, entry: Entry, on: string): Course {
  const pausedOn = course.standing.pausedOn!;
  const resumed: Course = {
    ...course,
    pauses: [...course.pauses, { from: pausedOn, to: on }],
    standing: { ...course.standing, pausedOn: null },
  };
  const waited = isWaiting(course);
  if (entry.dueOn !== undefined || (waited && !course.set)) return withDay(resumed, entry);
  // A day that was set moves by as many days as the suspension lasted.
  const shift = waited ? Math.max(0, daysBetween(pausedOn, on)) : 0;
  return due({ ...resumed, day: addDays(course.day, shift) });
}
