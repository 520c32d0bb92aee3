import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Refusal } from '../errors/refusal';
import { contentInMemory } from '../files/file-content';
import { checkZip } from '../files/zip-check';
import type { SheetFormat } from './sheet-file';
import './sheet.errors';

/** What a sheet may hold. */
export const sheetLimits = { bytes: 10 * 1024 * 1024, rows: 5_000, columns: 200, cell: 40_000 };

export type SheetLimits = Partial<typeof sheetLimits>;

/** The name decides; what lies in it is found out by reading. */
export function sheetFormatOf(name: string | undefined): SheetFormat {
  const found = /\.(csv|xlsx)$/i.exec(name ?? '')?.[1]?.toLowerCase();
  if (!found) throw new Refusal('SHEET_FORMAT', { path: 'file' });
  return found as SheetFormat;
}

/**
 * The rows of a sheet below its header, each by the names of the columns, in order and blank ones too: row 1 is the header,
 * the first answered is row 2. Every cell is text. Refused when it is too much, or unpacks to too much.
 */
export async function* readSheet(
  content: Buffer,
  format: SheetFormat,
  limits: SheetLimits = {},
): AsyncIterable<Record<string, string>> {
  const most = { ...sheetLimits, ...limits };
  if (content.length > most.bytes)
    throw new Refusal('SHEET_LARGE', { path: 'file', params: { megabytes: most.bytes / 1024 / 1024 } });
  let header: string[] | undefined;
  let rows = 0;
  for await (const cells of format === 'csv' ? csvRows(content, most.cell) : xlsxRows(content)) {
    if (cells.length > most.columns)
      throw new Refusal('SHEET_COLUMNS', { path: 'file', params: { max: most.columns } });
    if (!header) {
      header = headerOf(cells);
      continue;
    }
    if (++rows > most.rows) throw new Refusal('SHEET_ROWS', { path: 'file', params: { max: most.rows } });
    const named = header;
    yield Object.fromEntries(named.map((name, at) => [name, cells[at] ?? '']));
  }
  if (rows === 0) throw new Refusal('SHEET_EMPTY', { path: 'file' });
}

function headerOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim());
  while (names.at(-1) === '') names.pop();
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw new Refusal('SHEET_COLUMN_TWICE', { path: 'file', params: { column: twice } });
  return names;
}

const unreadable = () => new Refusal('SHEET_UNREADABLE', { path: 'file' });

async function* csvRows(content: Buffer, longestCell: number): AsyncIterable<string[]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw unreadable();
  }
  const parser = Readable.from([text]).pipe(
    parse({ bom: true, relax_column_count: true, max_record_size: longestCell * 10 }),
  );
  try {
    for await (const record of parser as AsyncIterable<string[]>) yield record.map(plain);
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable();
  }
}

/** What the writer marked as text so that nobody takes it for a formula. */
const plain = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

async function* xlsxRows(content: Buffer): AsyncIterable<string[]> {
  await checkZip(contentInMemory(content));
  const { streamXlsxRows } = await import('hucre/xlsx');
  let next = 0;
  try {
    for await (const { index, values } of streamXlsxRows(new Uint8Array(content), { sheet: 0 })) {
      // Rows that hold nothing are left out of the file, but count.
      for (; next < index; next++) yield [];
      next = index + 1;
      yield values.map(textOf);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable();
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'x' : '';
  return typeof cell === 'object' ? '' : String(cell as string | number);
}
