import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { byReach, oneOfEach } from './support/matrix/callers';
import { planRows } from './support/matrix/rows.plans';
import { runMatrix } from './support/matrix/run';
import { openGate } from './support/matrix/walls';
import { MatrixWorld } from './support/matrix/world';
let world: MatrixWorld;
beforeAll(async () => { openGate(); world = await MatrixWorld.open(); }, 200_000);
afterAll(() => world?.close());
test('no gate', async () => {
  const callers = oneOfEach(world.callers, byReach);
  const checked = await runMatrix(world, Object.keys(planRows), { walls: { gate: false, scope: true }, callers });
  expect(checked.faults.slice(0, 60)).toEqual([]);
}, 500_000);
