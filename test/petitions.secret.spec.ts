import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { surfaces } from './support/clients';
import { DemoWorld } from './support/demo.world';
import { complaint, found, part, person, PetitionDesk } from './support/petitions.desk';

let world: DemoWorld;

beforeAll(async () => {
  world = await DemoWorld.open();
}, 180_000);
beforeEach(() => world.at('2026-07-06T02:00:00Z'));
afterAll(() => world?.close());

const codes = (violations: { path: string; code: string }[]) => violations.map(({ path, code }) => [path, code]);
const canaries = [
  'CANARY Tô Thị Kín',
  'CANARY Khóm Vắng',
  '0999111222',
  '087190999111',
  'CANARY lạm thu',
  'CANARY Trần Ép',
];
const [name, address, phone, idNumber, content, accusedName] = canaries as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const denouncer = { role: 'PETITIONER', name, address, phone, idType: 'PERSONAL_NUMBER', idNumber };

describe.each(surfaces)('a denunciation over %s', (surface) => {
  let desk: PetitionDesk;
  let [commune, department, mytho, province] = ['', '', '', ''];
  const kept = (custody: string) =>
    desk.does('quantri.tinh', 'setCustodyRule', {
      kind: 'DENUNCIATION',
      custody,
      documentNumber: '1/QĐ',
      decidedOn: '2026-07-01',
    });
  const denunciation = (more: object = {}) => ({
    kind: 'DENUNCIATION',
    title: `Tố cáo ${content}`,
    content: `${content} của ${accusedName}`,
    petitioners: [],
    sealedRegisterRef: 'M-07/2026',
    denounced: [{ agencyId: department, name: accusedName, position: 'Trưởng phòng' }],
    ...more,
  });

  beforeAll(async () => {
    desk = new PetitionDesk(world, surface);
    commune = await desk.agencyOf('tiepdan.caolanh');
    mytho = await desk.agencyOf('tiepdan.mytho');
    department = await desk.agencyOf('giamdoc.nnmt');
    province = await desk.agencyOf('chutich.tinh');
  });

  test('is secret at once: it exists for who took it in and the heads, and its words lie nowhere in the open', async () => {
    await kept('EXTERNAL');
    const { id, number } = await desk.registered('tiepdan.caolanh', denunciation());
    expect(number).toMatch(/^\d+\/2026$/);
    const select = ['book', 'sealed', 'title', 'content', 'people', 'sealedRegisterRef', 'obligations.duty'];
    for (const who of ['tiepdan.caolanh', 'chutich.caolanh'])
      expect((await desk.reads(who, id, select)).data).toEqual({
        book: 'DENUNCIATIONS',
        sealed: true,
        title: null,
        content: null,
        people: 'ONE',
        sealedRegisterRef: 'M-07/2026',
        obligations: [{ duty: 'XLD.HANDLE' }],
      });
    for (const who of ['giaiquyet.caolanh', 'chutich.tinh', 'thanhtra.tinh', 'kiemtoan.tinh', 'giamdoc.nnmt'])
      expect([who, (await desk.reads(who, id, ['id'])).status]).toEqual([who, 404]);
    const text = await world.call(surface, 'chutich.caolanh', 'sealedPetitionContent', { id });
    expect(text.data).toMatchObject({ title: `Tố cáo ${content}`, content: `${content} của ${accusedName}` });
    expect(await desk.tracesOf([content, accusedName])).toEqual([]);
  });

  test.each(['name', 'address', 'phone', 'email', 'idType', 'idNumber'])(
    'whose identity is kept outside takes no %s',
    async (field) => {
      await kept('EXTERNAL');
      const given = { ...denouncer, email: 'kin@vang.vn' }[field as 'name'];
      const told = await desk.registers(
        'tiepdan.caolanh',
        denunciation({ petitioners: [{ role: 'PETITIONER', [field]: given }] }),
      );
      expect([told.status, codes(told.violations)]).toEqual([422, [[`petitioners.0.${field}`, 'IDENTITY_NOT_HELD']]]);
    },
  );

  test('whose identity is kept encrypted leaves of it nothing that can be read', async () => {
    await kept('ENCRYPTED');
    const authorised = {
      role: 'AUTHORISED',
      name,
      authorisation: { content: `thay ${name}`, number: `${phone}/UQ`, certified: true },
    };
    const { id } = await desk.registered('tiepdan.caolanh', denunciation({ petitioners: [denouncer, authorised] }));
    const read = await desk.reads('chutich.caolanh', id, [
      'petitioners.name',
      'petitioners.custody',
      'petitioners.holdsSecrets',
    ]);
    const hidden = { name: null, custody: 'ENCRYPTED', holdsSecrets: true };
    expect(read.data.petitioners).toEqual([hidden, hidden]);
    expect(await desk.tracesOf(canaries)).toEqual([]);
    await kept('EXTERNAL');
  });

  test('against the agency that takes it in goes straight to who is competent; the desk keeps the receipt alone', async () => {
    const accusing = denunciation({ denounced: [{ agencyId: commune, name: accusedName }] });
    const unnamed = await desk.registers('tiepdan.caolanh', accusing);
    expect([unnamed.status, unnamed.code]).toEqual([422, 'COMPETENT_AGENCY_EXCLUDED']);
    const { id, number } = await desk.registered('tiepdan.caolanh', { ...accusing, competentAgencyId: province });
    expect(number).toMatch(/^\d+\/2026$/);
    for (const who of ['tiepdan.caolanh', 'chutich.caolanh', 'giaiquyet.caolanh'])
      expect([who, (await desk.reads(who, id, ['id'])).status]).toEqual([who, 404]);
    expect((await desk.reads('chutich.tinh', id, ['agencyId', 'registerAgencyId', 'sealed'])).data).toEqual({
      agencyId: province,
      registerAgencyId: commune,
      sealed: true,
    });
    const owed = await world.database.look('select agency_id from app.obligation where subject_id = $1', [id]);
    expect(owed).toEqual([{ agency_id: province }]);
  });

  test('against the province itself is for nobody in it to take in', async () => {
    const accusing = denunciation({ denounced: [{ agencyId: province }], competentAgencyId: mytho });
    const told = await desk.registers('tiepdan.caolanh', accusing);
    expect([told.status, codes(told.violations)]).toEqual([422, [['competentAgencyId', 'COMPETENT_AGENCY_EXCLUDED']]]);
  });

  test('against somebody whom the head of the desk’s own agency manages stays with that head', async () => {
    const accused = { agencyId: commune, name: accusedName, position: 'Công chức địa chính', excludesAgency: false };
    const { id } = await desk.registered('tiepdan.caolanh', denunciation({ denounced: [accused] }));
    expect((await desk.reads('chutich.caolanh', id, ['agencyId'])).data).toEqual({ agencyId: commune });
  });

  test('with nobody who could be named is not taken in, and leaves nothing', async () => {
    const [empty] = await world.database.look<{ id: string }>(
      `select v.agency_id as id from app.agency_version v where v.tenant_id = 82 and v.valid_to is null and v.level = 'COMMUNE'
         and v.kind = 'PEOPLES_COMMITTEE' and not exists (select from app.post p where p.agency_id = v.agency_id) limit 1`,
    );
    const count = () =>
      world.database.look(
        'select (select count(*) from app.petition) + (select count(*) from app.seal) + (select sum(last) from app.register_counter) as n',
      );
    const before = await count();
    const told = await desk.registers(
      'tiepdan.caolanh',
      denunciation({ denounced: [{ agencyId: commune }], competentAgencyId: empty!.id }),
    );
    expect([told.status, told.code]).toEqual([409, 'NOBODY_TO_NAME']);
    expect(await count()).toEqual(before);
  });

  test('takes no files that are not encrypted', async () => {
    const told = await desk.registers('tiepdan.caolanh', denunciation({ files: [commune] }));
    expect(codes(told.violations)).toEqual([['files', 'SECRET_FILES_APART']]);
    const { id } = await desk.registered('tiepdan.caolanh', denunciation());
    const attached = await desk.acts('tiepdan.caolanh', 'attachToPetition', id, { files: [commune], kind: 'EVIDENCE' });
    expect([attached.status, attached.code]).toEqual([409, 'PETITION_IS_SECRET']);
  });

  test('opens a case that is as secret, for who was named', async () => {
    const { id } = await desk.registered(
      'tiepdan.caolanh',
      denunciation({ denounced: [{ agencyId: commune, excludesAgency: false }] }),
    );
    const told = await desk.acts('tiepdan.caolanh', 'classifyPetition', id, {
      ...found,
      kind: 'DENUNCIATION',
      parts: [{ ...part, kind: 'DENUNCIATION', title: `Vụ ${content}`, field: 'CIVIL_SERVICE' }],
    });
    expect(told.status).toBe(200);
    const select = ['state', 'outcome', 'cases.relation', 'cases.case.kind', 'cases.case.sealed', 'cases.case.title'];
    expect((await desk.reads('chutich.caolanh', id, select)).data).toEqual({
      state: 'HANDLED',
      outcome: 'CASE_OPENED',
      cases: [{ relation: 'OPENED', case: { kind: 'DENUNCIATION', sealed: true, title: null } }],
    });
    expect(await desk.tracesOf([content])).toEqual([]);
    expect((await desk.reads('chutich.tinh', id, ['id'])).status).toBe(404);

    const accused = await desk
      .registered(
        'tiepdan.caolanh',
        denunciation({ denounced: [{ agencyId: province }, { agencyId: commune, excludesAgency: false }] }),
      )
      .catch(() => undefined);
    expect(accused).toBeUndefined();
  });

  describe('that came as something else', () => {
    const paper = (more: object = {}) => ({
      ...complaint,
      title: `Đơn ${content}`,
      content: `${content} ${accusedName}`,
      petitioners: [denouncer],
      ...more,
    });
    const asDenunciation = (more: object = {}) => ({
      ...found,
      kind: 'DENUNCIATION',
      denounced: [{ agencyId: department, name: accusedName }],
      sealedRegisterRef: 'M-08/2026',
      ...more,
    });

    test('becomes secret with its past: no word of it is left in the open, neither in rows nor in history nor in answers', async () => {
      await kept('EXTERNAL');
      const { id } = await desk.registered('tiepdan.caolanh', paper());
      const post = await desk.postOf('giaiquyet.caolanh');
      await desk.acts('chutich.caolanh', 'assignPetition', id, { postId: post }, [
        'id',
        'title',
        'content',
        'petitioners.name',
      ]);
      expect((await desk.tracesOf([content, name])).sort()).toEqual(
        expect.arrayContaining([
          `app.idempotency: ${content}`,
          `app.petition: ${content}`,
          `app.petitioner: ${name}`,
          `hist.petition: ${content}`,
        ]),
      );
      const without = await desk.acts(
        'giaiquyet.caolanh',
        'classifyPetition',
        id,
        asDenunciation({ sealedRegisterRef: undefined }),
      );
      expect(codes(without.violations)).toEqual([['sealedRegisterRef', 'SEALED_REGISTER_REF_MISSING']]);
      const unaccused = await desk.acts('giaiquyet.caolanh', 'classifyPetition', id, asDenunciation({ denounced: [] }));
      expect(codes(unaccused.violations)).toEqual([['denounced', 'DENOUNCED_MISSING']]);

      const told = await desk.acts('giaiquyet.caolanh', 'classifyPetition', id, asDenunciation(), [
        'kind',
        'state',
        'sealed',
        'title',
      ]);
      expect(told.data).toMatchObject({ kind: 'DENUNCIATION', state: 'CLASSIFIED', sealed: true, title: null });
      expect(await desk.tracesOf(canaries)).toEqual([]);
      for (const who of ['giaiquyet.caolanh', 'chutich.caolanh'])
        expect((await desk.reads(who, id, ['id'])).status).toBe(200);
      for (const who of ['tiepdan.caolanh', 'chutich.tinh', 'giamdoc.nnmt'])
        expect((await desk.reads(who, id, ['id'])).status).toBe(404);
      const open = await world.database.look(
        `select 'audit' as at from app.audit where subject_id = $1 and sealed_by is null
         union all select 'outbox' from app.outbox where subject_id = $1 and sealed_by is null
         union all select 'obligation' from app.obligation where subject_id = $1 and sealed_by is null
         union all select 'history' from hist.petition where id = $1 and sealed_by is null`,
        [id],
      );
      expect(open).toEqual([]);
      const persons = await world.database.look(
        'select custody, name, secret from app.petitioner where petition_id = $1',
        [id],
      );
      expect(persons).toEqual([{ custody: 'EXTERNAL', name: null, secret: null }]);
    });

    test('keeps identities under the key of the matter where the province says so', async () => {
      await kept('ENCRYPTED');
      const { id } = await desk.registered('tiepdan.caolanh', paper());
      const told = await desk.acts(
        'chutich.caolanh',
        'classifyPetition',
        id,
        asDenunciation({ sealedRegisterRef: undefined }),
        ['sealed', 'petitioners.custody', 'petitioners.holdsSecrets'],
      );
      expect(told.status).toBe(200);
      const read = await desk.reads('chutich.caolanh', id, [
        'sealed',
        'petitioners.custody',
        'petitioners.holdsSecrets',
      ]);
      expect(read.data).toEqual({ sealed: true, petitioners: [{ custody: 'ENCRYPTED', holdsSecrets: true }] });
      expect(await desk.tracesOf(canaries)).toEqual([]);
      await kept('EXTERNAL');
    });

    test('against the very agency is handed over by it, and never seen there again', async () => {
      const { id } = await desk.registered('tiepdan.mytho', paper());
      const accusing = asDenunciation({ denounced: [{ agencyId: mytho }], competentAgencyId: province });
      const parted = await desk.acts('tiepdan.mytho', 'classifyPetition', id, {
        ...accusing,
        parts: [{ ...part, kind: 'DENUNCIATION', agencyId: province }],
      });
      expect([parted.status, parted.code]).toEqual([409, 'EXCLUDED_FROM_MATTER']);
      const told = await desk.acts('tiepdan.mytho', 'classifyPetition', id, accusing);
      expect([told.status, told.data]).toEqual([200, null]);
      for (const who of ['tiepdan.mytho', 'chutich.mytho'])
        expect((await desk.reads(who, id, ['id'])).status).toBe(404);
      expect((await desk.reads('chutich.tinh', id, ['agencyId', 'state', 'kind'])).data).toEqual({
        agencyId: province,
        state: 'REGISTERED',
        kind: 'DENUNCIATION',
      });
      expect(await desk.tracesOf(canaries)).toEqual([]);
    });
  });

  test('is never compared and never suggested', async () => {
    const alike = { title: 'Trưởng phòng thu tiền đất sai quy định', content: 'Thu tiền của nhiều hộ ở khóm 3' };
    const secret = await desk.registered('tiepdan.caolanh', denunciation(alike));
    const open = await desk.registered('tiepdan.caolanh', {
      ...complaint,
      ...alike,
      kind: 'FEEDBACK',
      petitioners: [person],
    });
    const similar = (id: string) => world.call(surface, 'tiepdan.caolanh', 'similarPetitions', { id });
    expect((await similar(secret.id)).data).toEqual([]);
    expect((await similar(open.id)).data.map(({ id }: { id: string }) => id)).not.toContain(secret.id);
  });
});
