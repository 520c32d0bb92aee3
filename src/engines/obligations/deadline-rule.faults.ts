import type { Violation } from '../../platform/errors/refusal';
import { flagOrder } from './counting/terms';

const longest = 3660;
/** A term in months or years is counted day by day, too. */
const mostOfUnit: Record<string, number> = { MONTHS: 120, YEARS: 30 };
const stages = ['COMPLEX', 'VERY_COMPLEX'];

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= longest;

/** `REMOTE+COMPLEX`: known circumstances, each once, in the order in which the law names them. */
function isCircumstance(key: string): boolean {
  const places = key.split('+').map((flag) => flagOrder.findIndex((known) => known === flag));
  return places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1]!));
}

const entries = (value: unknown): [string, unknown][] | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;

/** How often a list of further counts may stand in one rule. */
const mostExtensions = 10;

export interface RuleLengths {
  count: number;
  unit: string;
  variants?: unknown;
  extensions?: unknown;
}

/** What is wrong with the counts of a rule, beyond their types. */
export function faultsOfLengths({ count, unit, variants = {}, extensions = {} }: RuleLengths): Violation[] {
  const most = mostOfUnit[unit] ?? longest;
  const tooLong = (path: string): Violation => ({ path, code: 'TERM_TOO_LONG', params: { most } });
  const lengths = entries(variants);
  const further = entries(extensions);
  return [
    ...(count > most ? [tooLong('count')] : []),
    ...(lengths?.every(([key, length]) => isCircumstance(key) && isCount(length))
      ? lengths.filter(([, length]) => (length as number) > most).map(() => tooLong('variants'))
      : [{ path: 'variants', code: 'VARIANTS_MALFORMED' }]),
    ...(further?.every(
      ([key, list]) =>
        stages.includes(key) &&
        Array.isArray(list) &&
        list.length >= 1 &&
        list.length <= mostExtensions &&
        list.every(isCount),
    )
      ? []
      : [{ path: 'extensions', code: 'EXTENSIONS_MALFORMED' }]),
  ];
}
