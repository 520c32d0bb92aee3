import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { CalendarImportCommand } from '../src/engines/obligations/law-import.commands';
import { Obligations } from '../src/engines/obligations/obligations.service';
import { AccessWorld } from './support/access.world';
import { type Ask, type Surface, surfaces, type Told } from './support/clients';

let world: AccessWorld;
let folder: string;
const tokens = new Map<string, string>();
const posts = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dan-van-calendar-'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** 23 November 2026, a Monday: tomorrow becomes a day off, late. */
async function open(): Promise<void> {
  world = await AccessWorld.open();
  world.at('2026-11-23T02:00:00Z');
  const { province, hongNgu, caoLanh } = world.agencies;
  const people: [string, string, string][] = [
    ['quan.tri', 'ADMINISTRATOR', province],
    ['tong.hop', 'CONSOLIDATOR', province],
    ['hong.ngu', 'AGENCY_HEAD', hongNgu],
    ['cao.lanh', 'AGENCY_HEAD', caoLanh],
    ['can.bo', 'OFFICER', hongNgu],
  ];
  for (const [username, role, agency] of people) {
    posts.set(username, (await world.person(username, role, agency)).postId);
    tokens.set(username, (await world.login(username)).token);
  }
}

const asks = (surface: Surface, who: string, operation: string, ask: Ask): Promise<Told> =>
  world.clients.call(surface, { token: tokens.get(who) }, operation, ask);
const changes = (surface: Surface, who: string, days: object[], more: object = {}): Promise<Told> =>
  asks(surface, who, 'changeCalendar', {
    input: { idempotencyKey: uuidv7(), citation: 'Nghị định về ngày 24/11', days, ...more },
  });
const looksAt = (surface: Surface, who: string, days: object[]): Promise<Told> =>
  asks(surface, who, 'previewCalendarChange', { input: { days } });

const cultureDay = [{ day: '2026-11-24', kind: 'OFF', label: 'Ngày Văn hóa Việt Nam' }];

const owes = (rule: string, triggeredOn: string, more: object = {}): Promise<string> =>
  world.system(async () => {
    const subject = { kind: 'Petition', id: uuidv7() };
    const id = await world.app
      .get(Obligations)
      .start({ rule, subject, agencyId: world.agencies.hongNgu, triggeredOn, ...more });
    return id!;
  });

async function isMet(id: string, on: string): Promise<void> {
  const [row] = await world.database.look<{ kind: string; subject: string }>(
    `select subject_kind as kind, subject_id as subject from app.obligation where id = $1`,
    [id],
  );
  await world.system(() => world.app.get(Obligations).meet({ kind: row!.kind, id: row!.subject }, '*', { on }));
}

const dueOf = async (...ids: string[]) => {
  const rows = await world.database.look<{ id: string; due: string | null }>(
    `select id, due_on::text as due from app.obligation where id = any ($1)`,
    [ids],
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.due);
};

const ledgerOf = (id: string) =>
  world.database.look(
    `select kind, on_day::text as "on", due_on::text as due, calendar_edition as edition, reason
     from app.obligation_entry where obligation_id = $1 order by ordinal`,
    [id],
  );

