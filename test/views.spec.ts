import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { checkViews } from '../src/platform/views/check';
import { withPlainCursors } from './support/views-room.cursors';
import { bare, Naive } from './support/views-room.eyes';
import { drawList, lastOfEach, routes, shownOverRest } from './support/views-room.rest';
import { Query, QueryWriter } from './support/views-room.queries';
import { MarketWorld, Person } from './support/views-room.world';

let world: MarketWorld;
let schema: GraphQLSchema;
const viewers: Person[] = ['leader', 'head', 'officer'];
const naive = {} as Record<Person, Naive>;
const cursors: Record<string, string[]> = {};
/** A failure is told with its seed and path: `SEED=… SHRINK=1 npm test -- test/views.spec.ts` makes it small. */
const { RUNS, SEED, SHRINK } = process.env;
const runs = { numRuns: Number(RUNS ?? 250), endOnFailure: !SHRINK, ...(SEED ? { seed: Number(SEED) } : {}) };

beforeAll(async () => {
  world = await MarketWorld.open();
  schema = bare(world.clients.schema);
  for (const person of viewers) naive[person] = await Naive.of(world, person);
  for (const root of ['markets', 'stalls', 'traders']) {
    const { data } = await world.graphql('leader', `{ ${root} { edges { cursor } } }`);
    cursors[root] = data[root].edges.map(({ cursor }: { cursor: string }) => cursor);
  }
}, 60_000);
afterAll(() => world?.close());

async function compared(person: Person, { query, variables }: Query) {
  const { text, ...answer } = await world.graphql(person, query, variables);
  const told = withPlainCursors(JSON.parse(text));
  const expected = await naive[person].execute(schema, query, withPlainCursors(variables) as Record<string, unknown>);
  return { answer, told, expected };
}

test('any operation is answered as graphql-js would answer it from the plain rows', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      const draw = (below: number) => g(fc.nat, { max: below - 1 });
      const written = new QueryWriter(schema, draw, cursors).write();
      for (const person of viewers) {
        const { answer, told, expected } = await compared(person, written);
        if (/TOO_COSTLY|limit of/.test(JSON.stringify(answer.errors ?? ''))) return void refused++;
        expect({ query: written.query, ...(told as object) }).toEqual({
          query: written.query,
          ...JSON.parse(JSON.stringify(expected)),
        });
        expect(JSON.stringify(told)).toBe(JSON.stringify(expected));
      }
    }),
    runs,
  );
  expect(refused).toBeLessThan(40);
}, 60_000);

test('any list of REST is answered as the plain rows would answer it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      const list = drawList(schema, (below) => g(fc.nat, { max: below - 1 }));
      const { view, wanted, fields, url } = list;
      for (const person of viewers) {
        const eyes = naive[person].asOf(list.asOf);
        const { rows, total, more } = eyes.page(view, { ...wanted, conditions: lastOfEach(wanted.conditions) });
        const items = rows.map((row) =>
          shownOverRest(
            eyes,
            view,
            row,
            fields?.map((path) => path.split('.')),
          ),
        );
        const nextCursor = more ? `cursor:${rows.at(-1)!.id}` : null;
        const told = await world.inject('GET', url, person);
        const expected = { items, nextCursor, ...(list.total ? { totalItems: total } : {}) };
        expect({ url, ...(withPlainCursors(told.json()) as object) }).toEqual({
          url,
          ...JSON.parse(JSON.stringify(expected)),
        });
        expect(Boolean(told.headers.link)).toBe(more);
      }
    }),
    runs,
  );
}, 60_000);

test('every record of REST is answered as its plain row, or not found', async () => {
  for (const person of viewers) {
    for (const view of ['Market', 'Stall', 'Trader']) {
      const table = view.toLowerCase() as 'market';
      for (const { id } of naive[person].tables[table].slice(0, 6)) {
        const row = naive[person].one(view, id);
        const told = await world.inject('GET', `${routes[view]}/${id.toUpperCase()}`, person);
        if (row) expect(told.json()).toEqual(JSON.parse(JSON.stringify(shownOverRest(naive[person], view, row))));
        else expect([told.statusCode, told.json().code]).toEqual([404, 'NOT_FOUND']);
      }
    }
  }
});

test('what the views declare is what the database holds', async () => {
  await expect(checkViews(world.app.get(DataSource))).resolves.toBeUndefined();
  for (const [change, fault] of [
    ['alter table app.market alter column name drop not null', 'Market.name: the column may be null'],
    ['alter table app.ware alter column unit_id drop not null', 'Ware.unit: its column may be null'],
    ['alter table app.stall rename column label to labels', 'Stall.label: app.stall has no column label'],
  ]) {
    await world.database.look(change!);
    await expect(checkViews(world.app.get(DataSource))).rejects.toThrow(fault);
  }
});
