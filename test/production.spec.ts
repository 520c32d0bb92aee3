import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sampleMasterKeys } from '../src/settings.schema';
import { AccessWorld } from './support/access.world';
import { ProductionServer } from './support/matrix/production';

let world: AccessWorld;
let server: ProductionServer;
let token: string;

beforeAll(async () => {
  world = await AccessWorld.open();
  await world.person('quan.tri', 'ADMINISTRATOR');
  server = await (await ProductionServer.spawn(world.database.databaseUrl)).ready();
  const { accessToken } = await post('/v1/sessions', { username: 'quan.tri', password: 'Nước-lớn-nước-ròng-7' }).then(
    (answer) => answer.json() as Promise<{ accessToken: string }>,
  );
  token = accessToken;
}, 60_000);
afterAll(async () => {
  await server?.stop();
  await world?.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' });
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const asked = async (query: string, headers: Record<string, string> = {}) => {
  const answer = await post('/graphql', { query }, headers);
  return {
    status: answer.status,
    body: (await answer.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] },
  };
};

describe('a server in production refuses to serve', () => {
  const refusal = async (databaseUrl: string, prepare: string, restore: string) => {
    await world.database.look(prepare);
    const tried = await ProductionServer.spawn(databaseUrl);
    const code = await tried.refused();
    await world.database.look(restore);
    return { code, written: tried.written };
  };

  test('on demo accounts, whose passwords are public', async () => {
    const set = (demo: boolean) =>
      `update app.account set demo = ${demo}, version = version + 1 where username = 'quan.tri'`;
    const inTenant = (sql: string) => `set app.tenant = '82'; ${sql}`;
    const { code, written } = await refusal(world.database.databaseUrl, inTenant(set(true)), inTenant(set(false)));
    expect(code).toBe(1);
    expect(written).toMatch(/^DEMO: .*demo accounts/m);
  }, 30_000);

  test('with master keys that everybody knows, or none', async () => {
    for (const MASTER_KEYS of [sampleMasterKeys, '']) {
      const tried = await ProductionServer.spawn(world.database.databaseUrl, { MASTER_KEYS });
      expect(await tried.refused()).toBe(1);
      expect(tried.written).toMatch(/^ {2}MASTER_KEYS: .*openssl rand -base64 32/m);
    }
  }, 30_000);

  test('with a log-in to the database that could become its owner', async () => {
    const { code, written } = await refusal(world.database.adminUrl, 'select 1', 'select 1');
    expect(code).toBe(1);
    expect(written).toContain('may become the owner');
  }, 30_000);
});

describe('a server in production', () => {
  const deep = '{ __schema { types { name } } }';

  test('answers no introspection, with or without a log-in, alone or beside a reading', async () => {
    const headers = { authorization: `Bearer ${token}` };
    for (const [query, given] of [
      [deep, {}],
      [deep, headers],
      ['{ me { username } __schema { queryType { name } } }', headers],
      ['{ plans(first: 1) { edges { node { id } } } __type(name: "Plan") { fields { name } } }', headers],
    ] as const) {
      const { status, body } = await asked(query, given);
      expect([query, status, body.data]).toEqual([query, 400, undefined]);
      expect(JSON.stringify(body)).not.toMatch(/PlanConnection|"queryType"/);
    }
    expect((await asked('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  });

  test('suggests no field to whoever guesses one', async () => {
    const { body } = await asked('{ plan(id: "x") { titl } }');
    expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
  });

  test('takes no batch, no mutation by GET, and nothing a form on another site could send', async () => {
    expect((await post('/graphql', [{ query: '{ __typename }' }, { query: '{ __typename }' }])).status).toBe(400);
    const mutation = encodeURIComponent('mutation { logout { done } }');
    expect((await get(`/graphql?query=${mutation}`, { 'apollo-require-preflight': '1' })).status).toBe(405);
    const form = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect([400, 415]).toContain(form.status);
    expect((await get('/graphql?query={__typename}')).status).toBe(400);
  });

  test('shows the documents about both surfaces, which are the same for everybody', async () => {
    for (const [path, type] of [
      ['/docs', 'text/html'],
      ['/openapi.json', 'application/json'],
      ['/schema.graphql', 'text/plain'],
    ] as const) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([path, 200, type]);
    }
    expect(await (await get('/docs/swagger-ui-init.js')).text()).toContain('"persistAuthorization": false');
  });

  test('tells no browser of another site anything', async () => {
    const answer = await get('/v1/me', { origin: 'https://elsewhere.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('keeps measures off the public port', async () => {
    expect((await get('/metrics')).status).toBe(404);
    expect((await fetch(server.metricsUrl)).status).toBe(200);
  });

  test.each([
    ['GET', '/v1/me'],
    ['GET', '/v1/accounts'],
    ['GET', '/v1/nothing/at/all'],
    ['POST', '/v1/sessions'],
    ['POST', '/graphql'],
    ['GET', '/graphql?query={__typename}'],
    ['GET', '/health/live'],
  ])('lets nobody keep, frame or run what %s %s answers', async (method, path) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = method === 'POST' ? { body: JSON.stringify({ query: '{ me { username } }' }) } : {};
    const answer = await fetch(`${server.url}${path}`, { method, headers, ...sent });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/) as unknown,
    });
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('server')).toBeNull();
  });

  test('lets documentation pages run the server’s own scripts and nobody else’s', async () => {
    const policy = (await get('/docs')).headers.get('content-security-policy');
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|https?:|\*)/);
  });
});

describe('guessing passwords', () => {
  test('by three hundred log-ins in one request is refused before any password is looked at', async () => {
    const aliases = Array.from(
      { length: 300 },
      (_, at) => `a${at}: login(input: { username: "quan.tri", password: "đoán lần ${at}" }) { accessToken }`,
    );
    const { status, body } = await asked(`mutation { ${aliases.join('\n')} }`);
    expect([status, body.data]).toEqual([400, undefined]);
    // A try is counted before its password is looked at.
    expect(await world.database.look('select sum(tries)::int as tries from app.login_attempt')).toEqual([
      { tries: null },
    ]);
  });

  test('by aliases that a request may have counts each of them', async () => {
    const aliases = Array.from(
      { length: 10 },
      (_, at) => `a${at}: login(input: { username: "nguoi.khac", password: "đoán lần ${at} nữa" }) { accessToken }`,
    );
    const { body } = await asked(`mutation { ${aliases.join('\n')} }`);
    expect(new Set(body.errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['LOGIN_REFUSED']));
    expect(await world.database.look('select sum(tries)::int as tries from app.login_attempt')).toEqual([
      { tries: 10 },
    ]);
    const once = await asked(
      'mutation { login(input: { username: "nguoi.khac", password: "đoán lần cuối" }) { accessToken } }',
    );
    expect(once.body.errors![0]!.extensions.code).toBe('LOGIN_BLOCKED');
  });

  test('by the same field sixty times without an alias is one log-in', async () => {
    const field = 'login(input: { username: "nguoi.thu.ba", password: "đoán mò một lần" }) { accessToken }';
    const { body } = await asked(`mutation { ${Array.from({ length: 60 }, () => field).join('\n')} }`);
    expect(body.errors).toHaveLength(1);
    const [tried] = await world.database.look<{ n: number }>('select count(*)::int as n from app.login_attempt');
    expect(tried!.n).toBeLessThanOrEqual(2);
  });
});
