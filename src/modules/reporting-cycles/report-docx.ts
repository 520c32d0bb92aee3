import { Document, Packer } from 'docx';
import type { ReportContent } from './report-content';
import { annexes, sections } from './report-docx.body';
import { heading, marks, pageNumber, signature, title } from './report-docx.layout';

/** A4, margins 20, 30, 20, 15 mm, Times New Roman 14 (NĐ 30/2020/NĐ-CP, Phụ lục I). */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_134, bottom: 1_134, left: 1_701, right: 850, header: 567, footer: 567 },
};

/** A version of a report as a document in the layout of the decree. */
export function docxOf(content: ReportContent, digest: string): Promise<Buffer> {
  const document = new Document({
    creator: content.report.agency.name,
    title: `${content.cycle.title} - ${content.cycle.period}`,
    description: `SHA-256 ${digest}`,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: pageNumber() },
        footers: { default: marks(content, digest), first: marks(content, digest) },
        children: [heading(content), ...title(content), ...sections(content), signature(content), ...annexes(content)],
      },
    ],
  });
  return Packer.toBuffer(document);
}
