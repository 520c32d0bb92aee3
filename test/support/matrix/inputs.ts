import { DataSource } from 'typeorm';
import { type Ask, surfaces } from '../clients';
import type { Caller } from './callers';
import { allWalls, cellsOf, expectedOf } from './expected';
import { casesOf } from './rows';
import type { MatrixWorld } from './world';

/** What a client must never set: every column of every table, by the name it has in the code. */
function columnsOf(world: MatrixWorld): string[] {
  const entities = world.app.get(DataSource).entityMetadatas;
  return [...new Set(entities.flatMap(({ columns }) => columns.map(({ propertyName }) => propertyName)))];
}

/** A call that is done, by somebody who may. */
function doneOf(world: MatrixWorld, operation: string): { by?: Caller; ask?: Ask } {
  const [at] = casesOf(operation);
  for (const by of world.callers) {
    const done = cellsOf(operation, at!, by, world.records, by).find((cell) => !expectedOf(cell, allWalls));
    if (done) return { by, ask: at!.ask?.({ world, by, target: done.target }) };
  }
  return {};
}

/** Acts that take what their input does not declare, by surface and property. */
export async function strangersIn(world: MatrixWorld): Promise<string[]> {
  const columns = columnsOf(world);
  const taken: string[] = [];
  for (const operation of world.operations()) {
    const { by, ask } = doneOf(world, operation);
    const declared = world.inputOf(operation);
    if (!ask?.input || !declared) continue;
    const strangers = columns.filter((name) => !declared.includes(name));
    const input = { ...ask.input, ...Object.fromEntries(strangers.map((name) => [name, null])) };
    for (const surface of surfaces) {
      const { status, code, violations } = await world.clients.call(surface, by?.credentials ?? {}, operation, {
        ...ask,
        input,
      });
      const refused = new Set(violations.map(({ path }) => path));
      // In REST the id is the path's: the client never puts one into a body.
      const missed = surface === 'REST' ? strangers.filter((name) => name !== 'id' && !refused.has(name)) : [];
      const wanted = surface === 'REST' ? 422 : 400;
      if (status !== wanted || missed.length > 0)
        taken.push(`${surface} ${operation}: ${status} ${code ?? ''} ${missed.join(' ')}`);
    }
  }
  return taken;
}
