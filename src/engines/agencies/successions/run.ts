import { Refusal } from '../../../platform/errors/refusal';
import '../agencies.errors';
import type { Query } from '../rows';
import { applyPlan } from './apply';
import type { HandedWork, Handing, HandOver } from './hand-over';
import { planSuccessions, type PlanProblem, type SuccessionPlan } from './plan';

/** What the run of one act did; kept with the act, so that a second run answers the same. */
export interface ActResult {
  closed: string[];
  opened: string[];
  moved: string[];
  codes: number;
  relations: number;
  handedOver: HandedWork[];
}

export interface RanAct {
  id: string;
  runAt: string;
  result: ActResult;
}

interface ActRow {
  id: string;
  day: string;
  state: 'DRAFT' | 'RUN';
  parts: number;
  runAt: string | null;
  result: ActResult | null;
}

const acts = `
  select s.id, s.effective_on::text as day, s.state, s.result,
         to_char(s.run_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "runAt",
         (select count(*)::int from app.succession_part p where p.tenant_id = s.tenant_id and p.succession_id = s.id) as parts
  from app.succession s
  where s.tenant_id = current_setting('app.tenant')::int and s.id = any ($1::uuid[])
  order by s.id`;

export const refusalOf = (problems: readonly PlanProblem[]): Refusal =>
  new Refusal('SUCCESSION_CANNOT_RUN', {
    violations: problems.map(({ code, agencyId, params }) => ({
      path: agencyId ? `agencies.${agencyId}` : 'input',
      code,
      params,
    })),
  });

async function draftsOf(
  query: Query,
  ids: readonly string[],
  lock: boolean,
): Promise<{ all: ActRow[]; drafts: ActRow[]; day: string }> {
  const all = await query<ActRow>(lock ? `${acts} for update` : acts, [ids]);
  if (all.length !== new Set(ids).size) throw new Refusal('NOT_FOUND');
  const drafts = all.filter((act) => act.state === 'DRAFT');
  const [day = '', ...otherDays] = new Set(drafts.map((act) => act.day));
  if (otherDays.length > 0) throw new Refusal('SEVERAL_DAYS');
  if (drafts.some((act) => act.parts === 0)) throw new Refusal('SUCCESSION_WITHOUT_PARTS');
  return { all, drafts, day };
}

/** Says, on drafts, who takes over the open work of an agency that goes to several. */
export async function nameReceivers(
  query: Query,
  ids: readonly string[],
  receivers: readonly Handing[],
): Promise<void> {
  await query(
    `update app.succession_part p set receives_work = not p.receives_work, version = p.version + 1
     from unnest($2::uuid[], $3::uuid[]) as d(from_id, to_id), app.succession s
     where p.tenant_id = current_setting('app.tenant')::int and p.succession_id = any ($1::uuid[]) and p.from_agency_id = d.from_id
       and s.tenant_id = p.tenant_id and s.id = p.succession_id and s.state = 'DRAFT'
       and p.receives_work is distinct from (p.to_agency_id = d.to_id)`,
    [ids, receivers.map((one) => one.from), receivers.map((one) => one.to)],
  );
}

/** Dry run: what would close, open, move and be handed over, and what stands in the way. Acts already run add nothing. */
export async function previewSuccessions(
  query: Query,
  ids: readonly string[],
  sources: readonly HandOver[],
): Promise<SuccessionPlan> {
  const { drafts, day } = await draftsOf(query, ids, false);
  return planSuccessions(
    query,
    drafts.map((act) => act.id),
    day || '0001-01-01',
    sources,
  );
}

/** Runs acts of one day in the transaction that is open. Acts already run answer their first result. */
export async function runSuccessions(
  query: Query,
  ids: readonly string[],
  sources: readonly HandOver[],
  today: string,
): Promise<RanAct[]> {
  // Taken before anything is written, so that a run that had to wait does not carry an older stamp than the rows it meets.
  await query(`select pg_advisory_xact_lock(hashtextextended('agencies:' || current_setting('app.tenant'), 0))`);
  const { drafts, day } = await draftsOf(query, ids, true);
  if (drafts.length > 0) {
    if (day > today) throw new Refusal('NOT_YET_IN_EFFECT', { params: { day } });
    const plan = await planSuccessions(
      query,
      drafts.map((act) => act.id),
      day,
      sources,
    );
    if (plan.problems.length > 0) throw refusalOf(plan.problems);
    await applyPlan(query, plan);
    const handed = await handOver(plan, sources);
    await query('set constraints all immediate');
    await query('set constraints all deferred');
    await close(query, plan, handed);
  }
  const { all } = await draftsOf(query, ids, false);
  return all.map(({ id, runAt, result }) => ({ id, runAt: runAt ?? '', result: result as ActResult }));
}

async function handOver(plan: SuccessionPlan, sources: readonly HandOver[]): Promise<HandedWork[]> {
  const pairs = plan.closing.flatMap((row) => (row.receiver ? [{ from: row.agencyId, to: row.receiver }] : []));
  const handed: HandedWork[] = [];
  if (pairs.length === 0) return handed;
  for (const source of sources) {
    for (const one of await source.handOver(pairs, plan.day)) handed.push({ kind: source.kind, ...one });
  }
  return handed;
}

async function close(query: Query, plan: SuccessionPlan, handed: readonly HandedWork[]): Promise<void> {
  const results = plan.acts.map((act): ActResult => {
    const closed = new Set(plan.closing.filter((row) => row.acts.includes(act)).map((row) => row.agencyId));
    const opened = new Set(plan.opening.filter((row) => row.act === act).map((row) => row.agencyId));
    return {
      closed: [...closed],
      opened: [...opened],
      moved: plan.moving.filter((row) => closed.has(row.from)).map((row) => row.agencyId),
      codes:
        plan.endingCodes.filter((row) => closed.has(row.agencyId) || opened.has(row.agencyId)).length +
        plan.beginningCodes.filter((row) => row.act === act).length,
      relations: plan.relations.filter((row) => closed.has(row.fromAgencyId) || closed.has(row.toAgencyId)).length,
      handedOver: handed.filter((work) => closed.has(work.from)),
    };
  });
  await query(
    `update app.succession s
     set state = 'RUN', run_at = sys.stamp(), result = d.result::jsonb, version = s.version + 1
     from unnest($1::uuid[], $2::text[]) as d(id, result)
     where s.tenant_id = current_setting('app.tenant')::int and s.id = d.id`,
    [plan.acts, results.map((result) => JSON.stringify(result))],
  );
}