describe.each(surfaces)('the calendar over %s', (surface) => {
  beforeAll(open, 60_000);
  afterAll(() => world?.close());

  test('lists days off and make-up days of a year, and the editions that set them', async () => {
    const year = await asks(surface, 'can.bo', 'calendarDays', { filter: { inYear: 2026 }, first: 50 });
    expect([year.code, year.data?.items.length]).toEqual([undefined, 16]);
    const tet = await asks(surface, 'can.bo', 'calendarDays', {
      filter: { 'day.gte': '2026-02-01', 'day.lte': '2026-02-28' },
    });
    expect(tet.data.items.map(({ day }: { day: string }) => day)).toEqual(
      [16, 17, 18, 19, 20].map((day) => `2026-02-${day}`),
    );
    const editions = await asks(surface, 'can.bo', 'calendarEditions', {});
    expect(editions.data.items).toMatchObject([{ number: 1, adoptedOn: '2026-11-22' }]);
  });

  test.each<[string, object[], string]>([
    ['no days', [], 'days REQUIRED'],
    ['a day twice', [...cultureDay, ...cultureDay], 'days.1.day CALENDAR_DAY_TWICE'],
    ['a day off without a name', [{ day: '2026-12-01', kind: 'OFF' }], 'days.0.label CALENDAR_DAY_UNNAMED'],
    ['a Sunday off', [{ day: '2026-12-06', kind: 'OFF', label: 'Nghỉ' }], 'days.0.day CALENDAR_DAY_OFF_ANYWAY'],
    ['a Monday worked', [{ day: '2026-12-07', kind: 'WORKING', label: 'Bù' }], 'days.0.day CALENDAR_DAY_WORKED_ANYWAY'],
  ])('refuses %s', async (_, days, wanted) => {
    for (const refused of [await changes(surface, 'tong.hop', days), await looksAt(surface, 'tong.hop', days)])
      expect([refused.status, refused.violations.map(({ path, code }) => `${path} ${code}`)]).toEqual([422, [wanted]]);
  });

  test('is changed by who keeps it, and only when something changes', async () => {
    expect((await changes(surface, 'hong.ngu', cultureDay)).status).toBe(403);
    const same = await changes(surface, 'tong.hop', [
      { day: '2026-12-01', kind: 'ORDINARY' },
      { day: '2026-09-02', kind: 'OFF', label: 'Quốc khánh' },
    ]);
    expect([same.status, same.code]).toEqual([409, 'CALENDAR_UNCHANGED']);
  });
});

