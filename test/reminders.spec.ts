import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { Obligations } from '../src/engines/obligations/obligations.service';
import { RemindersService } from '../src/engines/obligations/reminders.service';
import { Jobs } from '../src/platform/jobs/jobs.service';
import { AccessWorld } from './support/access.world';
import { type Ask, type Surface, surfaces, type Told } from './support/clients';

let world: AccessWorld;
const posts = new Map<string, string>();
const accounts = new Map<string, string>();

/** People of a ward, of the one beside it, and of the province above them. */
const people: [string, string, 'province' | 'hongNgu' | 'caoLanh'][] = [
  ['chu.tich', 'PROVINCE_LEADER', 'province'],
  ['pho.chu.tich', 'PROVINCE_LEADER', 'province'],
  ['quan.tri', 'ADMINISTRATOR', 'province'],
  ['hong.ngu', 'AGENCY_HEAD', 'hongNgu'],
  ['can.bo', 'OFFICER', 'hongNgu'],
  ['cao.lanh', 'AGENCY_HEAD', 'caoLanh'],
];

beforeEach(async () => {
  world = await AccessWorld.open();
  world.at('2026-03-02T02:00:00Z');
  for (const [username, role, agency] of people) {
    const { postId, accountId } = await world.person(username, role, world.agencies[agency]);
    posts.set(username, postId);
    accounts.set(username, accountId);
  }
}, 60_000);
afterEach(() => world?.close());

const nameOf = (post: string) => [...posts].find(([, id]) => id === post)?.[0] ?? post;

/** The job, on a day. */
const remind = (day: string): Promise<number> => {
  world.at(`${day}T02:00:00Z`);
  return world.system(() => world.app.get(RemindersService).remind());
};

interface Owing {
  on?: string;
  sealedBy?: string;
  post?: string;
  rule?: string;
}
/** Owed by Hồng Ngự; by its officer unless told otherwise. */
const owes = ({ on = '2026-03-02', post = 'can.bo', sealedBy, rule = 'KN.RESOLVE.FIRST' }: Owing = {}) => {
  const subject = { kind: 'Petition', id: uuidv7() };
  return world.system(async () => {
    const postId = post === '' ? null : posts.get(post);
    const owed = { rule, subject, agencyId: world.agencies.hongNgu, postId, triggeredOn: on, sealedBy };
    return { id: (await world.app.get(Obligations).start(owed))!, subject };
  });
};

const notices = async () =>
  (
    await world.database.look<{ post: string; told: string; due: string }>(
      `select post_id as post, made_on || ' ' || kind || ' ' || step as told, due_on::text as due from app.notice order by made_on, step, post_id`,
    )
  ).map(({ post, told, due }) => `${nameOf(post)} ${told} ${due}`);
const told = async () => (await notices()).map((each) => each.split(' ').slice(0, 4).join(' ')).sort();
const asks = async (surface: Surface, who: string, operation: string, ask: Ask): Promise<Told> =>
  world.clients.call(surface, { token: (await world.login(who)).token }, operation, ask);

