import { describe, expect, it } from '@jest/globals';
import { countFor } from './terms';

const first = { COMPLEX: 45, REMOTE: 45, 'REMOTE+COMPLEX': 60 };

describe('the count under circumstances', () => {
  it.each([
    [[], 30],
    [['COMPLEX'], 45],
    [['REMOTE'], 45],
    [['COMPLEX', 'REMOTE'], 60],
    [['MULTI_PLACE'], 30],
    [['DISMISSAL', 'COMPLEX'], 45],
  ])('LKN Đ28 with %j is %i days', (flags, expected) => {
    expect(countFor(30, first, flags)).toBe(expected);
  });

  it('of two variants that each grant a longer term is the longer one', () => {
    expect(countFor(7, { REMOTE: 10, COMPLEX: 12 }, ['REMOTE', 'COMPLEX'])).toBe(12);
    expect(countFor(7, { COMPLEX: 12, REMOTE: 10 }, ['REMOTE', 'COMPLEX'])).toBe(12);
  });

  it('is that of the variant that names most, be it shorter', () => {
    expect(countFor(30, { REMOTE: 60, 'REMOTE+COMPLEX': 45 }, ['REMOTE', 'COMPLEX'])).toBe(45);
  });

  it('is the rule’s own without variants', () => {
    expect(countFor(7, {}, ['COMPLEX'])).toBe(7);
    expect(countFor(7, null, ['COMPLEX'])).toBe(7);
  });
});
