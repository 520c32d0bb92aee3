import type { Query } from '../agencies/rows';
import type { Bound } from '../../platform/views/batch';
import type { MovedObligation } from './calendar.results';
import type { Entry } from './counting/ledger';
import type { WorkingCalendar } from './counting/working-calendar';
import { type Counting, courseOf } from './ledger-rows';
import { ledgersOf } from './obligations.sql';

/** An open obligation that counts over one of the days that change. */
export type Concerned = Counting & Omit<MovedObligation, 'newDueOn'>;

/** How many are looked at in one statement. */
export const batch = 1_000;

const columns = `
  a.id, a.duty, a.label_vi as "labelVi", a.label_en as "labelEn", a.agency_id as "agencyId", a.subject_kind as "subjectKind",
  a.subject_id as "subjectId", a.triggered_on::text as "triggeredOn", a.due_on::text as "dueOn", a.count, a.unit, a.direction, a.roll`;

/** Which obligations: beside row security, `sql` over the alias `a`. Its parameters come first. */
export interface Scope {
  sql: string;
  values: Bound['values'];
}

/**
 * Open, counted by a rule, its clock running, with one of the days between the event and the due day: a day outside can
 * neither be counted nor be the last one.
 */
const isConcerned = (days: string): string => `
  a.tenant_id = current_setting('app.tenant')::int and a.state = 'OPEN' and a.rule_id is not null and a.due_on is not null
  and exists (select from unnest(${days}::date[]) d
              where d between least(a.triggered_on, a.due_on) and greatest(a.triggered_on, a.due_on))`;

/** All that the days concern, secret matters as far as row security shows them. */
export async function idsConcernedBy(query: Query, days: readonly string[]): Promise<string[]> {
  const rows = await query<{ id: string }>(
    `select a.id from app.obligation a where ${isConcerned('$1')} order by a.id`,
    [days],
  );
  return rows.map(({ id }) => id);
}

/** Those within a scope, by due day, in batches. */
export async function* concernedBy(query: Query, days: readonly string[], scope: Scope): AsyncGenerator<Concerned[]> {
  const at = (place: number) => `$${scope.values.length + place}`;
  const sql = `
    select ${columns} from app.obligation a
    where ${isConcerned(at(1))} and (a.due_on, a.id) > (${at(2)}::date, ${at(3)}::uuid) and (${scope.sql})
    order by a.due_on, a.id limit ${batch}`;
  let after = ['-infinity', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const found = await query<Concerned>(sql, [...scope.values, days, ...after]);
    if (found.length > 0) yield found;
    if (found.length < batch) return;
    const last = found.at(-1)!;
    after = [last.dueOn, last.id];
  }
}

/** Those of them that the calendar would move. */
export async function movedOf(
  query: Query,
  concerned: readonly Concerned[],
  calendar: WorkingCalendar,
  on: string,
): Promise<MovedObligation[]> {
  const rows = await query<{ id: string; entries: Entry[] }>(ledgersOf, [concerned.map(({ id }) => id)]);
  const ledgers = new Map(rows.map(({ id, entries }) => [id, entries]));
  return concerned.flatMap((row) => {
    const entries = ledgers.get(row.id) ?? [];
    const recount: Entry = { ordinal: entries.length + 1, kind: 'RECOMPUTE', on };
    const { dueOn } = courseOf({ ...row, entries: [...entries, recount] }, calendar).standing;
    if (dueOn === null || dueOn === row.dueOn) return [];
    const { id, duty, labelVi, labelEn, agencyId, subjectKind, subjectId, triggeredOn, dueOn: before } = row;
    const told = { id, duty, labelVi, labelEn, agencyId, subjectKind, subjectId, triggeredOn };
    return [{ ...told, dueOn: before, newDueOn: dueOn }];
  });
}
