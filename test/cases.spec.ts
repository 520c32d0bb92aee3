import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CasesWorld, paperOf } from './support/cases.world';
import { surfaces } from './support/clients';

let world: CasesWorld;
let ward: string;
let province: string;

beforeAll(async () => {
  world = await CasesWorld.open();
  ward = await world.agencyOf('chutich.caolanh');
  province = await world.agencyOf('chutich.tinh');
}, 120_000);
afterAll(() => world?.close());

const handler = 'giaiquyet.caolanh';
const ofWard = () => ({ agencyId: ward, respondentAgencyId: ward });

describe.each(surfaces)('a complaint over %s', (surface) => {
  const act = (operation: string, id: string, input: Record<string, unknown>, username = handler) =>
    world.act(surface, username, operation, id, input);

  it('goes from its acceptance to its execution, and each step is owed and met', async () => {
    const id = await world.case(ofWard(), { receivedOn: '2026-07-01' });
    expect(await world.owed(id)).toEqual(['KN.ACCEPT.FIRST 2026-07-10 OPEN']);
    world.on('2026-07-06');
    const accepted = await act('acceptCase', id, { onDay: '2026-07-06', document: paperOf('2026-07-06') });
    expect(accepted).toMatchObject({ status: 200, data: { status: 'ACCEPTED', version: 2 } });
    expect(await world.owed(id)).toEqual(['KN.ACCEPT.FIRST 2026-07-10 MET', 'KN.RESOLVE.FIRST 2026-08-05 OPEN']);
    world.on('2026-11-20');
    const members = [{ postId: await world.postOf(handler), lead: true, declaredOn: '2026-07-08' }];
    const paper = (onDay: string) => ({ onDay, document: paperOf(onDay) });
    expect(await act('startVerification', id, { ...paper('2026-07-08'), members })).toMatchObject({ status: 200 });
    const contents = [
      { ordinal: 1, finding: 'CORRECT' },
      { ordinal: 2, finding: 'WRONG' },
    ];
    const decided = { stateMoney: '12.500', personLand: '340.50', persons: 1 };
    const decision = { ...paper('2026-08-03'), finding: 'PARTLY_CORRECT', contents, outcome: decided };
    expect(await act('decideCase', id, decision)).toMatchObject({ data: { status: 'DECIDED' } });
    expect(await act('sendDecision', id, { onDay: '2026-08-05' })).toMatchObject({ status: 200 });
    expect(await act('publishDecision', id, { onDay: '2026-08-17', form: 'POSTING', extent: 15 })).toMatchObject({
      status: 200,
    });
    // Thirty days end on 2 September, a holiday: the last day to complain is the 3rd.
    expect(await act('takeEffect', id, { onDay: '2026-09-02' })).toMatchObject({ code: 'NOT_YET_EFFECTIVE' });
    expect(await act('takeEffect', id, { onDay: '2026-09-10' })).toMatchObject({ data: { status: 'EFFECTIVE' } });
    expect(await act('orderExecution', id, paper('2026-09-16'))).toMatchObject({ data: { status: 'EXECUTING' } });
    const done = { onDay: '2026-10-01', outcome: { stateMoney: '13', personLand: '340.5' } };
    expect(await act('recordExecution', id, done)).toMatchObject({ status: 200 });
    expect(await act('completeExecution', id, { onDay: '2026-10-05' })).toMatchObject({ data: { status: 'EXECUTED' } });
    const select = [
      'beyondDecision',
      'open',
      'outcomes.stage',
      'outcomes.stateMoney',
      'events.operation',
      'contents.finding',
    ];
    const told = await world.call(surface, handler, 'case', { id, select });
    expect(told.data).toMatchObject({
      beyondDecision: ['stateMoney'],
      open: false,
      outcomes: [
        { stage: 'DECIDED', stateMoney: '12.500' },
        { stage: 'EXECUTED', stateMoney: '13.000' },
      ],
      contents: [{ finding: 'CORRECT' }, { finding: 'WRONG' }],
    });
    expect(told.data.events).toHaveLength(10);
    expect(await world.owed(id)).toEqual([
      'KN.ACCEPT.FIRST 2026-07-10 MET',
      'KN.RESOLVE.FIRST 2026-08-05 MET',
      'KN.PUBLISH 2026-08-18 MET',
      'KN.SEND.FIRST 2026-08-06 MET',
      'KN.EXEC.DIRECT 2026-09-17 MET',
    ]);
  });

  const paper = (onDay: string) => ({ onDay, document: paperOf(onDay) });
  const done = async (operation: string, id: string, input: Record<string, unknown>, username = handler) => {
    const told = await act(operation, id, input, username);
    expect([operation, told.code, told.violations]).toEqual([operation, undefined, []]);
    return told;
  };
  const decided = async (id: string, onDay: string) => {
    const members = [{ postId: await world.postOf(handler), lead: true, declaredOn: '2026-07-08' }];
    await done('startVerification', id, { ...paper('2026-07-08'), members });
    const contents = [1, 2].map((ordinal) => ({ ordinal, finding: 'WRONG' }));
    await done('decideCase', id, { ...paper(onDay), finding: 'WRONG', contents });
  };
  const accepted = async (title?: string) => {
    const id = await world.case({ ...ofWard(), ...(title ? { title } : {}) }, { receivedOn: '2026-07-01' });
    await done('acceptCase', id, paper('2026-07-06'));
    return id;
  };
  const again = (previousCaseId: string, receivedOn: string) =>
    world.case({ agencyId: province, respondentAgencyId: ward, instance: 2, previousCaseId }, { receivedOn });

  it('still has its decision sent and published when a second one has closed it', async () => {
    world.on('2026-11-20');
    const id = await accepted();
    await decided(id, '2026-08-03');
    await again(id, '2026-08-04');
    await done('sendDecision', id, { onDay: '2026-08-05' });
    const told = await done('publishDecision', id, { onDay: '2026-08-10', form: 'PORTAL', extent: 20 });
    expect(told.data.status).toBe('CLOSED');
    expect((await world.owed(id)).filter((each) => each.endsWith('OPEN'))).toEqual([]);
  });

  it('takes no effect while a second one is open that came because it was late', async () => {
    const id = await accepted();
    const second = await again(id, '2026-08-10');
    await decided(id, '2026-08-12');
    expect(await act('takeEffect', id, { onDay: '2026-10-01' })).toMatchObject({
      status: 409,
      code: 'SECOND_COMPLAINT_OPEN',
    });
    await done('refuseCase', second, { ...paper('2026-08-14'), ground: 'OUT_OF_TIME' }, 'chutich.tinh');
    await done('takeEffect', id, { onDay: '2026-10-01' });
  });

  it('is owed by who handles it at the agency, not by a body that only advises', async () => {
    const id = await world.case({ agencyId: province, respondentAgencyId: province }, { receivedOn: '2026-07-01' });
    const assign = async (username: string) =>
      done('assignCase', id, { onDay: '2026-07-02', handlerPostId: await world.postOf(username) }, 'chutich.tinh');
    const holders = () => world.look('select distinct post_id as post from app.obligation where subject_id = $1', [id]);
    await assign('phochutich.tinh');
    expect(await holders()).toEqual([{ post: await world.postOf('phochutich.tinh') }]);
    await assign('giaiquyet.tinh');
    await done('acceptCase', id, paper('2026-07-06'), 'giaiquyet.tinh');
    expect(await holders()).toEqual([{ post: null }]);
  });

  it('is found by its words, its days and its order', async () => {
    const name = surface === 'REST' ? 'Kênh Nguyễn Văn Tiếp' : 'Rạch Cái Sâu';
    const id = await accepted(`Tranh chấp ${name}`);
    const list = (ask: object) =>
      world.call(surface, handler, 'cases', { select: ['id', 'receivedOn'], first: 100, ...ask });
    const words = name === 'Rạch Cái Sâu' ? 'rach cai sau' : 'kenh nguyen van tiep';
    expect((await list({ q: words })).data.items).toEqual([{ id, receivedOn: '2026-07-01' }]);
    const between = await list({ filter: { 'receivedOn.gte': '2026-07-01', 'receivedOn.lte': '2026-07-01', kind: 'COMPLAINT', status: 'ACCEPTED', instance: 1, field: 'LAND_HOUSING', complexity: 'NORMAL', open: true, late: false } }); // prettier-ignore
    expect(between.data.items).not.toContainEqual({ id, receivedOn: '2026-07-01' });
    const late = await list({
      filter: { 'acceptedOn.gte': '2026-07-06', late: true, agencyId: ward },
      sort: '-receivedOn',
    });
    expect(late.data.items).toContainEqual({ id, receivedOn: '2026-07-01' });
    expect(
      (await list({ filter: { 'decidedOn.gte': '2026-08-01', 'decidedOn.lte': '2026-08-31' } })).data.items.length,
    ).toBeGreaterThan(0);
  });
});
