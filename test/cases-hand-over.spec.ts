import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { createApp } from '../src/app';
import { ReformsService } from '../src/engines/agencies/reference/reforms.service';
import { HandOvers } from '../src/engines/agencies/successions/hand-over';
import { CaseOpening } from '../src/modules/complaints/case-opening.service';
import type { CasePart } from '../src/modules/complaints/case-part';
import { Seals } from '../src/modules/complaints/seals.service';
import { AccountPasswordsService } from '../src/platform/access/account-passwords.service';
import { AccountsService } from '../src/platform/access/accounts.service';
import { Passwords } from '../src/platform/access/passwords';
import { PostsService } from '../src/platform/access/posts.service';
import { UnitOfWork } from '../src/platform/database/unit-of-work';
import { Clock } from '../src/platform/time/clock';
import { Vault } from '../src/platform/vault/vault';
import { paperOf } from './support/cases.world';
import { Clients, surfaces } from './support/clients';
import { cloneDatabase, type TestDatabase } from './support/databases';
import { testSettings } from './support/demo.world';

const password = 'Nước-lớn-nước-ròng-7';
let database: TestDatabase;
let app: NestFastifyApplication;
let clients: Clients;
let district: string;
let province: string;
let open: string;
let ended: string;
let secret: string;
let before: Record<string, unknown>[];
let serial = 0;

const system = <T>(work: () => Promise<T>) => app.get(UnitOfWork).asSystem(82, 'test', work);
const at = (day: string) => {
  app.get(Clock).now = () => new Date(`${day}T03:00:00Z`);
};

const idByCode = async (code: string, day: string): Promise<string> => {
  const [row] = await database.look<{ id: string }>(
    `select agency_id as id from app.agency_code where code = $1 and daterange(valid_from, valid_to) @> $2::date`,
    [code, day],
  );
  return row!.id;
};

const person = (username: string, role: string, agencyId: string, validFrom: string): Promise<string> =>
  system(async () => {
    const given = { username, displayName: `Người thử ${username}`, kind: 'PERSON' as const };
    const accountId = await app.get(AccountsService).createAccount(given);
    await app.get(AccountPasswordsService).keep(accountId, await app.get(Passwords).hash(password));
    return app.get(PostsService).appointPost({ accountId, agencyId, role, title: role, validFrom });
  });

const token = async (username: string): Promise<string> =>
  (await clients.call('REST', {}, 'login', { input: { username, password } })).data.accessToken as string;

const opened = (kind: CasePart['kind'], sealedBy: string | null, receivedOn = '2025-06-10') =>
  system(async () => {
    const id = uuidv7();
    const keyId = sealedBy ? await app.get(Vault).newKey() : null;
    await app.get(UnitOfWork).query(
      `insert into app.petition (id, agency_id, register_agency_id, book, year, number, code, secret_hash, channel, source, received_on,
         signatories, people, key_id, sealed_by)
       values ($1, $2, $2, $3, 2025, $4, $5, $6, 'POST', 'CITIZEN', $7, 1, 'ONE', $8, $9)`,
      [
        id,
        district,
        sealedBy ? 'DENUNCIATIONS' : 'PETITIONS',
        ++serial,
        `H-${serial}`,
        randomBytes(32),
        receivedOn,
        keyId,
        sealedBy,
      ],
    );
    const part: CasePart = {
      kind, instance: 1, previousCaseId: null, furtherGround: null, agencyId: district, respondentAgencyId: sealedBy ? null : district,
      field: 'LAND_HOUSING', title: 'Vụ việc của huyện', contents: ['Một'], parties: [], multiPlace: false, remoteArea: false,
      dismissal: false, peopleCount: 1,
    }; // prettier-ignore
    const opening = app.get(CaseOpening, { strict: false });
    return opening.open({ id, receivedOn, channel: 'POST', sealedBy }, part, receivedOn);
  });

const act = async (username: string, operation: string, id: string, input: Record<string, unknown>) => {
  const [row] = await database.look<{ version: number }>('select version from app.case_record where id = $1', [id]);
  const whole = { id, expectedVersion: row!.version, idempotencyKey: uuidv7(), ...input };
  const told = await clients.call('REST', { token: await token(username) }, operation, { input: whole });
  expect([operation, told.code, told.violations]).toEqual([operation, undefined, []]);
};

const clocks = `
  select o.duty, o.state, o.triggered_on::text, o.due_on::text, o.original_due_on::text, o.calendar_edition,
    (select json_agg(json_build_array(e.ordinal, e.kind, e.on_day, e.due_on) order by e.ordinal) from app.obligation_entry e where e.obligation_id = o.id) as ledger
  from app.obligation o where o.subject_id = any ($1::uuid[]) order by o.subject_id, o.duty`;

beforeAll(async () => {
  database = await cloneDatabase();
  app = await createApp(testSettings(database.databaseUrl));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  clients = new Clients(app);
  at('2025-06-20');
  await app.get(ReformsService).bootstrap('82');
  district = await idByCode('815', '2025-06-30');
  const chairman = await person('chu-tich-huyen', 'AGENCY_HEAD', district, '2024-01-01');
  open = await opened('COMPLAINT', null);
  await act('chu-tich-huyen', 'acceptCase', open, { onDay: '2025-06-18', document: paperOf('2025-06-18') });
  ended = await opened('COMPLAINT', null);
  await act('chu-tich-huyen', 'refuseCase', ended, {
    onDay: '2025-06-18',
    document: paperOf('2025-06-18'),
    ground: 'NO_SIGNATURE',
  });
  const seals = app.get(Seals, { strict: false });
  const sealId = await system(async () => {
    const id = await seals.open('DENUNCIATION');
    await seals.name(id, [chairman], 'HEAD', '2025-06-10');
    return id;
  });
  secret = await opened('DENUNCIATION', sealId);
  before = await database.look(clocks, [[open, ended, secret]]);
  at('2025-07-02');
}, 120_000);

