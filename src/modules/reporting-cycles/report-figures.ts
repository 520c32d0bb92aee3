import { Injectable } from '@nestjs/common';
import type { AskedScope } from '../../engines/figures/asked';
import { figures } from '../../engines/figures/definition';
import { FigureScopes, type FigureScope } from '../../engines/figures/figure-scopes';
import type { FigureValue } from '../../engines/figures/figure.results';
import { Figures } from '../../engines/figures/figures.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { ReportAtHand } from './report-at-hand';

const tenant = `current_setting('app.tenant')::int`;

/**
 * Agencies below the reporter ($1 agency, $2 cycle) whose records others of the cycle report: $3 the day of the hierarchy. So
 * a district counts its own bodies, and each commune what is its own.
 */
const reportedByOthers = `
  select distinct below.agency_id as id
  from app.cycle_duty d
  cross join lateral (select sys.agency_subtree(d.agency_id, $3::date) as agency_id) below
  where d.tenant_id = ${tenant} and d.cycle_id = $2 and d.kind = 'OWN' and d.agency_id <> $1
    and d.agency_id in (select sys.agency_subtree($1, $3::date))`;

const settings = `
  select current_setting('search_path') as path, current_setting('app.as_of', true) as as_of,
         current_setting('app.account', true) as account, current_setting('app.post', true) as post`;

/** What the figures engine says officially of a reporter. */
@Injectable()
export class ReportFigures {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engine: Figures,
    private readonly scopes: FigureScopes,
  ) {}

  /** The newest cut: published every minute, never inside an act, which it would wait for. */
  async newestCut(): Promise<string | undefined> {
    const [row] = await this.work.query<{ at: string | null }>(
      `select to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from sys.cut`,
    );
    return row?.at ?? undefined;
  }

  /** The figures of a report's window, of the reporter without those who report themselves, at a cut. */
  official(codes: readonly string[], report: ReportAtHand, cut: string): Promise<FigureValue[]> {
    return this.apart(async () => {
      const others = await this.reportedByOthers(report);
      const asked = askedOf(report, cut);
      const scope = await this.scopes.open(asked, { cut, day: report.hierarchyDay }, null);
      const wanted = codes.map((code) => figures().get(code)!);
      // A report is read by the agency it is about, which may be the accused one: no cell of it may show a secret matter.
      return this.engine.count(wanted, narrowed(scope, others), { kind: 'SYSTEM', secrets: false });
    });
  }

  async reportedByOthers({ agencyId, cycleId, hierarchyDay }: ReportAtHand): Promise<ReadonlySet<string>> {
    const rows = await this.work.query<{ id: string }>(reportedByOthers, [agencyId, cycleId, hierarchyDay]);
    return new Set(rows.map(({ id }) => id));
  }

  /** The engine looks with the eyes of the system and at the past: afterwards the transaction is its doer's again. */
  private async apart<T>(work: () => Promise<T>): Promise<T> {
    const [was] = await this.work.query<Record<'path' | 'as_of' | 'account' | 'post', string | null>>(settings);
    const found = await work();
    await this.work.query(
      `select set_config('search_path', $1, true), set_config('app.as_of', $2, true), set_config('app.account', $3, true),
              set_config('app.post', $4, true)`,
      [was!.path, was!.as_of ?? '', was!.account ?? '', was!.post ?? ''],
    );
    return found;
  }
}

export const askedOf = (
  { agencyId, windowFrom, windowTo, hierarchyDay }: Pick<ReportAtHand, 'agencyId' | 'windowFrom' | 'windowTo' | 'hierarchyDay'>,
  cut: string,
): AskedScope => ({
  agencyId,
  from: windowFrom,
  to: windowTo,
  asOf: { instant: new Date(cut) },
  basis: 'AS_WAS',
  basisDay: hierarchyDay,
  groupBy: null,
}); // prettier-ignore

export const narrowed = (scope: FigureScope, others: ReadonlySet<string>): FigureScope => ({
  ...scope,
  rows: scope.rows.filter(({ agencyId }) => !others.has(agencyId)),
});
