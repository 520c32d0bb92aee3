import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { writeSheet } from './sheet-file';
import { readSheet, sheetFormatOf, type SheetLimits } from './sheet-reader';

const columns = [
  { key: 'text', header: 'text' },
  { key: 'number', header: 'number' },
];
const rows = [
  { text: 'Đối thoại với Nhân dân; "ngoặc", phẩy', number: 3 },
  { text: 'Dòng một\nDòng hai', number: null },
  { text: '=1+1', number: 2.5 },
];

async function bytesOf(
  format: 'csv' | 'xlsx',
  given: readonly Record<string, string | number | null>[] = rows,
): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await writeSheet({ name: 'Sổ', columns, rows: given, format }))
    parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

async function read(content: Buffer, format: 'csv' | 'xlsx', limits?: SheetLimits): Promise<Record<string, string>[]> {
  const found: Record<string, string>[] = [];
  for await (const row of readSheet(content, format, limits)) found.push(row);
  return found;
}

const refusal = (content: Buffer, format: 'csv' | 'xlsx', limits?: SheetLimits) =>
  read(content, format, limits).then(
    () => 'read',
    (error: { code?: string }) => error.code,
  );

/** An archive of one entry that unpacks to so many zeros. */
function bomb(bytes: number): Buffer {
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const packed = deflateRawSync(Buffer.alloc(bytes));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(100, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(100, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}

describe('a table read from a file', () => {
  test.each(['csv', 'xlsx'] as const)('%s: as it was written, every cell as text', async (format) => {
    expect(await read(await bytesOf(format), format)).toEqual([
      { text: 'Đối thoại với Nhân dân; "ngoặc", phẩy', number: '3' },
      { text: 'Dòng một\nDòng hai', number: '' },
      { text: '=1+1', number: '2.5' },
    ]);
  });

  test('blank rows keep their place', async () => {
    const csv = Buffer.from('text,number\nMột,1\n,\nBa,3\n');
    expect((await read(csv, 'csv')).map(({ text }) => text)).toEqual(['Một', '', 'Ba']);
  });

  test('what is too much is refused', async () => {
    const csv = await bytesOf('csv');
    expect(await refusal(csv, 'csv', { rows: 2 })).toBe('SHEET_ROWS');
    expect(await refusal(csv, 'csv', { bytes: 10 })).toBe('SHEET_LARGE');
    expect(await refusal(Buffer.from(`${'a,'.repeat(300)}\n1\n`), 'csv')).toBe('SHEET_COLUMNS');
    expect(await refusal(await bytesOf('xlsx'), 'xlsx', { rows: 2 })).toBe('SHEET_ROWS');
    expect(await refusal(bomb(64 * 1024 * 1024), 'xlsx')).toBe('FILE_INFLATES');
  });

  test('what is no table is refused', async () => {
    expect(await refusal(Buffer.from('text,number\n'), 'csv')).toBe('SHEET_EMPTY');
    expect(await refusal(Buffer.from('text,text\n1,2\n'), 'csv')).toBe('SHEET_COLUMN_TWICE');
    expect(await refusal(Buffer.from('a,b\n"1,2\n'), 'csv')).toBe('SHEET_UNREADABLE');
    expect(await refusal(Buffer.from([0x61, 0x0a, 0xff, 0xfe]), 'csv')).toBe('SHEET_UNREADABLE');
    expect(['SHEET_UNREADABLE', 'FILE_DAMAGED']).toContain(await refusal(Buffer.from('text\n1\n'), 'xlsx'));
    expect(() => sheetFormatOf('a.xls')).toThrow('SHEET_FORMAT');
    expect([sheetFormatOf('a.CSV'), sheetFormatOf('b.xlsx')]).toEqual(['csv', 'xlsx']);
  });
});
