import { v7 as uuidv7 } from 'uuid';
import { RemindersService } from '../../src/engines/obligations/reminders.service';
import { demoPassword } from '../../src/demo/demo-accounts';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import type { Ask, Surface, Told } from './clients';
import { DemoWorld } from './demo.world';

const tenant = 82;
const tables = ['dialogue', 'dialogue_guest', 'dialogue_opinion', 'dialogue_report', 'dialogue_setting', 'dialogue_duty', 'commitment',
  'commitment_report', 'mediation', 'mediation_year', 'dispute_kind', 'obligation', 'obligation_entry', 'outbox', 'idempotency']; // prettier-ignore

/** The demo province, in which dialogues are held over one surface. */
export class DialoguesWorld {
  private readonly tokens = new Map<string, Promise<string>>();
  private readonly agencies = new Map<string, string>();

  private constructor(
    readonly demo: DemoWorld,
    private readonly surface: Surface,
  ) {}

  static async open(surface: Surface, day: string): Promise<DialoguesWorld> {
    const world = new DialoguesWorld(await DemoWorld.open(), surface);
    world.on(day);
    return world;
  }

  close(): Promise<void> {
    return this.demo.close();
  }

  /** What day it is: ten in the morning in Vietnam. Log-ins do not last until the next. */
  on(day: string): void {
    this.demo.at(`${day}T03:00:00Z`);
    this.tokens.clear();
  }

  async agencyOf(username: string): Promise<string> {
    return this.agencies.get(username) ?? this.keep(username, 'agency_id');
  }

  async postOf(username: string): Promise<string> {
    const [row] = await this.look<{ id: string }>(
      `select p.id from app.post p join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id where a.username = $1`,
      [username],
    );
    return row!.id;
  }

  look<T = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<T[]> {
    return this.demo.database.look<T>(sql, values);
  }

  get work(): UnitOfWork {
    return this.demo.app.get(UnitOfWork);
  }

  system<T>(work: () => Promise<T>): Promise<T> {
    return this.work.asSystem(tenant, 'test', work);
  }

  /** The job, today. */
  remind(): Promise<number> {
    return this.system(() => this.demo.app.get(RemindersService).remind());
  }

  async asks(username: string, operation: string, ask: Ask = {}): Promise<Told> {
    const token = this.tokens.get(username) ?? this.logIn(username);
    this.tokens.set(username, token);
    return this.demo.clients.call(this.surface, { token: await token }, operation, ask);
  }

  does(username: string, operation: string, input: Record<string, unknown>, select?: string[]): Promise<Told> {
    return this.asks(username, operation, { input: { idempotencyKey: uuidv7(), ...input }, select });
  }

  /** What came of an act that must be done. */
  async did(username: string, operation: string, input: Record<string, unknown>, select?: string[]) {
    const told = await this.does(username, operation, input, select);
    if (told.status >= 300) throw new Error(`${operation}: ${told.status} ${JSON.stringify(told.problem)}`);
    return told.data as Record<string, never> & { id: string; version: number };
  }

  /** `DUTY due STATE` of what is owed for a record. */
  async owed(id: string): Promise<string[]> {
    const rows = await this.look<{ owed: string }>(
      `select duty || ' ' || due_on || ' ' || state as owed from app.obligation where subject_id = $1 order by id`,
      [id],
    );
    return rows.map(({ owed }) => owed);
  }

  /** How many rows each table holds: what a refused act must not change. */
  async rows(): Promise<string> {
    const counts = tables.map((table) => `(select count(*) from app.${table}) as ${table}`);
    const [row] = await this.look(`select ${counts.join(', ')}`);
    return JSON.stringify(row);
  }

  private async keep(username: string, column: string): Promise<string> {
    const [row] = await this.look<{ value: string }>(
      `select p.${column} as value from app.post p join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id
       where a.username = $1`,
      [username],
    );
    this.agencies.set(username, row!.value);
    return row!.value;
  }

  private async logIn(username: string): Promise<string> {
    const told = await this.demo.clients.call('REST', {}, 'login', {
      input: { username, password: demoPassword, tenantId: tenant },
    });
    return told.data.accessToken as string;
  }
}
