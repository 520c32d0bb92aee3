import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countDeadline, dueDay, type Pause } from './count-deadline';
import { courseFrom, type Entry, type EntryKind, follow, refusalOf, replay } from './ledger';
import { addDays, daysBetween } from './legal-day';
import type { Terms } from './terms';
import { type CalendarDay, WorkingCalendar } from './working-calendar';

const dayIn = (days: number) => fc.nat(days).map((after) => addDays('2026-01-01', after));
const listedDay: fc.Arbitrary<CalendarDay> = fc.record({
  day: dayIn(400),
  kind: fc.constantFrom('OFF', 'OFF', 'OFF', 'WORKING'),
  label: fc.constant('listed'),
});
const listedDays = fc.array(listedDay, { maxLength: 60 });
const anyCalendar = listedDays.map((days) => new WorkingCalendar(days, 1));

const unit = fc.constantFrom<Terms['unit']>('CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS');
const direction = fc.constantFrom<Terms['direction']>('AFTER', 'BEFORE');
const roll = fc.constantFrom<Terms['roll']>('NEXT_WORKING_DAY', 'NONE');
const anyTerms: fc.Arbitrary<Terms> = unit.chain((of) =>
  fc.record({
    count: of.endsWith('DAYS') ? fc.nat(90) : fc.nat(of === 'MONTHS' ? 14 : 2),
    unit: fc.constant(of),
    direction,
    roll,
  }),
);
const pauses = fc
  .array(fc.tuple(dayIn(250), fc.nat(40)), { maxLength: 3 })
  .map((spans): Pause[] => spans.map(([from, days]) => ({ from, to: addDays(from, days) })));

describe('counting', () => {
  it('never ends earlier for a later trigger', () => {
    fc.assert(
      fc.property(anyTerms, dayIn(200), fc.nat(40), anyCalendar, (terms, from, days, calendar) => {
        expect(dueDay(terms, from, calendar)! <= dueDay(terms, addDays(from, days), calendar)!).toBe(true);
      }),
    );
  });

  it('of days never ends earlier for a later trigger, suspended or not', () => {
    fc.assert(
      fc.property(anyTerms, dayIn(200), fc.nat(40), anyCalendar, pauses, (terms, from, days, calendar, spans) => {
        fc.pre(terms.unit.endsWith('DAYS'));
        expect(dueDay(terms, from, calendar, spans)! <= dueDay(terms, addDays(from, days), calendar, spans)!).toBe(
          true,
        );
      }),
    );
  });

  it('ends on a working day when it rolls', () => {
    fc.assert(
      fc.property(anyTerms, dayIn(200), anyCalendar, pauses, (terms, from, calendar, spans) => {
        expect(calendar.isWorking(dueDay({ ...terms, roll: 'NEXT_WORKING_DAY' }, from, calendar, spans)!)).toBe(true);
      }),
    );
  });

  it('in working days is never shorter than in calendar days', () => {
    fc.assert(
      fc.property(anyTerms, dayIn(200), anyCalendar, pauses, (terms, from, calendar, spans) => {
        fc.pre(terms.unit.endsWith('DAYS'));
        const [working, days] = (['WORKING_DAYS', 'CALENDAR_DAYS'] as const).map((each) =>
          dueDay({ ...terms, unit: each }, from, calendar, spans)!,
        );
        const distance = (day: string) => Math.abs(daysBetween(from, day));
        expect(distance(working!)).toBeGreaterThanOrEqual(distance(days!));
      }),
    );
  });

  it('never takes time away from anybody when a day off is added', () => {
    fc.assert(
      fc.property(anyTerms, dayIn(200), listedDays, dayIn(400), pauses, (terms, from, days, added, spans) => {
        const was = dueDay(terms, from, new WorkingCalendar(days, 1), spans)!;
        const extra = { day: added, kind: 'OFF', label: 'added' } as const;
        const is = dueDay(terms, from, new WorkingCalendar([...days, extra], 2), spans)!;
        // Before an event the earlier day is the longer notice.
        expect(terms.direction === 'AFTER' ? is >= was : is <= was).toBe(true);
      }),
    );
  });

  it('gives back exactly the days of a suspension', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 90 }),
        dayIn(200),
        fc.nat(60),
        fc.nat(60),
        anyCalendar,
        (count, from, after, days, calendar) => {
          fc.pre(after < count);
          const terms: Terms = { count, unit: 'CALENDAR_DAYS', direction: 'AFTER', roll: 'NONE' };
          const start = addDays(from, after + 1);
          expect(dueDay(terms, from, calendar, [{ from: start, to: addDays(start, days) }])).toBe(
            addDays(from, count + days),
          );
        },
      ),
    );
  });

  it('has no due day exactly while a suspension that began in time is open', () => {
    fc.assert(
      fc.property(anyTerms, dayIn(200), anyCalendar, dayIn(400), (terms, from, calendar, since) => {
        const due = dueDay(terms, from, calendar)!;
        expect(dueDay(terms, from, calendar, [{ from: since }])).toBe(since <= due ? null : due);
      }),
    );
  });

  it('shows each day once, numbers the counted days and ends on the due day', () => {
    fc.assert(
      fc.property(anyTerms, dayIn(200), anyCalendar, pauses, (terms, from, calendar, spans) => {
        const { dueOn, steps } = countDeadline(terms, from, calendar, spans);
        expect(dueOn).toBe(dueDay(terms, from, calendar, spans));
        expect(steps.at(-1)).toMatchObject({ day: dueOn, reason: 'DUE' });
        const towards = terms.direction === 'AFTER' ? 1 : -1;
        expect(steps.map(({ day }) => day)).toEqual(steps.map((_, at) => addDays(from, at * towards)));
        const numbered = steps.filter(({ counted }) => counted);
        expect(numbered.map(({ n }) => n)).toEqual(numbered.map((_, at) => at + 1));
        if (terms.unit.endsWith('DAYS')) expect(numbered).toHaveLength(terms.count);
        if (terms.unit === 'WORKING_DAYS') expect(numbered.every(({ day }) => calendar.isWorking(day))).toBe(true);
        expect(steps.filter(({ counted, n }) => counted !== (n !== undefined))).toEqual([]);
      }),
    );
  });
});

