import { Injectable } from '@nestjs/common';
import { figures } from '../../engines/figures/definition';
import type { FigureValue } from '../../engines/figures/figure.results';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { type CellRow, isOpen, ReportsAtHand } from './report-at-hand';
import { ReportFigures } from './report-figures';
import { writeCells } from './report-filling.sql';
import { Report } from './report.entity';
import { PrefillReportInput } from './report.inputs';
import { cellsOf } from './template-content';

/** Takes the figures from the records, as of the newest cut; what was written by hand stays, with both numbers. */
@Injectable()
export class ReportPrefill {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reports: ReportsAtHand,
    private readonly figures: ReportFigures,
  ) {}

  async prefillReport({ id }: PrefillReportInput): Promise<string> {
    const report = await this.reports.editable(id);
    if (report.kind === 'CONSOLIDATION') throw new Refusal('REPORT_CONSOLIDATES');
    const wanted = cellsOf(report.content).filter(
      ({ key, figure }) => figure !== undefined && figures().has(figure) && isOpen(report, key),
    );
    if (wanted.length === 0) return id;
    const cut = await this.figures.newestCut();
    if (!cut) throw new Refusal('NO_CUT_PUBLISHED', { headers: { 'retry-after': '60' } });
    const codes = [...new Set(wanted.map(({ figure }) => figure!))];
    const values = new Map((await this.figures.official(codes, report, cut)).map((value) => [value.code, value]));
    const rows = new Map((await this.reports.cells(id)).map((row) => [row.key, row]));
    const taken = wanted.map(({ key, figure }) => withFigure(rows.get(key)!, values.get(figure!)!, cut));
    if (taken.length > 0) await this.work.query(writeCells, [id, JSON.stringify(taken)]);
    await this.work.change(Report, id, {});
    return id;
  }
}

/** The cell with the figure beside it, or in it where nobody wrote another number. */
function withFigure(row: CellRow, found: FigureValue, cut: string): CellRow {
  const { value, numerator, denominator } = found;
  const source = {
    figureCode: found.code,
    figureVersion: found.version,
    figureDigest: found.digest,
    figureMembers: found.members,
    sqlHash: found.sqlHash,
    cut,
    computedValue: value,
    computedNumerator: numerator,
    computedDenominator: denominator,
  };
  const isByHand = row.origin === 'OVERRIDDEN' || row.state === 'NOT_APPLICABLE' || (row.origin === 'ENTERED' && row.state !== 'MISSING');
  if (isByHand) {
    const same = row.value === value && row.numerator === numerator && row.denominator === denominator;
    return { ...row, ...source, origin: same && row.state !== 'NOT_APPLICABLE' ? 'FIGURE' : row.origin };
  }
  // No data is not 0: the cell stays missing, with what was asked.
  const state = value === null ? 'MISSING' : Number(value) === 0 ? 'ZERO' : 'VALUE';
  const { qualifier, nature } = found;
  const pair = numerator === null || denominator === null ? { numerator: null, denominator: null } : { numerator, denominator };
  return { ...row, ...source, ...pair, state, origin: 'FIGURE', value, qualifier, nature };
} // prettier-ignore
