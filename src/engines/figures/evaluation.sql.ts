import type { Viewer } from '../../platform/access/viewer';
import type { Bind } from '../../platform/views/bind';
import { type FigureDefinition, type Filter, matching, type Window } from './definition';

/** Facts of which agency, from when to before when, belong to what is asked, and how much of them. */
export interface ScopeRow {
  agencyId: string;
  from: string;
  to: string;
  weight: string | null;
  reason: string | null;
}

export interface PlaceRow {
  agencyId: string;
  from: string;
  to: string;
  unitId: string | null;
  share: string | null;
  reason: string | null;
  inside: boolean;
}

/** Who counts: a viewer under the walls that stand for them, one who counts secret matters too, or the system itself, with them or without. */
export type Eyes =
  | { kind: 'VIEWER'; viewer: Viewer }
  | { kind: 'OVERSEER'; viewer: Viewer; above: string[] }
  | { kind: 'SYSTEM'; secrets: boolean };

/** What is asked of one figure at once: one statement. */
export interface Evaluation {
  figure: FigureDefinition;
  from: string;
  to: string;
  /** Parts of the figure that are wanted; `{}` is all of it. */
  cells: readonly Filter[];
  scope: readonly ScopeRow[];
  eyes: Eyes;
  /** Only with one cell: by units or by a dimension. */
  places?: readonly PlaceRow[];
  dimension?: string;
}

const fixed = (bind: Bind, value: unknown, type: string): string => bind.value(() => value, type);

/** Secret matters whose accused agency is the viewer's own or stands above it: they do not exist, not even in a count. */
const notExcluded = (above: string): string => `not exists (
  select from app.seal_exclusion e
  where e.tenant_id = current_setting('app.tenant')::int and e.seal_id = m.sealed_by and e.agency_id = any (${above}))`;

/** The places of the window's days; a figure need not use both. */
export const daysOf = ({ from, to }: Window, bind: Bind): Window => ({
  from: fixed(bind, from, 'date'),
  to: fixed(bind, to, 'date'),
});
/** Names both days, so that PostgreSQL knows the type of a parameter that nothing else uses. */
export const windowOf = ({ from, to }: Window): string => `asked_window as (select ${from} as since, ${to} as until)`;

/** Which members count at all, and which of them only as a number. */
export function secrecyOf(
  { figure, eyes }: Pick<Evaluation, 'figure' | 'eyes'>,
  bind: Bind,
): { counts: string; hidden: string } {
  if (eyes.kind === 'SYSTEM')
    return { counts: figure.sealed && eyes.secrets ? 'true' : 'm.sealed_by is null', hidden: 'false' };
  const open = `(m.sealed_by is null or m.sealed_by = any (${fixed(bind, eyes.viewer.seals, 'uuid[]')}))`;
  if (eyes.kind === 'VIEWER' || !figure.sealed) return { counts: open, hidden: 'false' };
  return { counts: `(${open} or ${notExcluded(fixed(bind, eyes.above, 'uuid[]'))})`, hidden: `not ${open}` };
}

const scopeTable = (rows: readonly ScopeRow[], bind: Bind): string => {
  const list = (pick: (row: ScopeRow) => unknown, type: string) => fixed(bind, rows.map(pick), `${type}[]`);
  const weight = list((row) => row.weight, 'numeric');
  return `select * from unnest(${list((row) => row.agencyId, 'uuid')}, ${list((row) => row.from, 'date')},
    ${list((row) => row.to, 'date')}, ${weight}, ${list((row) => row.reason, 'text')}) as s(agency_id, fact_from, fact_to, weight, reason)`;
};

const placeTable = (rows: readonly PlaceRow[], bind: Bind): string => {
  const list = (pick: (row: PlaceRow) => unknown, type: string) => fixed(bind, rows.map(pick), `${type}[]`);
  return `select * from unnest(${list((row) => row.agencyId, 'uuid')}, ${list((row) => row.from, 'date')},
    ${list((row) => row.to, 'date')}, ${list((row) => row.unitId, 'uuid')}, ${list((row) => row.share, 'numeric')},
    ${list((row) => row.reason, 'text')}, ${list((row) => row.inside, 'boolean')}) as p(agency_id, fact_from, fact_to, unit_id, share, reason, inside)`;
};

/** Of each agency, and of each value of the dimensions, what was said last. */
const onlyLast = (figure: FigureDefinition): string => {
  const by = ['m.agency_id', ...Object.values(figure.dimensions).map(({ column }) => `m.${column}`)].join(', ');
  return `row_number() over (partition by ${by} order by m.on_day desc, m.record_id desc) = 1`;
};

/** Of agencies beyond the viewer's own reach: counted, but not to be opened. */
const beyondReach = ({ eyes }: Evaluation, bind: Bind): string =>
  eyes.kind === 'SYSTEM' || eyes.viewer.agencyIds === null
    ? 'false'
    : `not (m.agency_id = any (${fixed(bind, eyes.viewer.agencyIds, 'uuid[]')}))`;

/** The members within the scope that count for these eyes. */
export function countedMembers(evaluation: Evaluation, bind: Bind, days: Window): string {
  const { figure, scope } = evaluation;
  const { counts, hidden } = secrecyOf(evaluation, bind);
  const inScope = `
    select m.*, s.weight, s.reason, ${hidden} as hidden, ${beyondReach(evaluation, bind)} as beyond
    from (${figure.members(days)}) m
    join scope s on s.agency_id = m.agency_id and m.on_day >= s.fact_from and m.on_day < s.fact_to
    where ${counts}`;
  const last = `select * from (select m.*, ${onlyLast(figure)} as is_last from (${inScope}) m) m where is_last`;
  return `with ${windowOf(days)}, scope as materialized (${scopeTable(scope, bind)}),
    counted as materialized (${figure.kind === 'LATEST' ? last : inScope})`;
}

