import { describe, expect, it } from '@jest/globals';
import { codeOf, isCodeOf } from './agency-code';

describe('the code of an agency', () => {
  it.each([
    ['ADMINISTRATIVE', '82', true],
    ['ADMINISTRATIVE', '815', true],
    ['ADMINISTRATIVE', '28252', true],
    ['ADMINISTRATIVE', '2825', false],
    ['IDENTIFIER', 'H20', true],
    ['IDENTIFIER', 'H20.12.3', true],
    ['IDENTIFIER', 'Z20', false],
    ['IDENTIFIER', 'H20.', false],
    ['IDENTIFIER', `H20.${'1'.repeat(32)}`, false],
    ['QCVN_102', '000.00.01.H20', true],
    ['QCVN_102', '000.00.01.20', false],
  ] as const)('%s %s is well formed: %s', (system, code, expected) => {
    expect(isCodeOf(system, code)).toBe(expected);
  });

  it('is administrative unless its system is named', () => {
    expect(codeOf('28252')).toEqual({ system: 'ADMINISTRATIVE', code: '28252' });
    expect(codeOf(' IDENTIFIER:H20.12 ')).toEqual({ system: 'IDENTIFIER', code: 'H20.12' });
    expect(codeOf('H20.12')).toBeUndefined();
    expect(codeOf('NATO:82')).toBeUndefined();
  });
});
