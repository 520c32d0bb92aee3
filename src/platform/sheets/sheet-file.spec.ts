import { describe, expect, test } from '@jest/globals';
import type { Readable } from 'node:stream';
import { writeSheet } from './sheet-file';

const columns = [
  { key: 'name', header: 'Họ tên', width: 30 },
  { key: 'count', header: 'Số người', width: 8 },
];

async function bytesOf(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

const rows = [
  { name: 'Nguyễn Văn A, phường Cao Lãnh', count: 12 },
  { name: '=HYPERLINK("http://x")', count: null },
  { name: 'Dòng một\nDòng hai; "ngoặc"', count: 3 },
];

describe('a table as a file', () => {
  test('CSV: marked UTF-8, quoted, formulas neutralised', async () => {
    const bytes = await bytesOf(await writeSheet({ name: 'Sổ', columns, rows, format: 'csv' }));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3).toString()).toBe(
      'Họ tên,Số người\r\n"Nguyễn Văn A, phường Cao Lãnh",12\r\n"\'=HYPERLINK(""http://x"")",\r\n' +
        '"Dòng một\nDòng hai; ""ngoặc""",3\r\n',
    );
  });

  test.each(['+1', '-1', '@x', '\tx', '\rx'])('CSV: %j is text', async (name) => {
    const bytes = await bytesOf(await writeSheet({ name: 'Sổ', columns, rows: [{ name, count: 1 }], format: 'csv' }));
    expect(bytes.toString()).toContain(`'${name}`);
  });

  test('XLSX: read back as it was written, without a formula', async () => {
    const sheet = {
      name: 'Sổ tiếp công dân: 2026/11 [một tên dài hơn mức cho phép]',
      columns,
      rows,
      format: 'xlsx',
    } as const;
    const bytes = await bytesOf(await writeSheet(sheet));
    const { readXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(new Uint8Array(bytes));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.name.length).toBeLessThanOrEqual(31);
    expect(sheets[0]!.rows).toEqual([
      ['Họ tên', 'Số người'],
      ['Nguyễn Văn A, phường Cao Lãnh', 12],
      ['=HYPERLINK("http://x")', null],
      ['Dòng một\nDòng hai; "ngoặc"', 3],
    ]);
  });

  test('a reading that fails breaks the file off', async () => {
    const broken = async function* () {
      yield rows[0]!;
      throw new Error('lost');
    };
    for (const format of ['csv', 'xlsx'] as const) {
      const stream = await writeSheet({ name: 'Sổ', columns, rows: broken(), format });
      await expect(bytesOf(stream)).rejects.toThrow('lost');
    }
  });
});