describe('reminders', () => {
  test('come on their days, each once, however often the job runs', async () => {
    await owes(); // 30 days from 2 March: 1 April 2026
    expect(await remind('2026-03-16')).toBe(0);
    expect(await remind('2026-03-17')).toBe(1);
    expect(await remind('2026-03-17')).toBe(0);
    expect(await remind('2026-03-25')).toBe(0);
    expect(await remind('2026-03-26')).toBe(1);
    expect(await remind('2026-03-29')).toBe(1);
    expect(await remind('2026-04-01')).toBe(2);
    expect(await remind('2026-04-02')).toBe(2);
    expect(await remind('2026-04-07')).toBe(0);
    expect(await remind('2026-04-08')).toBe(2);
    expect(await remind('2026-05-20')).toBe(0);
    expect(await told()).toEqual(
      [
        'can.bo 2026-03-17 REMINDER PERCENT_50',
        'can.bo 2026-03-26 REMINDER PERCENT_80',
        'can.bo 2026-03-29 REMINDER DAYS_BEFORE_3',
        'can.bo 2026-04-01 REMINDER DAYS_BEFORE_0',
        'can.bo 2026-04-01 REMINDER PERCENT_100',
        'chu.tich 2026-04-02 ESCALATION WORKING_DAYS_AFTER_1',
        'chu.tich 2026-04-08 ESCALATION WORKING_DAYS_AFTER_5',
        'pho.chu.tich 2026-04-02 ESCALATION WORKING_DAYS_AFTER_1',
        'pho.chu.tich 2026-04-08 ESCALATION WORKING_DAYS_AFTER_5',
      ].sort(),
    );
  });

  test('that were missed while nothing ran are made up for, as far as they are still true', async () => {
    await owes();
    await remind('2026-03-30');
    expect(await told()).toEqual([
      'can.bo 2026-03-30 REMINDER DAYS_BEFORE_3',
      'can.bo 2026-03-30 REMINDER PERCENT_50',
      'can.bo 2026-03-30 REMINDER PERCENT_80',
    ]);
    await remind('2026-04-20');
    expect((await told()).filter((each) => each.includes('2026-04-20'))).toEqual([
      'can.bo 2026-04-20 REMINDER PERCENT_100',
      'chu.tich 2026-04-20 ESCALATION WORKING_DAYS_AFTER_1',
      'chu.tich 2026-04-20 ESCALATION WORKING_DAYS_AFTER_5',
      'pho.chu.tich 2026-04-20 ESCALATION WORKING_DAYS_AFTER_1',
      'pho.chu.tich 2026-04-20 ESCALATION WORKING_DAYS_AFTER_5',
    ]);
  });

  test('go to the head when nobody holds it, or whoever held it is gone', async () => {
    const { id } = await owes({ post: '' });
    const { id: left } = await owes();
    await world.database.look(
      `begin; select sys.enter_tenant(82, 'test', null);
       update app.post set valid_to = '2026-03-10', end_reason = 'Chuyển công tác', version = version + 1 where id = '${posts.get('can.bo')}'; commit`,
    );
    await remind('2026-03-18');
    const rows = await world.database.look<{ subject: string; post: string }>(
      `select subject_id as subject, post_id as post from app.notice order by subject_id`,
    );
    expect(rows).toEqual([id, left].sort().map((subject) => ({ subject, post: posts.get('hong.ngu') })));
  });

  test('leave alone what stands still or is settled, and begin anew when the day moves', async () => {
    const stands = await owes();
    const done = await owes();
    const longer = await owes();
    const obligations = world.app.get(Obligations);
    await world.system(async () => {
      await obligations.pause(stands.subject, '*', { on: '2026-03-05' });
      await obligations.meet(done.subject, '*', { on: '2026-03-06' });
    });
    expect(await remind('2026-03-29')).toBe(3);
    await world.system(() => obligations.extend(longer.subject, '*', { on: '2026-03-30', count: 45 }));
    expect(await remind('2026-03-30')).toBe(1);
    expect(await remind('2026-04-13')).toBe(2);
    expect((await notices()).map((each) => each.split(' ').slice(3).join(' '))).toEqual([
      'DAYS_BEFORE_3 2026-04-01',
      'PERCENT_50 2026-04-01',
      'PERCENT_80 2026-04-01',
      'PERCENT_50 2026-04-16',
      'DAYS_BEFORE_3 2026-04-16',
      'PERCENT_80 2026-04-16',
    ]);
    await world.system(() => obligations.resume(stands.subject, '*', { on: '2026-04-13' }));
    expect(await remind('2026-04-30')).toBeGreaterThan(0);
  });

  test('of a term too short for a step spare that step; what is counted back from its event has it', async () => {
    await owes({ rule: 'KN.SEND.FIRST', on: '2026-03-03' }); // 3 working days: 6 March
    await owes({ rule: 'TC.OVERDUE.DEMAND', on: '2026-02-27' }); // 5 working days: 6 March
    await owes({ rule: 'TD.SCHEDULE.POST', on: '2026-03-13' }); // 5 working days back: 6 March
    await world.system(() =>
      world.work.query(
        `update app.reminder_step set active = (code = 'DAYS_BEFORE_3'), value = case code when 'DAYS_BEFORE_3' then 5 else value end, version = version + 1`,
      ),
    );
    await remind('2026-03-03');
    expect(
      await world.database.look(
        `select o.duty from app.notice n join app.obligation o on o.id = n.subject_id order by 1`,
      ),
    ).toEqual([{ duty: 'TC.OVERDUE.DEMAND' }, { duty: 'TD.SCHEDULE.POST' }]);
  });

  test('count working days by the calendar of the province', async () => {
    await owes({ rule: 'KN.SEND.FIRST', on: '2026-08-17' }); // 20 August; 22 August is worked
    await world.system(() =>
      world.work.query(
        `update app.reminder_step set active = (code = 'WORKING_DAYS_AFTER_1'), value = 2, version = version + 1 where code = 'WORKING_DAYS_AFTER_1' or active and code <> 'WORKING_DAYS_AFTER_5'`,
      ),
    );
    expect(await remind('2026-08-21')).toBe(0);
    expect(await remind('2026-08-22')).toBe(2);
  });

  test('are made by a job of every hour', async () => {
    const { definitions } = world.app.get(Jobs) as unknown as {
      definitions: Map<string, { cron?: string; handler: () => Promise<void> }>;
    };
    const job = definitions.get('remind')!;
    expect(job.cron).toBe('12 * * * *');
    await owes();
    world.at('2026-03-17T02:00:00Z');
    await world.work.asSystem(82, 'job:remind', () => job.handler());
    await world.work.asSystem(91, 'job:remind', () => job.handler());
    expect(await told()).toEqual(['can.bo 2026-03-17 REMINDER PERCENT_50']);
  });
});

