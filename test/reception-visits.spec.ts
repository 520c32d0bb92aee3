import { afterEach, describe, expect, test } from '@jest/globals';
import { surfaces } from './support/clients';
import { at, citizen, handler, head, officer, ReceptionWorld } from './support/reception.world';

let desk: ReceptionWorld;
afterEach(() => desk?.close());

const twelve = Array.from({ length: 12 }, (_, at) => citizen(`Hộ thứ ${at + 1}`));
const appointment = { number: '01/GCĐD', issuedOn: '2026-10-01' };

describe.each(surfaces)('turns at the desk, over %s', (surface) => {
  test('a group of twelve: five representatives are received, six are refused with the article', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-10-06');
    const session = await desk.session('2026-10-06');
    const six = await desk.tryTurn(session, { people: twelve, representatives: [1, 2, 3, 4, 5, 6], appointment });
    expect([six.status, six.code]).toEqual([422, 'INVALID_INPUT']);
    expect(six.violations).toMatchObject([
      { path: 'representatives', code: 'REPRESENTATIVES_OF_GROUP', message: expect.stringContaining('LTCD Điều 29') },
    ]);
    const three = await desk.tryTurn(session, { people: twelve.slice(0, 8), representatives: [1, 2, 3], appointment });
    expect(three.violations).toMatchObject([{ path: 'representatives', code: 'REPRESENTATIVES_OF_GROUP' }]);
    const spoken = await desk.tryTurn(session, { people: twelve, representatives: [1] });
    expect(spoken.violations).toMatchObject([{ path: 'appointment', code: 'APPOINTMENT_IN_WRITING' }]);
    const outside = await desk.tryTurn(session, { people: twelve, representatives: [1, 13], appointment });
    expect(outside.violations).toMatchObject([{ path: 'representatives.1', code: 'REPRESENTATIVE_OUTSIDE_GROUP' }]);
    expect(await desk.count('reception_visit')).toBe(0);
    const five = await desk.turn(session, { people: twelve, representatives: [1, 2, 3, 4, 5], appointment });
    expect(five).toMatchObject({ number: 1, onDay: '2026-10-06', restricted: false });
    const few = await desk.turn(session, {
      people: twelve.slice(0, 5),
      sameContent: 40,
      representatives: [1, 5],
      appointment,
    });
    expect(few).toMatchObject({ number: 2 });
    expect((await desk.matter(few['id']))['matter']).toMatchObject({ people: 5, sameContent: 40 });
  });

  test('a turn that is accepted creates a complaint in the same transaction and starts its clock', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-10-06');
    const session = await desk.session('2026-10-06');
    const person = citizen('Phạm Văn Sáu', {
      paper: 'IDENTITY_CARD',
      paperNumber: '087 090 001234',
      phone: '0900000001',
    });
    const visit = await desk.turn(session, {
      people: [person],
      kind: 'COMPLAINT',
      outcome: 'ACCEPTED',
      content: 'Khiếu nại quyết định thu hồi đất',
      petition: { title: 'Khiếu nại Quyết định số 15/QĐ-UBND', datedOn: '2026-10-05' },
    });
    const { matter } = await desk.matter(visit['id']);
    expect(matter).toMatchObject({ outcome: 'ACCEPTED', state: 'WAITING', kind: 'COMPLAINT' });
    const petition = await desk.call(officer, 'petition', { id: matter.petitionId });
    expect(petition.data).toMatchObject({
      channel: 'IN_PERSON',
      source: 'CITIZEN',
      receivedOn: '2026-10-06',
      kind: 'COMPLAINT',
    });
    // Ten working days from 6 October 2026, both for the petition brought in person and for the answer to who came.
    expect(await desk.obligations('Petition', matter.petitionId)).toMatchObject([
      { duty: 'XLD.HANDLE.INPERSON', due: '2026-10-20', state: 'OPEN' },
    ]);
    expect(await desk.obligations('Visit', visit['id'])).toMatchObject([
      { duty: 'TD.REPLY', due: '2026-10-20', state: 'OPEN' },
    ]);
    const listed = (
      await desk.call(officer, 'visit', { id: visit['id'], select: ['matter.persons.name', 'matter.persons.paper', 'matter.persons.paperTail', 'matter.petition.code'] })
    ).data.matter; // prettier-ignore
    expect(listed.persons).toEqual([{ name: 'Phạm Văn Sáu', paper: 'IDENTITY_CARD', paperTail: '234' }]);
    expect(listed.petition.code).toBe(petition.data.code);
    const stored = JSON.stringify(
      await desk.world.database.look('select * from app.visit_person union all select * from app.visit_person'),
    );
    expect(stored).not.toMatch(/087090001234|0900000001/);
    for (const [text, found] of [
      ['pham van sau', 1],
      ['thu hoi dat', 1],
      ['khong co', 0],
    ] as const)
      expect((await desk.call(officer, 'visits', { total: true, filter: { text } })).data.total).toBe(found);
    expect(
      (
        await desk.call(officer, 'visits', {
          total: true,
          filter: { matterKind: 'COMPLAINT', matterOutcome: 'ACCEPTED' },
        })
      ).data.total,
    ).toBe(1);
    const papers = await desk.call(officer, 'visitPapers', { id: visit['id'] });
    expect(papers.data.persons).toMatchObject([{ paperNumber: '087090001234', phone: '0900000001' }]);
    const auditor = await desk.call('kiemtoan.tinh', 'visitPapers', { id: visit['id'] });
    expect(auditor.status).toBe(403);

    desk.today('2026-10-09');
    await desk.act(officer, 'answerVisit', visit, { answeredOn: '2026-10-09', kind: 'ACCEPTED', number: '22/TB-UBND' });
    expect(await desk.obligations('Visit', visit['id'])).toMatchObject([{ duty: 'TD.REPLY', state: 'MET' }]);
    expect((await desk.matter(visit['id']))['matter']).toMatchObject({
      state: 'ANSWERED',
      allowedActions: ['visitPapers'],
    });
  });

  test('a petition that cannot be registered leaves no turn behind', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-10-06');
    const session = await desk.session('2026-10-06');
    const before = [await desk.count('petition'), await desk.count('visit_matter'), await desk.count('obligation')];
    const told = await desk.tryTurn(session, {
      kind: 'COMPLAINT',
      outcome: 'ACCEPTED',
      petition: { title: 'Khiếu nại', datedOn: '2026-10-07' },
    });
    expect([told.status, told.violations[0]]).toMatchObject([422, { path: 'petition.datedOn', code: 'AFTER_RECEIPT' }]);
    expect([await desk.count('petition'), await desk.count('visit_matter'), await desk.count('obligation')]).toEqual(
      before,
    );
    expect((await desk.turn(session))['number']).toBe(1);
  });

  test('refused with its ground: a notice in three working days for some, explained on the spot for others', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-10-06');
    const session = await desk.session('2026-10-06');
    const refused = { kind: undefined, content: undefined, outcome: 'REFUSED' };
    const oral = await desk.turn(session, { ...refused, refusalGround: 'INCITEMENT' });
    expect(await desk.obligations('Visit', oral['id'])).toEqual([]);
    const written = await desk.turn(session, { ...refused, refusalGround: 'SETTLED_AND_PROLONGED' });
    expect(await desk.obligations('Visit', written['id'])).toMatchObject([
      { duty: 'TD.REFUSAL.NOTICE', due: '2026-10-09', state: 'OPEN' },
    ]);
    const matter = await desk.matter(oral['id']);
    const never = await desk.make(officer, 'issueRefusalNotice', {
      id: oral['id'],
      expectedVersion: matter['version'],
      number: '1/TB',
      issuedOn: '2026-10-06',
    });
    expect([never.status, never.code]).toEqual([409, 'NOTICE_NOT_OWED']);
    desk.today('2026-10-08');
    await desk.act(officer, 'issueRefusalNotice', written, { number: '05/TB-TCD', issuedOn: '2026-10-08' });
    expect(await desk.obligations('Visit', written['id'])).toMatchObject([{ duty: 'TD.REFUSAL.NOTICE', state: 'MET' }]);
    const none = await desk.tryTurn(session, { ...refused });
    expect(none.violations).toMatchObject([{ path: 'refusalGround', code: 'REQUIRED' }]);

    const heard = await desk.turn(session);
    await desk.act(officer, 'refuseVisit', heard, { ground: 'NOTHING_NEW', refusedOn: '2026-10-08' });
    expect(await desk.obligations('Visit', heard['id'])).toMatchObject([
      { duty: 'TD.REFUSAL.NOTICE', due: '2026-10-13', state: 'OPEN' },
      { duty: 'TD.REPLY', state: 'CANCELLED' },
    ]);
    desk.today('2026-06-02');
    const before = await desk.session('2026-06-02');
    const early = await desk.tryTurn(before, { ...refused, refusalGround: 'UNAUTHORISED_RECORDING' });
    expect(early.violations).toMatchObject([{ path: 'refusalGround', code: 'REFUSAL_GROUND_NOT_YET' }]);
  });

  test('a deputy forwards what was heard: seven working days for the result, five to inform who asked', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-10-06');
    const session = await desk.session('2026-10-06', {
      kind: 'PERIODIC',
      host: 'DEPUTY',
      hostName: 'Trần Thị Minh, đại biểu HĐND phường',
    });
    const visit = await desk.turn(session, { kind: 'FEEDBACK' });
    const to = await desk.agencyOf('giamdoc.nnmt');
    const forwarded = { forwardedOn: '2026-10-06', number: '03/PC-HĐND', informRequested: true };
    const itself = await desk.matter(visit['id']);
    const both = await desk.make(officer, 'forwardVisit', {
      id: visit['id'],
      expectedVersion: itself['version'],
      ...forwarded,
      toAgencyId: to,
      toName: 'x',
    });
    expect([both.status, both.violations[0]]).toMatchObject([422, { code: 'ONE_RECEIVING_BODY', path: 'toAgencyId' }]);
    await desk.act(officer, 'forwardVisit', visit, { ...forwarded, toAgencyId: to });
    expect(await desk.obligations('Visit', visit['id'])).toMatchObject([{ duty: 'TD.REPLY', state: 'MET' }]);
    desk.today('2026-11-03');
    await desk.act(officer, 'recordForwardResult', visit, {
      resolvedOn: '2026-10-15',
      receivedOn: '2026-11-02',
      number: '210/SNNMT',
      result: 'Đã duy tu kênh',
    });
    const agency = await desk.agencyOf(officer);
    expect(await desk.obligations('Visit', visit['id'])).toMatchObject([
      { duty: 'TD.FORWARD.INFORM', due: '2026-11-09', state: 'OPEN', agency },
      { duty: 'TD.FORWARD.RESULT', due: '2026-10-26', state: 'MET_LATE', agency: to },
      { duty: 'TD.REPLY', state: 'MET' },
    ]);
    await desk.act(officer, 'informCitizen', visit, { informedOn: '2026-11-03', informedBy: 'Văn bản 14/TB-HĐND' });
    expect((await desk.obligations('Visit', visit['id']))[0]).toMatchObject({
      duty: 'TD.FORWARD.INFORM',
      state: 'MET',
    });
    const done = await desk.make(officer, 'informCitizen', {
      id: visit['id'],
      expectedVersion: (await desk.matter(visit['id']))['version'],
      informedOn: '2026-11-03',
      informedBy: 'x',
    });
    expect([done.status, done.code, done.problem?.['allowedActions']]).toEqual([409, 'ILLEGAL_MOVE', ['visitPapers']]);
  });

  test('the head concludes: a notice with tasks, each owed by its day', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-10-08');
    const host = { kind: 'AD_HOC', host: 'HEAD', hostPostId: await desk.post(head), adHocGround: 'HARSH_OR_COMPLEX' };
    const session = await desk.session('2026-10-08', host);
    await desk.turn(session);
    const agencyId = await desk.agencyOf('giamdoc.nnmt');
    const notice = {
      id: session['id'],
      number: '40/TB-UBND',
      issuedOn: '2026-10-08',
      signer: 'Nguyễn Trung Kiên',
      content: 'Kết luận',
    };
    const early = await desk.make(officer, 'issueConclusion', {
      ...notice,
      tasks: [{ agencyId, text: 'Kiểm tra', dueOn: '2026-10-07' }],
    });
    expect(early.violations).toMatchObject([{ path: 'tasks.0.dueOn', code: 'TASK_DUE_UNFIT' }]);
    await desk.done(officer, 'issueConclusion', {
      ...notice,
      tasks: [{ agencyId, text: 'Kiểm tra thực địa', dueOn: '2026-10-20' }],
    });
    const task = (
      await desk.call('giamdoc.nnmt', 'conclusionTasks', {
        select: ['id', 'version', 'text', 'dueOn', 'allowedActions'],
      })
    ).data.items[0];
    expect(task).toMatchObject({
      text: 'Kiểm tra thực địa',
      dueOn: '2026-10-20',
      allowedActions: ['reportConclusionTask'],
    });
    expect(await desk.obligations('ConclusionTask', task.id)).toMatchObject([
      { duty: 'TD.CONCLUSION', due: '2026-10-20', state: 'OPEN', agency: agencyId },
    ]);
    const stranger = await desk.make(officer, 'reportConclusionTask', {
      id: task.id,
      expectedVersion: 1,
      doneOn: '2026-10-08',
      result: 'x',
    });
    expect(stranger.status).toBe(403);
    await desk.done('giamdoc.nnmt', 'reportConclusionTask', {
      id: task.id,
      expectedVersion: 1,
      doneOn: '2026-10-08',
      result: 'Đã kiểm tra',
    });
    expect(await desk.obligations('ConclusionTask', task.id)).toMatchObject([{ state: 'MET' }]);
    const desked = await desk.session('2026-10-08', { startsAt: at('2026-10-08', 14), endsAt: at('2026-10-08', 16) });
    const none = await desk.make(officer, 'issueConclusion', { ...notice, id: desked['id'], number: '41/TB' });
    expect([none.status, none.code]).toEqual([409, 'HEADS_CONCLUDE']);
  });

  test('bad input is refused with path and code, and nothing is left behind', async () => {
    desk = await ReceptionWorld.open(surface);
    desk.today('2026-10-06', 12);
    const session = await desk.session('2026-10-06');
    const counts = async () =>
      Promise.all(
        ['reception_visit', 'visit_matter', 'visit_person', 'obligation', 'data_key', 'reception_session'].map((each) =>
          desk.count(each),
        ),
      );
    const before = await counts();
    const refused: [object, string, string][] = [
      [{ people: [] }, 'people', 'VISIT_WITHOUT_PEOPLE'],
      [{ receivedAt: at('2026-10-06', 15) }, 'receivedAt', 'VISIT_IN_FUTURE'],
      [{ receivedAt: at('2026-10-05', 9) }, 'receivedAt', 'VISIT_OUTSIDE_SESSION'],
      [{ people: [citizen('A', { paper: 'IDENTITY_CARD', paperNumber: '12345' })] }, 'people.0.paperNumber', 'IDENTITY_PAPER_FORM'],
      [{ people: [citizen('A', { paper: 'PASSPORT' })] }, 'people.0.paperNumber', 'REQUIRED'],
      [{ people: [citizen('A', { paperNumber: '087090001234' })] }, 'people.0.paper', 'REQUIRED'],
      [{ people: [{ address: 'khóm 1' }] }, 'people.0.name', 'REQUIRED'],
      [{ people: [citizen(), citizen('B')], peopleCount: 1 }, 'peopleCount', 'PEOPLE_COUNT_UNFIT'],
      [{ people: [citizen(), citizen('B')], sameContent: 1 }, 'sameContent', 'PEOPLE_COUNT_UNFIT'],
      [{ outcome: 'GUIDED' }, 'guidedTo', 'REQUIRED'],
      [{ outcome: 'RECEIVED', answer: 'x' }, 'answer', 'OUTCOME_UNFIT'],
      [{ kind: undefined }, 'kind', 'REQUIRED'],
      [{ denounced: [{ agencyId: session['agencyId'] }] }, 'denounced', 'ONLY_OF_DENUNCIATIONS'],
      [{ earlierVisitId: session['id'] }, 'earlierVisitId', 'UNKNOWN_REFERENCE'],
    ]; // prettier-ignore
    for (const [given, path, code] of refused) {
      const told = await desk.tryTurn(session, given as Record<string, unknown>);
      expect([told.status, told.violations.map((each) => `${each.path} ${each.code}`)]).toEqual([
        422,
        [`${path} ${code}`],
      ]);
    }
    const boss = await desk.post(head);
    const heads = { kind: 'PERIODIC', host: 'HEAD', hostPostId: boss, place: 'Trụ sở' };
    await desk.session('2026-10-06', heads);
    const twice = await desk.make(officer, 'openSession', {
      ...heads,
      startsAt: at('2026-10-06', 10),
      endsAt: at('2026-10-06', 11, 30),
    });
    expect([twice.status, twice.code, twice.violations[0]]).toMatchObject([
      409,
      'HOST_ELSEWHERE',
      { path: 'startsAt' },
    ]);
    const sessions: [object, string, string][] = [
      [{ startsAt: at('2026-10-07', 8), endsAt: at('2026-10-07', 9) }, 'startsAt', 'SESSION_IN_FUTURE'],
      [{ startsAt: at('2026-10-05', 9), endsAt: at('2026-10-05', 8) }, 'endsAt', 'SESSION_TIMES'],
      [{ startsAt: at('2026-10-05', 9), endsAt: at('2026-10-06', 8) }, 'endsAt', 'SESSION_TIMES'],
      [{ host: 'HEAD' }, 'hostPostId', 'HOST_NOT_HEAD'],
      [{ host: 'HEAD', hostPostId: await desk.post('chutich.mytho') }, 'hostPostId', 'HOST_POST_UNFIT'],
      [{ host: 'DELEGATED', hostPostId: await desk.post(handler) }, 'delegation', 'DELEGATION_UNFIT'],
      [{ kind: 'AD_HOC' }, 'adHocGround', 'AD_HOC_GROUND_UNFIT'],
      [{ host: 'DEPUTY' }, 'hostName', 'HOST_NAME_UNFIT'],
    ];
    for (const [given, path, code] of sessions) {
      const times = { startsAt: at('2026-10-05', 8), endsAt: at('2026-10-05', 9) };
      const told = await desk.make(officer, 'openSession', {
        kind: 'REGULAR',
        host: 'OFFICER',
        place: 'Trụ sở',
        ...times,
        ...given,
      });
      expect([told.status, told.violations.map((each) => `${each.path} ${each.code}`)]).toEqual([
        422,
        [`${path} ${code}`],
      ]);
    }
    expect(await counts()).toEqual([...before.slice(0, 5), before[5]! + 1]);
  });
});
