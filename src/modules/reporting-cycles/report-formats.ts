import { Readable } from 'node:stream';
import { sheetFormats } from '../../platform/sheets/sheet-file';
import type { ReportContent } from './report-content';
import { docxOf } from './report-docx';
import { sheetOf } from './report-file';
import type { VersionGiven } from './report-reading.service';

export const reportFormats = {
  json: 'application/json; charset=utf-8',
  ...sheetFormats,
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
export type ReportFormat = keyof typeof reportFormats;

export const isReportFormat = (word: string): word is ReportFormat => Object.hasOwn(reportFormats, word);

/** A version as a file: the frozen text itself, or what is made of it. */
export async function fileOf(
  version: VersionGiven,
  format: ReportFormat,
): Promise<{ name: string; content: Readable }> {
  const { content: text, digest } = version;
  const content = JSON.parse(text) as ReportContent;
  const name = `Bao cao ${content.cycle.period} ${content.report.agency.name} v${version.number}.${format}`;
  if (format === 'json') return { name, content: Readable.from([Buffer.from(text, 'utf8')]) };
  if (format === 'docx') return { name, content: Readable.from([await docxOf(content, digest)]) };
  return { name, content: await sheetOf(content, digest, format) };
}
