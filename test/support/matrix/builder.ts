import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { UnitOfWork } from '../../../src/platform/database/unit-of-work';
import { addCases, addOwnCases } from './builder.complaints';
import { addDialogues, addDialogueSettings } from './builder.dialogues';
import { addFigures } from './builder.figures';
import { addLaw, addNotice } from './builder.law';
import { addObligations, type Pen } from './builder.obligations';
import { addTasks } from './builder.plans-tasks';
import { addOwnPetition, addPetitions } from './builder.petitions';
import { addOwnSecrets } from './builder.secrecy';
import { addReception } from './builder.reception';
import { addReporting } from './builder.reporting';
import type { Caller } from './callers';
import { factsOf, homes, ours, type Place, placeNames } from './ground';
import type { Entry } from './records';

const content = Buffer.from('Biên bản đối thoại với Nhân dân\n');
const sha256 = createHash('sha256').update(content).digest('hex');
const began = '2020-01-01';
const ended = '2025-03-01';
const always = 'CONTINUOUS_YEARLY';
export const fileClasses = ['OPEN', 'INTERNAL', 'RESTRICTED'] as const;

type Row = Record<string, unknown>;

/** Writes rows as the system, so that nothing of what is tested decides what there is to be seen. */
export class Builder {
  private readonly ids = new Map<Place, string>(placeNames.map((place) => [place, uuidv7()]));
  private serial = 0;
  /** The province's own draft, which drafts carry out: most may not see it. */
  private above?: { plan: string; task: string };
  /** Plans addressed to an agency; all of its level carry them out, but it may not see the plans of most. */
  private readonly addressed = new Map<Place, string>();

  private readonly pen: Pen = {
    idOf: (place) => this.idOf(place),
    add: (table, row) => this.add(table, row),
    note: (entry) => this.note(entry),
    find: (sql) => this.work.query(sql),
  };

  constructor(
    private readonly work: UnitOfWork,
    private readonly tenant: number,
    private readonly folder: string,
    private readonly records: Entry[],
  ) {}

  idOf(place: Place): string {
    return this.ids.get(place)!;
  }

  async build(): Promise<void> {
    const mine = placeNames.filter((place) => factsOf(place).tenant === this.tenant);
    for (const place of mine) await this.agency(place);
    await this.store();
    await this.plan('draft', mine[0]!);
    for (const place of mine) await this.plan('addressed', mine[0]!, place);
    for (const place of mine) await this.recordsOf(place);
    await this.once(mine[0]!, mine.at(-1)!);
    await addLaw(this.pen, mine[0]!);
    for (const place of mine) await addDialogues(this.pen, place, mine[0]!);
    for (const place of mine) await addReception(this.pen, place);
    await addDialogueSettings(this.pen, mine[0]!);
    await addReporting(this.pen, mine);
  }

  async account(username: string, kind: 'PERSON' | 'MACHINE'): Promise<string> {
    return this.add('account', { username, display_name: `Người thử ${username}`, kind });
  }

  async post(accountId: string, agencyId: string, role: string): Promise<string> {
    return this.add('post', {
      account_id: accountId,
      agency_id: agencyId,
      role,
      title: 'Chức vụ thử',
      valid_from: began,
    });
  }

  async spareAgency(): Promise<string> {
    const id = await this.add('agency', {});
    const version = {
      agency_id: id,
      name: 'Sở Thử',
      kind: 'DEPARTMENT',
      level: 'PROVINCE',
      parent_id: this.idOf('tinh'),
    };
    await this.add('agency_version', { ...version, valid_from: began });
    return id;
  }

  /** What belongs to a caller alone. */
  async own(by: Caller, delegate: string): Promise<void> {
    const place = by.home;
    const holder = by.accountId;
    this.note({ kind: 'Account', id: holder, variant: by.isMachine ? 'machine' : 'person', place, holder });
    const file = await this.file(place, holder, 'RESTRICTED');
    this.note({ kind: 'File', id: file, variant: 'RESTRICTED', place, holder });
    if (!by.postId) return;
    this.note({ kind: 'Post', id: by.postId, variant: 'regular', place, holder });
    await addNotice(this.pen, place, by.postId, by);
    await addOwnCases(this.pen, place, by);
    await addOwnPetition(this.pen, place, by);
    await addOwnSecrets(this.pen, place, by, this.folder);
    const document = { document_number: '1/UQ', document_issued_on: began, document_issuer: 'Người thử' };
    const rights = {
      agency_id: this.idOf(place),
      role: by.role,
      title: 'TUQ',
      kind: 'ACTING',
      delegated_by_id: by.postId,
    };
    const term = { valid_from: '2025-05-01', valid_to: '2025-06-01' };
    const delegated = await this.add('post', { account_id: delegate, ...rights, ...term, ...document });
    this.note({ kind: 'Post', id: delegated, variant: 'delegated', place, holder });
  }

  private async agency(place: Place): Promise<void> {
    const { level, kind, type, above, followedBy } = factsOf(place);
    const id = this.idOf(place);
    const code = `H${this.tenant}.${++this.serial}`;
    const parent_id = above ? this.idOf(above) : null;
    const valid_to = followedBy ? ended : null;
    await this.insert('agency', { id });
    const named = { name: `Cơ quan ${place}`, territory_name: place, kind, level, administrative_type: type ?? null };
    await this.add('agency_version', { agency_id: id, ...named, parent_id, valid_from: began, valid_to });
    await this.add('agency_code', { agency_id: id, system: 'IDENTIFIER', code, valid_from: began });
    this.note({ kind: 'Agency', id, variant: followedBy ? 'ended' : 'inForce', place, code });
    if (!followedBy) return;
    const act = await this.succession('MERGE', ended, { state: 'RUN', run_at: new Date(), result: '{}' });
    await this.add('succession_part', { succession_id: act, from_agency_id: id, to_agency_id: this.idOf(followedBy) });
  }

