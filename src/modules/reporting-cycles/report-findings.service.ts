import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { type CellRow, type ReportAtHand, ReportsAtHand } from './report-at-hand';
import { type Finding, findingsOf } from './report-check';
import { ReportsInSight } from './reports-in-sight';
import { cellsOf } from './template-content';

/** Checks a report by the rules of its form, also against the report of the cycle before. */
@Injectable()
export class ReportFindings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly sight: ReportsInSight,
    private readonly reports: ReportsAtHand,
  ) {}

  reportFindings(id: string, viewer: Viewer, requestId: string): Promise<Finding[]> {
    return this.viewers.inside(viewer, 'reportFindings', requestId, async (now) => {
      await this.sight.require(id, now);
      return this.of(await this.reports.report(id));
    });
  }

  async of(report: ReportAtHand): Promise<Finding[]> {
    const rows = new Map((await this.reports.cells(report.id)).map((row) => [row.key, row]));
    const texts = await this.work.query<{ key: string; text: string | null }>(
      `select key, text from app.report_narrative where tenant_id = current_setting('app.tenant')::int and report_id = $1`,
      [report.id],
    );
    const said = new Map(texts.map(({ key, text }) => [key, text]));
    return findingsOf(report.content, rows, said, await this.before(report));
  }

  /** The same agency's accepted report of the cycle before, by the keys of today's form. */
  private async before(report: ReportAtHand): Promise<ReadonlyMap<string, CellRow> | null> {
    const { previousId, agencyId, kind, content } = report;
    if (previousId === null || !content.rules.some(({ previous }) => previous)) return null;
    const [found] = await this.work.query<{ id: string }>(
      `select id from app.report where tenant_id = current_setting('app.tenant')::int and cycle_id = $1 and agency_id = $2
         and kind = $3 and status in ('ACCEPTED', 'CONSOLIDATED', 'FROZEN')`,
      [previousId, agencyId, kind],
    );
    if (!found) return null;
    const rows = new Map((await this.reports.cells(found.id)).map((row) => [row.key, row]));
    const named = cellsOf(content).flatMap(({ key, formerly }): [string, CellRow][] => {
      const row = rows.get(formerly ?? key) ?? rows.get(key);
      return row ? [[key, row]] : [];
    });
    return new Map(named);
  }
}
