import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Clock } from '../src/platform/time/clock';
import { AccessWorld, password } from './support/access.world';
import { surfaces } from './support/clients';

let world: AccessWorld;
let serial = 0;
let name: string;
let held: { accountId: string; postId: string };

beforeAll(async () => {
  world = await AccessWorld.open();
}, 60_000);
afterAll(() => world?.close());

beforeEach(async () => {
  world.at('2026-03-02T01:00:00Z');
  name = `nguoi.${++serial}`;
  held = await world.person(name, 'AGENCY_HEAD', world.agencies.hongNgu);
});

const later = (seconds: number) =>
  world.at(new Date(world.app.get(Clock).now().getTime() + seconds * 1000).toISOString());
const me = (token: string) => world.clients.call('REST', { token }, 'me');
const refresh = (refreshToken: string) => world.clients.call('REST', {}, 'refreshSession', { input: { refreshToken } });
const sessions = () =>
  world.database.look(`select reason from app.session where account_id = $1 order by created_at`, [held.accountId]);

describe.each(surfaces)('over %s', (surface) => {
  test('a log-in opens the door, and me says who came in and what that may do', async () => {
    const told = await world.clients.call(surface, {}, 'login', { input: { username: name.toUpperCase(), password } });
    expect(told).toMatchObject({ status: 200, data: { accessTokenSeconds: 600, postId: held.postId } });
    const { data } = await world.clients.call(surface, { token: told.data.accessToken }, 'me');
    expect(data).toMatchObject({ username: name, role: 'AGENCY_HEAD', level: 'COMMUNE', actingFor: null });
    expect(data.posts).toMatchObject([{ id: held.postId, agencyName: 'phường Hồng Ngự', kind: 'REGULAR' }]);
    expect(data.grants).toContain('posts');
    expect(data.grants).not.toContain('createAccount');
  });

  test('a wrong password and an unknown name get one answer', async () => {
    const wrong = await world.clients.call(surface, {}, 'login', {
      input: { username: name, password: 'not it at all' },
    });
    const unknown = await world.clients.call(surface, {}, 'login', { input: { username: `${name}x`, password } });
    expect(wrong).toMatchObject({ status: 401, code: 'LOGIN_REFUSED' });
    expect({ ...unknown.problem, requestId: 0 }).toEqual({ ...wrong.problem, requestId: 0 });
  });

  test('nobody calls without a token, and a token is no pass to what the role may not', async () => {
    expect(await world.clients.call(surface, {}, 'me')).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const { token } = await world.login(name);
    expect(await world.clients.call(surface, { token }, 'accounts')).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  test('log-out ends all tokens of the session with the next request', async () => {
    const { token, refreshToken } = await world.login(name);
    expect(await me(token)).toMatchObject({ status: 200 });
    expect(await world.clients.call(surface, { token }, 'logout')).toMatchObject({ status: 200, data: { done: true } });
    expect(await me(token)).toMatchObject({ status: 401 });
    expect(await refresh(refreshToken)).toMatchObject({ status: 401, code: 'REFRESH_REFUSED' });
  });
});

describe('a refresh token', () => {
  test('is good for one use and brings the next', async () => {
    const first = await world.login(name);
    const second = await refresh(first.refreshToken);
    expect(second).toMatchObject({ status: 200, data: { postId: held.postId } });
    expect(second.data.refreshToken).not.toBe(first.refreshToken);
    expect(await me(second.data.accessToken)).toMatchObject({ status: 200 });
  });

  test('shown again later, ends the whole family', async () => {
    const first = await world.login(name);
    const second = await refresh(first.refreshToken);
    later(11);
    expect(await refresh(first.refreshToken)).toMatchObject({ status: 401 });
    expect(await me(second.data.accessToken)).toMatchObject({ status: 401 });
    expect(await refresh(second.data.refreshToken)).toMatchObject({ status: 401 });
    expect(await sessions()).toEqual([{ reason: 'REUSE' }]);
  });

  test('shown by twenty at once, lets one through and the session lives', async () => {
    const first = await world.login(name);
    const all = await Promise.all(Array.from({ length: 20 }, () => refresh(first.refreshToken)));
    const won = all.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(await me(won[0]!.data.accessToken)).toMatchObject({ status: 200 });
  });

  test('ends after twelve hours without use, and with the session after seven days', async () => {
    let { refreshToken } = await world.login(name);
    for (let half = 0; half < 14; half++) {
      later(12 * 3600 - 1);
      refreshToken = (await refresh(refreshToken)).data.refreshToken;
    }
    later(14);
    expect(await refresh(refreshToken)).toMatchObject({ status: 401 });
    const idle = await world.login(name);
    later(12 * 3600);
    expect(await refresh(idle.refreshToken)).toMatchObject({ status: 401 });
  });

  test('that never was is refused', async () => {
    for (const text of ['x', `dvr_82_${'a'.repeat(43)}`, `dvr_91_${'a'.repeat(43)}`]) {
      expect(await refresh(text)).toMatchObject({ status: 401, code: 'REFRESH_REFUSED' });
    }
  });
});

describe('guessing', () => {
  const guess = (username = name) =>
    world.clients.call('REST', {}, 'login', { input: { username, password: 'a wrong password' } });

  test('costs a wait that doubles, also for the right password and for names that do not exist', async () => {
    for (const username of [name, `${name}.nobody`]) {
      for (let i = 0; i < 10; i++) expect(await guess(username)).toMatchObject({ status: 401 });
      for (const wait of [1, 2, 4]) {
        const blocked = await guess(username);
        expect(blocked).toMatchObject({ status: 429, code: 'LOGIN_BLOCKED', headers: { 'retry-after': String(wait) } });
        later(wait);
        expect(await guess(username)).toMatchObject({ status: 401 });
      }
    }
    expect(await world.login(name)).toMatchObject({ status: 429 });
    later(900);
    expect(await world.login(name)).toMatchObject({ status: 200 });
    expect(await guess()).toMatchObject({ status: 401 });
  });

  test('fifty at once are fifty tries', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => guess()));
    expect(all.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(10);
  });

  test('is noted for who was guessed at', async () => {
    await guess();
    const [noted] = await world.database.look(
      `select detail from app.audit where subject_id = $1 and action = 'EVENT' and operation = 'login'`,
      [held.accountId],
    );
    expect(noted).toMatchObject({ detail: { login: 'REFUSED', ip: '127.0.0.1' } });
  });
});

