import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { surfaces } from './support/clients';
import { aCase, ObligationsWorld } from './support/obligations.world';

let world: ObligationsWorld;
const ids = {} as Record<'late' | 'running' | 'other' | 'met' | 'missed' | 'paused' | 'secret', string>;

beforeAll(async () => {
  world = await ObligationsWorld.open([
    ['chu.tich', 'PROVINCE_LEADER', 'province'],
    ['tong.hop', 'CONSOLIDATOR', 'province'],
    ['hong.ngu', 'AGENCY_HEAD', 'hongNgu'],
    ['can.bo', 'OFFICER', 'hongNgu'],
    ['cao.lanh', 'AGENCY_HEAD', 'caoLanh'],
    ['cong.chuc', 'OFFICER', 'caoLanh'],
  ]);
  const { hongNgu, caoLanh } = world.agencies;
  const sealedBy = await world.seal('can.bo', 'cong.chuc');
  ids.late = (await world.owe('KN.ACCEPT.FIRST', '2026-07-01'))['id'];
  ids.running = (await world.owe('TC.RESOLVE', '2026-07-10', { postId: world.posts.get('can.bo') }))['id'];
  ids.other = (await world.owe('KN.ACCEPT.FIRST', '2026-07-15', { agencyId: caoLanh }))['id'];
  const subject = aCase();
  ids.met = (await world.owe('KN.SEND.FIRST', '2026-07-06', { agencyId: caoLanh, subject }))['id'];
  await world.act((obligations) => obligations.meet(subject, '*', { on: '2026-07-09' }));
  const session = { kind: 'ReceptionSession', id: uuidv7() };
  const day = {
    duty: 'RECEPTION.DAY',
    labelVi: 'Tiếp công dân',
    labelEn: 'Reception',
    trigger: 'PERIOD',
    lapses: true,
  };
  const term = { subject: session, agencyId: hongNgu, triggeredOn: '2026-07-01', dueOn: '2026-07-15' };
  ids.missed = await world.act((obligations) => obligations.startByDay({ ...day, ...term }));
  const waiting = aCase();
  ids.paused = (await world.owe('KN.RESOLVE.FIRST', '2026-07-06', { subject: waiting }))['id'];
  await world.act((obligations) => obligations.pause(waiting, '*', { on: '2026-07-10' }));
  ids.secret = (await world.owe('TC.INITIAL', '2026-07-01', { sealedBy }))['id'];
}, 60_000);
afterAll(() => world?.close());

const names = (told: { data: { items: { id: string }[] } }) =>
  told.data.items.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0]);

