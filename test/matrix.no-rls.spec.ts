import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { byRights, oneOfEach } from './support/matrix/callers';
import { allWalls } from './support/matrix/expected';
import { foreign, ours } from './support/matrix/ground';
import { runMatrix } from './support/matrix/run';
import { undoAll } from './support/matrix/undo';
import { dropRowSecurity, securedTables } from './support/matrix/walls';
import { MatrixWorld } from './support/matrix/world';

/** PostgreSQL shows the application every row of every province. */
describe('without row security', () => {
  let world: MatrixWorld;
  /** Rows of the other province, as they should stay. */
  let others: string;
  const changed = new Set<string>();

  beforeAll(async () => {
    world = await MatrixWorld.open();
    // In one order: PostgreSQL may answer the parts of a union as they come.
    others = `select * from (${(await securedTables(world.database))
      .map(
        (name) =>
          `select '${name}' as name, count(*) as n, max(xmin::text::bigint) as last from ${name} where tenant_id = ${foreign}`,
      )
      .join(' union all ')}) t order by name`;
    await dropRowSecurity(world.database);
  }, 180_000);
  afterAll(() => world?.close());

  test('the application’s own role sees the other province: the wall is down', async () => {
    const [row] = await world.work.asSystem(ours, 'test', () =>
      world.work.query<{ n: number }>(`select count(*)::int as n from app.plan where tenant_id = ${foreign}`),
    );
    expect(row!.n).toBeGreaterThan(0);
  });

  test('gate and scope keep the other province out of every answer and every act', async () => {
    const before = JSON.stringify(await world.work.transaction(() => world.work.query(others)));
    undoAll(world.work, async () => {
      const now = JSON.stringify(await world.work.query(others));
      if (now !== before) changed.add(now);
    });
    const callers = oneOfEach(world.callers, byRights);
    const { faults, cells } = await runMatrix(world, world.operations(), {
      walls: allWalls,
      callers,
      inTurn: true,
    });
    expect(faults).toEqual([]);
    expect([...changed]).toEqual([]);
    expect(cells).toBeGreaterThan((world.operations().length * callers.length) / 2);
  }, 600_000);
});
