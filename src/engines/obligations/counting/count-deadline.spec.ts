import { describe, expect, it } from '@jest/globals';
import { calendar } from './calendar.fixture';
import { type Counted, countDeadline, dueDay, type Pause } from './count-deadline';
import type { Terms } from './terms';

const terms = (count: number, unit: Terms['unit'], more: Partial<Terms> = {}): Terms => ({
  count,
  unit,
  direction: 'AFTER',
  roll: 'NEXT_WORKING_DAY',
  ...more,
});
const before = { direction: 'BEFORE' } as const;
const unrolled = { roll: 'NONE' } as const;

/** Every day of a trace on one line: "06-25 TRIGGER, 06-26 COUNTED 1". */
const trace = ({ steps }: Counted) =>
  steps.map(({ day, reason, n }) => `${day.slice(5)} ${reason}${n === undefined ? '' : ` ${n}`}`).join(', ');
const days = (...lines: string[]) => lines.join(', ');

describe('a due day', () => {
  it.each<[string, Terms, string, string]>([
    ['complaint received, LKN Đ27 before 1/7/2026', terms(10, 'CALENDAR_DAYS'), '2026-06-25', '2026-07-06'],
    ['… where nothing rolls', terms(10, 'CALENDAR_DAYS', unrolled), '2026-06-25', '2026-07-05'],
    ['complaint received, L136 Đ2.15b', terms(7, 'WORKING_DAYS'), '2026-07-01', '2026-07-10'],
    ['working days over Tết', terms(5, 'WORKING_DAYS'), '2026-02-12', '2026-02-26'],
    ['calendar days that end in Tết', terms(5, 'CALENDAR_DAYS'), '2026-02-12', '2026-02-23'],
    ['a swapped Saturday counts', terms(7, 'WORKING_DAYS'), '2025-12-31', '2026-01-12'],
    ['a term ends on a swapped Saturday', terms(10, 'CALENDAR_DAYS'), '2025-12-31', '2026-01-10'],
    ['working days end on a swapped Saturday', terms(5, 'WORKING_DAYS'), '2026-08-17', '2026-08-22'],
    ['30 calendar days that end on Quốc khánh', terms(30, 'CALENDAR_DAYS'), '2026-08-03', '2026-09-03'],
    ['working days over Quốc khánh', terms(3, 'WORKING_DAYS'), '2026-08-28', '2026-09-07'],
    ['over 29 February', terms(2, 'CALENDAR_DAYS'), '2028-02-28', '2028-03-01'],
    ['over 28 February', terms(2, 'CALENDAR_DAYS'), '2025-02-26', '2025-02-28'],
    ['over the end of the year', terms(3, 'WORKING_DAYS'), '2025-12-30', '2026-01-06'],
    ['90 days over the end of the year', terms(90, 'CALENDAR_DAYS'), '2025-10-15', '2026-01-13'],
    ['a month from the 31st', terms(1, 'MONTHS', unrolled), '2026-01-31', '2026-02-28'],
    ['… rolled past the weekend', terms(1, 'MONTHS'), '2026-01-31', '2026-03-02'],
    ['a month over 29 February', terms(1, 'MONTHS'), '2028-01-31', '2028-02-29'],
    ['a year from 29 February', terms(1, 'YEARS'), '2024-02-29', '2025-02-28'],
    ['a year that ends on a holiday', terms(1, 'YEARS'), '2025-02-17', '2026-02-23'],
    ['5 days before a dialogue, NĐ124 Đ28.1', terms(5, 'CALENDAR_DAYS', before), '2026-07-20', '2026-07-15'],
    ['… which would be a Saturday', terms(5, 'CALENDAR_DAYS', before), '2026-07-23', '2026-07-17'],
    ['… which would be in Tết', terms(5, 'CALENDAR_DAYS', before), '2026-02-24', '2026-02-13'],
    ['5 working days before a reception, LTCD Đ24.4', terms(5, 'WORKING_DAYS', before), '2026-02-24', '2026-02-10'],
    ['1 working day before a Monday', terms(1, 'WORKING_DAYS', before), '2026-08-24', '2026-08-22'],
    ['a month before', terms(1, 'MONTHS', { ...before, ...unrolled }), '2026-03-31', '2026-02-28'],
    ['… rolled back past the weekend', terms(1, 'MONTHS', before), '2026-03-31', '2026-02-27'],
    ['at once', terms(0, 'CALENDAR_DAYS'), '2026-07-03', '2026-07-03'],
    ['at once, on a Saturday', terms(0, 'WORKING_DAYS'), '2026-07-04', '2026-07-06'],
  ])('%s', (_, given, from, expected) => {
    expect(countDeadline(given, from, calendar).dueOn).toBe(expected);
    expect(dueDay(given, from, calendar)).toBe(expected);
  });

  it.each<[string, Terms, string, Pause[], string | null]>([
    [
      'suspended ten days',
      terms(30, 'CALENDAR_DAYS'),
      '2026-07-01',
      [{ from: '2026-07-10', to: '2026-07-20' }],
      '2026-08-10',
    ],
    [
      'suspended over Tết',
      terms(7, 'WORKING_DAYS'),
      '2026-02-09',
      [{ from: '2026-02-12', to: '2026-02-24' }],
      '2026-03-02',
    ],
    [
      'twice',
      terms(10, 'CALENDAR_DAYS'),
      '2026-06-30',
      [
        { from: '2026-07-02', to: '2026-07-04' },
        { from: '2026-07-06', to: '2026-07-09' },
      ],
      '2026-07-15',
    ],
    ['for no day', terms(10, 'CALENDAR_DAYS'), '2026-06-30', [{ from: '2026-07-02', to: '2026-07-02' }], '2026-07-10'],
    [
      'on the due day',
      terms(10, 'CALENDAR_DAYS'),
      '2026-06-30',
      [{ from: '2026-07-10', to: '2026-07-13' }],
      '2026-07-13',
    ],
    [
      'after the due day',
      terms(10, 'CALENDAR_DAYS'),
      '2026-06-30',
      [{ from: '2026-07-11', to: '2026-07-13' }],
      '2026-07-10',
    ],
    [
      'while the last day waits for Monday',
      terms(10, 'CALENDAR_DAYS'),
      '2026-06-25',
      [{ from: '2026-07-06', to: '2026-07-09' }],
      '2026-07-09',
    ],
    ['in months', terms(1, 'MONTHS'), '2026-06-15', [{ from: '2026-07-01', to: '2026-07-08' }], '2026-07-22'],
    ['still, since before the due day', terms(10, 'CALENDAR_DAYS'), '2026-06-30', [{ from: '2026-07-10' }], null],
    [
      'still, but only since after the due day',
      terms(10, 'CALENDAR_DAYS'),
      '2026-06-30',
      [{ from: '2026-07-11' }],
      '2026-07-10',
    ],
    [
      'before an event that stays',
      terms(5, 'CALENDAR_DAYS', before),
      '2026-07-20',
      [{ from: '2026-07-01', to: '2026-07-12' }],
      '2026-07-15',
    ],
    ['still, before an event', terms(5, 'CALENDAR_DAYS', before), '2026-07-20', [{ from: '2026-07-01' }], null],
  ])('of a term suspended: %s', (_, given, from, pauses, expected) => {
    expect(countDeadline(given, from, calendar, pauses).dueOn).toBe(expected);
    expect(dueDay(given, from, calendar, pauses)).toBe(expected);
  });

  it('refuses what is no day and what is no count', () => {
    expect(() => dueDay(terms(1, 'CALENDAR_DAYS'), '2026-02-30', calendar)).toThrow(RangeError);
    expect(() => dueDay(terms(1, 'CALENDAR_DAYS'), '2026-02-03', calendar, [{ from: '3/2/2026' }])).toThrow(RangeError);
    expect(() => dueDay(terms(-1, 'CALENDAR_DAYS'), '2026-02-03', calendar)).toThrow(RangeError);
    expect(() => dueDay(terms(1.5, 'MONTHS'), '2026-02-03', calendar)).toThrow(RangeError);
    expect(() => dueDay(terms(9_999_999, 'WORKING_DAYS'), '2026-02-03', calendar)).toThrow(RangeError);
    expect(() => dueDay(terms(8_000, 'YEARS'), '2026-02-03', calendar)).toThrow(RangeError);
  });
});