describe.each(surfaces)('what is owed, over %s', (surface) => {
  const find = (who: string, filter: Record<string, unknown> = {}, more: object = {}) =>
    world.call(surface, who, 'obligations', { filter, select: ['id'], total: true, ...more });

  test('a record says what, by when, under which article, and how it stands today', async () => {
    const select = [
      'duty',
      'state',
      'dueOn',
      'daysLeft',
      'overdue',
      'citation',
      'ruleVersion',
      'flags',
      'unit',
      'count',
    ];
    const nested = ['agency.name', 'rule.code', 'entries.kind', 'entries.on', 'allowedActions'];
    const { data } = await world.call(surface, 'hong.ngu', 'obligation', {
      id: ids.late,
      select: [...select, ...nested],
    });
    expect(data).toEqual({
      duty: 'KN.ACCEPT.FIRST',
      state: 'OPEN',
      dueOn: '2026-07-10',
      daysLeft: -10,
      overdue: true,
      citation: expect.stringContaining('LKN Đ27'),
      ruleVersion: 1,
      flags: [],
      unit: 'WORKING_DAYS',
      count: 7,
      agency: { name: 'phường Hồng Ngự' },
      rule: { code: 'KN.ACCEPT.FIRST' },
      entries: [{ kind: 'START', on: '2026-07-01' }],
      allowedActions: ['excuseObligation', 'reassignObligation'],
    });
    const missed = await world.call(surface, 'can.bo', 'obligation', {
      id: ids.missed,
      select: ['state', 'overdue', 'rule.code'],
    });
    expect(missed.data).toMatchObject({ state: 'MISSED', overdue: false, rule: null });
    expect((await world.call(surface, 'cao.lanh', 'obligation', { id: ids.late })).status).toBe(404);
  });

  test('lists come by due day, those that wait last, and are asked by duty, state, agency and day', async () => {
    expect(names(await find('hong.ngu', {}, { sort: 'dueBy' }))).toEqual(['late', 'missed', 'running', 'paused']);
    expect(names(await find('tong.hop', { state: 'MISSED' }))).toEqual(['missed']);
    expect(names(await find('tong.hop', { 'duty.in': ['TC.RESOLVE', 'KN.SEND.FIRST'] }))).toEqual(['met', 'running']);
    expect(names(await find('tong.hop', { agencyId: world.agencies.caoLanh, state: 'OPEN' }))).toEqual(['other']);
    expect(names(await find('tong.hop', { 'dueOn.gte': '2026-07-20', 'dueOn.lte': '2026-07-31' }))).toEqual(['other']);
    const { subject_id: subjectId } = await world.stored(ids.late);
    expect(names(await find('tong.hop', { subjectKind: 'Case', subjectId }))).toEqual(['late']);
  });

  test('what is late below me', async () => {
    const { province, caoLanh } = world.agencies;
    expect(names(await find('chu.tich', { under: province, overdue: true }))).toEqual(['late']);
    expect(names(await find('chu.tich', { under: caoLanh, overdue: true }))).toEqual([]);
    expect(names(await find('chu.tich', { under: caoLanh, overdue: false }))).toEqual(['met', 'other']);
  });

  test('what I owe: what I hold; the head, what nobody holds', async () => {
    expect(names(await find('can.bo', { owedByMe: true }))).toEqual(['running']);
    expect(names(await find('hong.ngu', { owedByMe: true }))).toEqual(['late', 'missed', 'paused']);
    expect(names(await find('cong.chuc', { owedByMe: true }))).toEqual([]);
    expect(names(await find('tong.hop', { owedByMe: true }))).toEqual([]);
  });

  test('a secret one exists only for who was named, wherever they stand', async () => {
    for (const who of ['chu.tich', 'tong.hop', 'hong.ngu', 'cao.lanh']) {
      const list = await find(who, { duty: 'TC.INITIAL' });
      expect([list.data.items, list.data.total]).toEqual([[], 0]);
      expect((await world.call(surface, who, 'obligation', { id: ids.secret })).status).toBe(404);
      const explained = await world.call(surface, who, 'explainObligation', { id: ids.secret });
      expect([explained.status, explained.code]).toEqual([404, 'NOT_FOUND']);
      const { data } = await world.call(surface, who, 'obligationCounts', { args: { by: ['DUTY'] } });
      expect(data.map(({ duty }: { duty: string }) => duty)).not.toContain('TC.INITIAL');
      const excuse = {
        id: ids.secret,
        expectedVersion: 1,
        reason: 'Thử',
        documentNumber: '1',
        documentIssuedOn: '2026-07-01',
      };
      expect([403, 404]).toContain((await world.does(surface, who, 'excuseObligation', excuse)).status);
    }
    expect(names(await find('can.bo', { duty: 'TC.INITIAL' }))).toEqual(['secret']);
    const named = await world.call(surface, 'cong.chuc', 'explainObligation', { id: ids.secret });
    expect(named.data).toMatchObject({ duty: 'TC.INITIAL', dueOn: '2026-07-10' });
    const { data } = await world.call(surface, 'cong.chuc', 'obligationCounts', { args: { by: ['DUTY'] } });
    expect(data.find(({ duty }: { duty: string }) => duty === 'TC.INITIAL')).toMatchObject({ total: 1, overdue: 1 });
  });

  test('counts by what is asked, with how many were met in time', async () => {
    const count = async (args: Record<string, unknown>) =>
      (await world.call(surface, 'tong.hop', 'obligationCounts', { args })).data as Record<string, unknown>[];
    expect(await count({ by: ['DUTY_GROUP'], to: '2026-07-31' })).toMatchObject([
      { dutyGroup: 'KN', duty: null, total: 3, open: 2, overdue: 1, met: 1, numerator: 1, denominator: 1 },
      { dutyGroup: 'RECEPTION', total: 1, open: 0, missed: 1, numerator: 0, denominator: 1 },
    ]);
    const { caoLanh, hongNgu } = world.agencies;
    const byAgency = await count({ by: ['AGENCY', 'STATE'] });
    const lines = byAgency.map(({ agencyId, state, total }) => [agencyId, state, total].join(' '));
    expect(new Set(lines)).toEqual(
      new Set([`${caoLanh} MET 1`, `${caoLanh} OPEN 1`, `${hongNgu} MISSED 1`, `${hongNgu} OPEN 3`]),
    );
    expect(byAgency[0]).toMatchObject({ agencyName: expect.stringContaining('phường') });
    expect(await count({ under: caoLanh })).toMatchObject([
      { duty: 'KN.ACCEPT.FIRST', labelEn: expect.any(String), total: 1 },
      { duty: 'KN.SEND.FIRST', met: 1 },
    ]);
    expect(await count({ by: ['STATE'], under: hongNgu, from: '2026-08-01' })).toMatchObject([{ open: 2, paused: 1 }]);
    const wrong = await world.call(surface, 'tong.hop', 'obligationCounts', { args: { from: 'hôm nay' } });
    expect(wrong.status).toBeGreaterThanOrEqual(400);
    expect(wrong.status).toBeLessThan(500);
  });

  test('the explanation is told in both languages, day by day', async () => {
    const { data } = await world.call(surface, 'hong.ngu', 'explainObligation', { id: ids.late });
    expect(data).toMatchObject({ duty: 'KN.ACCEPT.FIRST', dueOn: '2026-07-10', calendarEdition: 1 });
    expect(data.rule).toMatchObject({ code: 'KN.ACCEPT.FIRST', version: 1, validFrom: '2026-07-01' });
    expect(data.steps[0]).toMatchObject({ day: '2026-07-01', reason: 'TRIGGER', counted: false, n: null });
    expect(data.steps.at(-1)).toMatchObject({ day: '2026-07-10', reason: 'DUE', n: 7 });
    expect(data.vi.join(' ')).toContain('nhận đơn');
    expect(data.en.join(' ')).toContain('receipt of the petition');
  });
});

