import type { Readable } from 'node:stream';
import { type Cell, type SheetFormat, writeSheet } from '../../platform/sheets/sheet-file';
import type { ReportContent } from './report-content';
import { noteOf, shortDay, wordsOf } from './report-shown';

const columns = [
  { key: 'table', header: 'Bảng, mục', width: 36 },
  { key: 'key', header: 'Mã', width: 14 },
  { key: 'label', header: 'Nội dung', width: 60 },
  { key: 'unit', header: 'Đơn vị tính', width: 14 },
  { key: 'shown', header: 'Kết quả', width: 24 },
  { key: 'plain', header: 'Giá trị (máy đọc)', width: 16 },
  { key: 'note', header: 'Ghi chú', width: 40 },
] as const;

type Row = Partial<Record<(typeof columns)[number]['key'], Cell>>;

/** What tells one file of a version from any other. */
export const marksOf = ({ report, document }: ReportContent, digest: string): string[] => [
  `Số: ${document?.number ?? '(chưa ban hành)'}`,
  `Phiên bản: ${report.version}`,
  `SHA-256: ${digest}`,
];

function* rowsOf(content: ReportContent, digest: string): Generator<Row> {
  const { report, cycle, sections, tables, parts } = content;
  const window = `Số liệu từ ${shortDay(cycle.windowFrom)} đến hết ${shortDay(cycle.windowTo)}`;
  yield { table: 'Báo cáo', label: `${cycle.title} - ${cycle.period}`, note: window };
  yield { table: 'Cơ quan', label: report.agency.name, note: `Gửi ${report.receiver.name}` };
  for (const { key, heading, text } of sections) yield { table: heading, key, label: text ?? '' };
  for (const { title, cells, columns: names, lines } of tables) {
    for (const cell of cells)
      yield { table: title, key: cell.key, label: cell.label, unit: cell.unit, shown: wordsOf(cell), plain: cell.value, note: noteOf(cell) };
    for (const [at, line] of lines.entries()) {
      const label = names.flatMap(({ key, label: name }) => (line[key] ? [`${name}: ${line[key]}`] : [])).join('; ');
      yield { table: title, key: String(at + 1), label };
    }
  }
  for (const { agency, version, gap, digest: of } of parts)
    yield { table: 'Tổng hợp từ', label: agency, shown: gap === null ? `phiên bản ${version}` : 'thiếu', note: gap ?? of };
  for (const mark of marksOf(content, digest)) yield { table: 'Nguồn', label: mark };
} // prettier-ignore

/** A version as one sheet: a row a number, with the number of the document, the version and the digest at its end. */
export const sheetOf = (content: ReportContent, digest: string, format: SheetFormat): Promise<Readable> =>
  writeSheet({ name: content.cycle.period, columns, rows: rowsOf(content, digest), format });
