import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { v7 as uuidv7 } from 'uuid';
import { Jobs } from '../src/platform/jobs/jobs.service';
import { SETTINGS } from '../src/platform/settings.token';
import { surfaces } from './support/clients';
import { DemoWorld } from './support/demo.world';
import { complaint, found, part, PetitionDesk } from './support/petitions.desk';

let world: DemoWorld;

beforeAll(async () => {
  world = await DemoWorld.open();
}, 180_000);
beforeEach(() => world.at('2026-07-06T02:00:00Z'));
afterAll(() => world?.close());

const codes = (violations: { path: string; code: string }[]) => violations.map(({ path, code }) => [path, code]);
const document = { number: '15/PC-UBND', issuedOn: '2026-07-06' };
const outside = { ...found, withinAuthority: false };

describe.each(surfaces)('a petition handled over %s', (surface) => {
  let desk: PetitionDesk;
  let [commune, province, department, mytho] = ['', '', '', ''];
  const handler = 'giaiquyet.caolanh';

  beforeAll(async () => {
    desk = new PetitionDesk(world, surface);
    commune = await desk.agencyOf('tiepdan.caolanh');
    province = await desk.agencyOf('chutich.tinh');
    department = await desk.agencyOf('giamdoc.nnmt');
    mytho = await desk.agencyOf('tiepdan.mytho');
  });

  const taken = async (more: object = {}) => (await desk.registered('tiepdan.caolanh', { ...more })).id;
  const classified = async (classification: object, more: object = {}) => {
    const id = await taken(more);
    const told = await desk.acts(handler, 'classifyPetition', id, { kind: 'COMPLAINT', ...classification });
    expect([told.status, told.violations]).toEqual([200, []]);
    return id;
  };
  const owed = async (id: string) =>
    (await desk.reads(handler, id, ['obligations.duty', 'obligations.state'])).data.obligations.map(
      (each: { duty: string; state: string }) => `${each.duty} ${each.state}`,
    );

  test('opens the cases it holds, one letter several, and owes no handling any more', async () => {
    const id = await taken({ kind: 'MIXED', signatories: 1 });
    const told = await desk.acts(handler, 'classifyPetition', id, {
      ...found,
      kind: 'MIXED',
      parts: [
        {
          ...part,
          respondentAgencyId: commune,
          contents: ['Giá đất', 'Tái định cư'],
          parties: [{ role: 'RESPONDENT', agencyId: commune }],
        },
        { kind: 'PROPOSAL', field: 'OTHER', title: 'Đề nghị mở đường' },
      ],
    });
    expect(told.data).toMatchObject({ id, state: 'HANDLED' });
    const read = await desk.reads('chutich.caolanh', id, [
      'outcome',
      'cases.relation',
      'cases.case.kind',
      'cases.case.status',
      'cases.case.contents.text',
      'cases.case.agencyId',
    ]);
    expect(read.data.outcome).toBe('CASE_OPENED');
    expect(
      read.data.cases.map((each: { case: { kind: string; status: string; contents: object[] } }) => [
        each.case.kind,
        each.case.status,
        each.case.contents.length,
      ]),
    ).toEqual([
      ['COMPLAINT', 'RECEIVED', 2],
      ['PROPOSAL', 'RECEIVED', 1],
    ]);
    expect(await owed(id)).toEqual(['XLD.HANDLE MET']);
  });

  test('joins a case that is there, which then has two papers', async () => {
    const first = await classified({ ...found, parts: [part] });
    const { cases } = (await desk.reads(handler, first, ['cases.case.id'])).data;
    const second = await classified({ ...found, joinCaseId: cases[0].case.id, relation: 'REPEATED' });
    expect((await desk.reads(handler, second, ['state', 'outcome', 'cases.relation', 'cases.case.id'])).data).toEqual({
      state: 'HANDLED',
      outcome: 'JOINED',
      cases: [{ relation: 'REPEATED', case: cases[0].case }],
    });
    const papers = await world.call(surface, handler, 'petitions', {
      filter: { ofCase: cases[0].case.id },
      select: ['id'],
    });
    expect(papers.data.items.map((each: { id: string }) => each.id).sort()).toEqual([first, second].sort());
    const third = await taken({ kind: 'PROPOSAL' });
    const other = await desk.acts(handler, 'classifyPetition', third, {
      ...found,
      kind: 'PROPOSAL',
      joinCaseId: cases[0].case.id,
    });
    expect(codes(other.violations)).toEqual([['joinCaseId', 'KIND_OF_ANOTHER']]);
  });

  const unfit: [string, () => object, [string, string][]][] = [
    ['after today', () => ({ onDay: '2026-07-07' }), [['onDay', 'AFTER_TODAY']]],
    ['before receipt', () => ({ onDay: '2026-07-01' }), [['onDay', 'BEFORE_RECEIPT']]],
    ['outside the authority, with a case', () => ({ withinAuthority: false, parts: [part] }), [['withinAuthority', 'NOT_WITHIN_AUTHORITY']]],
    ['a case of another kind', () => ({ parts: [{ ...part, kind: 'PROPOSAL' }] }), [['parts.0.kind', 'KIND_OF_ANOTHER']]],
    ['a second instance of nothing', () => ({ parts: [{ ...part, instance: 2 }] }), [['parts.0.previousCaseId', 'INSTANCE_UNFIT']]],
    ['a further ground of a complaint', () => ({ parts: [{ ...part, furtherGround: 'OVERDUE' }] }), [['parts.0.furtherGround', 'FURTHER_GROUND_UNFIT']]],
    ['a dismissal outside discipline', () => ({ parts: [{ ...part, dismissal: true }] }), [['parts.0.dismissal', 'DISMISSAL_UNFIT']]],
    ['a case elsewhere', () => ({ parts: [{ ...part, agencyId: mytho }] }), [['parts.0.agencyId', 'SETTLED_ELSEWHERE']]],
    ['an agency nobody knows', () => ({ parts: [{ ...part, respondentAgencyId: uuidv7() }] }), [['parts.0.respondentAgencyId', 'UNKNOWN_REFERENCE']]],
    ['a case nobody may see', () => ({ joinCaseId: uuidv7() }), [['joinCaseId', 'UNKNOWN_REFERENCE']]],
    ['the accused of no denunciation', () => ({ denounced: [{ agencyId: mytho }] }), [['denounced', 'ONLY_OF_DENUNCIATIONS']]],
    ['an agency competent for no denunciation', () => ({ competentAgencyId: mytho }), [['competentAgencyId', 'ONLY_OF_DENUNCIATIONS']]],
    ['cases and one to join', () => ({ parts: [part], joinCaseId: uuidv7() }), [['joinCaseId', 'CASES_OR_ONE_TO_JOIN']]],
  ]; // prettier-ignore

  test.each(unfit)('is not classified wrongly: %s', async (_name, more, violations) => {
    const id = await taken();
    const told = await desk.acts(handler, 'classifyPetition', id, { ...found, kind: 'COMPLAINT', ...more() });
    expect([told.status, codes(told.violations)]).toEqual([422, violations]);
  });

  test('of a remote place has its cases say so, unless the official says otherwise', async () => {
    const [remote] = await world.database.look<{ remote: boolean }>(
      `select remote_area as remote from app.agency_version where agency_id = $1 and valid_to is null`,
      [commune],
    );
    const id = await classified({ ...found, parts: [part] });
    const { cases } = (await desk.reads(handler, id, ['cases.case.remoteArea'])).data;
    expect(cases[0].case.remoteArea).toBe(remote!.remote);
    const said = await classified({ ...found, parts: [{ ...part, remoteArea: true }] });
    expect((await desk.reads(handler, said, ['cases.case.remoteArea'])).data.cases[0].case.remoteArea).toBe(true);
  });

  test('outside the authority is guided, once it was classified, on a ground of its kind and with a paper', async () => {
    const fresh = await taken();
    const early = await desk.acts(handler, 'guidePetition', fresh, { ground: 'COMPLAINT_OUTSIDE_AUTHORITY', document });
    expect([early.status, early.code]).toEqual([409, 'ILLEGAL_MOVE']);
    const within = await classified(found);
    const kept = await desk.acts(handler, 'guidePetition', within, { ground: 'COMPLAINT_OUTSIDE_AUTHORITY', document });
    expect([kept.status, kept.code]).toEqual([409, 'WITHIN_AUTHORITY']);
    const id = await classified(outside);
    const bare = await desk.acts(handler, 'guidePetition', id, { ground: 'COMPLAINT_OUTSIDE_AUTHORITY' });
    expect(codes(bare.violations)).toEqual([['document', 'PETITION_PAPER_REQUIRED']]);
    const mixed = await desk.acts(handler, 'guidePetition', id, { ground: 'SPLIT_MIXED', document });
    expect(codes(mixed.violations)).toEqual([['ground', 'PETITION_GROUND_UNFIT']]);
    const told = await desk.acts(handler, 'guidePetition', id, {
      ground: 'COMPLAINT_OUTSIDE_AUTHORITY',
      document,
      toName: 'Bộ Tài chính',
    });
    expect(told.data).toMatchObject({ state: 'HANDLED' });
    const read = await desk.reads(handler, id, [
      'outcome',
      'outcomeGround',
      'outcomeNumber',
      'transfers.toName',
      'transfers.onward',
    ]);
    expect(read.data).toEqual({
      outcome: 'GUIDED',
      outcomeGround: 'COMPLAINT_OUTSIDE_AUTHORITY',
      outcomeNumber: document.number,
      transfers: [{ toName: 'Bộ Tài chính', onward: 'SENT' }],
    });
    expect(await owed(id)).toEqual(['XLD.HANDLE MET']);
  });

  test('found outside the authority starts the clock of its transfer, and a later finding stops it', async () => {
    const feedback = { kind: 'REGULATION_FEEDBACK' };
    const id = await classified({ ...outside, ...feedback }, feedback);
    expect(await owed(id)).toEqual(['XLD.HANDLE OPEN', 'PAKN.TRANSFER OPEN']);
    await desk.acts(handler, 'classifyPetition', id, { ...outside, ...feedback });
    expect(await owed(id)).toEqual(['XLD.HANDLE OPEN', 'PAKN.TRANSFER OPEN']);
    await desk.acts(handler, 'classifyPetition', id, { ...found, ...feedback });
    expect(await owed(id)).toEqual(['XLD.HANDLE OPEN', 'PAKN.TRANSFER CANCELLED']);
  });

  test('transferred from commune to province is there another number and another clock; here one sees how far it is', async () => {
    const proposal = { kind: 'PROPOSAL' };
    const id = await classified({ ...outside, ...proposal }, { ...proposal, receivedOn: '2026-07-02' });
    const ground = 'PROPOSAL_OUTSIDE_AUTHORITY';
    const both = await desk.acts(handler, 'transferPetition', id, {
      ground,
      document,
      toAgencyId: province,
      toName: 'Tỉnh',
    });
    expect(codes(both.violations)).toEqual([['toName', 'ONE_RECEIVER']]);
    const none = await desk.acts(handler, 'transferPetition', id, { ground, document });
    expect(codes(none.violations)).toEqual([['toAgencyId', 'ONE_RECEIVER']]);
    const itself = await desk.acts(handler, 'transferPetition', id, { ground, document, toAgencyId: commune });
    expect(codes(itself.violations)).toEqual([['toAgencyId', 'SENT_TO_ITSELF']]);
    expect((await desk.acts(handler, 'transferPetition', id, { ground, document, toAgencyId: province })).status).toBe(
      200,
    );

    const sent = await world.call(surface, 'chutich.tinh', 'petitionTransfers', {
      filter: { toAgencyId: province },
      select: ['id', 'onward', 'fromAgencyId', 'allowedActions'],
      sort: '-sentOn',
      first: 100,
    });
    const transfers = (await desk.reads(handler, id, ['transfers.id'])).data.transfers;
    const mine = sent.data.items.find((each: { id: string }) => each.id === transfers[0].id);
    expect(mine).toEqual({
      id: transfers[0].id,
      onward: 'SENT',
      fromAgencyId: commune,
      allowedActions: expect.arrayContaining(['acknowledgeTransfer']),
    });
    const byMytho = await desk.actsOnTransfer('tiepdan.mytho', 'acknowledgeTransfer', mine.id);
    expect(byMytho.status).toBe(404);
    const bySender = await desk.actsOnTransfer(handler, 'acknowledgeTransfer', mine.id);
    expect([bySender.status, bySender.code]).toEqual([403, 'FORBIDDEN']);

    const acknowledged = await desk.actsOnTransfer('chutich.tinh', 'acknowledgeTransfer', mine.id, {}, [
      'id',
      'number',
      'code',
      'state',
    ]);
    expect([acknowledged.status, acknowledged.data.state]).toEqual([200, 'REGISTERED']);
    const there = acknowledged.data.id as string;
    const select = [
      'agencyId',
      'kind',
      'source',
      'channel',
      'forwardedById',
      'receivedOn',
      'title',
      'origin.id',
      'obligations.dueOn',
    ];
    expect((await desk.reads('chutich.tinh', there, select)).data).toEqual({
      agencyId: province,
      kind: 'PROPOSAL',
      source: 'OTHER_AGENCY',
      channel: 'E_OFFICE',
      forwardedById: commune,
      receivedOn: '2026-07-06',
      title: complaint.title,
      origin: { id },
      obligations: [{ dueOn: '2026-07-16' }],
    });
    const copies = await world.database.look('select name, custody from app.petitioner where petition_id = $1', [
      there,
    ]);
    expect(copies).toEqual([{ name: 'Nguyễn Thị Bèo', custody: 'OPEN' }]);
    const twice = await desk.actsOnTransfer('chutich.tinh', 'acknowledgeTransfer', mine.id);
    expect([twice.status, twice.code]).toEqual([409, 'ACKNOWLEDGED_ALREADY']);

    // The sender sees how far it is, not the petition itself.
    const onward = async () =>
      (await desk.reads(handler, id, ['transfers.onward', 'transfers.receivedId'])).data.transfers;
    expect(await onward()).toEqual([{ onward: 'RECEIVED', receivedId: null }]);
    expect((await desk.reads(handler, there, ['id'])).status).toBe(404);
    await desk.acts('chutich.tinh', 'classifyPetition', there, { ...found, kind: 'PROPOSAL' });
    expect(await onward()).toEqual([{ onward: 'CLASSIFIED', receivedId: null }]);
    const early = await desk.actsOnTransfer(handler, 'recordReply', mine.id, {
      document: { number: '1', issuedOn: '2026-07-05' },
    });
    expect(codes(early.violations)).toEqual([['document.issuedOn', 'BEFORE_SENDING']]);
    const reply = { document: { number: '88/UBND', issuedOn: '2026-07-06' }, summary: 'Đã xem xét' };
    expect((await desk.actsOnTransfer(handler, 'recordReply', mine.id, reply)).status).toBe(200);
    expect(await onward()).toEqual([{ onward: 'ANSWERED', receivedId: null }]);
    expect((await desk.actsOnTransfer('chutich.tinh', 'recordReply', mine.id, reply)).code).toBe('FORBIDDEN');
  });

  test('a denunciation goes to the competent agency as secret as it was, and once only', async () => {
    const secret = {
      kind: 'DENUNCIATION',
      petitioners: [],
      sealedRegisterRef: 'M-1',
      denounced: [{ agencyId: mytho }],
    };
    const by = 'tiepdan.caolanh';
    const own = await taken(secret);
    await desk.acts(by, 'classifyPetition', own, { ...outside, kind: 'DENUNCIATION' });
    const ground = 'DENUNCIATION_OUTSIDE_AUTHORITY';
    const accused = await desk.acts(by, 'transferPetition', own, { ground, document, toAgencyId: mytho });
    expect([accused.status, accused.code]).toEqual([409, 'EXCLUDED_FROM_MATTER']);
    expect((await desk.acts(by, 'transferPetition', own, { ground, document, toAgencyId: province })).status).toBe(200);
    const [transfer] = (await desk.reads(by, own, ['transfers.id'])).data.transfers;
    const got = await desk.actsOnTransfer('chutich.tinh', 'acknowledgeTransfer', transfer.id, {}, [
      'id',
      'sealed',
      'title',
      'book',
    ]);
    expect(got.data).toMatchObject({ sealed: true, title: null, book: 'DENUNCIATIONS' });
    expect((await desk.reads(by, got.data.id, ['id'])).status).toBe(404);
    expect((await desk.reads('thanhtra.tinh', got.data.id, ['id'])).status).toBe(404);
    const [row] = await world.database.look<{ one: string; other: string }>(
      `select o.sealed_by as one, p.sealed_by as other from app.petition p join app.petition o on o.id = p.origin_id where p.id = $1`,
      [got.data.id],
    );
    expect(row!.one).not.toBe(row!.other);
    const kept = await world.database.look('select agency_id from app.seal_exclusion where seal_id = $1', [row!.other]);
    expect(kept).toEqual([{ agency_id: mytho }]);

    const again = await taken(secret);
    await desk.acts(by, 'classifyPetition', again, { ...outside, kind: 'DENUNCIATION' });
    await desk.acts(by, 'linkSamePetition', again, { sameAsId: own });
    const twice = await desk.acts(by, 'transferPetition', again, { ground, document, toAgencyId: province });
    expect([twice.status, twice.code]).toEqual([409, 'TRANSFERRED_BEFORE']);
    const filed = await desk.acts(by, 'filePetition', again, { ground: 'GUIDED_BEFORE' });
    expect(filed.data).toMatchObject({ state: 'HANDLED' });
  });

  test('demands of bodies below alone', async () => {
    const id = (await desk.registered('chutich.tinh', { kind: 'COMPLAINT' })).id;
    await desk.acts('chutich.tinh', 'classifyPetition', id, { ...outside, kind: 'COMPLAINT' });
    const told = await desk.acts('chutich.tinh', 'demandResolution', id, {
      ground: 'OVERDUE_BELOW',
      document,
      toAgencyId: commune,
    });
    expect(told.data).toMatchObject({ state: 'HANDLED' });
    const up = await classified(outside);
    const refused = await desk.acts(handler, 'demandResolution', up, {
      ground: 'OVERDUE_BELOW',
      document,
      toAgencyId: province,
    });
    expect(codes(refused.violations)).toEqual([['toAgencyId', 'NOT_BELOW']]);
  });

  const plain: [string, string, Record<string, unknown>, object][] = [
    ['returnPetition', 'RETURNED', { ground: 'ORIGINAL_PAPERS', document }, {}],
    ['filePetition', 'FILED', { ground: 'CONDITIONS_NOT_MET' }, { keepUntil: '2027-07-06' }],
    ['explainPetition', 'EXPLAINED', {}, { outcomeGround: 'SETTLED_LAWFULLY' }],
    [
      'referToInvestigation',
      'TO_INVESTIGATION',
      { document, toName: 'Cơ quan điều tra' },
      { outcomeGround: 'CRIME_SIGNS' },
    ],
    ['referToParty', 'TO_PARTY', { document, toName: 'Ủy ban Kiểm tra' }, { outcomeGround: 'PARTY_MEMBER' }],
  ];
  test.each(plain)('%s ends its handling with %s', async (operation, outcome, input, more) => {
    const id = await classified(found);
    expect((await desk.acts(handler, operation, id, input)).status).toBe(200);
    const read = await desk.reads(handler, id, ['state', 'outcome', 'outcomeOn', ...Object.keys(more)]);
    expect(read.data).toEqual({ state: 'HANDLED', outcome, outcomeOn: '2026-07-06', ...more });
    const again = await desk.acts(handler, operation, id, input);
    expect([again.status, again.code]).toEqual([409, 'ILLEGAL_MOVE']);
  });

  test('without a name is inspected where it bears evidence; with one it is not', async () => {
    const named = await taken();
    expect((await desk.acts(handler, 'inspectAnonymous', named)).code).toBe('NOT_ANONYMOUS');
    const id = await taken({ petitioners: [], signatories: 0 });
    expect((await desk.acts(handler, 'inspectAnonymous', id)).data).toMatchObject({ state: 'HANDLED' });
  });

  test('is withdrawn by everyone for himself', async () => {
    const two = [complaint.petitioners[0]!, { ...complaint.petitioners[0]!, name: 'Lê Văn Sậy' }];
    const id = await taken({ petitioners: two });
    const unknown = await desk.acts(handler, 'withdrawPetition', id, { ground: 'BY_MINUTES', petitioners: [3] });
    expect(codes(unknown.violations)).toEqual([['petitioners.0', 'NOT_OF_THIS_PETITION']]);
    const first = await desk.acts(handler, 'withdrawPetition', id, { ground: 'BY_PETITION', petitioners: [1] });
    expect(first.data).toMatchObject({ state: 'REGISTERED' });
    const second = await desk.acts(handler, 'withdrawPetition', id, { ground: 'BY_MINUTES', petitioners: [2] });
    expect(second.data).toMatchObject({ state: 'HANDLED' });
    expect(await owed(id)).toEqual(['XLD.HANDLE MET']);
  });

  test('is assigned to a post of its agency', async () => {
    const id = await taken();
    const elsewhere = await desk.acts('chutich.caolanh', 'assignPetition', id, {
      postId: await desk.postOf('giaiquyet.nnmt'),
    });
    expect(codes(elsewhere.violations)).toEqual([['postId', 'POST_ELSEWHERE']]);
    const postId = await desk.postOf(handler);
    expect((await desk.acts('chutich.caolanh', 'assignPetition', id, { postId })).status).toBe(200);
    const [held] = await world.database.look('select post_id from app.obligation where subject_id = $1', [id]);
    expect(held).toEqual({ post_id: postId });
  });

  test('that repeats another is suggested, and linked only when an official says so', async () => {
    const text = {
      title: `Đề nghị sửa cầu Cái Sao ${surface}`,
      content: `Cầu Cái Sao ở khóm 5 hư hỏng nặng ${surface}`,
    };
    const first = await taken({ ...text, kind: 'PROPOSAL' });
    const second = await taken({
      title: text.title.toUpperCase(),
      content: 'cau cai sao o khom 5 hu hong nang',
      kind: 'PROPOSAL',
    });
    await taken({ title: 'Việc khác hẳn', content: 'Tiếng ồn quán karaoke', kind: 'FEEDBACK' });
    const told = await world.call(surface, handler, 'similarPetitions', { id: second });
    expect(told.data[0]).toMatchObject({ id: first, agencyId: commune });
    expect(Number(told.data[0].likeness)).toBeGreaterThan(0.7);
    expect((await world.call(surface, 'tiepdan.mytho', 'similarPetitions', { id: second })).status).toBe(404);
    const [before] = await world.database.look('select same_as_id from app.petition where id = $1', [second]);
    expect(before).toEqual({ same_as_id: null });
    const backwards = await desk.acts(handler, 'linkSamePetition', second, { sameAsId: second });
    expect(codes(backwards.violations)).toEqual([['sameAsId', 'NOT_AN_EARLIER_ONE']]);
    await desk.acts(handler, 'linkSamePetition', second, { sameAsId: first });
    expect((await desk.reads(handler, second, ['sameAs.id'])).data).toEqual({ sameAs: { id: first } });
  });

  test('is found by its filters, its words and its lateness', async () => {
    const { id, code } = await desk.registered('tiepdan.nnmt', {
      kind: 'FEEDBACK',
      title: 'Phản ánh cống thoát nước',
      receivedOn: '2026-06-01',
      datedOn: '2026-06-01',
    });
    const finds = async (ask: object) => {
      const told = await world.call(surface, 'giamdoc.nnmt', 'petitions', { select: ['id'], first: 100, ...ask });
      return told.data.items.map((each: { id: string }) => each.id).includes(id);
    };
    const filters: [object, boolean][] = [
      [{ code }, true],
      [
        {
          agencyId: department,
          kind: 'FEEDBACK',
          state: 'REGISTERED',
          channel: 'POST',
          source: 'CITIZEN',
          people: 'ONE',
        },
        true,
      ],
      [{ 'receivedOn.gte': '2026-06-01', 'receivedOn.lte': '2026-06-01' }, true],
      [{ 'receivedOn.gt': '2026-06-01' }, false],
      [{ under: province }, true],
      [{ under: commune }, false],
      [{ late: true }, true],
      [{ late: false }, false],
      [{ year: 2026, outcome: 'FILED' }, false],
    ];
    for (const [filter, expected] of filters) expect([filter, await finds({ filter })]).toEqual([filter, expected]);
    expect(await finds({ q: 'phan anh cong thoat' })).toBe(true);
    const sorted = await world.call(surface, 'giamdoc.nnmt', 'petitions', {
      select: ['receivedOn'],
      sort: 'receivedOn',
      first: 1,
    });
    expect(sorted.data.items[0].receivedOn <= '2026-06-01').toBe(true);
    const unknown = await world.call('REST', 'giamdoc.nnmt', 'petitions', { filter: { secret: 'x' } });
    expect([unknown.status, codes(unknown.violations)]).toEqual([422, [['filter.secret', 'UNKNOWN_FILTER']]]);
  });

  const seats: [string, string, object, () => string | null, string][] = [
    ['a complaint against a commune, first', 'COMPLAINT', {}, () => commune, 'LKN Đ17'],
    ['a complaint against a commune, second', 'COMPLAINT', { instance: 2 }, () => province, 'LKN Đ21.2'],
    ['the head of a commune denounced', 'DENUNCIATION', { rank: 'HEAD' }, () => province, 'LTC Đ13.4a'],
    ['an official of a commune denounced', 'DENUNCIATION', { rank: 'STAFF' }, () => commune, 'LTC Đ13.1'],
    [
      'under the bridge decree',
      'COMPLAINT',
      { instance: 2, asOf: '2026-01-05' },
      () => province,
      'NĐ 141/2025; LKN Đ21',
    ],
  ];
  test.each(seats)('is suggested a competent agency: %s', async (_name, kind, more, agency, article) => {
    const told = await world.call(surface, handler, 'suggestAuthority', {
      args: { kind, respondentAgencyId: commune, ...more },
    });
    expect(told.data).toMatchObject({ recommendation: true, agencyId: agency(), article });
  });

  test('in the days of three tiers went to the district', async () => {
    const [old] = await world.database.look<{ id: string; parent: string }>(
      `select c.agency_id as id, c.parent_id as parent from app.agency_version c
       join app.agency_version d on d.agency_id = c.parent_id and d.level = 'DISTRICT' and d.kind = 'PEOPLES_COMMITTEE' and d.valid_from <= '2025-01-06' and coalesce(d.valid_to, 'infinity') > '2025-01-06'
       where c.level = 'COMMUNE' and c.kind = 'PEOPLES_COMMITTEE' and c.valid_from <= '2025-01-06' and c.valid_to > '2025-01-06' limit 1`,
    );
    const told = await world.call(surface, handler, 'suggestAuthority', {
      args: { kind: 'COMPLAINT', respondentAgencyId: old!.id, instance: 2, asOf: '2025-01-06' },
    });
    expect(told.data).toMatchObject({
      agencyId: old!.parent,
      level: 'DISTRICT',
      article: 'LKN Đ18.2',
      evidence: 'MEMORY',
    });
    const bad = await world.call(surface, handler, 'suggestAuthority', {
      args: { kind: 'COMPLAINT', respondentAgencyId: uuidv7() },
    });
    expect([bad.status, codes(bad.violations)]).toEqual([422, [['respondentAgencyId', 'AGENCY_NOT_THERE']]]);
  });

  test('with files keeps them, and made secret it keeps them encrypted and nothing of them in the open', async () => {
    const canary = `CANARY-quet-don-${surface}`;
    const upload = async (name: string) => {
      const told = await request(world.app.getHttpServer())
        .post('/v1/files')
        .set({ authorization: `Bearer ${await world.token('tiepdan.caolanh')}`, 'idempotency-key': uuidv7() })
        .attach('file', Buffer.from(`${canary} ${name}\n`), { filename: `${canary}.txt`, contentType: 'text/plain' });
      return told.body.id as string;
    };
    const id = await taken({ files: [await upload('một')] });
    expect(
      (await desk.acts('tiepdan.caolanh', 'attachToPetition', id, { files: [await upload('hai')], kind: 'EVIDENCE' }))
        .status,
    ).toBe(200);
    const files = async () => (await desk.reads('tiepdan.caolanh', id, ['files.kind', 'files.name'])).data.files;
    expect(await files()).toEqual([
      { kind: 'PETITION', name: `${canary}.txt` },
      { kind: 'EVIDENCE', name: `${canary}.txt` },
    ]);
    const made = await desk.acts('tiepdan.caolanh', 'classifyPetition', id, {
      ...found,
      kind: 'DENUNCIATION',
      denounced: [{ agencyId: commune }],
      competentAgencyId: province,
      sealedRegisterRef: 'M-3',
    });
    expect([made.status, made.data]).toEqual([200, null]);
    const held = await world.call(surface, 'chutich.tinh', 'petition', { id, select: ['files.kind', 'files.name'] });
    expect(held.data.files).toEqual([
      { kind: 'PETITION', name: 'tai-lieu-1' },
      { kind: 'EVIDENCE', name: 'tai-lieu-2' },
    ]);
    expect(await desk.tracesOf([canary])).toEqual([]);
    const { definitions } = world.app.get(Jobs) as unknown as {
      definitions: Map<string, { handler: (data: object, run: object) => Promise<void> }>;
    };
    const waiting = await world.database.look<{ data: { sha256: string } }>(
      `select data from pgboss.job where name = 'forget-content'`,
    );
    for (const { data } of waiting)
      await definitions.get('forget-content')!.handler(data, { tenantId: 82, jobId: uuidv7() });
    const { filesDir } = world.app.get<{ filesDir: string }>(SETTINGS);
    const names = (await readdir(filesDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const holding = await Promise.all(
      names.map(async ({ parentPath, name }) => (await readFile(join(parentPath, name))).includes(canary)),
    );
    expect(holding).not.toContain(true);
  });
});