describe.each(surfaces)('a day off that is announced late, over %s', (surface) => {
  let working: string;
  let ending: string;
  let passing: string;
  let settled: string;
  let paused: string;
  let backwards: string;
  let elsewhere: string;

  beforeEach(async () => {
    await open();
    working = await owes('KN.SEND.FIRST', '2026-11-20'); // 23, 24, 25 November
    ending = await owes('KN.PUBLISH', '2026-11-09'); // 15 days: 24 November
    passing = await owes('KN.PUBLISH', '2026-11-16'); // 1 December
    settled = await owes('KN.SEND.FIRST', '2026-11-20');
    paused = await owes('KN.RESOLVE.FIRST', '2026-11-02');
    backwards = await owes('TD.SCHEDULE.POST', '2026-11-30'); // 5 working days back: 23 November
    elsewhere = await owes('KN.SEND.FIRST', '2026-11-20', { agencyId: world.agencies.caoLanh });
    await isMet(settled, '2026-11-23');
    const [row] = await world.database.look<{ subject: string }>(
      `select subject_id as subject from app.obligation where id = $1`,
      [paused],
    );
    await world.system(() =>
      world.app.get(Obligations).pause({ kind: 'Petition', id: row!.subject }, '*', { on: '2026-11-20' }),
    );
  }, 60_000);
  afterEach(() => world?.close());

  test('is looked at first: each sees what would move of what is theirs, and nothing changes', async () => {
    const all = await looksAt(surface, 'tong.hop', cultureDay);
    expect(all.data.count).toBe(4);
    expect(
      all.data.obligations.map(({ id, dueOn, newDueOn }: Record<string, string>) => [id, dueOn, newDueOn]),
    ).toEqual([
      [backwards, '2026-11-23', '2026-11-20'],
      [ending, '2026-11-24', '2026-11-25'],
      ...[working, elsewhere].sort().map((id) => [id, '2026-11-25', '2026-11-26']),
    ]);
    const own = await looksAt(surface, 'cao.lanh', cultureDay);
    expect(own.data).toMatchObject({ count: 1, obligations: [{ id: elsewhere, duty: 'KN.SEND.FIRST' }] });
    expect((await looksAt(surface, 'can.bo', cultureDay)).status).toBe(403);
    expect(await dueOf(working)).toEqual(['2026-11-25']);
    expect(await world.database.look('select number from app.calendar_edition where tenant_id = 82')).toHaveLength(1);
  });

  test('moves what is open by a new edition, with an entry in each ledger; what is settled stays', async () => {
    const adopted = await changes(surface, 'tong.hop', cultureDay, { note: 'Công bố muộn', verified: true });
    expect(adopted.data).toMatchObject({
      number: 2,
      adoptedOn: '2026-11-23',
      citation: 'Nghị định về ngày 24/11',
    });
    const days = await asks(surface, 'can.bo', 'calendarDays', { filter: { edition: 2 } });
    expect(days.data.items).toMatchObject([{ ...cultureDay[0], status: 'ANNOUNCED', verified: true }]);
    expect(await dueOf(working, ending, passing, settled, paused, backwards, elsewhere)).toEqual([
      '2026-11-26',
      '2026-11-25',
      '2026-12-01',
      '2026-11-25',
      null,
      '2026-11-20',
      '2026-11-26',
    ]);
    expect(await ledgerOf(working)).toEqual([
      expect.objectContaining({ kind: 'START', due: '2026-11-25', edition: 1 }),
      { kind: 'RECOMPUTE', on: '2026-11-23', due: '2026-11-26', edition: 2, reason: 'Nghị định về ngày 24/11' },
    ]);
    expect(await ledgerOf(passing)).toHaveLength(1);
    expect((await ledgerOf(settled)).map(({ kind }) => kind)).toEqual(['START', 'MEET']);
    const by = await world.database.look(
      `select distinct by_post_id as post from app.obligation_entry where kind = 'RECOMPUTE'`,
    );
    expect(by).toEqual([{ post: posts.get('tong.hop') }]);

    const begun = await owes('KN.SEND.FIRST', '2026-11-23');
    expect(await dueOf(begun)).toEqual(['2026-11-27']);
    const preview = await asks(surface, 'can.bo', 'deadlinePreview', {
      input: { rule: 'KN.SEND.FIRST', triggerDay: '2026-11-20' },
    });
    expect(preview.data).toMatchObject({ dueOn: '2026-11-26', calendarEdition: 2 });
  });

  test('can be taken back: the days are what they were, and the ledgers say so', async () => {
    await changes(surface, 'quan.tri', cultureDay);
    const back = await changes(surface, 'quan.tri', [{ day: '2026-11-24', kind: 'ORDINARY' }], {
      citation: 'Văn bản đính chính',
    });
    expect(back.data.number).toBe(3);
    expect((await asks(surface, 'can.bo', 'calendarDays', { filter: { day: '2026-11-24' } })).data.items).toEqual([]);
    expect(await dueOf(working, ending, backwards)).toEqual(['2026-11-25', '2026-11-24', '2026-11-23']);
    expect((await ledgerOf(working)).map(({ kind, due }) => [kind, due])).toEqual([
      ['START', '2026-11-25'],
      ['RECOMPUTE', '2026-11-26'],
      ['RECOMPUTE', '2026-11-25'],
    ]);
  });

  test('is not known to who asks what was known before', async () => {
    // As if the province had begun in October: no test can wait for that long.
    await world.database.look(
      `begin; set local session_replication_role = replica;
       update app.calendar_day set sys_from = '2026-10-01'; update app.calendar_edition set sys_from = '2026-10-01';
       update app.deadline_rule set sys_from = '2026-10-01'; commit`,
    );
    await changes(surface, 'tong.hop', cultureDay);
    const known = (asKnownOn: string) =>
      asks(surface, 'can.bo', 'deadlinePreview', {
        input: { rule: 'KN.SEND.FIRST', triggerDay: '2026-11-20', asKnownOn },
      });
    expect((await known('2026-11-01')).data).toMatchObject({ dueOn: '2026-11-25', calendarEdition: 1 });
    expect((await known('2026-11-23')).data).toMatchObject({ dueOn: '2026-11-26', calendarEdition: 2 });
    expect((await known('2026-09-30')).code).toBe('LAW_NOT_KNOWN_THEN');
  });

  test('moves a secret matter too, and shows it to nobody who was not named', async () => {
    const seal = uuidv7();
    await world.system(() => world.work.query(`insert into app.seal (id, reason) values ($1, 'DENUNCIATION')`, [seal]));
    const secret = await owes('TC.TRANSFER', '2026-11-20', { sealedBy: seal });
    expect(await dueOf(secret)).toEqual(['2026-11-27']);
    expect((await looksAt(surface, 'tong.hop', cultureDay)).data.count).toBe(4);
    const adopted = await changes(surface, 'tong.hop', cultureDay);
    expect(adopted.status).toBeLessThan(300);
    expect(await dueOf(secret)).toEqual(['2026-11-30']);
    expect(
      await world.database.look(
        `select sealed_by as seal from app.obligation_entry where obligation_id = $1 and kind = 'RECOMPUTE'`,
        [secret],
      ),
    ).toEqual([{ seal }]);
    expect(JSON.stringify(adopted)).not.toContain(secret);
    // What the act did, it did as the consolidator; only the recount is the system's own.
    const who = await world.database.look<{ kind: string; named: boolean }>(
      `select distinct subject_kind as kind, account_id is not null as named from app.audit
       where operation = 'changeCalendar' and subject_kind in ('calendar', 'obligation') order by 1`,
    );
    expect(who).toEqual([
      { kind: 'calendar', named: true },
      { kind: 'obligation', named: false },
    ]);
  });

  test('is recounted or not adopted at all', async () => {
    await world.database.look(
      `create function app.fail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
       create trigger fail before insert on app.obligation_entry for each row when (new.kind = 'RECOMPUTE') execute function app.fail()`,
    );
    expect((await changes(surface, 'tong.hop', cultureDay)).status).toBe(500);
    expect(await world.database.look('select number from app.calendar_edition where tenant_id = 82')).toHaveLength(1);
    expect(await dueOf(working)).toEqual(['2026-11-25']);
  });
});

