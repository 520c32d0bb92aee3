import { sumOf } from '../../engines/figures/forms/form-formula';
import type { CellRow } from './report-at-hand';
import { cellsOf, type FormRule, type TemplateContent, textsOf } from './template-content';

export interface Finding {
  /** FORMULA_BROKEN, CELL_MISSING …: a code of the catalogue. */
  code: string;
  severity: 'ERROR' | 'WARN';
  /** The cell or section. */
  place: string;
  rule: string | null;
  label: string;
  labelEn: string;
  value: string | null;
  sign: string | null;
  expected: string | null;
  explained: boolean;
}

type Values = ReadonlyMap<string, Pick<CellRow, 'state' | 'value' | 'explanation'>>;

const negative = (decimal: string): string => (decimal.startsWith('-') ? decimal.slice(1) : `-${decimal}`);
const signOf = (decimal: string): -1 | 0 | 1 => (/^-?0*(\.0*)?$/.test(decimal) ? 0 : decimal.startsWith('-') ? -1 : 1);

/** A number where there is one; what is missing or does not apply leaves a rule unchecked. */
const numberOf = (values: Values, key: string): string | null => values.get(key)?.value ?? null;

function breach(rule: FormRule, values: Values, before: Values | null): { value: string; expected: string } | null {
  const from = rule.previous ? before : values;
  const value = numberOf(values, rule.left);
  const parts = rule.right.map((key) => (from ? numberOf(from, key) : null));
  if (value === null || parts.some((part) => part === null)) return null;
  const expected = sumOf(parts as string[]);
  const difference = signOf(sumOf([value, negative(expected)]));
  const holds = rule.sign === '=' ? difference === 0 : rule.sign === '<=' ? difference <= 0 : difference >= 0;
  return holds ? null : { value, expected };
}

/** All that stands against a report, or wants an explanation. `before`: the same agency's report of the cycle before. */
export function findingsOf(
  content: TemplateContent,
  values: ReadonlyMap<string, CellRow>,
  texts: ReadonlyMap<string, string | null>,
  before: Values | null,
): Finding[] {
  const nothing = { rule: null, value: null, sign: null, expected: null, explained: false };
  const error = { severity: 'ERROR', ...nothing } as const;
  const missing = cellsOf(content)
    .filter(({ key, required }) => required && values.get(key)!.state === 'MISSING')
    .map(({ key, labelVi, labelEn }): Finding => ({ ...error, code: 'CELL_MISSING', place: key, label: labelVi, labelEn }));
  const silent = textsOf(content)
    .filter(({ key, required }) => required && !texts.get(key))
    .map(({ key, heading, headingEn }): Finding => ({ ...error, code: 'SECTION_MISSING', place: key, label: heading, labelEn: headingEn }));
  const unlike = cellsOf(content).flatMap(({ key, labelVi, labelEn }): Finding[] => {
    const { origin, value, computedValue, reason, state } = values.get(key)!;
    const differs = origin === 'ENTERED' && state !== 'NOT_APPLICABLE' && computedValue !== null && value !== computedValue;
    const says = { value, expected: computedValue, label: labelVi, labelEn };
    return differs && !reason ? [{ ...error, code: 'OVERRIDE_UNEXPLAINED', place: key, ...says }] : [];
  });
  const rules = content.rules.flatMap((rule): Finding[] => {
    const found = breach(rule, values, before);
    if (!found) return [];
    const { code, severity, left, sign, labelVi, labelEn } = rule;
    const explained = severity === 'WARN' && Boolean(values.get(left)!.explanation?.trim());
    const told = severity === 'WARN' ? 'WARNING_UNEXPLAINED' : 'FORMULA_BROKEN';
    return [{ code: told, severity, place: left, rule: code, label: labelVi, labelEn, sign, ...found, explained }];
  });
  return [...missing, ...silent, ...unlike, ...rules];
} // prettier-ignore

/** What keeps a report from being handed in. */
export const blocking = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity, explained }) => severity === 'ERROR' || !explained);
