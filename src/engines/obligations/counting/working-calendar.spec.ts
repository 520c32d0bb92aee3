import { describe, expect, it } from '@jest/globals';
import { calendar } from './calendar.fixture';
import { WorkingCalendar } from './working-calendar';

describe('the working calendar', () => {
  it.each([
    ['2026-02-13', { working: true, reason: 'WEEKDAY' }],
    ['2026-02-14', { working: false, reason: 'WEEKEND' }],
    ['2026-02-17', { working: false, reason: 'OFF', label: 'Tết Âm lịch' }],
    ['2026-01-10', { working: true, reason: 'SWAPPED', label: 'làm bù 02/01' }],
    ['2026-08-22', { working: true, reason: 'SWAPPED', label: 'làm bù 31/8' }],
    ['2026-09-02', { working: false, reason: 'OFF', label: 'Quốc khánh' }],
  ])('says why %s is worked or not', (day, why) => {
    expect(calendar.why(day)).toEqual(why);
    expect(calendar.isWorking(day)).toBe(why.working);
  });

  it.each([
    ['2026-02-14', '2026-02-23', '2026-02-13'],
    ['2026-01-10', '2026-01-10', '2026-01-10'],
    ['2026-01-03', '2026-01-05', '2025-12-31'],
    ['2026-08-23', '2026-08-24', '2026-08-22'],
    ['2026-08-29', '2026-09-03', '2026-08-28'],
  ])('from %s rolls on to %s and back to %s', (day, on, back) => {
    expect(calendar.rollForward(day)).toBe(on);
    expect(calendar.rollBack(day)).toBe(back);
  });

  it('has no day that does not exist', () => {
    expect(() => new WorkingCalendar([{ day: '2026-02-30', kind: 'OFF', label: '' }], 1)).toThrow(RangeError);
    expect(() => calendar.isWorking('2026-02-30')).toThrow(RangeError);
    expect(() => calendar.rollForward('tomorrow')).toThrow(RangeError);
  });
});
