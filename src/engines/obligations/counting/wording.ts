import type { Run } from './runs';
import type { Terms } from './terms';

/** What an explanation needs to know to be put into words. */
export interface Told {
  terms: Terms;
  from: string;
  citation: string;
  flags: readonly string[];
  /** The day after the trigger on which counting begins, or before it. */
  begins: string;
  /** The last day counted. */
  counted: { day: string; n: number; label?: string };
  dueOn: string | null;
}

/** The sentences of an explanation in one language. */
export interface Wording {
  atOnce(told: Told, event: string): string;
  trigger(told: Told, event: string): string;
  length(told: Told): string;
  flags(told: Told): string;
  paused(run: Run): string;
  waiting(told: Told, since: string | undefined): string;
  rolled(told: Told): string;
  due(told: Told): string;
  unknown(knownUntil: string): string;
  run(run: Run, told: Told, event: string): string;
}

/** Runs name the year only where it is not that of the trigger. */
export const isSameYear = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);
