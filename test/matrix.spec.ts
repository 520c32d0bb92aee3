import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allWalls } from './support/matrix/expected';
import { strangersIn } from './support/matrix/inputs';
import { leaksOf } from './support/matrix/nested';
import { restPathsOf, routesOf, undocumented } from './support/matrix/routes';
import { rows } from './support/matrix/rows';
import { type Checked, runMatrix } from './support/matrix/run';
import { MatrixWorld } from './support/matrix/world';

/** Every operation × every role at every level × every record it may be aimed at × both surfaces. */
describe('with all walls standing', () => {
  let world: MatrixWorld;
  let checked: Checked;

  beforeAll(async () => {
    world = await MatrixWorld.open();
    checked = await runMatrix(world, world.operations(), { walls: allWalls });
  }, 600_000);
  afterAll(() => world?.close());

  test('every operation has a row that says how it is to be answered, and every row an operation', () => {
    expect(Object.keys(rows).sort()).toEqual(world.operations());
  });

  test('every route of the server is documented, or one of those named', () => {
    const documented = restPathsOf(world.clients.openApi);
    const served = routesOf(world.app)
      .filter(({ method }) => method !== 'HEAD')
      .map(({ method, path }) => `${method} ${path}`);
    expect(served.filter((route) => !documented.includes(route)).sort()).toEqual(undocumented);
    expect(documented.filter((route) => !served.includes(route))).toEqual([]);
  });

  test('whoever calls is answered as the access tables and the rules of the records demand', () => {
    expect(checked.faults).toEqual([]);
    expect(checked.cells).toBeGreaterThan(world.operations().length * world.callers.length * 2);
  });

  test('what is hidden is answered like what does not exist', () => {
    expect([...checked.notFound.keys()].sort()).toEqual(['GraphQL', 'REST']);
    for (const bodies of checked.notFound.values()) expect(bodies).toHaveLength(1);
  });

  test('no path through other records leads to a hidden one', async () => {
    const { leaks, seen } = await leaksOf(world);
    expect(leaks).toEqual([]);
    expect(seen).toBeGreaterThan(1_000);
  }, 300_000);

  test('no act takes a property that its input does not declare', async () => {
    expect(await strangersIn(world)).toEqual([]);
  }, 300_000);
});
