import { dayOf } from './clock';

describe('a legal day', () => {
  test.each([
    ['2025-06-30T16:59:59.999Z', '2025-06-30'],
    ['2025-06-30T17:00:00.000Z', '2025-07-01'],
    ['2026-12-31T16:59:59.999Z', '2026-12-31'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
    ['2028-02-28T17:00:00.000Z', '2028-02-29'],
    ['2028-02-29T16:59:59.999Z', '2028-02-29'],
  ])('at %s it is %s in Vietnam, wherever the server stands', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });

  it('begins at the same instant whatever time zone the process runs in', () => {
    const zone = process.env['TZ'];
    try {
      for (const tz of ['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh']) {
        process.env['TZ'] = tz;
        expect(dayOf(new Date('2025-06-30T17:00:00.000Z'))).toBe('2025-07-01');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
