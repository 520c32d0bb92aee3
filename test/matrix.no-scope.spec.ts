import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { byRights, oneOfEach } from './support/matrix/callers';
import { foreign, ours } from './support/matrix/ground';
import { runMatrix } from './support/matrix/run';
import { forgetScope, securedTables } from './support/matrix/walls';
import { MatrixWorld } from './support/matrix/world';

let world: MatrixWorld;

beforeAll(async () => {
  world = await MatrixWorld.open();
  forgetScope();
}, 180_000);
afterAll(() => world?.close());

/** No view knows a rule of its own, nor even the tenant. */
describe('with every scope forgotten', () => {
  test('gate and row security still end what is seen at the border of the province', async () => {
    const callers = oneOfEach(world.callers, byRights);
    const { faults, cells } = await runMatrix(world, world.operations(), {
      walls: { gate: true, scope: false },
      callers,
      inTurn: true,
    });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan((world.operations().length * callers.length) / 2);
  }, 600_000);
});

describe('in SQL of anybody who holds the application’s role', () => {
  const as = (sql: string, values: unknown[] = []) =>
    world.work.asSystem(ours, 'test', () => world.work.query<{ n: number }>(sql, values));
  const refused = (sql: string, values: unknown[] = []) =>
    as(sql, values).then(
      () => 'done',
      (error: { driverError?: { code?: string } }) => error.driverError?.code,
    );

  test('no table and no view shows a row of another province', async () => {
    const tables = await securedTables(world.database);
    const views = await world.database.look<{ name: string }>(
      `select schemaname || '.' || viewname as name from pg_views where schemaname in ('live', 'asof')`,
    );
    expect(views.length).toBeGreaterThan(40);
    for (const name of [...tables, ...views.map((view) => view.name)]) {
      const [row] = await world.work.asSystem(ours, 'test', async () => {
        await world.work.query(`set local app.as_of = '9999-01-01'`);
        return world.work.query<{ n: number }>(`select count(*)::int as n from ${name} where tenant_id <> ${ours}`);
      });
      expect([name, row!.n]).toEqual([name, 0]);
    }
    const [there] = await world.database.look<{ n: number }>(
      `select count(*)::int as n from app.plan where tenant_id = ${foreign}`,
    );
    expect(there!.n).toBeGreaterThan(0);
  });

  test('no table lets rows of another province be changed, removed or added', async () => {
    for (const name of await securedTables(world.database)) {
      for (const sql of [
        `update ${name} set tenant_id = ${ours} where tenant_id = ${foreign}`,
        `delete from ${name} where tenant_id = ${foreign}`,
      ]) {
        const outcome = await world.work
          .asSystem(ours, 'test', () => world.work.query(sql))
          .then(
            (result) => (result as unknown as [unknown, number])[1],
            (error: { driverError?: { code?: string } }) => error.driverError?.code,
          );
        expect([sql, [0, '42501'].includes(outcome as never)]).toEqual([sql, true]);
      }
    }
    const id = uuidv7();
    expect(await refused(`insert into app.agency (tenant_id, id) values (${foreign}, $1)`, [id])).toBe('42501');
    expect(
      await refused(
        `insert into app.account (tenant_id, id, username, display_name, kind) values (${foreign}, $1, 'ai.do', 'Ai đó', 'PERSON')`,
        [id],
      ),
    ).toBe('42501');
  });

  test('without a province nothing can be read at all', async () => {
    for (const name of await securedTables(world.database)) {
      await expect(world.work.transaction(() => world.work.query(`select from ${name} limit 1`))).rejects.toThrow();
    }
  });

  test('search finds nothing of another province, though it looks past row security', async () => {
    const functions = await world.database.look<{ name: string }>(
      `select p.oid::regproc::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = 'sys' and p.proname like 'search\\_%' and pg_get_function_arguments(p.oid) = 'q text'`,
    );
    expect(functions.length).toBeGreaterThan(3);
    const ids = await world.database.look<{ id: string }>(
      `select id from app.plan where tenant_id = ${foreign} union all select id from app.task where tenant_id = ${foreign}
       union all select id from app.account where tenant_id = ${foreign} union all select id from app.agency where tenant_id = ${foreign}`,
    );
    const theirs = new Set(ids.map(({ id }) => id));
    for (const { name } of functions) {
      const found = await world.work.asSystem(ours, 'test', () =>
        world.work.query<{ id: string }>(`select ${name}('') as id`),
      );
      expect([name, found.filter(({ id }) => theirs.has(id))]).toEqual([name, []]);
    }
  });
});
