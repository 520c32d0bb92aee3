import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { AccessWorld, password } from './support/access.world';
import { ProductionServer } from './support/matrix/production';
import { Wire } from './support/matrix/wire';

/** Must be found nowhere at all. */
const secrets = new Set([
  password,
  'CANARY-mật-khẩu-sai',
  'CANARY.gia.mao',
  'CANARY-mật-khẩu-mới-1',
  'CANARY-mật-khẩu-mới-2',
]);
/** Are in the rows they belong to, and nowhere else. */
const personal = ['CANARY Chim Én', 'canary.ten', 'canary.may'];
/** Come with requests, and must not be written down. */
const passing = ['CANARY-tim', 'CANARY-duong', 'CANARY-dau', 'CANARY-than', 'CANARY-bang'];

const headers = {
  'user-agent': 'CANARY-dau',
  'x-canary': 'CANARY-dau',
  cookie: 'phien=CANARY-dau',
  referer: 'http://x/?CANARY-tim',
};

let world: AccessWorld;
let server: ProductionServer;
let wire: Wire;
let metrics: string;

/** What a stolen piece of a secret would still be good for: tokens are told apart by their end. */
const traces = (secret: string) => (secret.length > 60 ? [secret, secret.slice(-40)] : [secret]);
const found = (text: string, words: Iterable<string>) =>
  [...words].filter((word) => traces(word).some((trace) => text.includes(trace)));

async function sessions(): Promise<string> {
  await wire.rest('POST', '/v1/sessions', { username: 'quan.tri', password: 'CANARY-mật-khẩu-sai' });
  await wire.graphql('mutation ($i: LoginInput!) { login(input: $i) { accessToken } }', {
    i: { username: 'quan.tri', password: 'CANARY-mật-khẩu-sai' },
  });
  await wire.graphql(
    `mutation { login(input: { username: "quan.tri", password: "CANARY-mật-khẩu-sai" }) { accessToken } }`,
  );
  const { accessToken, refreshToken } = await wire.rest('POST', '/v1/sessions', { username: 'quan.tri', password });
  const next = await wire.graphql(
    'mutation ($i: RefreshSessionInput!) { refreshSession(input: $i) { accessToken refreshToken } }',
    { i: { refreshToken } },
  );
  for (const token of [accessToken, refreshToken, next.refreshSession.accessToken, next.refreshSession.refreshToken])
    secrets.add(token);
  await wire.rest('POST', '/v1/sessions/renewal', { refreshToken: 'CANARY.gia.mao' });
  await wire.rest('GET', '/v1/me', undefined, { authorization: 'Bearer CANARY.gia.mao' });
  await wire.rest('GET', '/v1/me', undefined, { 'x-api-key': 'CANARY.gia.mao' });
  return accessToken;
}

async function people(bearer: Record<string, string>): Promise<void> {
  const input = { username: 'canary.ten', displayName: 'CANARY Chim Én', kind: 'PERSON' };
  const { id } = await wire.rest('POST', '/v1/accounts', input, { ...bearer, 'idempotency-key': uuidv7() });
  await wire.graphql(
    'mutation ($i: CreateAccountInput!) { createAccount(input: $i) { id } }',
    { i: { ...input, idempotencyKey: uuidv7() } },
    bearer,
  );
  const post = {
    accountId: id,
    agencyId: world.agencies.hongNgu,
    role: 'OFFICER',
    title: 'CANARY-than',
    validFrom: '2025-07-01',
  };
  await wire.rest('POST', '/v1/posts', post, { ...bearer, 'idempotency-key': uuidv7() });
  const given = await wire.rest('POST', `/v1/accounts/${id}/temporary-password`, undefined, {
    ...bearer,
    'idempotency-key': 'CANARY-dau',
  });
  secrets.add(given.temporaryPassword);
  const entry = { username: 'canary.ten', password: given.temporaryPassword };
  await wire.rest('POST', '/v1/sessions', entry);
  const entered = await wire.rest('POST', '/v1/sessions', { ...entry, newPassword: 'CANARY-mật-khẩu-mới-1' });
  secrets.add(entered.accessToken).add(entered.refreshToken);
  const own = { authorization: `Bearer ${entered.accessToken}` };
  await wire.graphql('{ me { username displayName } }', {}, own);
  await wire.rest(
    'PUT',
    '/v1/me/password',
    { currentPassword: 'CANARY-mật-khẩu-sai', newPassword: 'CANARY-mật-khẩu-mới-2' },
    own,
  );
  await wire.rest(
    'PUT',
    '/v1/me/password',
    { currentPassword: 'CANARY-mật-khẩu-mới-1', newPassword: 'CANARY-mật-khẩu-mới-2' },
    own,
  );
}

