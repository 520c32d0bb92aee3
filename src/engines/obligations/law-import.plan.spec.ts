import { describe, expect, test } from '@jest/globals';
import type { RuleInFile } from './law-import.file';
import { planOf, type StandingRule } from './law-import.plan';

const rule = (more: Partial<RuleInFile> = {}): RuleInFile => ({
  code: 'KN.THU',
  labelVi: 'Thử',
  labelEn: 'Test',
  kind: 'PERIOD',
  trigger: 'RECEIVED',
  count: 10,
  unit: 'WORKING_DAYS',
  direction: 'AFTER',
  roll: 'NEXT_WORKING_DAY',
  variants: {},
  extensions: {},
  per: null,
  citation: 'Đ1',
  evidence: 'SEEN',
  verified: false,
  uncertain: false,
  note: null,
  validFrom: '2020-01-01',
  validTo: null,
  ...more,
});
const standing = (more: Partial<RuleInFile> = {}): StandingRule => ({ id: 'a', ...rule(more) });
const kinds = (stands: StandingRule[], ...file: RuleInFile[]) => {
  const { changes, faults, unchanged } = planOf(stands, file);
  return [...changes.map(({ kind }) => kind), ...faults.map(({ fault }) => fault), ...Array(unchanged).fill('SAME')];
};

describe('a file of rules', () => {
  test.each<[string, StandingRule[], RuleInFile[], string[]]>([
    ['the same rule', [standing()], [rule()], ['SAME']],
    [
      'the same variants in another order',
      [standing({ variants: { COMPLEX: 20, REMOTE: 15 } })],
      [rule({ variants: { REMOTE: 15, COMPLEX: 20 } })],
      ['SAME'],
    ],
    ['a rule nobody had', [], [rule()], ['ADD']],
    ['better words', [standing()], [rule({ note: 'Rõ hơn' })], ['DESCRIBE']],
    ['a last day', [standing()], [rule({ validTo: '2026-01-01' })], ['END']],
    ['a last day and better words', [standing()], [rule({ validTo: '2026-01-01', note: 'x' })], ['END', 'DESCRIBE']],
    [
      'another last day',
      [standing({ validTo: '2026-01-01' })],
      [rule({ validTo: '2027-01-01' })],
      ['CHANGES_THE_PAST'],
    ],
    ['another count from another day', [standing()], [rule({ count: 5, validFrom: '2026-01-01' })], ['REPLACE']],
    ['another count from the same day', [standing()], [rule({ count: 5 })], ['CHANGES_THE_PAST']],
    [
      'a chain, whatever its order in the file',
      [standing()],
      [rule({ count: 3, validFrom: '2027-01-01' }), rule({ count: 5, validFrom: '2026-01-01' })],
      ['REPLACE', 'REPLACE'],
    ],
    [
      'a rule before the one that stands, up to it',
      [standing()],
      [rule({ validFrom: null, validTo: '2020-01-01' })],
      ['ADD'],
    ],
    ['a rule across the one that stands', [standing()], [rule({ validFrom: '2019-01-01' })], ['OVERLAPS']],
    [
      'a rule inside one that is over',
      [standing({ validTo: '2026-01-01' })],
      [rule({ validFrom: '2021-01-01' })],
      ['OVERLAPS'],
    ],
    ['a rule twice', [], [rule(), rule()], ['ADD', 'TWICE']],
    ['an end before the beginning', [], [rule({ validTo: '2019-01-01' })], ['MALFORMED']],
    ['a circumstance nobody knows', [], [rule({ variants: { FAR: 3 } })], ['MALFORMED']],
  ])('with %s', (_, stands, file, wanted) => expect(kinds(stands, ...file)).toEqual(wanted));
});
