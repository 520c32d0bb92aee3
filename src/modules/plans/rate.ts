import type { TaskRate } from './plan.results';

const rounding = 'Nửa làm tròn lên, một số lẻ. Half up, one decimal.';

const short = (value: number): string => (Math.round(value * 10_000) / 10_000).toString();

/** Numerator and denominator stay what they are: 53 of 55 is 53/55, and only the percent is rounded. */
export function rateOf(numerator: number, denominator: number): TaskRate {
  // In whole tenths, so that no binary fraction decides where a half goes.
  const percent = denominator === 0 ? null : (Math.round((numerator * 1000) / denominator + 1e-9) / 10).toFixed(1);
  return { numerator: short(numerator), denominator: short(denominator), percent, rounding };
}
