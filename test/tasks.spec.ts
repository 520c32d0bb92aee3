import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { HandOvers } from '../src/engines/agencies/successions/hand-over';
import { TaskYearsJob } from '../src/modules/plans/task-years.job';
import { surfaces } from './support/clients';
import { always, PlansWorld } from './support/plans.desk';

let desk: PlansWorld;
beforeAll(async () => {
  desk = await PlansWorld.open();
}, 60_000);
afterAll(() => desk?.close());

const dialogue = { text: 'Đối thoại với Nhân dân', timing: always };
const quarters = { kind: 'QUARTERS_YEARLY', text: 'Quý III, IV hằng năm', quarters: [3, 4] };
const beforeJune = { kind: 'BEFORE_YEARLY', text: 'Trước ngày 5 tháng 6', month: 6, day: 5 };

describe.each(surfaces)('a task over %s', (surface) => {
  const act = (who: string, operation: string, input: Record<string, unknown>, select?: string[]) =>
    desk.act(surface, who, operation, input, select);
  const read = (who: string, operation: string, id: string, select: string[]) =>
    desk.ask(surface, who, operation, { id, select });
  const list = async (who: string, operation: string, filter: Record<string, unknown>, select: string[]) =>
    (await desk.ask(surface, who, operation, { filter, select, first: 100 })).data.items as Record<string, never>[];
  beforeAll(() => desk.at('2026-03-10'));

  test('is given to a level as of a day, once, acknowledged by each, and owed from its year on', async () => {
    const { hongNgu, caoLanh } = desk.world.agencies;
    const plan = await desk.issued(surface, [{ ...dialogue, timing: quarters }]);
    const [taskId] = plan.tasks;
    const give = { id: taskId, levels: ['COMMUNE'], assignedOn: '2026-01-06' };
    expect((await act('can.bo', 'assignTask', give)).status).toBe(403);
    const given = await act('tong.hop', 'assignTask', give, ['assignmentCount', 'acknowledgedCount', 'version']);
    expect(given.data).toMatchObject({ assignmentCount: 2, acknowledgedCount: 0, version: 1 });
    expect((await act('tong.hop', 'assignTask', give, ['assignmentCount'])).data).toMatchObject({ assignmentCount: 2 });

    const [mine, ...others] = await list('can.bo', 'taskAssignments', { taskId }, ['id', 'agencyId', 'state', 'role']);
    expect([mine, others.length]).toMatchObject([{ agencyId: hongNgu, state: 'ASSIGNED', role: 'LEAD' }, 0]);
    const receipt = await act('can.bo', 'acknowledgeAssignment', { id: mine!['id'] }, ['state', 'acknowledgedOn']);
    expect(receipt.data).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedOn: '2026-03-10' });
    const again = await act('can.bo', 'acknowledgeAssignment', { id: mine!['id'] });
    expect([again.status, again.code]).toEqual([409, 'ILLEGAL_MOVE']);
    expect((await act('cao.lanh', 'acknowledgeAssignment', { id: mine!['id'] })).status).toBe(404);

    const opened = await act('tong.hop', 'openTaskYear', { id: plan.id, year: 2026 });
    expect(opened.data).toMatchObject({ year: 2026, opened: 2, owed: 2 });
    expect((await act('chu.tich', 'openTaskYear', { id: plan.id, year: 2026 })).data).toMatchObject({
      opened: 0,
      owed: 2,
    });
    const obligations = await list('tong.hop', 'obligations', { duty: 'TASK', agencyId: caoLanh }, [
      'dueOn',
      'triggeredOn',
      'citation',
      'subjectKind',
      'overdue',
      'labelVi',
    ]);
    expect(obligations).toContainEqual({
      dueOn: '2026-12-31',
      triggeredOn: '2026-07-01',
      citation: `Kế hoạch số ${plan.number} ngày 05/01/2026`,
      subjectKind: 'TaskYear',
      overdue: false,
      labelVi: `Nhiệm vụ 1, kế hoạch ${plan.number}, năm 2026`,
    });
    const years = await list('can.bo', 'taskYears', { taskId }, [
      'startsOn',
      'dueOn',
      'originalDueOn',
      'standing',
      'agencyId',
    ]);
    expect(years).toEqual([
      {
        startsOn: '2026-07-01',
        dueOn: '2026-12-31',
        originalDueOn: '2026-12-31',
        standing: 'NOT_STARTED',
        agencyId: hongNgu,
      },
    ]);
  });

  test('given while its year is open it is owed at once; after its window, from the next year on', async () => {
    const { hongNgu, caoLanh } = desk.world.agencies;
    const plan = await desk.issued(surface, [dialogue, { ...dialogue, timing: beforeJune }]);
    const [always_, june] = plan.tasks as [string, string];
    for (const id of plan.tasks)
      await act('tong.hop', 'assignTask', { id, agencyIds: [hongNgu], assignedOn: '2026-01-06' });
    await act('tong.hop', 'openTaskYear', { id: plan.id, year: 2026 });
    desk.at('2026-08-01');
    for (const id of plan.tasks) await act('tong.hop', 'assignTask', { id, agencyIds: [caoLanh] });
    expect([...(await desk.yearsOf(surface, always_)).keys()].sort()).toEqual([hongNgu, caoLanh].sort());
    expect([...(await desk.yearsOf(surface, june)).keys()]).toEqual([hongNgu]);
    const [late] = await list('tong.hop', 'taskYears', { taskId: june, overdue: true }, ['standing', 'dueOn']);
    expect(late).toEqual({ standing: 'OVERDUE', dueOn: '2026-06-04' });
    desk.at('2026-03-10');
  });

  test('the yearly job opens what is missing, for every plan in force', async () => {
    const plan = await desk.issued(surface, [dialogue]);
    await act('tong.hop', 'assignTask', { id: plan.tasks[0], levels: ['COMMUNE'] });
    await desk.world.system(() => desk.world.app.get(TaskYearsJob).open());
    expect((await desk.yearsOf(surface, plan.tasks[0]!)).size).toBe(2);
  });

  test('becomes a task of the agency’s own plan, which sees when the one above has changed', async () => {
    const plan = await desk.issued(surface, [dialogue]);
    await act('tong.hop', 'assignTask', { id: plan.tasks[0], levels: ['COMMUNE'] });
    const [{ id } = { id: '' }] = await list('can.bo', 'taskAssignments', { taskId: plan.tasks[0] }, ['id']);
    const own = {
      kind: 'YEAR',
      title: 'Kế hoạch của phường',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      parentId: plan.id,
    };
    const draft = (await act('can.bo', 'draftPlan', own, ['id'])).data;
    const select = ['id', 'text', 'planId', 'derivedFromId', 'derivedFromVersion', 'derivedStale'];
    const local = await act('can.bo', 'localiseTask', { id, planId: draft.id, text: 'Đối thoại tại khóm 1' }, select);
    expect(local.data).toMatchObject({
      text: 'Đối thoại tại khóm 1',
      planId: draft.id,
      derivedFromId: plan.tasks[0],
      derivedFromVersion: 1,
      derivedStale: false,
    });
    const twice = await act('can.bo', 'localiseTask', { id, planId: draft.id });
    expect([twice.status, twice.code]).toEqual([409, 'LOCALISED_ALREADY']);
    const elsewhere = await act('can.bo', 'localiseTask', { id, planId: plan.id });
    expect([elsewhere.status, elsewhere.code]).toEqual([422, 'NOT_ONES_DRAFT']);
    expect((await read('can.bo', 'taskAssignment', id, ['localTaskCount'])).data).toEqual({ localTaskCount: 1 });

    const change = { taskId: plan.tasks[0], text: 'Đối thoại hai lần mỗi năm', reason: 'Theo kết luận' };
    const paper = {
      number: `DC-${plan.number}`,
      issuedOn: '2026-03-01',
      signer: 'Người thử',
      signingCapacity: 'CHỦ TỊCH',
    };
    const amended = await act('chu.tich', 'amendPlan', {
      id: plan.id,
      expectedVersion: 2,
      ...paper,
      reason: 'Bổ sung',
      changeTasks: [change],
    });
    expect(amended.status).toBe(200);
    expect((await read('can.bo', 'task', local.data.id, ['derivedStale'])).data).toEqual({ derivedStale: true });
    expect((await read('can.bo', 'plan', plan.id, ['children.title'])).data).toEqual({
      children: [{ title: 'Kế hoạch của phường' }],
    });
  });

  test('done or not: done meets the obligation, later than its day late, and reopened it is owed anew', async () => {
    const { hongNgu, caoLanh } = desk.world.agencies;
    const plan = await desk.issued(surface, [{ ...dialogue, timing: beforeJune }]);
    const years = await desk.given(surface, plan, plan.tasks[0]!);
    const [mine, theirs] = [years.get(hongNgu)!, years.get(caoLanh)!];
    const told = ['state', 'standing', 'doneOn', 'obligation.state'];
    const begun = await act('can.bo', 'reportProgress', { id: mine, done: false, note: 'Đang chuẩn bị' }, told);
    expect(begun.data).toMatchObject({ state: 'UNDER_WAY', standing: 'UNDER_WAY', doneOn: null });
    const done = await act('can.bo', 'reportProgress', { id: mine, done: true }, told);
    expect(done.data).toMatchObject({ state: 'DONE', standing: 'DONE', doneOn: '2026-03-10' });
    const after = await act('can.bo', 'reportProgress', { id: mine, done: true });
    expect([after.status, after.code]).toEqual([409, 'ILLEGAL_MOVE']);

    desk.at('2026-06-10');
    expect((await read('cao.lanh', 'taskYear', theirs, ['standing'])).data).toEqual({ standing: 'OVERDUE' });
    await act('cao.lanh', 'reportProgress', { id: theirs, done: true });
    expect((await read('cao.lanh', 'taskYear', theirs, told)).data).toMatchObject({
      standing: 'DONE_LATE',
      obligation: { state: 'MET_LATE' },
    });
    const version = (await read('chu.tich', 'taskYear', mine, ['version'])).data.version as number;
    expect((await act('can.bo', 'reopenTask', { id: mine, expectedVersion: version, reason: 'x' })).status).toBe(403);
    const reopened = await act(
      'chu.tich',
      'reopenTask',
      { id: mine, expectedVersion: version, reason: 'Chưa đủ hồ sơ', dueOn: '2026-07-31' },
      ['state'],
    );
    expect(reopened.data).toMatchObject({ state: 'UNDER_WAY' });
    const { data } = await read('chu.tich', 'taskYear', mine, [
      'dueOn',
      'originalDueOn',
      'standing',
      'progress.kind',
      'progress.note',
    ]);
    expect(data).toEqual({
      dueOn: '2026-07-31',
      originalDueOn: '2026-06-04',
      standing: 'UNDER_WAY',
      progress: [
        { kind: 'REPORT', note: 'Đang chuẩn bị' },
        { kind: 'REPORT', note: null },
        { kind: 'REOPEN', note: 'Chưa đủ hồ sơ' },
      ],
    });
    const owed = await list('tong.hop', 'obligations', { subjectId: mine }, ['state']);
    expect(new Set(owed.map(({ state }) => state))).toEqual(new Set(['MET', 'OPEN']));
    desk.at('2026-03-10');
  });

  test('measured against a target, each agency’s own where one was given; the province sums both', async () => {
    const { hongNgu, caoLanh } = desk.world.agencies;
    const measured = { text: 'Hoà giải', timing: always, method: 'MEASURE', target: '10', unit: 'vụ' };
    const plan = await desk.issued(surface, [measured]);
    const [task] = plan.tasks as [string];
    await act('tong.hop', 'assignTask', { id: task, agencyIds: [hongNgu], target: '4', assignedOn: '2026-01-06' });
    const years = await desk.given(surface, plan, task);
    const wrong = await act('can.bo', 'reportProgress', { id: years.get(hongNgu), done: true });
    expect([wrong.status, wrong.violations]).toMatchObject([422, [{ path: 'done', code: 'PROGRESS_MEMBER' }]]);
    await act('can.bo', 'reportProgress', { id: years.get(hongNgu), value: '4' });
    await act('cao.lanh', 'reportProgress', { id: years.get(caoLanh), value: '2.5' });
    const { data } = await desk.ask(surface, 'tong.hop', 'taskProgress', { id: task, args: { year: 2026 } });
    expect(data).toMatchObject({
      done: { numerator: '1', denominator: '2', percent: '50.0' },
      measured: { numerator: '6.5', denominator: '14', percent: '46.4' },
      missing: [{ agencyId: caoLanh, agencyName: 'phường Cao Lãnh', dueOn: '2026-12-31', overdue: false }],
    });
    const own = await desk.ask(surface, 'can.bo', 'taskProgress', { id: task, args: { year: 2026 } });
    expect(own.data).toMatchObject({ done: { numerator: '1', denominator: '1' }, missing: [] });
  });

  test('by stages, the last of which is done', async () => {
    const { hongNgu } = desk.world.agencies;
    const staged = { text: 'Đề án', timing: always, method: 'STATUS', stages: ['Soạn thảo', 'Lấy ý kiến', 'Ban hành'] };
    const plan = await desk.issued(surface, [staged]);
    const years = await desk.given(surface, plan, plan.tasks[0]!);
    const id = years.get(hongNgu);
    const unknown = await act('can.bo', 'reportProgress', { id, stage: 'Xong' });
    expect(unknown.violations).toMatchObject([{ path: 'stage', code: 'PROGRESS_STAGE' }]);
    expect((await act('can.bo', 'reportProgress', { id, stage: 'Lấy ý kiến' }, ['state', 'stage'])).data).toMatchObject(
      {
        state: 'UNDER_WAY',
        stage: 'Lấy ý kiến',
      },
    );
    expect((await act('can.bo', 'reportProgress', { id, stage: 'Ban hành' }, ['state'])).data).toMatchObject({
      state: 'DONE',
    });
  });

  test('by its parts and their weights: done of all and weighted are told apart, never mixed', async () => {
    const { hongNgu } = desk.world.agencies;
    const tasks = [
      { ...dialogue, text: 'Cải cách', method: 'WEIGHTED', weight: '3' },
      { ...dialogue, text: 'Niêm yết', partOf: 1, weight: '1' },
      { ...dialogue, text: 'Trả kết quả', partOf: 1, weight: '3' },
      { ...dialogue, text: 'Tuyên truyền', weight: '1' },
    ];
    const plan = await desk.issued(surface, tasks);
    const [whole, , second, other] = plan.tasks as [string, string, string, string];
    await act('tong.hop', 'assignTask', { id: other, agencyIds: [hongNgu], assignedOn: '2026-01-06' });
    const years = await desk.given(surface, plan, whole);
    const byParts = await act('can.bo', 'reportProgress', { id: years.get(hongNgu), done: true });
    expect([byParts.status, byParts.code]).toEqual([409, 'PROGRESS_OF_PARTS']);
    const part = (await desk.yearsOf(surface, second)).get(hongNgu);
    await act('can.bo', 'reportProgress', { id: part, done: true });
    expect((await read('can.bo', 'taskYear', years.get(hongNgu)!, ['state'])).data).toEqual({ state: 'UNDER_WAY' });
    const { data } = await desk.ask(surface, 'can.bo', 'planProgress', { id: plan.id, args: { year: 2026 } });
    expect(data).toMatchObject({
      done: { numerator: '0', denominator: '2', percent: '0.0' },
      tasksDone: { numerator: '0', denominator: '2' },
      weighted: { numerator: '2.25', denominator: '4', percent: '56.3' },
      missingTotal: 2,
    });
    const first = (await desk.yearsOf(surface, plan.tasks[1]!)).get(hongNgu);
    await act('can.bo', 'reportProgress', { id: first, done: true });
    expect((await read('can.bo', 'taskYear', years.get(hongNgu)!, ['state', 'obligation.state'])).data).toEqual({
      state: 'DONE',
      obligation: { state: 'MET' },
    });
  });

  test('that must be shown is refused without evidence, and with evidence nobody sees', async () => {
    const { hongNgu } = desk.world.agencies;
    const plan = await desk.issued(surface, [{ ...dialogue, evidenceRequired: true }]);
    const id = (await desk.given(surface, plan, plan.tasks[0]!)).get(hongNgu);
    const without = await act('can.bo', 'reportProgress', { id, done: true });
    expect(without.violations).toMatchObject([{ path: 'evidence', code: 'EVIDENCE_REQUIRED' }]);
    const wrong = [
      {},
      { url: 'javascript:alert(1)' },
      { url: 'https://dongthap.gov.vn', recordKind: 'PLAN', recordId: plan.id },
      { recordKind: 'PLAN' },
    ];
    const refused = await act('can.bo', 'reportProgress', { id, done: true, evidence: wrong });
    expect(refused.violations.map(({ path, code }) => [path, code])).toEqual([
      ['evidence.0', 'EVIDENCE_OF_KIND'],
      ['evidence.1.url', 'EVIDENCE_LINK'],
      ['evidence.2', 'EVIDENCE_OF_KIND'],
      ['evidence.3', 'EVIDENCE_OF_KIND'],
    ]);
    const unseen = await act('can.bo', 'reportProgress', { id, done: true, evidence: [{ fileId: uuidv7() }] });
    expect(unseen.violations).toMatchObject([{ path: 'evidence.0.fileId', code: 'UNKNOWN_REFERENCE' }]);
    const shown = [
      { url: 'https://dongthap.gov.vn/tin/1', label: 'Tin' },
      { recordKind: 'PLAN', recordId: plan.id },
    ];
    const done = await act('can.bo', 'reportProgress', { id, done: true, evidence: shown }, ['state']);
    expect(done.data).toMatchObject({ state: 'DONE' });
    const { data } = await read('chu.tich', 'taskYear', id!, [
      'progress.evidence.kind',
      'progress.evidence.recordKind',
    ]);
    expect(data.progress).toEqual([
      {
        evidence: [
          { kind: 'LINK', recordKind: null },
          { kind: 'RECORD', recordKind: 'PLAN' },
        ],
      },
    ]);
  });

  test('gets more time when it is asked for before the day; the day at the start stays', async () => {
    const { hongNgu, caoLanh } = desk.world.agencies;
    const plan = await desk.issued(surface, [{ ...dialogue, timing: beforeJune }]);
    const years = await desk.given(surface, plan, plan.tasks[0]!);
    const id = years.get(hongNgu)!;
    const early = await act('can.bo', 'requestExtension', { id, until: '2026-06-04', reason: 'Mưa bão' });
    expect(early.violations).toMatchObject([{ path: 'until', code: 'EXTENSION_NOT_LATER' }]);
    const asked = await act('can.bo', 'requestExtension', { id, until: '2026-06-30', reason: 'Mưa bão' }, [
      'id',
      'state',
      'dueBefore',
      'version',
    ]);
    expect(asked.data).toMatchObject({ state: 'ASKED', dueBefore: '2026-06-04', version: 1 });
    const twice = await act('can.bo', 'requestExtension', { id, until: '2026-06-30', reason: 'Mưa bão' });
    expect([twice.status, twice.code]).toEqual([409, 'EXTENSION_ASKED']);
    const decide = { id: asked.data.id, expectedVersion: 1 };
    expect((await act('hong.ngu', 'decideExtension', { ...decide, granted: true })).status).toBe(403);
    const why = await act('tong.hop', 'decideExtension', { ...decide, granted: false });
    expect(why.violations).toMatchObject([{ path: 'reason', code: 'REQUIRED' }]);
    const granted = await act(
      'tong.hop',
      'decideExtension',
      { ...decide, granted: true, until: '2026-06-20', documentNumber: '9/CV' },
      ['state', 'grantedUntil'],
    );
    expect(granted.data).toMatchObject({ state: 'GRANTED', grantedUntil: '2026-06-20' });
    const { data } = await read('can.bo', 'taskYear', id, [
      'dueOn',
      'originalDueOn',
      'obligation.originalDueOn',
      'obligation.extensions',
    ]);
    expect(data).toEqual({
      dueOn: '2026-06-20',
      originalDueOn: '2026-06-04',
      obligation: { originalDueOn: '2026-06-04', extensions: 1 },
    });
    const other = years.get(caoLanh)!;
    const taken = await act('cao.lanh', 'requestExtension', { id: other, until: '2026-06-30', reason: 'Lũ' }, ['id']);
    expect((await act('cao.lanh', 'takeBackExtension', { id: taken.data.id }, ['state'])).data).toMatchObject({
      state: 'TAKEN_BACK',
    });
    desk.at('2026-06-05');
    const late = await act('cao.lanh', 'requestExtension', { id: other, until: '2026-06-30', reason: 'Lũ' });
    expect([late.status, late.code]).toEqual([409, 'EXTENSION_TOO_LATE']);
    desk.at('2026-03-10');
  });

  test('records products and money, and can be waived by a document', async () => {
    const { hongNgu, caoLanh } = desk.world.agencies;
    const products = [{ kind: 'CONFERENCE', name: 'Hội nghị đối thoại' }];
    const fundings = [{ source: 'Ngân sách tỉnh', estimate: '50000000' }];
    const plan = await desk.issued(surface, [{ ...dialogue, products, fundings }]);
    const years = await desk.given(surface, plan, plan.tasks[0]!);
    const task = await read('tong.hop', 'task', plan.tasks[0]!, [
      'products.id',
      'products.kind',
      'fundings.id',
      'fundings.estimate',
      'fundings.version',
    ]);
    expect(task.data).toMatchObject({
      products: [{ kind: 'CONFERENCE' }],
      fundings: [{ estimate: '50000000.00', version: 1 }],
    });
    const [funding] = task.data.fundings as { id: string }[];
    const spent = await act(
      'tong.hop',
      'recordSpending',
      { id: funding!.id, expectedVersion: 1, spent: '42000000', spentOn: '2026-03-09' },
      ['spent', 'spentOn'],
    );
    expect(spent.data).toMatchObject({ spent: '42000000.00', spentOn: '2026-03-09' });
    const negative = await act('tong.hop', 'recordSpending', {
      id: funding!.id,
      expectedVersion: 2,
      spent: '-1',
      spentOn: '2026-03-09',
    });
    expect(negative.violations).toMatchObject([{ path: 'spent', code: 'SPENT_NEGATIVE' }]);
    const output = {
      id: years.get(hongNgu),
      kind: 'CONFERENCE',
      name: 'Hội nghị khóm 1',
      number: '5/BC',
      madeOn: '2026-03-02',
      productId: task.data.products[0].id,
    };
    expect((await act('can.bo', 'recordOutput', output, ['outputs.number'])).status).toBe(200);
    expect((await read('tong.hop', 'taskYear', years.get(hongNgu)!, ['outputs.number', 'outputs.kind'])).data).toEqual({
      outputs: [{ number: '5/BC', kind: 'CONFERENCE' }],
    });
    const waive = { id: years.get(caoLanh), expectedVersion: 1, reason: 'Thiên tai', documentNumber: '12/UBND' };
    expect((await act('cao.lanh', 'waiveTask', waive)).status).toBe(403);
    expect((await act('chu.tich', 'waiveTask', waive, ['state', 'obligation.state'])).data).toMatchObject({
      state: 'WITHDRAWN',
    });
    expect((await read('chu.tich', 'taskYear', years.get(caoLanh)!, ['obligation.state'])).data).toEqual({
      obligation: { state: 'EXCUSED' },
    });
    expect((await act('tong.hop', 'openTaskYear', { id: plan.id, year: 2026 })).data).toMatchObject({
      opened: 0,
      owed: 1,
    });
  });

  test('is withdrawn from an agency, and owed no more', async () => {
    const { caoLanh } = desk.world.agencies;
    const plan = await desk.issued(surface, [dialogue]);
    const years = await desk.given(surface, plan, plan.tasks[0]!);
    const [{ id } = { id: '' }] = await list(
      'tong.hop',
      'taskAssignments',
      { taskId: plan.tasks[0], agencyId: caoLanh },
      ['id'],
    );
    const withdrawn = await act('tong.hop', 'withdrawAssignment', { id, expectedVersion: 1, reason: 'Giao nhầm' }, [
      'state',
      'reason',
    ]);
    expect(withdrawn.data).toMatchObject({ state: 'WITHDRAWN', reason: 'Giao nhầm' });
    expect((await read('tong.hop', 'taskYear', years.get(caoLanh)!, ['state', 'obligation.state'])).data).toEqual({
      state: 'WITHDRAWN',
      obligation: { state: 'CANCELLED' },
    });
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['nobody named', {}, 'agencyIds', 'NOBODY_CHOSEN'],
    ['a level without agencies', { levels: ['DISTRICT'] }, 'levels', 'NOBODY_CHOSEN'],
    ['an agency that does not exist', { agencyIds: [uuidv7()] }, 'agencyIds.0', 'AGENCY_NOT_BELOW'],
    ['a day before the plan', { levels: ['COMMUNE'], assignedOn: '2026-01-04' }, 'assignedOn', 'PLAN_DAY'],
    ['a day to come', { levels: ['COMMUNE'], assignedOn: '2026-03-11' }, 'assignedOn', 'PLAN_DAY'],
    ['a target where nothing is measured', { levels: ['COMMUNE'], target: '3' }, 'target', 'TARGET_WITHOUT_MEASURE'],
  ])('is not given to %s', async (_, input, path, code) => {
    const plan = await desk.issued(surface, [dialogue]);
    const told = await act('tong.hop', 'assignTask', { id: plan.tasks[0], ...input });
    expect([told.status, told.violations.map((each) => [each.path, each.code])]).toEqual([422, [[path, code]]]);
  });

  test('of a draft is given to nobody; of a plan one does not steer, not by oneself', async () => {
    const year = {
      kind: 'YEAR',
      title: 'Dự thảo',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      content: { tasks: [dialogue] },
    };
    const draft = (await act('hong.ngu', 'draftPlan', year, ['id', 'tasks.id'])).data;
    const tasks = await list('hong.ngu', 'tasks', { planId: draft.id }, ['id']);
    const early = await act('hong.ngu', 'assignTask', {
      id: tasks[0]!['id'],
      agencyIds: [desk.world.agencies.hongNgu],
    });
    expect([early.status, early.code]).toEqual([409, 'PLAN_NOT_ISSUED']);
    const plan = await desk.issued(surface, [dialogue], {
      content: { tasks: [dialogue], recipients: [{ name: 'Các xã', group: 'COMMUNES' }] },
    });
    const notMine = await act('hong.ngu', 'assignTask', {
      id: plan.tasks[0],
      agencyIds: [desk.world.agencies.hongNgu],
    });
    expect([notMine.status, notMine.code]).toEqual([403, 'FORBIDDEN']);
    const years = await act('tong.hop', 'openTaskYear', { id: plan.id, year: 2027 });
    expect(years.violations).toMatchObject([{ path: 'year', code: 'TASK_YEAR' }]);
  });
});

