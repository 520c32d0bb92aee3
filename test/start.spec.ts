import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = resolve(__dirname, '..');
const patience = 40_000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Whether it is gone; an ended process may wait a moment to be noted as such. */
async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 150 && isAlive(pid); tries++) await delay(20);
  return !isAlive(pid);
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

/** `npm start` as somebody types it, in a terminal of its own. */
class Start {
  private out = '';
  private errors = '';
  private readonly began = Date.now();
  private readonly child;
  readonly ended: Promise<number | null>;
  secondsUntilReady = 0;

  constructor(given: Record<string, string>) {
    // Nothing of the test run: a newcomer has none of its variables.
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, npm_config_loglevel: 'error', ...given } as unknown as NodeJS.ProcessEnv;
    // A group of its own, as a terminal makes it: Ctrl-C reaches npm, the shell and node alike.
    this.child = spawn('npm', ['start'], { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout.on('data', (text) => (this.out += text));
    this.child.stderr.on('data', (text) => (this.errors += text));
    this.ended = new Promise((done) => this.child.once('close', done));
  }

  get printed(): string {
    return this.out;
  }

  /** What is said about the failure, a line each. */
  get complaints(): string[] {
    return this.errors.split('\n').filter((line) => line && !line.startsWith('npm '));
  }

  async ready(): Promise<this> {
    while (!/ready in [\d.]+ s/.test(this.out) || !this.out.includes('Ctrl-C')) {
      if (this.child.exitCode !== null || Date.now() - this.began > patience) throw new Error(this.out + this.errors);
      await delay(20);
    }
    this.secondsUntilReady = (Date.now() - this.began) / 1000;
    return this;
  }

  /** To all of it, like a terminal. */
  async signal(signal: NodeJS.Signals): Promise<void> {
    process.kill(-this.child.pid!, signal);
    await this.ended;
    while (isAlive(-this.child.pid!)) await delay(20);
  }

  async kill(): Promise<void> {
    if (isAlive(-this.child.pid!)) await this.signal('SIGKILL');
  }
}

describe('npm start', () => {
  const started: Start[] = [];
  let dataDir: string;
  let settings: Record<string, string>;

  const start = (more: Record<string, string> = {}): Start => {
    const one = new Start({ ...settings, ...more });
    started.push(one);
    return one;
  };

  /** The PostgreSQL that serves the data folder. */
  const database = (): number | undefined => {
    const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' });
    const file = files.find((path) => path.endsWith('postmaster.pid'));
    return file ? Number(readFileSync(join(dataDir, file), 'utf8').split('\n')[0]) : undefined;
  };

  const at = (path: string) => `http://127.0.0.1:${settings['PORT']}${path}`;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'dan-van-start-'));
    settings = { DATA_DIR: dataDir, PORT: String(await freePort()), ADMIN_PORT: String(await freePort()) };
  });

  afterAll(async () => {
    for (const one of started) await one.kill();
    const left = database();
    if (left && isAlive(left)) process.kill(left, 'SIGINT');
    if (left) await isGone(left);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }, 20_000);

  it('in an empty folder brings up database and demo province, says where they are, and Ctrl-C stops all of it', async () => {
    const server = await start().ready();
    for (const path of ['/graphql', '/v1', '/docs'])
      expect(server.printed).toContain(`http://localhost:${settings['PORT']}${path}`);
    expect(server.printed).toMatch(/chutich\.tinh +Chủ tịch Ủy ban nhân dân tỉnh/);
    const [, password] = /password: (\S+)/.exec(server.printed)!;

    expect(await (await fetch(at('/health/ready'))).json()).toMatchObject({ status: 'ok', database: 'ok' });
    const login = await fetch(at('/v1/sessions'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'chutich.tinh', password }),
    });
    expect(login.status).toBe(200);

    const postgres = database()!;
    await server.signal('SIGINT');
    expect(await isGone(postgres)).toBe(true);
  }, 60_000);

  it('the second time finds its data, in a few seconds; killed, it leaves nothing that the next start cannot mend', async () => {
    const second = await start().ready();
    expect(second.secondsUntilReady).toBeLessThan(15);
    const left = database()!;
    await second.signal('SIGKILL');
    expect(isAlive(left)).toBe(true);

    const third = await start().ready();
    expect(await isGone(left)).toBe(true);
    expect((await fetch(at('/health/ready'))).status).toBe(200);

    const beside = start({ PORT: String(await freePort()), ADMIN_PORT: String(await freePort()) });
    expect(await beside.ended).toBe(1);
    expect(beside.complaints).toEqual([
      expect.stringContaining('Another process is using the database of this folder'),
    ]);
    await third.signal('SIGINT');
  }, 60_000);

  it('on a busy port says so in one sentence', async () => {
    const busy = createServer();
    await new Promise<void>((done) => busy.listen(Number(settings['PORT']), '127.0.0.1', done));
    const server = start();
    expect(await server.ended).toBe(1);
    expect(server.complaints).toEqual([
      expect.stringContaining(`Port ${settings['PORT']} is in use: set PORT to another one.`),
    ]);
    await new Promise((done) => busy.close(done));
  }, 60_000);

  it('without its database says so in one sentence', async () => {
    const server = start({ DATABASE_URL: `postgres://danvan_api:x@127.0.0.1:${await freePort()}/dan_van` });
    expect(await server.ended).toBe(1);
    expect(server.complaints).toEqual([
      expect.stringMatching(/No database answers at 127\.0\.0\.1:\d+: check DATABASE_URL\./),
    ]);
  }, 60_000);

  it('in production names every setting that is missing', async () => {
    const server = start({ NODE_ENV: 'production' });
    expect(await server.ended).toBe(1);
    const named = server.complaints.slice(1).map((line) => line.trim().split(':')[0]);
    expect(new Set(named)).toEqual(
      new Set(['CORS_ORIGINS', 'DATABASE_URL', 'DEFAULT_TENANT', 'MASTER_KEYS', 'PUBLIC_URL', 'SIGNING_SECRET']),
    );
  }, 60_000);
});
