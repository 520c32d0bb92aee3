import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MarketWorld } from './support/views-room.world';

let world: MarketWorld;
beforeAll(async () => {
  world = await MarketWorld.open();
}, 60_000);
afterAll(() => world?.close());

const json = { 'content-type': 'application/json' };
const deep = (levels: number) => `{"name":${'['.repeat(levels)}${']'.repeat(levels)},"kind":"TOWN"}`;

describe('whatever goes wrong is a problem of RFC 9457', () => {
  test.each<[string, number, string, 'GET' | 'POST' | 'PATCH', string, string | undefined, Record<string, string>]>([
    ['JSON that breaks off', 400, 'MALFORMED', 'POST', '/v1/markets', '{"name":', json],
    ['no JSON at all', 400, 'MALFORMED', 'POST', '/v1/markets', 'name', json],
    ['a list for a body', 400, 'MALFORMED', 'POST', '/v1/markets', '[1,2]', json],
    ['a text for a body', 400, 'MALFORMED', 'POST', '/v1/markets', '"abc"', json],
    ['a number for a body', 400, 'MALFORMED', 'POST', '/v1/markets', '5', json],
    ['an empty body', 400, 'MALFORMED', 'POST', '/v1/markets', '', json],
    ['a key that reaches for the prototype', 400, 'MALFORMED', 'POST', '/v1/markets', '{"__proto__":{"x":1}}', json],
    [
      'the same by the constructor',
      400,
      'MALFORMED',
      'POST',
      '/v1/markets',
      '{"constructor":{"prototype":{"x":1}}}',
      json,
    ],
    ['lists within lists', 400, 'MALFORMED', 'POST', '/v1/markets', deep(40), json],
    ['very many lists within lists', 400, 'MALFORMED', 'POST', '/v1/markets', deep(200_000), json],
    ['plain text', 415, 'UNSUPPORTED_MEDIA_TYPE', 'POST', '/v1/markets', 'x', { 'content-type': 'text/plain' }],
    ['XML', 415, 'UNSUPPORTED_MEDIA_TYPE', 'POST', '/v1/markets', '<x/>', { 'content-type': 'application/xml' }],
    [
      'a form',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'POST',
      '/v1/markets',
      'name=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
    ],
    ['an unknown type', 415, 'UNSUPPORTED_MEDIA_TYPE', 'POST', '/v1/markets', '{}', { 'content-type': 'json' }],
    [
      'more than a megabyte',
      413,
      'TOO_LARGE',
      'POST',
      '/v1/markets',
      JSON.stringify({ name: 'x'.repeat(1_048_577) }),
      json,
    ],
    ['an unknown address', 404, 'NOT_FOUND', 'GET', '/v1/nowhere', undefined, {}],
    ['an address outside', 404, 'NOT_FOUND', 'GET', '/nowhere', undefined, {}],
    ['an unknown method', 404, 'NOT_FOUND', 'PATCH', '/v1/markets', '{}', json],
    ['an id that is none', 404, 'NOT_FOUND', 'GET', '/v1/markets/1', undefined, {}],
  ])('%s: %i %s', async (_, status, code, method, url, payload, headers) => {
    const response = await world.inject(method, url, 'leader', payload, { 'idempotency-key': 'k', ...headers });
    const problem = response.json();
    expect([response.statusCode, problem.code]).toEqual([status, code]);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    expect(problem.type).toBe(`/problems/${String(code).toLowerCase().replaceAll('_', '-')}`);
    expect(problem.requestId).toBe(response.headers['x-request-id']);
    expect(JSON.stringify(problem)).not.toMatch(/FST_|SyntaxError|at .*\.js/);
  });

  test('in Vietnamese, or in English for who asks for it', async () => {
    const detail = async (language?: string) =>
      (
        await world.inject('GET', '/v1/nowhere', undefined, undefined, language ? { 'accept-language': language } : {})
      ).json().detail;
    expect(await detail()).toBe('Không tìm thấy.');
    expect(await detail('fr, en;q=0.5')).toBe('Không tìm thấy.');
    expect(await detail('en-GB,en;q=0.9')).toBe('Not found.');
  });

  test('without credentials 401 with the way in, without the grant 403', async () => {
    const nobody = await world.inject('GET', '/v1/markets');
    expect([nobody.statusCode, nobody.json().code, nobody.headers['www-authenticate']]).toEqual([
      401,
      'UNAUTHENTICATED',
      'Bearer',
    ]);
    const officer = await world.inject(
      'POST',
      '/v1/markets',
      'officer',
      { name: 'x', kind: 'TOWN' },
      { 'idempotency-key': 'k' },
    );
    expect([officer.statusCode, officer.json().code]).toEqual([403, 'FORBIDDEN']);
  });

  test('the caller’s own request id, unless it is a strange one', async () => {
    const asked = async (id: string) =>
      (await world.inject('GET', '/v1/markets', 'leader', undefined, { 'x-request-id': id })).headers['x-request-id'];
    expect(await asked('ticket-2026.11')).toBe('ticket-2026.11');
    for (const strange of ['x', 'a b c d e f g h', '<script>alert(1)</script>', 'y'.repeat(101)])
      expect(await asked(strange)).not.toBe(strange);
  });
});

