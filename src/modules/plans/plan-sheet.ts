import type { Cell, SheetColumn } from '../../platform/sheets/sheet-file';
import { writeItems } from './plan-sheet.cells';

const widths: Record<string, number> = { text: 60, timing_text: 30, lead: 40, cooperating: 40, following: 40 };

/** The columns of the sheet of a plan's tasks, in their order. */
export const sheetColumns = [
  'no',
  'code',
  'text',
  'timing_kind',
  'timing_text',
  'quarters',
  'months',
  'month',
  'day',
  'due_on',
  'starts_on',
  'ends_on',
  'lead',
  'cooperating',
  'following',
  'method',
  'target',
  'unit',
  'stages',
  'part_of',
  'weight',
  'evidence_required',
  'products',
  'fundings',
  'bases',
  'source_kind',
  'source_record',
  'source_text',
  'source_number',
  'source_issued_on',
  'derived_from',
  'derived_from_version',
] as const;
export type SheetColumnName = (typeof sheetColumns)[number];

/** Without these a sheet says nothing of a task. */
export const neededColumns: readonly SheetColumnName[] = ['text', 'timing_kind', 'timing_text'];

export const columnsOfSheet: SheetColumn[] = sheetColumns.map((key) => ({
  key,
  header: key,
  width: widths[key] ?? 14,
}));

interface StoredParty {
  role: string;
  name: string;
  agencyId: string | null;
  group: string | null;
}

/** A task as the export reads it. */
export interface StoredTask {
  no: number;
  cells: Partial<Record<SheetColumnName, string | number | null>>;
  quarters: number[] | null;
  months: number[] | null;
  stages: string[] | null;
  parties: StoredParty[];
  products: { kind: string; name: string }[];
  fundings: { source: string; estimate: string | null }[];
  bases: { text: string; article: string | null; documentId: string | null }[];
}

const party = ({ name, agencyId, group }: StoredParty) => [
  name,
  agencyId ? `agency:${agencyId}` : group ? `group:${group}` : '',
];
const plain = (text: string): string => text.replace(/\r\n?/g, '\n');

export function rowOf(task: StoredTask): Record<string, Cell> {
  const of = (role: string) => writeItems(task.parties.filter((each) => each.role === role).map(party));
  const row: Record<string, Cell> = {
    ...task.cells,
    no: task.no,
    quarters: task.quarters?.join(', ') ?? null,
    months: task.months?.join(', ') ?? null,
    stages: task.stages ? writeItems(task.stages.map((stage) => [stage])) : null,
    lead: of('LEAD'),
    cooperating: of('COOPERATING'),
    following: of('FOLLOWING'),
    products: writeItems(task.products.map(({ kind, name }) => [kind, name])),
    fundings: writeItems(task.fundings.map(({ source, estimate }) => [source, estimate])),
    bases: writeItems(
      task.bases.map(({ text, article, documentId }) => [text, article, documentId && `document:${documentId}`]),
    ),
  };
  // As text, whatever Excel would make of it: an empty cell is no value, and never a blank text.
  return Object.fromEntries(
    Object.entries(row).map(([key, cell]) => {
      const text = cell === null || cell === undefined ? '' : String(cell);
      return [key, text === '' ? null : plain(text)];
    }),
  );
}

const tenant = `current_setting('app.tenant')::int`;
const listed = (columns: string, from: string) =>
  `(select coalesce(json_agg(json_build_object(${columns}) order by x.ordinal), '[]') from ${from} x where x.tenant_id = ${tenant} and x.task_id = t.id)`;

/** The tasks of plan $1 that stand in it. */
export const tasksForSheet = `
  select t.ordinal as no, t.quarters, t.months, t.stages,
    json_strip_nulls(json_build_object('code', t.code, 'text', t.text, 'timing_kind', t.timing_kind, 'timing_text', t.timing_text,
      'month', t.before_month, 'day', t.before_day, 'due_on', t.due_on, 'starts_on', t.starts_on, 'ends_on', t.ends_on,
      'method', t.method, 'target', trim_scale(t.target)::text, 'unit', t.unit,
      'part_of', (select w.ordinal from app.task w where w.tenant_id = t.tenant_id and w.id = t.part_of_id),
      'weight', trim_scale(t.weight)::text, 'evidence_required', case when t.evidence_required then 'x' end,
      'source_kind', t.source_kind, 'source_record', t.source_id, 'source_text', t.source_text, 'source_number', t.source_number,
      'source_issued_on', t.source_issued_on, 'derived_from', t.derived_from_id, 'derived_from_version', t.derived_from_version)) as cells,
    ${listed(`'role', x.role, 'name', x.name, 'agencyId', x.agency_id, 'group', x.agency_group`, 'app.task_agency')} as parties,
    ${listed(`'kind', x.kind, 'name', x.name`, 'app.task_product')} as products,
    ${listed(`'source', x.source, 'estimate', trim_scale(x.estimate)::text`, 'app.task_funding')} as fundings,
    ${listed(`'text', x.text, 'article', x.article, 'documentId', x.document_id`, 'app.plan_basis')} as bases
  from app.task t
  where t.tenant_id = ${tenant} and t.plan_id = $1 and t.withdrawn_on is null
  order by t.ordinal`;
