import { afterEach, describe, expect, test } from '@jest/globals';
import { DutiesService } from '../src/modules/citizen-reception/duties.service';
import { UnitOfWork } from '../src/platform/database/unit-of-work';
import { surfaces } from './support/clients';
import { at, citizen, handler, head, officer, ReceptionWorld, type Row } from './support/reception.world';

let desk: ReceptionWorld;
afterEach(() => desk?.close());

describe.each(surfaces)('a month at the desk of a commune, over %s', (surface) => {
  test('the head owes two days, received on one, missed one; then the substitute is recorded by document', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-08-31');
    const boss = await desk.post(head);
    const day = (on: string) => ({
      kind: 'PERIODIC',
      host: 'HEAD',
      hostPostId: boss,
      startsAt: at(on, 8),
      endsAt: at(on, 11),
      place: 'Trụ sở UBND phường',
    });
    const calendar = await desk.done(officer, 'planReceptionCalendar', {
      headPostId: boss,
      startsOn: '2026-09-01',
      endsOn: '2026-09-30',
      days: [day('2026-09-10'), day('2026-09-24')],
    });
    // Five working days before Thursday 10 September: 3 September.
    const posting = { duty: 'TD.SCHEDULE.POST', due: '2026-09-03', state: 'OPEN' };
    expect(await desk.obligations('ReceptionCalendar', calendar['id'])).toMatchObject([posting]);
    const stranger = await desk.call('chuyenvien.mytho', 'receptionCalendar', { id: calendar['id'] });
    expect(stranger.status).toBe(404);
    await desk.done(officer, 'publishReceptionCalendar', {
      id: calendar['id'],
      expectedVersion: calendar['version'],
      publishedOn: '2026-08-31',
      publishedAt: 'Trụ sở UBND phường; Cổng thông tin điện tử',
    });
    expect(await desk.obligations('ReceptionCalendar', calendar['id'])).toMatchObject([{ ...posting, state: 'MET' }]);
    const seen = await desk.call('chuyenvien.mytho', 'receptionDays', {
      filter: { calendarId: calendar['id'] },
      sort: 'startsAt',
      select: ['id', 'onDay', 'hostName', 'state', 'version'],
    });
    expect(seen.data.items).toMatchObject([
      { onDay: '2026-09-10', state: 'PLANNED', hostName: expect.stringMatching(/Chủ tịch/) },
      { onDay: '2026-09-24', state: 'PLANNED' },
    ]);
    const [first, second] = seen.data.items;

    const opened = await desk.done(officer, 'openReceptionDuties', { from: '2026-09-01', to: '2026-09-30' });
    expect(opened).toEqual({ opened: 2 });
    expect(await desk.done(officer, 'openReceptionDuties', { from: '2026-09-01', to: '2026-09-30' })).toEqual({
      opened: 0,
    });
    const duties = async () =>
      (
        await desk.call(officer, 'receptionDuties', {
          filter: { windowFrom: '2026-09-01' },
          select: [
            'id',
            'version',
            'ordinal',
            'state',
            'windowTo',
            'rule',
            'substitute',
            'session.onDay',
            'allowedActions',
          ],
        })
      ).data.items.sort((a: { ordinal: number }, b: { ordinal: number }) => a.ordinal - b.ordinal);
    expect(await duties()).toMatchObject([
      { rule: 'TD.FREQ.COMMUNE', windowTo: '2026-09-30', state: 'OWED', ordinal: 1 },
      { state: 'OWED', ordinal: 2 },
    ]);

    desk.today('2026-09-10', 12);
    const held = { kind: 'PERIODIC', host: 'HEAD', hostPostId: boss, dayId: first.id };
    const session = await desk.session('2026-09-10', held);
    await desk.turn(session);
    await desk.turn(session, {
      people: [citizen('Lê Văn Tư'), citizen('Lê Văn Năm')],
      outcome: 'ANSWERED',
      answer: 'Đã giải thích',
    });
    await desk.shut(session);
    expect(await duties()).toMatchObject([{ state: 'HELD', session: { onDay: '2026-09-10' } }, { state: 'OWED' }]);

    // The head receives again on the same day: a day counts once.
    desk.today('2026-09-10');
    const again = await desk.session('2026-09-10', {
      ...held,
      dayId: undefined,
      startsAt: at('2026-09-10', 14),
      endsAt: at('2026-09-10', 16),
    });
    await desk.shut(again, { endsAt: at('2026-09-10', 16) });
    expect(await duties()).toMatchObject([{ state: 'HELD' }, { state: 'OWED' }]);

    desk.today('2026-09-24', 12);
    const other = await desk.session('2026-09-24', {
      kind: 'PERIODIC',
      host: 'DELEGATED',
      hostPostId: await desk.post(handler),
      dayId: second.id,
      delegation: { number: '12/GUQ-UBND', issuedOn: '2026-09-22', signer: 'Nguyễn Trung Kiên' },
    });
    await desk.turn(other);
    await desk.shut(other);
    desk.today('2026-10-02');
    const [met, missed] = await duties();
    expect([met.state, missed.state]).toEqual(['HELD', 'MISSED']);
    const owed = (await desk.call(officer, 'receptionDuties', { filter: { state: 'MISSED' }, select: ['id'] })).data
      .items;
    expect(owed).toEqual([{ id: missed.id }]);
    const settled = await desk.done(officer, 'substituteReception', {
      id: missed.id,
      expectedVersion: missed.version,
      substitute: 'Võ Minh Đăng, công chức tham mưu giải quyết đơn',
      sessionId: other['id'],
      documentNumber: '12/GUQ-UBND',
      documentOn: '2026-09-22',
    });
    expect(settled).toMatchObject({ state: 'SUBSTITUTED', documentNumber: '12/GUQ-UBND', sessionId: other['id'] });
    expect(await desk.obligations('ReceptionDuty', met.id)).toMatchObject([
      { duty: 'TD.FREQ.COMMUNE', due: '2026-09-30', state: 'MET' },
    ]);
    expect(await desk.obligations('ReceptionDuty', missed.id)).toMatchObject([{ state: 'EXCUSED' }]);
  });

  test('a week or a month by the rule of the day, by kind of agency; online reception only since the law knows it', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-07-15');
    const of = async (user: string, from: string, to: string) => {
      await desk.done(user, 'openReceptionDuties', { from, to, agencyId: await desk.agencyOf(user) });
      const { data } = await desk.call(user, 'receptionDuties', {
        filter: { agencyId: await desk.agencyOf(user), 'windowTo.gte': from, 'windowTo.lte': to },
        first: 100,
        select: ['rule', 'windowFrom', 'windowTo', 'ordinal'],
        sort: 'windowTo',
      });
      return data.items.map((each: Row) => `${each.rule} ${each.windowFrom}–${each.windowTo} ${each.ordinal}`);
    };
    expect(await of(officer, '2026-06-15', '2026-07-31')).toEqual([
      'TD.FREQ.COMMUNE 2026-06-15–2026-06-21 1',
      'TD.FREQ.COMMUNE 2026-06-22–2026-06-28 1',
      'TD.FREQ.COMMUNE 2026-07-01–2026-07-31 1',
      'TD.FREQ.COMMUNE 2026-07-01–2026-07-31 2',
    ]);
    expect(await of('chutich.tinh', '2026-07-01', '2026-07-31')).toEqual(['TD.FREQ.PROVINCE 2026-07-01–2026-07-31 1']);
    expect(await of('giamdoc.noivu', '2026-07-01', '2026-07-31')).toEqual(['TD.FREQ.AGENCY 2026-07-01–2026-07-31 1']);
    const online = (on: string) => ({
      startsOn: on,
      endsOn: on,
      days: [
        { kind: 'REGULAR', mode: 'ONLINE', host: 'OFFICER', startsAt: at(on, 8), endsAt: at(on, 10), place: 'Phòng họp số 1', points: ['Khóm 2'] },
      ],
    }); // prettier-ignore
    const early = await desk.make(officer, 'planReceptionCalendar', online('2026-06-30'));
    expect([early.status, early.code, early.violations[0]]).toMatchObject([
      422,
      'ONLINE_NOT_YET',
      { path: 'days.0.mode' },
    ]);
    const foreign = await desk.make(officer, 'openReceptionDuties', {
      from: '2026-07-01',
      to: '2026-07-31',
      agencyId: await desk.agencyOf('tiepdan.mytho'),
    });
    expect([foreign.status, foreign.code]).toEqual([403, 'DUTIES_OF_OTHERS']);
  });

  test('the online session: notice five working days before, connection tested one before, recording named', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-10-05');
    const calendar = await desk.done(officer, 'planReceptionCalendar', {
      startsOn: '2026-10-01',
      endsOn: '2026-10-31',
      days: [
        {
          kind: 'REGULAR',
          mode: 'ONLINE',
          host: 'OFFICER',
          startsAt: at('2026-10-16', 8),
          endsAt: at('2026-10-16', 10),
          place: 'Phòng họp trực tuyến UBND phường',
          points: ['Trụ sở UBND phường', 'Nhà văn hóa khóm 2'],
        },
      ],
    });
    const [day] = (
      await desk.call(officer, 'receptionDays', {
        filter: { calendarId: calendar['id'] },
        select: ['id', 'version', 'allowedActions'],
      })
    ).data.items;
    expect(await desk.obligations('ReceptionDay', day.id)).toMatchObject([
      { duty: 'TD.ONLINE.NOTICE', due: '2026-10-09', state: 'OPEN' },
      { duty: 'TD.ONLINE.TEST', due: '2026-10-15', state: 'OPEN' },
    ]);
    expect(day.allowedActions.sort()).toEqual([
      'notifyOnlineReception',
      'postponeReceptionDay',
      'recordConnectionTest',
    ]);
    desk.today('2026-10-12');
    const told = await desk.done(officer, 'notifyOnlineReception', {
      id: day.id,
      expectedVersion: day.version,
      notifiedOn: '2026-10-12',
      noticeNumber: '31/TB-UBND',
    });
    desk.today('2026-10-14');
    const failed = await desk.done(officer, 'recordConnectionTest', {
      id: day.id,
      expectedVersion: told['version'],
      testedOn: '2026-10-14',
      passed: false,
      note: 'Điểm cầu khóm 2 mất tiếng',
    });
    desk.today('2026-10-15');
    await desk.done(officer, 'recordConnectionTest', {
      id: day.id,
      expectedVersion: failed['version'],
      testedOn: '2026-10-15',
      passed: true,
    });
    expect(await desk.obligations('ReceptionDay', day.id)).toMatchObject([
      { duty: 'TD.ONLINE.NOTICE', state: 'MET_LATE' },
      { duty: 'TD.ONLINE.TEST', state: 'MET' },
    ]);
    desk.today('2026-10-16');
    const unplanned = { kind: 'REGULAR', mode: 'ONLINE', host: 'OFFICER', place: 'Phòng họp', startsAt: at('2026-10-16', 8), endsAt: at('2026-10-16', 10) }; // prettier-ignore
    const refused = await desk.make(officer, 'openSession', unplanned);
    expect([refused.status, refused.code, refused.violations[0]]).toMatchObject([
      422,
      'ONLINE_NEEDS_DAY',
      { path: 'dayId' },
    ]);
    const session = await desk.done(officer, 'openSession', { ...unplanned, dayId: day.id });
    const bare = await desk.make(officer, 'closeSession', {
      id: session['id'],
      expectedVersion: session['version'],
      endsAt: at('2026-10-16', 10),
    });
    expect([bare.code, bare.violations[0]]).toMatchObject(['RECORDING_REQUIRED', { path: 'recording' }]);
    const closed = await desk.shut(session, { endsAt: at('2026-10-16', 10), recording: 'kho-ghi-hinh/2026/10/16' });
    expect(closed).toMatchObject({ state: 'CLOSED', recording: 'kho-ghi-hinh/2026/10/16' });
  });

  test('a day is postponed with its new time: the planned day stays and names it, its notices begin anew', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-10-05');
    const calendar = await desk.done(officer, 'planReceptionCalendar', {
      startsOn: '2026-10-01',
      endsOn: '2026-10-31',
      days: [{ kind: 'REGULAR', mode: 'ONLINE', host: 'OFFICER', startsAt: at('2026-10-16', 8), endsAt: at('2026-10-16', 10), place: 'Phòng 1' }], // prettier-ignore
    });
    const [day] = (await desk.call(officer, 'receptionDays', { filter: { calendarId: calendar['id'] } })).data.items;
    const next = await desk.done(officer, 'postponeReceptionDay', {
      id: day.id,
      expectedVersion: 1,
      announcedOn: '2026-10-05',
      reason: 'Ứng phó bão',
      startsAt: at('2026-10-16', 9),
      endsAt: at('2026-10-16', 11),
    });
    expect(next).toMatchObject({ onDay: '2026-10-16', startsAt: at('2026-10-16', 9), state: 'PLANNED' });
    const old = (await desk.call(officer, 'receptionDay', { id: day.id })).data;
    expect(old).toMatchObject({
      state: 'POSTPONED',
      postponedToId: next['id'],
      reason: 'Ứng phó bão',
      allowedActions: [],
    });
    expect((await desk.obligations('ReceptionDay', day.id)).map(({ state }) => state)).toEqual([
      'CANCELLED',
      'CANCELLED',
    ]);
    expect((await desk.obligations('ReceptionDay', next['id'])).map(({ state }) => state)).toEqual(['OPEN', 'OPEN']);
    const late = await desk.make(officer, 'postponeReceptionDay', {
      id: next['id'],
      expectedVersion: 1,
      announcedOn: '2026-10-05',
      reason: 'x',
      startsAt: at('2026-10-02', 9),
      endsAt: at('2026-10-02', 11),
    });
    expect([late.status, late.violations[0]]).toMatchObject([422, { path: 'startsAt', code: 'DAY_PASSED' }]);
  });

  test('a day is excused by document, or met by a session that is named afterwards; by one of the head alone', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-09-10');
    const boss = await desk.post(head);
    const heads = { kind: 'PERIODIC', host: 'HEAD', hostPostId: boss };
    const regular = await desk.session('2026-09-08');
    await desk.shut(regular);
    const early = await desk.session('2026-09-09', heads);
    await desk.shut(early);
    const rest = async () =>
      (await desk.call(officer, 'receptionDuties', { filter: { state: 'OWED' }, select: ['id', 'version'] })).data
        .items as Row[];
    const [left] = await rest();
    expect(await rest()).toHaveLength(1);
    const duty = { id: left!['id'], expectedVersion: left!['version'] };
    for (const sessionId of [regular['id'], early['id']]) {
      const told = await desk.make(officer, 'holdReception', { ...duty, sessionId });
      expect([told.status, told.violations[0]]).toMatchObject([
        422,
        { path: 'sessionId', code: 'SESSION_NOT_FOR_DUTY' },
      ]);
    }
    const paper = { documentNumber: '88/QĐ-UBND', documentOn: '2026-09-11' };
    const tomorrow = await desk.make(officer, 'excuseReception', { ...duty, reason: 'Đi học', ...paper });
    expect(tomorrow.violations).toMatchObject([{ path: 'documentOn', code: 'NOT_AFTER_TODAY' }]);
    const excused = { ...duty, reason: 'Đi học tập trung', ...paper, documentOn: '2026-09-09' };
    expect(await desk.done(officer, 'excuseReception', excused)).toMatchObject({
      state: 'EXCUSED',
      excuse: 'Đi học tập trung',
    });
    expect(await desk.obligations('ReceptionDuty', duty.id)).toMatchObject([{ state: 'EXCUSED' }]);
    const again = await desk.make(officer, 'excuseReception', { ...excused, expectedVersion: 2 });
    expect([again.status, again.code]).toEqual([409, 'ILLEGAL_MOVE']);
    const stranger = await desk.make('tiepdan.mytho', 'excuseReception', excused);
    expect(stranger.status).toBe(404);
  });
});

