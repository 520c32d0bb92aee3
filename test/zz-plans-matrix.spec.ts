import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rows } from './support/matrix/rows';
import { planRows } from './support/matrix/rows.plans';
import { strangersIn } from './support/matrix/inputs';
import { runMatrix } from './support/matrix/run';
import { allWalls } from './support/matrix/expected';
import { MatrixWorld } from './support/matrix/world';
let world: MatrixWorld;
beforeAll(async () => { world = await MatrixWorld.open(); }, 200_000);
afterAll(() => world?.close());
test('mine', async () => {
  const checked = await runMatrix(world, Object.keys(planRows), { walls: allWalls });
  console.log(checked.cells, [...checked.notFound].map(([k, v]) => [k, v.length]));
  expect(checked.faults.slice(0, 60)).toEqual([]);
  const mine = world.operations();
  console.log(Object.keys(rows).filter((n) => !mine.includes(n)), mine.filter((n) => !(n in rows)));
}, 500_000);
test('strangers', async () => {
  const of = world.operations.bind(world);
  world.operations = () => of().filter((n) => n in planRows);
  expect(await strangersIn(world)).toEqual([]);
}, 300_000);
