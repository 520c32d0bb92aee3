import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { type CellRow, type ReportAtHand, ReportsAtHand } from './report-at-hand';
import { contentFormat, type FrozenCell, type ReportContent } from './report-content';
import type { FormCell, FormTable } from './template-content';

const tenant = `current_setting('app.tenant')::int`;

/** The name of an agency on the last day of the hierarchy that the cycle knows. */
const nameOf = (agency: string, day: string) => `(
  select v.name from app.agency_version v where v.tenant_id = ${tenant} and v.agency_id = ${agency}
  order by v.valid_from <= ${day} and coalesce(v.valid_to, 'infinity') > ${day} desc, v.valid_from desc limit 1)`;

interface Surroundings {
  head: Pick<ReportContent, 'cycle' | 'template' | 'recipients' | 'parts'>;
  agency: string;
  above: string | null;
  receiver: string;
  texts: Record<string, string | null>;
  lines: Record<string, { [column: string]: string }[]>;
  adjustments: Record<string, FrozenCell['adjustments']>;
}

/** All of report $1 beside its numbers. */
const surroundings = `
  select json_build_object(
      'cycle', json_build_object('id', c.id, 'title', c.title, 'period', c.period_label, 'periodFrom', c.period_from,
        'periodTo', c.period_to, 'windowFrom', c.window_from, 'windowTo', c.window_to),
      'template', json_build_object('code', x.code, 'edition', x.edition, 'title', x.title),
      'recipients', (select coalesce(json_agg(n.name || coalesce(' (qua ' || n.via || ')', '') order by n.ordinal), '[]')
        from app.cycle_recipient n where n.tenant_id = c.tenant_id and n.cycle_id = c.id),
      'parts', (select coalesce(json_agg(json_build_object('agency', q.agency_name, 'reportId', p.child_id, 'version', p.child_number,
          'digest', p.child_digest, 'gap', p.gap_reason) order by q.agency_name, q.id), '[]')
        from app.report_part p join app.cycle_duty q on q.tenant_id = p.tenant_id and q.id = p.duty_id
        where p.tenant_id = r.tenant_id and p.report_id = r.id)) as head,
    d.agency_name as agency,
    (select ${nameOf('u.agency_id', 'c.hierarchy_day')} from sys.agency_ancestors(r.agency_id, c.hierarchy_day) u
     order by u.distance limit 1) as above,
    ${nameOf('r.receiver_id', 'c.hierarchy_day')} as receiver,
    (select coalesce(json_object_agg(n.key, n.text), '{}') from app.report_narrative n
     where n.tenant_id = r.tenant_id and n.report_id = r.id) as texts,
    (select coalesce(json_object_agg(l.table_key, l.rows), '{}')
     from (select l.table_key, json_agg(l.content order by l.ordinal, l.id) as rows from app.report_line l
           where l.tenant_id = r.tenant_id and l.report_id = r.id group by l.table_key) l) as lines,
    (select coalesce(json_object_agg(a.cell_key, a.rows), '{}')
     from (select a.cell_key, json_agg(json_build_object('amount', trim_scale(a.amount)::text, 'ofAmount', trim_scale(a.of_amount)::text,
             'reason', a.reason, 'author', a.author) order by a.made_at, a.id) as rows
           from app.report_adjustment a where a.tenant_id = r.tenant_id and a.report_id = r.id group by a.cell_key) a) as adjustments
  from app.report r
  join app.cycle_duty d on d.tenant_id = r.tenant_id and d.id = r.duty_id
  join app.reporting_cycle c on c.tenant_id = r.tenant_id and c.id = r.cycle_id
  join app.report_template x on x.tenant_id = r.tenant_id and x.id = r.template_id
  where r.tenant_id = ${tenant} and r.id = $1`;

/** Puts a report as it stands into the content of a version. */
@Injectable()
export class ReportSnapshot {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reports: ReportsAtHand,
  ) {}

  async contentOf(
    report: ReportAtHand,
    version: number,
    submittedAt: string,
    document: ReportContent['document'],
  ): Promise<ReportContent> {
    const [found] = await this.work.query<Surroundings>(surroundings, [report.id]);
    const rows = new Map((await this.reports.cells(report.id)).map((row) => [row.key, row]));
    const { head, agency, above, receiver, texts, lines, adjustments } = found!;
    const cell = (form: FormCell) => cellOf(form, rows.get(form.key)!, adjustments[form.key] ?? []);
    const table = ({ key, title, columns, cells, chart }: FormTable) => ({
      key,
      title,
      columns: columns.map(({ key: name, labelVi, kind }) => ({ key: name, label: labelVi, kind })),
      cells: cells.map(cell),
      lines: lines[key] ?? [],
      chart: chart ?? [],
    });
    return {
      format: contentFormat,
      report: {
        id: report.id,
        version,
        kind: report.kind,
        submittedAt,
        agency: { id: report.agencyId, name: agency, above },
        receiver: { id: report.receiverId, name: receiver },
      },
      ...head,
      document,
      sections: report.content.sections.map(({ key, heading, text }) => ({
        key,
        heading,
        hasText: text,
        text: text ? (texts[key] ?? null) : null,
      })),
      tables: report.content.tables.map(table),
    };
  }
}

function cellOf(form: FormCell, row: CellRow, adjustments: FrozenCell['adjustments']): FrozenCell {
  const { key, labelVi: label, unit, rule } = form;
  const { state, origin, value, numerator, denominator, qualifier, nature, reason, explanation } = row;
  const known = row.computedValue !== null || row.computedNumerator !== null;
  const computed = { value: row.computedValue, numerator: row.computedNumerator, denominator: row.computedDenominator };
  const figure =
    row.figureCode === null
      ? null
      : {
          code: row.figureCode,
          version: row.figureVersion!,
          digest: row.figureDigest!,
          sqlHash: row.sqlHash!,
          cut: row.cut!,
          members: row.figureMembers,
        };
  const facts = { state, origin, value, numerator, denominator, qualifier, nature, reason, explanation };
  return { key, label, unit, rule, ...facts, computed: known ? computed : null, figure, adjustments };
}