const text = (number: string): string => `trim_scale(${number})::text`;
const line = `c.record_kind || ' ' || c.record_id || ' ' || trim_scale(c.amount * c.weight) || coalesce('/' || trim_scale(c.of_amount * c.weight), '')`;
const digestOf = (which: string): string => `encode(sha256(convert_to(coalesce(
  string_agg(${line}, chr(10) order by c.record_kind, c.record_id, ${line}) filter (where ${which}), ''), 'UTF8')), 'hex')`;

/** What is told of a set of members, all of them and only those that are no secret to who asks. */
function sums(figure: FigureDefinition, which: string): string {
  const shown = `${which} and not c.hidden`;
  const of = (condition: string) => `
    'members', count(*) filter (where ${condition}), 'amount', ${text(`sum(c.amount * c.weight) filter (where ${condition})`)},
    'of', ${text(`sum(c.of_amount * c.weight) filter (where ${condition})`)}, 'digest', ${digestOf(condition)}`;
  const entered =
    figure.origin === 'ENTERED'
      ? `, 'qualifiers', array_agg(distinct c.qualifier) filter (where ${which}),
         'natures', array_agg(distinct c.nature) filter (where ${which}),
         'said', (array_agg(c.said order by c.on_day desc, c.record_id) filter (where ${which} and c.said is not null))[1:50]`
      : '';
  return `json_build_object('all', json_build_object(${of(which)}), 'seen', json_build_object(${of(shown)}),
    'beyond', count(*) filter (where ${shown} and c.beyond)${entered})`;
}

export interface Sum {
  members: number;
  amount: string | null;
  of: string | null;
  digest: string;
}

export interface Sums {
  all: Sum;
  seen: Sum;
  beyond: number;
  qualifiers?: string[] | null;
  natures?: string[] | null;
  said?: string[] | null;
}

export interface Evaluated {
  cells: Sums[];
  groups: { key: string | null; sums: Sums }[] | null;
  apart: { agencyId: string; reason: string; members: number; amount: string | null }[];
  placedApart: { agencyId: string; reason: string; members: number; amount: string | null }[];
  kept: boolean;
}

const inWhole = 'c.reason is null';

/** One statement: the cells, the groups, what cannot be compared, and whether anybody keeps such records. */
export function evaluationOf(evaluation: Evaluation, bind: Bind): string {
  const { figure, cells, places } = evaluation;
  const days = daysOf(evaluation, bind);
  const members = countedMembers(evaluation, bind, days);
  const which = (cell: Filter) => `${inWhole} and ${matching(figure, cell, 'c')}`;
  const only = matching(figure, cells.length === 1 ? cells[0]! : {}, 'c');
  const kept = figure.kept?.(days);
  const apart = (from: string, reason: string) => `(
    select coalesce(json_agg(json_build_object('agencyId', g.agency_id, 'reason', g.reason, 'members', g.n, 'amount', g.amount)
             order by g.agency_id, g.reason), '[]')
    from (select c.agency_id, ${reason} as reason, count(*) as n, ${text('sum(c.amount)')} as amount
          from ${from} where ${reason} is not null and not c.hidden and ${only} group by 1, 2) g)`;
  return `${members}${places ? `, place as materialized (${placeTable(places, bind)}), placed as (${placed})` : ''}
    select (select json_build_array(${cells.map((cell) => sums(figure, which(cell))).join(', ')}) from counted c) as cells,
           ${groupsOf(evaluation, only)} as groups,
           ${apart('counted c', 'c.reason')} as apart,
           ${places ? apart('placed c', 'c.place_reason') : `'[]'::json`} as "placedApart",
           ${kept ? `exists (select from (${kept}) k join scope s on s.agency_id = k.agency_id)` : 'true'} as kept`;
}

/** Members with the unit they count with; of one that is split by shares, a row for each unit. */
const placed = `
  select c.*, p.unit_id, p.reason as place_reason, c.weight * case when c.weight = 1 then coalesce(p.share, 1) else 1 end as part
  from counted c
  left join place p on p.agency_id = c.agency_id and c.on_day >= p.fact_from and c.on_day < p.fact_to
                   and (c.weight = 1 or p.inside or p.unit_id is null)
  where c.reason is null`;

function groupsOf({ figure, places, dimension }: Evaluation, only: string): string {
  if (!places && !dimension) return 'null';
  const from = places
    ? // NO_UNIT_AT_LEVEL is a place, too: that of what belongs to no such unit.
      `(select c.*, c.part as weight_of_group, c.unit_id::text as key from placed c
        where c.place_reason is null or c.place_reason = 'NO_UNIT_AT_LEVEL')`
    : `(select c.*, c.weight as weight_of_group, c.${figure.dimensions[dimension!]!.column}::text as key from counted c
        where c.reason is null)`;
  const columns = sums(figure, 'true').replaceAll('c.weight', 'c.weight_of_group');
  return `(select coalesce(json_agg(json_build_object('key', g.key, 'sums', g.sums) order by g.key nulls last), '[]')
    from (select c.key, ${columns} as sums from ${from} c where ${only} group by c.key) g)`;
}
