import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { OpenItemsOfPosts } from '../src/platform/access/open-items';
import { AccessWorld } from './support/access.world';
import { surfaces } from './support/clients';

let world: AccessWorld;
let serial = 0;
let administrator: string;
/** Work in hand of posts, as a module would keep it. */
const inHand = new Map<string, number>();

beforeAll(async () => {
  world = await AccessWorld.open();
  world.app.get(OpenItemsOfPosts).register({
    kind: 'specimens',
    count: async (postId) => inHand.get(postId) ?? 0,
    handOver: async (from, to) => {
      inHand.set(to, (inHand.get(to) ?? 0) + (inHand.get(from) ?? 0));
      inHand.delete(from);
    },
  });
  world.at('2026-03-02T01:00:00Z');
  await world.person('quantri', 'ADMINISTRATOR');
}, 60_000);
afterAll(() => world?.close());

beforeEach(async () => {
  world.at('2026-03-02T01:00:00Z');
  serial++;
  administrator = (await world.login('quantri')).token;
});

const person = (word: string, role = 'OFFICER', agencyId = world.agencies.hongNgu, validTo?: string) =>
  world.person(`${word}.${serial}`, role, agencyId, validTo);
const token = async (word: string, more = {}) => (await world.login(`${word}.${serial}`, more)).token;
const me = (of: string) => world.clients.call('REST', { token: of }, 'me');
const key = () => `k-${serial}-${Math.random()}`;
const paper = { documentNumber: '12/GUQ-UBND', documentIssuedOn: '2026-02-27', documentIssuer: 'Chủ tịch UBND phường' };

