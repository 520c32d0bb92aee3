import { Injectable } from '@nestjs/common';
import { Asking, readPage } from '../../engines/figures/asked';
import { figures } from '../../engines/figures/definition';
import { FigureMembersService } from '../../engines/figures/figure-members.service';
import type { FigureMembers } from '../../engines/figures/figure.results';
import { FigureScopes } from '../../engines/figures/figure-scopes';
import { Figures } from '../../engines/figures/figures.service';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { type ReportAtHand, ReportsAtHand } from './report-at-hand';
import { askedOf, narrowed, ReportFigures } from './report-figures';
import { ReportCellView } from './report.view';
import { ReportsInSight } from './reports-in-sight';

interface Taken {
  report: ReportAtHand;
  code: string;
  cut: string;
  others: ReadonlySet<string>;
}

/** From a number of a report to the records it was counted from, as of its cut and with the eyes of who asks. */
@Injectable()
export class ReportCellMembers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
    private readonly sight: ReportsInSight,
    private readonly reports: ReportsAtHand,
    private readonly engine: Figures,
    private readonly scopes: FigureScopes,
    private readonly official: ReportFigures,
  ) {}

  async reportCellMembers(
    cellId: string,
    page: { first?: unknown; after?: unknown },
    viewer: Viewer,
    requestId: string,
  ): Promise<FigureMembers> {
    const asking = new Asking();
    const wanted = readPage(asking, page);
    asking.done();
    const taken = await this.viewers.inside(viewer, 'reportCellMembers', requestId, async (now) => {
      await this.sight.require(cellId, now, ReportCellView);
      return this.taken(cellId);
    });
    const figure = taken && figures().get(taken.code);
    if (!figure) throw new Refusal('CELL_WITHOUT_FIGURE');
    const question = { operation: 'reportCellMembers', viewer, requestId };
    return this.within(taken.others).members(figure, askedOf(taken.report, taken.cut), wanted, question);
  }

  private async taken(cellId: string): Promise<Taken | undefined> {
    const [cell] = await this.work.query<{ reportId: string; code: string | null; cut: Date | null }>(
      `select report_id as "reportId", figure_code as code, cut from app.report_cell
       where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [cellId],
    );
    if (!cell?.code || !cell.cut) return undefined;
    const report = await this.reports.report(cell.reportId);
    const others = await this.official.reportedByOthers(report);
    return { report, code: cell.code, cut: new Date(cell.cut).toISOString(), others };
  }

  /** The engine's own list, over the agencies that the report counted. */
  private within(others: ReadonlySet<string>): FigureMembersService {
    const { engine } = this;
    const within: Pick<Figures, 'ask' | 'count'> = {
      ask: (asked, question, wanted, work) =>
        engine.ask(asked, question, wanted, (scope, eyes) => work(narrowed(scope, others), eyes)),
      count: (wanted, scope, eyes) => engine.count(wanted, scope, eyes),
    };
    return new FigureMembersService(within as Figures, this.scopes, this.work, this.clock);
  }
}