describe('a secret matter', () => {
  const seal = async (named: [string, string][], excluded: string[] = []) => {
    const id = uuidv7();
    await world.system(async () => {
      await world.work.query(`insert into app.seal (id, reason) values ($1, 'DENUNCIATION')`, [id]);
      for (const [who, capacity] of named) {
        await world.work.query(
          `insert into app.seal_access (id, seal_id, post_id, account_id, capacity, named_on) values ($1, $2, $3, $4, $5, '2026-03-01')`,
          [uuidv7(), id, posts.get(who), accounts.get(who), capacity],
        );
      }
      for (const agency of excluded)
        await world.work.query(`insert into app.seal_exclusion (id, seal_id, agency_id) values ($1, $2, $3)`, [
          uuidv7(),
          id,
          agency,
        ]);
    });
    return id;
  };

  test('is told to those who were named alone: never by rank', async () => {
    const sealedBy = await seal([
      ['can.bo', 'HANDLER'],
      ['pho.chu.tich', 'SUPERVISOR'],
      ['cao.lanh', 'VERIFIER'],
    ]);
    await owes({ sealedBy });
    await remind('2026-04-08');
    expect(await told()).toEqual([
      'can.bo 2026-04-08 REMINDER PERCENT_100',
      'pho.chu.tich 2026-04-08 ESCALATION WORKING_DAYS_AFTER_1',
      'pho.chu.tich 2026-04-08 ESCALATION WORKING_DAYS_AFTER_5',
    ]);
    const seals = await world.database.look(`select distinct sealed_by as seal from app.notice`);
    expect(seals).toEqual([{ seal: sealedBy }]);
  });

  test('whose holder was not named is told to the head who was, and to no agency accused since', async () => {
    const sealedBy = await seal(
      [
        ['hong.ngu', 'HEAD'],
        ['cao.lanh', 'HEAD'],
      ],
      [world.agencies.caoLanh],
    );
    await owes({ sealedBy });
    await remind('2026-04-02');
    expect(await told()).toEqual([
      'hong.ngu 2026-04-02 ESCALATION WORKING_DAYS_AFTER_1',
      'hong.ngu 2026-04-02 REMINDER PERCENT_100',
    ]);
  });

  test.each(surfaces)('vanishes from the notices of who is named no more, over %s', async (surface) => {
    const sealedBy = await seal([['can.bo', 'HANDLER']]);
    await owes({ sealedBy });
    await owes();
    await remind('2026-03-17');
    const count = async () => (await asks(surface, 'can.bo', 'notices', { total: true })).data.total;
    expect(await count()).toBe(2);
    await world.system(() =>
      world.work.query(`update app.seal_access set ended_on = '2026-03-17', version = version + 1`),
    );
    expect(await count()).toBe(1);
  });
});