describe('a trace', () => {
  it('goes over Tết 2026', () => {
    const counted = countDeadline(terms(3, 'WORKING_DAYS'), '2026-02-12', calendar);
    expect(trace(counted)).toEqual(
      days(
        '02-12 TRIGGER, 02-13 COUNTED 1, 02-14 WEEKEND, 02-15 WEEKEND',
        '02-16 OFF, 02-17 OFF, 02-18 OFF, 02-19 OFF, 02-20 OFF',
        '02-21 WEEKEND, 02-22 WEEKEND, 02-23 COUNTED 2, 02-24 DUE 3',
      ),
    );
    expect(counted.steps[4]).toEqual({ day: '2026-02-16', counted: false, reason: 'OFF', label: 'Tết Âm lịch' });
  });

  it('counts the swapped Saturdays of 2026', () => {
    expect(trace(countDeadline(terms(7, 'WORKING_DAYS'), '2025-12-31', calendar))).toEqual(
      days(
        '12-31 TRIGGER, 01-01 OFF, 01-02 OFF, 01-03 WEEKEND, 01-04 WEEKEND',
        '01-05 COUNTED 1, 01-06 COUNTED 2, 01-07 COUNTED 3, 01-08 COUNTED 4, 01-09 COUNTED 5',
        '01-10 SWAPPED 6, 01-11 WEEKEND, 01-12 DUE 7',
      ),
    );
    const { steps } = countDeadline(terms(3, 'WORKING_DAYS'), '2026-08-19', calendar);
    expect(steps.at(-1)).toEqual({ day: '2026-08-22', counted: true, n: 3, reason: 'DUE', label: 'làm bù 31/8' });
  });

  it('tells the last day counted from the working day to which the term rolls', () => {
    expect(trace(countDeadline(terms(3, 'CALENDAR_DAYS'), '2026-07-01', calendar))).toEqual(
      days('07-01 TRIGGER, 07-02 COUNTED 1, 07-03 COUNTED 2, 07-04 COUNTED 3, 07-05 ROLLED, 07-06 DUE'),
    );
    expect(trace(countDeadline(terms(2, 'CALENDAR_DAYS', before), '2026-07-07', calendar))).toEqual(
      days('07-07 TRIGGER, 07-06 COUNTED 1, 07-05 COUNTED 2, 07-04 ROLLED, 07-03 DUE'),
    );
  });

  it('stops at a suspension that lasts', () => {
    const counted = countDeadline(terms(5, 'CALENDAR_DAYS'), '2026-07-01', calendar, [{ from: '2026-07-03' }]);
    expect(trace(counted)).toBe('07-01 TRIGGER, 07-02 COUNTED 1, 07-03 PAUSED');
    expect(counted.dueOn).toBeNull();
  });

  it('says when it went past what the calendar lists', () => {
    expect(countDeadline(terms(2, 'WORKING_DAYS'), '2026-12-30', calendar).knownUntil).toBe('2026-12-31');
    expect(countDeadline(terms(1, 'WORKING_DAYS'), '2026-12-30', calendar)).not.toHaveProperty('knownUntil');
  });
});

describe('ten thousand deadlines', () => {
  it('are counted in well under a second', () => {
    const starts = Array.from(
      { length: 10_000 },
      (_, at) => `2026-${String((at % 12) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}`,
    );
    const from = performance.now();
    for (const [at, start] of starts.entries())
      dueDay(
        terms(30 + (at % 60), at % 2 ? 'WORKING_DAYS' : 'CALENDAR_DAYS'),
        start,
        calendar,
        at % 5 ? [] : [{ from: '2026-03-01', to: '2026-03-20' }],
      );
    // It takes about a tenth of that: a busy machine must not fail it.
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
