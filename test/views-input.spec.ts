import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ask, surfaces } from './support/clients';
import { MarketWorld } from './support/views-room.world';

let world: MarketWorld;
const naming = '00000002-0000-7000-8000-00000000ABCD';

beforeAll(async () => {
  world = await MarketWorld.open();
  const hoa = `insert into app.market (id, agency_id, name) select $1, agency_id, 'Hoa' from app.market where tenant_id = 82 limit 1`;
  await world.work.asSystem(82, 'test', () => world.work.query(hoa, [naming]));
}, 60_000);
afterAll(() => world?.close());

const list = (query: string) => world.inject('GET', `/v1/markets?${query}`, 'leader');
const told = async (query: string) => {
  const response = await list(query);
  const { violations = [], code } = response.json();
  return [response.statusCode, violations[0]?.path ?? code, violations[0]?.code];
};
const id = '00000002-0000-7000-8000-000000000000';

describe('REST refuses, and says where', () => {
  test.each([
    ['limit=0', 'limit', 'PAGE_SIZE'],
    ['limit=-1', 'limit', 'PAGE_SIZE'],
    ['limit=101', 'limit', 'PAGE_SIZE'],
    ['limit=', 'limit', 'PAGE_SIZE'],
    ['limit=NaN', 'limit', 'PAGE_SIZE'],
    ['limit=1e9', 'limit', 'PAGE_SIZE'],
    ['limit=1.5', 'limit', 'PAGE_SIZE'],
    ['limit=2&limit=3', 'limit', 'PAGE_SIZE'],
    ['first=2', 'filter.first', 'UNKNOWN_FILTER'],
    ['sort=secret', 'sort', 'UNKNOWN_SORT'],
    ['sort=note', 'sort', 'UNKNOWN_SORT'],
    ['sort=code', 'sort', 'UNKNOWN_SORT'],
    ['sort=', 'sort', 'UNKNOWN_SORT'],
    ['sort=--name', 'sort', 'UNKNOWN_SORT'],
    ['sort=name&sort=places', 'sort', 'UNKNOWN_SORT'],
    ['sort=name desc; drop table app.market', 'sort', 'UNKNOWN_SORT'],
    ['total=yes', 'total', 'NOT_A_VALUE'],
    ['total=true&total=false', 'total', 'NOT_A_VALUE'],
    ['tags=x', 'filter.tags', 'UNKNOWN_FILTER'],
    ['name.like=x', 'filter.name', 'UNKNOWN_FILTER'],
    ['name.in.x=y', 'filter.name', 'UNKNOWN_FILTER'],
    ['name.isNull=true', 'filter.name', 'UNKNOWN_FILTER'],
    ['sells.in=x', 'filter.sells', 'UNKNOWN_FILTER'],
    ['__proto__=x', 'filter.__proto__', 'UNKNOWN_FILTER'],
    ['constructor=x', 'filter.constructor', 'UNKNOWN_FILTER'],
    ['toString.call=x', 'filter.toString', 'UNKNOWN_FILTER'],
    ['name=a&name=b', 'filter.name', 'NOT_A_VALUE'],
    ['name=a%00b', 'filter.name', 'NOT_A_VALUE'],
    ['q=a%00b', 'q', 'NOT_TEXT'],
    ['q=a&q=b', 'q', 'NOT_TEXT'],
    [`q=${'a'.repeat(201)}`, 'q', 'NOT_TEXT'],
    ['places=NaN', 'filter.places', 'NOT_A_VALUE'],
    ['places=1e9', 'filter.places', 'NOT_A_VALUE'],
    ['places=2147483648', 'filter.places', 'NOT_A_VALUE'],
    ['rent=1e9', 'filter.rent', 'NOT_A_VALUE'],
    ['rent=NaN', 'filter.rent', 'NOT_A_VALUE'],
    ['floating=1', 'filter.floating', 'NOT_A_VALUE'],
    ['kind=town', 'filter.kind', 'NOT_A_VALUE'],
    ['kind=__proto__', 'filter.kind', 'NOT_A_VALUE'],
    ['id=1', 'filter.id', 'NOT_A_VALUE'],
    ['opensOn=2026-02-30', 'filter.opensOn', 'NOT_A_VALUE'],
    ['opensOn=infinity', 'filter.opensOn', 'NOT_A_VALUE'],
    ['foundedAt.gte=2026-01-01', 'filter.foundedAt', 'NOT_A_VALUE'],
    ['foundedAt.gte=2026-01-01T00:00:00%2B23:00', 'filter.foundedAt', 'NOT_A_VALUE'],
    ['foundedAt.gte=now', 'filter.foundedAt', 'NOT_A_VALUE'],
    ['asOf=yesterday', 'asOf', 'NOT_A_VALUE'],
    [`id.in=${`${id},`.repeat(100)}${id}`, 'filter.id', 'NOT_A_VALUE'],
    ['fields=', 'fields', 'UNKNOWN_FIELD'],
    ['fields=,', 'fields', 'UNKNOWN_FIELD'],
    ['fields=id&fields=name', 'fields', 'UNKNOWN_FIELD'],
    ['fields=secret', 'fields', 'UNKNOWN_FIELD'],
    ['fields=id.name', 'fields', 'UNKNOWN_FIELD'],
    ['fields=keeper.', 'fields', 'UNKNOWN_FIELD'],
    ['fields=__proto__', 'fields', 'UNKNOWN_FIELD'],
    ['fields=keeper.constructor', 'fields', 'UNKNOWN_FIELD'],
    ['fields=tenant_id', 'fields', 'UNKNOWN_FIELD'],
    ['fields=id"), (select 1', 'fields', 'UNKNOWN_FIELD'],
    ['fields=parent.parent.parent.parent.name', 'fields', 'UNKNOWN_FIELD'],
  ])('%s', async (query, path, code) => {
    expect(await told(query)).toEqual([422, path, code]);
  });

  test('everything that is wrong at once', async () => {
    const { violations } = (await list('limit=0&sort=x&y=1&places=z')).json();
    expect(violations.map(({ path }: { path: string }) => path)).toEqual([
      'limit',
      'sort',
      'filter.y',
      'filter.places',
    ]);
  });

  test('what one record does not take', async () => {
    const one = await world.inject('GET', `/v1/markets/${id}?asOf=2026-01-01&x=1`, 'leader');
    expect([one.statusCode, one.json().violations.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      ['asOf', 'x'],
    ]);
    for (const fields of ['fields=', 'fields=id&fields=name', 'fields=x'])
      expect((await world.inject('GET', `/v1/markets/${id}?${fields}`, 'leader')).statusCode).toBe(422);
  });

  test('an empty list of fields, without keeping it for those who name none', async () => {
    await list('fields=');
    expect(Object.keys((await list('limit=1')).json().items[0])).toContain('name');
  });

  test.each(['q=%ED%A0%80', 'q=%FF', 'name=%ED%A0%80', 'q=%', 'after=%FF'])(
    'nothing by a fault of its own: %s',
    async (query) => {
      expect((await list(query)).statusCode).toBeLessThan(500);
    },
  );
});