  private async recordsOf(place: Place): Promise<void> {
    const person = await this.account(`canbo.${place}`.toLowerCase(), 'PERSON');
    this.note({ kind: 'Account', id: person, variant: 'person', place });
    const post = await this.post(person, this.idOf(place), 'OFFICER');
    this.note({ kind: 'Post', id: post, variant: 'regular', place });
    await addNotice(this.pen, place, post);
    for (const variant of ['draft', 'issued'] as const) await this.plan(variant, place);
    for (const variant of fileClasses)
      this.note({ kind: 'File', id: await this.file(place, person, variant), variant, place });
    await this.apiKey(place);
    await addObligations(this.pen, place);
    await addTasks(this.pen, place);
    await addFigures(this.pen, place);
    await addCases(this.pen, place);
    await addPetitions(this.pen, place, this.tenant === ours ? 'tinh' : 'tinhKhac');
  }

  private async plan(variant: string, place: Place, addressee?: Place): Promise<void> {
    const signed = { place_of_issue: 'Cao Lãnh', signer: 'Người thử', signing_capacity: 'CHỦ TỊCH' };
    const issued = { status: 'ISSUED', number: `${++this.serial}/KH-UBND`, issued_on: '2025-01-05', ...signed };
    const id = await this.add('plan', {
      kind: 'YEAR',
      title: `Kế hoạch ${variant} ${place}`,
      issuer_id: this.idOf(place),
      starts_on: '2025-01-01',
      ends_on: '2025-12-31',
      parent_id: (variant === 'issued' ? this.addressed.get(homes[factsOf(place).level]) : this.above?.plan) ?? null,
      ...(variant === 'draft' ? {} : issued),
    });
    const task = { plan_id: id, ordinal: 1, text: 'Đối thoại', timing_kind: always, timing_text: 'Thường xuyên' };
    const derived = this.above ? { derived_from_id: this.above.task, derived_from_version: 1 } : {};
    const taskId = await this.add('task', { ...task, ...derived });
    this.above ??= { plan: id, task: taskId };
    if (addressee) {
      this.addressed.set(addressee, id);
      await this.add('plan_addressee', { plan_id: id, agency_id: this.idOf(addressee) });
    }
    this.note({ kind: 'Plan', id, variant, place, addressee });
    this.note({ kind: 'Task', id: taskId, variant, place, addressee });
  }

  private async apiKey(place: Place): Promise<void> {
    const account_id = await this.account(`may.${place}`.toLowerCase(), 'MACHINE');
    this.note({ kind: 'Account', id: account_id, variant: 'machine', place });
    const key_id = `k${++this.serial}`.padEnd(12, 'x');
    const hash = createHash('sha256').update(key_id).digest();
    const given = {
      account_id,
      name: 'khoa',
      slot: 1,
      key_id,
      hash,
      scopes: ['plans'],
      expires_at: new Date('2026-01-01'),
    };
    const id = await this.add('api_key', { ...given, agency_id: this.idOf(place) });
    this.note({ kind: 'ApiKey', id, variant: '', place });
  }

  private file(place: Place, holder: string, variant: string): Promise<string> {
    const facts = { name: 'bien-ban.txt', media_type: 'text/plain', size: content.length, sha256, state: 'CLEAN' };
    return this.add('file', { ...facts, class: variant, uploaded_by_id: holder, agency_id: this.idOf(place) });
  }

  private async store(): Promise<void> {
    const folder = join(this.folder, String(this.tenant), sha256.slice(0, 2), sha256.slice(2, 4));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, sha256), content);
  }

  /** One of what a province has only one of. */
  private async once(place: Place, leaf: Place): Promise<void> {
    const document = { number: '23-CT/TU', kind: 'DIRECTIVE', title: 'Về công tác dân vận', issuer: 'Tỉnh uỷ' };
    this.note({ kind: 'Document', id: await this.add('document', document), variant: '', place });
    const tie = { from_agency_id: this.idOf(place), to_agency_id: this.idOf(leaf), type: 'COORDINATES_WITH' };
    const relation = await this.add('agency_relation', { ...tie, valid_from: began });
    this.note({ kind: 'AgencyRelation', id: relation, variant: '', place });
    const dissolved = await this.add('agency', {});
    const version = { agency_id: dissolved, name: 'Ban giải thể', kind: 'DEPARTMENT', level: 'PROVINCE' };
    await this.add('agency_version', { ...version, valid_from: began });
    const act = await this.succession('DISSOLVE', '2025-05-02');
    await this.add('succession_part', { succession_id: act, from_agency_id: dissolved });
    this.note({ kind: 'Succession', id: act, variant: 'draft', place });
  }

  private succession(type: string, effective_on: string, more: Row = {}): Promise<string> {
    return this.add('succession', { type, instrument: 'Nghị quyết thử', effective_on, ...more });
  }

  private note(entry: Entry): void {
    this.records.push(entry);
  }

  private async add(table: string, row: Row): Promise<string> {
    const id = uuidv7();
    await this.insert(table, { id, ...row });
    return id;
  }

  private async insert(table: string, row: Row): Promise<void> {
    const names = Object.keys(row);
    const places = names.map((_, at) => `$${at + 1}`).join(', ');
    await this.work.query(`insert into app.${table} (${names.join(', ')}) values (${places})`, Object.values(row));
  }
}
