import { describe, expect, it } from '@jest/globals';
import type { CellRow } from './report-at-hand';
import { blocking, findingsOf } from './report-check';
import type { FormRule } from './template-content';
import { readContent } from './template-reader';

const cell = (key: string, required = true) => ({
  key,
  labelVi: key,
  labelEn: key,
  unit: 'vụ',
  unitEn: 'cases',
  required,
});
const rule = (code: string, more: Partial<FormRule>) => ({
  code,
  left: 'A',
  right: ['B', 'C'],
  labelVi: code,
  labelEn: code,
  ...more,
});

const { content, violations } = readContent({
  sections: [{ key: 'I', heading: 'Kết quả', headingEn: 'Results', required: true }],
  tables: [
    { key: 'T1', title: 'Một', titleEn: 'One', cells: [cell('A'), cell('B'), cell('C', false)] },
    { key: 'T2', title: 'Hai', titleEn: 'Two', cells: [cell('D', false)] },
  ],
  rules: [
    rule('SUM', {}),
    rule('ACROSS', { right: ['D'], sign: '>=' }),
    rule('BEFORE', { left: 'B', right: ['B'], sign: '>=', previous: true, severity: 'WARN' }),
  ],
});

const row = (key: string, value: string | null, more: Partial<CellRow> = {}): CellRow => ({
  id: key, key, state: value === null ? 'MISSING' : value === '0' ? 'ZERO' : 'VALUE', origin: 'ENTERED', value,
  numerator: null, denominator: null, qualifier: 'EXACT', nature: 'ACTUAL', computedValue: null, computedNumerator: null,
  computedDenominator: null, figureCode: null, figureVersion: null, figureDigest: null, figureMembers: null, sqlHash: null,
  cut: null, reason: null, explanation: null, ...more,
}); // prettier-ignore

const values = (given: Record<string, string | null>, more: Partial<Record<string, Partial<CellRow>>> = {}) =>
  new Map(['A', 'B', 'C', 'D'].map((key) => [key, row(key, given[key] ?? null, more[key])]));
const text = new Map([['I', 'Đã làm']]);
const codes = (...args: Parameters<typeof findingsOf>) =>
  findingsOf(...args).map(({ code, place, rule: of }) => [code, place, of]);

describe('the rules of a form', () => {
  it('are read', () => expect(violations).toEqual([]));

  it('hold within the form, across forms and across periods', () => {
    const sound = values({ A: '5', B: '2', C: '3', D: '5' });
    expect(codes(content, sound, text, values({ B: '2' }))).toEqual([]);
    expect(codes(content, values({ A: '5.5', B: '2', C: '3', D: '6' }), text, values({ B: '3' }))).toEqual([
      ['FORMULA_BROKEN', 'A', 'SUM'],
      ['FORMULA_BROKEN', 'A', 'ACROSS'],
      ['WARNING_UNEXPLAINED', 'B', 'BEFORE'],
    ]);
  });

  it('leave unchecked what is not known, which is not 0', () => {
    expect(codes(content, values({ A: '5', B: '2', C: null, D: null }), text, null)).toEqual([]);
    expect(codes(content, values({ A: '5', B: '2', C: '0' }), text, null)).toEqual([['FORMULA_BROKEN', 'A', 'SUM']]);
  });

  it('ask for what is required, and for the reason of what differs from the records', () => {
    const given = values({ A: null, B: '2' }, { B: { computedValue: '3' } });
    expect(codes(content, given, new Map(), null)).toEqual([
      ['CELL_MISSING', 'A', null],
      ['SECTION_MISSING', 'I', null],
      ['OVERRIDE_UNEXPLAINED', 'B', null],
    ]);
  });

  it('let a warning pass that is explained, and no error', () => {
    const explained = { explanation: 'Có lý do' };
    const found = findingsOf(
      content,
      values({ A: '4', B: '2', C: '1' }, { B: explained, A: explained }),
      text,
      values({ B: '3' }),
    );
    expect(blocking(found).map(({ rule: of }) => of)).toEqual(['SUM']);
  });

  it('are refused when they name what is not there', () => {
    const { violations: wrong } = readContent({
      tables: [
        { key: 'T', title: 'T', titleEn: 'T', cells: [cell('A'), cell('A')] },
        { key: 'L', title: 'L', titleEn: 'L', shape: 'LINES' },
      ],
      rules: [rule('X', { right: ['Z'] }), rule('X', { left: 'A', right: ['A'] })],
      more: 1,
    });
    expect(wrong.map(({ code }) => code)).toEqual(['UNKNOWN_PROPERTY', 'TEMPLATE_SHAPE']);
  });
});
