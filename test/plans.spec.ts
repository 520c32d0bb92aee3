import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { HandOvers } from '../src/engines/agencies/successions/hand-over';
import { AccessWorld } from './support/access.world';
import { type Surface, surfaces, type Told } from './support/clients';

let world: AccessWorld;
const homeAffairs = uuidv7();
const tokens = new Map<string, string>();

beforeAll(async () => {
  world = await AccessWorld.open();
  const { province, hongNgu, caoLanh } = world.agencies;
  await world.system(async () => {
    await world.work.query('insert into app.agency (id) values ($1)', [homeAffairs]);
    await world.work.query(
      `insert into app.agency_version (id, agency_id, valid_from, name, kind, level, parent_id)
       values ($1, $2, '2025-07-01', 'Sở Nội vụ', 'DEPARTMENT', 'PROVINCE', $3)`,
      [uuidv7(), homeAffairs, province],
    );
  });
  const people: [string, string, string][] = [
    ['chu.tich', 'PROVINCE_LEADER', province],
    ['tong.hop', 'CONSOLIDATOR', homeAffairs],
    ['hong.ngu', 'AGENCY_HEAD', hongNgu],
    ['can.bo', 'OFFICER', hongNgu],
    ['cao.lanh', 'AGENCY_HEAD', caoLanh],
  ];
  for (const [username, role, agency] of people) {
    await world.person(username, role, agency);
    tokens.set(username, (await world.login(username)).token);
  }
}, 60_000);
afterAll(() => world?.close());

const always = { kind: 'CONTINUOUS_YEARLY', text: 'Thường xuyên hằng năm' };
const signature = { placeOfIssue: 'Hồng Ngự', signer: 'Người thử', signingCapacity: 'CHỦ TỊCH' };

class Desk {
  constructor(private readonly surface: Surface) {}

  does(who: string, operation: string, input: Record<string, unknown>, select?: string[]): Promise<Told> {
    const keyed = operation === 'amendPlanDraft' ? input : { idempotencyKey: uuidv7(), ...input };
    return world.clients.call(this.surface, { token: tokens.get(who) }, operation, { input: keyed, select });
  }

  reads(who: string, id: string, select: string[]): Promise<Told> {
    return world.clients.call(this.surface, { token: tokens.get(who) }, 'plan', { id, select });
  }

  finds(operation: string, filter: Record<string, unknown>, select: string[]): Promise<Told> {
    return world.clients.call(this.surface, { token: tokens.get('tong.hop') }, operation, { filter, select });
  }

