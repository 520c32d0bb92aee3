import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { byReach, oneOfEach } from './support/matrix/callers';
import { runMatrix } from './support/matrix/run';
import { openGate } from './support/matrix/walls';
import { MatrixWorld } from './support/matrix/world';

/** Nobody asks whether a post may: it is still found out who calls. */
describe('with the gate open', () => {
  let world: MatrixWorld;

  beforeAll(async () => {
    openGate();
    world = await MatrixWorld.open();
  }, 60_000);
  afterAll(() => world?.close());

  test('records out of reach stay hidden, and nothing is done to them', async () => {
    const callers = oneOfEach(world.callers, byReach);
    const { faults, cells } = await runMatrix(world, world.operations(), {
      walls: { gate: false, scope: true },
      callers,
    });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(world.operations().length * callers.length);
  }, 600_000);
});