describe.each(surfaces)('over %s', (surface) => {
  const asks = (ask: Ask) => world.call(surface, 'leader', 'markets', { select: ['id'], ...ask });

  test('an id is known however it is written', async () => {
    const byFilter = await asks({ filter: { 'id.in': [naming, naming.toLowerCase()] } });
    expect(byFilter.data.items).toEqual([{ id: naming.toLowerCase() }]);
    expect((await world.call(surface, 'leader', 'market', { id: naming, select: ['name'] })).data).toEqual({
      name: 'Hoa',
    });
  });

  test('a size out of bounds is refused', async () => {
    for (const first of [0, -1, 101, 1e9, -(2 ** 31)])
      expect((await asks({ first })).violations[0]?.code).toBe('PAGE_SIZE');
  });

  test('texts that no database holds are refused in filters and in search', async () => {
    const texts = surface === 'REST' ? ['a\u0000'] : ['a\u0000', 'a\ud800', '\udc00a'];
    for (const text of texts) {
      expect((await asks({ filter: { name: text } })).violations).toMatchObject([
        { path: 'filter.name', code: 'NOT_A_VALUE' },
      ]);
      expect((await asks({ filter: { sells: text } })).violations).toMatchObject([{ path: 'filter.sells' }]);
      expect((await asks({ q: text })).violations).toMatchObject([{ path: 'q', code: 'NOT_TEXT' }]);
    }
  });

  test('what is composed differently is one text', async () => {
    const composed = (await asks({ filter: { name: 'Chợ Thượng'.normalize('NFD') } })).data.items;
    expect(composed).toHaveLength(1);
    expect((await asks({ q: 'THUONG'.normalize('NFD') })).data.items.length).toBeGreaterThan(1);
  });
});

describe('GraphQL refuses', () => {
  const code = async (query: string, variables = {}) => {
    const { status, errors } = await world.graphql('leader', query, variables);
    return [status, errors?.[0]?.extensions['code'], errors?.[0]?.extensions['violations']?.[0].path];
  };

  test('a size given by variable, at the root and below', async () => {
    const root = 'query ($n: Int) { markets(first: $n) { edges { cursor } } }';
    const below = 'query ($n: Int) { markets(first: 1) { edges { node { stalls(first: $n) { id } } } } }';
    for (const n of [0, -1, 101]) {
      expect(await code(root, { n })).toEqual([200, 'INVALID_INPUT', 'first']);
      expect(await code(below, { n })).toEqual([200, 'PAGE_SIZE', 'stalls']);
    }
    expect(await code(below, { n: 11 })).toEqual([200, 'PAGE_SIZE', 'stalls']);
    for (const n of [2 ** 31, 1.5, 'x', NaN]) expect((await code(root, { n }))[0]).toBe(Number.isNaN(n) ? 200 : 400);
  });

  test('filters, orders and fields that the schema does not have', async () => {
    for (const query of [
      '{ markets(filter: { secret: { eq: "x" } }) { totalCount } }',
      '{ markets(filter: { name: { like: "x" } }) { totalCount } }',
      '{ markets(orderBy: NOTE) { totalCount } }',
      '{ markets { edges { node { tenantId } } } }',
    ])
      expect((await code(query)).slice(0, 2)).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('null where a value is compared, and an alias of 61 letters', async () => {
    expect(await code('{ markets(filter: { name: { eq: null } }) { totalCount } }')).toEqual([
      200,
      'INVALID_INPUT',
      'filter.name',
    ]);
    const alias = (length: number) =>
      `{ markets(first: 1) { edges { node { stalls { ${'a'.repeat(length)}: id } } } } }`;
    expect((await code(alias(60)))[1]).toBeUndefined();
    expect((await code(alias(61)))[1]).toBe('TOO_LONG');
  });

  test('a reading that multiplies, and only that one', async () => {
    const many = 'first: 100) { edges { node { stalls { market { stalls { wares { id } } } } } } }';
    const { data, errors } = await world.graphql('leader', `{ a: markets(${many} b: stalls(first: 1) { totalCount } }`);
    expect(errors).toMatchObject([{ path: ['a'], extensions: { code: 'TOO_COSTLY', status: 422 } }]);
    expect(data).toEqual({ a: null, b: { totalCount: 42 } });
  });
});
