/** A formula of a form: `=2+3` (must be equal) or `<=15` (part of it). Numbers are columns. */
export interface Formula {
  sign: '=' | '<=';
  columns: readonly number[];
  text: string;
}

export function readFormula(text: string): Formula {
  const found = /^(=|<=)(\d{1,2}(?:\+\d{1,2})*)$/.exec(text);
  if (!found) throw new Error(`no formula: ${text}`);
  return { sign: found[1] as Formula['sign'], columns: found[2]!.split('+').map(Number), text };
}

const scaleOf = (text: string): number => text.split('.')[1]?.length ?? 0;
const scaled = (text: string, scale: number): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
};

function written(number: bigint, scale: number): string {
  const digits = String(number < 0n ? -number : number).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${number < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

/** Decimals are added as they are written: no rounding. */
export function sumOf(decimals: readonly string[]): string {
  const scale = Math.max(0, ...decimals.map(scaleOf));
  return written(decimals.reduce((all, each) => all + scaled(each, scale), 0n), scale); // prettier-ignore
}

export type Check = { state: 'HOLDS' } | { state: 'UNCHECKED' } | { state: 'BROKEN'; value: string; expected: string };

/** Whether a column agrees with its formula. A value that is missing or suppressed leaves it unchecked. */
export function check(formula: Formula, column: number, values: ReadonlyMap<number, string | null>): Check {
  const value = values.get(column) ?? null;
  const parts = formula.columns.map((each) => values.get(each) ?? null);
  if (value === null || parts.some((part) => part === null)) return { state: 'UNCHECKED' };
  const expected = sumOf(parts as string[]);
  const scale = Math.max(scaleOf(value), scaleOf(expected));
  const difference = scaled(value, scale) - scaled(expected, scale);
  const holds = formula.sign === '=' ? difference === 0n : difference <= 0n;
  return holds ? { state: 'HOLDS' } : { state: 'BROKEN', value, expected };
}
