import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../src/platform/database/unit-of-work';
import { type Surface, surfaces } from './support/clients';
import { DemoWorld } from './support/demo.world';

let world: DemoWorld;
beforeAll(async () => {
  world = await DemoWorld.open();
  world.at('2025-11-03T02:00:00Z');
}, 180_000);
afterAll(() => world?.close());

const leader = 'chutich.tinh';
const consolidator = 'tonghop.noivu';

/** The nine tasks of plan 15/KH-UBND, which the province of before 2025 issued and that of after carries on. */
async function realPlan(surface: Surface): Promise<{ id: string; tasks: { id: string; ordinal: number }[] }> {
  const found = await world.call(surface, leader, 'plans', { filter: { number: '15/KH-UBND' }, select: ['id'] });
  const { id } = found.data.items[0] as { id: string };
  const { data } = await world.call(surface, leader, 'plan', { id, select: ['tasks.id', 'tasks.ordinal'] });
  return { id, tasks: data.tasks };
}

const act = (surface: Surface, who: string, operation: string, input: object, select?: string[]) =>
  world.call(surface, who, operation, { input: { idempotencyKey: uuidv7(), ...input }, select });

/** How many statements an act took, inside its transaction. */
async function statementsOf<T>(work: () => Promise<T>): Promise<[T, number]> {
  const unit = world.app.get(UnitOfWork);
  const query = unit.query.bind(unit);
  let count = 0;
  unit.query = ((sql: string, parameters?: unknown[]) => {
    count += 1;
    return query(sql, parameters);
  }) as UnitOfWork['query'];
  try {
    return [await work(), count];
  } finally {
    unit.query = query;
  }
}

/** Departments and People's Committees below that of the province on a day. */
async function below(day: string): Promise<number> {
  const unit = world.app.get(UnitOfWork);
  const [row] = await unit.asSystem(82, 'test', () =>
    unit.query<{ n: number }>(
      `with root as (
         select agency_id from app.agency_version
         where tenant_id = 82 and level = 'PROVINCE' and kind = 'PEOPLES_COMMITTEE' and valid_from <= $1 and coalesce(valid_to, 'infinity') > $1
           and parent_id is null
       )
       select count(*)::int as n from root r, sys.agency_subtree(r.agency_id, $1) s(id)
       join app.agency_version v on v.tenant_id = 82 and v.agency_id = s.id and v.valid_from <= $1 and coalesce(v.valid_to, 'infinity') > $1
       where v.kind in ('DEPARTMENT', 'PEOPLES_COMMITTEE') and s.id <> r.agency_id`,
      [day],
    ),
  );
  return row!.n;
}

