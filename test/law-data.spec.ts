import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrations } from '../migrations';
import { migrate } from '../src/platform/database/migrate';
import { admin, cloneDatabase, type TestDatabase } from './support/databases';

const root = join(__dirname, '..');
const law = (name: string): string => readFileSync(join(root, 'data', 'law', `${name}.json`), 'utf8');
const rows = <T>(name: string, key: string): T[] => (JSON.parse(law(name)) as Record<string, T[]>)[key]!;

interface Rule {
  code: string;
  labelVi: string;
  labelEn: string;
  note: string | null;
  uncertain: boolean;
  verified: boolean;
  addedFrom?: string;
}
interface Day {
  day: string;
  kind: 'OFF' | 'WORKING' | 'UNDECIDED';
  status: string;
}

const rules = rows<Rule>('deadline-rules', 'rules');
const days = rows<Day>('working-calendar', 'days');

/** Copied by hand from the reading of the law, apart from the file: code, count, unit, first day, first day no more, citation. */
const byHand: [string, number, string, string | null, string | null, string][] = [
  ['KN.FILE.FIRST', 90, 'CALENDAR_DAYS', '2012-07-01', null, 'LKN Đ9'],
  ['KN.ACCEPT.FIRST', 10, 'CALENDAR_DAYS', '2012-07-01', '2026-07-01', 'LKN Đ27'],
  ['KN.ACCEPT.FIRST', 7, 'WORKING_DAYS', '2026-07-01', null, 'LKN Đ27; L136 Đ2.15b'],
  ['KN.RESOLVE.FIRST', 30, 'CALENDAR_DAYS', null, null, 'LKN Đ28'],
  ['KN.SEND.FIRST', 3, 'WORKING_DAYS', null, null, 'LKN Đ32'],
  ['KN.FILE.SECOND', 30, 'CALENDAR_DAYS', null, null, 'LKN Đ33'],
  ['KN.ACCEPT.SECOND', 7, 'WORKING_DAYS', '2026-07-01', null, 'LKN Đ36.1; L136 Đ2.15b'],
  ['KN.RESOLVE.SECOND', 45, 'CALENDAR_DAYS', null, null, 'LKN Đ37'],
  ['KN.SEND.SECOND', 7, 'CALENDAR_DAYS', null, null, 'LKN Đ41.1 (NĐ124 Đ29.2: WD)'],
  ['KN.PUBLISH', 15, 'CALENDAR_DAYS', null, null, 'NĐ124 Đ29.3'],
  ['KN.EXEC.DIRECT', 5, 'WORKING_DAYS', null, null, 'NĐ124 Đ31.1'],
  ['KN.DOCUMENTS', 7, 'CALENDAR_DAYS', null, null, 'LKN Đ12.1đ'],
  ['KN.NOTIFY.FRONT', 7, 'CALENDAR_DAYS', null, null, 'LKN Đ66.2'],
  ['KL.FILE.SECOND', 10, 'CALENDAR_DAYS', null, null, 'LKN Đ48'],
  ['KL.ACCEPT', 10, 'CALENDAR_DAYS', null, '2026-07-01', 'LKN Đ50'],
  ['KL.EFFECT', 30, 'CALENDAR_DAYS', null, null, 'LKN Đ57.1'],
  ['TC.INITIAL', 7, 'WORKING_DAYS', '2019-01-01', null, 'LTC Đ24.1'],
  ['TC.TRANSFER', 5, 'WORKING_DAYS', null, null, 'LTC Đ24.2'],
  ['TC.RESOLVE', 30, 'CALENDAR_DAYS', null, null, 'LTC Đ30; NĐ31 Đ3'],
  ['TC.AGAIN.EXAMINE', 20, 'CALENDAR_DAYS', null, null, 'LTC Đ37.2'],
  ['TD.REPLY', 10, 'WORKING_DAYS', '2014-07-01', null, 'LTCD Đ28.1'],
  ['TD.REFUSAL.NOTICE', 3, 'WORKING_DAYS', '2026-07-01', null, 'NĐ154 Đ4.3'],
  ['TD.DISCIPLINE', 45, 'CALENDAR_DAYS', '2026-07-01', null, 'NĐ154 Đ41.3b'],
  ['TD.FREQ.COMMUNE', 1, 'TIMES', null, '2026-07-01', 'LTCD Đ15.2 (old)'],
  ['TD.FREQ.COMMUNE', 2, 'TIMES', '2026-07-01', null, 'LTCD Đ15.2c (L136 Đ1.7)'],
  ['PAKN.TRANSFER', 5, 'WORKING_DAYS', null, null, 'NĐ20/2008 Đ9.1d'],
];

