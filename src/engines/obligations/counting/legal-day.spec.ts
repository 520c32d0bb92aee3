import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, addYears, dayAt, daysBetween, weekdayOf } from './legal-day';

const anyDay = fc.integer({ min: -716_000, max: 2_900_000 }).map(dayAt);

describe('a legal day', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-15', 1, '2026-02-15'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-06-30', 12, '2027-06-30'],
  ])('%s and %i months is %s (BLDS 2015 Đ148.3)', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('meets 29 February only in leap years', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  it.each([
    ['2026-06-25', 4],
    ['2026-07-05', 7],
    ['2026-07-06', 1],
    ['1969-12-31', 3],
    ['0001-01-01', 1],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26/6/2026',
    '2026-06-31',
    '0000-01-01',
    '',
    '2026-06-25 ',
  ])('is never %j', (text) => {
    for (const read of [weekdayOf, (day: string) => addDays(day, 1), (day: string) => addMonths(day, 1)])
      expect(() => read(text)).toThrow(RangeError);
  });

  it('does not leave the years that can be written', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', Number.NaN)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
    expect(() => addMonths('2026-01-01', 0.5)).toThrow(RangeError);
  });

  it('is moved and measured by the same days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect((((weekdayOf(day) - 1 + days) % 7) + 7) % 7).toBe(weekdayOf(addDays(day, days)) - 1);
      }),
    );
  });
});