describe('plan 15/KH-UBND of Đồng Tháp', () => {
  let plan: Awaited<ReturnType<typeof realPlan>>;
  let agencies: number;
  let given: number;

  test('is cascaded to every agency of the province, each task in one act of a few statements', async () => {
    plan = await realPlan('REST');
    await world.token(consolidator);
    agencies = await below('2025-07-15');
    expect(agencies).toBeGreaterThan(110);
    const input = {
      levels: ['PROVINCE', 'COMMUNE'],
      kinds: ['DEPARTMENT', 'PEOPLES_COMMITTEE'],
      assignedOn: '2025-07-15',
    };
    for (const [at, { id }] of plan.tasks.entries()) {
      const surface = surfaces[at % 2]!;
      const [told, statements] = await statementsOf(() =>
        act(surface, consolidator, 'assignTask', { id, ...input }, ['assignmentCount', 'plan.addresseeCount']),
      );
      expect([told.status, told.data.assignmentCount]).toEqual([200, agencies]);
      expect(statements).toBeLessThan(15);
    }
    const everybody = await act(
      'REST',
      leader,
      'assignTask',
      { id: plan.tasks[0]!.id, levels: ['PROVINCE', 'COMMUNE'], assignedOn: '2025-07-15' },
      ['assignmentCount'],
    );
    given = everybody.data.assignmentCount as number;
    expect(given).toBeGreaterThanOrEqual(agencies);
  });

  test('opening 2025 starts an obligation of each for each task, in a few statements', async () => {
    const [told, statements] = await statementsOf(() =>
      act('GraphQL', consolidator, 'openTaskYear', { id: plan.id, year: 2025 }),
    );
    const owed = 8 * agencies + given;
    expect(told.data).toEqual({ planId: plan.id, year: 2025, opened: owed, owed });
    expect(statements).toBeLessThan(15);
    const [row] = await world.database.look<{ n: number; citation: string; due: string }>(
      `select count(*)::int as n, min(citation) as citation, string_agg(distinct due_on::text, ',') as due from app.obligation where duty = 'TASK'`,
    );
    expect(row).toEqual({ n: owed, citation: 'Kế hoạch số 15/KH-UBND ngày 14/01/2022', due: '2025-12-31' });
    const after = await act('REST', leader, 'openTaskYear', { id: plan.id, year: 2026 });
    expect(after.violations).toMatchObject([{ path: 'year', code: 'TASK_YEAR' }]);
  });

  test.each(surfaces)('a commune reports over %s, sees its own, and the province what is missing', async (surface) => {
    const [who, ward] =
      surface === 'REST' ? ['chutich.caolanh', 'chuyenvien.caolanh'] : ['chutich.mytho', 'chuyenvien.mytho'];
    const mine = await world.call(surface, ward, 'taskYears', {
      filter: { ofPlan: plan.id, year: 2025 },
      first: 100,
      select: ['id', 'agencyId', 'task.ordinal', 'allowedActions'],
    });
    expect(mine.data.items).toHaveLength(9);
    expect(new Set(mine.data.items.map(({ agencyId }: { agencyId: string }) => agencyId)).size).toBe(1);
    const [first] = mine.data.items;
    expect(first.allowedActions).toEqual(expect.arrayContaining(['reportProgress', 'requestExtension']));
    const receipts = await world.call(surface, who, 'taskAssignments', {
      filter: { ofPlan: plan.id },
      first: 100,
      select: ['id'],
    });
    expect(receipts.data.items).toHaveLength(9);
    for (const { id } of receipts.data.items)
      expect((await act(surface, ward, 'acknowledgeAssignment', { id }, ['state'])).data.state).toBe('ACKNOWLEDGED');
    for (const { id } of mine.data.items.slice(1))
      expect(
        (await act(surface, ward, 'reportProgress', { id, done: true, note: 'Đã thực hiện' }, ['standing'])).data
          .standing,
      ).toBe('DONE');
    const own = await world.call(surface, who, 'planProgress', { id: plan.id, args: { year: 2025 } });
    expect(own.data).toMatchObject({ done: { numerator: '8', denominator: '9', percent: '88.9' }, missingTotal: 1 });
    const whole = await world.call(surface, leader, 'planProgress', { id: plan.id, args: { year: 2025 } });
    expect(Number(whole.data.done.denominator)).toBe(8 * agencies + given);
  });

  test('reported by many, the province sees 53 of 55 as such, and the two that are missing', async () => {
    const communes = await world.database.look<{ id: string }>(
      `select y.id from app.task_year y join app.agency_version v on v.agency_id = y.agency_id and v.valid_to is null
       where y.task_id = $1 and v.kind = 'PEOPLES_COMMITTEE' and y.state <> 'DONE' order by v.name, y.id limit 55`,
      [plan.tasks[7]!.id],
    );
    // The rest of the province is waived here, so that this task is owed by 55.
    const unit = world.app.get(UnitOfWork);
    const system = <T>(work: () => Promise<T>) => unit.asSystem(82, 'test', work);
    const ids = communes.map(({ id }) => id);
    await system(() =>
      unit.query(
        `update app.task_year set state = 'WITHDRAWN', done_on = null, reason = 'test', version = version + 1 where tenant_id = 82 and task_id = $1 and id <> all ($2::uuid[])`,
        [plan.tasks[7]!.id, ids],
      ),
    );
    await system(() =>
      unit.query(
        `update app.task_year set state = 'DONE', done_on = '2025-10-20', version = version + 1 where tenant_id = 82 and id = any ($1::uuid[])`,
        [ids.slice(2)],
      ),
    );
    for (const surface of surfaces) {
      const { data } = await world.call(surface, consolidator, 'taskProgress', {
        id: plan.tasks[7]!.id,
        args: { year: 2025 },
      });
      expect(data.done).toMatchObject({ numerator: '53', denominator: '55', percent: '96.4' });
      expect(data.missing.map(({ taskYearId }: { taskYearId: string }) => taskYearId).sort()).toEqual(
        ids.slice(0, 2).sort(),
      );
      expect(
        data.missing.every(({ agencyName }: { agencyName: string }) => agencyName.startsWith('Ủy ban nhân dân')),
      ).toBe(true);
    }
  });

  test('who has issued no plan of 2025 is told for the whole province', async () => {
    const [found] = (
      await world.call('REST', leader, 'agencies', {
        filter: { level: 'PROVINCE', kind: 'PEOPLES_COMMITTEE' },
        select: ['id'],
      })
    ).data.items;
    const args = { year: 2025, under: found.id };
    const { data } = await world.call('REST', consolidator, 'agenciesWithoutPlan', { args });
    expect(Number(data.issued.denominator)).toBe(await below('2025-11-03'));
    expect(data.missing).toBe(Number(data.issued.denominator) - Number(data.issued.numerator));
    expect(data.agencies).toHaveLength(data.missing);
  });

  test('every row of the cascade lies in history with its event', async () => {
    const [row] = await world.database.look<{ events: number; rows: number }>(
      `select (select count(*)::int from app.outbox where kind = 'task_assignment' and action = 'INSERT') as events,
              (select count(*)::int from app.task_assignment) as rows`,
    );
    expect(row!.events).toBe(row!.rows);
  });
});
