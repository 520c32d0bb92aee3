import type { Violation } from '../../platform/errors/refusal';
import { t } from '../../platform/views/codecs';
import type { FormTable } from './template-content';

export const mostLines = 2_000;
const longest = 4_000;

type Line = Record<string, string>;

/** The lines of an annex as they can be stored: text, decimal text and days by column. */
export function linesOf(table: FormTable, given: unknown, path: string): { rows: Line[]; violations: Violation[] } {
  const violations: Violation[] = [];
  const fault = (at: string, code: string, params?: Record<string, unknown>) => {
    if (violations.length < 50) violations.push({ path: at, code, ...(params && { params }) });
  };
  if (!Array.isArray(given)) {
    fault(path, 'NOT_A_LIST');
    return { rows: [], violations };
  }
  const columns = new Map(table.columns.map((column) => [column.key, column]));
  const rows = given.slice(0, mostLines + 1).map((row: unknown, at): Line => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      fault(`${path}.${at}`, 'NOT_A_VALUE', { type: 'Object' });
      return {};
    }
    const entries = Object.entries(row as Record<string, unknown>).filter(([, value]) => value !== null && value !== '');
    for (const [key] of entries) if (!columns.has(key)) fault(`${path}.${at}.${key.slice(0, 60)}`, 'UNKNOWN_PROPERTY');
    const line: Line = {};
    for (const { key, kind, required } of table.columns) {
      const value = entries.find(([name]) => name === key)?.[1];
      if (value === undefined && required) fault(`${path}.${at}.${key}`, 'REQUIRED');
      if (value === undefined) continue;
      const codec = kind === 'NUMBER' ? t.decimal : kind === 'DAY' ? t.day : t.text;
      const read = codec.read(kind === 'NUMBER' && typeof value === 'number' ? String(value) : value);
      if (read === undefined) fault(`${path}.${at}.${key}`, 'NOT_A_VALUE', { type: codec.name });
      else if (read.length > longest) fault(`${path}.${at}.${key}`, 'TOO_LONG', { max: longest });
      else line[key] = read.trim();
    }
    return line;
  });
  return { rows, violations };
} // prettier-ignore
