import { describe, expect, it } from '@jest/globals';
import { percentOf, shownOf, vietnamese } from './shown';

describe('numbers as they are printed', () => {
  it.each([
    ['2107', '2.107'],
    ['96.4', '96,4'],
    ['-1234567.05', '-1.234.567,05'],
    ['0', '0'],
  ])('%s as %s', (decimal, text) => expect(vietnamese(decimal)).toBe(text));

  it.each([
    ['53', '55', '96.36'],
    ['173', '182', '95.05'],
    ['0', '7', '0'],
    ['7', '7', '100'],
    ['1', '8', '12.5'],
    ['1', '3', '33.33'],
    ['2', '3', '66.67'],
    ['0.5', '1', '50'],
    ['0', '0', null],
    ['1000', '1', '100000'],
  ])('%s of %s is %s percent', (n, d, percent) => expect(percentOf(n, d)).toBe(percent));

  it('keeps both numbers of a ratio, and says how exact it is', () => {
    const ratio = { value: '96.36', numerator: '53', denominator: '55', kind: 'RATIO', qualifier: 'EXACT' as const };
    expect(shownOf(ratio)).toBe('53/55 (96,36%)');
    expect(shownOf({ ...ratio, value: null, numerator: '0', denominator: '0' })).toBe('0/0');
    const none = { value: '10', numerator: null, denominator: null, kind: 'SUM' };
    expect(shownOf({ ...none, qualifier: 'AT_LEAST' })).toBe('trên 10');
    expect(shownOf({ ...none, value: '30000', qualifier: 'ABOUT' })).toBe('khoảng 30.000');
  });
});