describe.each(surfaces)('what officials do to it, over %s', (surface) => {
  const paper = { reason: 'Người khiếu nại đi vắng', documentNumber: '8/QĐ-UBND', documentIssuedOn: '2026-07-17' };

  test('a head excuses by a document, once', async () => {
    const { id } = await world.owe('KN.ACCEPT.FIRST', '2026-07-06');
    const given = { id, expectedVersion: 1, ...paper, on: '2026-07-17' };
    expect((await world.does(surface, 'can.bo', 'excuseObligation', given)).code).toBe('FORBIDDEN');
    expect((await world.does(surface, 'cao.lanh', 'excuseObligation', given)).status).toBe(404);
    const early = await world.does(surface, 'hong.ngu', 'excuseObligation', { ...given, on: '2026-07-05' });
    expect([early.status, early.code, early.violations[0]?.path]).toEqual([422, 'OBLIGATION_DAY', 'on']);
    const select = ['state', 'settledOn', 'version', 'allowedActions'];
    const excused = await world.does(surface, 'hong.ngu', 'excuseObligation', given, select);
    expect(excused.data).toMatchObject({ state: 'EXCUSED', settledOn: '2026-07-17', version: 2, allowedActions: [] });
    const entries = ['entries.kind', 'entries.documentNumber', 'entries.byPostId'];
    const read = await world.call(surface, 'hong.ngu', 'obligation', { id, select: entries });
    const entry = { kind: 'EXCUSE', documentNumber: '8/QĐ-UBND', byPostId: world.posts.get('hong.ngu') };
    expect(read.data.entries.at(-1)).toEqual(entry);
    const again = await world.does(surface, 'hong.ngu', 'excuseObligation', { ...given, expectedVersion: 2 });
    expect([again.status, again.code]).toEqual([409, 'OBLIGATION_SETTLED']);
  });

  test('a head gives it to somebody of the agency, and takes it back', async () => {
    const { id } = await world.owe('KN.ACCEPT.FIRST', '2026-07-06');
    const give = (expectedVersion: number, postId?: string) =>
      world.does(surface, 'hong.ngu', 'reassignObligation', { id, expectedVersion, ...(postId && { postId }) }, [
        'postId',
        'version',
      ]);
    const stranger = await give(1, world.posts.get('cao.lanh'));
    expect([stranger.status, stranger.code, stranger.violations[0]?.path]).toEqual([422, 'HOLDER_UNFIT', 'postId']);
    const given = await give(1, world.posts.get('can.bo'));
    expect(given.data).toMatchObject({ postId: world.posts.get('can.bo'), version: 2 });
    const wanted = { filter: { owedByMe: true }, select: ['id', 'holder.title'] };
    const mine = await world.call(surface, 'can.bo', 'obligations', wanted);
    expect(mine.data.items).toContainEqual({ id, holder: { title: 'OFFICER' } });
    expect((await give(1)).status).toBe(412);
    expect((await give(2)).data).toMatchObject({ postId: null, version: 3 });
    expect((await world.stored(id))['entries']).toHaveLength(1);
  });
});
