import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { type TemplateContent, tableOf } from './template-content';

/** A report with all that an act on it looks at. */
export interface ReportAtHand {
  id: string;
  kind: 'OWN' | 'CONSOLIDATION';
  status: string;
  number: number;
  submissions: number;
  returns: number;
  dutyId: string;
  cycleId: string;
  cycleTitle: string;
  cycleStatus: string;
  agencyId: string;
  drafterId: string;
  receiverId: string;
  parentDutyId: string | null;
  windowFrom: string;
  windowTo: string;
  hierarchyDay: string;
  previousId: string | null;
  paper: boolean;
  documentNumber: string | null;
  reopenedScope: string[] | null;
  reopenedUntil: string | null;
  content: TemplateContent;
}

export interface CellRow {
  id: string;
  key: string;
  state: 'VALUE' | 'ZERO' | 'NOT_APPLICABLE' | 'MISSING';
  origin: 'ENTERED' | 'FIGURE' | 'OVERRIDDEN' | 'CONSOLIDATED';
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  qualifier: string;
  nature: string;
  computedValue: string | null;
  computedNumerator: string | null;
  computedDenominator: string | null;
  figureCode: string | null;
  figureVersion: number | null;
  figureDigest: string | null;
  figureMembers: number | null;
  sqlHash: string | null;
  cut: string | null;
  reason: string | null;
  explanation: string | null;
}

const tenant = `current_setting('app.tenant')::int`;
const decimal = (column: string) => `trim_scale(c.${column})::text`;

/** $1 report. */
const reportRow = `
  select r.id, r.kind, r.status, r.number, r.submissions, r.returns, r.duty_id as "dutyId", r.cycle_id as "cycleId",
         c.title as "cycleTitle", c.status as "cycleStatus", r.agency_id as "agencyId", r.drafter_id as "drafterId",
         r.receiver_id as "receiverId", d.parent_id as "parentDutyId", c.window_from::text as "windowFrom",
         c.window_to::text as "windowTo", c.hierarchy_day::text as "hierarchyDay", c.previous_id as "previousId",
         r.paper_received_on is not null as paper, r.document_number as "documentNumber",
         r.reopened_scope as "reopenedScope", r.reopened_until::text as "reopenedUntil", x.content
  from app.report r
  join app.cycle_duty d on d.tenant_id = r.tenant_id and d.id = r.duty_id
  join app.reporting_cycle c on c.tenant_id = r.tenant_id and c.id = r.cycle_id
  join app.report_template x on x.tenant_id = r.tenant_id and x.id = r.template_id
  where r.tenant_id = ${tenant} and r.id = $1`;

/** The numbers of report $1, those of the keys $2 or all. */
export const cellRows = `
  select c.id, c.key, c.state, c.origin, ${decimal('value')} as value, ${decimal('numerator')} as numerator,
         ${decimal('denominator')} as denominator, c.qualifier, c.nature, ${decimal('computed_value')} as "computedValue",
         ${decimal('computed_numerator')} as "computedNumerator", ${decimal('computed_denominator')} as "computedDenominator",
         c.figure_code as "figureCode", c.figure_version as "figureVersion", c.figure_digest as "figureDigest",
         c.figure_members as "figureMembers", c.sql_hash as "sqlHash",
         to_char(c.cut at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as cut, c.reason, c.explanation
  from app.report_cell c
  where c.tenant_id = ${tenant} and c.report_id = $1 and ($2::text[] is null or c.key = any ($2::text[]))
  order by c.ordinal`;

/** Reads reports for the acts on them. */
@Injectable()
export class ReportsAtHand {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async report(id: string): Promise<ReportAtHand> {
    const [row] = await this.work.query<ReportAtHand>(reportRow, [id]);
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  /** One that may be changed now: its cycle runs, and what was opened again is still open. */
  async editable(id: string): Promise<ReportAtHand> {
    const report = await this.report(id);
    if (report.cycleStatus !== 'OPEN' && report.reopenedScope === null) throw new Refusal('CYCLE_NOT_OPEN');
    if (report.reopenedUntil !== null && report.reopenedUntil < this.clock.today())
      throw new Refusal('REOPENING_EXPIRED', { params: { day: report.reopenedUntil } });
    return report;
  }

  cells(reportId: string, keys: readonly string[] | null = null): Promise<CellRow[]> {
    return this.work.query<CellRow>(cellRows, [reportId, keys]);
  }
}

/** Whether a cell, section or table belongs to what was opened again; a cell does with its table, too. */
export function isOpen({ reopenedScope, content }: ReportAtHand, key: string): boolean {
  if (reopenedScope === null || reopenedScope.includes('*') || reopenedScope.includes(key)) return true;
  return reopenedScope.some((each) => tableOf(content, each)?.cells.some((cell) => cell.key === key) ?? false);
}
