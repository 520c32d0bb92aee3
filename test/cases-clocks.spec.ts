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
  world.on('2026-11-20');
}, 120_000);
afterAll(() => world?.close());

const handler = 'giaiquyet.caolanh';
const paper = (onDay: string) => ({ onDay, document: paperOf(onDay) });

describe.each(surfaces)('the clocks of a complaint over %s', (surface) => {
  const act = async (operation: string, id: string, input: Record<string, unknown>, username = handler) => {
    const told = await world.act(surface, username, operation, id, input);
    expect([operation, told.code, told.violations]).toEqual([operation, undefined, []]);
    return told;
  };
  const accepted = async (onDay: string, more: Parameters<CasesWorld['case']>[0] | object = {}) => {
    const id = await world.case({ agencyId: ward, respondentAgencyId: ward, ...more }, { receivedOn: onDay });
    await act('acceptCase', id, paper(onDay));
    return id;
  };

  it('follow the law of the day on which it was received', async () => {
    const old = await world.case({ agencyId: ward }, { receivedOn: '2026-06-25' });
    const reformed = await world.case({ agencyId: ward }, { receivedOn: '2026-07-01' });
    // Ten calendar days end on a Sunday; seven working days do not.
    expect(await world.owed(old)).toEqual(['KN.ACCEPT.FIRST 2026-07-06 OPEN']);
    expect(await world.owed(reformed)).toEqual(['KN.ACCEPT.FIRST 2026-07-10 OPEN']);
  });

  it('count from the day of receipt, though the case was opened later; accepted late is met late', async () => {
    const id = await world.case({ agencyId: ward }, { receivedOn: '2026-07-01', openedOn: '2026-07-08' });
    expect(await world.owed(id)).toEqual(['KN.ACCEPT.FIRST 2026-07-10 OPEN']);
    await act('acceptCase', id, paper('2026-07-13'));
    expect(await world.owed(id)).toEqual(['KN.ACCEPT.FIRST 2026-07-10 MET_LATE', 'KN.RESOLVE.FIRST 2026-08-12 OPEN']);
  });

  it('end after Tết where they would end in it', async () => {
    // 30 days from 20 January end on 19 February, the third day of Tết.
    expect(await world.owed(await accepted('2026-01-20'))).toContain('KN.RESOLVE.FIRST 2026-02-23 OPEN');
  });

  it('are longer in remote areas, and in complex cases from the written finding on', async () => {
    const remote = await accepted('2026-07-06', { remoteArea: true });
    expect(await world.owed(remote)).toContain('KN.RESOLVE.FIRST 2026-08-20 OPEN');
    const criteria = ['SEVERAL_PLACES', 'CONTRADICTORY_EVIDENCE'];
    await act('determineComplexity', remote, { ...paper('2026-07-20'), criteria });
    expect(await world.owed(remote)).toContain('KN.RESOLVE.FIRST 2026-09-04 OPEN');
    const complex = await accepted('2026-07-06');
    await act('determineComplexity', complex, { ...paper('2026-07-20'), criteria: ['ABROAD'] });
    expect(await world.owed(complex)).toContain('KN.RESOLVE.FIRST 2026-08-20 OPEN');
    const { data } = await world.call(surface, handler, 'case', { id: complex, select: ['complexity', 'dueOn'] });
    expect(data).toEqual({ complexity: 'COMPLEX', dueOn: '2026-08-20' });
  });

  it('stand still from the suspension to the resumption, over a holiday too', async () => {
    const id = await accepted('2026-08-20');
    expect(await world.owed(id)).toContain('KN.RESOLVE.FIRST 2026-09-21 OPEN');
    const ground = { ground: 'AWAITING_OTHER_BODY' };
    const suspended = await act('suspendCase', id, { ...paper('2026-08-28'), ...ground });
    expect(suspended.data.status).toBe('SUSPENDED');
    const owed = await world.owed(id);
    expect(owed).toContain('KN.RESOLVE.FIRST 2026-09-21 PAUSED');
    expect(owed).toContain('KN.SUSPEND.SEND 2026-09-07 OPEN');
    await act('sendNotice', id, { ...paper('2026-09-03'), about: 'SUSPENSION' });
    const resumed = await act('resumeCase', id, paper('2026-09-04'));
    expect(resumed.data.status).toBe('ACCEPTED');
    // Seven days were not counted: from the 19th, a Saturday, to the 26th, a Saturday, so Monday the 28th.
    expect(await world.owed(id)).toEqual(
      expect.arrayContaining([
        'KN.RESOLVE.FIRST 2026-09-28 OPEN',
        'KN.SUSPEND.SEND 2026-09-07 MET',
        'KN.SUSPEND.SEND 2026-09-09 OPEN',
      ]),
    );
  });

  it('of an old case stop by the new rules after 1 July 2026, not before', async () => {
    const id = await accepted('2026-06-15');
    const ground = { ground: 'FORCE_MAJEURE' };
    const early = await world.act(surface, handler, 'suspendCase', id, { ...paper('2026-06-20'), ...ground });
    expect(early).toMatchObject({ status: 422, code: 'GROUND_NOT_OF_CASE', violations: [{ path: 'ground' }] });
    await act('suspendCase', id, { ...paper('2026-07-02'), ...ground });
    expect(await world.owed(id)).toContain('KN.SUSPEND.SEND 2026-07-07 OPEN');
  });

  it('know whether a dialogue was announced in time', async () => {
    const id = await accepted('2026-07-06');
    const plan = (onDay: string, plannedOn: string) => ({ onDay, plannedOn, noticeNumber: '3/TB' });
    await act('planDialogue', id, plan('2026-07-10', '2026-07-13'));
    await act('planDialogue', id, plan('2026-07-13', '2026-07-23'));
    const owed = await world.owed(id);
    expect(owed).toContain('KN.DIALOGUE.NOTICE 2026-07-08 MET_LATE');
    expect(owed).toContain('KN.DIALOGUE.NOTICE 2026-07-17 MET');
    const { data } = await world.call(surface, handler, 'case', {
      id,
      select: ['dialogues.plannedOn', 'dialogues.cancelledOn'],
    });
    expect(data.dialogues).toEqual([
      { plannedOn: '2026-07-13', cancelledOn: '2026-07-13' },
      { plannedOn: '2026-07-23', cancelledOn: null },
    ]);
  });

  it('of a second instance begin with their own acceptance; the first is closed and owes nothing more', async () => {
    const first = await accepted('2026-07-06');
    const members = [{ postId: await world.postOf(handler), lead: true, declaredOn: '2026-07-07' }];
    await act('startVerification', first, { ...paper('2026-07-07'), members });
    const contents = [1, 2].map((ordinal) => ({ ordinal, finding: 'WRONG' }));
    await act('decideCase', first, { ...paper('2026-08-03'), finding: 'WRONG', contents });
    const second = await world.case(
      { agencyId: province, respondentAgencyId: ward, instance: 2, previousCaseId: first },
      { receivedOn: '2026-08-20' },
    );
    const told = await world.call(surface, handler, 'case', {
      id: first,
      select: ['status', 'closingGround', 'following.id'],
    });
    expect(told.data).toMatchObject({ status: 'CLOSED', closingGround: 'SECOND_COMPLAINT' });
    expect(await world.owed(second)).toEqual(['KN.ACCEPT.SECOND 2026-08-28 OPEN']);
    await act('acceptCase', second, paper('2026-08-26'), 'chutich.tinh');
    expect(await world.owed(second)).toContain('KN.RESOLVE.SECOND 2026-10-12 OPEN');
  });

  it('of a case that is overdue run on when a second complaint comes because of that', async () => {
    const first = await accepted('2026-07-06');
    const part = { agencyId: province, respondentAgencyId: ward, instance: 2 as const, previousCaseId: first };
    await expect(world.case(part, { receivedOn: '2026-08-05' })).rejects.toMatchObject({ code: 'PREVIOUS_CASE_UNFIT' });
    await world.case(part, { receivedOn: '2026-08-06' });
    expect(await world.owed(first)).toContain('KN.RESOLVE.FIRST 2026-08-05 OPEN');
    const late = await world.call(surface, handler, 'cases', {
      filter: { late: true, agencyId: ward },
      select: ['id'],
      first: 100,
    });
    expect(late.data.items).toContainEqual({ id: first });
  });

  it('of discipline are those of chapter IV', async () => {
    const kind = 'DISCIPLINARY_COMPLAINT' as const;
    const id = await world.case({ agencyId: ward, respondentAgencyId: ward, kind }, { receivedOn: '2026-07-01' });
    expect(await world.owed(id)).toEqual(['KL.ACCEPT 2026-07-10 OPEN']);
    await act('acceptCase', id, { ...paper('2026-07-06'), written: true });
    expect(await world.owed(id)).toContain('KL.RESOLVE 2026-08-05 OPEN');
  });

  it('of a proposal brought in person end with its answer', async () => {
    const part = { agencyId: ward, kind: 'PROPOSAL' as const };
    const id = await world.case(part, { receivedOn: '2026-07-01', channel: 'IN_PERSON' });
    expect(await world.owed(id)).toEqual(['TD.REPLY 2026-07-15 OPEN']);
    await act('acceptCase', id, { onDay: '2026-07-03' });
    const told = await act('answerCase', id, paper('2026-07-14'));
    expect(told.data.status).toBe('ANSWERED');
    expect(await world.owed(id)).toEqual(['TD.REPLY 2026-07-15 MET']);
    await act('publishDecision', id, { onDay: '2026-07-15', form: 'PORTAL', extent: 15 });
  });
});
