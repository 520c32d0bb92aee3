import type { FigureQualifier } from './figure.types';

/** 2107.5 as Vietnamese print it: 2.107,5. */
export function vietnamese(decimal: string): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${decimal.startsWith('-') ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

const words: Record<FigureQualifier, string> = {
  EXACT: '',
  ABOUT: 'khoảng ',
  AT_LEAST: 'trên ',
  AT_MOST: 'dưới ',
  ORDER_OF_MAGNITUDE: 'hàng ',
};

const scaleOf = (decimal: string): [bigint, bigint] => {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
};

/** A hundred times the quotient, two digits after the comma, halves up; null of nothing. */
export function percentOf(numerator: string, denominator: string): string | null {
  const [n, nScale] = scaleOf(numerator);
  const [d, dScale] = scaleOf(denominator);
  if (d <= 0n || n < 0n) return null;
  const hundredths = (n * dScale * 20_000n + d * nScale) / (2n * d * nScale);
  const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
  return text.replace(/\.?0+$/, '') || '0';
}

interface Said {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  kind: string;
  qualifier: FigureQualifier;
}

/** How a value stands in a report: "trên 10", "53/55 (96,36%)". */
export function shownOf({ value, numerator, denominator, kind, qualifier }: Said): string | null {
  if (kind === 'RATIO') {
    if (numerator === null || denominator === null)
      return value === null ? null : `${words[qualifier]}${vietnamese(value)}%`;
    const share = value === null ? '' : ` (${vietnamese(value)}%)`;
    return `${words[qualifier]}${vietnamese(numerator)}/${vietnamese(denominator)}${share}`;
  }
  return value === null ? null : `${words[qualifier]}${vietnamese(value)}`;
}