describe('an agency that ends', () => {
  test('hands over what it was given and still owes; what was done stays where it was done', async () => {
    const { hongNgu, caoLanh } = desk.world.agencies;
    const plan = await desk.issued('REST', [dialogue, dialogue]);
    const [open, done] = plan.tasks as [string, string];
    await desk.given('REST', plan, open);
    const years = await desk.given('REST', plan, done);
    await desk.act('REST', 'can.bo', 'reportProgress', { id: years.get(hongNgu), done: true });
    const sources = desk.world.app.get(HandOvers).all();
    const handed = await desk.world.system(async () => {
      const answers: Record<string, number> = {};
      for (const kind of ['taskAssignments', 'taskYears', 'obligations']) {
        const source = sources.find((each) => each.kind === kind)!;
        const [preview] = await source.preview([hongNgu], '2026-12-01');
        const [moved] = await source.handOver([{ from: hongNgu, to: caoLanh }], '2026-12-01');
        expect([kind, moved!.count]).toEqual([kind, preview!.count]);
        answers[kind] = moved!.count;
      }
      return answers;
    });
    expect(handed['taskYears']).toBe(handed['obligations']);
    const rows = await desk.world.database.look<{ agency: string; original: string; state: string }>(
      `select y.agency_id as agency, a.original_agency_id as original, y.state from app.task_year y
       join app.task_assignment a on a.id = y.assignment_id where y.task_id = any ($1) and a.original_agency_id = $2 order by y.state`,
      [plan.tasks, hongNgu],
    );
    expect(rows).toEqual([
      { agency: hongNgu, original: hongNgu, state: 'DONE' },
      { agency: caoLanh, original: hongNgu, state: 'NOT_STARTED' },
    ]);
    const again = await desk.world.system(() => desk.world.app.get(TaskYearsJob).open());
    expect(again).toBeUndefined();
    const [twice] = await desk.world.database.look<{ n: number }>(
      `select count(*)::int as n from (select 1 from app.task_year where task_id = $1 and agency_id = $2 group by assignment_id having count(*) > 1) d`,
      [open, caoLanh],
    );
    expect(twice!.n).toBe(0);
  });
});
