import type { Json, Row } from './views-room.types';

/** Compares as the type of the value says; texts as a Vietnamese dictionary does, equal ones by their bytes. */
const vietnamese = new Intl.Collator('vi');
export const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const scaled = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(12, '0'));
  return text.startsWith('-') ? -value : value;
};
export const plain = (a: Json, b: Json) => (a < b ? -1 : a > b ? 1 : 0);
export const decimal = (a: string, b: string) => plain(scaled(a), scaled(b));
export const instant = (a: string, b: string) => plain(Date.parse(a), Date.parse(b));
export const dictionary = (a: string, b: string) => vietnamese.compare(a, b) || bytes(a, b);

export type Compare = (a: Json, b: Json) => number;

/** Rows in the order of the given columns; `-` is descending. */
export const inOrder = (rows: Row[], ...by: [string, Compare?][]): Row[] =>
  [...rows].sort((a, b) => {
    for (const [column, compare = plain] of by) {
      const name = column.replace('-', '');
      const order = compare(a[name], b[name]) * (column.startsWith('-') ? -1 : 1);
      if (order !== 0) return order;
    }
    return 0;
  });
