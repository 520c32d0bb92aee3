import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runMatrix } from './support/matrix/run';
import { MatrixWorld } from './support/matrix/world';
import { routesOf } from './support/matrix/routes';

let world: MatrixWorld;

beforeAll(async () => {
  world = await MatrixWorld.open();
}, 60_000);
afterAll(() => world?.close());

test('x', async () => {
  console.log(routesOf(world.app).map((r) => `${r.method} ${r.path}`).join('\n'));
  console.log(world.operations().join(' '));
  const begin = Date.now();
  const checked = await runMatrix(world, world.operations(), { walls: { gate: true } });
  console.log(checked.cells, Date.now() - begin, checked.notFound, checked.faults.length);
  console.log(checked.faults.slice(0, 150).join('\n'));
}, 200_000);