test('every night the duties of the whole province are opened, once', async () => {
  desk = await ReceptionWorld.open('REST');
  desk.today('2026-10-01', 8);
  const { app, database } = desk.world;
  const night = () =>
    app
      .get(UnitOfWork)
      .asSystem(82, 'job:open-reception-duties', () =>
        app.get(DutiesService, { strict: false }).openBetween('2026-10-01', '2026-10-08'),
      );
  const opened = await night();
  const owing = await database.look<{ rule: string; agencies: number; days: number }>(
    `select rule, count(distinct agency_id)::int as agencies, count(*)::int as days from app.reception_duty
     where window_from = '2026-10-01' and window_to = '2026-10-31' group by rule order by rule`,
  );
  expect(owing.map(({ rule }) => rule)).toEqual([
    'TD.FREQ.AGENCY',
    'TD.FREQ.COMMUNE',
    'TD.FREQ.PROVINCE',
    'TD.FREQ.SERVICE',
  ]);
  const [agency, commune, province, service] = owing;
  expect(commune!.agencies).toBe(102);
  expect(commune!.days).toBe(204);
  expect([province!.days, agency!.days, service!.days]).toEqual([1, agency!.agencies, service!.agencies]);
  expect(opened).toBe(owing.reduce((sum, { days }) => sum + days, 0));
  const [owed] = await database.look<{ n: number }>(
    `select count(*)::int as n from app.obligation where subject_kind = 'ReceptionDuty' and lapses and due_on = '2026-10-31'`,
  );
  expect(owed!.n).toBe(opened);
  expect(await night()).toBe(0);
});