const variantsByHand: Record<string, Record<string, number>> = {
  'KN.RESOLVE.FIRST': { COMPLEX: 45, REMOTE: 45, 'REMOTE+COMPLEX': 60 },
  'KN.FILE.SECOND': { REMOTE: 45 },
  'KN.RESOLVE.SECOND': { COMPLEX: 60, REMOTE: 60, 'REMOTE+COMPLEX': 70 },
  'KN.EFFECT': { REMOTE: 45 },
  'KL.FILE.SECOND': { DISMISSAL: 30 },
  'KL.RESOLVE': { COMPLEX: 45 },
  'TC.INITIAL': { MULTI_PLACE: 10 },
};

let database: TestDatabase;
let asApplication: Client;

beforeAll(async () => {
  database = await cloneDatabase();
  await database.look(`insert into sys.tenant (id, name) values (82, 'Đồng Tháp'), (91, 'An Giang')`);
  asApplication = new Client({ connectionString: database.databaseUrl, options: '-c role=danvan_app -c timezone=UTC' });
  await asApplication.connect();
});
afterAll(async () => {
  await asApplication?.end();
  await database?.drop();
});

const loaded = async (tenant: number) =>
  (
    await database.look(
      `select (select count(*)::int from app.deadline_rule where tenant_id = $1) as rules,
              (select count(*)::int from app.calendar_edition where tenant_id = $1 and number = 1) as editions,
              (select count(*)::int from app.calendar_day where tenant_id = $1 and edition = 1) as days,
              (select count(*)::int from app.reminder_step where tenant_id = $1) as steps`,
      [tenant],
    )
  )[0];
const everything = {
  rules: rules.length,
  editions: 1,
  days: days.length,
  steps: rows('reminder-steps', 'steps').length,
};

const kindOn = async (day: string): Promise<string | undefined> =>
  (
    await database.look<{ kind: string }>('select kind from app.calendar_day where tenant_id = 82 and day = $1', [day])
  )[0]?.kind;

describe('the files', () => {
  it('stand word for word in the migration', () => {
    const migration = readFileSync(join(root, 'migrations', '0010-law.sql'), 'utf8');
    const quoted = (tag: string) => migration.split(`$${tag}$`)[1];
    expect(quoted('rules')).toBe(law('deadline-rules'));
    expect(quoted('calendar')).toBe(law('working-calendar'));
    expect(quoted('steps')).toBe(law('reminder-steps'));
  });

  it('hold the 48 rules of the statute table, and say of every other where it comes from', () => {
    expect(rules.filter(({ addedFrom }) => !addedFrom)).toHaveLength(48);
    expect(rules.filter(({ addedFrom }) => addedFrom && !/^law\.md (?:[A-Z]{2}-\d\d|§)/.test(addedFrom))).toEqual([]);
  });

  it('claim no rule to be verified and explain every uncertain one', () => {
    expect(rules.filter(({ verified }) => verified)).toEqual([]);
    expect(rules.filter(({ uncertain, note }) => uncertain && !note)).toEqual([]);
    expect(rules.filter(({ labelVi, labelEn }) => labelVi === labelEn)).toEqual([]);
  });

  it('name only days that differ from the week: days off fall on weekdays, make-up days on weekends', () => {
    const weekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());
    expect(days.filter(({ kind, day }) => kind === 'OFF' && weekend(day))).toEqual([]);
    expect(days.filter(({ kind, day }) => kind === 'WORKING' && !weekend(day))).toEqual([]);
  });
});

