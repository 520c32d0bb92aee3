import type { AgencyProblem } from '../agencies.errors';
import type { Query } from '../rows';
import type { HandOver, OpenWork } from './hand-over';
import * as queries from './plan.queries';

export interface PlanProblem {
  code: AgencyProblem;
  agencyId: string | null;
  params: Record<string, string>;
}

export interface ClosingAgency extends queries.ClosingRow {
  receiver: string | null;
}

export interface WorkToHand extends OpenWork {
  kind: string;
  name: string;
  receiver: string | null;
}

/** What running acts of one day would do; nothing has been done. */
export interface SuccessionPlan {
  day: string;
  acts: string[];
  closing: ClosingAgency[];
  opening: queries.OpeningRow[];
  /** Bodies below one that closes, with nothing said about them: they go where its work goes. */
  moving: (queries.MovingRow & { to: string | null })[];
  endingCodes: queries.EndingCodeRow[];
  beginningCodes: queries.BeginningCodeRow[];
  relations: (queries.RelationRow & { heir: string | null })[];
  openWork: WorkToHand[];
  /** Empty, or the run refuses. */
  problems: PlanProblem[];
}

export async function planSuccessions(
  query: Query,
  acts: readonly string[],
  day: string,
  sources: readonly HandOver[],
): Promise<SuccessionPlan> {
  const of = <Row>(sql: string): Promise<Row[]> => query<Row>(sql, [acts, day]);
  const closing = (await of<queries.ClosingRow>(queries.closingAgencies)).map((row) => ({
    ...row,
    receiver: row.receivers.length === 1 ? (row.receivers[0] ?? null) : null,
  }));
  const receiver = new Map(closing.map((row) => [row.agencyId, row.receiver]));
  const opening = await of<queries.OpeningRow>(queries.openingAgencies);
  const moving = (await of<queries.MovingRow>(queries.movingAgencies)).map((row) => ({
    ...row,
    to: receiver.get(row.from) ?? null,
  }));
  const ending = await of<queries.EndingCodeRow>(queries.endingCodes);
  const beginning = await of<queries.BeginningCodeRow>(queries.beginningCodes);
  const relations = (await of<queries.RelationRow>(queries.touchedRelations)).map((row) => {
    const heir = row.incoming ? (receiver.get(row.toAgencyId) ?? null) : null;
    return { ...row, heir: heir === row.fromAgencyId ? null : heir };
  });
  const openWork: WorkToHand[] = [];
  for (const source of sources) {
    for (const work of await source.preview([...receiver.keys()], day)) {
      const name = closing.find((row) => row.agencyId === work.agencyId)?.name ?? '';
      if (work.count > 0)
        openWork.push({ ...work, kind: source.kind, name, receiver: receiver.get(work.agencyId) ?? null });
    }
  }
  const plan = {
    day,
    acts: [...acts],
    closing,
    opening,
    moving,
    endingCodes: ending,
    // A code the agency already bears simply goes on.
    beginningCodes: beginning.filter((row) => !row.held.some((held) => held.agencyId === row.agencyId)),
    relations,
    openWork,
  };
  const shares = await of<queries.ShareRow>(queries.wrongShares);
  const absent = await of<queries.HeirRow>(queries.absentHeirs);
  return { ...plan, problems: problemsOf(plan, shares, absent) };
}

function problemsOf(
  plan: Omit<SuccessionPlan, 'problems'>,
  shares: readonly queries.ShareRow[],
  absent: readonly queries.HeirRow[],
): PlanProblem[] {
  const { day } = plan;
  const problem = (code: AgencyProblem, agencyId: string, params: Record<string, string | null>): PlanProblem => ({
    code,
    agencyId,
    params: { day, ...Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value ?? agencyId])) },
  });
  const closing = new Set(plan.closing.map((row) => row.agencyId));
  const opening = new Set(plan.opening.map((row) => row.agencyId));
  const ending = new Set(plan.endingCodes.map((row) => row.id));
  const needy = new Set([...plan.moving.map((row) => row.from), ...plan.openWork.map((work) => work.agencyId)]);
  return [
    ...plan.closing
      .filter((row) => !row.versionId)
      .map((row) => problem('NOT_IN_FORCE', row.agencyId, { name: row.name })),
    ...plan.closing
      .filter((row) => row.receivers.length > 1)
      .map((row) => problem('SEVERAL_RECEIVERS', row.agencyId, { name: row.name })),
    ...plan.closing
      .filter((row) => row.receivers.length === 0 && needy.has(row.agencyId))
      .map((row) =>
        row.elsewhere.length > 0
          ? problem('RUN_TOGETHER', row.agencyId, { name: row.name, acts: row.elsewhere.join(', ') })
          : problem('RECEIVER_MISSING', row.agencyId, { name: row.name }),
      ),
    ...plan.opening
      .filter((row) => row.livesOn && !row.versionId)
      .map((row) => problem('NOT_IN_FORCE', row.agencyId, { name: row.name })),
    ...plan.opening.filter((row) => row.later).map((row) => problem('LATER_VERSION', row.agencyId, { name: row.name })),
    ...plan.opening
      .filter((row) => row.parentId && (closing.has(row.parentId) || !(row.parentInForce || opening.has(row.parentId))))
      .map((row) => problem('PARENT_ENDS', row.agencyId, { name: row.name })),
    ...plan.beginningCodes.flatMap((row) =>
      row.held
        .filter((held) => !ending.has(held.id))
        .map((held) => problem('CODE_TAKEN', row.agencyId, { code: row.code, holder: held.holder })),
    ),
    ...absent.map((row) => problem('HEIR_NOT_IN_FORCE', row.agencyId, { name: row.name })),
    ...shares.map((row) => problem('SHARES_NOT_ONE', row.agencyId, { name: row.name, sum: row.sum })),
  ];
}
