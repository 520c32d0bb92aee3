import { v7 as uuidv7 } from 'uuid';
import { Cuts } from '../../src/platform/database/cuts';
import { Clock } from '../../src/platform/time/clock';
import type { AccessWorld } from './access.world';
import { type Ask, type Surface } from './clients';
import { ObligationsWorld } from './obligations.world';

type Row = Record<string, unknown>;
export type Person = readonly [username: string, role: string, agency: string];

/** One line of what the tests say of a figure. */
export interface Scope {
  agencyId?: string;
  from?: string;
  to?: string;
  asOf?: string;
  basis?: string;
  basisDay?: string;
  groupBy?: string;
}

export const half = { from: '2025-12-15', to: '2026-06-14' };

/** A province in which petitions, cases and reorganisations are written as rows, and figures asked over both surfaces. */
export class FiguresWorld {
  private serial = 0;
  private readonly tokens = new Map<string, string>();
  readonly posts = new Map<string, string>();

  private constructor(readonly owing: ObligationsWorld) {}

  /** At an instant; or as time goes by, which cuts need. */
  static async open(people: readonly Person[], now?: string): Promise<FiguresWorld> {
    const world = new FiguresWorld(await ObligationsWorld.open());
    const { app } = world.access;
    if (now) world.access.at(now);
    else app.get(Clock).now = () => new Date();
    for (const [username, role, agency] of people) await world.person(username, role, world.agencyOf(agency));
    return world;
  }

  get access(): AccessWorld {
    return this.owing.access;
  }

  get agencies() {
    return this.access.agencies;
  }

  get cuts(): Cuts {
    return this.access.app.get(Cuts);
  }

  agencyOf(name: string): string {
    return this.agencies[name as keyof AccessWorld['agencies']] ?? name;
  }

  async person(username: string, role: string, agencyId: string): Promise<void> {
    this.posts.set(username, (await this.access.person(username, role, agencyId)).postId);
    this.tokens.set(username, (await this.access.login(username)).token);
  }

  call(surface: Surface, who: string, operation: string, ask: Ask = {}) {
    return this.access.clients.call(surface, { token: this.tokens.get(who) }, operation, ask);
  }

  /** A figure of the half-year of the whole province, unless said otherwise. */
  value(surface: Surface, who: string, code: string, scope: Scope = {}) {
    const args = { agencyId: this.agencies.province, ...half, ...scope };
    return this.call(surface, who, 'figureValue', { args: { code, ...args } });
  }

  async raw(surface: Surface, who: string, code: string, scope: Scope = {}): Promise<string> {
    return JSON.stringify((await this.value(surface, who, code, scope)).data);
  }

  members(surface: Surface, who: string, code: string, scope: Scope & { first?: number; after?: string } = {}) {
    const { first, after, ...rest } = scope;
    const args = {
      code,
      agencyId: this.agencies.province,
      ...half,
      ...rest,
      ...(first && { first }),
      ...(after && { after }),
    };
    return this.call(surface, who, 'figureMembers', { args });
  }

  async add(table: string, row: Row): Promise<string> {
    const id = (row['id'] as string | undefined) ?? uuidv7();
    const all = { id, ...row };
    const names = Object.keys(all);
    const places = names.map((_, at) => `$${at + 1}`).join(', ');
    await this.access.work.query(
      `insert into app.${table} (${names.join(', ')}) values (${places})`,
      Object.values(all),
    );
    return id;
  }

  petition(row: Row = {}): Promise<string> {
    return this.access.system(() => this.petitionInside(row));
  }

  petitionInside(row: Row = {}): Promise<string> {
    const number = ++this.serial;
    const agency = (row['agency_id'] as string | undefined) ?? this.agencies.hongNgu;
    return this.add('petition', {
      agency_id: agency,
      register_agency_id: agency,
      book: row['sealed_by'] ? 'DENUNCIATIONS' : 'PETITIONS',
      year: 2026,
      number,
      code: `MA${number}`,
      secret_hash: Buffer.alloc(32, number % 256),
      channel: 'POST',
      source: 'CITIZEN',
      received_on: '2026-03-02',
      kind: 'COMPLAINT',
      signatories: 1,
      people: 'ONE',
      state: row['outcome'] ? 'HANDLED' : 'REGISTERED',
      ...row,
    });
  }

  case(row: Row = {}): Promise<string> {
    return this.access.system(() => this.caseInside(row));
  }

  caseInside(row: Row = {}): Promise<string> {
    const number = ++this.serial;
    const agency = (row['agency_id'] as string | undefined) ?? this.agencies.hongNgu;
    const kind = (row['kind'] as string | undefined) ?? 'COMPLAINT';
    return this.add('case_record', {
      agency_id: agency,
      register_agency_id: agency,
      book: kind === 'DENUNCIATION' ? 'DENUNCIATION_CASES' : 'CASES',
      year: 2026,
      number,
      kind,
      field: 'LAND_HOUSING',
      received_on: '2026-03-02',
      ...row,
    });
  }

  /** A secret matter; `accused`: the agency that is excluded from it. */
  async seal(named: readonly string[], accused?: string): Promise<string> {
    const seal = uuidv7();
    await this.access.system(async () => {
      const { work } = this.access;
      await work.query(`insert into app.seal (id, reason) values ($1, 'DENUNCIATION')`, [seal]);
      if (accused) await this.add('seal_exclusion', { seal_id: seal, agency_id: accused });
      for (const username of named) {
        await work.query(
          `insert into app.seal_access (id, seal_id, post_id, account_id, capacity, named_on)
           select $1, $2, p.id, p.account_id, 'HANDLER', date '2026-01-01' from app.post p where p.id = $3`,
          [uuidv7(), seal, this.posts.get(username)],
        );
      }
    });
    return seal;
  }

  /** A secret petition of a matter of its own. */
  async secret(row: Row = {}, named: readonly string[] = [], accused?: string): Promise<string> {
    return this.petition({ kind: 'DENUNCIATION', sealed_by: await this.seal(named, accused), ...row });
  }

  async agency(
    name: string,
    level: string,
    type: string,
    from: string,
    to: string | null,
    parent: string | null,
  ): Promise<string> {
    return this.access.system(async () => {
      const id = await this.add('agency', {});
      await this.add('agency_version', {
        agency_id: id, name, territory_name: name, kind: 'PEOPLES_COMMITTEE', level, administrative_type: type,
        valid_from: from, valid_to: to, parent_id: parent,
      }); // prettier-ignore
      return id;
    });
  }

  succession(
    type: string,
    on: string,
    parts: readonly [from: string, to: string | null, share?: number][],
  ): Promise<void> {
    return this.access.system(async () => {
      const id = await this.add('succession', {
        type, instrument: 'Nghị quyết thử', effective_on: on, state: 'RUN', run_at: new Date(), result: '{}',
      }); // prettier-ignore
      for (const [from, to, share] of parts)
        await this.add('succession_part', {
          succession_id: id,
          from_agency_id: from,
          to_agency_id: to,
          share: share ?? null,
        });
    });
  }

  close(): Promise<void> {
    return this.access.close();
  }
}
