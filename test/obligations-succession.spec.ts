import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { PostsService } from '../src/platform/access/posts.service';
import { ObligationsWorld, type Stored } from './support/obligations.world';

let world: ObligationsWorld;

beforeEach(async () => {
  world = await ObligationsWorld.open([
    ['tong.hop', 'CONSOLIDATOR', 'province'],
    ['quan.tri', 'ADMINISTRATOR', 'province'],
    ['hong.ngu', 'AGENCY_HEAD', 'hongNgu'],
    ['can.bo', 'OFFICER', 'hongNgu'],
    ['ke.nhiem', 'OFFICER', 'hongNgu'],
    ['cao.lanh', 'AGENCY_HEAD', 'caoLanh'],
  ]);
}, 60_000);
afterEach(() => world?.close());

const clockOf = ({ due_on, original_due_on, state, entries, calendar_edition }: Stored) => ({
  due_on,
  original_due_on,
  state,
  entries,
  calendar_edition,
});

/** An acting post, which no succession hands on. */
const delegatedBy = (by: string, to: string): Promise<string> =>
  world.access.system(async () => {
    const [account] = await world.access.work.query<{ id: string }>(
      'select account_id as id from app.post where id = $1',
      [world.posts.get(to)],
    );
    const document = { documentNumber: '3/UQ', documentIssuedOn: '2026-07-01', documentIssuer: 'Người thử' };
    const term = { validFrom: '2026-07-01', validTo: '2026-12-31' };
    return world.access.app
      .get(PostsService)
      .delegatePost({ id: world.posts.get(by)!, accountId: account!.id, ...term, ...document });
  });

test('a merger hands over what is open, clocks unbroken, and says nothing of what is secret', async () => {
  const { hongNgu, caoLanh, province } = world.agencies;
  const sealedBy = await world.seal('can.bo');
  const open = await world.owe('KN.ACCEPT.FIRST', '2026-07-15', { postId: world.posts.get('can.bo') });
  const headed = await world.owe('KN.ACCEPT.FIRST', '2026-07-15', {
    postId: await delegatedBy('hong.ngu', 'ke.nhiem'),
  });
  const secret = await world.owe('TC.INITIAL', '2026-07-15', { sealedBy });
  const settled = await world.owe('KN.SEND.FIRST', '2026-07-06');
  const subject = { kind: settled['subject_kind'], id: settled['subject_id'] };
  await world.act((obligations) => obligations.meet(subject, '*', { on: '2026-07-07' }));
  const other = await world.owe('KN.ACCEPT.FIRST', '2026-07-15', { agencyId: province });

  const draft = {
    type: 'MERGE',
    instrument: 'Nghị quyết thử',
    effectiveOn: '2026-07-20',
    parts: [{ fromAgencyId: hongNgu, toAgencyId: caoLanh }],
  };
  const { data } = await world.does('REST', 'tong.hop', 'draftSuccession', draft);
  const preview = await world.call('REST', 'tong.hop', 'previewSuccession', { id: data.id });
  const toHand = preview.data.openWork.find(({ kind }: { kind: string }) => kind === 'obligations');
  expect(toHand).toMatchObject({ count: 2, receiverId: caoLanh });
  const listed = toHand.first.map(({ id }: { id: string }) => id) as string[];
  expect(new Set(listed)).toEqual(new Set([open['id'], headed['id']]));

  const ran = await world.does('REST', 'tong.hop', 'runSuccession', { id: data.id });
  expect([ran.status, ran.data.state]).toEqual([200, 'RUN']);
  const handed =
    ran.data.result ??
    (await world.call('REST', 'tong.hop', 'succession', { id: data.id, select: ['result'] })).data.result;
  expect(handed.handedOver).toContainEqual(expect.objectContaining({ kind: 'obligations', count: 2 }));

  for (const before of [open, headed, secret]) {
    const after = await world.stored(before['id']);
    expect(after['agency_id']).toBe(caoLanh);
    expect(clockOf(after)).toEqual(clockOf(before));
  }
  // The officer's post goes on at the receiver; a delegation lapses, and the head there decides who holds it.
  const [moved] = await world.access.database.look<{ id: string }>(
    `select handed_over_to_id as id from app.post where id = $1`,
    [world.posts.get('can.bo')],
  );
  expect((await world.stored(open['id']))['post_id']).toBe(moved!.id);
  expect((await world.stored(headed['id']))['post_id']).toBeNull();
  expect((await world.stored(settled['id']))['agency_id']).toBe(hongNgu);
  expect((await world.stored(other['id']))['agency_id']).toBe(province);
  const mine = { filter: { owedByMe: true }, select: ['id'] };
  const owed = await world.call('REST', 'cao.lanh', 'obligations', mine);
  expect(owed.data.items).toEqual([{ id: headed['id'] }]);
});

test('a post that ends hands over what it holds, secret ones too, to who takes over', async () => {
  const [from, to] = [world.posts.get('can.bo')!, world.posts.get('ke.nhiem')!];
  const sealedBy = await world.seal('can.bo', 'ke.nhiem');
  const open = await world.owe('KN.ACCEPT.FIRST', '2026-07-15', { postId: from });
  const secret = await world.owe('TC.INITIAL', '2026-07-15', { postId: from, sealedBy });
  const end = { id: from, expectedVersion: 1, validTo: '2026-07-20', reason: 'Nghỉ hưu' };
  const alone = await world.does('REST', 'quan.tri', 'endPost', end);
  expect([alone.status, alone.code]).toEqual([422, 'OPEN_ITEMS']);
  expect(JSON.stringify(alone.problem)).toContain('1');
  expect((await world.does('REST', 'quan.tri', 'endPost', { ...end, receiverId: to })).status).toBe(200);
  for (const { id } of [open, secret]) expect(await world.stored(id)).toMatchObject({ post_id: to, version: 2 });
});

test('a module gives all of a subject to another agency at once', async () => {
  const subject = { kind: 'Case', id: uuidv7() };
  const { id } = await world.owe('TC.RESOLVE', '2026-07-01', { subject, postId: world.posts.get('can.bo') });
  const { caoLanh } = world.agencies;
  await world.act((obligations) => obligations.reassign(subject, { agencyId: caoLanh }));
  expect(await world.stored(id)).toMatchObject({ agency_id: caoLanh, post_id: world.posts.get('can.bo') });
  await world.act((obligations) => obligations.reassign(subject, { postId: null }));
  expect(await world.stored(id)).toMatchObject({ agency_id: caoLanh, post_id: null, version: 3 });
});
