import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { marksOf } from './report-file';
import type { ReportContent } from './report-content';
import { longDay } from './report-shown';

/** Sizes of NĐ 30/2020/NĐ-CP, Phụ lục I, in half points. */
export const size = { text: 28, small: 24, list: 22, foot: 18 } as const;

type Run = { bold?: boolean; italics?: boolean; size?: number; underline?: object; allCaps?: boolean };

export const line = (text: string, run: Run = {}, alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.CENTER) =>
  new Paragraph({ alignment, spacing: { after: 0 }, children: [new TextRun({ text, size: 26, ...run })] }); // prettier-ignore

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const side = (width: number, children: Paragraph[]) =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    verticalAlign: VerticalAlign.TOP,
    borders: noBorders,
    children,
  });

/** A short stroke under the names, a third of their length. */
const stroke = (characters: number) => line('_'.repeat(characters), { bold: true, size: 16 });

/** Issuer and number on the left, the name of the state and the motto on the right. */
export function heading({ report, document }: ReportContent): Table {
  const issuer = report.agency;
  const left = [
    ...(issuer.above ? [line(issuer.above, { allCaps: true })] : []),
    line(issuer.name, { bold: true, allCaps: true }),
    stroke(8),
    line(`Số: ${document?.number ?? '      /BC-'}`),
  ];
  const place = document?.place ?? '………';
  const day = document ? longDay(document.issuedOn) : 'ngày … tháng … năm …';
  const right = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true }),
    line('Độc lập - Tự do - Hạnh phúc', { bold: true, size: size.text }),
    stroke(24),
    line(`${place}, ${day}`, { italics: true }),
  ];
  const row = new TableRow({ children: [side(42, left), side(58, right)] });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: noBorders, rows: [row] });
}

/** Name of the document and what it is about. */
export const title = ({ cycle }: ReportContent): Paragraph[] => [
  line('', {}),
  line('BÁO CÁO', { bold: true, size: size.text }),
  line(`${cycle.title}`, { bold: true, size: size.text }),
  line(cycle.period, { bold: true, size: size.text }),
  stroke(12),
  line('', {}),
];

/** The recipients on the left, the signature on the right. */
export function signature({ document, recipients, report }: ReportContent): Table {
  const to = recipients.length > 0 ? recipients : [report.receiver.name];
  const list = [...to.map((name) => `- ${name};`), '- Lưu: VT.'];
  const left = [
    line('Nơi nhận:', { bold: true, italics: true, size: size.small }, AlignmentType.LEFT),
    ...list.map((name) => line(name, { size: size.list }, AlignmentType.LEFT)),
  ];
  const right = [
    ...(document?.onBehalf ? [line(document.onBehalf, { bold: true, allCaps: true })] : []),
    line(document?.capacity ?? '', { bold: true, allCaps: true }),
    ...Array.from({ length: 4 }, () => line('')),
    line(document?.signer ?? '', { bold: true, size: size.text }),
  ];
  const row = new TableRow({ cantSplit: true, children: [side(50, left), side(50, right)] });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: noBorders, rows: [row] });
}

/** The number of the page stands above the text, on no first page. */
export const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
      }),
    ],
  });

/** Number, version and digest: whoever holds the paper can compare it with the frozen report. */
export const marks = (content: ReportContent, digest: string): Footer =>
  new Footer({ children: [line(marksOf(content, digest).join(' · '), { size: size.foot }, AlignmentType.LEFT)] });
