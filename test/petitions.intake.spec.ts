import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { surfaces } from './support/clients';
import { DemoWorld } from './support/demo.world';
import { complaint, person, PetitionDesk } from './support/petitions.desk';

let world: DemoWorld;

beforeAll(async () => {
  world = await DemoWorld.open();
}, 180_000);
beforeEach(() => world.at('2026-07-06T02:00:00Z'));
afterAll(() => world?.close());

const codes = (violations: { path: string; code: string }[]) => violations.map(({ path, code }) => [path, code]);
const kinds = ['COMPLAINT', 'DISCIPLINARY_COMPLAINT', 'PROPOSAL', 'FEEDBACK', 'REGULATION_FEEDBACK', 'MIXED'];

describe.each(surfaces)('a petition taken in over %s', (surface) => {
  let desk: PetitionDesk;
  beforeAll(() => {
    desk = new PetitionDesk(world, surface);
  });

  test.each(kinds)('of kind %s gets the next number of the book, a first deadline and a receipt', async (kind) => {
    const first = await desk.registered('tiepdan.caolanh', { kind });
    const second = await desk.registered('tiepdan.caolanh', { kind, channel: 'IN_PERSON', receivedOn: '2026-07-03' });
    const [number, year] = first.number.split('/').map(Number);
    expect(second.number).toBe(`${number! + 1}/${year}`);
    expect(first).toMatchObject({ receivedOn: '2026-07-06', dueOn: '2026-07-16' });
    // Ten working days for who came in person.
    expect(second).toMatchObject({ receivedOn: '2026-07-03', dueOn: '2026-07-17' });
    expect(first.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    expect(first.secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
    const read = await desk.reads('chutich.caolanh', first.id, [
      'kind',
      'state',
      'book',
      'sealed',
      'title',
      'people',
      'obligations.duty',
      'obligations.dueOn',
    ]);
    expect(read.data).toEqual({
      kind,
      state: 'REGISTERED',
      book: 'PETITIONS',
      sealed: false,
      title: complaint.title,
      people: 'ONE',
      obligations: [{ duty: 'XLD.HANDLE', dueOn: '2026-07-16' }],
    });
  });

  test('is for who reads petitions within reach, and for no other agency', async () => {
    const { id } = await desk.registered('tiepdan.caolanh');
    for (const who of ['chutich.caolanh', 'giaiquyet.caolanh', 'chutich.tinh', 'thanhtra.tinh', 'kiemtoan.tinh'])
      expect([who, (await desk.reads(who, id, ['id'])).status]).toEqual([who, 200]);
    for (const who of ['tiepdan.mytho', 'chutich.mytho', 'chuyenvien.caolanh', 'danvan.tinhuy'])
      expect([who, (await desk.reads(who, id, ['id'])).status]).toEqual([who, 404]);
    const denied = await desk.registers('thanhtra.tinh');
    expect([denied.status, denied.code]).toEqual([403, 'FORBIDDEN']);
  });

  test('shows who signed to who handles it alone, and papers and contacts to nobody', async () => {
    const { id } = await desk.registered('tiepdan.caolanh');
    const select = ['petitioners.name', 'petitioners.custody', 'petitioners.holdsSecrets', 'petitioners.pseudonym'];
    const own = await desk.reads('giaiquyet.caolanh', id, select);
    expect(own.data.petitioners).toEqual([
      { name: person.name, custody: 'OPEN', holdsSecrets: true, pseudonym: expect.stringMatching(/^#[0-9A-Z]{4}$/) },
    ]);
    for (const who of ['chutich.tinh', 'thanhtra.tinh', 'kiemtoan.tinh'])
      expect((await desk.reads(who, id, select)).data).toEqual({ petitioners: [] });
    expect(await desk.tracesOf([person.idNumber, person.phone])).toEqual([]);
  });

  test('keeps of the secret on the slip nothing but its hash, and a retry is not told it again', async () => {
    const key = uuidv7();
    const first = await desk.registers('tiepdan.caolanh', { idempotencyKey: key });
    const again = await desk.registers('tiepdan.caolanh', { idempotencyKey: key });
    expect(again.data).toEqual({ ...first.data, secret: null });
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(await desk.tracesOf([first.data.secret])).toEqual([]);
    const renewed = await world.call(surface, 'tiepdan.caolanh', 'renewPetitionSecret', {
      input: { id: first.data.id },
    });
    expect(renewed.data).toEqual({ code: first.data.code, secret: expect.stringMatching(/^[0-9A-Z]{20}$/) });
    const ask = (secret: string) =>
      world.call(surface, undefined, 'petitionStatus', { input: { code: first.data.code, secret } });
    expect((await ask(first.data.secret)).status).toBe(404);
    expect((await ask(renewed.data.secret)).data).toMatchObject({ step: 'RECEIVED' });
  });

  test('notes what is missing, and is taken in all the same', async () => {
    const { id } = await desk.registered('tiepdan.caolanh', { datedOn: undefined, petitioners: [], signatories: 0 });
    const read = await desk.reads('tiepdan.caolanh', id, ['people', 'missingConditions', 'conditionsMet']);
    expect(read.data).toEqual({
      people: 'ANONYMOUS',
      missingConditions: ['DATE', 'NAME_ADDRESS'],
      conditionsMet: null,
    });
  });

  const many = (role: string, count: number) => Array.from({ length: count }, () => ({ ...person, role }));
  test.each([
    [4, 4, undefined],
    [5, 2, undefined],
    [5, 3, { most: 2 }],
    [10, 2, undefined],
    [10, 3, { most: 2 }],
    [11, 5, undefined],
    [11, 6, { most: 5 }],
  ])('of %i people may have %i representatives: %j', async (signatories, representatives, refused) => {
    const told = await desk.registers('tiepdan.caolanh', {
      signatories,
      petitioners: many('REPRESENTATIVE', representatives),
    });
    expect(codes(told.violations)).toEqual(refused ? [['petitioners', 'TOO_MANY_REPRESENTATIVES']] : []);
  });

  test('of a group without representatives lacks one, and nobody is named who did not sign', async () => {
    const { id } = await desk.registered('tiepdan.caolanh', { signatories: 12 });
    expect((await desk.reads('tiepdan.caolanh', id, ['missingConditions', 'people'])).data).toEqual({
      missingConditions: ['REPRESENTATIVE'],
      people: 'MANY',
    });
    const fewer = await desk.registers('tiepdan.caolanh', { signatories: 1, petitioners: many('PETITIONER', 2) });
    expect(codes(fewer.violations)).toEqual([['signatories', 'FEWER_THAN_NAMED']]);
  });

  test('takes authorisations that are certified, and one content to one person', async () => {
    const acts = (content: string, certified = true) => ({ role: 'AUTHORISED', authorisation: { content, certified } });
    const with_ = (...others: object[]) => desk.registers('tiepdan.caolanh', { petitioners: [person, ...others] });
    expect((await with_(acts('Khiếu nại bồi thường'), acts('Nhận văn bản'))).status).toBeLessThan(300);
    expect(codes((await with_(acts('Khiếu nại', false))).violations)).toEqual([
      ['petitioners.1.authorisation.certified', 'AUTHORISATION_NOT_CERTIFIED'],
    ]);
    expect(codes((await with_(acts('Khiếu nại Đất'), acts('khieu nai  dat'))).violations)).toEqual([
      ['petitioners.2.authorisation.content', 'AUTHORISED_TWICE'],
    ]);
    expect(codes((await with_({ role: 'AUTHORISED' })).violations)).toEqual([
      ['petitioners.1.authorisation', 'REQUIRED'],
    ]);
  });

  const bad: [string, Record<string, unknown>, [string, string][]][] = [
    ['received tomorrow', { receivedOn: '2026-07-07' }, [['receivedOn', 'AFTER_TODAY']]],
    ['dated after receipt', { datedOn: '2026-07-05', receivedOn: '2026-07-04' }, [['datedOn', 'AFTER_RECEIPT']]],
    ['forwarded by nobody known', { source: 'PRESS' }, [['forwardedByName', 'REQUIRED']]],
    ['forwarded though the citizen sent it', { forwardedByName: 'Báo X' }, [['source', 'FORWARDED_BY_NOBODY']]],
    ['forwarded by an unknown agency', { source: 'OTHER_AGENCY', forwardedById: uuidv7() }, [['forwardedById', 'UNKNOWN_REFERENCE']]],
    ['an identity card of nine digits', { petitioners: [{ ...person, idNumber: '012345678' }] }, [['petitioners.0.idNumber', 'IDENTITY_PAPER_FORM']]],
    ['a number without its kind', { petitioners: [{ ...person, idType: undefined }] }, [['petitioners.0.idType', 'REQUIRED']]],
    ['an e-mail address that is none', { petitioners: [{ ...person, email: 'khong phai' }] }, [['petitioners.0.email', 'EMAIL_FORM']]],
    ['accused outside a denunciation', { competentAgencyId: uuidv7() }, [['competentAgencyId', 'ONLY_OF_DENUNCIATIONS']]],
    ['half an external id', { externalId: 'X-1' }, [['externalSource', 'REQUIRED']]],
    ['a file nobody can see', { files: [uuidv7()] }, [['files.0', 'UNKNOWN_REFERENCE']]],
  ]; // prettier-ignore

  test.each(bad)('is refused with its path: %s', async (_name, more, violations) => {
    const told = await desk.registers('tiepdan.caolanh', more);
    expect([told.status, told.code, codes(told.violations)]).toEqual([422, 'INVALID_INPUT', violations]);
  });

  test('comes from outside once only', async () => {
    const external = { externalSource: 'dichvucong', externalId: `X-${surface}` };
    await desk.registered('tiepdan.caolanh', external);
    const twice = await desk.registers('tiepdan.caolanh', external);
    expect([twice.status, twice.code]).toEqual([409, 'DUPLICATE']);
  });
});

describe('the book of an agency', () => {
  test('has no gap, however many register at once and whoever fails among them', async () => {
    const desk = new PetitionDesk(world, 'REST');
    const before = await world.database.look<{ n: number }>('select count(*)::int as n from app.petition');
    const taken = { externalSource: 'song-song', externalId: 'lan-mot' };
    await desk.registered('tiepdan.mytho', taken);
    const told = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        desk.registers('tiepdan.mytho', at % 6 === 5 ? taken : { title: `Đơn thứ ${at}` }),
      ),
    );
    expect(told.filter(({ status }) => status === 409)).toHaveLength(5);
    const numbers = told.flatMap(({ data }) => (data ? [Number(data.number.split('/')[0])] : [])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, at) => at + 2));
    const after = await world.database.look<{ n: number }>('select count(*)::int as n from app.petition');
    expect(after[0]!.n - before[0]!.n).toBe(26);
    const thirty = await Promise.all(Array.from({ length: 30 }, () => desk.registered('tiepdan.nnmt')));
    expect(thirty.map(({ number }) => number).sort((a, b) => parseInt(a) - parseInt(b))).toEqual(
      Array.from({ length: 30 }, (_, at) => `${at + 1}/2026`),
    );
  });
});