describe('in numbers', () => {
  beforeAll(open, 60_000);
  afterAll(() => world?.close());

  test('a page of a hundred stands for all that would move, and all of it moves', async () => {
    const triggers = Array.from({ length: 2_300 }, () => ({
      rule: 'KN.SEND.FIRST',
      subject: { kind: 'Petition', id: uuidv7() },
      agencyId: world.agencies.hongNgu,
      triggeredOn: '2026-11-20',
    }));
    await world.system(() => world.app.get(Obligations).startAll(triggers));
    const preview = await looksAt('REST', 'tong.hop', cultureDay);
    expect([preview.data.count, preview.data.obligations.length]).toEqual([2_300, 100]);
    expect((await changes('REST', 'tong.hop', cultureDay)).status).toBe(201);
    expect(
      await world.database.look(
        `select due_on::text as due, calendar_edition as edition, count(*)::int as n from app.obligation group by 1, 2`,
      ),
    ).toEqual([{ due: '2026-11-26', edition: 2, n: 2_300 }]);
  }, 120_000);
});

describe('calendar:import', () => {
  beforeAll(open, 60_000);
  afterAll(() => world?.close());

  async function imports(days: object[], more: object = {}) {
    const file = join(folder, `${uuidv7()}.json`);
    const head = { adoptedOn: '2026-11-20', citation: 'Thông báo của Thủ tướng', note: 'Thử · Test' };
    await writeFile(file, JSON.stringify({ ...head, days }));
    const written: string[] = [];
    const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(written.push(String(text))));
    const command = world.app.get(CalendarImportCommand);
    await command.run([file], { province: 82, json: true, ...more }).finally(() => out.mockRestore());
    const failed = process.exitCode === 1;
    process.exitCode = undefined;
    return { failed, told: JSON.parse(written.join('')) };
  }

  test('shows what a file would move, then adopts it as an edition', async () => {
    const open1 = await owes('KN.SEND.FIRST', '2026-11-20');
    const seal = uuidv7();
    await world.system(() => world.work.query(`insert into app.seal (id, reason) values ($1, 'DENUNCIATION')`, [seal]));
    const secret = await owes('TC.TRANSFER', '2026-11-20', { sealedBy: seal });
    const seed = JSON.parse(readFileSync(join(__dirname, '..', 'data', 'law', 'working-calendar.json'), 'utf8')) as {
      days: { day: string }[];
    };
    const days = seed.days.map((each) =>
      each.day === '2026-11-24' ? { ...cultureDay[0], status: 'ANNOUNCED' } : each,
    );
    const dry = await imports(days, { dryRun: true });
    expect(dry.told).toMatchObject({ dryRun: true, count: 1, obligations: [{ id: open1, newDueOn: '2026-11-26' }] });
    expect(await dueOf(open1)).toEqual(['2026-11-25']);
    const { told } = await imports(days);
    expect(told).toMatchObject({ dryRun: false, edition: 2, changed: 1, moved: 2 });
    expect(await dueOf(open1, secret)).toEqual(['2026-11-26', '2026-11-30']);
    await expect(imports(days)).rejects.toMatchObject({ code: 'CALENDAR_UNCHANGED' });
  });

  test('names each place of a file that is wrong', async () => {
    const { failed, told } = await imports([{ day: '2026-02-30', kind: 'OFF', label: 'x' }]);
    expect([failed, told.errors[0]]).toEqual([true, expect.stringContaining('days.0.day')]);
  });
});
