import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidv7 } from 'uuid';
import { AccountsService } from '../../src/platform/access/accounts.service';
import { PostsService } from '../../src/platform/access/posts.service';
import { SessionsService } from '../../src/platform/access/sessions.service';
import { Cuts } from '../../src/platform/database/cuts';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { Clock } from '../../src/platform/time/clock';
import type { Ask, Clients, Surface, Told } from './clients';
import type { TestDatabase } from './databases';

const tenant = 82;
const began = '2020-01-01';

interface House {
  app: NestFastifyApplication;
  clients: Clients;
  database: TestDatabase;
}

interface Person {
  accountId: string;
  postId: string;
}

/** A province in which reports are written, handed in and consolidated; time stands where a test puts it. */
export class ReportingWorld {
  private readonly people = new Map<string, Person>();
  private readonly tokens = new Map<string, Promise<string>>();
  private instant = new Date();

  constructor(private readonly house: House) {}

  get database(): TestDatabase {
    return this.house.database;
  }

  get clients(): Clients {
    return this.house.clients;
  }

  get work(): UnitOfWork {
    return this.house.app.get(UnitOfWork);
  }

  at(instant: string): void {
    this.instant = new Date(instant);
    this.house.app.get(Clock).now = () => this.instant;
    this.tokens.clear();
  }

  system<T>(work: () => Promise<T>): Promise<T> {
    return this.work.asSystem(tenant, 'test', work);
  }

  /** Somebody with a post at the agency. */
  async person(name: string, role: string, agencyId: string, validFrom = '2026-05-01'): Promise<void> {
    const made = await this.system(async () => {
      const account = { username: name, displayName: `Người thử ${name}`, kind: 'PERSON' as const };
      const accountId = await this.house.app.get(AccountsService).createAccount(account);
      const post = { accountId, agencyId, role, title: role, validFrom };
      return { accountId, postId: await this.house.app.get(PostsService).appointPost(post) };
    });
    this.people.set(name, made);
  }

  /** Somebody who was there before. */
  private async known(name: string): Promise<Person> {
    const kept = this.people.get(name);
    if (kept) return kept;
    const [found] = await this.database.look<Person>(
      `select a.id as "accountId", p.id as "postId" from app.account a join app.post p on p.account_id = a.id where a.username = $1`,
      [name],
    );
    if (!found) throw new Error(`nobody is called ${name}`);
    this.people.set(name, found);
    return found;
  }

  token(name: string): Promise<string> {
    const token = this.tokens.get(name) ?? this.enter(name);
    this.tokens.set(name, token);
    return token;
  }

  private async enter(name: string): Promise<string> {
    const { accountId } = await this.known(name);
    const sessions = this.house.app.get(SessionsService);
    // In whatever post they hold now: a succession may have moved it.
    const { accessToken } = await this.system(() => sessions.open(tenant, accountId));
    return accessToken;
  }

  async call(surface: Surface, who: string, operation: string, ask: Ask = {}): Promise<Told> {
    return this.clients.call(surface, { token: await this.token(who) }, operation, ask);
  }

  /** An act, with a key of its own where it is not an amendment. */
  async does(surface: Surface, who: string, operation: string, input: Record<string, unknown>, select?: string[]) {
    const patches = ['amendReportTemplate', 'amendCycleDraft', 'fillReport'];
    const keyed = patches.includes(operation) ? input : { idempotencyKey: uuidv7(), ...input };
    return this.call(surface, who, operation, { input: keyed, select });
  }

  /** An act that must succeed: what it answers. */
  async done(surface: Surface, who: string, operation: string, input: Record<string, unknown>, select?: string[]) {
    const told = await this.does(surface, who, operation, input, select);
    if (told.status >= 400) throw new Error(`${operation}: ${told.status} ${JSON.stringify(told.problem)}`);
    return told.data;
  }

  async download(who: string, path: string, headers: Record<string, string> = {}) {
    return this.clients.http({ token: await this.token(who) }, 'get', path, headers);
  }

  /** What the job does every minute. */
  publishCut(): Promise<string> {
    return this.house.app.get(Cuts).publish();
  }

  async agency(name: string, kind: string, level: string, parentId: string | null, more: Record<string, string> = {}) {
    const id = uuidv7();
    await this.system(async () => {
      await this.work.query('insert into app.agency (id) values ($1)', [id]);
      await this.work.query(
        `insert into app.agency_version (id, agency_id, valid_from, name, territory_name, kind, level, administrative_type, parent_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [uuidv7(), id, more['from'] ?? began, name, more['type'] ? name : null, kind, level, more['type'] ?? null, parentId],
      );
    });
    return id;
  }

  /** Dialogues that an agency held, as its desk would have recorded them. */
  async dialogues(agencyId: string, level: string, day: string, people: readonly number[]): Promise<void> {
    await this.system(async () => {
      for (const count of people) {
        await this.work.query(
          `insert into app.dialogue (id, agency_id, level, kind, title, chair, chair_capacity, place, planned_on, notice_on, status, held_on, people)
           values ($1, $2, $3, 'AD_HOC', 'Đối thoại', 'Người thử', 'Chủ tịch', 'Hội trường', $4, $4, 'HELD', $4, $5)`,
          [uuidv7(), agencyId, level, day, count],
        );
      }
    });
  }
} // prettier-ignore

/** What a commune writes by hand: each number `n`, of each share one in `n` + 1. */
export const cellsByHand = (
  content: { tables: { cells: { key: string; rule: string; required: boolean }[] }[] },
  n: number,
) =>
  content.tables.flatMap(({ cells }) =>
    cells
      .filter(({ required }) => required)
      .map(({ key, rule }) =>
        rule === 'RATE' ? { key, numerator: '1', denominator: String(n + 1) } : { key, value: String(n) },
      ),
  );

export const textsOf = (content: { sections: { key: string; text: boolean; required: boolean }[] }, text: string) =>
  content.sections.filter((section) => section.text && section.required).map(({ key }) => ({ key, text }));
