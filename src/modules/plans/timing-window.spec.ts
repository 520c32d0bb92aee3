import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Timing } from './timing';
import { windowOf } from './timing-window';

const horizon = { startsOn: '2022-01-14', endsOn: '2025-12-31' };
const of = (timing: Omit<Timing, 'text'>, year: number, within = horizon) => {
  const found = windowOf({ text: 'as written', ...timing }, year, within);
  return found && [found.year, found.startsOn, found.dueOn];
};

describe('the window of a task in a year', () => {
  it.each<[string, Omit<Timing, 'text'>, number, unknown]>([
    ['thường xuyên hằng năm', { kind: 'CONTINUOUS_YEARLY' }, 2024, [2024, '2024-01-01', '2024-12-31']],
    ['in the year the plan began', { kind: 'CONTINUOUS_YEARLY' }, 2022, [2022, '2022-01-14', '2022-12-31']],
    ['after the plan is over', { kind: 'CONTINUOUS_YEARLY' }, 2026, undefined],
    ['Quý III, IV hằng năm', { kind: 'QUARTERS_YEARLY', quarters: [3, 4] }, 2025, [2025, '2025-07-01', '2025-12-31']],
    ['quarters I and III', { kind: 'QUARTERS_YEARLY', quarters: [1, 3] }, 2025, [2025, '2025-01-01', '2025-09-30']],
    ['February of a leap year', { kind: 'MONTHS_YEARLY', months: [2] }, 2024, [2024, '2024-02-01', '2024-02-29']],
    ['June and November', { kind: 'MONTHS_YEARLY', months: [6, 11] }, 2024, [2024, '2024-06-01', '2024-11-30']],
    ['trước ngày 5 tháng 6', { kind: 'BEFORE_YEARLY', month: 6, day: 5 }, 2025, [2025, '2025-01-01', '2025-06-04']],
    ['before the first of a month', { kind: 'BEFORE_YEARLY', month: 3, day: 1 }, 2025, [2025, '2025-01-01', '2025-02-28']],
    ['before 29 February in a common year', { kind: 'BEFORE_YEARLY', month: 2, day: 29 }, 2025, [2025, '2025-01-01', '2025-02-28']],
    ['a day', { kind: 'DATE', dueOn: '2024-10-14' }, 2024, [2024, '2024-01-01', '2024-10-14']],
    ['a day of another year', { kind: 'DATE', dueOn: '2024-10-14' }, 2025, undefined],
    ['from a day to a day', { kind: 'FROM_TO', startsOn: '2023-11-01', endsOn: '2024-02-29' }, 2023, [2024, '2023-11-01', '2024-02-29']],
    ['the same, asked for in its last year', { kind: 'FROM_TO', startsOn: '2023-11-01', endsOn: '2024-02-29' }, 2024, [2024, '2023-11-01', '2024-02-29']],
    ['the same, later', { kind: 'FROM_TO', startsOn: '2023-11-01', endsOn: '2024-02-29' }, 2025, undefined],
  ])('%s', (_, timing, year, expected) => {
    expect(of(timing, year)).toEqual(expected);
  }); // prettier-ignore

  it('leaves out what a plan that begins later cannot ask for', () => {
    const late = { startsOn: '2025-07-01', endsOn: '2025-12-31' };
    expect(of({ kind: 'QUARTERS_YEARLY', quarters: [1, 2] }, 2025, late)).toBeUndefined();
    expect(of({ kind: 'BEFORE_YEARLY', month: 6, day: 5 }, 2025, late)).toBeUndefined();
    expect(of({ kind: 'CONTINUOUS_YEARLY' }, 2025, late)).toEqual([2025, '2025-07-01', '2025-12-31']);
  });

  it('never ends before it begins, and what recurs stays within year and horizon', () => {
    const quarters = fc
      .uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 })
      .map((each) => each.sort((a, b) => a - b));
    fc.assert(
      fc.property(quarters, fc.integer({ min: 2020, max: 2030 }), (given, year) => {
        const found = windowOf({ kind: 'QUARTERS_YEARLY', text: 'x', quarters: given }, year, horizon);
        return (
          !found ||
          (found.startsOn <= found.dueOn &&
            found.startsOn >= horizon.startsOn &&
            found.dueOn <= horizon.endsOn &&
            found.year === year)
        );
      }),
    );
  });
});