describe.each(surfaces)('over %s', (surface) => {
  const call = (who: string, operation: string, input: object) =>
    world.clients.call(surface, { token: who }, operation, { input: { idempotencyKey: key(), ...input } });

  test('an administrator makes an account and appoints it; it then sees its own agency', async () => {
    const made = await call(administrator, 'createAccount', {
      username: `Moi.${serial}`,
      displayName: 'Trần Thị Mới',
      kind: 'PERSON',
    });
    expect(made.data).toMatchObject({ username: `moi.${serial}`, active: true, version: 1 });
    const post = {
      accountId: made.data.id,
      agencyId: world.agencies.caoLanh,
      role: 'OFFICER',
      title: 'Chuyên viên',
      validFrom: '2026-03-01',
    };
    const appointed = await call(administrator, 'appointPost', post);
    expect(appointed.data).toMatchObject({
      role: 'OFFICER',
      kind: 'REGULAR',
      agencyName: 'phường Cao Lãnh',
      holderName: 'Trần Thị Mới',
    });
    expect(
      await call(administrator, 'createAccount', { username: `moi.${serial}`, displayName: 'Khác', kind: 'PERSON' }),
    ).toMatchObject({
      status: 409,
      code: 'USERNAME_TAKEN',
    });
  });

  test('nobody is given a role that does not exist at the level of the agency', async () => {
    const { accountId } = await person('an');
    const post = {
      accountId,
      agencyId: world.agencies.hongNgu,
      role: 'INSPECTOR',
      title: 'Thanh tra',
      validFrom: '2026-03-01',
    };
    expect(await call(administrator, 'appointPost', post)).toMatchObject({ status: 422, code: 'ROLE_NOT_AT_LEVEL' });
  });

  test('posts are seen within reach, and one’s own', async () => {
    const { postId } = await person('an');
    const { postId: elsewhere } = await person('binh', 'OFFICER', world.agencies.caoLanh);
    const an = await token('an');
    const seen = await world.clients.call(surface, { token: an }, 'posts', { first: 100, select: ['id', 'agencyId'] });
    expect(new Set(seen.data.items.map((post: { agencyId: string }) => post.agencyId))).toEqual(
      new Set([world.agencies.hongNgu]),
    );
    expect(await world.clients.call(surface, { token: an }, 'post', { id: postId })).toMatchObject({ status: 200 });
    const foreign = await world.clients.call(surface, { token: an }, 'post', { id: elsewhere });
    const missing = await world.clients.call(surface, { token: an }, 'post', {
      id: '018f0000-0000-7000-8000-000000000000',
    });
    expect(foreign.status).toBe(404);
    expect({ ...foreign.problem, requestId: 0 }).toEqual({ ...missing.problem, requestId: 0 });
  });

  test('a delegate acts for the head, with the document, until its end or until it is taken back', async () => {
    const head = await person('truong', 'AGENCY_HEAD');
    const deputy = await person('pho');
    const truong = await token('truong');
    const term = {
      id: head.postId,
      accountId: deputy.accountId,
      validFrom: '2026-03-02',
      validTo: '2026-04-01',
      ...paper,
    };
    const acting = await call(truong, 'delegatePost', term);
    expect(acting.data).toMatchObject({ kind: 'ACTING', role: 'AGENCY_HEAD', delegatedById: head.postId });
    const pho = await token('pho', { postId: acting.data.id });
    expect((await me(pho)).data).toMatchObject({
      role: 'AGENCY_HEAD',
      actingFor: { name: `Người thử truong.${serial}`, documentNumber: '12/GUQ-UBND' },
    });
    expect(await call(pho, 'delegatePost', { ...term, id: acting.data.id })).toMatchObject({
      status: 422,
      code: 'DELEGATED_ALREADY',
    });
    const taken = await call(truong, 'endPost', { id: acting.data.id, expectedVersion: 1, reason: 'Thu hồi uỷ quyền' });
    expect(taken.data).toMatchObject({ validTo: '2026-03-02', endReason: 'Thu hồi uỷ quyền' });
    expect(await me(pho)).toMatchObject({ status: 401 });
  });

  test('a delegation lies within the term of the post, and is no one else’s to give', async () => {
    const head = await person('truong', 'AGENCY_HEAD', world.agencies.hongNgu, '2026-06-01');
    const deputy = await person('pho');
    const term = { id: head.postId, accountId: deputy.accountId, validFrom: '2026-03-02', ...paper };
    const [truong, pho] = [await token('truong'), await token('pho')];
    expect(await call(truong, 'delegatePost', { ...term, validTo: '2026-06-02' })).toMatchObject({
      code: 'DELEGATION_TERM',
    });
    expect(
      await call(truong, 'delegatePost', { ...term, accountId: head.accountId, validTo: '2026-05-01' }),
    ).toMatchObject({ code: 'DELEGATE_ANOTHER' });
    expect(await call(pho, 'delegatePost', { ...term, validTo: '2026-05-01' })).toMatchObject({ status: 403 });
  });

  test('a post with work in hand ends only when somebody takes it over', async () => {
    const leaver = await person('nghi');
    const heir = await person('nhan');
    const stranger = await person('la', 'OFFICER', world.agencies.caoLanh);
    inHand.set(leaver.postId, 3);
    const end = { id: leaver.postId, expectedVersion: 1, reason: 'Chuyển công tác' };
    expect(await call(administrator, 'endPost', end)).toMatchObject({ status: 422, code: 'OPEN_ITEMS' });
    expect(await call(administrator, 'endPost', { ...end, receiverId: stranger.postId })).toMatchObject({
      code: 'RECEIVER_UNFIT',
    });
    const nghi = await token('nghi');
    expect(await me(nghi)).toMatchObject({ status: 200 });
    const ended = await call(administrator, 'endPost', { ...end, receiverId: heir.postId });
    expect(ended.data).toMatchObject({ validTo: '2026-03-02', handedOverToId: heir.postId, version: 2 });
    expect(inHand.get(heir.postId)).toBe(3);
    expect(await me(nghi)).toMatchObject({ status: 401 });
    expect(await call(administrator, 'endPost', { ...end, expectedVersion: 2 })).toMatchObject({
      status: 409,
      code: 'POST_ENDED',
    });
  });

  test('with the head’s post the delegations end', async () => {
    const head = await person('truong', 'AGENCY_HEAD');
    const deputy = await person('pho');
    const term = {
      id: head.postId,
      accountId: deputy.accountId,
      validFrom: '2026-03-02',
      validTo: '2026-04-01',
      ...paper,
    };
    const acting = await call(administrator, 'delegatePost', term);
    const pho = await token('pho', { postId: acting.data.id });
    await call(administrator, 'endPost', { id: head.postId, expectedVersion: 1, reason: 'Nghỉ hưu' });
    expect(await me(pho)).toMatchObject({ status: 401 });
    const [row] = await world.database.look(`select valid_to::text as to, version from app.post where id = $1`, [
      acting.data.id,
    ]);
    expect(row).toEqual({ to: '2026-03-02', version: 2 });
  });

  test('a closed account is out at once, whatever it holds', async () => {
    const { accountId } = await person('an');
    const an = await token('an');
    expect(await me(an)).toMatchObject({ status: 200 });
    expect(await call(administrator, 'deactivateAccount', { id: accountId })).toMatchObject({ status: 428 });
    const closed = await call(administrator, 'deactivateAccount', { id: accountId, expectedVersion: 1 });
    expect(closed.data).toMatchObject({ active: false, version: 2 });
    expect(await me(an)).toMatchObject({ status: 401 });
    expect(await world.login(`an.${serial}`)).toMatchObject({ status: 401 });
    await call(administrator, 'reactivateAccount', { id: accountId, expectedVersion: 2 });
    expect(await me(an)).toMatchObject({ status: 401 });
    expect(await world.login(`an.${serial}`)).toMatchObject({ status: 200 });
  });
});

