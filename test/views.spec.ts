import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { bare, Naive, withPlainCursors } from './support/views-room.eyes';
import { Query, QueryWriter } from './support/views-room.queries';
import { MarketWorld, Person } from './support/views-room.world';

let world: MarketWorld;
let schema: GraphQLSchema;
const viewers: Person[] = ['leader', 'head', 'officer'];
const naive = {} as Record<Person, Naive>;
const cursors: Record<string, string[]> = {};

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
        expect({ query: written.query, ...(told as object) }).toEqual({ query: written.query, ...JSON.parse(JSON.stringify(expected)) });
        expect(JSON.stringify(told)).toBe(JSON.stringify(expected));
      }
    }),
    { numRuns: 250, seed: process.env['SEED'] ? Number(process.env['SEED']) : undefined },
  );
  expect(refused).toBeLessThan(10);
}, 60_000);
