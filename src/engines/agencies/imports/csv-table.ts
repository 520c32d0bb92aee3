import { parse } from 'csv-parse/sync';
import { problemText } from '../../../platform/errors/problems';
import { type GivenCode, codeOf } from '../agency-code';
import '../agencies.errors';
import type { AgencyProblem } from '../agencies.errors';

/** What is wrong with one cell. `row` counts as a spreadsheet does: the header is row 1. */
export interface RowError {
  row: number;
  column: string;
  code: string;
  message: { vi: string; en: string };
}

type Params = Record<string, string | number>;

export const rowError = (
  row: number,
  column: string,
  code: AgencyProblem | 'REQUIRED',
  params: Params = {},
): RowError => ({
  row,
  column,
  code,
  message: { vi: problemText(code, 'vi', params), en: problemText(code, 'en', params) },
});

const truths: Record<string, boolean> = {
  '': false,
  no: false,
  false: false,
  '0': false,
  không: false,
  yes: true,
  true: true,
  '1': true,
  có: true,
};

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** One row: reads its cells and remembers what is wrong with them. */
export class CsvRow<Column extends string> {
  constructor(
    readonly number: number,
    private readonly cells: Record<string, string | undefined>,
    private readonly errors: RowError[],
  ) {}

  refuse(column: Column, code: AgencyProblem | 'REQUIRED', params: Params = {}): null {
    this.errors.push(rowError(this.number, column, code, params));
    return null;
  }

  text(column: Column): string | null {
    return (this.cells[column] ?? '').normalize('NFC').trim() || null;
  }

  required(column: Column): string {
    return this.text(column) ?? this.refuse(column, 'REQUIRED') ?? '';
  }

  day(column: Column): string | null {
    const text = this.text(column);
    return text === null || isDay(text) ? text : this.refuse(column, 'NOT_A_DAY');
  }

  requiredDay(column: Column): string {
    return this.text(column) === null ? this.required(column) : (this.day(column) ?? '');
  }

  choice<T extends string>(column: Column, allowed: readonly T[]): T | null {
    const text = this.text(column);
    if (text === null || allowed.includes(text as T)) return text as T | null;
    return this.refuse(column, 'UNKNOWN_CHOICE', { value: text, allowed: allowed.join(', ') });
  }

  flag(column: Column): boolean {
    const text = this.text(column) ?? '';
    const truth = truths[text.toLowerCase()];
    if (truth === undefined) this.refuse(column, 'UNKNOWN_CHOICE', { value: text, allowed: 'yes, no' });
    return truth ?? false;
  }

  code(column: Column, system: GivenCode['system'] = 'ADMINISTRATIVE'): GivenCode | null {
    const text = this.text(column);
    if (text === null) return null;
    return (
      codeOf(text.includes(':') ? text : `${system}:${text}`) ??
      this.refuse(column, 'MALFORMED_CODE', { code: text, system })
    );
  }
}

export interface CsvTable<Column extends string> {
  rows: CsvRow<Column>[];
  errors: RowError[];
}

/** Reads UTF-8 CSV with a header; `required` columns must be there, others than the listed must not. */
export function readCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
  required: readonly Column[],
): CsvTable<Column> {
  const errors: RowError[] = [];
  let records: Record<string, string>[] = [];
  let header: string[] = [];
  try {
    records = parse(text, {
      bom: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
      columns: (names: string[]) => (header = names.map((name) => name.trim().toLowerCase())),
    });
  } catch (error) {
    errors.push(rowError(1, '', 'UNREADABLE_CSV', { reason: (error as Error).message }));
    return { rows: [], errors };
  }
  for (const column of required)
    if (!header.includes(column)) errors.push(rowError(1, column, 'COLUMN_MISSING', { column }));
  for (const column of header) {
    if (!columns.includes(column as Column)) errors.push(rowError(1, column, 'COLUMN_UNKNOWN', { column }));
  }
  if (errors.length === 0 && records.length === 0) errors.push(rowError(1, '', 'EMPTY_FILE'));
  if (errors.length > 0) return { rows: [], errors };
  return { rows: records.map((record, i) => new CsvRow<Column>(i + 2, record, errors)), errors };
}
