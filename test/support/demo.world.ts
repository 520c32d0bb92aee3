import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { createApp } from '../../src/app';
import { demoPassword } from '../../src/demo/demo-accounts';
import { DemoProvince } from '../../src/demo/demo-province';
import { Clock } from '../../src/platform/time/clock';
import { readSettings } from '../../src/settings';
import { Ask, Clients, Credentials, Surface, Told } from './clients';
import { cloneDatabase, TestDatabase, urlOf } from './databases';
import { applicationUrlOf } from '../../src/platform/database/local-database';

const demoTemplate = 'danvan_demo';
const testSecret = 'a secret of tests, which nobody else may know';

export const testSettings = (databaseUrl: string, more: NodeJS.ProcessEnv = {}) => ({
  ...readSettings({ NODE_ENV: 'test', SIGNING_SECRET: testSecret, ...more }),
  databaseUrl,
});

export async function openApp(databaseUrl: string, more: NodeJS.ProcessEnv = {}): Promise<NestFastifyApplication> {
  const app = await createApp(testSettings(databaseUrl, more));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

/** The demo province, loaded once a run into a template of its own; whoever comes second waits for the first. */
async function ensureDemoTemplate(): Promise<void> {
  const server = process.env['TEST_ADMIN_URL']!;
  const client = new Client(server);
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('danvan-demo-template'))`);
    const { rowCount } = await client.query('select from pg_database where datname = $1 and datistemplate', [
      demoTemplate,
    ]);
    if (rowCount) return;
    await client.query(`drop database if exists ${demoTemplate}`);
    await client.query(`create database ${demoTemplate} template danvan_template strategy file_copy`);
    const app = await openApp(applicationUrlOf(urlOf(server, demoTemplate)));
    await app.get(DemoProvince, { strict: false }).load();
    await app.close();
    await client.query(`alter database ${demoTemplate} with is_template true`);
  } finally {
    await client.end();
  }
}

/** Đồng Tháp as `npm start` shows it, in a database of its own. People are called by their user names. */
export class DemoWorld {
  readonly clients: Clients;
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
  ) {
    this.clients = new Clients(app);
  }

  static async open(more: NodeJS.ProcessEnv = {}): Promise<DemoWorld> {
    await ensureDemoTemplate();
    const database = await cloneDatabase(demoTemplate);
    return new DemoWorld(await openApp(database.databaseUrl, more), database);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** Sets what time it is. */
  at(instant: string): void {
    this.app.get(Clock).now = () => new Date(instant);
  }

  token(username: string): Promise<string> {
    const known = this.tokens.get(username) ?? this.logIn(username);
    this.tokens.set(username, known);
    return known;
  }

  async as(username: string | undefined): Promise<Credentials> {
    return username ? { token: await this.token(username) } : {};
  }

  /** `await world.call('REST', 'chutich.tinh', 'agencies', { filter: { level: 'COMMUNE' } })` */
  async call(surface: Surface, username: string | undefined, operation: string, ask: Ask = {}): Promise<Told> {
    return this.clients.call(surface, await this.as(username), operation, ask);
  }

  private async logIn(username: string): Promise<string> {
    const told = await this.clients.call('REST', {}, 'login', {
      input: { username, password: demoPassword, tenantId: 82 },
    });
    if (!told.data?.accessToken) throw new Error(`${username} cannot log in: ${told.code}`);
    return told.data.accessToken as string;
  }
}