describe('rights follow the day', () => {
  test('a term that runs out ends them at midnight in Vietnam, also for a server that knows the viewer', async () => {
    await person('an', 'OFFICER', world.agencies.hongNgu, '2026-03-03');
    world.at('2026-03-02T16:55:00.000Z');
    const an = await token('an');
    expect(await me(an)).toMatchObject({ status: 200 });
    world.at('2026-03-02T16:59:59.999Z');
    expect(await me(an)).toMatchObject({ status: 200 });
    world.at('2026-03-02T17:00:00.000Z');
    expect(await me(an)).toMatchObject({ status: 401 });
    expect(await world.login(`an.${serial}`)).toMatchObject({ status: 403, code: 'NO_POST' });
  });

  test('who held two posts goes on in the other one after a refresh', async () => {
    const { accountId } = await person('an', 'OFFICER', world.agencies.hongNgu, '2026-03-03');
    const second = {
      accountId,
      agencyId: world.agencies.caoLanh,
      role: 'OFFICER',
      title: 'Chuyên viên',
      validFrom: '2026-03-01',
    };
    const other = await world.clients.call('REST', { token: administrator }, 'appointPost', {
      input: { ...second, idempotencyKey: key() },
    });
    world.at('2026-03-02T16:55:00Z');
    const { refreshToken, data } = await world.login(`an.${serial}`);
    expect(data.postId).not.toBe(other.data.id);
    const switched = await world.clients.call('REST', { token: data.accessToken }, 'switchPost', {
      input: { postId: other.data.id },
    });
    expect((await me(switched.data.accessToken)).data).toMatchObject({
      postId: other.data.id,
      agencyId: world.agencies.caoLanh,
    });
    await world.clients.call('REST', { token: data.accessToken }, 'switchPost', { input: { postId: data.postId } });
    world.at('2026-03-02T17:00:00Z');
    const refreshed = await world.clients.call('REST', {}, 'refreshSession', { input: { refreshToken } });
    expect(refreshed.data.postId).toBe(other.data.id);
  });

  test('nobody switches to a post of somebody else', async () => {
    await person('an');
    const { postId } = await person('binh');
    const switched = await world.clients.call('REST', { token: await token('an') }, 'switchPost', {
      input: { postId },
    });
    expect(switched).toMatchObject({ status: 404 });
  });

  test('when the agency tree changes, the next request sees the new reach and nobody is thrown out', async () => {
    await world.person(`chutich.${serial}`, 'AGENCY_HEAD');
    const head = await token('chutich');
    const count = async () =>
      (await world.clients.call('REST', { token: head }, 'posts', { total: true, first: 1 })).data.total as number;
    const before = await count();
    await world.system(() =>
      world.work.query(`update app.agency_version set parent_id = null, version = version + 1 where agency_id = $1`, [
        world.agencies.caoLanh,
      ]),
    );
    expect(await count()).toBeLessThan(before);
    await world.system(() =>
      world.work.query(`update app.agency_version set parent_id = $2, version = version + 1 where agency_id = $1`, [
        world.agencies.caoLanh,
        world.agencies.province,
      ]),
    );
    expect(await count()).toBe(before);
  });
});
