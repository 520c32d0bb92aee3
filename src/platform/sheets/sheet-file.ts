import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

export const sheetFormats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type SheetFormat = keyof typeof sheetFormats;

export type Cell = string | number | boolean | null | undefined;

export interface SheetColumn {
  key: string;
  header: string;
  /** In characters; where the format knows widths. */
  width?: number;
}

export interface Sheet {
  /** Of the sheet; Excel takes 31 characters. */
  name: string;
  columns: readonly SheetColumn[];
  rows: Iterable<Record<string, Cell>> | AsyncIterable<Record<string, Cell>>;
  format: SheetFormat;
}

/** A table as a file, written while it is read: neither format holds all rows at once. */
export async function writeSheet(sheet: Sheet): Promise<Readable> {
  return sheet.format === 'csv' ? csv(sheet) : xlsx(sheet);
}

/** UTF-8 with a mark, so that Excel reads Vietnamese; what would be taken for a formula there is made text. */
function csv({ columns, rows }: Sheet): Readable {
  const writer = stringify({
    bom: true,
    record_delimiter: 'windows',
    cast: { boolean: (value) => (value ? 'x' : '') },
  });
  const lines = async function* () {
    yield columns.map(({ header }) => header);
    for await (const row of rows) yield columns.map(({ key }) => plain(row[key]));
  };
  const source = Readable.from(lines());
  // A reading that fails must break the file off, not end it as if it were whole.
  source.on('error', (error) => writer.destroy(error));
  return source.pipe(writer);
}

const plain = (cell: Cell): Cell => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** Text cells are text there: nothing in them is ever a formula. */
async function xlsx({ name, columns, rows }: Sheet): Promise<Readable> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const wide = columns.map(({ header, key, width }) => ({
    header,
    key,
    width,
    style: { alignment: { wrapText: true } },
  }));
  const values = async function* () {
    for await (const row of rows) yield columns.map(({ key }) => withoutControls(row[key]) ?? null);
  };
  const stream = writeXlsxStream(values(), { name: sheetName(name), columns: wide, freezePane: { rows: 1 } });
  return Readable.fromWeb(stream as never);
}

/** XML has no character for them. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const withoutControls = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.toWellFormed().replace(controls, '') : cell;

const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
