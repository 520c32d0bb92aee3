import { shownOf } from '../../engines/figures/shown';
import type { FigureQualifier } from '../../engines/figures/figure.types';
import type { FrozenCell } from './report-content';

/** A number as a Vietnamese document writes it: 1.234,5 · 53/55 (96,36%) · trên 10. Null where there is none. */
export function shownCell({ value, numerator, denominator, qualifier, rule }: FrozenCell): string | null {
  const kind = rule === 'RATE' ? 'RATIO' : 'COUNT';
  return shownOf({ value, numerator, denominator, kind, qualifier: qualifier as FigureQualifier });
}

const states: Record<string, string> = {
  NOT_APPLICABLE: 'Không áp dụng',
  MISSING: 'Chưa có số liệu',
};

/** What stands in the place of the number. */
export const wordsOf = (cell: FrozenCell): string => shownCell(cell) ?? states[cell.state] ?? '';

const natures: Record<string, string> = { ESTIMATED: 'Ước thực hiện', OFFICIAL: 'Chính thức' };

/** What is to be said beside a number. */
export const noteOf = ({ nature, reason, explanation, adjustments }: FrozenCell): string =>
  [
    natures[nature],
    reason,
    explanation,
    ...adjustments.map(({ amount, reason: why }) => `Điều chỉnh ${amount.startsWith('-') ? '' : '+'}${amount}: ${why}`),
  ]
    .filter(Boolean)
    .join('; ');

/** 5/6/2026 as the decree has it: ngày 05 tháng 6 năm 2026. */
export function longDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const two = (number: number) => String(number).padStart(2, '0');
  return `ngày ${two(date)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}

export const shortDay = (day: string): string => day.split('-').reverse().map(Number).join('/');