  drafts(who: string, content: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<Told> {
    const year = { kind: 'YEAR', startsOn: '2026-01-01', endsOn: '2026-12-31' };
    return this.does(who, 'draftPlan', { title: 'Kế hoạch năm 2026', ...year, content, ...more });
  }
}

describe.each(surfaces)('a plan of one’s agency over %s', (surface) => {
  const desk = new Desk(surface);
  const number = (of: string) => `${of}/KH-UBND-${surface}`;
  const task = { text: 'Đối thoại với Nhân dân', timing: always };

  test('an officer drafts it, the head issues it, and those whom it names see it from then on', async () => {
    const { caoLanh, hongNgu } = world.agencies;
    const agencies = [
      { role: 'LEAD', name: 'UBND phường Hồng Ngự', agencyId: hongNgu },
      { role: 'COOPERATING', name: 'UBND phường Cao Lãnh', agencyId: caoLanh },
    ];
    const drafted = await desk.drafts('can.bo', { tasks: [{ ...task, agencies }], purposes: ['Gần dân'] });
    expect(drafted.data).toMatchObject({ status: 'DRAFT', number: null, issuerId: hongNgu, taskCount: 1, version: 1 });
    const { id } = drafted.data;
    expect((await desk.reads('cao.lanh', id, ['id'])).status).toBe(404);

    const issue = { id, expectedVersion: 1, number: number('1'), issuedOn: '2026-01-05', ...signature };
    const byOfficer = await desk.does('can.bo', 'issuePlan', issue);
    expect([byOfficer.status, byOfficer.code]).toEqual([403, 'FORBIDDEN']);
    expect((await desk.does('cao.lanh', 'issuePlan', issue)).status).toBe(404);

    const select = ['status', 'number', 'version', 'addresseeCount', 'document.number'];
    const issued = await desk.does('hong.ngu', 'issuePlan', issue, select);
    const document = { number: number('1') };
    expect(issued.data).toMatchObject({
      status: 'ISSUED',
      number: number('1'),
      version: 2,
      addresseeCount: 2,
      document,
    });
    expect((await desk.reads('cao.lanh', id, ['title', 'purposes', 'tasks.agencies.role'])).data).toEqual({
      title: 'Kế hoạch năm 2026',
      purposes: ['Gần dân'],
      tasks: [{ agencies: [{ role: 'LEAD' }, { role: 'COOPERATING' }] }],
    });
  });

  test('an amendment replaces the parts it gives, keeps the others, and leaves what was in history', async () => {
    const { id } = (
      await desk.drafts('can.bo', { tasks: [task, task], purposes: ['Gần dân'], requirements: ['Đúng hạn'] })
    ).data;
    const quarters = { kind: 'QUARTERS_YEARLY', text: 'Quý III, IV hằng năm', quarters: [3, 4] };
    const content = { tasks: [{ text: 'Kiểm tra', timing: quarters }], requirements: [] };
    const amended = await desk.does('hong.ngu', 'amendPlanDraft', {
      id,
      expectedVersion: 1,
      title: 'Tên mới',
      content,
    });
    expect(amended.status).toBe(200);
    const { data } = await desk.reads('can.bo', id, [
      'title',
      'version',
      'purposes',
      'requirements',
      'startsOn',
      'tasks.text',
      'tasks.quarters',
    ]);
    expect(data).toEqual({
      title: 'Tên mới',
      version: 2,
      purposes: ['Gần dân'],
      requirements: [],
      startsOn: '2026-01-01',
      tasks: [{ text: 'Kiểm tra', quarters: [3, 4] }],
    });
    const [kept] = await world.database.look<{ n: number }>(
      'select count(*)::int as n from hist.task where plan_id = $1',
      [id],
    );
    expect(kept!.n).toBe(2);
  });

  test('a version that has passed is refused, and so is an amendment without one', async () => {
    const { id } = (await desk.drafts('can.bo', { tasks: [task] })).data;
    expect((await desk.does('can.bo', 'amendPlanDraft', { id, expectedVersion: 1, title: 'Một' })).status).toBe(200);
    const stale = await desk.does('can.bo', 'amendPlanDraft', { id, expectedVersion: 1, title: 'Hai' });
    expect([stale.status, stale.code, stale.problem?.['currentVersion']]).toEqual([412, 'CONFLICT', 2]);
    const without = await desk.does('can.bo', 'amendPlanDraft', { id, title: 'Ba' });
    expect([without.status, without.code]).toEqual([428, 'VERSION_REQUIRED']);
    expect((await desk.reads('can.bo', id, ['title'])).data).toEqual({ title: 'Một' });
  });

  test('a retry of the draft answers the first plan and makes no second', async () => {
    const idempotencyKey = uuidv7();
    const first = await desk.drafts('can.bo', { tasks: [task] }, { idempotencyKey });
    const again = await desk.drafts('can.bo', { tasks: [task] }, { idempotencyKey });
    expect(again.data.id).toBe(first.data.id);
    const other = await desk.drafts('can.bo', { tasks: [] }, { idempotencyKey });
    expect([other.status, other.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  test('an issued plan is amended no more', async () => {
    const { id } = (await desk.drafts('hong.ngu', { tasks: [task] })).data;
    const issue = { id, expectedVersion: 1, number: number('2'), issuedOn: '2026-01-06', ...signature };
    expect((await desk.does('hong.ngu', 'issuePlan', issue)).status).toBe(200);
    const late = await desk.does('can.bo', 'amendPlanDraft', { id, expectedVersion: 2, title: 'Muộn' });
    expect([late.status, late.code]).toEqual([409, 'ILLEGAL_MOVE']);
    const again = await desk.drafts('hong.ngu', { tasks: [task] });
    const taken = await desk.does('hong.ngu', 'issuePlan', { ...issue, id: again.data.id });
    expect([taken.status, taken.code]).toEqual([409, 'DOCUMENT_REGISTERED']);
    expect((await desk.reads('hong.ngu', again.data.id, ['status'])).data).toEqual({ status: 'DRAFT' });
  });

  test('a plan is not issued empty, nor before its day', async () => {
    const { id } = (await desk.drafts('hong.ngu', {})).data;
    const issue = { id, expectedVersion: 1, number: number('3'), issuedOn: '2026-01-06', ...signature };
    const empty = await desk.does('hong.ngu', 'issuePlan', issue);
    expect([empty.status, empty.code]).toEqual([409, 'PLAN_WITHOUT_TASKS']);
    const early = await desk.does('hong.ngu', 'issuePlan', { ...issue, issuedOn: '2999-01-01' });
    expect([early.status, early.code]).toEqual([422, 'PLAN_ISSUED_IN_FUTURE']);
  });

  test('what a plan cannot say is refused with its place', async () => {
    const twice = [
      { role: 'LEAD', name: 'Một', agencyId: world.agencies.hongNgu },
      { role: 'LEAD', name: 'Hai', agencyId: world.agencies.hongNgu },
    ];
    const tasks = [
      { text: 'Một', timing: { kind: 'QUARTERS_YEARLY', text: 'Quý' } },
      { text: 'Hai', timing: { ...always, dueOn: '2026-02-01' } },
      { text: 'Ba', timing: { kind: 'BEFORE_YEARLY', text: 'Trước 31/4', month: 4, day: 31 }, agencies: twice },
    ];
    const refused = await desk.drafts('can.bo', { tasks });
    expect([refused.status, refused.code]).toEqual([422, 'INVALID_INPUT']);
    expect(refused.violations.map(({ path, code }) => [path, code])).toEqual([
      ['content.tasks.0.timing.quarters', 'REQUIRED'],
      ['content.tasks.1.timing.dueOn', 'TIMING_NOT_OF_KIND'],
      ['content.tasks.2.timing.day', 'TIMING_IMPOSSIBLE'],
      ['content.tasks.2.agencies.1', 'NAMED_TWICE'],
      ['content.tasks.2.agencies', 'SEVERAL_LEADS'],
    ]);
    const horizon = await desk.drafts('can.bo', {}, { endsOn: '2027-01-01' });
    expect(horizon.violations.map(({ code }) => code)).toEqual(['PLAN_HORIZON']);
    const unknown = await desk.drafts('can.bo', {}, { secret: 'x' });
    expect([400, 422]).toContain(unknown.status);
  });

  test('a draft refers to nothing that its drafter may not see', async () => {
    const { id } = (await desk.drafts('cao.lanh', { tasks: [task] })).data;
    const [{ id: hiddenTask }] = (await desk.reads('cao.lanh', id, ['tasks.id'])).data.tasks;
    const above = await desk.drafts('can.bo', { tasks: [{ ...task, derivedFromId: hiddenTask }] });
    expect(above.violations.map(({ path, code }) => [path, code])).toEqual([
      ['content.tasks.0.derivedFromId', 'UNKNOWN_REFERENCE'],
    ]);
    const parent = await desk.drafts('can.bo', {}, { parentId: id });
    expect(parent.violations.map(({ path, code }) => [path, code])).toEqual([['parentId', 'UNKNOWN_REFERENCE']]);
  });

  test('only Sở Nội vụ drafts for the body above it; only that body’s leader issues', async () => {
    const issuerId = world.agencies.province;
    const byOfficer = await desk.drafts('can.bo', { tasks: [task] }, { issuerId });
    expect([byOfficer.status, byOfficer.code]).toEqual([403, 'FORBIDDEN']);
    const { data } = await desk.drafts(
      'tong.hop',
      { tasks: [task], recipients: [{ name: 'Các xã', group: 'COMMUNES' }] },
      { issuerId },
    );
    expect(data.issuerId).toBe(issuerId);
    const { id } = data;
    expect(
      (await desk.does('tong.hop', 'amendPlanDraft', { id, expectedVersion: 1, title: 'Kế hoạch tỉnh' })).status,
    ).toBe(200);
    const issue = { id, expectedVersion: 2, number: number('4'), issuedOn: '2026-01-07', ...signature };
    expect((await desk.does('tong.hop', 'issuePlan', issue)).status).toBe(403);
    const issued = await desk.does('chu.tich', 'issuePlan', issue, ['status', 'addresseeCount']);
    expect(issued.data).toMatchObject({ status: 'ISSUED', addresseeCount: 2 });
    expect((await desk.reads('cao.lanh', id, ['title'])).data).toEqual({ title: 'Kế hoạch tỉnh' });
  });
});

describe('an agency that ends', () => {
  test('hands its drafts to whoever takes over its work, and keeps what it issued', async () => {
    const desk = new Desk('REST');
    const { hongNgu, caoLanh } = world.agencies;
    const { id } = (await desk.drafts('can.bo', { tasks: [{ text: 'Đang soạn', timing: always }] })).data;
    const plans = world.app
      .get(HandOvers)
      .all()
      .find(({ kind }) => kind === 'plans')!;
    const [open] = await world.system(() => plans.preview([hongNgu], '2026-12-01'));
    const issued = await world.database.look(`select from app.plan where issuer_id = $1 and status = 'ISSUED'`, [
      hongNgu,
    ]);
    const handed = await world.system(() => plans.handOver([{ from: hongNgu, to: caoLanh }], '2026-12-01'));
    expect(handed).toEqual([{ from: hongNgu, to: caoLanh, count: open!.count }]);
    expect((await desk.reads('cao.lanh', id, ['issuerId', 'version'])).data).toEqual({ issuerId: caoLanh, version: 2 });
    const left = await world.database.look('select from app.plan where issuer_id = $1', [hongNgu]);
    expect(left.length).toBe(issued.length);
  });
});

describe.each(surfaces)('the register of documents over %s', (surface) => {
  const desk = new Desk(surface);

  test('a document ends what it replaces and stands once', async () => {
    const old = {
      number: `1/QĐ-${surface}`,
      kind: 'DECISION',
      title: 'Tiêu chí',
      issuer: 'UBND tỉnh',
      issuedOn: '2021-09-06',
    };
    const first = await desk.does('tong.hop', 'registerDocument', old);
    expect(first.data).toMatchObject({ number: old.number, verified: false, validTo: null });
    const twice = await desk.does('tong.hop', 'registerDocument', { ...old, issuer: 'ubnd TỈNH' });
    expect([twice.status, twice.code]).toEqual([409, 'DOCUMENT_REGISTERED']);
    const next = {
      ...old,
      number: `2/QĐ-${surface}`,
      issuedOn: '2023-08-07',
      validFrom: '2023-08-10',
      replacesId: first.data.id,
    };
    const second = await desk.does('tong.hop', 'registerDocument', next, ['replaces.number']);
    expect(second.data).toMatchObject({ replaces: { number: old.number } });
    const ended = await desk.finds('documents', { number: old.number }, ['number', 'validTo', 'version']);
    expect(ended.data.items).toEqual([{ number: old.number, validTo: '2023-08-10', version: 2 }]);
    const wrong = await desk.does('tong.hop', 'registerDocument', { ...next, number: 'x', validTo: '2023-01-01' });
    expect([wrong.status, wrong.code]).toEqual([422, 'DOCUMENT_VALIDITY']);
    const gone = await desk.does('tong.hop', 'registerDocument', { ...next, number: 'y', replacesId: uuidv7() });
    expect([gone.status, gone.code]).toEqual([422, 'UNKNOWN_REFERENCE']);
  });
});
