import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { HandOvers } from '../src/engines/agencies/successions/hand-over';
import { DialogueDutiesJob } from '../src/modules/citizen-reception/dialogue-duties.job';
import { surfaces } from './support/clients';
import { DialoguesWorld } from './support/dialogues.world';

const officer = 'chuyenvien.caolanh';
const head = 'chutich.caolanh';
const keeper = 'tonghop.noivu';

describe.each(surfaces)('a dialogue over %s', (surface) => {
  let world: DialoguesWorld;
  let ward: string;
  let front: string;
  let department: string;

  beforeAll(async () => {
    world = await DialoguesWorld.open(surface, '2026-05-20');
    ward = await world.agencyOf(head);
    front = await world.agencyOf('mattran.caolanh');
    department = await world.agencyOf('giamdoc.nnmt');
  }, 120_000);
  afterAll(() => world?.close());

  const meeting = (more: Record<string, unknown> = {}) => ({
    kind: 'PERIODIC',
    title: 'Đối thoại với Nhân dân phường Cao Lãnh',
    chair: 'Nguyễn Trung Kiên (minh hoạ)',
    chairCapacity: 'Chủ tịch UBND phường',
    place: 'Nhà văn hoá khóm 3',
    plannedOn: '2026-06-10',
    agenda: ['Báo cáo tình hình', 'Ý kiến Nhân dân', 'Trả lời, cam kết'],
    guests: [
      { name: 'UBMTTQ phường Cao Lãnh', capacity: 'FRONT', agencyId: front },
      { name: 'Hội Liên hiệp Phụ nữ phường', capacity: 'MASS_ORGANISATION' },
    ],
    ...more,
  });
  const paper = { documentNumber: '12/2026/QĐ-UBND', documentIssuedOn: '2026-01-15', validFrom: '2026-02-01' };
  const sets = (code: string, value: number, more: Record<string, unknown> = {}) =>
    world.does(keeper, 'setDialogueSetting', { code, level: 'COMMUNE', value, ...paper, ...more });
  const settings = async (filter: Record<string, unknown>) =>
    (
      await world.asks(officer, 'dialogueSettings', {
        filter,
        first: 50,
        select: ['code', 'level', 'value', 'source', 'inForce'],
      })
    ).data.items;
  /** A dialogue that was held. */
  const held = async (more: Record<string, unknown> = {}, heldOn = '2026-05-20') => {
    const { id } = await world.did(
      officer,
      'announceDialogue',
      meeting({ plannedOn: heldOn, noticeOn: '2026-05-01', kind: 'AD_HOC', ...more }),
    );
    await world.did(officer, 'holdPublicDialogue', { id, expectedVersion: 1, heldOn, people: 60 });
    return id;
  };

  test('the law asks for one a year; what another place asks is shown and not applied', async () => {
    expect(await settings({ code: 'TIMES_A_YEAR', level: 'COMMUNE' })).toEqual(
      expect.arrayContaining([
        { code: 'TIMES_A_YEAR', level: 'COMMUNE', value: 1, source: 'LAW', inForce: true },
        { code: 'TIMES_A_YEAR', level: 'COMMUNE', value: 2, source: 'ELSEWHERE', inForce: false },
      ]),
    );
    const opened = await world.did('chutich.tinh', 'openDialogueDuties', { year: 2026 });
    const [communes] = await world.look<{ n: number }>(
      `select count(*)::int as n from app.agency_version where kind = 'PEOPLES_COMMITTEE' and level = 'COMMUNE' and valid_to is null`,
    );
    expect(opened).toEqual({ year: 2026, opened: communes!.n, met: 0 });
    expect(await world.did(head, 'openDialogueDuties', { year: 2026 })).toMatchObject({ opened: 0 });
    const mine = await world.asks(officer, 'dialogueDuties', {
      filter: { year: 2026 },
      select: ['dueOn', 'standing', 'agencyId'],
    });
    expect(mine.data.items).toEqual([{ dueOn: '2026-12-31', standing: 'OPEN', agencyId: ward }]);
  });

  test('the province sets more by its own document, never less than the law', async () => {
    const before = await world.rows();
    const long = await sets('MEDIATION_START_DAYS', 5);
    expect([long.status, long.code, long.violations[0]?.path]).toEqual([422, 'DIALOGUE_SETTING_BELOW_LAW', 'value']);
    expect(await world.rows()).toBe(before);
    for (const [code, value] of [
      ['TIMES_A_YEAR', 2],
      ['NOTICE_DAYS', 7],
      ['CONCLUSION_DAYS', 10],
      ['RESULT_DAYS', 20],
    ] as const) {
      expect((await sets(code, value)).status).toBeLessThan(300);
    }
    const again = await sets('NOTICE_DAYS', 5);
    expect([again.code, again.violations[0]?.path]).toEqual(['DIALOGUE_SETTING_ORDER', 'validFrom']);
    expect(
      (await world.does(officer, 'setDialogueSetting', { code: 'NOTICE_DAYS', level: 'COMMUNE', value: 9, ...paper }))
        .status,
    ).toBe(403);
    const law = await settings({ code: 'TIMES_A_YEAR', level: 'COMMUNE', source: 'LAW' });
    expect(law).toEqual([expect.objectContaining({ inForce: false })]);
    // The second one of each commune is now missing: the job opens it.
    await world.system(() => world.demo.app.get(DialogueDutiesJob).open());
    const mine = await world.asks(officer, 'dialogueDuties', { select: ['dueOn', 'standing', 'ordinal'] });
    expect(mine.data.items).toEqual(
      expect.arrayContaining([
        { ordinal: 1, dueOn: '2026-12-31', standing: 'OPEN' },
        { ordinal: 2, dueOn: '2026-12-31', standing: 'OPEN' },
      ]),
    );
  });

  test('seven opinions, three commitments, one of them overdue and escalated', async () => {
    world.on('2026-05-25');
    const { id } = await world.did(officer, 'announceDialogue', meeting());
    // Seven days before 10 June.
    expect(await world.owed(id)).toEqual(['DIALOGUE.NOTICE 2026-06-03 MET']);
    expect(
      (await world.asks('mattran.caolanh', 'dialogue', { id, select: ['title', 'withFront'] })).data,
    ).toMatchObject({ withFront: true });
    expect((await world.asks('mattran.mytho', 'dialogue', { id })).status).toBe(404);
    expect((await world.asks('giamdoc.nnmt', 'dialogue', { id })).status).toBe(404);

    world.on('2026-06-10');
    const people = { id, expectedVersion: 1, heldOn: '2026-06-10', people: 180, minutesNumber: '3/BB' };
    expect((await world.does('mattran.caolanh', 'holdPublicDialogue', people)).status).toBe(403);
    await world.did(officer, 'holdPublicDialogue', people);
    const duties = await world.asks(officer, 'dialogueDuties', { select: ['ordinal', 'standing', 'dialogueId'] });
    expect(duties.data.items.filter(({ standing }: { standing: string }) => standing === 'MET')).toEqual([
      { ordinal: 1, standing: 'MET', dialogueId: id },
    ]);

    const opinions: string[] = [];
    for (let at = 0; at < 7; at++) {
      const voiced = {
        id,
        content: `Ý kiến ${at + 1}`,
        speaker: 'Hội viên nông dân khóm 3',
        speakerName: at === 3 ? 'Bà Ba' : undefined,
      };
      const spoken = await world.did(
        'tiepdan.caolanh',
        'recordOpinion',
        at < 3 ? { ...voiced, answer: 'Đã giải thích' } : voiced,
      );
      opinions.push(spoken.id);
    }
    const [, , , fourth, fifth, sixth, seventh] = opinions as [string, string, string, string, string, string, string];
    const concluding = {
      id,
      expectedVersion: 2,
      conclusionNumber: '45/TB-UBND',
      concludedOn: '2026-06-10',
      conclusionSigner: 'Người ký',
    };
    const early = await world.does(head, 'concludeDialogue', concluding);
    expect([early.status, early.code]).toEqual([409, 'DIALOGUE_OPINIONS_UNSETTLED']);
    const assign = { expectedVersion: 1, dueOn: '2026-07-01' };
    await world.did(head, 'assignOpinion', { id: fourth, ownerAgencyId: department, ...assign });
    await world.did(head, 'assignOpinion', {
      id: fifth,
      ownerAgencyId: ward,
      ownerPostId: await world.postOf(officer),
      ...assign,
    });
    await world.did(head, 'assignOpinion', { id: sixth, ownerAgencyId: ward, ...assign, dueOn: '2026-07-10' });
    await world.did(officer, 'noteOpinion', { id: seventh, expectedVersion: 1 });
    expect(await world.owed(fourth)).toEqual(['OPINION 2026-07-01 OPEN']);

    const promise = { id, promisedBy: 'Chủ tịch UBND phường' };
    const seen = await world.asks(head, 'plans', { filter: { status: 'ISSUED' }, select: ['tasks.id'] });
    const [task] = seen.data.items[0].tasks as { id: string }[];
    const first = await world.did(head, 'makeCommitment', {
      ...promise,
      text: 'Sửa đèn đường khóm 3',
      dueOn: '2026-06-30',
      opinionId: fifth,
    });
    const second = await world.did(head, 'makeCommitment', {
      ...promise,
      text: 'Nạo vét kênh',
      dueOn: '2026-07-15',
      taskId: task!.id,
    });
    const third = await world.did(head, 'makeCommitment', {
      ...promise,
      text: 'Di dời điểm tập kết rác',
      dueOn: '2026-07-31',
      ownerPostId: await world.postOf(officer),
    });

    world.on('2026-06-19');
    await world.did(head, 'concludeDialogue', { ...concluding, concludedOn: '2026-06-19' });
    // Ten days end on a Saturday: the Monday after it; twenty from the notice.
    expect(await world.owed(id)).toEqual([
      'DIALOGUE.NOTICE 2026-06-03 MET',
      'DIALOGUE.CONCLUSION 2026-06-22 MET',
      'DIALOGUE.RESULT 2026-07-09 OPEN',
    ]);
    // The department sees the dialogue since something in it is its own, and not who spoke.
    const theirs = await world.asks('giamdoc.nnmt', 'dialogueOpinion', {
      id: fourth,
      select: ['speaker', 'speakerName', 'allowedActions'],
    });
    expect(theirs.data).toEqual({
      speaker: 'Hội viên nông dân khóm 3',
      speakerName: null,
      allowedActions: ['answerOpinion'],
    });
    expect((await world.asks(officer, 'dialogueOpinion', { id: fourth, select: ['speakerName'] })).data).toEqual({
      speakerName: 'Bà Ba',
    });
    const answer = { expectedVersion: 2, answer: 'Đã xử lý', answeredOn: '2026-06-19', answerNumber: '88/SNNMT' };
    await world.did('giamdoc.nnmt', 'answerOpinion', { id: fourth, ...answer });
    expect((await world.does('giamdoc.nnmt', 'answerOpinion', { id: fifth, ...answer })).status).toBe(403);
    expect(await world.owed(fourth)).toEqual(['OPINION 2026-07-01 MET']);

    world.on('2026-06-25');
    await world.did(officer, 'fulfilCommitment', {
      id: first.id,
      expectedVersion: 1,
      fulfilledOn: '2026-06-25',
      result: 'Đã thay 12 bóng',
    });
    world.on('2026-07-20');
    await world.did(officer, 'reportCommitment', { id: third.id, reportedOn: '2026-07-18', text: 'Đang tìm mặt bằng' });
    await world.did(officer, 'fulfilCommitment', {
      id: second.id,
      expectedVersion: 1,
      fulfilledOn: '2026-07-20',
      result: 'Xong 2 km',
    });
    await world.did(head, 'reportDialogueResults', {
      id,
      expectedVersion: 3,
      documentNumber: '60/BC-UBND',
      reportedOn: '2026-07-08',
      text: 'Đã trả lời',
    });

    world.on('2026-08-04');
    await world.remind();
    const notices = await world.look<{ username: string; kind: string; step: string }>(
      `select a.username, n.kind, n.step from app.notice n join app.post p on p.id = n.post_id join app.account a on a.id = p.account_id
       join app.obligation o on o.id = n.subject_id where o.subject_id = $1 and n.kind = 'ESCALATION' order by 1, 3`,
      [third.id],
    );
    expect(notices).toEqual([
      { username: 'chutich.tinh', kind: 'ESCALATION', step: 'WORKING_DAYS_AFTER_1' },
      { username: 'phochutich.tinh', kind: 'ESCALATION', step: 'WORKING_DAYS_AFTER_1' },
    ]);
    const select = [
      'standing',
      'state',
      'endedOn',
      'taskId',
      'obligation.dueOn',
      'obligation.overdue',
      'reports.text',
      'opinion.ordinal',
    ];
    const { data } = await world.asks('chutich.tinh', 'commitments', {
      filter: { dialogueId: id },
      sort: 'dueOn',
      select,
    });
    const owed = (dueOn: string, overdue = false) => ({ dueOn, overdue });
    expect(data.items).toEqual([
      {
        standing: 'MET',
        state: 'FULFILLED',
        endedOn: '2026-06-25',
        taskId: null,
        obligation: owed('2026-06-30'),
        reports: [],
        opinion: { ordinal: 5 },
      },
      {
        standing: 'MET_LATE',
        state: 'FULFILLED',
        endedOn: '2026-07-20',
        taskId: task!.id,
        obligation: owed('2026-07-15'),
        reports: [],
        opinion: null,
      },
      {
        standing: 'OVERDUE',
        state: 'OPEN',
        endedOn: null,
        taskId: null,
        obligation: owed('2026-07-31', true),
        reports: [{ text: 'Đang tìm mặt bằng' }],
        opinion: null,
      },
    ]);
    const late = await world.asks('chutich.tinh', 'commitments', { filter: { overdue: true }, select: ['id'] });
    expect(late.data.items).toEqual([{ id: third.id }]);
    const whole = await world.asks(officer, 'dialogue', {
      id,
      select: [
        'status',
        'opinionCount',
        'commitmentCount',
        'agenda',
        'guests.name',
        'reports.documentNumber',
        'allowedActions',
      ],
    });
    expect(whole.data).toMatchObject({
      status: 'REPORTED',
      opinionCount: 7,
      commitmentCount: 3,
      reports: [{ documentNumber: '60/BC-UBND' }],
    });
    expect(whole.data.agenda).toHaveLength(3);
  });

  test('counts agree with the records, for each window, kind and branch of the tree', async () => {
    const mytho = await world.agencyOf('chutich.mytho');
    const { id } = await world.did(
      'chuyenvien.mytho',
      'announceDialogue',
      meeting({ kind: 'AD_HOC', plannedOn: '2026-08-04', guests: [] }),
    );
    await world.did('chuyenvien.mytho', 'holdPublicDialogue', {
      id,
      expectedVersion: 1,
      heldOn: '2026-08-04',
      people: 40,
    });
    await world.did('chuyenvien.mytho', 'recordOpinion', { id, content: 'Ngập', speaker: 'Tiểu thương chợ' });
    const counted = async (who: string, args: Record<string, unknown>) =>
      (await world.asks(who, 'dialogueCounts', { args })).data;
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const byRecords = async (who: string, filter: Record<string, unknown>) => {
      const select = ['people', 'opinions.state', 'opinions.overdue', 'commitments.standing'];
      const { items } = (
        await world.asks(who, 'dialogues', {
          first: 10,
          filter: { 'heldOn.gte': year.from, 'heldOn.lte': year.to, ...filter },
          select,
        })
      ).data;
      const opinions = items.flatMap((each: { opinions: { state: string }[] }) => each.opinions);
      const promises = items.flatMap((each: { commitments: { standing: string }[] }) => each.commitments);
      const n = (list: { [key: string]: unknown }[], key: string, ...of: unknown[]) =>
        list.filter((each) => of.includes(each[key])).length;
      return {
        dialogues: items.length,
        people: items.reduce((sum: number, each: { people: number }) => sum + each.people, 0),
        opinions: opinions.length,
        answeredOnTheSpot: n(opinions, 'state', 'ANSWERED_ON_THE_SPOT'),
        assigned: n(opinions, 'state', 'ASSIGNED', 'ANSWERED'),
        answered: n(opinions, 'state', 'ANSWERED'),
        noted: n(opinions, 'state', 'NOTED'),
        opinionsOverdue: n(opinions, 'overdue', true),
        commitments: promises.length,
        fulfilled: n(promises, 'standing', 'MET', 'MET_LATE'),
        fulfilledLate: n(promises, 'standing', 'MET_LATE'),
        commitmentsOverdue: n(promises, 'standing', 'OVERDUE'),
      };
    };
    for (const [who, filter] of [
      ['chutich.tinh', {}],
      ['chutich.tinh', { under: ward }],
      ['chutich.tinh', { under: mytho }],
      ['chutich.tinh', { kind: 'AD_HOC' }],
      [officer, {}],
      ['chuyenvien.mytho', {}],
      ['mattran.caolanh', {}],
      ['giamdoc.nnmt', {}],
    ] as [string, Record<string, unknown>][]) {
      expect([who, filter, await counted(who, { ...year, ...filter })]).toEqual([
        who,
        filter,
        expect.objectContaining(await byRecords(who, filter)),
      ]);
    }
    expect(await counted('chutich.tinh', { ...year, under: ward })).toMatchObject({
      dialogues: 1, people: 180, opinions: 7, answeredOnTheSpot: 3, assigned: 3, answered: 1, noted: 1, opinionsOverdue: 2,
      commitments: 3, fulfilled: 2, fulfilledLate: 1, commitmentsOverdue: 1,
      answeredRate: { numerator: 4, denominator: 7, percent: '57.14' },
      fulfilledRate: { numerator: 2, denominator: 3, percent: '66.67' },
    }); // prettier-ignore
    const nothing = await counted('chutich.tinh', { from: '2020-01-01', to: '2020-12-31' });
    expect(nothing).toMatchObject({ dialogues: 0, answeredRate: { numerator: 0, denominator: 0, percent: null } });
    const backwards = await world.asks(officer, 'dialogueCounts', { args: { from: '2026-02-01', to: '2026-01-01' } });
    expect([backwards.status, backwards.violations[0]?.path]).toEqual([422, 'to']);
  });

  test('a periodic dialogue without the Front does not count for a commune, a later one does', async () => {
    world.on('2026-10-05');
    const alone = await world.did(
      officer,
      'announceDialogue',
      meeting({ plannedOn: '2026-10-01', noticeOn: '2026-09-20', guests: [] }),
    );
    await world.did(officer, 'holdPublicDialogue', {
      id: alone.id,
      expectedVersion: 1,
      heldOn: '2026-10-01',
      people: 30,
    });
    const open = async () =>
      (await world.asks(officer, 'dialogueDuties', { filter: { standing: 'OPEN' }, select: ['ordinal'] })).data.items;
    expect(await open()).toHaveLength(1);
    const second = await world.did(
      officer,
      'announceDialogue',
      meeting({ plannedOn: '2026-10-05', noticeOn: '2026-10-02' }),
    );
    await world.did(officer, 'holdPublicDialogue', {
      id: second.id,
      expectedVersion: 1,
      heldOn: '2026-10-05',
      people: 30,
    });
    expect(await open()).toHaveLength(0);
    // Told three days before instead of seven.
    expect((await world.owed(second.id))[0]).toBe('DIALOGUE.NOTICE 2026-09-28 MET_LATE');
    world.on('2027-01-02');
    const elsewhere = await world.asks('chuyenvien.mytho', 'dialogueDuties', {
      filter: { standing: 'MISSED' },
      select: ['ordinal'],
    });
    expect(elsewhere.data.items).toHaveLength(2);
    world.on('2026-10-05');
  });

  test('postponed with a new notice, cancelled with a reason', async () => {
    const { id } = await world.did(officer, 'announceDialogue', meeting({ plannedOn: '2026-10-20' }));
    const same = await world.does(officer, 'postponeDialogue', {
      id,
      expectedVersion: 1,
      plannedOn: '2026-10-20',
      reason: 'Bão',
    });
    expect(same.code).toBe('DIALOGUE_SAME_DAY');
    const moved = await world.did(
      officer,
      'postponeDialogue',
      { id, expectedVersion: 1, plannedOn: '2026-11-03', reason: 'Bão' },
      ['plannedOn', 'postponements', 'status', 'reason'],
    );
    expect(moved).toMatchObject({ plannedOn: '2026-11-03', postponements: 1, status: 'ANNOUNCED', reason: 'Bão' });
    expect((await world.does('tonghop.noivu', 'cancelDialogue', { id, expectedVersion: 2, reason: 'x' })).status).toBe(
      403,
    );
    await world.did(head, 'cancelDialogue', { id, expectedVersion: 2, reason: 'Trùng tiếp xúc cử tri' });
    const again = await world.does(officer, 'postponeDialogue', {
      id,
      expectedVersion: 3,
      plannedOn: '2026-12-01',
      reason: 'x',
    });
    expect([again.status, again.code, again.problem?.['allowedActions']]).toEqual([409, 'ILLEGAL_MOVE', []]);
  });

  test('an opinion assigned anew is owed by the second alone; a commitment is withdrawn by a document only', async () => {
    const id = await held({}, '2026-10-05');
    const { id: opinion } = await world.did(officer, 'recordOpinion', {
      id,
      content: 'Đường',
      speaker: 'Tổ dân phố 4',
    });
    await world.did(officer, 'assignOpinion', {
      id: opinion,
      expectedVersion: 1,
      ownerAgencyId: department,
      dueOn: '2026-10-20',
    });
    await world.did(officer, 'assignOpinion', {
      id: opinion,
      expectedVersion: 2,
      ownerAgencyId: ward,
      dueOn: '2026-10-30',
    });
    expect(await world.owed(opinion)).toEqual(['OPINION 2026-10-20 CANCELLED', 'OPINION 2026-10-30 OPEN']);
    const { id: promise } = await world.did(officer, 'makeCommitment', {
      id,
      text: 'Làm',
      promisedBy: 'Chủ tịch',
      dueOn: '2026-12-01',
    });
    const withdraw = {
      id: promise,
      expectedVersion: 1,
      withdrawnOn: '2026-10-05',
      reason: 'Dự án dừng',
      documentNumber: '9/UBND',
    };
    expect((await world.does(officer, 'withdrawCommitment', withdraw)).status).toBe(403);
    expect(await world.did(head, 'withdrawCommitment', withdraw, ['state', 'standing', 'result'])).toMatchObject({
      state: 'WITHDRAWN',
      standing: 'EXCUSED',
      result: 'Dự án dừng',
    });
    expect(await world.owed(promise)).toEqual(['COMMITMENT 2026-12-01 EXCUSED']);
  });

  test('what cannot be is refused where it stands and leaves nothing behind', async () => {
    const { id: planned } = await world.did(officer, 'announceDialogue', meeting({ plannedOn: '2026-10-05' }));
    const id = await held({}, '2026-10-05');
    const { id: opinion } = await world.did(officer, 'recordOpinion', { id, content: 'Điện', speaker: 'Khóm 1' });
    const { id: other } = await world.did(officer, 'recordOpinion', {
      id: await held({}, '2026-10-05'),
      content: 'Nước',
      speaker: 'Khóm 2',
    });
    const { id: promise } = await world.did(officer, 'makeCommitment', {
      id,
      text: 'Làm',
      promisedBy: 'Chủ tịch',
      dueOn: '2026-12-01',
    });
    const [ended] = await world.look<{ id: string }>(
      `select agency_id as id from app.agency_version where level = 'DISTRICT' and valid_to = '2025-07-01' limit 1`,
    );
    const [draft] = await world.look<{ id: string }>(
      `select t.id from app.task t join app.plan p on p.id = t.plan_id where p.status = 'DRAFT' limit 1`,
    );
    const hold = { id: planned, expectedVersion: 1, heldOn: '2026-10-05', people: 20 };
    const assign = { id: opinion, expectedVersion: 1, ownerAgencyId: ward, dueOn: '2026-10-20' };
    const make = { id, text: 'Làm', promisedBy: 'Chủ tịch', dueOn: '2026-12-01' };
    const answer = { id: opinion, expectedVersion: 1, answer: 'Rồi', answeredOn: '2026-10-05' };
    const refused: [string, Record<string, unknown>, string, string][] = [
      ['holdPublicDialogue', { ...hold, people: 0 }, 'people', 'TOO_SMALL'],
      ['holdPublicDialogue', { ...hold, people: 200_000 }, 'people', 'TOO_GREAT'],
      ['holdPublicDialogue', { ...hold, heldOn: '2026-10-06' }, 'heldOn', 'DIALOGUE_DAY_AFTER_TODAY'],
      ['holdPublicDialogue', { ...hold, heldOn: '2026-10-04' }, 'heldOn', 'DIALOGUE_DAY_ORDER'],
      ['announceDialogue', meeting({ plannedOn: '2026-10-01' }), 'plannedOn', 'DIALOGUE_NOTICE_AFTER_DAY'],
      ['announceDialogue', meeting({ plannedOn: '2026-12-01', noticeOn: '2026-11-20' }), 'noticeOn', 'DIALOGUE_DAY_AFTER_TODAY'],
      ['announceDialogue', meeting({ plannedOn: '2024-10-01', noticeOn: '2024-09-01' }), 'plannedOn', 'DIALOGUE_AGENCY_NOT_IN_FORCE'],
      ['announceDialogue', meeting({ plannedOn: '2026-12-01', guests: [{ name: 'A', capacity: 'FRONT', agencyId: front }, { name: 'B', capacity: 'FRONT', agencyId: front }] }), 'guests.1.agencyId', 'DIALOGUE_GUEST_TWICE'],
      ['announceDialogue', meeting({ plannedOn: '2026-12-01', guests: [{ name: 'Huyện', capacity: 'STATE_AGENCY', agencyId: ended!.id }] }), 'guests.0.agencyId', 'DIALOGUE_AGENCY_NOT_IN_FORCE'],
      ['announceDialogue', meeting({ title: ' ' }), 'title', 'TOO_SHORT'],
      ['recordOpinion', { id, content: '', speaker: 'Khóm 1' }, 'content', 'TOO_SHORT'],
      ['assignOpinion', { ...assign, ownerAgencyId: ended!.id }, 'ownerAgencyId', 'DIALOGUE_AGENCY_NOT_IN_FORCE'],
      ['assignOpinion', { ...assign, ownerAgencyId: uuidv7() }, 'ownerAgencyId', 'DIALOGUE_AGENCY_NOT_IN_FORCE'],
      ['assignOpinion', { ...assign, dueOn: '2026-10-04' }, 'dueOn', 'DIALOGUE_DAY_ORDER'],
      ['assignOpinion', { ...assign, ownerPostId: await world.postOf('chuyenvien.mytho') }, 'ownerPostId', 'DIALOGUE_POST_UNFIT'],
      ['assignOpinion', { ...assign, assignedOn: '2026-10-04' }, 'assignedOn', 'DIALOGUE_DAY_ORDER'],
      ['answerOpinion', { ...answer, answeredOn: '2026-10-06' }, 'answeredOn', 'DIALOGUE_DAY_AFTER_TODAY'],
      ['makeCommitment', { ...make, dueOn: '2026-10-04' }, 'dueOn', 'DIALOGUE_DAY_ORDER'],
      ['makeCommitment', { ...make, ownerAgencyId: ended!.id }, 'ownerAgencyId', 'DIALOGUE_AGENCY_NOT_IN_FORCE'],
      ['makeCommitment', { ...make, opinionId: other }, 'opinionId', 'OPINION_OF_ANOTHER_DIALOGUE'],
      ['makeCommitment', { ...make, taskId: uuidv7() }, 'taskId', 'COMMITMENT_TASK_UNISSUED'],
      ...(draft ? ([['makeCommitment', { ...make, taskId: draft.id }, 'taskId', 'COMMITMENT_TASK_UNISSUED']] as [string, Record<string, unknown>, string, string][]) : []),
      ['fulfilCommitment', { id: promise, expectedVersion: 1, fulfilledOn: '2026-10-06', result: 'x' }, 'fulfilledOn', 'DIALOGUE_DAY_AFTER_TODAY'],
      ['fulfilCommitment', { id: promise, expectedVersion: 1, fulfilledOn: '2026-10-01', result: 'x' }, 'fulfilledOn', 'DIALOGUE_DAY_ORDER'],
      ['reportCommitment', { id: promise, reportedOn: '2026-10-06', text: 'x' }, 'reportedOn', 'DIALOGUE_DAY_AFTER_TODAY'],
    ]; // prettier-ignore
    const before = await world.rows();
    for (const [operation, input, path, code] of refused) {
      const told = await world.does(officer, operation, input);
      expect([operation, told.status, told.violations.map((each) => [each.path, each.code])]).toEqual([
        operation,
        422,
        [[path, code]],
      ]);
    }
    expect(await world.rows()).toBe(before);
    world.on('2026-10-07');
    const late = await world.does(officer, 'answerOpinion', { ...answer, answeredOn: '2026-10-07' });
    expect([late.code, late.violations[0]?.path]).toEqual(['OPINION_NOT_ON_THE_SPOT', 'answeredOn']);
    const far = await world.does('chutich.tinh', 'openDialogueDuties', { year: 2030 });
    expect([far.code, far.violations[0]?.path]).toEqual(['DIALOGUE_YEAR', 'year']);
    expect(await world.rows()).toBe(before);
  });

  test('an agency that ends hands over what is open of them', async () => {
    const mytho = await world.agencyOf('chutich.mytho');
    const { id } = await world.did(officer, 'announceDialogue', meeting({ plannedOn: '2026-11-20' }));
    const all = world.demo.app.get(HandOvers).all();
    const kinds = ['dialogues', 'dialogueOpinions', 'commitments', 'mediations'];
    for (const kind of kinds) {
      const part = all.find((each) => each.kind === kind)!;
      const [open] = await world.system(() => part.preview([ward], '2026-10-07'));
      const handed = await world.system(() => part.handOver([{ from: ward, to: mytho }], '2026-10-07'));
      expect([kind, handed]).toEqual([kind, open ? [{ from: ward, to: mytho, count: open.count }] : []]);
    }
    expect((await world.asks('chuyenvien.mytho', 'dialogue', { id, select: ['agencyId'] })).data).toEqual({
      agencyId: mytho,
    });
  });
});