describe('a page', () => {
  test('links to the next one, however long the cursor, and to none from the last', async () => {
    const name = 'Chợ '.repeat(80);
    await world.work.asSystem(82, 'test', () =>
      world.work.query(
        `insert into app.market (id, agency_id, name, layout)
         select gen_random_uuid(), agency_id, $1, '{"nextCursor":"forged"}' from app.market where tenant_id = 82 limit 3`,
        [name],
      ),
    );
    const query = new URLSearchParams({ name, sort: 'name', limit: '2', fields: 'name,layout' });
    const first = await world.inject('GET', `/v1/markets?${query.toString()}`, 'leader');
    const next = /^<([^>]+)>; rel="next"$/.exec(String(first.headers.link))![1]!;
    expect(new URL(next, 'http://x').searchParams.get('after')).toBe(first.json().nextCursor);
    const second = await world.inject('GET', next, 'leader');
    expect([second.json().items.length, second.json().nextCursor, second.headers.link]).toEqual([1, null, undefined]);
  });

  test('counts to 10,000 and no further', async () => {
    const counts = async () => [
      (await world.inject('GET', '/v1/traders?total=true&limit=1', 'leader')).json().totalItems,
      (await world.graphql('leader', '{ traders(first: 1) { totalCount } }')).data.traders.totalCount,
    ];
    const add = (rows: number) =>
      world.database.look(
        `set session_replication_role = replica; insert into app.trader (tenant_id, id, sys_from, agency_id, name)
         select 82, gen_random_uuid(), now(), gen_random_uuid(), 'x' from generate_series(1, ${rows})`,
      );
    const [{ length }] = [await world.rows('app.trader', 82)];
    await add(10_000 - length);
    expect(await counts()).toEqual([10_000, 10_000]);
    await add(1);
    expect(await counts()).toEqual([null, null]);
  });
});

describe('a record', () => {
  const id = '00000002-0000-7000-8000-000000000000';
  const read = (headers: Record<string, string> = {}, query = '') =>
    world.inject('GET', `/v1/markets/${id}${query}`, 'leader', undefined, headers);

  test('answers 304 to whoever has it as it is, also when a name beside it changed', async () => {
    const etag = String((await read()).headers.etag);
    expect(etag).toMatch(/^"1-[\w-]+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await read({ 'if-none-match': known });
      expect([again.statusCode, again.payload, again.headers.etag]).toEqual([304, '', etag]);
    }
    expect((await read({ 'if-none-match': '"1"' })).statusCode).toBe(200);
    expect((await read({ 'if-none-match': etag }, '?fields=id')).statusCode).toBe(200);
    await world.work.asSystem(82, 'test', () =>
      world.work.query(`delete from app.ware; delete from app.stall where market_id = '${id}'`),
    );
    expect((await read({ 'if-none-match': etag })).statusCode).toBe(200);
  });
});