describe('a province', () => {
  it('that is new has all of it', async () => {
    expect(await loaded(82)).toEqual(everything);
    expect(await loaded(91)).toEqual(everything);
    expect(
      await database.look(
        `select count(*)::int as n from app.deadline_rule where tenant_id = 82 and verified
         union all select count(*)::int from app.calendar_day where tenant_id = 82 and verified`,
      ),
    ).toEqual([{ n: 0 }, { n: 0 }]);
  });

  it('has it when the application sets it up from where it stands, and the application stays there', async () => {
    await asApplication.query('begin');
    await asApplication.query(`select sys.enter_tenant(82, 'test', 'r-1')`);
    await asApplication.query(`select sys.found_tenant(79, 'Hồ Chí Minh')`);
    const { rows: stands } = await asApplication.query<{ tenant: string; operation: string; n: number }>(
      `select current_setting('app.tenant') as tenant, current_setting('app.operation') as operation,
              (select count(distinct tenant_id)::int from app.deadline_rule) as n`,
    );
    await asApplication.query('commit');
    expect(stands).toEqual([{ tenant: '82', operation: 'test', n: 1 }]);
    expect(await loaded(79)).toEqual(everything);
    expect(
      await database.look(
        `select distinct operation, account_id, post_id from app.audit where tenant_id = 79 and subject_kind = 'deadline_rule'`,
      ),
    ).toEqual([{ operation: 'migrate', account_id: null, post_id: null }]);
  });

  it('keeps what is its own when the law is loaded again, and is given what it lacks', async () => {
    await database.look(`select set_config('app.tenant', '91', false), sys.load_law(91)`);
    expect(await loaded(91)).toEqual(everything);
    await database.look(`insert into sys.tenant (id, name) values (96, 'Cà Mau')`);
    await database.look(
      `do $$ begin
         perform sys.enter_tenant(96, 'test', null);
         delete from app.deadline_rule where tenant_id = 96;
         delete from app.reminder_step where tenant_id = 96 and code <> 'PERCENT_50';
         perform sys.load_law(96);
       end $$`,
    );
    expect(await loaded(96)).toEqual({ ...everything, steps: 1 });
  });

  it('that stood before the migration has it too', async () => {
    const old = await cloneDatabase('template0');
    const upTo = (name: (typeof migrations)[number]) =>
      migrate(old.adminUrl, join(root, 'migrations'), migrations.slice(0, migrations.indexOf(name) + 1));
    try {
      await upTo('0009-obligations');
      await admin(old.adminUrl, `insert into sys.tenant (id, name) values (82, 'Đồng Tháp'), (91, 'An Giang')`);
      await upTo('0010-law');
      expect(
        await old.look('select tenant_id, count(*)::int as n from app.deadline_rule group by 1 order by 1'),
      ).toEqual([
        { tenant_id: 82, n: rules.length },
        { tenant_id: 91, n: rules.length },
      ]);
    } finally {
      await old.drop();
    }
  });

  it('gets it from nobody but the owner', async () => {
    await asApplication.query('begin');
    await asApplication.query(`select sys.enter_tenant(82, 'test', null)`);
    await asApplication.query('delete from app.deadline_rule');
    await expect(asApplication.query('select sys.load_law(82)')).rejects.toMatchObject({ code: '42501' });
    await asApplication.query('rollback');
  });
});