async function machines(bearer: Record<string, string>): Promise<void> {
  const input = { username: 'canary.may', displayName: 'CANARY Chim Én', kind: 'MACHINE' };
  const { id } = await wire.rest('POST', '/v1/accounts', input, { ...bearer, 'idempotency-key': uuidv7() });
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const order = { accountId: id, name: 'CANARY-than', scopes: ['posts'], agencyId: world.agencies.hongNgu, expiresAt };
  const key = await wire.rest('POST', '/v1/api-keys', order, { ...bearer, 'idempotency-key': uuidv7() });
  const rotated = await wire.graphql(
    'mutation ($i: RotateApiKeyInput!) { rotateApiKey(input: $i) { secret } }',
    { i: { id: key.id, expiresAt } },
    bearer,
  );
  secrets.add(key.secret).add(rotated.rotateApiKey.secret);
  await wire.rest('GET', '/v1/posts?limit=1', undefined, { 'x-api-key': key.secret });
  const wrong = `${key.secret.slice(0, -4)}sai0`;
  await wire.rest('GET', '/v1/posts?limit=1', undefined, { 'x-api-key': wrong });
}

async function questions(bearer: Record<string, string>): Promise<void> {
  const rest = (path: string) => wire.rest('GET', path, undefined, bearer);
  await rest('/v1/accounts?q=CANARY-tim&limit=5');
  await rest('/v1/accounts?username=canary.ten&fields=id,displayName');
  await rest('/v1/accounts?CANARY-tim=1&sort=CANARY-tim&after=CANARY-tim');
  await rest('/v1/accounts/CANARY-duong?token=CANARY.gia.mao');
  await rest('/CANARY-duong?CANARY-tim');
  await wire.graphql('{ accounts(q: "CANARY-tim", first: 3) { edges { node { displayName } } } }', {}, bearer);
  await wire.graphql(
    'query CANARY_bang($q: String) { accounts(q: $q) { edges { node { id } } } }',
    { q: 'CANARY-bang' },
    bearer,
  );
  await wire.graphql('{ accounts(q: "CANARY-than" { edges', {}, bearer);
  await wire.graphql('{ account(id: "CANARY-than") { CANARYthan } }', {}, bearer);
  await wire.text(
    'POST',
    '/v1/sessions',
    '{"username": "canary.ten", "password": "CANARY-mật-khẩu-sai"',
    'application/json',
  );
  await wire.text(
    'POST',
    '/v1/sessions',
    'username=canary.ten&password=CANARY-mật-khẩu-sai',
    'application/x-www-form-urlencoded',
  );
  await wire.rest('POST', '/v1/sessions', {
    username: ['canary.ten'],
    password: { CANARY: 'CANARY-mật-khẩu-sai' },
    than: 'CANARY-than',
  });
  const login = 'mutation ($i: LoginInput!) { login(input: $i) { accessToken } }';
  await wire.graphql(login, { i: { username: 'quan.tri', password: ['CANARY-mật-khẩu-sai'] } });
  await wire.graphql(
    'mutation { login(input: { username: "quan.tri", password: {x: "CANARY-mật-khẩu-sai"} }) { accessToken } }',
  );
  await wire.graphql(
    'mutation { login(input: { username: "quan.tri", password: "CANARY-mật-khẩu-sai }) { accessToken } }',
  );
  // A fault of ours, as it happens: something of the database is not as the code believes.
  await world.database.look('alter table app.document rename to document_away');
  await rest('/v1/documents?q=CANARY-tim');
  await wire.graphql('{ documents(q: "CANARY-tim", first: 1) { edges { node { id } } } }', {}, bearer);
  await world.database.look('alter table app.document_away rename to document');
}

