import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startLocalPostgres } from './local-postgres';

const compiled = resolve('dist/src/platform/database/local-postgres.js');

describe('the local database', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'dan-van-spec-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const start = (options: { join?: boolean } = {}) =>
    startLocalPostgres({ dataDir, log: () => {}, fast: true, ...options });

  /** Another npm start: a process of its own, so that it can be killed like one. */
  async function startElsewhere() {
    const options = JSON.stringify({ dataDir, fast: true });
    const program = `require(${JSON.stringify(compiled)}).startLocalPostgres({ ...${options}, log() {} })
      .then(({ adminUrl }) => process.send(adminUrl));`;
    const starter = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [adminUrl] = (await once(starter, 'message')) as [string];
    return { adminUrl, kill: () => (starter.kill('SIGKILL'), once(starter, 'exit')) };
  }

  async function ask(url: string, sql: string): Promise<unknown> {
    const client = new Client(url);
    await client.connect();
    try {
      const { rows } = await client.query<{ answer: unknown }>(sql);
      return rows[0]?.answer;
    } finally {
      await client.end();
    }
  }

  it('keeps what was written, folds Vietnamese whatever the machine speaks, and is nobody else’s to enter', async () => {
    const first = await start();
    await ask(first.adminUrl, 'create table kept as select 1 as answer');
    expect(await ask(first.adminUrl, `select lower('ĐƯỜNG') as answer`)).toBe('đường');
    await expect(ask(first.adminUrl.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow(/password/);
    await first.stop();
    await expect(ask(first.adminUrl, 'select 1')).rejects.toThrow();

    const second = await start();
    expect(await ask(second.adminUrl, 'select answer from kept')).toBe(1);
    await second.stop();
    expect(statSync(join(dataDir, 'postgres')).mode & 0o077).toBe(0);
  });

  it('refuses a second starter in one sentence, and lets a command join', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow('Another process is using the database of this folder: stop it first');
    const joined = await start({ join: true });
    await joined.stop();
    expect(await ask(joined.adminUrl, 'select 1 as answer')).toBe(1);
    await first.stop();
  });

  it('recovers from a starter that was killed', async () => {
    const killed = await startElsewhere();
    await ask(killed.adminUrl, 'create table kept as select 1 as answer');
    await killed.kill();
    const next = await start();
    expect(await ask(next.adminUrl, 'select answer from kept')).toBe(1);
    await next.stop();
  });

  it('recovers from a server that was killed', async () => {
    const killed = await startElsewhere();
    await killed.kill();
    process.kill(
      Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    const next = await start();
    expect(await ask(next.adminUrl, 'select 1 as answer')).toBe(1);
    await next.stop();
  });

  it('takes another port when its own is busy', async () => {
    const squatter: Server = createServer().listen(54_318, '127.0.0.1');
    // Another database of ours may be the squatter already.
    await Promise.race([once(squatter, 'listening'), once(squatter, 'error')]).catch(() => {});
    const database = await start();
    expect(new URL(database.adminUrl).port).not.toBe('54318');
    await database.stop();
    squatter.close();
  });

  it('writes no row into its log', async () => {
    const database = await start();
    await ask(database.adminUrl, 'create table citizen (cccd text primary key)');
    const twice = `insert into citizen values ('001099012345'), ('001099012345')`;
    await expect(ask(database.adminUrl, twice)).rejects.toThrow(/duplicate key/);
    await database.stop();
    const log = readFileSync(join(dataDir, 'postgres/server.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('001099012345');
  });
});
