import { v7 as uuidv7 } from 'uuid';
import type { Surface, Told } from './clients';
import type { DemoWorld } from './demo.world';

type Input = Record<string, unknown>;

/** A desk of Đồng Tháp that takes petitions in and handles them, over one surface. */
export class PetitionDesk {
  constructor(
    readonly world: DemoWorld,
    readonly surface: Surface,
  ) {}

  /** Any act, with a key of its own. */
  does(who: string, operation: string, input: Input, select?: string[]): Promise<Told> {
    const keyed = { idempotencyKey: uuidv7(), ...input };
    return this.world.call(this.surface, who, operation, { input: keyed, ...(select ? { select } : {}) });
  }

  registers(who: string, more: Input = {}): Promise<Told> {
    return this.does(who, 'registerPetition', { ...complaint, ...more });
  }

  /** The receipt of a petition that is taken in without fail. */
  async registered(who: string, more: Input = {}): Promise<Receipt> {
    const told = await this.registers(who, more);
    if (told.status >= 400) throw new Error(`not registered: ${JSON.stringify(told.problem)}`);
    return told.data as Receipt;
  }

  reads(who: string, id: string, select: string[]): Promise<Told> {
    return this.world.call(this.surface, who, 'petition', { id, select });
  }

  /** An act on a petition as it stands now. */
  async acts(who: string, operation: string, id: string, input: Input = {}, select = ['id', 'state']): Promise<Told> {
    const [row] = await this.world.database.look<{ version: number }>(
      'select version from app.petition where id = $1',
      [id],
    );
    return this.does(who, operation, { id, expectedVersion: row?.version ?? 1, ...input }, select);
  }

  async actsOnTransfer(who: string, operation: string, id: string, input: Input = {}, select = ['id']): Promise<Told> {
    const [row] = await this.world.database.look<{ version: number }>(
      'select version from app.petition_transfer where id = $1',
      [id],
    );
    return this.does(who, operation, { id, expectedVersion: row?.version ?? 1, ...input }, select);
  }

  /** Whatever still says one of the words, by table: the whole database as text, bytes included. */
  async tracesOf(words: readonly string[]): Promise<string[]> {
    const tables = await this.world.database.look<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await this.world.database.look<{ word: string }>(
        `select w.word from unnest($1::text[]) w (word) where exists (select from ${name} t where strpos(t::text, w.word) > 0
           or strpos(t::text, encode(convert_to(w.word, 'UTF8'), 'hex')) > 0)`,
        [words],
      );
      found.push(...rows.map(({ word }) => `${name}: ${word}`));
    }
    return found;
  }

  async agency(name: string): Promise<string> {
    const [row] = await this.world.database.look<{ id: string }>(
      `select agency_id as id from app.agency_version where name = $1 and valid_to is null and tenant_id = 82 limit 1`,
      [name],
    );
    if (!row) throw new Error(`no agency is called ${name}`);
    return row.id;
  }

  async agencyOf(username: string): Promise<string> {
    const [row] = await this.world.database.look<{ id: string }>(
      `select p.agency_id as id from app.post p join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id
       where a.username = $1 and p.valid_to is null limit 1`,
      [username],
    );
    return row!.id;
  }

  async postOf(username: string): Promise<string> {
    const [row] = await this.world.database.look<{ id: string }>(
      `select p.id from app.post p join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id
       where a.username = $1 and p.valid_to is null limit 1`,
      [username],
    );
    return row!.id;
  }
}

export interface Receipt {
  id: string;
  number: string;
  code: string;
  secret: string;
  receivedOn: string;
  dueOn: string;
  notice: string;
}

export const person = {
  role: 'PETITIONER',
  name: 'Nguyễn Thị Bèo',
  address: 'Khóm 3, phường Cao Lãnh',
  phone: '0912 345 678',
  idType: 'IDENTITY_CARD',
  idNumber: '087190000123',
};

export const complaint = {
  channel: 'POST',
  source: 'CITIZEN',
  kind: 'COMPLAINT',
  datedOn: '2026-07-01',
  title: 'Khiếu nại quyết định thu hồi đất',
  content: 'Không đồng ý với mức bồi thường của Quyết định số 12/QĐ-UBND',
  petitioners: [person],
};

export const part = { kind: 'COMPLAINT', field: 'LAND_HOUSING', title: 'Bồi thường khi thu hồi đất' };

export const found = { missingConditions: [], withinAuthority: true, branch: 'ADMINISTRATIVE' };
