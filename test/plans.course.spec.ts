import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { surfaces } from './support/clients';
import { always, PlansWorld, signature } from './support/plans.desk';

let desk: PlansWorld;
beforeAll(async () => {
  desk = await PlansWorld.open();
}, 60_000);
afterAll(() => desk?.close());

const dialogue = { text: 'Đối thoại với Nhân dân', timing: always };
const inspection = {
  text: 'Kiểm tra',
  timing: { kind: 'BEFORE_YEARLY', text: 'Trước ngày 5 tháng 6', month: 6, day: 5 },
};
const year = { kind: 'YEAR', title: 'Kế hoạch năm', startsOn: '2026-01-01', endsOn: '2026-12-31' };

describe.each(surfaces)('the course of a plan over %s', (surface) => {
  const act = (who: string, operation: string, input: Record<string, unknown>, select?: string[]) =>
    desk.act(surface, who, operation, input, select);
  const read = (who: string, operation: string, id: string, select?: string[], args?: Record<string, unknown>) =>
    desk.ask(surface, who, operation, { id, select, args });
  const paper = (of: string) => ({
    number: `${of}-${surface}`,
    issuedOn: '2026-03-01',
    signer: 'Người thử',
    signingCapacity: 'CHỦ TỊCH',
  });

  test('is submitted, returned with why, submitted again, issued', async () => {
    const empty = (await act('can.bo', 'draftPlan', year, ['id'])).data;
    const early = await act('can.bo', 'submitPlan', { id: empty.id, expectedVersion: 1 });
    expect([early.status, early.code]).toEqual([409, 'PLAN_WITHOUT_TASKS']);
    const { id } = (await act('can.bo', 'draftPlan', { ...year, content: { tasks: [dialogue] } }, ['id'])).data;
    const submitted = await act('can.bo', 'submitPlan', { id, expectedVersion: 1 }, [
      'status',
      'submittedOn',
      'allowedActions',
    ]);
    expect(submitted.data).toMatchObject({ status: 'SUBMITTED', submittedOn: '2026-03-10' });
    const amend = { id, expectedVersion: 2, title: 'Khác' };
    const closed = await desk.ask(surface, 'can.bo', 'amendPlanDraft', { input: amend });
    expect([closed.status, closed.code]).toEqual([409, 'ILLEGAL_MOVE']);
    expect((await act('can.bo', 'returnPlan', { id, expectedVersion: 2, reason: 'Thiếu kinh phí' })).status).toBe(403);
    const returned = await act('hong.ngu', 'returnPlan', { id, expectedVersion: 2, reason: 'Thiếu kinh phí' }, [
      'status',
      'returnReason',
    ]);
    expect(returned.data).toMatchObject({ status: 'DRAFT', returnReason: 'Thiếu kinh phí' });
    await act('can.bo', 'submitPlan', { id, expectedVersion: 3 });
    const issue = { id, expectedVersion: 4, number: `90/KH-${surface}`, issuedOn: '2026-03-10', ...signature };
    const issued = await act('hong.ngu', 'issuePlan', issue, ['status', 'returnReason', 'version']);
    expect(issued.data).toMatchObject({ status: 'ISSUED', returnReason: null, version: 5 });
  });

  test('amended by a document it stays issued; baseline, differences and the plan as of a day are read back', async () => {
    const { hongNgu } = desk.world.agencies;
    const plan = await desk.issued(surface, [dialogue, inspection, { ...dialogue, text: 'Tuyên truyền' }]);
    const [first, second, third] = plan.tasks as [string, string, string];
    const years = await desk.given(surface, plan, second);
    await desk.given(surface, plan, third);
    const input = {
      id: plan.id,
      ...paper(`DC-${plan.number}`),
      reason: 'Theo chỉ đạo mới',
      title: 'Kế hoạch năm 2026 (điều chỉnh)',
      changeTasks: [
        { taskId: first, reason: 'Rõ hơn', text: 'Đối thoại định kỳ với Nhân dân' },
        { taskId: second, reason: 'Mưa bão', timing: { kind: 'DATE', text: 'Trước 15/7', dueOn: '2026-07-14' } },
      ],
      addTasks: [{ text: 'Khảo sát hài lòng', timing: always }],
      withdrawTasks: [{ taskId: third, reason: 'Trùng' }],
    };
    expect((await act('tong.hop', 'amendPlan', { ...input, expectedVersion: 2 })).status).toBe(403);
    expect((await act('chu.tich', 'amendPlan', { ...input, expectedVersion: 1 })).status).toBe(412);
    const amended = await act('chu.tich', 'amendPlan', { ...input, expectedVersion: 2 }, [
      'status',
      'title',
      'version',
      'taskCount',
    ]);
    expect(amended.data).toMatchObject({
      status: 'AMENDED',
      title: 'Kế hoạch năm 2026 (điều chỉnh)',
      version: 3,
      taskCount: 3,
    });

    const moved = await read('can.bo', 'taskYear', years.get(hongNgu)!, [
      'dueOn',
      'state',
      'obligation.originalDueOn',
      'obligation.dueOn',
      'obligation.entries.reason',
      'obligation.entries.documentNumber',
    ]);
    expect(moved.data).toMatchObject({
      dueOn: '2026-07-14',
      obligation: { originalDueOn: '2026-06-04', dueOn: '2026-07-14' },
    });
    expect(moved.data.obligation.entries.at(-1)).toEqual({ reason: 'Mưa bão', documentNumber: input.number });
    const [gone] = [...(await desk.yearsOf(surface, third)).values()];
    expect((await read('chu.tich', 'taskYear', gone!, ['state', 'obligation.state'])).data).toEqual({
      state: 'WITHDRAWN',
      obligation: { state: 'CANCELLED' },
    });

    const baseline = (await read('can.bo', 'planBaseline', plan.id)).data;
    expect(baseline).toMatchObject({ ordinal: 0, documentNumber: plan.number, effectiveOn: '2026-01-05' });
    const texts = (content: { tasks: { text: string }[] }) => content.tasks.map(({ text }) => text);
    expect(texts(baseline.content)).toEqual(['Đối thoại với Nhân dân', 'Kiểm tra', 'Tuyên truyền']);
    const now = (await read('can.bo', 'planBaseline', plan.id, undefined, { asOf: '2026-03-05' })).data;
    expect([now.ordinal, texts(now.content)]).toEqual([
      1,
      ['Đối thoại định kỳ với Nhân dân', 'Kiểm tra', 'Khảo sát hài lòng'],
    ]);
    const before = (await read('can.bo', 'planBaseline', plan.id, undefined, { asOf: '2026-02-28' })).data;
    expect([before.ordinal, before.digest]).toEqual([0, baseline.digest]);
    expect((await read('can.bo', 'planBaseline', plan.id, undefined, { asOf: '2025-12-31' })).status).toBe(404);

    const { data } = await read('can.bo', 'planDifferences', plan.id);
    expect(data.differences.map(({ path, field, reason }: Record<string, string>) => [path, field, reason])).toEqual([
      ['title', 'TITLE', 'Theo chỉ đạo mới'],
      ['tasks.1.text', 'TEXT', 'Rõ hơn'],
      ['tasks.2.timing', 'TIMING', 'Mưa bão'],
      ['tasks.3', 'WITHDRAWN', 'Trùng'],
      ['tasks.4', 'ADDED', 'Theo chỉ đạo mới'],
    ]);
    expect(data.differences[0].documentNumber).toBe(input.number);
    const told = await read('can.bo', 'plan', plan.id, [
      'amendments.number',
      'amendments.reason',
      'amendments.changes.field',
      'amendments.changes.before',
    ]);
    expect(told.data.amendments).toMatchObject([
      { number: input.number, changes: [{ field: 'TITLE', before: 'Kế hoạch năm 2026' }, {}, {}, {}, {}] },
    ]);
  });

  test('what an amendment cannot say is refused with its place, and nothing is changed', async () => {
    const plan = await desk.issued(surface, [dialogue, inspection]);
    const [first, second] = plan.tasks as [string, string];
    const base = { id: plan.id, expectedVersion: 2, ...paper(`DD-${plan.number}`), reason: 'Thử' };
    const nothing = await act('chu.tich', 'amendPlan', base);
    expect([nothing.status, nothing.code]).toEqual([422, 'PLAN_UNCHANGED']);
    const input = {
      ...base,
      endsOn: '2027-01-31',
      changeTasks: [
        { taskId: uuidv7(), reason: 'x', text: 'y' },
        { taskId: first, reason: 'x', timing: { kind: 'DATE', text: 'Sai' } },
        { taskId: second, reason: 'x', method: 'MEASURE', target: '3' },
      ],
      addTasks: [{ ...dialogue, method: 'STATUS', stages: ['Một'] }],
      withdrawTasks: [{ taskId: first, reason: 'x' }],
    };
    const refused = await act('chu.tich', 'amendPlan', input);
    expect(refused.violations.map(({ path, code }) => [path, code])).toEqual([
      ['endsOn', 'PLAN_HORIZON'],
      ['addTasks.0.stages', 'STAGES_FEW'],
      ['changeTasks.0.taskId', 'PLAN_TASK_UNKNOWN'],
      ['withdrawTasks.0.taskId', 'NAMED_TWICE'],
      ['changeTasks.1.timing.dueOn', 'REQUIRED'],
      ['changeTasks.2.unit', 'REQUIRED'],
    ]);
    const early = await act('chu.tich', 'amendPlan', { ...base, issuedOn: '2026-01-01', title: 'Khác' });
    expect(early.violations).toMatchObject([{ path: 'issuedOn', code: 'PLAN_DAY' }]);
    expect((await read('chu.tich', 'plan', plan.id, ['status', 'version'])).data).toEqual({
      status: 'ISSUED',
      version: 2,
    });
  });

  test('what the drafters of a task must say is asked for', async () => {
    const tasks = [
      { ...dialogue, method: 'MEASURE', target: '0', unit: 'cuộc' },
      { ...dialogue, method: 'BINARY', target: '3' },
      { ...dialogue, method: 'WEIGHTED' },
      { ...dialogue, partOf: 1, weight: '1' },
      { ...dialogue, partOf: 3 },
      { ...dialogue, weight: '-1', fundings: [{ source: 'Ngân sách', estimate: '-5' }] },
    ];
    const refused = await act('can.bo', 'draftPlan', { ...year, content: { tasks } });
    expect(refused.violations.map(({ path, code }) => [path.replace('content.tasks.', ''), code])).toEqual([
      ['0.target', 'NOT_POSITIVE'],
      ['1.target', 'METHOD_MEMBER'],
      ['5.weight', 'NOT_POSITIVE'],
      ['5.fundings.0.estimate', 'NEGATIVE_AMOUNT'],
      ['3.partOf', 'PART_OF_WHAT'],
      ['4.weight', 'REQUIRED'],
    ]);
  });

  test('a conclusion adds a task to an issued plan by its own document', async () => {
    const plan = await desk.issued(surface, [dialogue]);
    const source = {
      kind: 'CONCLUSION',
      text: 'Giao các xã rà soát',
      documentNumber: `45/TB-${plan.number}`,
      documentIssuedOn: '2026-03-02',
    };
    const timing = { kind: 'DATE', text: 'Trước 30/4', dueOn: '2026-04-29' };
    const input = { id: plan.id, expectedVersion: 2, source, timing, reason: 'Kết luận giao ban' };
    const made = await act('tong.hop', 'createTaskFromConclusion', input, [
      'id',
      'ordinal',
      'text',
      'sourceKind',
      'sourceNumber',
      'dueOn',
    ]);
    expect(made.data).toMatchObject({
      ordinal: 2,
      text: 'Giao các xã rà soát',
      sourceKind: 'CONCLUSION',
      sourceNumber: source.documentNumber,
      dueOn: '2026-04-29',
    });
    const { data } = await read('chu.tich', 'plan', plan.id, [
      'status',
      'amendments.number',
      'amendments.changes.field',
    ]);
    expect(data).toEqual({
      status: 'AMENDED',
      amendments: [{ number: source.documentNumber, changes: [{ field: 'ADDED' }] }],
    });
    const unseen = { ...input, expectedVersion: 3, source: { ...source, kind: 'COMMITMENT', recordId: uuidv7() } };
    const refused = await act('tong.hop', 'createTaskFromConclusion', unseen);
    expect(refused.violations.map(({ code }) => code)).toEqual(['UNKNOWN_REFERENCE']);
    const drafted = await act('can.bo', 'draftPlan', { ...year, content: { tasks: [{ ...dialogue, source }] } }, [
      'id',
    ]);
    const [task] = (await read('can.bo', 'plan', drafted.data.id, ['tasks.sourceText'])).data.tasks;
    expect(task).toEqual({ sourceText: 'Giao các xã rà soát' });
  });

  test('closed, what was late stays late and what would have been due later is owed no more', async () => {
    const { hongNgu } = desk.world.agencies;
    const plan = await desk.issued(surface, [dialogue, inspection]);
    const [long, short] = plan.tasks as [string, string];
    const later = await desk.given(surface, plan, long);
    const late = await desk.given(surface, plan, short);
    desk.at('2026-07-01');
    const close = { id: plan.id, closedOn: '2026-06-30', note: 'Đạt' };
    const future = await act('chu.tich', 'closePlan', { ...close, expectedVersion: 2, closedOn: '2026-07-02' });
    expect(future.violations).toMatchObject([{ path: 'closedOn', code: 'PLAN_DAY' }]);
    const closed = await act('chu.tich', 'closePlan', { ...close, expectedVersion: 2 }, [
      'status',
      'closedOn',
      'closingNote',
    ]);
    expect(closed.data).toMatchObject({ status: 'CLOSED', closedOn: '2026-06-30', closingNote: 'Đạt' });
    expect((await read('chu.tich', 'taskYear', later.get(hongNgu)!, ['state', 'obligation.state'])).data).toEqual({
      state: 'WITHDRAWN',
      obligation: { state: 'CANCELLED' },
    });
    expect((await read('chu.tich', 'taskYear', late.get(hongNgu)!, ['standing', 'obligation.state'])).data).toEqual({
      standing: 'OVERDUE',
      obligation: { state: 'OPEN' },
    });
    const after = await act('chu.tich', 'amendPlan', {
      id: plan.id,
      expectedVersion: 3,
      ...paper('X'),
      reason: 'x',
      title: 'y',
    });
    expect([after.status, after.code]).toEqual([409, 'ILLEGAL_MOVE']);
    desk.at('2026-03-10');
  });

  test('who has no plan of the year yet is told, with numerator and denominator', async () => {
    const { province } = desk.world.agencies;
    const ask = (who: string, args: Record<string, unknown>) => desk.ask(surface, who, 'agenciesWithoutPlan', { args });
    const { data } = await ask('tong.hop', { year: 2026, under: province });
    const [issued, missing] = [Number(data.issued.numerator), data.missing as number];
    expect([data.asOf, data.issued.denominator, issued + missing]).toEqual(['2026-03-10', '3', 3]);
    expect(data.agencies.map(({ name }: { name: string }) => name)).toContain('phường Cao Lãnh');
    await act('cao.lanh', 'draftPlan', { ...year, content: { tasks: [dialogue] } });
    const drafting = (await ask('tong.hop', { year: 2026, under: province })).data.agencies;
    expect(drafting).toContainEqual(
      expect.objectContaining({ name: 'phường Cao Lãnh', drafting: true, kind: 'PEOPLES_COMMITTEE' }),
    );
    const own = (await ask('cao.lanh', { year: 2026 })).data;
    expect([own.issued.denominator, own.agencies.length]).toEqual(['1', 1]);
    const wrong = await ask('tong.hop', { year: 1990 });
    expect([wrong.status, wrong.code]).toEqual([422, 'TASK_YEAR']);
  });

  test('of what one may not see nothing is told', async () => {
    const { id } = (await act('cao.lanh', 'draftPlan', { ...year, content: { tasks: [dialogue] } }, ['id'])).data;
    for (const operation of ['planBaseline', 'planDifferences', 'planProgress'])
      expect([operation, (await read('can.bo', operation, id)).code]).toEqual([operation, 'NOT_FOUND']);
    expect((await read('cao.lanh', 'planBaseline', id)).code).toBe('NOT_FOUND');
  });
});
