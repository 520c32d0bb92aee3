import { faultsOfLengths } from './deadline-rule.faults';
import type { RuleInFile } from './law-import.file';

/** A rule as it stands, in the words of a file. */
export type StandingRule = RuleInFile & { id: string };

export type RuleChange =
  /** Nothing of this code stands in that time. */
  | { kind: 'ADD'; rule: RuleInFile }
  /** What stands ends the day the new one begins. */
  | { kind: 'REPLACE'; rule: RuleInFile; ends: StandingRule }
  /** The same rule gets a last day. */
  | { kind: 'END'; rule: RuleInFile; of: StandingRule }
  /** Names, article, evidence or notes are put better; what is counted stays. */
  | { kind: 'DESCRIBE'; rule: RuleInFile; of: StandingRule };

export interface RuleFault {
  code: string;
  validFrom: string | null;
  fault: 'TWICE' | 'OVERLAPS' | 'CHANGES_THE_PAST' | 'MALFORMED';
}

const counting = ['kind', 'trigger', 'count', 'unit', 'direction', 'roll', 'variants', 'extensions', 'per'] as const;
const describing = ['labelVi', 'labelEn', 'citation', 'evidence', 'uncertain', 'note'] as const;

const written = (value: unknown): string =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : JSON.stringify(value);

const differs = (a: RuleInFile, b: RuleInFile, names: readonly (keyof RuleInFile)[]): boolean =>
  names.some((name) => written(a[name]) !== written(b[name]));

const first = '0000-00-00';
const never = '9999-99-99';
const overlap = (a: RuleInFile, b: RuleInFile): boolean =>
  (a.validFrom ?? first) < (b.validTo ?? never) && (b.validFrom ?? first) < (a.validTo ?? never);

/** What a file of rules changes. A rule is known by its code and first day; what it counts is never rewritten. */
export function planOf(standing: readonly StandingRule[], file: readonly RuleInFile[]) {
  const changes: RuleChange[] = [];
  const faults: RuleFault[] = [];
  let unchanged = 0;
  // In the order of time: what one rule of the file ends makes room for the next.
  const rules = file.toSorted((a, b) => ((a.validFrom ?? first) < (b.validFrom ?? first) ? -1 : 1));
  const after: StandingRule[] = standing.map((rule) => ({ ...rule }));
  const seen = new Set<string>();
  for (const rule of rules) {
    const { code, validFrom } = rule;
    const fault = (what: RuleFault['fault']) => faults.push({ code, validFrom, fault: what });
    const key = `${code} ${validFrom}`;
    if (seen.has(key)) {
      fault('TWICE');
      continue;
    }
    seen.add(key);
    if (faultsOfLengths(rule).length > 0 || (rule.validTo ?? never) <= (validFrom ?? first)) {
      fault('MALFORMED');
      continue;
    }
    const same = after.find((each) => each.code === code && each.validFrom === validFrom);
    if (same) {
      const before = standing.find(({ id }) => id === same.id) ?? same;
      if (differs(before, rule, counting)) fault('CHANGES_THE_PAST');
      else if (before.validTo !== null && rule.validTo !== before.validTo) fault('CHANGES_THE_PAST');
      else {
        const ends = before.validTo === null && rule.validTo !== null;
        const described = differs(before, rule, describing);
        if (ends) changes.push({ kind: 'END', rule, of: before });
        if (described) changes.push({ kind: 'DESCRIBE', rule, of: before });
        if (!ends && !described) unchanged++;
        same.validTo = rule.validTo;
      }
      continue;
    }
    const inTheWay = after.filter((each) => each.code === code && overlap(each, rule));
    const [only] = inTheWay;
    if (!only) changes.push({ kind: 'ADD', rule });
    else if (inTheWay.length === 1 && only.validTo === null && (only.validFrom ?? first) < (validFrom ?? first)) {
      changes.push({ kind: 'REPLACE', rule, ends: only });
      only.validTo = validFrom;
    } else {
      fault('OVERLAPS');
      continue;
    }
    after.push({ ...rule, id: '' });
  }
  return { changes, faults, unchanged };
}
