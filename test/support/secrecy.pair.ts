import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidv7 } from 'uuid';
import { RemindersService } from '../../src/engines/obligations/reminders.service';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { Clock } from '../../src/platform/time/clock';
import type { Ask, Credentials, Surface, Told } from './clients';
import { cloneDatabase, type TestDatabase } from './databases';
import { DemoWorld, openApp } from './demo.world';
import { InjectClients } from './matrix/inject';
import { encryptDenouncers, head, instant, intake, type Stage, today } from './secrecy.flow';
import { agencyOf } from './secrecy.matter';

/** One of two databases that were one until a moment ago. */
export class Twin implements Stage {
  readonly today = today;
  clients: InjectClients;

  private constructor(
    public app: NestFastifyApplication,
    readonly database: TestDatabase,
    private readonly tokens: ReadonlyMap<string, string>,
    readonly apiKey: string,
  ) {}

  static async of(template: string, tokens: ReadonlyMap<string, string>, apiKey: string): Promise<Twin> {
    const database = await cloneDatabase(template);
    const twin = new Twin(undefined as never, database, tokens, apiKey);
    await twin.start();
    return twin;
  }

  async start(): Promise<void> {
    await this.app?.close();
    this.app = await openApp(this.database.databaseUrl, { LOG_LEVEL: 'silent' });
    this.at(instant);
    await this.app.listen(0, '127.0.0.1');
    this.clients = new InjectClients(this.app);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  get world() {
    return this;
  }

  get server() {
    return this.app.getHttpServer() as Stage['server'];
  }

  at(when: string): void {
    this.app.get(Clock).now = () => new Date(when);
  }

  token(username: string): Promise<string> {
    return Promise.resolve(this.tokens.get(username)!);
  }

  as(who: string): Credentials {
    return who === 'apiKey' ? { apiKey: this.apiKey } : { token: this.tokens.get(who)! };
  }

  call(surface: Surface, username: string, operation: string, ask?: Ask): Promise<Told> {
    return this.clients.call(surface, this.as(username), operation, ask);
  }

  /** A later day comes: what falls due is reminded of. */
  async remindOn(when: string): Promise<void> {
    this.at(when);
    await this.app
      .get(UnitOfWork)
      .asSystem(82, 'job:remind', () => this.app.get(RemindersService, { strict: false }).remind());
    this.at(instant);
  }
}

const complaint = (agencyId: string, title: string) => ({
  petition: {
    channel: 'POST',
    source: 'CITIZEN',
    kind: 'COMPLAINT',
    title,
    content: 'Diện tích thu hồi không đúng',
    signatories: 1,
    petitioners: [{ role: 'PETITIONER', name: 'Phan Văn Mở', address: 'Ấp 2', phone: '0911111111' }],
  },
  classification: {
    kind: 'COMPLAINT',
    missingConditions: [],
    withinAuthority: true,
    branch: 'ADMINISTRATIVE',
    parts: [{ kind: 'COMPLAINT', field: 'LAND_HOUSING', title, respondentAgencyId: agencyId }],
  },
});

async function done(told: Promise<Told>): Promise<Told> {
  const { status, code, violations } = await told;
  if (status >= 300) throw new Error(`${status} ${code} ${JSON.stringify(violations)}`);
  return told;
}

/** Registers an ordinary petition, as anybody may who takes petitions in. */
export async function registerOpen(stage: Pick<Twin, 'call' | 'database'>, title: string): Promise<Told> {
  const { petition } = complaint(await agencyOf(stage, head), title);
  return done(stage.call('REST', intake, 'registerPetition', { input: { idempotencyKey: uuidv7(), ...petition } }));
}

export interface Pair {
  with: Twin;
  without: Twin;
  /** Ids that both had when they parted. */
  known: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Two worlds that go on from one state: ordinary work is under way, everybody has logged in. */
export async function openPair(observers: readonly string[]): Promise<Pair> {
  const base = await DemoWorld.open();
  base.at(instant);
  const { petition, classification } = complaint(await agencyOf(base, head), 'Khiếu nại thu hồi đất');
  const key = () => ({ idempotencyKey: uuidv7() });
  const made = await done(base.call('REST', intake, 'registerPetition', { input: { ...key(), ...petition } }));
  await registerOpen(base, 'Khiếu nại cấp giấy chứng nhận');
  const classify = { id: made.data.id as string, expectedVersion: 1, ...key(), ...classification };
  await done(base.call('REST', intake, 'classifyPetition', { input: classify }));
  // Everything of the province that is no secret is decided before: it would be seen, and rightly so.
  await done(encryptDenouncers(base));
  const apiKey = await issueKey(base);
  const people = [...new Set([...observers, intake, head, 'giaiquyet.caolanh', 'giaiquyet.tinh', 'quantri.tinh'])];
  const tokens = new Map<string, string>();
  for (const who of people.filter((each) => each !== 'apiKey')) tokens.set(who, await base.token(who));
  const known = await idsOf(base.database);
  await base.app.close();
  const template = new URL(base.database.adminUrl).pathname.slice(1);
  const twins = [await Twin.of(template, tokens, apiKey), await Twin.of(template, tokens, apiKey)] as const;
  const close = async () => {
    for (const twin of twins) await twin.close();
    await base.database.drop();
  };
  return { with: twins[0], without: twins[1], known, close };
}

async function issueKey(base: DemoWorld): Promise<string> {
  const [machine] = await base.database.look<{ id: string }>(
    `select id from app.account where kind = 'MACHINE' limit 1`,
  );
  const scopes = ['petitions', 'petition', 'cases', 'case', 'caseBalance', 'readCases', 'obligations', 'obligationCounts', 'plans', 'agencies']; // prettier-ignore
  const order = { accountId: machine!.id, name: 'khoa', scopes, agencyId: await agencyOf(base, 'chutich.tinh'), expiresAt: '2026-12-01T00:00:00.000Z' }; // prettier-ignore
  const told = await done(base.call('REST', 'quantri.tinh', 'issueApiKey', { input: order }));
  return told.data.secret as string;
}

async function idsOf(database: TestDatabase): Promise<Set<string>> {
  const tables = await database.look<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
     where c.relkind = 'r' and n.nspname in ('app', 'hist')`,
  );
  const rows = await database.look<{ id: string }>(
    tables.map(({ name }) => `select id::text from ${name}`).join(' union '),
  );
  return new Set(rows.map(({ id }) => id));
}
