import { describe, expect, test } from '@jest/globals';
import { frequencyRuleOf, isWhole, windowOf, windowsBetween } from './duty-windows';

describe('windows in which a head owes days of reception', () => {
  test('a week begins on Monday, a month on its first day', () => {
    expect(windowOf('WEEK', '2026-06-28')).toEqual({ from: '2026-06-22', to: '2026-06-28' });
    expect(windowOf('WEEK', '2026-06-29')).toEqual({ from: '2026-06-29', to: '2026-07-05' });
    expect(windowOf('MONTH', '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  });

  test('every window that touches the period', () => {
    expect(windowsBetween('MONTH', '2026-11-30', '2027-01-01').map(({ from }) => from)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
    ]);
    expect(windowsBetween('WEEK', '2026-06-28', '2026-06-29')).toHaveLength(2);
  });

  test('the week in which the law changed is owed under neither rule', () => {
    const weekly = { validFrom: null, validTo: '2026-07-01' };
    expect(isWhole({ from: '2026-06-22', to: '2026-06-28' }, weekly)).toBe(true);
    expect(isWhole({ from: '2026-06-29', to: '2026-07-05' }, weekly)).toBe(false);
    expect(isWhole({ from: '2026-07-01', to: '2026-07-31' }, { validFrom: '2026-07-01', validTo: null })).toBe(true);
  });

  test('the rule follows from kind and level; Party bodies and courts owe nothing here', () => {
    expect(frequencyRuleOf('PEOPLES_COMMITTEE', 'PROVINCE')).toBe('TD.FREQ.PROVINCE');
    expect(frequencyRuleOf('PEOPLES_COMMITTEE', 'DISTRICT')).toBe('TD.FREQ.DISTRICT');
    expect(frequencyRuleOf('PEOPLES_COMMITTEE', 'COMMUNE')).toBe('TD.FREQ.COMMUNE');
    expect(frequencyRuleOf('DEPARTMENT', 'PROVINCE')).toBe('TD.FREQ.AGENCY');
    expect(frequencyRuleOf('PUBLIC_SERVICE_UNIT', 'COMMUNE')).toBe('TD.FREQ.SERVICE');
    for (const kind of ['PARTY_BODY', 'JUDICIAL_BODY', 'CENTRAL_AGENCY', 'COMMUNE_OFFICE'])
      expect(frequencyRuleOf(kind, 'PROVINCE')).toBeUndefined();
  });
});
