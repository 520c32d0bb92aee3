import { describe, expect, it } from '@jest/globals';
import { calendar } from './calendar.fixture';
import { type Entry, refusalOf, replay, type Standing } from './ledger';
import type { Terms } from './terms';
import { WorkingCalendar } from './working-calendar';

const denunciation: Terms = { count: 30, unit: 'CALENDAR_DAYS', direction: 'AFTER', roll: 'NEXT_WORKING_DAY' };
const accepted = '2026-06-01';

const ledger = (...entries: Omit<Entry, 'ordinal'>[]): Entry[] =>
  entries.map((entry, at) => ({ ordinal: at + 1, ...entry }));
const start = { kind: 'START', on: accepted } as const;
const stand = (...entries: Omit<Entry, 'ordinal'>[]) =>
  replay(denunciation, accepted, ledger(start, ...entries), calendar);

describe('the standing of an obligation', () => {
  it('begins open, due as counted', () => {
    expect(stand()).toEqual({
      state: 'OPEN',
      dueOn: '2026-07-01',
      originalDueOn: '2026-07-01',
      pausedOn: null,
      extensions: 0,
      count: 30,
      settledOn: null,
    });
    expect(replay(denunciation, accepted, [], calendar)).toEqual(stand());
  });

  it('is extended twice, 30 to 60 to 90 days from acceptance (LTC Đ30)', () => {
    const once = { kind: 'EXTEND', on: '2026-06-29', count: 60 } as const;
    const twice = { kind: 'EXTEND', on: '2026-07-30', count: 90 } as const;
    expect(stand(once)).toMatchObject({ dueOn: '2026-07-31', extensions: 1, count: 60 });
    // The 90th day is Sunday 30 August; Monday is swapped, then comes Quốc khánh.
    expect(stand(once, twice)).toMatchObject({
      dueOn: '2026-09-03',
      originalDueOn: '2026-07-01',
      extensions: 2,
      count: 90,
    });
  });

  it('waits while suspended and goes on from the day of resumption', () => {
    const pause = { kind: 'PAUSE', on: '2026-06-10' } as const;
    expect(stand(pause)).toMatchObject({ dueOn: null, pausedOn: '2026-06-10', originalDueOn: '2026-07-01' });
    expect(stand(pause, { kind: 'RESUME', on: '2026-06-17' })).toMatchObject({ dueOn: '2026-07-08', pausedOn: null });
    expect(stand(pause, { kind: 'EXTEND', on: '2026-06-12', count: 60 })).toMatchObject({ dueOn: null, count: 60 });
    expect(
      stand(pause, { kind: 'EXTEND', on: '2026-06-12', count: 60 }, { kind: 'RESUME', on: '2026-06-17' }),
    ).toMatchObject({ dueOn: '2026-08-07' });
  });

  it('waits as often as it is suspended', () => {
    expect(
      stand(
        { kind: 'PAUSE', on: '2026-06-10' },
        { kind: 'RESUME', on: '2026-06-17' },
        { kind: 'PAUSE', on: '2026-06-22' },
        { kind: 'RESUME', on: '2026-06-29' },
      ),
    ).toMatchObject({ dueOn: '2026-07-15', pausedOn: null });
  });

  it('is not saved by a suspension that comes too late', () => {
    const late = { kind: 'PAUSE', on: '2026-07-02' } as const;
    expect(stand(late)).toMatchObject({ dueOn: null, pausedOn: '2026-07-02' });
    expect(stand(late, { kind: 'MEET', on: '2026-07-03' }).state).toBe('MET_LATE');
    expect(stand(late, { kind: 'RESUME', on: '2026-07-20' }).dueOn).toBe('2026-07-01');
  });

  it.each<[string, Omit<Entry, 'ordinal'>[], Standing['state']]>([
    ['on the due day', [{ kind: 'MEET', on: '2026-07-01' }], 'MET'],
    ['a day late', [{ kind: 'MEET', on: '2026-07-02' }], 'MET_LATE'],
    [
      'in a suspension',
      [
        { kind: 'PAUSE', on: '2026-06-10' },
        { kind: 'MEET', on: '2027-01-01' },
      ],
      'MET',
    ],
    [
      'suspended on the due day',
      [
        { kind: 'PAUSE', on: '2026-07-01' },
        { kind: 'MEET', on: '2026-07-09' },
      ],
      'MET',
    ],
    [
      'suspended the day after',
      [
        { kind: 'PAUSE', on: '2026-07-02' },
        { kind: 'MEET', on: '2026-07-02' },
      ],
      'MET_LATE',
    ],
    ['by being excused', [{ kind: 'EXCUSE', on: '2026-08-01' }], 'EXCUSED'],
    ['by being cancelled', [{ kind: 'CANCEL', on: '2026-06-02' }], 'CANCELLED'],
  ])('is settled %s', (_, entries, state) => {
    expect(stand(...entries)).toMatchObject({ state, settledOn: entries.at(-1)!.on });
  });

  it('stays once settled', () => {
    const met = { kind: 'MEET', on: '2026-06-20' } as const;
    expect(stand(met, { kind: 'EXTEND', on: '2026-06-21', count: 60 }, { kind: 'CANCEL', on: '2026-06-22' })).toEqual(
      stand(met),
    );
  });
});

