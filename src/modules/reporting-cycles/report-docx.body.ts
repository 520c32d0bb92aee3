import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { ChartRun } from 'docx/charts';
import type { FrozenTable, ReportContent } from './report-content';
import { line, size } from './report-docx.layout';
import { noteOf, shortDay, wordsOf } from './report-shown';

const text = (words: string, bold = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    // Chữ đầu dòng lùi vào 1 cm; paragraphs at least 6 pt apart.
    indent: { firstLine: 567 },
    spacing: { before: 120, after: 0 },
    children: [new TextRun({ text: words, size: size.text, bold })],
  });

/** The sections as written, and how the numbers were gathered. */
export function sections({ sections: given, cycle, parts }: ReportContent): Paragraph[] {
  const written = given.flatMap(({ heading, text: words }) => [
    text(heading, true),
    ...(words ?? '').split('\n').filter(Boolean).map((each) => text(each)),
  ]); // prettier-ignore
  const gaps = parts.filter(({ gap }) => gap !== null);
  const whole = parts.length > 0 ? ` Tổng hợp từ ${parts.length - gaps.length}/${parts.length} báo cáo.` : '';
  const missing = gaps.map(({ agency, gap }) => text(`Chưa có báo cáo của ${agency}${gap ? `: ${gap}` : ''}.`));
  const window = `Số liệu từ ngày ${shortDay(cycle.windowFrom)} đến hết ngày ${shortDay(cycle.windowTo)}.`;
  return [...written, text(`${window}${whole}`), ...missing];
}

const cell = (words: string, bold = false, alignment: 'left' | 'center' | 'right' = 'left'): TableCell =>
  new TableCell({
    margins: { left: 80, right: 80 },
    children: words.split('\n').map((each) => line(each, { bold, size: size.small }, alignment)),
  });

const table = (header: string[], rows: TableCell[][]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: header.map((words) => cell(words, true, 'center')) }),
      ...rows.map((children) => new TableRow({ cantSplit: true, children })),
    ],
  });

const numbers = ({ cells }: FrozenTable): Table =>
  table(
    ['TT', 'Nội dung', 'Đơn vị tính', 'Kết quả', 'Ghi chú'],
    cells.map((each, at) => [
      cell(String(at + 1), false, 'center'),
      cell(each.label),
      cell(each.unit, false, 'center'),
      cell(wordsOf(each), false, 'right'),
      cell(noteOf(each)),
    ]),
  );

const list = ({ columns, lines }: FrozenTable): Table =>
  table(
    ['TT', ...columns.map(({ label }) => label)],
    lines.map((row, at) => [cell(String(at + 1), false, 'center'), ...columns.map(({ key, kind }) => cell(shown(row[key], kind)))]), // prettier-ignore
  );

const shown = (value: string | undefined, kind: string): string =>
  value === undefined ? '' : kind === 'DAY' ? shortDay(value) : value;

/** The numbers that the form draws, those that are known. */
function chart({ title, cells, chart: keys }: FrozenTable): Paragraph[] {
  const drawn = keys.flatMap((key) => cells.filter((each) => each.key === key && each.value !== null));
  if (drawn.length === 0) return [];
  const run = new ChartRun({
    type: 'bar',
    title: title.replace(/^Phụ lục[^.]*\. /, ''),
    legend: false,
    categories: drawn.map(({ label }) => label).reverse(),
    series: [{ name: 'Kết quả', values: drawn.map(({ value }) => Number(value)).reverse() }],
    dataLabels: {},
    transformation: { width: 560, height: 60 + drawn.length * 42 },
  });
  return [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 120 }, children: [run] })];
}

/** The annexes: each its title, its table and, where the form says so, a chart. */
export const annexes = ({ tables }: ReportContent): (Paragraph | Table)[] =>
  tables
    .filter(({ cells, lines }) => cells.length > 0 || lines.length > 0)
    .flatMap((each, at) => [
      new Paragraph({ pageBreakBefore: at === 0, spacing: { before: 240, after: 120 }, alignment: AlignmentType.CENTER, children: [
        new TextRun({ text: each.title, bold: true, size: size.text })] }),
      each.cells.length > 0 ? numbers(each) : list(each),
      ...chart(each),
    ]); // prettier-ignore
