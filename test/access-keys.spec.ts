import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { AccessWorld } from './support/access.world';
import { surfaces } from './support/clients';

let world: AccessWorld;
let serial = 0;
let administrator: string;
let machine: string;

beforeAll(async () => {
  world = await AccessWorld.open();
  world.at('2026-03-02T01:00:00Z');
  await world.person('quantri', 'ADMINISTRATOR');
  await world.person('canbo', 'OFFICER', world.agencies.hongNgu);
  await world.person('canbo2', 'OFFICER', world.agencies.caoLanh);
}, 60_000);
afterAll(() => world?.close());

beforeEach(async () => {
  world.at('2026-03-02T01:00:00Z');
  administrator = (await world.login('quantri')).token;
  machine = await world.machine(`may.${++serial}`);
});

describe.each(surfaces)('over %s', (surface) => {
  const call = (operation: string, input: object, id?: string) =>
    world.clients.call(surface, { token: administrator }, operation, { input: { ...(id ? { id } : {}), ...input } });
  const order = (more: object = {}) => ({
    accountId: machine,
    name: 'bao-cao',
    scopes: ['posts'],
    agencyId: world.agencies.hongNgu,
    expiresAt: '2026-09-01T00:00:00.000Z',
    ...more,
  });
  const issue = async (more: object = {}) => (await call('issueApiKey', order(more))).data;
  const use = (apiKey: string, operation = 'posts') =>
    world.clients.call(surface, { apiKey }, operation, { first: 100 });

  test('a key does what its scopes name, for its agency, and shows its secret once', async () => {
    const key = await issue();
    expect(key.secret).toMatch(new RegExp(`^dv_82_${key.keyId}_`));
    const { data } = await use(key.secret);
    expect(new Set(data.items.map((post: { agencyId: string }) => post.agencyId))).toEqual(
      new Set([world.agencies.hongNgu]),
    );
    expect(await use(key.secret, 'accounts')).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await use(key.secret, 'me')).data).toMatchObject({
      role: 'INTEGRATION_CLIENT',
      postId: null,
      posts: [],
      grants: ['me', 'posts'],
    });
    const listed = await world.clients.call(surface, { token: administrator }, 'apiKeys', {
      filter: { keyId: key.keyId },
    });
    expect(listed.data.items).toMatchObject([
      { id: key.id, scopes: ['posts'], lastUsedAt: '2026-03-02T01:00:00.000Z', cidrs: [] },
    ]);
    const kept = await world.database.look(
      `select to_jsonb(k)::text as k from app.api_key k union all select answer from app.idempotency`,
    );
    expect(JSON.stringify(kept)).not.toContain(key.secret.slice(-43));
  });

  test('a key that was guessed, cut, expired or revoked opens nothing', async () => {
    const key = await issue();
    const guessed = `${key.secret.slice(0, -43)}${'a'.repeat(43)}`;
    for (const text of [guessed, key.secret.slice(0, -1), `dv_91_${key.secret.slice(6)}`, 'x']) {
      expect(await use(text)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    }
    expect(await use(key.secret)).toMatchObject({ status: 200 });
    expect(await use(guessed)).toMatchObject({ status: 401 });
    const revoked = await call('revokeApiKey', { expectedVersion: 1, idempotencyKey: `r-${serial}` }, key.id);
    expect(revoked.status).toBe(200);
    expect(await use(key.secret)).toMatchObject({ status: 401 });
    const other = await issue();
    expect(await use(other.secret)).toMatchObject({ status: 200 });
    world.at('2026-09-01T00:00:00Z');
    expect(await use(other.secret)).toMatchObject({ status: 401 });
  });

  test('a key comes only from its networks', async () => {
    const inside = await issue({ cidrs: ['127.0.0.0/8', '::1/128'] });
    const outside = await issue({ name: 'khac', cidrs: ['10.1.0.0/16'] });
    expect(await use(inside.secret)).toMatchObject({ status: 200 });
    expect(await use(outside.secret)).toMatchObject({ status: 401 });
  });

  test('a new key takes over from the old one without a gap', async () => {
    const old = await issue();
    const made = await call('rotateApiKey', { expiresAt: '2026-12-01T00:00:00.000Z' }, old.id);
    expect(made.status).toBeLessThan(300);
    expect([(await use(old.secret)).status, (await use(made.data.secret)).status]).toEqual([200, 200]);
    expect(await call('rotateApiKey', { expiresAt: '2026-12-01T00:00:00.000Z' }, made.data.id)).toMatchObject({
      status: 409,
      code: 'KEY_ROTATING',
    });
    world.at('2026-03-09T01:00:00Z');
    expect([(await use(old.secret)).status, (await use(made.data.secret)).status]).toEqual([401, 200]);
    administrator = (await world.login('quantri')).token;
    expect((await call('rotateApiKey', { expiresAt: '2026-12-01T00:00:00.000Z' }, made.data.id)).status).toBeLessThan(
      300,
    );
  });

  test('nobody is given a key for what no machine may, for ever, or for a person', async () => {
    const person = (await world.person(`nguoi.${serial}`, 'OFFICER')).accountId;
    const refused = async (more: object) => (await call('issueApiKey', order(more))).code;
    expect(await refused({ scopes: ['createAccount'] })).toBe('SCOPE_UNKNOWN');
    expect(await refused({ scopes: ['login'] })).toBe('SCOPE_UNKNOWN');
    expect(await refused({ scopes: ['nothing'] })).toBe('SCOPE_UNKNOWN');
    expect(await refused({ expiresAt: '2027-03-04T01:00:00.000Z' })).toBe('KEY_TERM');
    expect(await refused({ expiresAt: '2026-03-02T01:00:00.000Z' })).toBe('KEY_TERM');
    expect(await refused({ cidrs: ['10.0.0.0/8', '10.1.2.3/8'] })).toBe('KEY_NETWORK');
    expect(await refused({ accountId: person })).toBe('ONLY_MACHINES_HAVE_KEYS');
  });

  test('a key is no session', async () => {
    const { secret } = await issue();
    for (const operation of ['logout', 'switchPost', 'changePassword']) {
      const input =
        operation === 'logout'
          ? undefined
          : operation === 'switchPost'
            ? { postId: machine }
            : { currentPassword: 'x', newPassword: 'y' };
      expect((await world.clients.call(surface, { apiKey: secret }, operation, { input })).status).toBe(403);
    }
  });
});

test('a token beside a key is the caller, and a bad one is not mended by the key', async () => {
  const input = {
    accountId: machine,
    name: 'x',
    scopes: ['posts'],
    agencyId: world.agencies.hongNgu,
    expiresAt: '2026-09-01T00:00:00.000Z',
  };
  const { data } = await world.clients.call('REST', { token: administrator }, 'issueApiKey', { input });
  const me = (headers: Record<string, string>) =>
    world.clients.http({}, 'get', '/v1/me', { 'x-api-key': data.secret, ...headers });
  expect((await me({ authorization: `Bearer ${administrator}` })).body).toMatchObject({ role: 'ADMINISTRATOR' });
  expect((await me({ authorization: 'Bearer nonsense' })).status).toBe(401);
  expect((await me({ authorization: 'Basic YTpi' })).status).toBe(401);
  expect((await me({})).body).toMatchObject({ role: 'INTEGRATION_CLIENT' });
});