const kinds: EntryKind[] = ['PAUSE', 'RESUME', 'PAUSE', 'RESUME', 'EXTEND', 'RECOMPUTE', 'MEET', 'EXCUSE', 'CANCEL'];
interface Attempt {
  kind: EntryKind;
  after: number;
  count: number;
}
const attempts: fc.Arbitrary<Attempt[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), after: fc.nat(20), count: fc.integer({ min: 1, max: 120 }) }),
  { maxLength: 12 },
);

/** A ledger as a service would write it: an entry that is refused is not written. */
function legalLedger(terms: Terms, from: string, calendar: WorkingCalendar, tried: Attempt[]) {
  const entries: Entry[] = [{ ordinal: 1, kind: 'START', on: from }];
  let on = from;
  for (const { kind, after, count } of tried) {
    if (refusalOf(replay(terms, from, entries, calendar), kind) !== undefined) continue;
    on = addDays(on, after);
    entries.push({ ordinal: entries.length + 1, kind, on, ...(kind === 'EXTEND' && { count }) });
  }
  return entries;
}

describe('a ledger', () => {
  const dayTerms = anyTerms.filter(
    ({ unit: of, direction: to, count }) => of.endsWith('DAYS') && to === 'AFTER' && count > 0,
  );
  const world = fc
    .record({ terms: dayTerms, from: dayIn(100), calendar: anyCalendar, tried: attempts })
    .map((given) => ({ ...given, entries: legalLedger(given.terms, given.from, given.calendar, given.tried) }));

  it('leads where its suspensions, extensions and settlement lead when counted at once', () => {
    fc.assert(
      fc.property(world, ({ terms, from, calendar, entries }) => {
        const of = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind);
        const resumed = of('RESUME');
        const suspensions = of('PAUSE').map(({ on }, at) => ({ from: on, to: resumed[at]?.on }));
        const pausedOn = suspensions.find(({ to }) => to === undefined)?.from ?? null;
        const count = of('EXTEND').at(-1)?.count ?? terms.count;
        const dueOn = countDeadline({ ...terms, count }, from, calendar, suspensions).dueOn;
        const end = entries.find(({ kind }) => ['MEET', 'EXCUSE', 'CANCEL'].includes(kind));
        const met = dueOn === null || (end && end.on <= dueOn) ? 'MET' : 'MET_LATE';
        const state = { MEET: met, EXCUSE: 'EXCUSED', CANCEL: 'CANCELLED', none: 'OPEN' }[
          (end?.kind as 'MEET') ?? 'none'
        ];
        expect(replay(terms, from, entries, calendar)).toEqual({
          state,
          dueOn: pausedOn === null ? dueOn : null,
          originalDueOn: dueDay(terms, from, calendar),
          pausedOn,
          extensions: of('EXTEND').length,
          count,
          settledOn: end?.on ?? null,
        });
      }),
    );
  });

  it('says the same read at once, step by step and in any order', () => {
    fc.assert(
      fc.property(world, fc.func(fc.integer()), ({ terms, from, calendar, entries }, rank) => {
        let course = courseFrom(terms, from, calendar);
        for (const [at, entry] of entries.entries()) {
          course = follow(course, entry);
          expect(replay(terms, from, entries.slice(0, at + 1), calendar)).toEqual(course.standing);
        }
        const shuffled = entries.toSorted((a, b) => rank(a.ordinal) - rank(b.ordinal));
        expect(replay(terms, from, shuffled, calendar)).toEqual(course.standing);
      }),
    );
  });

  it('says the same when every due day was recorded beside its entry', () => {
    fc.assert(
      fc.property(world, ({ terms, from, calendar, entries }) => {
        const recorded = entries.map((entry, at) => {
          const { dueOn } = replay(terms, from, entries.slice(0, at + 1), calendar);
          return dueOn === null || ['PAUSE', 'MEET', 'EXCUSE', 'CANCEL'].includes(entry.kind)
            ? entry
            : { ...entry, dueOn, edition: 1 };
        });
        const later = new WorkingCalendar([{ day: '2026-03-03', kind: 'OFF', label: 'new' }], 2);
        expect(replay(terms, from, recorded, calendar)).toEqual(replay(terms, from, entries, calendar));
        // Only what was never recorded is counted with the calendar of today.
        const waited = entries.some(({ kind }) => kind === 'PAUSE');
        if (!waited) expect(replay(terms, from, recorded, later)).toEqual(replay(terms, from, entries, calendar));
      }),
    );
  });
});
