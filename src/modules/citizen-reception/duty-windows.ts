import { addDays, addMonths, weekdayOf } from '../../engines/obligations/counting/legal-day';

/** A week or a month, its last day included. */
export interface Window {
  from: string;
  to: string;
}

export type Per = 'WEEK' | 'MONTH';

/** Which rule tells how often the head of such an agency receives citizens. Kinds without one owe nothing. */
export function frequencyRuleOf(kind: string, level: string): string | undefined {
  if (kind === 'PEOPLES_COMMITTEE') return `TD.FREQ.${level}`;
  return byKind[kind];
}

/** LTCD Đ18.2 speaks of "other agencies", NĐ 154 Đ10.2 of public service units; which of our kinds these are is derived. */
const byKind: Readonly<Record<string, string>> = {
  DEPARTMENT: 'TD.FREQ.AGENCY',
  DISTRICT_OFFICE: 'TD.FREQ.AGENCY',
  PUBLIC_SERVICE_UNIT: 'TD.FREQ.SERVICE',
};

export const frequencyRules = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY', 'SERVICE'].map((of) => `TD.FREQ.${of}`);

/** The week (Monday to Sunday) or month in which a day lies. */
export function windowOf(per: Per, day: string): Window {
  const from = per === 'WEEK' ? addDays(day, 1 - weekdayOf(day)) : `${day.slice(0, 7)}-01`;
  return { from, to: per === 'WEEK' ? addDays(from, 6) : addDays(addMonths(from, 1), -1) };
}

/** Every window that touches the days from one to another. */
export function windowsBetween(per: Per, from: string, to: string): Window[] {
  const windows: Window[] = [];
  for (let at = windowOf(per, from); at.from <= to; at = windowOf(per, addDays(at.to, 1))) windows.push(at);
  return windows;
}

/** Owed are whole windows: one that a change of the law cuts short is owed under neither rule. */
export const isWhole = ({ from, to }: Window, valid: { validFrom: string | null; validTo: string | null }): boolean =>
  (valid.validFrom === null || valid.validFrom <= from) && (valid.validTo === null || to < valid.validTo);
