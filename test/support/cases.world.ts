import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { CasePart } from '../../src/modules/complaints/case-part';
import { CaseOpening } from '../../src/modules/complaints/case-opening.service';
import { Seals } from '../../src/modules/complaints/seals.service';
import { demoPassword } from '../../src/demo/demo-accounts';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { Vault } from '../../src/platform/vault/vault';
import type { Ask, Surface, Told } from './clients';
import { DemoWorld } from './demo.world';

const tenant = 82;

export interface Paper {
  receivedOn: string;
  openedOn?: string;
  channel?: string;
  /** Who is named for it, by user name; makes it secret. */
  named?: string[];
  /** Agencies that are accused. */
  accused?: string[];
  petitioners?: number;
}

/** The demo province with cases in it, opened as a classified petition would open them. */
export class CasesWorld {
  private serial = 0;
  private readonly found = new Map<string, string>();
  /** Log-ins, until the day changes. */
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(readonly demo: DemoWorld) {}

  static async open(): Promise<CasesWorld> {
    return new CasesWorld(await DemoWorld.open());
  }

  close(): Promise<void> {
    return this.demo.close();
  }

  /** What day it is: ten in the morning in Vietnam. */
  on(day: string): void {
    this.demo.at(`${day}T03:00:00Z`);
    this.tokens.clear();
  }

  get work(): UnitOfWork {
    return this.demo.app.get(UnitOfWork);
  }

  system<T>(work: () => Promise<T>): Promise<T> {
    return this.work.asSystem(tenant, 'test', work);
  }

  look<T = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<T[]> {
    return this.demo.database.look<T>(sql, values);
  }

  /** The agency in which somebody works. */
  async agencyOf(username: string): Promise<string> {
    return this.once(`agency ${username}`, 'agency_id', username);
  }

  async postOf(username: string): Promise<string> {
    return this.once(`post ${username}`, 'id', username);
  }

  private async once(name: string, column: string, username: string): Promise<string> {
    const known = this.found.get(name);
    if (known) return known;
    const [row] = await this.look<{ value: string }>(
      `select p.${column} as value from app.post p join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id
       where a.username = $1`,
      [username],
    );
    this.found.set(name, row!.value);
    return row!.value;
  }

  /** A case as `CaseOpening` opens it for a paper that was classified. */
  async case(part: Partial<CasePart> & { agencyId: string }, paper: Paper): Promise<string> {
    const { receivedOn, openedOn = receivedOn, channel = 'POST' } = paper;
    const whole: CasePart = {
      kind: 'COMPLAINT',
      instance: 1,
      previousCaseId: null,
      furtherGround: null,
      respondentAgencyId: null,
      field: 'LAND_HOUSING',
      title: 'Khiếu nại quyết định thu hồi đất',
      contents: ['Diện tích thu hồi', 'Giá bồi thường'],
      parties: [],
      multiPlace: false,
      remoteArea: false,
      dismissal: false,
      peopleCount: 1,
      ...part,
    };
    const named = await Promise.all((paper.named ?? []).map((username) => this.postOf(username)));
    return this.system(async () => {
      const sealedBy = whole.kind === 'DENUNCIATION' ? await this.seal(named, paper.accused ?? [], receivedOn) : null;
      const petition = await this.paper(whole, receivedOn, channel, sealedBy, paper.petitioners ?? 0);
      const opening = this.demo.app.get(CaseOpening, { strict: false });
      return opening.open({ id: petition, receivedOn, channel, sealedBy }, whole, openedOn);
    });
  }

  private async seal(named: string[], accused: string[], on: string): Promise<string> {
    const seals = this.demo.app.get(Seals, { strict: false });
    const id = await seals.open('DENUNCIATION');
    await seals.exclude(id, accused);
    await seals.name(id, named, 'HEAD', on);
    return id;
  }

  private async paper(
    { agencyId, kind, peopleCount }: CasePart,
    receivedOn: string,
    channel: string,
    sealedBy: string | null,
    petitioners: number,
  ): Promise<string> {
    const id = uuidv7();
    const keyId = sealedBy ? await this.demo.app.get(Vault).newKey() : null;
    const book = sealedBy ? 'DENUNCIATIONS' : 'PETITIONS';
    await this.work.query(
      `insert into app.petition (id, agency_id, register_agency_id, book, year, number, code, secret_hash, channel, source, received_on,
         kind, signatories, people, key_id, sealed_by, state, outcome, outcome_on)
       values ($1, $2, $2, $3, extract(year from $4::date), $5, $6, $7, $8, 'CITIZEN', $4, $9, $10, $11, $12, $13, 'HANDLED', 'CASE_OPENED', $4)`,
      [id, agencyId, book, receivedOn, 100_000 + ++this.serial, `T-${this.serial}`, randomBytes(32), channel, kind,
        peopleCount, peopleCount > 1 ? 'MANY' : 'ONE', keyId, sealedBy],
    ); // prettier-ignore
    for (let ordinal = 1; ordinal <= petitioners; ordinal++) {
      await this.work.query(
        `insert into app.petitioner (id, petition_id, ordinal, role, pseudonym, custody, sealed_by) values ($1, $2, $3, 'PETITIONER', $4, 'EXTERNAL', $5)`,
        [uuidv7(), id, ordinal, `#${ordinal}`, sealedBy],
      );
    }
    return id;
  }

  async call(surface: Surface, username: string, operation: string, ask: Ask = {}): Promise<Told> {
    const token = this.tokens.get(username) ?? this.logIn(username);
    this.tokens.set(username, token);
    return this.demo.clients.call(surface, { token: await token }, operation, ask);
  }

  private async logIn(username: string): Promise<string> {
    const input = { username, password: demoPassword, tenantId: tenant };
    const told = await this.demo.clients.call('REST', {}, 'login', { input });
    if (!told.data?.accessToken) throw new Error(`${username} cannot log in: ${told.code}`);
    return told.data.accessToken as string;
  }

  /** An act on the case as it stands; `version` says otherwise. */
  async act(
    surface: Surface,
    username: string,
    operation: string,
    id: string,
    input: Record<string, unknown>,
    version?: number,
  ): Promise<Told> {
    const [row] = await this.look<{ version: number }>('select version from app.case_record where id = $1', [id]);
    const whole = { id, expectedVersion: version ?? row!.version, idempotencyKey: uuidv7(), ...input };
    const select = ['id', 'version', 'status', 'allowedActions'];
    return this.call(surface, username, operation, { input: whole, select });
  }

  /** What is owed for a case: `KN.RESOLVE.FIRST 2026-08-03 OPEN`, in the order in which it began. */
  async owed(id: string): Promise<string[]> {
    const rows = await this.look<{ duty: string; due: string | null; state: string }>(
      `select duty, coalesce(due_on, original_due_on)::text as due, case when state = 'OPEN' and due_on is null then 'PAUSED' else state end as state
       from app.obligation where subject_kind = 'Case' and subject_id = $1 order by triggered_on, duty, id`,
      [id],
    );
    return rows.map(({ duty, due, state }) => `${duty} ${due} ${state}`);
  }
}

export const paperOf = (issuedOn: string, number = '12/QĐ-UBND') => ({ number, issuedOn, signer: 'Người thử' });
