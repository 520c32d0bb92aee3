import { afterEach, describe, expect, test } from '@jest/globals';
import { type Ask, surfaces } from './support/clients';
import { PetitionDesk } from './support/petitions.desk';
import { at, citizen, handler, head, officer, ReceptionWorld } from './support/reception.world';

const open: ReceptionWorld[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

async function deskOn(surface: (typeof surfaces)[number], day = '2026-10-06'): Promise<ReceptionWorld> {
  const desk = await ReceptionWorld.open(surface);
  open.push(desk);
  desk.today(day);
  return desk;
}

const words = ['Nhận tiền của dân', 'tố cáo cán bộ địa chính', 'Đề nghị thu hồi', 'Hẻm 12 đường Lê Lợi'];
const denunciation = async (desk: ReceptionWorld, accused = 'chutich.mytho') => ({
  people: [{ role: 'CITIZEN' }],
  kind: 'DENUNCIATION',
  outcome: 'ACCEPTED',
  content: `${words[0]}; ${words[3]}`,
  request: words[2],
  note: words[3],
  denounced: [{ agencyId: await desk.agencyOf(accused) }],
  sealedRegisterRef: 'M-07/2026',
  petition: { title: `${words[1]}` },
});

/** All that somebody may read of a desk, ids and instants in the order in which they appear. */
async function readings(desk: ReceptionWorld, who: string): Promise<string> {
  const all: [string, Ask][] = [
    ['visits', { total: true, select: ['id', 'number', 'onDay', 'restricted', 'version', 'matter.id', 'matter.state', 'session.visitCount'] }],
    ['visits', { total: true, filter: { matterKind: 'DENUNCIATION' } }],
    ['visits', { total: true, filter: { matterOutcome: 'ACCEPTED' } }],
    ['visits', { total: true, filter: { text: 'nhan tien' } }],
    ['visits', { total: true, filter: { matterState: 'WAITING' } }],
    ['receptionRegister', { total: true }],
    ['receptionCounts', { args: { from: '2026-10-01', to: '2026-10-31' } }],
    ['receptionSessions', { total: true, select: ['id', 'visitCount', 'version', 'allowedActions'] }],
    ['petitions', { total: true, select: ['id', 'code', 'number', 'title'] }],
    ['obligations', { total: true, select: ['id', 'duty', 'dueOn', 'subjectId', 'version'] }],
    ['auditEntries', { total: true, select: ['operation', 'action', 'subjectKind', 'subjectVersion'] }],
  ]; // prettier-ignore
  const told = [];
  for (const [operation, ask] of all) {
    const { status, code, data } = await desk.call(who, operation, { first: 100, ...ask });
    // Each log-in and reading is in the audit: the tests' own, in both worlds the same.
    if (status >= 400 && status !== 403) throw new Error(`${operation}: ${status} ${code}`);
    told.push([operation, status, code, data]);
  }
  const names = new Map<string, number>();
  const named = (text: string) => String(names.get(text) ?? names.set(text, names.size).get(text));
  return JSON.stringify(told, null, 1).replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\dT[\d:.]+Z|"next": "[^"]+"/g,
    named,
  );
}

