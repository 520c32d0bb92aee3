import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { MarketWorld } from './support/views-room.world';

let world: MarketWorld;
beforeAll(async () => {
  world = await MarketWorld.open();
}, 60_000);
afterAll(() => world?.close());

const market = '00000002-0000-7000-8000-000000000000';
const ask = (query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
  world.graphql('leader', query, variables, headers);
const codes = (errors: { extensions: Record<string, unknown> }[] = []) =>
  errors.map(({ extensions }) => extensions['code']);

describe('views and other fields in one operation', () => {
  test('stand in the order in which they were asked for', async () => {
    const { text, errors } = await ask(`
      query ($with: Boolean!) {
        __typename
        z: marketTally { markets }
        ...Lists @include(if: $with)
        a: market(id: "${market}") { name }
        none: market(id: "x") { name }
        __schema { queryType { name } }
      }
      fragment Lists on Query { m: markets(first: 1) { totalCount } ... on Query { me { username } } }`,
      { with: true }); // prettier-ignore
    expect(codes(errors)).toEqual(['NOT_FOUND']);
    expect(Object.keys(JSON.parse(text).data)).toEqual(['__typename', 'z', 'm', 'me', 'a', 'none', '__schema']);
    expect(JSON.parse(text).data).toMatchObject({
      __typename: 'Query',
      z: { markets: 3 },
      m: { totalCount: 14 },
      me: { username: 'leader' },
      none: null,
    });
  });

  test('keep their answers when one of them fails', async () => {
    const { status, data, errors } = await ask(`{
      ok: markets(first: 1) { totalCount }
      bad: markets(first: 0) { totalCount }
      forbidden: accounts(first: 1) { totalCount }
      z: marketTally { markets fragile }
    }`); // prettier-ignore
    expect(status).toBe(200);
    expect(data).toEqual({ ok: { totalCount: 14 }, bad: null, forbidden: null, z: { markets: 3, fragile: null } });
    expect(errors!.map(({ path, extensions }) => [path, extensions['code'], extensions['status']])).toEqual([
      [['bad'], 'INVALID_INPUT', 422],
      [['forbidden'], 'FORBIDDEN', 403],
      [['z', 'fragile'], 'INTERNAL', 500],
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/secret details/);
  });

  test('a null that may not be one goes up to the first that may', async () => {
    const { data, errors } = await ask('{ ok: markets(first: 1) { totalCount } z: marketTally { markets strict } }');
    expect(data).toEqual({ ok: { totalCount: 14 }, z: null });
    expect(errors).toMatchObject([{ path: ['z', 'strict'], extensions: { code: 'INTERNAL' } }]);
  });

  test('the operation is the one that was named', async () => {
    const query = 'query A { markets(first: 1) { totalCount } } query B { marketTally { markets } }';
    const named = async (operationName?: string) =>
      (await world.inject('POST', '/graphql', 'leader', { query, operationName })).json();
    expect(Object.keys((await named('A')).data)).toEqual(['markets']);
    expect(Object.keys((await named('B')).data)).toEqual(['marketTally']);
    for (const name of [undefined, 'C'])
      expect((await named(name)).errors[0].extensions).toMatchObject({
        code: 'OPERATION_RESOLUTION_FAILURE',
        status: 400,
      });
  });

  test('introspection answers, also beside a view', async () => {
    expect((await ask(getIntrospectionQuery())).data.__schema.types.length).toBeGreaterThan(50);
    const both = await ask('{ markets(first: 1) { totalCount } __type(name: "Market") { fields { name } } }');
    expect(both.data.__type.fields.length).toBeGreaterThan(10);
  });
});

describe('variables', () => {
  test('that do not fit are refused with 400 before anything runs', async () => {
    for (const [type, value] of [
      ['Int', 'x'],
      ['Int', 2 ** 40],
      ['Int!', null],
      ['MarketFilter', { secret: 1 }],
      ['MarketOrder', 'x'],
      ['Day', '2026-02-30'],
      ['Nothing', 1],
    ] as const) {
      const argument = { MarketFilter: 'filter', MarketOrder: 'orderBy', Day: 'asOf' }[type as string] ?? 'first';
      const told = await ask(`query ($v: ${type}) { markets(${argument}: $v) { totalCount } }`, { v: value });
      expect([told.status, told.errors?.[0]?.extensions['status']]).toEqual([400, 400]);
    }
  });

  test('whose default is taken away by null are the caller’s error', async () => {
    for (const query of [
      'query ($v: Boolean = true) { markets(first: 1) @include(if: $v) { totalCount } }',
      'query ($v: Boolean = true) { markets(first: 1) { totalCount @include(if: $v) } }',
      'query ($v: ID = "x") { market(id: $v) { name } ok: stalls(first: 1) { totalCount } }',
    ]) {
      const { errors } = await ask(query, { v: null });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', status: 400 } }]);
    }
  });

  test('decide what is composed, and values do not', async () => {
    const query = `query ($first: Int, $with: Boolean!, $name: String) {
      markets(first: 3, filter: { name: { eq: $name } }) { edges { node { name stalls(first: $first) @include(if: $with) { id } } } }
    }`;
    const asked = (first: number, withStalls: boolean, name: string) => ask(query, { first, with: withStalls, name });
    expect((await asked(1, true, 'Chợ Ơ')).data.markets.edges[0].node.stalls).toHaveLength(1);
    expect((await asked(2, true, 'Chợ Zơ')).data.markets.edges[0].node.stalls).toHaveLength(2);
    expect((await asked(2, false, 'Chợ Ơ')).data.markets.edges[0].node).toEqual({ name: 'Chợ Ơ' });
    expect((await asked(2, true, 'Chợ')).data.markets.edges).toEqual([]);
  });
});

describe('refused before anything runs:', () => {
  const nested = (levels: number) =>
    `{ market(id: "${market}") ${'{ parent '.repeat(levels)}{ id }${' }'.repeat(levels)} }`;
  const aliases = Array.from({ length: 300 }, (_, n) => `a${n}: name`).join(' ');
  const query = '{ markets(first: 1) { totalCount } }';
  const mutation = 'mutation { countStalls(input: { id: "x" }) { stalls } }';
  const json = { 'content-type': 'application/json' };
  const get = (text: string, more = '') => `/graphql?query=${encodeURIComponent(text)}${more}`;

  test.each<[string, number, string, 'GET' | 'POST', string, string | undefined, Record<string, string>]>([
    [
      '300 aliases',
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'POST',
      '/graphql',
      JSON.stringify({ query: `{ markets { edges { node { ${aliases} } } } }` }),
      json,
    ],
    [
      'more than eight levels',
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'POST',
      '/graphql',
      JSON.stringify({ query: nested(12) }),
      json,
    ],
    [
      'a document that breaks off',
      400,
      'GRAPHQL_PARSE_FAILED',
      'POST',
      '/graphql',
      JSON.stringify({ query: '{ markets {' }),
      json,
    ],
    ['a batch', 400, 'BAD_REQUEST', 'POST', '/graphql', JSON.stringify([{ query }, { query }]), json],
    [
      'more than 2,000 tokens',
      400,
      'GRAPHQL_PARSE_FAILED',
      'POST',
      '/graphql',
      JSON.stringify({ query: `{ ${'a '.repeat(2_001)} }` }),
      json,
    ],
    ['no query', 400, 'BAD_REQUEST', 'POST', '/graphql', '{}', json],
    [
      'variables that are a list',
      400,
      'BAD_REQUEST',
      'POST',
      '/graphql',
      JSON.stringify({ query, variables: [1] }),
      json,
    ],
    [
      'another site’s form',
      400,
      'BAD_REQUEST',
      'POST',
      '/graphql',
      JSON.stringify({ query: mutation }),
      { 'content-type': 'text/plain' },
    ],
    [
      'another site’s form fields',
      400,
      'BAD_REQUEST',
      'POST',
      '/graphql',
      `query=${encodeURIComponent(query)}`,
      { 'content-type': 'application/x-www-form-urlencoded' },
    ],
    ['a GET that any site could send', 400, 'BAD_REQUEST', 'GET', get(query), undefined, {}],
    ['a mutation by GET', 405, 'BAD_REQUEST', 'GET', get(mutation), undefined, { 'apollo-require-preflight': '1' }],
  ])('%s', async (_, status, code, method, url, payload, headers) => {
    const response = await world.inject(method, url, 'leader', payload, headers);
    const [error] = response.json().errors;
    expect([response.statusCode, error.extensions.code]).toEqual([status, code]);
    const requestId = response.headers['x-request-id'];
    expect(error.extensions).toMatchObject({
      type: expect.stringMatching(/^\/problems\//),
      title: expect.any(String),
      detail: error.message,
      status: expect.any(Number),
      requestId,
    });
  });

  test('eight levels are the deepest, also by way of fragments', async () => {
    const levels = async (query: string) => (await ask(query)).errors?.[0]?.message ?? 'answered';
    expect(await levels(nested(6))).toBe('answered');
    expect(await levels(nested(7))).toMatch(/depth limit/);
    const [head, tail] = [
      '{ parent { parent { parent { parent { ...F } } } } }',
      '{ parent { parent { parent { id } } } }',
    ];
    expect(await levels(`{ market(id: "${market}") ${head} } fragment F on Market ${tail}`)).toMatch(/depth limit/);
  });

  test('a query by GET is answered when it cannot come from another site', async () => {
    expect(
      (await world.inject('GET', get(query), 'leader', undefined, { 'apollo-require-preflight': '1' })).json().data
        .markets.totalCount,
    ).toBe(14);
  });
});

test('an error is the same problem as over REST, in the same language', async () => {
  for (const language of ['vi', 'en']) {
    const headers = { 'accept-language': language, 'x-request-id': 'the-same-one' };
    const rest = (await world.inject('GET', '/v1/markets?places.gte=1&code=x', 'officer', undefined, headers)).json();
    const graphql = await world.graphql(
      'officer',
      '{ markets(filter: { places: { gte: 1 }, code: { eq: "x" } }) { totalCount } }',
      {},
      headers,
    );
    expect(graphql.errors?.[0]?.extensions).toEqual(rest);
    expect(graphql.errors?.[0]?.message).toBe(rest.detail);
  }
  const anonymous = await world.graphql(undefined, '{ markets { totalCount } market(id: "x") { id } }');
  expect(codes(anonymous.errors)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
});
