import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { surfaces } from './support/clients';
import { bare, Naive } from './support/views-room.eyes';
import type { Row } from './support/views-room.types';
import { MarketWorld, people, Person } from './support/views-room.world';

let world: MarketWorld;
const naive = {} as Record<Person, Naive>;
const everyone = Object.keys(people) as Person[];

beforeAll(async () => {
  world = await MarketWorld.open({ POOL_SIZE: '4', POOL_WAIT_MS: '20000' });
  for (const person of everyone) naive[person] = await Naive.of(world, person);
}, 60_000);
afterAll(() => world?.close());

const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id as string).sort();
const visible = (person: Person, view: string, table: 'market' | 'stall' | 'trader') =>
  ids(naive[person].tables[table].filter(({ id }) => naive[person].one(view, id)));

describe.each(surfaces)('over %s', (surface) => {
  test('a column for which the grant is lacking is null, and no filter or order tells what it holds', async () => {
    const { code } = naive.head.tables.market.find((row) => row.code !== null)!;
    for (const [person, sees] of [
      ['head', true],
      ['officer', false],
    ] as const) {
      const asks = (filter = {}) =>
        world.call(surface, person, 'markets', { filter, first: 100, total: true, select: ['code'] });
      const codes = (await asks()).data.items.map((item: { code: string | null }) => item.code);
      expect(codes.some((each: string | null) => each !== null)).toBe(sees);
      for (const filter of [{ code }, { 'code.in': [code] }, { 'code.isNull': true }]) {
        const told = await asks(filter);
        expect([told.status, told.violations[0]?.path]).toEqual(sees ? [200, undefined] : [403, 'filter.code']);
      }
    }
  });

  test('what is out of reach is in no list, no count, no record and no page after a cursor', async () => {
    for (const person of everyone) {
      for (const [operation, view, table] of [
        ['markets', 'Market', 'market'],
        ['stalls', 'Stall', 'stall'],
        ['traders', 'Trader', 'trader'],
      ] as const) {
        const expected = visible(person, view, table);
        const told = await world.call(surface, person, operation, { first: 100, total: true, select: ['id'] });
        expect([ids(told.data.items), told.data.total]).toEqual([expected, expected.length]);
        const hidden = naive[person].tables[table].find(({ id }) => !expected.includes(id));
        if (!hidden || operation === 'traders') continue;
        expect((await world.call(surface, person, view.toLowerCase(), { id: hidden.id, select: ['id'] })).status).toBe(
          404,
        );
      }
    }
  });

  test('a cursor put together for a hidden row shows nothing of it', async () => {
    const hidden = naive.officer.tables.market.filter(({ id }) => !naive.officer.one('Market', id));
    for (const { id, opens_on } of hidden.slice(0, 3)) {
      const after = Buffer.from(JSON.stringify(['Market', '-opensOn', opens_on, id])).toString('base64url');
      const { rows, total } = naive.officer.page('Market', { first: 100, after: id, conditions: [] });
      const told = await world.call(surface, 'officer', 'markets', { first: 100, after, total: true, select: ['id'] });
      expect([told.data.items.map((item: { id: string }) => item.id), told.data.total]).toEqual([
        rows.map((row) => row.id),
        total,
      ]);
    }
  });
});

test('one document serves people with different grants, each their own answer', async () => {
  const query = '{ markets(first: 100) { totalCount edges { node { id code keeper { id phone stalls { id } } } } } }';
  const answers = await Promise.all([...everyone, ...everyone].map((person) => world.graphql(person, query)));
  const [leader, head, officer, stranger] = answers.map(({ text }) => text);
  expect(new Set([leader, head, officer, stranger]).size).toBe(4);
  expect(answers.slice(4).map(({ text }) => text)).toEqual([leader, head, officer, stranger]);
  expect(leader).toMatch(/"phone":"/);
  expect(head).not.toMatch(/"phone":"/);
  expect(officer).not.toMatch(/"(phone|code)":"/);
});

test('500 requests of two provinces at once over four connections bring nobody a stranger’s row', async () => {
  const query = `query ($id: ID!, $first: Int) {
    market(id: $id) { id name agencyId ours stalls { id label trader { name phone } } kin { id name } }
    stalls(first: $first) { totalCount edges { node { id market { name } wares(first: 2) { name unit { name } } } } }
  }`;
  const asked = Array.from({ length: 500 }, (_, n) => {
    const person = everyone[n % everyone.length]!;
    const { market } = naive[person].tables;
    return { person, variables: { id: market[n % market.length]!.id as string, first: 1 + (n % 3) } };
  });
  const schema = bare(world.clients.schema);
  const told = await Promise.all(asked.map(({ person, variables }) => world.graphql(person, query, variables)));
  for (const [at, { person, variables }] of asked.entries()) {
    const expected = await naive[person].execute(schema, query, variables);
    expect(JSON.parse(told[at]!.text)).toEqual(JSON.parse(JSON.stringify(expected)));
  }
}, 30_000);

test('the planner by itself, without row security, keeps the provinces apart', async () => {
  const tables = ['market', 'stall', 'ware', 'trader'];
  const security = (word: string) =>
    world.database.look(tables.map((table) => `alter table app.${table} ${word} row level security`).join('; '));
  await security('disable');
  for (const person of everyone) {
    const query = `{
      markets(first: 100) { totalCount edges { node { name parent { name } keeper { name } stalls { label wares { name stall { label } } } kin { name } } } }
      wares(first: 100) { totalCount edges { node { name stall { label } } } }
      trader(id: "00000001-0000-7000-8000-000000000000") { name stalls { label } }
    }`;
    const { text } = await world.graphql(person, query);
    const expected = await naive[person].execute(bare(world.clients.schema), query, {});
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(expected)));
  }
  await security('enable');
});

describe('row security by itself', () => {
  const tables = [
    'app.market',
    'app.stall',
    'app.ware',
    'app.trader',
    'hist.market',
    'live.market',
    'app.audit',
    'app.outbox',
  ];

  /** As the application's own role, but without any condition of the planner's. */
  const counted = async (table: string, entered?: number): Promise<number> => {
    const client = new Client(world.database.databaseUrl);
    await client.connect();
    try {
      await client.query('set role danvan_app');
      await client.query('begin');
      if (entered) await client.query(`select set_config('app.tenant', '${entered}', true)`);
      const { rows } = await client.query(`select count(*)::int as n from ${table} where tenant_id <> ${entered ?? 0}`);
      return rows[0].n as number;
    } finally {
      await client.end();
    }
  };

  test.each(tables)('shows nothing of %s but the tenant that was entered', async (table) => {
    expect(await counted(table, 91)).toBe(0);
  });

  test('refuses whoever has entered none', async () => {
    await expect(counted('app.market')).rejects.toThrow(/app.tenant|invalid input syntax/);
  });
});
