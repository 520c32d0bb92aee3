import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = resolve(__dirname, '..', '..', '..');
const patience = 30_000;

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

/** The compiled server as a province runs it, in a process of its own, with all that it writes. */
export class ProductionServer {
  written = '';
  private readonly ended: Promise<number | null>;

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly metricsUrl: string,
  ) {
    const note = (text: Buffer) => (this.written += text.toString());
    child.stdout!.on('data', note);
    child.stderr!.on('data', note);
    this.ended = new Promise((done) => child.once('close', done));
  }

  static async spawn(databaseUrl: string, more: Record<string, string> = {}): Promise<ProductionServer> {
    const [port, adminPort] = [await freePort(), await freePort()];
    const env = {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      ADMIN_PORT: String(adminPort),
      DATABASE_URL: databaseUrl,
      PUBLIC_URL: 'https://danvan.dongthap.example',
      DEFAULT_TENANT: '82',
      SIGNING_SECRET: 'một bí mật của riêng bài kiểm tra, không nơi nào khác dùng',
      MASTER_KEYS: `test:${randomBytes(32).toString('base64')}`,
      CORS_ORIGINS: 'none',
      DATA_DIR: join(tmpdir(), `dan-van-production-${port}`),
      ...more,
    };
    const child = spawn(process.execPath, ['dist/src/main.js'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    return new ProductionServer(child, `http://127.0.0.1:${port}`, `http://127.0.0.1:${adminPort}/metrics`);
  }

  async ready(): Promise<this> {
    const began = Date.now();
    while (!this.written.includes('ready in')) {
      if (this.child.exitCode !== null || Date.now() - began > patience) throw new Error(this.written);
      await delay(20);
    }
    return this;
  }

  /** With which code it went by itself. */
  refused(): Promise<number | null> {
    return this.ended;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}