describe('a change of the calendar', () => {
  const culture = { day: '2026-07-01', kind: 'OFF', label: 'ngày nghỉ mới' } as const;
  const changed = new WorkingCalendar([culture], 2);
  const recorded = { ...start, dueOn: '2026-07-01', edition: 1 };

  it('moves a due day only by a recount', () => {
    expect(replay(denunciation, accepted, ledger(recorded), changed).dueOn).toBe('2026-07-01');
    const recount = { kind: 'RECOMPUTE', on: '2026-06-15' } as const;
    expect(replay(denunciation, accepted, ledger(recorded, recount), changed)).toMatchObject({
      dueOn: '2026-07-02',
      originalDueOn: '2026-07-01',
    });
  });

  it('does not come in by a suspension that was too late', () => {
    const late = ledger(recorded, { kind: 'PAUSE', on: '2026-07-10' }, { kind: 'RESUME', on: '2026-07-20' });
    expect(replay(denunciation, accepted, late, changed).dueOn).toBe('2026-07-01');
  });

  it('leaves a recount as its own edition recorded it', () => {
    const recount = { kind: 'RECOMPUTE', on: '2026-06-15', dueOn: '2026-07-02', edition: 2 } as const;
    const third = new WorkingCalendar([], 3);
    expect(replay(denunciation, accepted, ledger(recorded, recount), third).dueOn).toBe('2026-07-02');
    expect(replay(denunciation, accepted, ledger(recorded, { ...recount, edition: 3 }), third).dueOn).toBe(
      '2026-07-01',
    );
  });
});

describe('an obligation without a rule', () => {
  const set = (...entries: Omit<Entry, 'ordinal'>[]) =>
    replay(null, accepted, ledger({ ...start, dueOn: '2026-09-30' }, ...entries), calendar);

  it('is due on the day that was set, whatever the calendar', () => {
    expect(set()).toMatchObject({ dueOn: '2026-09-30', originalDueOn: '2026-09-30', count: 0 });
    expect(set({ kind: 'RECOMPUTE', on: '2026-07-01' }).dueOn).toBe('2026-09-30');
    expect(set({ kind: 'RECOMPUTE', on: '2026-07-01', dueOn: '2026-09-29' }).dueOn).toBe('2026-09-29');
    expect(set({ kind: 'EXTEND', on: '2026-07-01', dueOn: '2026-10-31' })).toMatchObject({
      dueOn: '2026-10-31',
      originalDueOn: '2026-09-30',
      extensions: 1,
    });
  });

  it('moves by the days of a suspension unless a new day is set', () => {
    const pause = { kind: 'PAUSE', on: '2026-09-01' } as const;
    expect(set(pause).dueOn).toBeNull();
    expect(set(pause, { kind: 'RESUME', on: '2026-09-11' }).dueOn).toBe('2026-10-10');
    expect(set(pause, { kind: 'RESUME', on: '2026-09-11', dueOn: '2026-10-01' }).dueOn).toBe('2026-10-01');
  });

  it('under a rule, keeps the day to which it was extended by hand', () => {
    const byHand = { kind: 'EXTEND', on: '2026-06-20', dueOn: '2026-07-20' } as const;
    expect(stand(byHand, { kind: 'PAUSE', on: '2026-07-01' }, { kind: 'RESUME', on: '2026-07-04' }).dueOn).toBe(
      '2026-07-23',
    );
  });
});

describe('a circumstance found later', () => {
  it('lengthens the term by a recount that names the new count, which is no extension (LKN Đ28)', () => {
    expect(stand({ kind: 'RECOMPUTE', on: '2026-06-20', count: 45 })).toMatchObject({
      dueOn: '2026-07-16',
      count: 45,
      extensions: 0,
    });
  });

  it('does not move a day to which the term was extended by hand', () => {
    const byHand = { kind: 'EXTEND', on: '2026-06-20', dueOn: '2026-07-20' } as const;
    expect(stand(byHand, { kind: 'RECOMPUTE', on: '2026-06-21', count: 30 }).dueOn).toBe('2026-07-20');
  });
});

describe('the next entry', () => {
  const open = stand();
  const paused = stand({ kind: 'PAUSE', on: '2026-06-10' });
  const met = stand({ kind: 'MEET', on: '2026-06-10' });

  it.each([
    ['PAUSE', undefined, 'ALREADY_PAUSED', 'ALREADY_SETTLED'],
    ['RESUME', 'NOT_PAUSED', undefined, 'ALREADY_SETTLED'],
    ['EXTEND', undefined, undefined, 'ALREADY_SETTLED'],
    ['MEET', undefined, undefined, 'ALREADY_SETTLED'],
    ['EXCUSE', undefined, undefined, 'ALREADY_SETTLED'],
    ['CANCEL', undefined, undefined, 'ALREADY_SETTLED'],
    ['RECOMPUTE', undefined, undefined, 'ALREADY_SETTLED'],
  ] as const)('%s: open %s, paused %s, settled %s', (kind, whenOpen, whenPaused, whenSettled) => {
    expect([open, paused, met].map((standing) => refusalOf(standing, kind))).toEqual([
      whenOpen,
      whenPaused,
      whenSettled,
    ]);
  });

  it('names days that exist', () => {
    for (const entry of [
      { kind: 'PAUSE', on: '2026-02-30' },
      { kind: 'EXTEND', on: '2026-06-20', dueOn: '30/9/2026' },
    ] as const)
      expect(() => stand(entry)).toThrow(RangeError);
  });
});
