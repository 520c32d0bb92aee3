import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { byReach, byRights, oneOfEach } from './support/matrix/callers';
import { leaksOf } from './support/matrix/nested';
import { rows } from './support/matrix/rows';
import { planRows } from './support/matrix/rows.plans';
import { runMatrix } from './support/matrix/run';
import { forgetScope } from './support/matrix/walls';
import { MatrixWorld } from './support/matrix/world';
let world: MatrixWorld;
beforeAll(async () => { world = await MatrixWorld.open(); }, 200_000);
afterAll(() => world?.close());
test('leaks', async () => {
  const kept = { ...rows };
  for (const name of Object.keys(rows)) if (!(name in planRows)) delete rows[name];
  const found = await leaksOf(world);
  console.log(found.seen);
  expect(found.leaks.slice(0, 20)).toEqual([]);
  Object.assign(rows, kept);
}, 500_000);
test('no scope', async () => {
  forgetScope();
  const callers = oneOfEach(world.callers, byRights);
  const checked = await runMatrix(world, Object.keys(planRows), { walls: { gate: true, scope: false }, callers });
  expect(checked.faults.slice(0, 60)).toEqual([]);
}, 500_000);
