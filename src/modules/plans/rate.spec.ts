import { describe, expect, it } from '@jest/globals';
import { rateOf } from './rate';

describe('a rate', () => {
  it.each<[number, number, string | null]>([
    [53, 55, '96.4'],
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [1, 8, '12.5'],
    [1, 16, '6.3'],
    [0, 150, '0.0'],
    [150, 150, '100.0'],
    [0, 0, null],
    [1.25, 2.5, '50.0'],
  ])('%d of %d is %s', (numerator, denominator, percent) => {
    expect(rateOf(numerator, denominator)).toMatchObject({
      numerator: String(numerator),
      denominator: String(denominator),
      percent,
    });
  });
});
