import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { type ChildAtHand, childrenOf, consolidateCells, gatherLines, writeParts } from './consolidation.sql';
import { isOpen, type ReportAtHand, ReportsAtHand } from './report-at-hand';
import { recountDistinct } from './report-filling.sql';
import {
  AdjustReportInput,
  ConsolidateReportInput,
  type DeclaredGapInput,
  WithdrawAdjustmentInput,
} from './report.inputs';
import { Report } from './report.entity';
import { ReportAdjustment } from './report-part.entity';
import { cellsOf } from './template-content';

const mostNamed = 20;

/** Makes one report of those below: by the rule of each number, with what is missing declared and what is changed in rows. */
@Injectable()
export class Consolidation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly reports: ReportsAtHand,
  ) {}

  async consolidateReport({ id, gaps = [] }: ConsolidateReportInput): Promise<string> {
    const report = await this.consolidating(id);
    const children = await this.work.query<ChildAtHand>(childrenOf, [report.dutyId]);
    const missing = children.filter(({ accepted }) => !accepted);
    refuseUnknownGaps(gaps, missing);
    const declared = new Map(gaps.map(({ dutyId, reason }) => [dutyId, reason]));
    const undeclared = missing.filter(({ dutyId }) => !declared.has(dutyId));
    if (undeclared.length > 0) throw waitFor(undeclared);
    await this.work.query(writeParts, [id, report.dutyId, [...declared.keys()], [...declared.values()]]);
    await this.work.query(gatherLines, [id]);
    await this.recount(id, null);
    await this.work.query(recountDistinct, [id]);
    await this.work.change(Report, id, {});
    return id;
  }

  async adjustReport(input: AdjustReportInput, viewer: Viewer): Promise<string> {
    const { id, key, amount, ofAmount, reason } = input;
    const report = await this.consolidating(id);
    const cell = cellsOf(report.content).find((each) => each.key === key);
    if (!cell) throw new Refusal('REPORT_PLACE_UNKNOWN', { path: 'key', params: { key } });
    if (!isOpen(report, key)) throw new Refusal('REPORT_PLACE_CLOSED', { path: 'key', params: { key } });
    if (cell.rule !== 'SUM' && cell.rule !== 'RATE') throw new Refusal('ADJUSTMENT_RULE', { path: 'key' });
    if (ofAmount && cell.rule !== 'RATE') throw new Refusal('CELL_NO_RATIO', { path: 'ofAmount' });
    if (Number(amount) === 0 && Number(ofAmount ?? 0) === 0) throw new Refusal('ADJUSTMENT_EMPTY', { path: 'amount' });
    const author = { author: viewer.displayName, authorPostId: viewer.postId, madeAt: this.clock.now() };
    await this.work.insert(ReportAdjustment, { reportId: id, cellKey: key, amount, ofAmount: ofAmount ?? null, reason, ...author });
    await this.recount(id, [key]);
    await this.work.change(Report, id, {});
    return id;
  } // prettier-ignore

  async withdrawAdjustment({ id, adjustmentId }: WithdrawAdjustmentInput): Promise<string> {
    const report = await this.consolidating(id);
    const [found] = await this.work.query<{ key: string }>(
      `select cell_key as key from app.report_adjustment
       where tenant_id = current_setting('app.tenant')::int and report_id = $1 and id = $2`,
      [id, adjustmentId],
    );
    if (!found) throw new Refusal('ADJUSTMENT_UNKNOWN', { path: 'adjustmentId' });
    if (!isOpen(report, found.key)) throw new Refusal('REPORT_PLACE_CLOSED', { params: { key: found.key } });
    await this.work.remove(ReportAdjustment, adjustmentId);
    await this.recount(id, [found.key]);
    await this.work.change(Report, id, {});
    return id;
  }

  private async consolidating(id: string): Promise<ReportAtHand> {
    const report = await this.reports.editable(id);
    if (report.kind !== 'CONSOLIDATION') throw new Refusal('REPORT_NOT_CONSOLIDATING');
    return report;
  }

  private async recount(id: string, keys: readonly string[] | null): Promise<void> {
    const told = await this.work.query<{ below_zero: boolean | null }>(consolidateCells, [id, keys]);
    // TypeORM answers an update as [rows, count].
    const rows = (Array.isArray(told[0]) ? told[0] : told) as { below_zero: boolean | null }[];
    if (keys && rows.some(({ below_zero }) => below_zero))
      throw new Refusal('ADJUSTMENT_BELOW_ZERO', { path: 'amount' });
  }
}

function refuseUnknownGaps(gaps: readonly DeclaredGapInput[], missing: readonly ChildAtHand[]): void {
  const known = new Set(missing.map(({ dutyId }) => dutyId));
  const wrong = gaps.flatMap(({ dutyId }, at) =>
    known.has(dutyId) ? [] : [{ path: `gaps.${at}.dutyId`, code: 'REPORT_GAP_UNKNOWN' }],
  );
  if (wrong.length > 0) throw invalid(wrong);
}

const waitFor = (missing: readonly ChildAtHand[]): Refusal =>
  new Refusal('REPORT_CHILDREN_MISSING', {
    params: { count: missing.length },
    extra: { missing: missing.slice(0, mostNamed).map(({ dutyId, agencyName }) => ({ dutyId, agencyName })) },
  });
