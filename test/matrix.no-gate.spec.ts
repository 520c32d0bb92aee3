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
  }, 180_000);
  afterAll(() => world?.close());

  test('records out of reach stay hidden, and nothing is done to them', async () => {
    const callers = oneOfEach(world.callers, byReach);
    const { faults, cells } = await runMatrix(world, world.operations(), {
      walls: { gate: false, scope: true },
      callers,
      inTurn: true,
    });
    // Whose post is not made for an act may be refused for another reason than a post that is; what is hidden must not exist.
    const beyond = faults.filter(
      (fault) => fault.includes('404 NOT_FOUND expected') || !/, 4\d\d [A-Z_]+.* answered$/.test(fault),
    );
    expect(beyond).toEqual([]);
    expect(cells).toBeGreaterThan((world.operations().length * callers.length) / 2);
  }, 600_000);
});