describe.each(surfaces)('over %s', (surface) => {
  test('one reads one’s own notices, which say what is due and no more, and marks them as read', async () => {
    const { id } = await owes();
    await owes();
    await remind('2026-03-17');
    const mine = await asks(surface, 'can.bo', 'notices', { total: true });
    expect(mine.data.total).toBe(2);
    expect(mine.data.items.find(({ subjectId }: { subjectId: string }) => subjectId === id)).toMatchObject({
      kind: 'REMINDER',
      subjectKind: 'Obligation',
      step: 'PERCENT_50',
      madeOn: '2026-03-17',
      dueOn: '2026-04-01',
      readAt: null,
    });
    expect((await asks(surface, 'hong.ngu', 'notices', {})).data.items).toEqual([]);
    const [first] = mine.data.items;
    const reading = () => ({ input: { id: first.id, idempotencyKey: uuidv7() } });
    expect((await asks(surface, 'hong.ngu', 'markNoticeRead', reading())).status).toBe(404);
    const read = await asks(surface, 'can.bo', 'markNoticeRead', reading());
    expect(read.data).toMatchObject({ id: first.id, version: 2, readAt: '2026-03-17T02:00:00.000Z' });
    expect((await asks(surface, 'can.bo', 'markNoticeRead', reading())).data.version).toBe(2);
    const unread = await asks(surface, 'can.bo', 'notices', { filter: { unread: true } });
    expect(unread.data.items).toHaveLength(1);
    expect(await remind('2026-03-18')).toBe(0);
  });

  test('the administrator sets the steps, for all duties or those of a kind', async () => {
    const set = (who: string, input: object) =>
      asks(surface, who, 'setReminderStep', { input: { idempotencyKey: uuidv7(), ...input } });
    const week = { code: 'TO_CAO_7', duties: 'TC.', basis: 'DAYS_BEFORE', value: 7, recipient: 'SUPERIOR' };
    expect((await set('hong.ngu', week)).status).toBe(403);
    expect((await set('quan.tri', week)).data).toMatchObject({ ...week, active: true, version: 1 });
    expect((await set('quan.tri', { ...week, value: 8 })).data).toMatchObject({ value: 8, version: 2 });
    for (const code of ['PERCENT_50', 'PERCENT_80', 'DAYS_BEFORE_3']) {
      const off = await set('quan.tri', { code, basis: 'PERCENT', value: 50, recipient: 'HOLDER', active: false });
      expect(off.data.active).toBe(false);
    }
    const wrong = await set('quan.tri', { code: 'a', duties: '%', basis: 'PERCENT', value: 101, recipient: 'HOLDER' });
    expect(wrong.violations.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'code STEP_CODE',
      'duties STEP_DUTIES',
      'value STEP_PERCENT',
    ]);
    await owes({ rule: 'TC.RESOLVE' });
    await owes();
    await remind('2026-03-24');
    expect(await told()).toEqual([
      'chu.tich 2026-03-24 ESCALATION TO_CAO_7',
      'pho.chu.tich 2026-03-24 ESCALATION TO_CAO_7',
    ]);
    expect((await asks(surface, 'quan.tri', 'reminderSteps', { filter: { active: true } })).data.items).toHaveLength(5);
  });
});

test('ten thousand obligations are one statement', async () => {
  const owed = Array.from({ length: 10_000 }, () => ({
    rule: 'KN.RESOLVE.FIRST',
    subject: { kind: 'Petition', id: uuidv7() },
    agencyId: world.agencies.hongNgu,
    postId: posts.get('can.bo')!,
    triggeredOn: '2026-03-02',
  }));
  await world.system(async () => {
    for (let at = 0; at < owed.length; at += 2_500)
      await world.app.get(Obligations).startAll(owed.slice(at, at + 2_500));
  });
  const statements: string[] = [];
  world.at('2026-03-17T02:00:00Z');
  await world.system(async () => {
    const query = world.work.query.bind(world.work);
    world.work.query = (sql, values) => {
      statements.push(sql.trim().slice(0, 60));
      return query(sql, values);
    };
    expect(await world.app.get(RemindersService).remind()).toBe(10_000);
  });
  expect(statements.filter((sql) => sql.startsWith('with step'))).toHaveLength(1);
  expect(statements.length).toBeLessThan(6);
  expect(await remind('2026-03-18')).toBe(0);
}, 120_000);
