import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { byReach, oneOfEach } from './support/matrix/callers';
import { allWalls } from './support/matrix/expected';
import { reportingRows } from './support/matrix/rows.reporting';
import { strangersIn } from './support/matrix/inputs';
import { leaksOf } from './support/matrix/nested';
import { rows } from './support/matrix/rows';
import { runMatrix } from './support/matrix/run';
import { restPathsOf, routesOf, undocumented } from './support/matrix/routes';
import { MatrixWorld } from './support/matrix/world';
let world: MatrixWorld;
beforeAll(async () => {
  world = await MatrixWorld.open();
}, 180_000);
afterAll(() => world?.close());
test('rows', () => {
  expect(Object.keys(rows).sort()).toEqual(world.operations());
  const documented = restPathsOf(world.clients.openApi);
  const served = routesOf(world.app)
    .filter(({ method }) => method !== 'HEAD')
    .map(({ method, path }) => `${method} ${path}`);
  expect(served.filter((route) => !documented.includes(route)).sort()).toEqual(undocumented);
  expect(documented.filter((route) => !served.includes(route))).toEqual([]);
});
test('matrix', async () => {
  const { faults, cells, notFound } = await runMatrix(world, Object.keys(reportingRows), {
    walls: allWalls,
    callers: oneOfEach(world.callers, (by) => `${by.name}`),
  });
  expect([cells, faults.length, faults.slice(0, 25)]).toEqual([cells, 0, []]);
  for (const bodies of notFound.values()) expect(bodies).toHaveLength(1);
}, 250_000);
test('leaks', async () => {
  const { leaks } = await leaksOf(world);
  expect(leaks).toEqual([]);
  expect(await strangersIn(world)).toEqual([]);
}, 120_000);
void byReach;
