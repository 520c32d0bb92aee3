import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMonthDay, type Timing, timingFaults } from './timing';

const faults = (timing: Omit<Timing, 'text'>) => timingFaults({ text: 'as written', ...timing });

describe('the timing of a task', () => {
  it.each<[string, Omit<Timing, 'text'>]>([
    ['all through every year', { kind: 'CONTINUOUS_YEARLY' }],
    ['quarters III and IV of every year', { kind: 'QUARTERS_YEARLY', quarters: [3, 4] }],
    ['June and November', { kind: 'MONTHS_YEARLY', months: [6, 11] }],
    ['before 5 June', { kind: 'BEFORE_YEARLY', month: 6, day: 5 }],
    ['before 29 February', { kind: 'BEFORE_YEARLY', month: 2, day: 29 }],
    ['one day', { kind: 'DATE', dueOn: '2026-10-14' }],
    ['a window of one day', { kind: 'FROM_TO', startsOn: '2026-01-01', endsOn: '2026-01-01' }],
  ])('may be %s', (_, timing) => {
    expect(faults(timing)).toEqual([]);
  });

  it.each<[string, Omit<Timing, 'text'>, string, string]>([
    ['quarters not named', { kind: 'QUARTERS_YEARLY' }, 'quarters', 'REQUIRED'],
    ['a day on what never stops', { kind: 'CONTINUOUS_YEARLY', dueOn: '2026-01-01' }, 'dueOn', 'TIMING_NOT_OF_KIND'],
    ['a fifth quarter', { kind: 'QUARTERS_YEARLY', quarters: [5] }, 'quarters', 'TIMING_IMPOSSIBLE'],
    ['no quarter', { kind: 'QUARTERS_YEARLY', quarters: [] }, 'quarters', 'TIMING_IMPOSSIBLE'],
    ['a quarter twice', { kind: 'QUARTERS_YEARLY', quarters: [3, 3] }, 'quarters', 'TIMING_IMPOSSIBLE'],
    ['31 April', { kind: 'BEFORE_YEARLY', month: 4, day: 31 }, 'day', 'TIMING_IMPOSSIBLE'],
    [
      'an end before the start',
      { kind: 'FROM_TO', startsOn: '2026-02-01', endsOn: '2026-01-31' },
      'endsOn',
      'TIMING_IMPOSSIBLE',
    ],
  ])('is refused for %s', (_, timing, member, code) => {
    expect(faults(timing)).toEqual([{ member, code }]);
  });

  it('knows the days that a year can have', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2000-12-31'), noInvalidDate: true }), (date) =>
        isMonthDay(date.getUTCMonth() + 1, date.getUTCDate()),
      ),
    );
    expect([isMonthDay(13, 1), isMonthDay(0, 1), isMonthDay(2, 30), isMonthDay(6, 0)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
