import { v7 as uuidv7 } from 'uuid';
import { replay } from '../../src/engines/obligations/counting/ledger';
import { LawBook } from '../../src/engines/obligations/law-book';
import { termsIn } from '../../src/engines/obligations/ledger-rows';
import type { Owed, Subject } from '../../src/engines/obligations/owed';
import { Obligations } from '../../src/engines/obligations/obligations.service';
import { AccessWorld } from './access.world';
import { type Ask, type Surface, type Told } from './clients';

export const aCase = (): Subject => ({ kind: 'Case', id: uuidv7() });

const stored = `
  select o.*, o.triggered_on::text, o.due_on::text, o.original_due_on::text, o.paused_on::text, o.settled_on::text,
    (select json_agg(json_strip_nulls(json_build_object('ordinal', e.ordinal, 'kind', e.kind, 'on', e.on_day, 'count', e.count,
       'dueOn', e.due_on, 'edition', e.calendar_edition)) order by e.ordinal)
     from app.obligation_entry e where e.obligation_id = o.id) as entries
  from app.obligation o`;

// oxlint-disable-next-line typescript/no-explicit-any -- rows as the database has them
export type Stored = Record<string, any>;

/** A province in which obligations are started and settled as modules do it, and read over both surfaces. */
export class ObligationsWorld {
  private readonly tokens = new Map<string, string>();
  readonly posts = new Map<string, string>();

  private constructor(readonly access: AccessWorld) {}

  static async open(people: readonly [username: string, role: string, agencyId?: string][] = []) {
    const world = new ObligationsWorld(await AccessWorld.open());
    world.access.at('2026-07-20T03:00:00Z');
    for (const [username, role, agencyId] of people) {
      const agency = agencyId && world.access.agencies[agencyId as keyof AccessWorld['agencies']];
      world.posts.set(username, (await world.access.person(username, role, agency || undefined)).postId);
      world.tokens.set(username, (await world.access.login(username)).token);
    }
    return world;
  }

  get service(): Obligations {
    return this.access.app.get(Obligations);
  }

  get agencies() {
    return this.access.agencies;
  }

  /** As a module does it: inside a transaction. */
  act<T>(work: (obligations: Obligations) => Promise<T>): Promise<T> {
    return this.access.system(() => work(this.service));
  }

  async owe(rule: string, triggeredOn: string, more: Partial<Owed> = {}): Promise<Stored> {
    const subject = more.subject ?? aCase();
    const owed = { rule, subject, agencyId: this.agencies.hongNgu, triggeredOn, ...more };
    const id = await this.act((obligations) => obligations.start(owed));
    return this.stored(id!);
  }

  async stored(id: string): Promise<Stored> {
    const [row] = await this.access.database.look<Stored>(`${stored} where o.id = $1`, [id]);
    return row!;
  }

  /** What the ledger says the row must say. */
  async replayed(row: Stored) {
    const calendar = await this.access.system(() => this.access.app.get(LawBook).calendar());
    const counting = { ...row, triggeredOn: row['triggered_on'] } as never;
    const standing = replay(termsIn(counting), row['triggered_on'], row['entries'], calendar);
    return {
      state: standing.state,
      due_on: standing.dueOn,
      original_due_on: standing.originalDueOn,
      paused_on: standing.pausedOn,
      extensions: standing.extensions,
      settled_on: standing.settledOn,
      ...(row['unit'] === null ? {} : { count: standing.count }),
    };
  }

  call(surface: Surface, who: string, operation: string, ask: Ask = {}): Promise<Told> {
    return this.access.clients.call(surface, { token: this.tokens.get(who) }, operation, ask);
  }

  does(surface: Surface, who: string, operation: string, input: Record<string, unknown>, select?: string[]) {
    const keyed = operation === 'reassignObligation' ? input : { idempotencyKey: uuidv7(), ...input };
    return this.call(surface, who, operation, { input: keyed, select });
  }

  /** A secret matter for which these people were named. */
  async seal(...usernames: string[]): Promise<string> {
    const seal = uuidv7();
    await this.access.system(async () => {
      const { work } = this.access;
      await work.query(`insert into app.seal (id, reason) values ($1, 'DENUNCIATION')`, [seal]);
      for (const username of usernames) {
        await work.query(
          `insert into app.seal_access (id, seal_id, post_id, account_id, capacity, named_on)
           select $1, $2, p.id, p.account_id, 'HANDLER', date '2026-07-01' from app.post p where p.id = $3`,
          [uuidv7(), seal, this.posts.get(username)],
        );
      }
    });
    return seal;
  }

  /** A new edition of the calendar in which these days are off. */
  async edition(...daysOff: string[]): Promise<void> {
    await this.access.system(async () => {
      const { work } = this.access;
      const [newest] = await work.query<{ number: number }>(
        'select max(number) + 1 as number from app.calendar_edition',
      );
      await work.query(
        `insert into app.calendar_edition (id, number, adopted_on, citation) values ($1, $2, '2026-07-20', 'Thông báo thử')`,
        [uuidv7(), newest!.number],
      );
      for (const day of daysOff) {
        await work.query(
          `insert into app.calendar_day (id, day, kind, label, status, edition) values ($1, $2, 'OFF', 'nghỉ thử', 'ANNOUNCED', $3)
           on conflict (tenant_id, day) do nothing`,
          [uuidv7(), day, newest!.number],
        );
      }
    });
  }

  close(): Promise<void> {
    return this.access.close();
  }
}
