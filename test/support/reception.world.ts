import { v7 as uuidv7 } from 'uuid';
import { demoPassword } from '../../src/demo/demo-accounts';
import type { Ask, Surface, Told } from './clients';
import { DemoWorld } from './demo.world';

export const officer = 'tiepdan.caolanh';
export const head = 'chutich.caolanh';
export const handler = 'giaiquyet.caolanh';

/** 8 o'clock in the morning, Vietnam's time, is 1 o'clock UTC. */
export const at = (day: string, hour: number, minute = 0): string =>
  `${day}T${String(hour - 7).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`;

export const citizen = (name = 'Nguyễn Thị Ba', more: object = {}) => ({
  name,
  address: 'khóm 2, phường Cao Lãnh',
  ...more,
});

export type Row = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- the shape is the test's to state

interface Turn extends Record<string, unknown> {
  people?: object[];
}

/** A desk in the demo province, over one surface. */
export class ReceptionWorld {
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly world: DemoWorld,
    readonly surface: Surface,
  ) {}

  static async open(surface: Surface): Promise<ReceptionWorld> {
    return new ReceptionWorld(await DemoWorld.open(), surface);
  }

  close(): Promise<void> {
    return this.world.close();
  }

  /** Log-ins do not outlive the day. */
  today(day: string, hour = 17): void {
    this.world.at(at(day, hour));
    this.tokens.clear();
  }

  async call(user: string, operation: string, ask: Ask = {}): Promise<Told> {
    return this.world.clients.call(this.surface, { token: await this.token(user) }, operation, ask);
  }

  token(user: string): Promise<string> {
    const token = this.tokens.get(user) ?? this.logIn(user);
    this.tokens.set(user, token);
    return token;
  }

  private async logIn(username: string): Promise<string> {
    const input = { username, password: demoPassword, tenantId: 82 };
    const told = await this.world.clients.call('REST', {}, 'login', { input });
    if (!told.data?.accessToken) throw new Error(`${username} cannot log in: ${told.code}`);
    return told.data.accessToken as string;
  }

  make(user: string, operation: string, input: object): Promise<Told> {
    return this.call(user, operation, { input: { idempotencyKey: uuidv7(), ...input } });
  }

  /** An act that must succeed. */
  async done(user: string, operation: string, input: object): Promise<Row> {
    const told = await this.make(user, operation, input);
    if (told.status >= 300)
      throw new Error(`${operation}: ${told.status} ${told.code} ${JSON.stringify(told.violations)}`);
    return told.data as Row;
  }

  async session(day: string, more: object = {}, user = officer): Promise<Row> {
    const times = { startsAt: at(day, 8), endsAt: at(day, 11) };
    return this.done(user, 'openSession', {
      kind: 'REGULAR',
      host: 'OFFICER',
      place: 'Trụ sở tiếp công dân',
      ...times,
      ...more,
    });
  }

  async shut(session: Row, more: object = {}, user = officer): Promise<Row> {
    const { id, version, onDay } = session as { id: string; version: number; onDay: string };
    return this.done(user, 'closeSession', { id, expectedVersion: version, endsAt: at(onDay, 11), ...more });
  }

  turn(session: Row, given: Turn = {}, user = officer): Promise<Row> {
    return this.done(user, 'recordVisit', { id: session['id'], ...turnOf(given) });
  }

  tryTurn(session: Row, given: Turn = {}, user = officer): Promise<Told> {
    return this.make(user, 'recordVisit', { id: session['id'], ...turnOf(given) });
  }

  async act(user: string, operation: string, visit: Row, input: object): Promise<Row> {
    const now = await this.matter(visit['id'] as string, user);
    return this.done(user, operation, { id: now.id, expectedVersion: now.version, ...input });
  }

  async matter(id: string, user = officer): Promise<Row> {
    const fields = ['id', 'version', 'number', 'onDay', 'restricted', 'matter.id', 'matter.state', 'matter.outcome', 'matter.kind',
      'matter.people', 'matter.sameContent', 'matter.repeated', 'matter.content', 'matter.petitionId', 'matter.allowedActions',
      'matter.answerKind', 'matter.refusalGround']; // prettier-ignore
    return (await this.call(user, 'visit', { id, select: fields })).data as Row;
  }

  async post(username: string): Promise<string> {
    return this.one(
      `select p.id as found from app.post p join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id
       where a.username = '${username}'`,
    );
  }

  async agencyOf(username: string): Promise<string> {
    return this.one(
      `select p.agency_id as found from app.post p join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id
       where a.username = '${username}'`,
    );
  }

  async one(sql: string): Promise<string> {
    const [row] = await this.world.database.look<{ found: string }>(sql);
    return row!.found;
  }

  /** Duties of a record with the day they are due and how they stand. */
  obligations(kind: string, id: string): Promise<{ duty: string; due: string; state: string; agency: string }[]> {
    return this.world.database.look(
      `select duty, due_on::text as due, state, agency_id as agency from app.obligation
       where subject_kind = '${kind}' and subject_id = '${id}' order by duty, due_on`,
    );
  }

  async count(table: string): Promise<number> {
    return Number(await this.one(`select count(*) as found from app.${table}`));
  }
}

const turnOf = (given: Turn) => ({
  people: [citizen()],
  kind: 'PROPOSAL',
  content: 'Đề nghị sửa đường khóm 2',
  outcome: 'RECEIVED',
  ...given,
});