beforeAll(async () => {
  world = await AccessWorld.open();
  await world.person('quan.tri', 'ADMINISTRATOR');
  server = await (await ProductionServer.spawn(world.database.databaseUrl, { LOG_LEVEL: 'trace' })).ready();
  wire = new Wire(server.url, headers);
  const bearer = { authorization: `Bearer ${await sessions()}` };
  await people(bearer);
  await machines(bearer);
  await questions(bearer);
  metrics = await (await fetch(server.metricsUrl)).text();
  await server.stop();
}, 90_000);
afterAll(async () => {
  await server?.stop();
  await world?.close();
});

test('the flow was what it is meant to be: entered, made, refused, failed', () => {
  const codes = new Set(wire.refusals.map(({ code }) => code));
  for (const code of [
    'LOGIN_REFUSED',
    'UNAUTHENTICATED',
    'REFRESH_REFUSED',
    'USERNAME_TAKEN',
    'PASSWORD_TEMPORARY',
    'PASSWORD_WRONG',
    'NOT_FOUND',
    'INVALID_INPUT',
    'INTERNAL',
  ]) {
    expect([code, codes.has(code)]).toEqual([code, true]);
  }
  expect(secrets.size).toBeGreaterThan(12);
  expect([...secrets].filter((secret) => !secret || secret.length < 10)).toEqual([]);
});

describe('logs', () => {
  test('tell of every request and every fault', () => {
    expect(server.written).toContain('/v1/accounts/:id');
    expect(server.written).toContain('"fault"');
  });

  test('hold no secret, no name, nothing of query, path, header or body', () => {
    expect(found(server.written, [...secrets, ...personal, ...passing])).toEqual([]);
    expect(server.written).not.toMatch(/canary/i);
  });

  test('of PostgreSQL hold none of it either', async () => {
    const [server] = await world.database.look<{ pid: number }>(
      `select pid from pg_stat_activity where backend_type = 'checkpointer'`,
    );
    // What every process of the server has as its standard error.
    const log = readFileSync(`/proc/${server!.pid}/fd/2`, 'utf8');
    expect(log.length).toBeGreaterThan(0);
    expect(found(log, [...secrets, ...personal, ...passing])).toEqual([]);
  });
});

test('measures name operations, never who asked for what', () => {
  expect(metrics).toContain('/v1/accounts/:id');
  expect(found(metrics, [...secrets, ...personal, ...passing])).toEqual([]);
});

test('no refusal repeats a secret, not even to who sent it', () => {
  expect(wire.refusals.filter(({ text }) => found(text, secrets).length > 0)).toEqual([]);
});

test('no refusal shows what is inside: statements, tables, files, stacks', () => {
  const inside =
    /\b(select|insert|update|delete) .*\b(from|into|set)\b|app\.\w+|node_modules|\.[jt]s:\d+|pg_|driverError|relation "/i;
  expect(wire.refusals.filter(({ text }) => inside.test(text))).toEqual([]);
});

describe('the database', () => {
  let rows: { table: string; text: string }[];

  beforeAll(async () => {
    const tables = await world.database.look<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname in ('app', 'hist', 'sys', 'pgboss')`,
    );
    const all = tables
      .map(({ name }) => `select '${name}' as "table", t::text as text from ${name} t`)
      .join(' union all ');
    rows = await world.database.look(all);
  });

  const holding = (words: Iterable<string>) =>
    [...new Set(rows.filter(({ text }) => found(text, words).length > 0).map(({ table }) => table))].sort();

  test('holds no password, no token and no key, in whatever table', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(holding(secrets)).toEqual([]);
  });

  test('holds names where they belong, and in first answers, which are gone after a day', () => {
    const places = ['app.account', 'hist.account', 'app.idempotency'];
    expect(holding(personal).filter((table) => !places.includes(table))).toEqual([]);
    expect(holding(personal)).toContain('app.account');
  });

  test('keeps no answer of an operation that gives a secret', () => {
    const kept = rows.filter(({ table }) => table === 'app.idempotency').map(({ text }) => text.split(',')[3]);
    expect(new Set(kept)).toEqual(new Set(['createAccount', 'appointPost']));
  });
});
