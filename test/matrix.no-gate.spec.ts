import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runMatrix } from './support/matrix/run';
import { openGate } from './support/matrix/walls';
import { MatrixWorld } from './support/matrix/world';

let world: MatrixWorld;

beforeAll(async () => {
  openGate();
  world = await MatrixWorld.open();
}, 60_000);
afterAll(() => world?.close());

test('x', async () => {
  const begin = Date.now();
  const checked = await runMatrix(world, world.operations(), { walls: { gate: false } });
  console.log(checked.cells, Date.now() - begin, checked.notFound, checked.faults.length);
  console.log(checked.faults.slice(0, 150).join('\n'));
}, 200_000);