describe.each(surfaces)('a denunciation heard at the desk, over %s', (surface) => {
  test('its turn stands in the register with number and day; nothing else is there for who was not named', async () => {
    const desk = await deskOn(surface);
    const session = await desk.session('2026-10-06');
    await desk.turn(session);
    const visit = await desk.turn(session, await denunciation(desk));
    expect(visit).toMatchObject({ number: 2, onDay: '2026-10-06', restricted: true });
    for (const who of [officer, head]) {
      const { matter } = await desk.matter(visit['id'], who);
      expect(matter).toMatchObject({ kind: 'DENUNCIATION', outcome: 'ACCEPTED', state: 'WAITING', content: null });
      const papers = await desk.call(who, 'visitPapers', { id: visit['id'] });
      expect(papers.data).toMatchObject({
        content: `${words[0]}; ${words[3]}`,
        request: words[2],
        persons: [{ name: null }],
      });
    }
    for (const who of [handler, 'kiemtoan.tinh', 'thanhtra.tinh', 'chutich.tinh', 'tonghop.noivu']) {
      const seen = await desk.matter(visit['id'], who);
      expect(seen).toEqual({
        id: visit['id'],
        version: 1,
        number: 2,
        onDay: '2026-10-06',
        restricted: true,
        matter: null,
      });
    }
    for (const who of [handler, officer, head, 'kiemtoan.tinh']) {
      const { items } = (await desk.call(who, 'receptionRegister', { sort: 'number' })).data;
      const { id, agencyId, ...line } = items[1];
      expect(id).toBe(visit['id']);
      expect(agencyId).toBe(session['agencyId']);
      const empty = {
        people: null,
        papers: null,
        content: null,
        kind: null,
        sameContent: null,
        settledBy: null,
        authority: null,
      };
      const blank = { guided: null, handledBy: '', followUp: '' };
      expect(line).toEqual({
        year: 2026,
        number: 2,
        onDay: '2026-10-06',
        ...empty,
        ...blank,
        remark: 'Tiếp theo chế độ bảo mật',
      });
    }
    expect(await new PetitionDesk(desk.world, surface).tracesOf(words)).toEqual([]);
    // An act on what one may not see is answered as one on what does not exist.
    const acted = await desk.make(handler, 'answerVisit', {
      id: visit['id'],
      expectedVersion: 1,
      answeredOn: '2026-10-06',
      kind: 'SETTLED',
    });
    expect([acted.status, acted.code]).toEqual([404, 'NOT_FOUND']);
    await desk.act(officer, 'answerVisit', visit, { answeredOn: '2026-10-06', kind: 'ACCEPTED', answer: words[0] });
    expect((await desk.matter(visit['id'], handler))['version']).toBe(1);
    expect((await desk.matter(visit['id'], head))['version']).toBe(2);
    expect(await new PetitionDesk(desk.world, surface).tracesOf(words)).toEqual([]);
  });

  test('two desks that differ in the secret turn alone read the same for everybody else', async () => {
    const read = async (secret: (desk: ReceptionWorld) => Promise<object>) => {
      const desk = await deskOn(surface);
      const session = await desk.session('2026-10-06');
      await desk.turn(session);
      await desk.turn(session, (await secret(desk)) as Record<string, unknown>);
      await desk.turn(session, { outcome: 'ANSWERED', answer: 'Đã trả lời' });
      const found: Record<string, string> = {};
      for (const who of [handler, 'kiemtoan.tinh', 'thanhtra.tinh']) found[who] = await readings(desk, who);
      return found;
    };
    const one = await read((desk) => denunciation(desk));
    const other = await read(async (desk) => ({
      people: [{ role: 'CITIZEN' }, { role: 'CITIZEN' }, { role: 'LAWYER' }],
      kind: 'DENUNCIATION',
      outcome: 'GUIDED',
      guidedTo: 'Ủy ban Kiểm tra',
      content: 'Việc khác hẳn',
      denounced: [{ agencyId: await desk.agencyOf('giamdoc.nnmt') }],
    }));
    expect(other).toEqual(one);
    expect(one[handler]).toContain('Tiếp theo chế độ bảo mật');
  });

  test('names stay outside unless the province keeps them encrypted; the accused never see it again', async () => {
    const desk = await deskOn(surface);
    const session = await desk.session('2026-10-06');
    const given = await denunciation(desk);
    const told = await desk.tryTurn(session, { ...given, people: [citizen('Người tố cáo')] });
    expect(told.violations.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'people.0.name IDENTITY_NOT_HELD',
      'people.0.address IDENTITY_NOT_HELD',
    ]);
    const own = await denunciation(desk, officer);
    const itself = await desk.tryTurn(session, own);
    expect([itself.code, itself.violations[0]?.path]).toEqual([
      'COMPETENT_AGENCY_EXCLUDED',
      'petition.competentAgencyId',
    ]);
    const orally = await desk.tryTurn(session, { ...own, outcome: 'RECEIVED', petition: undefined });
    expect(orally.code).toBe('COMPETENT_AGENCY_EXCLUDED');
    const above = { ...own, petition: { title: words[1], competentAgencyId: await desk.agencyOf('chutich.tinh') } };
    const visit = await desk.turn(session, above);
    for (const who of [officer, head]) expect((await desk.matter(visit['id'], who))['matter']).toBeNull();
    expect((await desk.matter(visit['id'], 'chutich.tinh'))['matter']).toMatchObject({ kind: 'DENUNCIATION' });

    await desk.done('quantri.tinh', 'setCustodyRule', {
      kind: 'DENUNCIATION',
      custody: 'ENCRYPTED',
      documentNumber: '1/QĐ',
      decidedOn: '2026-10-01',
    });
    const kept = await desk.turn(session, {
      ...given,
      sealedRegisterRef: undefined,
      people: [citizen('Trần Thị Kín', { paper: 'IDENTITY_CARD', paperNumber: '087090009999' })],
    });
    expect((await desk.call(head, 'visitPapers', { id: kept['id'] })).data.persons).toMatchObject([
      { name: 'Trần Thị Kín', paperNumber: '087090009999' },
    ]);
    expect(await new PetitionDesk(desk.world, surface).tracesOf(['Trần Thị Kín', '087090009999'])).toEqual([]);
  });

  test('a petition found to be a denunciation takes the turns along, their past too', async () => {
    const desk = await deskOn(surface);
    const session = await desk.session('2026-10-06');
    const complaint = {
      people: [citizen(words[3])],
      kind: 'COMPLAINT',
      outcome: 'ACCEPTED',
      content: words[0],
      note: words[2],
      petition: { title: words[1] },
    };
    const visit = await desk.turn(session, complaint);
    const again = await desk.turn(session, {
      kind: 'COMPLAINT',
      earlierVisitId: visit['id'],
      people: [citizen(words[3])],
      content: words[0],
    });
    expect((await desk.matter(again['id']))['matter']).toMatchObject({ repeated: true });
    const { matter } = await desk.matter(visit['id'], handler);
    expect(matter.content).toBe(words[0]);
    const petitions = new PetitionDesk(desk.world, surface);
    const [row] = await desk.world.database.look<{ version: number }>(
      'select version from app.petition where id = $1',
      [matter.petitionId],
    );
    await desk.done(officer, 'classifyPetition', {
      id: matter.petitionId,
      expectedVersion: row!.version,
      kind: 'DENUNCIATION',
      missingConditions: [],
      withinAuthority: true,
      branch: 'ADMINISTRATIVE',
      denounced: [{ agencyId: await desk.agencyOf('chutich.mytho') }],
      sealedRegisterRef: 'M-08/2026',
    });
    for (const each of [visit, again]) {
      expect(await desk.matter(each['id'], handler)).toMatchObject({ restricted: true, matter: null });
      expect((await desk.matter(each['id'], head))['matter']).toMatchObject({ content: null });
    }
    expect(await petitions.tracesOf(words)).toEqual([]);
    const seen = (await desk.call(handler, 'obligations', { first: 100, select: ['duty'] })).data;
    expect(seen.items).toEqual([]);
    const left = await desk.world.database.look(
      `select kind, action from app.outbox where sealed_by is null and subject_id in ('${visit['id']}', '${again['id']}') and kind <> 'visit'`,
    );
    expect(left).toEqual([]);
  });

  test('an earlier turn is referred to only by turns as secret as it is', async () => {
    const desk = await deskOn(surface);
    const session = await desk.session('2026-10-06');
    const secret = await desk.turn(session, await denunciation(desk));
    const plain = await desk.turn(session);
    const mixed = await desk.tryTurn(session, { earlierVisitId: secret['id'] });
    expect(mixed.violations).toMatchObject([{ path: 'earlierVisitId', code: 'UNKNOWN_REFERENCE' }]);
    const other = await desk.tryTurn(session, { ...(await denunciation(desk)), earlierVisitId: plain['id'] });
    expect(other.violations).toMatchObject([{ path: 'earlierVisitId', code: 'UNKNOWN_REFERENCE' }]);
    const guess = await desk.tryTurn(session, { earlierVisitId: secret['id'], startsAt: at('2026-10-06', 8) }, handler);
    expect(guess.status).toBeGreaterThanOrEqual(400);
  });
});