afterAll(async () => {
  await app?.close();
  await database?.drop();
});

describe('cases of a district that ended on 30 June 2025', () => {
  it('are announced, but for the secret ones', async () => {
    const cases = app
      .get(HandOvers)
      .all()
      .find(({ kind }) => kind === 'cases')!;
    const [preview] = await system(() => cases.preview([district], '2025-07-01'));
    // The open case and the three papers, of which one is secret.
    expect(preview).toMatchObject({ agencyId: district, count: 3 });
    expect(JSON.stringify(preview)).not.toContain(secret);
  });

  it('go to whoever takes over its work with their numbers, the clocks unbroken', async () => {
    const { ran } = await app.get(ReformsService).reform('82', false);
    province = await idByCode('82', '2025-07-01');
    const handed = ran!
      .flatMap(({ result }) => result.handedOver)
      .filter(({ kind, from }) => kind === 'cases' && from === district);
    expect(handed).toEqual([{ kind: 'cases', from: district, to: province, count: 3 }]);
    const rows = await database.look(
      `select id, agency_id as agency, register_agency_id as register, number, year from app.case_record order by number`,
    );
    const of = (id: string) => rows.find((row) => row['id'] === id);
    expect(of(open)).toMatchObject({ agency: province, register: district, number: 1, year: 2025 });
    expect(of(ended)).toMatchObject({ agency: district, register: district, number: 2 });
    expect(of(secret)).toMatchObject({ agency: province, register: district, number: 1 });
    expect(await database.look(clocks, [[open, ended, secret]])).toEqual(before);
    const owed = await database.look(
      `select distinct agency_id as id from app.obligation where state = 'OPEN' and subject_id = any ($1::uuid[])`,
      [[open, secret]],
    );
    expect(owed).toEqual([{ id: province }]);
    const events = await database.look(
      `select operation, on_day::text as day, sealed_by is not null as sealed from app.case_event where case_id = any ($1::uuid[]) and operation = 'handOverCase' order by sealed_by nulls first`,
      [[open, ended, secret]],
    );
    expect(events).toEqual([
      { operation: 'handOverCase', day: '2025-07-01', sealed: false },
      { operation: 'handOverCase', day: '2025-07-01', sealed: true },
    ]);
  });

  it('leave the numbers of both books free for what comes', async () => {
    const next = await system(async () => {
      const [row] = await app
        .get(UnitOfWork)
        .query<{ n: number }>(`select app.next_number($1, 'CASES', 2025) as n`, [province]);
      return row!.n;
    });
    expect(next).toBe(1);
  });

  it.each(surfaces)(
    'are worked on by the receiver over %s; the secret one waits for its first head',
    async (surface) => {
      if (surface === 'GraphQL') {
        await person('pho-chu-tich', 'CONSOLIDATOR', province, '2025-07-01');
        await person('chu-tich-tinh', 'PROVINCE_LEADER', province, '2025-07-01');
      }
      const who = { token: await token('chu-tich-tinh') };
      const told = await clients.call(surface, who, 'cases', {
        select: ['id', 'number', 'registerAgencyId'],
        first: 50,
      });
      expect(told.data.items.map((row: { id: string }) => row.id).sort()).toEqual([open, ended, secret].sort());
      const others = await clients.call(surface, { token: await token('pho-chu-tich') }, 'cases', {
        select: ['id'],
        total: true,
      });
      expect(others.data.total).toBe(2);
      await act('chu-tich-tinh', 'markCase', open, {
        onDay: '2025-07-02',
        flags: surface === 'REST' ? ['HOT_SPOT'] : [],
      });
    },
  );

  it('go on by the old term: thirty days from the acceptance in the district', async () => {
    const rows = await database.look<{ due: string }>(
      `select due_on::text as due from app.obligation where subject_id = $1 and duty = 'KN.RESOLVE.FIRST'`,
      [open],
    );
    expect(rows).toEqual([{ due: '2025-07-18' }]);
  });
});

describe('cases of a post that ends', () => {
  it('go to the post that takes over, secret ones with the naming', async () => {
    const [head] = await database.look<{ id: string }>(
      `select p.id from app.post p join app.account a on a.id = p.account_id where a.username = 'chu-tich-tinh'`,
    );
    const receiver = await person('chu-tich-moi', 'PROVINCE_LEADER', province, '2025-07-01');
    await database.look('select 1');
    await act('chu-tich-tinh', 'assignCase', open, { onDay: '2025-07-02', handlerPostId: head!.id });
    await act('chu-tich-tinh', 'assignCase', secret, { onDay: '2025-07-02', handlerPostId: head!.id });
    await expect(
      system(() => app.get(PostsService).endPost({ id: head!.id, reason: 'Nghỉ hưu' })),
    ).rejects.toMatchObject({ code: 'OPEN_ITEMS' });
    await system(() => app.get(PostsService).endPost({ id: head!.id, reason: 'Nghỉ hưu', receiverId: receiver }));
    const rows = await database.look(
      `select distinct handler_post_id as post from app.case_record where id = any ($1::uuid[])`,
      [[open, secret]],
    );
    expect(rows).toEqual([{ post: receiver }]);
    const told = await clients.call('REST', { token: await token('chu-tich-moi') }, 'case', {
      id: secret,
      select: ['id', 'sealed'],
    });
    expect(told.data).toEqual({ id: secret, sealed: true });
  });
});
