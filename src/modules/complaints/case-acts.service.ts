import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork, type Values } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { CaseDuties, type DutyAct } from './case-duties';
import { lifecycleOf } from './case-states';
import { CaseEvent, CaseRecord } from './case.entity';
import './cases.errors';
import { MatterTexts } from './matter-texts';

interface Paper {
  number: string;
  issuedOn: string;
  signer?: string;
}

/** What an act says of itself. */
export interface Done {
  onDay: string;
  note?: string | null;
  document?: Paper | null;
}

/** What follows from it for the case. */
export interface Following extends Pick<DutyAct, 'about' | 'owedBy' | 'channel' | 'countedFrom'> {
  set?: Values<CaseRecord>;
  /** Where the lifecycle leaves the next state to the act. */
  to?: string;
  ground?: string;
  /** Numbers and codes; never words about persons. */
  detail?: Record<string, unknown>;
  /** The act is the issue of its paper: both are of one day. */
  isPaper?: boolean;
}

/** Every act on a case goes through here: the days are checked, the case changes, the file gets its entry, the clocks move. */
@Injectable()
export class CaseActs {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly texts: MatterTexts,
    private readonly duties: CaseDuties,
  ) {}

  /** The case, held for this transaction. */
  async case(id: string): Promise<CaseRecord> {
    const row = await this.work.manager
      .createQueryBuilder(CaseRecord, 'c')
      .where(`c.tenant_id = current_setting('app.tenant')::int and c.id = :id`, { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  /** Answers the id of the case, as every act does. */
  async record(row: CaseRecord, operation: string, done: Done, following: Following = {}): Promise<string> {
    const { set = {}, to, about, owedBy, channel, countedFrom, ground, detail } = following;
    const { ordinal, last } = await this.fileOf(row.id);
    this.checkDays(done, last ?? row.receivedOn, following.isPaper ?? false);
    const status = nextState(row, operation, to);
    await this.work.change(CaseRecord, row.id, { ...set, status });
    const after = Object.assign(new CaseRecord(), row, set, { status });
    await this.enter(after, { operation, ordinal, from: row.status, ground, detail, done });
    const { onDay: on, document } = done;
    const paper = document ? { documentNumber: document.number, documentIssuedOn: document.issuedOn } : {};
    await this.duties.apply(after, operation, { on, reason: ground, about, owedBy, channel, countedFrom, ...paper });
    return row.id;
  }

  /** The day before which nothing more can be done to it. */
  async lastDay(row: CaseRecord): Promise<string> {
    return (await this.fileOf(row.id)).last ?? row.receivedOn;
  }

  /** The first entry of a new case. */
  async open(row: CaseRecord, onDay: string, duty: Pick<DutyAct, 'channel' | 'countedFrom'>): Promise<void> {
    await this.enter(row, { operation: 'openCase', ordinal: 1, from: null, done: { onDay } });
    await this.duties.apply(row, 'openCase', { on: onDay, ...duty });
  }

  private async fileOf(caseId: string): Promise<{ ordinal: number; last: string | null }> {
    const [found] = await this.work.query<{ ordinal: number; last: string | null }>(
      `select coalesce(max(ordinal), 0) + 1 as ordinal, max(on_day)::text as last from app.case_event
       where tenant_id = current_setting('app.tenant')::int and case_id = $1`,
      [caseId],
    );
    return found!;
  }

  private checkDays({ onDay, document }: Done, since: string, isPaper: boolean): void {
    if (onDay > this.clock.today()) throw new Refusal('CASE_DAY_IN_FUTURE', { path: 'onDay' });
    if (onDay < since) throw new Refusal('CASE_DAY_TOO_EARLY', { path: 'onDay', params: { since } });
    if (!document) return;
    const path = 'document.issuedOn';
    if (isPaper && document.issuedOn !== onDay) throw new Refusal('PAPER_OF_ANOTHER_DAY', { path });
    if (document.issuedOn > onDay) throw new Refusal('PAPER_AFTER_ACT', { path });
  }

  private async enter(row: CaseRecord, entry: Entry): Promise<void> {
    const { operation, ordinal, from, ground = null, detail = null, done } = entry;
    const id = uuidv7();
    const { onDay, document, note = null } = done;
    const holder = { table: 'case_event', id, keyId: row.keyId, sealedBy: row.sealedBy };
    await this.work.insert(CaseEvent, {
      id,
      version: 1,
      caseId: row.id,
      ordinal,
      operation,
      onDay,
      fromStatus: from,
      toStatus: row.status,
      ground,
      documentNumber: document?.number ?? null,
      documentOn: document?.issuedOn ?? null,
      signer: document?.signer ?? null,
      detail,
      byPostId: () => `nullif(current_setting('app.post', true), '')::uuid`,
      sealedBy: row.sealedBy,
      ...(await this.texts.columns(holder, { note })),
    });
  }
}

interface Entry {
  operation: string;
  ordinal: number;
  from: string | null;
  ground?: string;
  detail?: Record<string, unknown>;
  done: Done;
}

/** The state after the act; an act of the system itself asks the same table as the gate. */
function nextState(row: CaseRecord, operation: string, chosen: string | undefined): string {
  const moves: Record<string, { from: readonly string[]; to?: string | readonly string[] }> = lifecycleOf(
    row.kind,
  ).moves;
  const move = moves[operation];
  if (!move?.from.includes(row.status)) {
    throw new Refusal('ILLEGAL_MOVE', { params: { state: row.status }, extra: { state: row.status } });
  }
  if (move.to === undefined) return row.status;
  if (typeof move.to === 'string') return move.to;
  if (chosen === undefined || !move.to.includes(chosen)) throw new Error(`${operation} leads to no state ${chosen}`);
  return chosen;
}