describe('passwords', () => {
  const change = (token: string, currentPassword: string, newPassword: string) =>
    world.clients.call('REST', { token }, 'changePassword', { input: { currentPassword, newPassword } });

  test('a change ends the other sessions and keeps this one', async () => {
    const other = await world.login(name);
    const { token } = await world.login(name);
    expect(await change(token, 'a wrong password', 'Một mật khẩu khác hẳn')).toMatchObject({
      status: 422,
      code: 'PASSWORD_WRONG',
    });
    expect(await change(token, password, 'ngắn')).toMatchObject({ status: 422, code: 'PASSWORD_WEAK' });
    expect(await change(token, password, 'Một mật khẩu khác hẳn')).toMatchObject({ status: 200 });
    expect(await me(token)).toMatchObject({ status: 200 });
    expect(await me(other.token)).toMatchObject({ status: 401 });
    expect(await world.login(name)).toMatchObject({ status: 401 });
    expect(await world.login(name, { password: 'Một mật khẩu khác hẳn' })).toMatchObject({ status: 200 });
  });

  test('one that an administrator gave lets in once, with a new one', async () => {
    await world.person(`quantri.${serial}`, 'ADMINISTRATOR');
    const administrator = await world.login(`quantri.${serial}`);
    const given = await world.clients.call('REST', { token: administrator.token }, 'resetPassword', {
      id: held.accountId,
      input: {},
    });
    const { temporaryPassword } = given.data;
    expect(await world.login(name)).toMatchObject({ status: 401 });
    expect(await world.login(name, { password: temporaryPassword })).toMatchObject({
      status: 403,
      code: 'PASSWORD_TEMPORARY',
    });
    const more = { password: temporaryPassword, newPassword: 'Mật khẩu tự đặt lấy' };
    expect(await world.login(name, more)).toMatchObject({ status: 200 });
    expect(await world.login(name, more)).toMatchObject({ status: 401 });
    expect(await world.login(name, { password: 'Mật khẩu tự đặt lấy' })).toMatchObject({ status: 200 });
  });

  test('one that was given and not used ends after three days', async () => {
    await world.person(`quantri.${serial}`, 'ADMINISTRATOR');
    const administrator = await world.login(`quantri.${serial}`);
    const given = await world.clients.call('REST', { token: administrator.token }, 'resetPassword', {
      id: held.accountId,
      input: {},
    });
    later(72 * 3600);
    const more = { password: given.data.temporaryPassword, newPassword: 'Mật khẩu tự đặt lấy' };
    expect(await world.login(name, more)).toMatchObject({ status: 401 });
  });

  test('are nowhere in the clear, nor in history', async () => {
    await world.login(name);
    const columns = await world.database.look<{ column_name: string }>(
      `select column_name from information_schema.columns where table_schema in ('hist', 'asof', 'live') and column_name ~ 'password'`,
    );
    expect(columns).toEqual([]);
  });
});
