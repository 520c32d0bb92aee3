import { describe, expect, it } from '@jest/globals';
import { check, readFormula, sumOf } from './form-formula';

const values = new Map<number, string | null>([
  [1, '12'],
  [2, '5'],
  [3, '7'],
  [4, '0.30'],
  [5, '0.1'],
  [6, '0.2'],
  [7, null],
]);
const told = (text: string, column: number) => check(readFormula(text), column, values);

describe('formulas of a form', () => {
  it('hold, or say what they give', () => {
    expect(told('=2+3', 1)).toEqual({ state: 'HOLDS' });
    expect(told('=2+2', 1)).toEqual({ state: 'BROKEN', value: '12', expected: '10' });
    expect(told('=5+6', 4)).toEqual({ state: 'HOLDS' });
    expect(told('<=3', 2)).toEqual({ state: 'HOLDS' });
    expect(told('<=2', 3)).toEqual({ state: 'BROKEN', value: '7', expected: '5' });
  });

  it('stay unchecked where a value is missing', () => {
    expect(told('=2+7', 1)).toEqual({ state: 'UNCHECKED' });
    expect(told('=2+3', 7)).toEqual({ state: 'UNCHECKED' });
    expect(told('=2+99', 1)).toEqual({ state: 'UNCHECKED' });
  });

  it('add decimals without rounding', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3');
    expect(sumOf(['999999999999999.999', '0.001'])).toBe('1000000000000000');
    expect(sumOf([])).toBe('0');
  });

  it('are read or refused', () => {
    for (const text of ['2+3', '=2-3', '=', '=a', '>=3']) expect(() => readFormula(text)).toThrow();
  });
});
