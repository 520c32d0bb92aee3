import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../src/app';
import { ReformsService } from '../src/engines/agencies/reference/reforms.service';
import { HandOvers } from '../src/engines/agencies/successions/hand-over';
import { AccountPasswordsService } from '../src/platform/access/account-passwords.service';
import { AccountsService } from '../src/platform/access/accounts.service';
import { Passwords } from '../src/platform/access/passwords';
import { PostsService } from '../src/platform/access/posts.service';
import { UnitOfWork } from '../src/platform/database/unit-of-work';
import { readSettings } from '../src/settings';
import { type Ask, Clients, surfaces } from './support/clients';
import { cloneDatabase, type TestDatabase } from './support/databases';

const password = 'Nước-lớn-nước-ròng-7';
let database: TestDatabase;
let app: NestFastifyApplication;
let clients: Clients;
let registrar: string;
let officer: string;
let keys = 0;
const key = (): string => `agencies-${keys++}`;

const idByCode = async (code: string, day: string): Promise<string> => {
  const [row] = await database.look<{ id: string }>(
    `select agency_id as id from app.agency_code where code = $1 and daterange(valid_from, valid_to) @> $2::date`,
    [code, day],
  );
  return row?.id ?? '';
};

async function person(username: string, role: string, agencyId: string, validFrom: string): Promise<string> {
  await app.get(UnitOfWork).asSystem(82, 'test', async () => {
    const accountId = await app
      .get(AccountsService)
      .createAccount({ username, displayName: `Người thử ${username}`, kind: 'PERSON' });
    await app.get(AccountPasswordsService).keep(accountId, await app.get(Passwords).hash(password));
    await app.get(PostsService).appointPost({ accountId, agencyId, role, title: role, validFrom });
  });
  return username;
}

const login = async (username: string) => clients.call('REST', {}, 'login', { input: { username, password } });

