import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { Test, TestingModule } from '@nestjs/testing';
import { DatabaseModule } from '../src/platform/database/database.module';
import { UnitOfWork } from '../src/platform/database/unit-of-work';
import { installJobs } from '../src/platform/jobs/install-jobs';
import { JobsModule } from '../src/platform/jobs/jobs.module';
import { Jobs } from '../src/platform/jobs/jobs.service';
import { PurgeJob } from '../src/platform/jobs/purge.job';
import { SETTINGS } from '../src/platform/settings.token';
import { FaultLog } from '../src/platform/telemetry/fault-log';
import { Clock } from '../src/platform/time/clock';
import { cloneDatabase, TestDatabase } from './support/databases';

const until = async <T>(look: () => Promise<T | undefined>, seconds = 10): Promise<T> => {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await new Promise((done) => setTimeout(done, 200))) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`not seen within ${seconds} s`);
};

describe('jobs', () => {
  let database: TestDatabase;
  let context: TestingModule;
  let jobs: Jobs;
  let work: UnitOfWork;
  let fail = true;
  const faults: unknown[] = [];

  const enqueue = (name: string, what: string, uniqueKey?: string) =>
    work.asSystem(82, 'test', () => jobs.enqueue(name, { what }, { uniqueKey }));
  const effects = async (what: string) => {
    const rows = await database.look<{ tenant: number }>('select tenant from public.effect where what = $1', [what]);
    return rows.length;
  };
  const note = (what: string) =>
    work.query(`insert into public.effect values (current_setting('app.tenant')::int, $1)`, [what]);

  beforeAll(async () => {
    database = await cloneDatabase();
    await installJobs(database.adminUrl);
    await database.look(`create table public.effect (tenant int, what text)`);
    await database.look(`grant select, insert on public.effect to danvan_app`);
    await database.look(`insert into sys.tenant (id, name) values (82, 'Đồng Tháp'), (79, 'Hồ Chí Minh')`);

    @Global()
    @Module({
      providers: [
        Clock,
        { provide: SETTINGS, useValue: { databaseUrl: database.databaseUrl } },
        { provide: FaultLog, useValue: { note: (error: unknown) => faults.push(error) } },
      ],
      exports: [Clock, SETTINGS, FaultLog],
    })
    class Surroundings {}
    const options = { url: database.databaseUrl, poolSize: 4, poolWaitMs: 1500, statementTimeoutMs: 15_000 };
    context = await Test.createTestingModule({
      imports: [Surroundings, DatabaseModule.with(options), JobsModule],
    }).compile();
    jobs = context.get(Jobs);
    work = context.get(UnitOfWork);
    jobs.define<{ what: string }>('note', async ({ what }) => void (await note(what)));
    jobs.define<{ what: string }>(
      'stumble',
      async ({ what }) => {
        await note(what);
        if (fail) {
          fail = false;
          throw new Error('canary-4711 in a message');
        }
      },
      { retryAfter: 1 },
    );
    jobs.define('everywhere', async () => void (await note('everywhere')));
    jobs.schedule('everywhere', '0 3 * * *');
    await context.init();
    await jobs.start();
  }, 60_000);

  afterAll(async () => {
    await context?.close();
    await database?.drop();
  }, 30_000);

  it('owns nothing: the application may work the queue but not change it', async () => {
    const [owned] = await database.look<{ count: number }>(
      `select count(*)::int as count from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'pgboss' and pg_get_userbyid(c.relowner) <> 'danvan_owner'`,
    );
    expect(owned?.count).toBe(0);
    await expect(work.transaction(() => work.query('create table pgboss.mine (id int)'))).rejects.toThrow(
      /permission denied/,
    );
    expect(await installJobs(database.adminUrl)).toBe(false);
  });

  it('makes a job only if the transaction commits', async () => {
    const undone = work.asSystem(82, 'test', async () => {
      await jobs.enqueue('note', { what: 'undone' });
      throw new Error('rolled back');
    });
    await expect(undone).rejects.toThrow('rolled back');
    await enqueue('note', 'done');
    await until(async () => (await effects('done')) === 1);
    expect(await effects('undone')).toBe(0);
  });

  it('makes one job for one key, also when ten ask at once', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => enqueue('note', 'once', 'key')));
    expect(made.filter(Boolean)).toHaveLength(1);
    await until(async () => (await effects('once')) === 1);
    expect(await enqueue('note', 'once', 'key')).toBe(false);
  });

  it('undoes a failed run, tries again, and keeps no message of the failure', async () => {
    await enqueue('stumble', 'stumbled');
    await until(async () => (await effects('stumbled')) === 1, 20);
    const [kept] = await database.look<{ text: string }>(`select string_agg(j::text, '') as text from pgboss.job j`);
    expect(kept?.text).not.toContain('canary-4711');
  }, 30_000);

  it('runs what is on the timetable for every tenant', async () => {
    const [schedule] = await database.look<Record<string, string>>(
      `select * from pgboss.schedule where name = 'everywhere'`,
    );
    expect(schedule).toMatchObject({ cron: '0 3 * * *', timezone: 'Asia/Ho_Chi_Minh' });
    await database.look(`insert into pgboss.job (name, data) values ('everywhere', '{}')`);
    await until(async () => (await effects('everywhere')) === 2, 15);
  }, 20_000);

  it('purges what is kept for a day only', async () => {
    const account = '018f0000-0000-7000-8000-000000000001';
    await database.look(
      `insert into app.idempotency (tenant_id, account_id, key, operation, request_hash, status, answer, recorded_at)
       select 82, $1, k, 'op', '', 200, '', now() - make_interval(hours => h)
       from (values ('old', 25), ('young', 23)) x(k, h)`,
      [account],
    );
    await work.asSystem(82, 'test', () => context.get(PurgeJob).purge());
    const left = await database.look<{ key: string }>('select key from app.idempotency');
    expect(left).toEqual([{ key: 'young' }]);
  });

  it('recovers the job of a killed worker within 30 s, its effect once', async () => {
    const worker = () => {
      const file = (path: string) => JSON.stringify(resolve('dist/src/platform', path));
      const program = `
        const { Module, Global } = require('@nestjs/common');
        const { NestFactory } = require('@nestjs/core');
        const { DatabaseModule } = require(${file('database/database.module')});
        const { UnitOfWork } = require(${file('database/unit-of-work')});
        const { JobsModule } = require(${file('jobs/jobs.module')});
        const { Jobs } = require(${file('jobs/jobs.service')});
        const { SETTINGS } = require(${file('settings.token')});
        const { FaultLog } = require(${file('telemetry/fault-log')});
        const { Clock } = require(${file('time/clock')});
        const url = ${JSON.stringify(database.databaseUrl)};
        class Surroundings {}
        Module({
          providers: [Clock, { provide: SETTINGS, useValue: { databaseUrl: url } }, { provide: FaultLog, useValue: { note() {} } }],
          exports: [Clock, SETTINGS, FaultLog],
        })(Surroundings);
        Global()(Surroundings);
        class Root {}
        const options = { url, poolSize: 2, poolWaitMs: 1500, statementTimeoutMs: 15000 };
        Module({ imports: [Surroundings, DatabaseModule.with(options), JobsModule] })(Root);
        NestFactory.createApplicationContext(Root, { logger: false }).then(async (context) => {
          const jobs = context.get(Jobs);
          const work = context.get(UnitOfWork);
          jobs.define('slow', async () => {
            await work.query("insert into public.effect values (82, 'slow')");
            process.send('begun');
            await new Promise((done) => setTimeout(done, process.env.PAUSE));
          });
          await jobs.start();
          if (process.env.PAUSE > 0) await work.asSystem(82, 'test', () => jobs.enqueue('slow', {}));
        });`;
      return (pause: number) =>
        spawn(process.execPath, ['-e', program], {
          env: { ...process.env, PAUSE: String(pause) },
          stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        });
    };
    const start = worker();
    const first = start(120_000);
    await once(first, 'message');
    first.kill('SIGKILL');
    const killed = Date.now();
    const second = start(0);
    try {
      await until(async () => (await effects('slow')) === 1, 40);
      expect(Date.now() - killed).toBeLessThan(30_000);
      await until(async () => {
        const [job] = await database.look<{ state: string }>(`select state from pgboss.job where name = 'slow'`);
        return job?.state === 'completed';
      });
      expect(await effects('slow')).toBe(1);
    } finally {
      second.kill('SIGKILL');
    }
  }, 70_000);
});