describe('the rules', () => {
  it.each(byHand)('%s: %d %s from %s to %s, %s', async (code, count, unit, from, to, citation) => {
    const found = await database.look(
      `select count, unit, valid_from::text as "from", valid_to::text as "to", citation from app.deadline_rule
       where tenant_id = 82 and code = $1 and valid_from is not distinct from $2::date`,
      [code, from],
    );
    expect(found).toEqual([{ count, unit, from, to, citation }]);
  });

  it('know what complexity, distance and the rest make of them', async () => {
    const found = await database.look<{ code: string; variants: Record<string, number> }>(
      `select code, variants from app.deadline_rule where tenant_id = 82 and variants <> '{}'`,
    );
    expect(Object.fromEntries(found.map(({ code, variants }) => [code, variants]))).toEqual(variantsByHand);
    expect(
      await database.look(`select code, extensions from app.deadline_rule where tenant_id = 82 and extensions <> '{}'`),
    ).toEqual([{ code: 'TC.RESOLVE', extensions: { COMPLEX: [30], VERY_COMPLEX: [30, 30] } }]);
  });

  it('count back from dialogues and receptions', async () => {
    expect(
      await database.look(
        `select code, trigger from app.deadline_rule where tenant_id = 82 and direction = 'BEFORE' order by code`,
      ),
    ).toEqual([
      { code: 'KN.DIALOGUE.NOTICE', trigger: 'DIALOGUE' },
      { code: 'KN.PUBLISH.MEETING', trigger: 'PUBLICATION_MEETING' },
      { code: 'TD.ONLINE.NOTICE', trigger: 'RECEPTION' },
      { code: 'TD.ONLINE.TEST', trigger: 'RECEPTION' },
      { code: 'TD.SCHEDULE.POST', trigger: 'RECEPTION' },
    ]);
  });

  it.each([
    ['2026-06-30', 10, 'CALENDAR_DAYS', 'WEEK'],
    ['2026-07-01', 7, 'WORKING_DAYS', 'MONTH'],
  ])('of %s are those of that day', async (day, count, unit, per) => {
    const inForce = (code: string) =>
      database.look(
        `select count, unit, per from app.deadline_rule
         where tenant_id = 82 and code = $1 and daterange(valid_from, valid_to) @> $2::date`,
        [code, day],
      );
    expect(await inForce('KN.ACCEPT.FIRST')).toEqual([{ count, unit, per: null }]);
    expect(await inForce('TD.FREQ.COMMUNE')).toMatchObject([{ per }]);
  });

  it('never hold two of one code on one day', async () => {
    const copy = (from: string | null, to: string | null) =>
      database.look(
        `insert into app.deadline_rule (tenant_id, id, code, label_vi, label_en, kind, trigger, count, unit, citation, evidence, valid_from, valid_to)
         select 82, uuidv7(), code, label_vi, label_en, kind, trigger, 5, unit, 'QĐ của tỉnh', 'PROVINCE', $1::date, $2::date
         from app.deadline_rule where tenant_id = 82 and code = 'KN.ACCEPT.FIRST' and valid_to is null
           and set_config('app.tenant', '82', true) = '82'`,
        [from, to],
      );
    for (const [from, to] of [
      [null, null],
      ['2026-06-30', '2026-07-01'],
      ['2027-01-01', null],
    ] as const) {
      await expect(copy(from, to)).rejects.toMatchObject({ code: '23P01', constraint: 'deadline_rule_once' });
    }
  });
});

describe('the calendar', () => {
  it('has Tết 2026 off and nothing around it', async () => {
    for (const day of ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'])
      expect([day, await kindOn(day)]).toEqual([day, 'OFF']);
    expect(await kindOn('2026-02-13')).toBeUndefined();
    expect(await kindOn('2026-02-23')).toBeUndefined();
  });

  it.each([
    ['2024-04-29', '2024-05-04'],
    ['2025-05-02', '2025-04-26'],
    ['2026-01-02', '2026-01-10'],
    ['2026-08-31', '2026-08-22'],
  ])('gives %s off for work on %s', async (off, worked) => {
    expect([await kindOn(off), await kindOn(worked)]).toEqual(['OFF', 'WORKING']);
  });

  it('leaves open what is not decided, and calls 2027 a projection', async () => {
    expect(await kindOn('2026-11-24')).toBe('UNDECIDED');
    expect(
      await database.look(
        `select extract(year from day)::int as year, status, count(*)::int as n from app.calendar_day
         where tenant_id = 82 group by 1, 2 order by 1, 2`,
      ),
    ).toEqual([
      { year: 2024, status: 'ANNOUNCED', n: 13 },
      { year: 2025, status: 'ANNOUNCED', n: 13 },
      { year: 2026, status: 'ANNOUNCED', n: 15 },
      { year: 2026, status: 'UNDECIDED', n: 1 },
      { year: 2027, status: 'PROJECTED', n: 11 },
    ]);
  });
});