beforeAll(async () => {
  database = await cloneDatabase();
  const settings = readSettings({ NODE_ENV: 'test', SIGNING_SECRET: 'a secret of tests, which nobody else may know' });
  app = await createApp({ ...settings, databaseUrl: database.databaseUrl });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  clients = new Clients(app);
  const reforms = app.get(ReformsService);
  await reforms.bootstrap('82');
  // Before the reform: an officer of a ward that will be merged, and the head of a district.
  await person('can-bo-xa', 'OFFICER', await idByCode('28270', '2025-06-30'), '2024-01-01');
  await person('chu-tich-huyen', 'AGENCY_HEAD', await idByCode('815', '2025-06-30'), '2024-01-01');
  await reforms.reform('82', false);
  const province = await idByCode('82', '2025-07-01');
  registrar = (await login(await person('so-noi-vu', 'CONSOLIDATOR', province, '2025-07-01'))).data.accessToken;
  officer = (await login(await person('chuyen-vien', 'OFFICER', province, '2025-07-01'))).data.accessToken;
}, 60_000);

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe.each(surfaces)('agencies over %s', (surface) => {
  const as = (token: string) => (operation: string, ask?: Ask) => clients.call(surface, { token }, operation, ask);
  const ask = (operation: string, given?: Ask) => as(registrar)(operation, given);

  it('stand as they stood on the day asked for', async () => {
    const before = await ask('agencies', {
      args: { asOf: '2025-06-30' },
      filter: { level: 'DISTRICT' },
      total: true,
      select: ['id'],
    });
    expect(before.data.total).toBe(23);
    const after = await ask('agencies', {
      args: { asOf: '2025-07-01' },
      filter: { level: 'DISTRICT' },
      total: true,
      select: ['id'],
    });
    expect(after.data.total).toBe(0);
    const day = { asOf: '2025-07-01' };
    const communes = await ask('agencies', { args: day, filter: { level: 'COMMUNE' }, total: true, select: ['id'] });
    expect(communes.data.total).toBe(102);
    const wards = await ask('agencies', {
      args: day,
      filter: { administrativeType: 'WARD' },
      total: true,
      select: ['id'],
    });
    expect(wards.data.total).toBe(20);
  });

  it('are found below another on a day', async () => {
    const district = await idByCode('815', '2025-06-30');
    const below = await ask('agencies', {
      args: { asOf: '2025-06-30' },
      filter: { under: district, level: 'COMMUNE' },
      total: true,
    });
    expect(below.data.total).toBeGreaterThan(10);
    expect((await ask('agencies', { filter: { under: district }, total: true })).data.total).toBe(0);
  });

  it('are found without accents and by code', async () => {
    const found = await ask('agencies', { q: 'phuong my tho', select: ['name', 'territoryName'] });
    expect(found.data.items.map((item: { territoryName: string }) => item.territoryName)).toContain('Phường Mỹ Tho');
    const byCode = await ask('agencies', { filter: { code: '28252' }, args: { asOf: '2025-06-30' }, select: ['name'] });
    expect(byCode.data.items).toEqual([{ name: 'Ủy ban nhân dân phường 4' }]);
  });

  it('show the bodies above, below, before and after them', async () => {
    const id = await idByCode('28252', '2025-06-30');
    const select = [
      'name',
      'validTo',
      'inForce',
      'ancestors.name',
      'successors.name',
      'codes.code',
      'versions.validFrom',
      'parent.name',
    ];
    const was = await ask('agency', { id, args: { asOf: '2025-06-30' }, select });
    expect(was.data.ancestors.map((one: { name: string }) => one.name)).toEqual([
      'Ủy ban nhân dân tỉnh Tiền Giang',
      'Ủy ban nhân dân thành phố Mỹ Tho',
    ]);
    expect(was.data.successors).toEqual([]);
    const ended = await ask('agency', { id, select });
    expect(ended.data).toMatchObject({ inForce: false, validTo: '2025-07-01', codes: [{ code: '28252' }] });
    expect(ended.data.successors).toHaveLength(2);
    const province = await ask('agency', {
      id: await idByCode('82', '2025-07-01'),
      args: { asOf: '2025-07-01' },
      select: ['children.level', 'predecessors.name'],
    });
    expect(province.data.children.filter((one: { level: string }) => one.level === 'COMMUNE')).toHaveLength(102);
    expect(province.data.predecessors.map((one: { name: string }) => one.name)).toContain(
      'Ủy ban nhân dân tỉnh Tiền Giang',
    );
  });

  it('answer an old code with the successor and a notice', async () => {
    const split = await ask('agencyByCode', {
      args: { code: '28252' },
      language: 'en',
      select: ['holder.name', 'holder.comparable', 'holder.successors.name', 'notice.code', 'notice.message'],
    });
    expect(split.data).toMatchObject({
      holder: { name: 'Ủy ban nhân dân phường 4', comparable: false },
      notice: { code: 'SPLIT' },
    });
    expect(split.data.notice.message).toContain('not comparable');
    const livesOn = await ask('agencyByCode', {
      args: { code: '28270' },
      select: ['holder.name', 'earlier.name', 'notice.code', 'notice.message'],
    });
    expect(livesOn.data).toMatchObject({
      holder: { name: 'Ủy ban nhân dân phường Thới Sơn' },
      earlier: [{ name: 'Ủy ban nhân dân phường 6' }],
      notice: { code: 'CODE_LIVES_ON', message: 'Trước ngày 01/07/2025, mã này thuộc Ủy ban nhân dân phường 6.' },
    });
    expect((await ask('agencyByCode', { args: { code: '815' }, select: ['notice.code'] })).data.notice.code).toBe(
      'DISSOLVED',
    );
    expect((await ask('agencyByCode', { args: { code: '99999' }, select: ['notice.code'] })).status).toBe(404);
  });

  it('are registered, renamed from a day, moved and given codes; a stale version is refused', async () => {
    const parentId = await idByCode('82', '2025-07-01');
    const number = surface === 'REST' ? '71' : '72';
    const registered = await ask('registerAgency', {
      input: {
        idempotencyKey: key(),
        name: `Trung tâm ${number}`,
        kind: 'PUBLIC_SERVICE_UNIT',
        level: 'PROVINCE',
        parentId,
        validFrom: '2025-08-01',
        codes: [{ system: 'IDENTIFIER', code: `H20.${number}` }],
      },
      select: ['id', 'version', 'name', 'codes.code'],
    });
    expect(registered.data).toMatchObject({ version: 1 });
    const { id } = registered.data;
    const renaming = {
      id,
      expectedVersion: 1,
      idempotencyKey: key(),
      name: `Trung tâm số ${number}`,
      effectiveOn: '2025-10-01',
    };
    const renamed = await ask('renameAgency', { input: renaming });
    expect(renamed.data).toMatchObject({ id, name: `Trung tâm số ${number}`, validFrom: '2025-10-01' });
    expect((await ask('renameAgency', { input: renaming })).data).toMatchObject({ name: `Trung tâm số ${number}` });
    const stale = await ask('renameAgency', {
      input: { ...renaming, idempotencyKey: key(), effectiveOn: '2025-11-01' },
    });
    expect(stale).toMatchObject({ status: 412, code: 'CONFLICT' });
    const was = await ask('agency', { id, args: { asOf: '2025-09-30' }, select: ['name'] });
    expect(was.data.name).toBe(`Trung tâm ${number}`);

    const { version } = renamed.data;
    const commune = await idByCode('28270', '2025-07-01');
    const moved = await ask('moveAgency', {
      input: { id, expectedVersion: version, idempotencyKey: key(), parentId: commune, effectiveOn: '2026-01-01' },
    });
    expect(moved.data.parentId).toBe(commune);
    const circle = await ask('moveAgency', {
      input: {
        id: commune,
        expectedVersion: (await ask('agency', { id: commune, select: ['version'] })).data.version,
        idempotencyKey: key(),
        parentId: id,
        effectiveOn: '2026-02-01',
      },
    });
    expect(circle).toMatchObject({ status: 422, code: 'PARENT_IN_CIRCLE' });

    await ask('addAgencyCode', {
      input: { id, idempotencyKey: key(), system: 'IDENTIFIER', code: `H20.${number}.1`, validFrom: '2026-01-01' },
    });
    const given = await ask('agencyByCode', { args: { code: `H20.${number}` }, select: ['holder.id', 'notice.code'] });
    expect(given.data).toMatchObject({ holder: { id }, notice: { code: 'CODE_GIVEN_UP' } });
    const taken = await ask('addAgencyCode', {
      input: {
        id: commune,
        idempotencyKey: key(),
        system: 'IDENTIFIER',
        code: `H20.${number}.1`,
        validFrom: '2026-02-01',
      },
    });
    expect(taken).toMatchObject({ status: 409, code: 'CODE_TAKEN' });
  });

  it('are tied by relations besides the body above', async () => {
    const from = await idByCode(surface === 'REST' ? '28270' : '30259', '2025-07-01');
    const to = await idByCode('82', '2025-07-01');
    const related = await ask('relateAgencies', {
      input: { idempotencyKey: key(), type: 'REPORTS_TO', fromAgencyId: from, toAgencyId: to, validFrom: '2025-08-01' },
    });
    expect(related.data).toMatchObject({ type: 'REPORTS_TO' });
    const seen = await ask('agency', { id: from, select: ['relations.type', 'relations.to.id'] });
    expect(seen.data.relations).toEqual([{ type: 'REPORTS_TO', to: { id: to } }]);
    const ended = await ask('endAgencyRelation', {
      input: { id: related.data.id, expectedVersion: 1, idempotencyKey: key(), validTo: '2025-12-01' },
    });
    expect(ended.data.validTo).toBe('2025-12-01');
  });

  it('are merged by an act: dry run, run, and the same answer again', async () => {
    const [one, two] = surface === 'REST' ? ['30130', '30154'] : ['30157', '30163'];
    const from = await Promise.all([one, two].map((code) => idByCode(code, '2026-01-01')));
    expect(from.every(Boolean)).toBe(true);
    const drafted = await ask('draftSuccession', {
      input: {
        idempotencyKey: key(),
        type: 'MERGE',
        instrument: `Nghị quyết thử ${surface}`,
        effectiveOn: '2026-03-01',
        parts: from.map((fromAgencyId) => ({ fromAgencyId, toKey: 'moi' })),
        openings: [
          {
            key: 'moi',
            name: 'Ủy ban nhân dân xã Mới',
            territoryName: 'Xã Mới',
            kind: 'PEOPLES_COMMITTEE',
            level: 'COMMUNE',
            administrativeType: 'COMMUNE',
            parentId: await idByCode('82', '2025-07-01'),
            codes: [{ system: 'ADMINISTRATIVE', code: one }],
          },
        ],
      },
      select: ['id', 'version', 'state', 'parts.toAgencyId', 'openings.name'],
    });
    expect(drafted.data).toMatchObject({ state: 'DRAFT' });
    const { id } = drafted.data;
    const preview = await ask('previewSuccession', { id });
    expect(preview.data).toMatchObject({ day: '2026-03-01', problems: [] });
    expect(preview.data.closing).toHaveLength(2);
    expect(preview.data.opening).toMatchObject([{ name: 'Ủy ban nhân dân xã Mới' }]);
    expect((await ask('agency', { id: from[0], select: ['inForce'] })).data.inForce).toBe(true);

    const ran = await ask('runSuccession', { input: { id, idempotencyKey: key() } });
    expect(ran.data).toMatchObject({ state: 'RUN' });
    const again = await ask('runSuccession', { input: { id, idempotencyKey: key() } });
    expect(again.data).toMatchObject({ state: 'RUN', runAt: ran.data.runAt, version: ran.data.version });
    expect((await ask('agency', { id: from[0], select: ['inForce', 'successors.name'] })).data).toEqual({
      inForce: false,
      successors: [{ name: 'Ủy ban nhân dân xã Mới' }],
    });
    const notice = await ask('agencyByCode', { args: { code: two }, select: ['notice.code'] });
    expect(notice.data.notice.code).toBe('REPLACED');
  });

  it('are imported from a file, with an error for each row that is wrong', async () => {
    const code = surface === 'REST' ? '81' : '82';
    const csv = `key,name,kind,level,parent,valid_from,identifier
a,Sở Thử ${code},DEPARTMENT,PROVINCE,82,2025-07-01,H20.${code}
b,Trung tâm thử ${code},PUBLIC_SERVICE_UNIT,PROVINCE,a,2025-08-01,H20.${code}.1
`;
    const wrong = await ask('importAgencies', {
      input: { idempotencyKey: key(), csv: `${csv}c,,SỞ,PROVINCE,82,2025-13-01,\n` },
      language: 'en',
    });
    expect(wrong.data.created).toBe(0);
    expect(wrong.data.errors).toMatchObject([
      { row: 4, column: 'kind', code: 'UNKNOWN_CHOICE' },
      { row: 4, column: 'valid_from', code: 'NOT_A_DAY', message: 'A day is written YYYY-MM-DD.' },
      { row: 4, column: 'name', code: 'REQUIRED' },
    ]);
    expect((await ask('importAgencies', { input: { idempotencyKey: key(), csv, dryRun: true } })).data).toMatchObject({
      rows: 2,
      created: 0,
      errors: [],
    });
    expect((await ask('importAgencies', { input: { idempotencyKey: key(), csv } })).data).toMatchObject({
      rows: 2,
      created: 2,
    });
    const again = await ask('importAgencies', { input: { idempotencyKey: key(), csv, dryRun: true } });
    expect(again.data.errors).toMatchObject([
      { row: 2, code: 'CODE_TAKEN' },
      { row: 3, code: 'CODE_TAKEN' },
    ]);
  });

  it('are changed by the registrar alone', async () => {
    const refused = await as(officer)('importAgencies', { input: { idempotencyKey: key(), csv: 'x' } });
    expect(refused).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await as(officer)('agencies')).status).toBe(200);
    expect((await ask('agencies', { filter: { colour: 'red' } })).status).toBeGreaterThanOrEqual(400);
  });
});

