import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid } from '../../platform/errors/refusal';
import { type ReportAtHand, ReportsAtHand } from './report-at-hand';
import { cellAfter, cellFaults } from './report-cells';
import { FillReportInput, ReportCellInput } from './report.inputs';
import { Report } from './report.entity';
import { Faults } from './report-faults';
import { linesOf, mostLines } from './report-lines';
import { recountDistinct, replaceLines, writeCells, writeNarratives } from './report-filling.sql';
import { cellsOf, textsOf } from './template-content';

/** Writes what the drafter says into a report: numbers, texts, lines. */
@Injectable()
export class ReportFilling {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reports: ReportsAtHand,
  ) {}

  async fillReport(input: FillReportInput): Promise<string> {
    const { id } = input;
    const report = await this.reports.editable(id);
    const faults = new Faults(report);
    const texts = this.textsIn(report, input, faults);
    const lines = this.linesIn(report, input, faults);
    const cells = await this.cellsIn(report, input.cells ?? [], faults);
    if (faults.all.length > 0) throw invalid(faults.all);
    if (cells.length > 0) await this.work.query(writeCells, [id, JSON.stringify(cells)]);
    if (texts.length > 0) await this.work.query(writeNarratives, [id, JSON.stringify(texts)]);
    for (const { table, rows } of lines) await this.work.query(replaceLines, [id, table, JSON.stringify(rows)]);
    if (lines.length > 0) await this.work.query(recountDistinct, [id]);
    await this.work.change(Report, id, {});
    return id;
  }

  private textsIn(report: ReportAtHand, { narratives = [] }: FillReportInput, faults: Faults) {
    const known = new Set(textsOf(report.content).map(({ key }) => key));
    narratives.forEach(({ key }, at) => faults.place(`narratives.${at}.key`, key, known));
    return narratives.map(({ key, text }) => ({ key, text: text ?? null }));
  }

  private linesIn(report: ReportAtHand, { lines = [] }: FillReportInput, faults: Faults) {
    const tables = report.content.tables.filter(({ shape }) => shape === 'LINES');
    return lines.map(({ table: key, rows }, at) => {
      faults.place(`lines.${at}.table`, key, new Set(tables.map((each) => each.key)));
      const table = tables.find((each) => each.key === key);
      const read = table ? linesOf(table, rows, `lines.${at}.rows`) : { rows: [], violations: [] };
      if (read.rows.length > mostLines)
        faults.add({ path: `lines.${at}.rows`, code: 'LINES_TOO_MANY', params: { most: mostLines } });
      faults.all.push(...read.violations);
      return { table: key, rows: read.rows };
    });
  }

  private async cellsIn(report: ReportAtHand, given: readonly ReportCellInput[], faults: Faults) {
    if (given.length === 0) return [];
    const form = new Map(cellsOf(report.content).map((cell) => [cell.key, cell]));
    const rows = await this.reports.cells(report.id, given.map(({ key }) => key)); // prettier-ignore
    const stored = new Map(rows.map((row) => [row.key, row]));
    return given.flatMap((cell, at) => {
      if (!faults.place(`cells.${at}.key`, cell.key, form)) return [];
      const before = stored.get(cell.key)!;
      const found = cellFaults(cell, before, form.get(cell.key)!, report.kind, `cells.${at}`);
      faults.all.push(...found);
      return found.length > 0 ? [] : [cellAfter(cell, before, form.get(cell.key)!)];
    });
  }
}
