import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { CasesWorld, paperOf } from './support/cases.world';
import { surfaces, type Told } from './support/clients';

let world: CasesWorld;
let province: string;
let ward: string;
let otherWard: string;
let inspectorate: string;

beforeAll(async () => {
  world = await CasesWorld.open();
  ward = await world.agencyOf('chutich.caolanh');
  otherWard = await world.agencyOf('chutich.mytho');
  province = await world.agencyOf('chutich.tinh');
  inspectorate = await world.agencyOf('thanhtra.tinh');
  world.on('2026-11-20');
}, 120_000);
afterAll(() => world?.close());

const handler = 'giaiquyet.caolanh';
const chairman = 'chutich.tinh';
const paper = (onDay: string) => ({ onDay, document: paperOf(onDay) });
const received = { receivedOn: '2026-07-01' };
const refused = (status: number, code: string, path?: string) => ({
  status,
  code,
  ...(path ? { violations: [{ path, code }] } : {}),
});

describe.each(surfaces)('the law of a complaint over %s', (surface) => {
  const tried = (operation: string, id: string, input: Record<string, unknown>, username = handler) =>
    world.act(surface, username, operation, id, input);
  const act = async (
    operation: string,
    id: string,
    input: Record<string, unknown>,
    username = handler,
  ): Promise<Told> => {
    const told = await tried(operation, id, input, username);
    expect([operation, told.code, told.violations]).toEqual([operation, undefined, []]);
    return told;
  };
  const ofWard = (more: object = {}, of: object = received) =>
    world.case({ agencyId: ward, respondentAgencyId: ward, ...more }, { ...received, ...of });
  const accepted = async (more: object = {}, username = handler, agencyId = ward) => {
    const id = await ofWard({ agencyId, ...more });
    await act('acceptCase', id, { ...paper('2026-07-06'), written: true }, username);
    return id;
  };
  const verifying = async (more: object = {}, username = handler, agencyId = ward) => {
    const id = await accepted(more, username, agencyId);
    const members = [{ postId: await world.postOf(username), lead: true, declaredOn: '2026-07-07' }];
    await act('startVerification', id, { ...paper('2026-07-07'), members }, username);
    return id;
  };
  const secondInstance = async () => {
    const first = await verifying();
    const contents = [1, 2].map((ordinal) => ({ ordinal, finding: 'WRONG' }));
    await act('decideCase', first, { ...paper('2026-07-09'), finding: 'WRONG', contents });
    const part = { agencyId: province, respondentAgencyId: ward, instance: 2 as const, previousCaseId: first };
    const id = await world.case(part, { receivedOn: '2026-07-13' });
    return { first, id };
  };

  it('demands days in order and papers of their day', async () => {
    const id = await ofWard();
    expect(await tried('acceptCase', id, paper('2026-11-21'))).toMatchObject(
      refused(422, 'CASE_DAY_IN_FUTURE', 'onDay'),
    );
    expect(await tried('acceptCase', id, paper('2026-06-30'))).toMatchObject(
      refused(422, 'CASE_DAY_TOO_EARLY', 'onDay'),
    );
    expect(await tried('acceptCase', id, { onDay: '2026-07-06' })).toMatchObject(
      refused(422, 'PAPER_REQUIRED', 'document'),
    );
    const later = { onDay: '2026-07-06', document: paperOf('2026-07-07') };
    expect(await tried('acceptCase', id, later)).toMatchObject(refused(422, 'PAPER_AFTER_ACT', 'document.issuedOn'));
    await act('acceptCase', id, paper('2026-07-06'));
    const earlier = { onDay: '2026-07-08', document: paperOf('2026-07-07'), ground: 'AWAITING_OTHER_BODY' };
    expect(await tried('suspendCase', id, earlier)).toMatchObject(
      refused(422, 'PAPER_OF_ANOTHER_DAY', 'document.issuedOn'),
    );
    expect(
      await tried('assignCase', id, { onDay: '2026-07-05', handlerPostId: await world.postOf(handler) }),
    ).toMatchObject(refused(422, 'CASE_DAY_TOO_EARLY', 'onDay'));
  });

  it('answers a move that the state does not allow with those it does', async () => {
    const id = await ofWard();
    const members = [{ postId: await world.postOf(handler), lead: true, declaredOn: '2026-07-07' }];
    const told = await tried('startVerification', id, { ...paper('2026-07-07'), members });
    expect(told).toMatchObject({ status: 409, code: 'ILLEGAL_MOVE', problem: { state: 'RECEIVED' } });
    const allowed = told.problem!['allowedActions'] as string[];
    expect(allowed).toEqual(
      expect.arrayContaining(['acceptCase', 'refuseCase', 'transferCase', 'assignCase', 'markCase']),
    );
    expect(allowed).not.toContain('decideCase');
    // What belongs to another kind of case is no move of this one at all.
    const contents = [{ ordinal: 1, finding: 'WRONG' }];
    expect(await tried('concludeCase', id, { ...paper('2026-07-07'), finding: 'WRONG', contents })).toMatchObject({
      status: 409,
      code: 'ILLEGAL_MOVE',
    });
  });

  it('refuses on the nine grounds, not on those of other laws', async () => {
    const id = await ofWard();
    expect(await tried('refuseCase', id, { ...paper('2026-07-06'), ground: 'NO_BASIS' })).toMatchObject(
      refused(422, 'GROUND_NOT_OF_CASE', 'ground'),
    );
    const told = await act('refuseCase', id, { ...paper('2026-07-06'), ground: 'OUT_OF_TIME' });
    expect(told.data).toMatchObject({ status: 'NOT_ACCEPTED', allowedActions: ['sendNotice'] });
    expect(await world.owed(id)).toEqual(['KN.ACCEPT.FIRST 2026-07-10 MET']);
  });

  it('accepts the complaint of many with all signatures and the paper that appoints who represents them', async () => {
    const id = await ofWard({ peopleCount: 6 }, { petitioners: 6 });
    const select = ['flags', 'peopleCount'];
    expect((await world.call(surface, handler, 'case', { id, select })).data).toEqual({
      flags: ['GROUP'],
      peopleCount: 6,
    });
    expect(await tried('acceptCase', id, paper('2026-07-06'))).toMatchObject(
      refused(409, 'GROUP_SIGNATURES_MISSING', 'allSigned'),
    );
    const signed = { ...paper('2026-07-06'), allSigned: true };
    expect(await tried('acceptCase', id, signed)).toMatchObject(
      refused(409, 'GROUP_REPRESENTATION_MISSING', 'representation'),
    );
    await act('acceptCase', id, { ...signed, representation: { number: '1/GCĐD', issuedOn: '2026-06-30' } });
    const withdrawal = { onDay: '2026-07-10', means: 'PAPER', paper: { number: '1/ĐR', issuedOn: '2026-07-10' } };
    expect(await tried('withdrawCase', id, withdrawal)).toMatchObject(
      refused(409, 'WITHDRAW_ONE_BY_ONE', 'petitioners'),
    );
    await act('withdrawCase', id, { ...withdrawal, petitioners: [1, 3] });
    expect(await tried('withdrawCase', id, { ...withdrawal, petitioners: [3] })).toMatchObject(
      refused(409, 'WITHDRAWN_ALREADY', 'petitioners'),
    );
    expect(await tried('withdrawCase', id, { ...withdrawal, petitioners: [7] })).toMatchObject(
      refused(422, 'NO_SUCH_NUMBER', 'petitioners'),
    );
    const termination = { ...paper('2026-07-11'), ground: 'FULL_WITHDRAWAL' };
    expect(await tried('terminateCase', id, termination)).toMatchObject(refused(409, 'NOT_WITHDRAWN_WHOLE', 'ground'));
    await act('withdrawCase', id, { ...withdrawal, petitioners: [2, 4, 5, 6] });
    expect((await act('terminateCase', id, termination)).data.status).toBe('TERMINATED');
  });

  it('does not consider again what was withdrawn', async () => {
    const id = await verifying();
    const withdrawal = { onDay: '2026-07-10', means: 'MINUTES', paper: { number: '1/BB', issuedOn: '2026-07-10' } };
    await act('withdrawCase', id, { ...withdrawal, contents: [1] });
    const decide = (...ordinals: number[]) => ({
      ...paper('2026-07-20'),
      finding: 'WRONG',
      contents: ordinals.map((ordinal) => ({ ordinal, finding: 'WRONG' })),
    });
    expect(await tried('decideCase', id, decide(1, 2))).toMatchObject(
      refused(409, 'WITHDRAWN_ALREADY', 'contents.0.ordinal'),
    );
    expect(await tried('decideCase', id, decide())).toMatchObject(refused(422, 'CONTENT_WITHOUT_FINDING', 'contents'));
    await act('decideCase', id, decide(2));
  });

  it('takes minutes of a withdrawal only since 1 July 2026', async () => {
    const id = await ofWard({}, { receivedOn: '2026-06-20' });
    const minutes = (onDay: string) => ({ onDay, means: 'MINUTES', paper: { number: '1/BB', issuedOn: onDay } });
    expect(await tried('withdrawCase', id, minutes('2026-06-30'))).toMatchObject(
      refused(422, 'MINUTES_NOT_YET', 'means'),
    );
    await act('withdrawCase', id, minutes('2026-07-01'));
  });

  it('decides only with a finding that fits the instance and the contents', async () => {
    const id = await verifying();
    const decide = (finding: string, ...findings: string[]) => ({
      ...paper('2026-07-20'),
      finding,
      contents: findings.map((each, at) => ({ ordinal: at + 1, finding: each })),
    });
    expect(await tried('decideCase', id, decide('UPHELD', 'WRONG', 'WRONG'))).toMatchObject(
      refused(422, 'FINDING_NOT_OF_INSTANCE', 'finding'),
    );
    expect(await tried('decideCase', id, decide('CORRECT', 'CORRECT', 'WRONG'))).toMatchObject(
      refused(422, 'FINDING_DISAGREES', 'finding'),
    );
    const outcome = { disciplined: 1, disciplinedOfficials: 2, stateMoney: '-1' };
    expect(await tried('decideCase', id, { ...decide('WRONG', 'WRONG', 'WRONG'), outcome })).toMatchObject({
      status: 422,
      violations: [
        { path: 'outcome.stateMoney' },
        { path: 'outcome.disciplinedOfficials', code: 'OFFICIALS_MORE_THAN_PERSONS' },
      ],
    });
    expect(await tried('decideCase', id, { ...decide('WRONG', 'WRONG', 'WRONG'), demandDiffers: true })).toMatchObject(
      refused(409, 'DIALOGUE_REQUIRED'),
    );
    await act('decideCase', id, decide('WRONG', 'WRONG', 'WRONG'));
  });

  it('decides at the second instance only after a dialogue, which the first decision does not survive', async () => {
    const { first, id } = await secondInstance();
    expect(await tried('takeEffect', first, { onDay: '2026-11-01' })).toMatchObject({
      status: 409,
      code: 'ILLEGAL_MOVE',
    });
    await act('acceptCase', id, paper('2026-07-15'), chairman);
    const member = async (username: string) => ({
      postId: await world.postOf(username),
      lead: true,
      declaredOn: '2026-07-15',
    });
    const start = async (username: string) => ({ ...paper('2026-07-16'), members: [await member(username)] });
    expect(await tried('startVerification', id, await start(handler), chairman)).toMatchObject(
      refused(409, 'VERIFIER_CONFLICT', 'members.0.postId'),
    );
    await act('startVerification', id, await start('thanhtra.tinh'), chairman);
    const contents = [1, 2].map((ordinal) => ({ ordinal, finding: 'WRONG' }));
    const decision = { ...paper('2026-08-10'), finding: 'UPHELD', contents };
    expect(await tried('decideCase', id, decision, chairman)).toMatchObject(refused(409, 'DIALOGUE_REQUIRED'));
    await act('planDialogue', id, { onDay: '2026-07-20', plannedOn: '2026-07-28', noticeNumber: '5/TB' }, chairman);
    const { data } = await world.call(surface, chairman, 'case', { id, select: ['dialogues.id'] });
    const held = {
      onDay: '2026-07-28', dialogueId: data.dialogues[0].id, chairedBy: 'DELEGATE', inPerson: true, minutesNumber: '9/BB',
      attended: 4, absent: 1, absentExcused: 0,
    }; // prettier-ignore
    expect(await tried('holdDialogue', id, { ...held, absentExcused: 2 }, chairman)).toMatchObject({ status: 422 });
    expect(await tried('holdDialogue', id, { ...held, dialogueId: uuidv7() }, chairman)).toMatchObject(
      refused(422, 'DIALOGUE_UNKNOWN', 'dialogueId'),
    );
    await act('holdDialogue', id, held, chairman);
    expect((await act('decideCase', id, decision, chairman)).data.status).toBe('DECIDED');
  });

  it('of discipline is written and always discussed', async () => {
    const kind = 'DISCIPLINARY_COMPLAINT';
    const id = await ofWard({ kind });
    expect(await tried('acceptCase', id, paper('2026-07-06'))).toMatchObject(
      refused(409, 'DISCIPLINARY_NOT_WRITTEN', 'written'),
    );
    const other = await verifying({ kind });
    const contents = [1, 2].map((ordinal) => ({ ordinal, finding: 'WRONG' }));
    expect(await tried('decideCase', other, { ...paper('2026-07-20'), finding: 'WRONG', contents })).toMatchObject(
      refused(409, 'DIALOGUE_REQUIRED'),
    );
  });

  it('gives it to who is competent on that day', async () => {
    const elsewhere = await world.case({ agencyId: ward, respondentAgencyId: otherWard }, received);
    expect(await tried('acceptCase', elsewhere, paper('2026-07-06'))).toMatchObject(
      refused(409, 'CASE_NOT_WITHIN_AUTHORITY'),
    );
    const both = { ...paper('2026-07-06'), toAgencyId: otherWard, toName: 'Sở khác' };
    expect(await tried('transferCase', elsewhere, both)).toMatchObject(refused(422, 'TRANSFER_TO_ONE', 'toAgencyId'));
    expect(await tried('transferCase', elsewhere, { ...paper('2026-07-06'), toAgencyId: ward })).toMatchObject(
      refused(422, 'TRANSFER_TO_ITSELF', 'toAgencyId'),
    );
    expect((await act('transferCase', elsewhere, { ...paper('2026-07-06'), toAgencyId: otherWard })).data.status).toBe(
      'TRANSFERRED',
    );
    const tooHigh = await world.case({ agencyId: province, respondentAgencyId: ward }, received);
    expect(await tried('acceptCase', tooHigh, paper('2026-07-06'), chairman)).toMatchObject(
      refused(409, 'CASE_NOT_WITHIN_AUTHORITY'),
    );
  });

  it('lets the inspectorate that was given a case work on it, and nobody of another body', async () => {
    const id = await ofWard({ agencyId: province, respondentAgencyId: province });
    expect(await world.call(surface, 'giaiquyet.tinh', 'case', { id, select: ['id'] })).toMatchObject({ status: 404 });
    const elsewhere = { onDay: '2026-07-02', handlerPostId: await world.postOf(handler) };
    expect(await tried('assignCase', id, elsewhere, chairman)).toMatchObject(
      refused(422, 'HANDLER_ELSEWHERE', 'handlerPostId'),
    );
    await act('assignCase', id, { onDay: '2026-07-02', handlerPostId: await world.postOf('giaiquyet.tinh') }, chairman);
    const select = ['id', 'events.operation', 'contents.text'];
    const told = await world.call(surface, 'giaiquyet.tinh', 'case', { id, select });
    expect(told.data).toMatchObject({
      events: [{ operation: 'openCase' }, { operation: 'assignCase' }],
      contents: [{}, {}],
    });
    await act('acceptCase', id, paper('2026-07-06'), 'giaiquyet.tinh');
    expect(await tried('markCase', id, { onDay: '2026-07-07', flags: ['HOT_SPOT'] })).toMatchObject({ status: 404 });
    expect(inspectorate).not.toBe(province);
  });

  it('keeps the backlog register, the court and the flags', async () => {
    const id = await accepted();
    await act('enterBacklog', id, { onDay: '2026-07-10', ground: 'PROLONGED' });
    expect(await tried('enterBacklog', id, { onDay: '2026-07-10', ground: 'GROUP' })).toMatchObject(
      refused(409, 'IN_BACKLOG_ALREADY'),
    );
    await act('markCase', id, { onDay: '2026-07-11', flags: ['HOT_SPOT', 'BYPASSED_LEVEL'] });
    const within = { filter: { backlog: true, agencyId: ward }, select: ['id', 'flags'], first: 100 };
    expect((await world.call(surface, handler, 'cases', within)).data.items).toContainEqual({
      id,
      flags: ['BACKLOG', 'BYPASSED_LEVEL', 'HOT_SPOT'],
    });
    const hot = { filter: { flag: 'HOT_SPOT', under: ward, open: true }, select: ['id'], first: 100 };
    expect((await world.call(surface, handler, 'cases', hot)).data.items).toContainEqual({ id });
    await act('leaveBacklog', id, { onDay: '2026-07-12', ground: 'STABLE' });
    expect(await tried('leaveBacklog', id, { onDay: '2026-07-12', ground: 'STABLE' })).toMatchObject(
      refused(409, 'NOT_IN_BACKLOG'),
    );
    expect(await tried('terminateCase', id, { ...paper('2026-07-13'), ground: 'COURT' })).toMatchObject(
      refused(409, 'COURT_UNKNOWN', 'ground'),
    );
    await act('recordCourt', id, { onDay: '2026-07-13', court: 'Tòa án nhân dân khu vực 1' });
    await act('terminateCase', id, { ...paper('2026-07-14'), ground: 'COURT' });
    const select = [
      'flags',
      'court',
      'backlogEntries.leftGround',
      'petitions.relation',
      'obligations.duty',
      'agency.id',
    ];
    expect((await world.call(surface, handler, 'case', { id, select })).data).toMatchObject({
      flags: ['BYPASSED_LEVEL', 'HOT_SPOT'],
      court: 'Tòa án nhân dân khu vực 1',
      backlogEntries: [{ leftGround: 'STABLE' }],
      petitions: [{ relation: 'OPENED' }],
      obligations: [{ duty: 'KN.ACCEPT.FIRST' }, { duty: 'KN.RESOLVE.FIRST' }, { duty: 'KN.SUSPEND.SEND' }],
      agency: { id: ward },
    });
  });

  it('publishes for as long as the form demands', async () => {
    const id = await verifying();
    const contents = [1, 2].map((ordinal) => ({ ordinal, finding: 'CORRECT' }));
    await act('decideCase', id, { ...paper('2026-07-20'), finding: 'CORRECT', contents });
    const publication = { onDay: '2026-07-25', form: 'POSTING', extent: 14 };
    expect(await tried('publishDecision', id, publication)).toMatchObject(
      refused(422, 'PUBLISHED_TOO_SHORTLY', 'extent'),
    );
    await act('publishDecision', id, { ...publication, form: 'BROADCAST', extent: 2 });
    await act('closeCase', id, { onDay: '2026-09-01', ground: 'NOTHING_TO_EXECUTE' });
  });

  it('finds it complex by a criterion: since 1 July 2026 always, for older cases as before', async () => {
    const id = await accepted();
    expect(await tried('determineComplexity', id, { ...paper('2026-07-20'), criteria: [] })).toMatchObject(
      refused(422, 'CRITERION_REQUIRED', 'criteria'),
    );
    await act('determineComplexity', id, { ...paper('2026-07-20'), criteria: ['MANY_PEOPLE'] });
    expect(await tried('determineComplexity', id, { ...paper('2026-07-21'), criteria: ['ABROAD'] })).toMatchObject(
      refused(409, 'COMPLEXITY_KNOWN'),
    );
    const old = await ofWard({}, { receivedOn: '2026-06-15' });
    await act('acceptCase', old, paper('2026-06-20'));
    await act('determineComplexity', old, { ...paper('2026-07-10'), criteria: [] });
  });

  it('is accepted once, whoever tries, whatever version they read: for the others the move is illegal', async () => {
    const id = await ofWard();
    const accept = () => tried('acceptCase', id, paper('2026-07-06'));
    const told = await Promise.all(
      Array.from({ length: 50 }, () => world.act(surface, handler, 'acceptCase', id, paper('2026-07-06'), 1)),
    );
    expect(told.filter(({ status }) => status === 200)).toHaveLength(1);
    const late = told.filter(({ status }) => status !== 200).map(({ status, code }) => `${status} ${code}`);
    expect(late).toEqual(Array.from({ length: 49 }, () => '409 ILLEGAL_MOVE'));
    const again = await Promise.all(Array.from({ length: 10 }, accept));
    for (const each of again) {
      expect(each).toMatchObject({ status: 409, code: 'ILLEGAL_MOVE', problem: { state: 'ACCEPTED' } });
      expect(each.problem!['allowedActions']).toContain('startVerification');
    }
    const without = { id, idempotencyKey: uuidv7(), ...paper('2026-07-06') };
    expect(await world.call(surface, handler, 'acceptCase', { input: without })).toMatchObject({
      status: 428,
      code: 'VERSION_REQUIRED',
    });
    const rows = await world.look(`select operation from app.case_event where case_id = $1 order by ordinal`, [id]);
    expect(rows).toEqual([{ operation: 'openCase' }, { operation: 'acceptCase' }]);
    expect(await world.owed(id)).toEqual(['KN.ACCEPT.FIRST 2026-07-10 MET', 'KN.RESOLVE.FIRST 2026-08-05 OPEN']);
  });
});