it('hands the posts of a merged ward over, and ends those of a dissolved district', async () => {
  const [kept] = await database.look<{ ended: string; agency: string }>(
    `select o.valid_to::text as ended, v.territory_name as agency
     from app.post o join app.account a on a.id = o.account_id join app.post n on n.id = o.handed_over_to_id
     join app.agency_version v on v.agency_id = n.agency_id
     where a.username = 'can-bo-xa'`,
  );
  expect(kept).toEqual({ ended: '2025-07-01', agency: 'Phường Thới Sơn' });
  expect((await login('can-bo-xa')).status).toBe(200);
  expect(await login('chu-tich-huyen')).toMatchObject({ status: 403, code: 'NO_POST' });
});

describe('open work of an agency that closes', () => {
  let breaks = false;
  const draft = async (code: string, to: string | undefined) => {
    const parts = [{ fromAgencyId: await idByCode(code, '2026-01-01'), toAgencyId: to }];
    const input = {
      idempotencyKey: key(),
      type: 'DISSOLVE',
      instrument: 'Quyết định thử',
      effectiveOn: '2026-04-01',
      parts,
    };
    return (await clients.call('REST', { token: registrar }, 'draftSuccession', { input })).data.id as string;
  };
  const run = (id: string, more: object = {}) =>
    clients.call('REST', { token: registrar }, 'runSuccession', { input: { id, idempotencyKey: key(), ...more } });

  beforeAll(() => {
    app.get(HandOvers).register({
      kind: 'fixtures',
      preview: async (agencies) => agencies.map((agencyId) => ({ agencyId, count: 1, first: [] })),
      handOver: async (pairs) => {
        if (breaks) throw new Error('the module that keeps the work fails');
        return pairs.map((pair) => ({ ...pair, count: 1 }));
      },
    });
  });

  it('needs somebody to receive it', async () => {
    const refused = await run(await draft('30259', undefined));
    expect(refused).toMatchObject({
      status: 409,
      code: 'SUCCESSION_CANNOT_RUN',
      violations: [{ code: 'RECEIVER_MISSING' }],
    });
  });

  it('is handed over with everything else, or nothing happens', async () => {
    const to = await idByCode('30253', '2026-01-01');
    const from = await idByCode('30259', '2026-01-01');
    const id = await draft('30259', to);
    breaks = true;
    expect((await run(id)).status).toBe(500);
    const state = `select s.state, (select count(*)::int from app.agency_version v where v.agency_id = $2 and v.valid_to is null) as open
                   from app.succession s where s.id = $1`;
    expect(await database.look(state, [id, from])).toEqual([{ state: 'DRAFT', open: 1 }]);
    breaks = false;
    expect((await run(id)).data).toMatchObject({ state: 'RUN' });
    expect(await database.look(state, [id, from])).toEqual([{ state: 'RUN', open: 0 }]);
    const result = await clients.call('REST', { token: officer }, 'succession', { id, select: ['result'] });
    expect(result.data.result.handedOver).toEqual([{ kind: 'fixtures', from, to, count: 1 }]);
  });
});
