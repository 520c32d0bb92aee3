import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CasesWorld, paperOf } from './support/cases.world';
import { surfaces } from './support/clients';

let world: CasesWorld;
let province: string;
let ward: string;
let department: string;

beforeAll(async () => {
  world = await CasesWorld.open();
  ward = await world.agencyOf('chutich.caolanh');
  province = await world.agencyOf('chutich.tinh');
  department = await world.agencyOf('giamdoc.nnmt');
  world.on('2026-11-20');
}, 120_000);
afterAll(() => world?.close());

const chairman = 'chutich.tinh';
const paper = (onDay: string) => ({ onDay, document: paperOf(onDay) });

describe.each(surfaces)('a denunciation over %s', (surface) => {
  const tried = (operation: string, id: string, input: Record<string, unknown>, username = chairman) =>
    world.act(surface, username, operation, id, input);
  const act = async (operation: string, id: string, input: Record<string, unknown>, username = chairman) => {
    const told = await tried(operation, id, input, username);
    expect([operation, told.code, told.violations]).toEqual([operation, undefined, []]);
    return told;
  };
  const received = (receivedOn: string, more: object = {}, paper: object = {}) =>
    world.case(
      {
        kind: 'DENUNCIATION',
        agencyId: province,
        field: 'CIVIL_SERVICE',
        title: 'Tố cáo cán bộ địa chính',
        contents: ['Nhận tiền để cấp giấy', 'Làm sai hồ sơ'],
        parties: [
          {
            role: 'DENOUNCED',
            agencyId: department,
            official: true,
            position: 'Phó Giám đốc',
            name: 'Nguyễn Văn Bí Mật',
          },
        ],
        ...more,
      },
      { receivedOn, named: [chairman], accused: [department], ...paper },
    );
  const verifiers = async (...usernames: string[]) => ({
    members: await Promise.all(
      usernames.map(async (username, at) => ({
        postId: await world.postOf(username),
        lead: at === 0,
        declaredOn: '2026-07-08',
      })),
    ),
  });
  const verifying = async () => {
    const id = await received('2026-07-01');
    await act('acceptCase', id, paper('2026-07-06'));
    await act('startVerification', id, {
      ...paper('2026-07-08'),
      ...(await verifiers('giaiquyet.tinh', 'thanhtra.tinh')),
    });
    return id;
  };

  it('goes from its acceptance to its end, extended twice, and each step is owed and met', async () => {
    const id = await received('2026-07-01');
    expect(await world.owed(id)).toEqual(['TC.INITIAL 2026-07-10 OPEN']);
    await act('acceptCase', id, paper('2026-07-06'));
    await act('notifyAcceptance', id, paper('2026-07-10'));
    expect(await world.owed(id)).toEqual([
      'TC.INITIAL 2026-07-10 MET',
      'TC.NOTIFY.ACCEPT 2026-07-13 MET',
      'TC.RESOLVE 2026-08-05 OPEN',
    ]);
    await act('startVerification', id, { ...paper('2026-07-13'), ...(await verifiers('giaiquyet.tinh')) });
    const extension = (onDay: string, days = 30) => ({ ...paper(onDay), days });
    expect(await tried('extendDeadline', id, extension('2026-08-01'))).toMatchObject({
      status: 409,
      code: 'EXTENSION_REFUSED',
    });
    await act('determineComplexity', id, { ...paper('2026-08-01'), criteria: ['SEVERAL_CONTENTS'] });
    expect(await tried('extendDeadline', id, extension('2026-08-03', 31))).toMatchObject({
      code: 'EXTENSION_TOO_LONG',
    });
    await act('extendDeadline', id, extension('2026-08-03'));
    expect(await world.owed(id)).toContain('TC.RESOLVE 2026-09-04 OPEN');
    expect(await tried('extendDeadline', id, extension('2026-08-20'))).toMatchObject({ code: 'EXTENSION_REFUSED' });
    await act('determineComplexity', id, { ...paper('2026-08-20'), criteria: ['SEVERAL_CONTENTS', 'ABROAD'] });
    await act('extendDeadline', id, extension('2026-08-24', 20));
    expect(await world.owed(id)).toContain('TC.RESOLVE 2026-09-24 OPEN');
    expect(await tried('extendDeadline', id, extension('2026-08-25'))).toMatchObject({ code: 'EXTENSION_REFUSED' });
    const contents = [1, 2].map((ordinal) => ({ ordinal, finding: 'CORRECT' }));
    const conclusion = { ...paper('2026-09-20'), finding: 'CORRECT', contents };
    expect(await tried('concludeCase', id, conclusion)).toMatchObject({ code: 'INTERIM_REPLY_MISSING' });
    await act('sendNotice', id, { ...paper('2026-08-25'), about: 'EXTENSION' });
    await act('concludeCase', id, conclusion);
    await act('sendDecision', id, { onDay: '2026-09-22' });
    const publication = { onDay: '2026-09-25', form: 'PORTAL', extent: 15 };
    expect(await tried('publishDecision', id, publication)).toMatchObject({ code: 'DENOUNCER_NOT_HIDDEN' });
    await act('publishDecision', id, { ...publication, denouncerHidden: true });
    await act('actOnConclusion', id, { ...paper('2026-09-28'), measures: ['DISCIPLINED', 'TO_INVESTIGATION'] });
    await act('recordExecution', id, { onDay: '2026-10-05', outcome: { disciplined: 2, disciplinedOfficials: 2 } });
    const closed = await act('closeCase', id, { onDay: '2026-10-06', ground: 'ACTED_ON' });
    expect(closed.data.status).toBe('CLOSED');
    expect(await world.owed(id)).toEqual([
      'TC.INITIAL 2026-07-10 MET',
      'TC.NOTIFY.ACCEPT 2026-07-13 MET',
      'TC.RESOLVE 2026-09-24 MET',
      'TC.CONCLUSION.ACT 2026-09-29 MET',
      'TC.CONCLUSION.SEND 2026-09-25 MET',
      'TC.PUBLISH 2026-09-29 MET',
    ]);
  });

  it('exists only for who was named; its texts lie encrypted', async () => {
    const id = await received('2026-07-01');
    expect(
      await world.call(surface, chairman, 'case', { id, select: ['title', 'sealed', 'contents.text', 'parties.name'] }),
    ).toMatchObject({
      data: { title: null, sealed: true, contents: [{ text: null }, { text: null }], parties: [{ name: null }] },
    });
    for (const username of ['phochutich.tinh', 'thanhtra.tinh', 'kiemtoan.tinh', 'giamdoc.nnmt']) {
      expect(await world.call(surface, username, 'case', { id, select: ['id'] })).toMatchObject({ status: 404 });
      expect(await tried('acceptCase', id, paper('2026-07-06'), username)).toMatchObject({
        status: ['kiemtoan.tinh', 'thanhtra.tinh'].includes(username) ? 403 : 404,
      });
    }
    const tables = ['case_record', 'case_content', 'case_party', 'case_event'];
    for (const table of tables) {
      const rows = await world.look(`select to_jsonb(t)::text as row from app.${table} t where sealed_by is not null`);
      expect([table, rows.length > 0, rows.some(({ row }) => /Bí Mật|địa chính|Nhận tiền/.test(String(row)))]).toEqual([
        table,
        true,
        false,
      ]);
    }
    const unsealed = await world.look(
      `select count(*)::int as n from app.obligation where subject_id = $1 and sealed_by is null
       union all select count(*)::int from app.case_event where case_id = $1 and sealed_by is null
       union all select count(*)::int from app.case_petition where case_id = $1 and sealed_by is null`,
      [id],
    );
    expect(unsealed).toEqual([{ n: 0 }, { n: 0 }, { n: 0 }]);
  });

  it('is verified by named persons, none of whom belongs to the accused or has not declared', async () => {
    const id = await received('2026-07-01');
    await act('acceptCase', id, paper('2026-07-06'));
    const start = async (...usernames: string[]) => ({ ...paper('2026-07-08'), ...(await verifiers(...usernames)) });
    expect(await tried('startVerification', id, await start('giaiquyet.tinh', 'chuyenvien.nnmt'))).toMatchObject({
      status: 409,
      code: 'VERIFIER_CONFLICT',
      violations: [{ path: 'members.1.postId' }],
    });
    const members = [{ postId: await world.postOf('giaiquyet.tinh'), lead: true }];
    expect(await tried('startVerification', id, { ...paper('2026-07-08'), members })).toMatchObject({
      code: 'NO_CONFLICT_UNDECLARED',
    });
    expect(await tried('startVerification', id, { ...paper('2026-07-08'), members: [] })).toMatchObject({
      code: 'TEAM_WITHOUT_LEAD',
    });
    expect(await world.call(surface, 'thanhtra.tinh', 'case', { id, select: ['id'] })).toMatchObject({ status: 404 });
    await act('startVerification', id, await start('giaiquyet.tinh', 'thanhtra.tinh'));
    expect(
      await world.call(surface, 'thanhtra.tinh', 'case', { id, select: ['id', 'verificationMembers.lead'] }),
    ).toMatchObject({
      data: { verificationMembers: [{ lead: true }, { lead: false }] },
    });
    const handlerPostId = await world.postOf('phochutich.tinh');
    expect(await tried('assignCase', id, { onDay: '2026-07-09', handlerPostId })).toMatchObject({
      code: 'PERSON_NOT_NAMED',
    });
    await act('assignCase', id, { onDay: '2026-07-09', handlerPostId: await world.postOf('giaiquyet.tinh') });
  });

  it('is outside the authority of who neither manages the official nor stands above', async () => {
    const id = await received('2026-07-01', { agencyId: ward }, { named: ['chutich.caolanh'], accused: [] });
    const told = await tried('acceptCase', id, paper('2026-07-06'), 'chutich.caolanh');
    expect(told).toMatchObject({ status: 409, code: 'CASE_NOT_WITHIN_AUTHORITY' });
  });

  it('is settled though it was withdrawn, while signs of a violation remain', async () => {
    const id = await verifying();
    const withdrawal = { onDay: '2026-07-20', means: 'MINUTES', paper: { number: '2/BB', issuedOn: '2026-07-20' } };
    const termination = { ...paper('2026-07-22'), ground: 'FULL_WITHDRAWAL' };
    expect(await tried('terminateCase', id, { ...termination, stillResolve: false })).toMatchObject({
      code: 'NOT_WITHDRAWN_WHOLE',
    });
    await act('withdrawCase', id, { ...withdrawal, contents: [2] });
    expect(await tried('withdrawCase', id, { ...withdrawal, contents: [2] })).toMatchObject({
      code: 'WITHDRAWN_ALREADY',
    });
    expect(await tried('terminateCase', id, { ...termination, stillResolve: false })).toMatchObject({
      code: 'NOT_WITHDRAWN_WHOLE',
    });
    await act('withdrawCase', id, { ...withdrawal, afterTalk: true });
    expect(await tried('terminateCase', id, termination)).toMatchObject({ code: 'STILL_RESOLVE_UNSAID' });
    expect(await tried('terminateCase', id, { ...termination, stillResolve: true })).toMatchObject({
      code: 'SIGNS_REMAIN',
    });
    const ended = await act('terminateCase', id, { ...termination, stillResolve: false });
    expect(ended.data).toMatchObject({ status: 'TERMINATED' });
    expect(await world.owed(id)).toEqual(
      expect.arrayContaining(['TC.RESOLVE 2026-08-05 CANCELLED', 'TC.SUSPEND.SEND 2026-07-29 OPEN']),
    );
    await act('sendNotice', id, { ...paper('2026-07-24'), about: 'TERMINATION' });
    expect(await world.owed(id)).toContain('TC.SUSPEND.SEND 2026-07-29 MET');
    const { data } = await world.call(surface, chairman, 'case', {
      id,
      select: ['withdrawn', 'withdrawnAfterTalk', 'closingGround'],
    });
    expect(data).toEqual({ withdrawn: 'WHOLE', withdrawnAfterTalk: true, closingGround: 'FULL_WITHDRAWAL' });
  });

  it('that comes again because it is overdue makes the lower body report', async () => {
    const first = await received('2026-07-01');
    const part = { instance: 2, previousCaseId: first, furtherGround: 'OVERDUE' };
    const again = await received('2026-09-01', part);
    // 1 and 2 September are holidays.
    expect(await world.owed(again)).toEqual(['TC.OVERDUE.DEMAND 2026-09-09 OPEN']);
    expect(await tried('demandReport', first, paper('2026-09-03'))).toMatchObject({ code: 'NOT_AN_OVERDUE_ONE' });
    await act('demandReport', again, paper('2026-09-03'));
    expect(await world.owed(again)).toEqual(['TC.OVERDUE.DEMAND 2026-09-09 MET', 'TC.OVERDUE.REPORT 2026-09-10 OPEN']);
    await act('receiveReport', again, paper('2026-09-11'));
    expect(await world.owed(again)).toContain('TC.OVERDUE.REPORT 2026-09-10 MET_LATE');
    const against = await received('2026-09-01', { ...part, furtherGround: 'AGAINST_RESULT' });
    expect(await world.owed(against)).toEqual(['TC.AGAIN.EXAMINE 2026-09-21 OPEN']);
    await act('refuseCase', against, { ...paper('2026-09-15'), ground: 'NO_GROUND_TO_REOPEN' });
    expect(await world.owed(against)).toEqual(['TC.AGAIN.EXAMINE 2026-09-21 MET']);
  });

  it('hides its notes too', async () => {
    const id = await received('2026-07-01');
    await act('acceptCase', id, { ...paper('2026-07-06'), note: 'Người tố cáo là hàng xóm' });
    const { data } = await world.call(surface, chairman, 'case', { id, select: ['events.note', 'events.operation'] });
    expect(data.events).toEqual([
      { operation: 'openCase', note: null },
      { operation: 'acceptCase', note: null },
    ]);
    const rows = await world.look('select note, secret from app.case_event where case_id = $1 order by ordinal', [id]);
    expect(rows[1]).toMatchObject({ note: null, secret: expect.any(Buffer) });
  });
});
