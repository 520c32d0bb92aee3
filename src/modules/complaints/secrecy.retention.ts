import { Injectable } from '@nestjs/common';
import { AuditService } from '../../platform/audit/audit.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { FileStore } from '../../platform/files/file-store';
import { Clock } from '../../platform/time/clock';
import { Vault } from '../../platform/vault/vault';
import { denunciationLifecycle } from './denunciation.lifecycle';
import { CaseRetention } from './secrecy.retention.entity';
import { bytesOfMatter, keysOfMatter, retentionOf } from './secrecy.retention.sql';

/** What stands against destroying the keys of a case; with nothing in its way it may be shredded. */
export type Obstacle =
  'NO_RETENTION' | 'RETENTION_RUNS' | 'HELD' | 'NOT_CLOSED' | 'IN_COURT' | 'PROTECTING' | 'FOLLOWED_UP' | 'SHREDDED';

/** Number, dates and counts: what stays of a case for good, and all that an operator gets to see of it. */
export interface Tombstone {
  id: string;
  book: string;
  year: number;
  number: number;
  received_on: string;
  closed_on: string | null;
  people_count: number;
  petitions: number;
  files: number;
  keep_until: string | null;
  obstacles: Obstacle[];
}

interface RetentionRow extends Omit<Tombstone, 'obstacles'> {
  status: string;
  sealed_by: string;
  retention_id: string | null;
  held_by: string | null;
  shredded_on: string | null;
  in_court: boolean;
  protecting: boolean;
  followed_up: boolean;
}

const final: readonly string[] = denunciationLifecycle.final;

/** Thời hạn bảo quản and crypto-shredding of secret cases: the operator's work, by a decision on paper. */
@Injectable()
export class Retention {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly store: FileStore,
    private readonly audit: AuditService,
  ) {}

  /** How long a case is kept, by which schedule; `heldBy` a document that holds it back, '' lifts the hold. */
  async keep(caseId: string, keepUntil: string, ground: string, heldBy?: string): Promise<void> {
    const row = await this.find(caseId);
    const held = heldBy === undefined ? {} : { heldBy: heldBy || null };
    if (row.retention_id) await this.work.change(CaseRetention, row.retention_id, { keepUntil, ground, ...held });
    else await this.work.insert(CaseRetention, { caseId, keepUntil, ground, ...held, sealedBy: row.sealed_by });
  }

  /** All cases whose retention is known, with what stands in the way of each. */
  async preview(): Promise<Tombstone[]> {
    const rows = await this.work.query<RetentionRow>(retentionOf, [null, final]);
    return rows.map((row) => this.tombstone(row));
  }

  /**
   * Destroys the keys of a case. Rows stay: number, dates, counts; their ciphertexts
   * open nowhere any more. Answers what stands in the way instead, if anything does.
   */
  async shred(caseId: string, decision: string): Promise<Tombstone & { keys: number }> {
    const row = await this.find(caseId);
    const tombstone = this.tombstone(row);
    if (tombstone.obstacles.length > 0) return { ...tombstone, keys: 0 };
    const today = this.clock.today();
    const keys = await this.work.query<{ id: string; needed: boolean }>(keysOfMatter, [
      row.sealed_by,
      caseId,
      final,
      today,
    ]);
    const free = keys.filter(({ needed }) => !needed);
    for (const { id } of free) await this.vault.shred(id, 'RETENTION_ENDED');
    await this.work.change(CaseRetention, row.retention_id!, { shreddedOn: today, shredDecision: decision });
    await this.audit.event('case', caseId, { shredded: free.length, files: row.files }, row.sealed_by);
    return { ...tombstone, keys: free.length };
  }

  /** Takes what has no key any more from the file store; after the keys are gone for good, and again if that was interrupted. */
  async removeBytes(tenantId: number, caseId: string): Promise<number> {
    const { sealed_by } = await this.find(caseId);
    const files = await this.work.query<{ sha256: string }>(bytesOfMatter, [sealed_by]);
    for (const { sha256 } of files) await this.store.remove(tenantId, sha256);
    return files.length;
  }

  private async find(caseId: string): Promise<RetentionRow> {
    const [row] = await this.work.query<RetentionRow>(retentionOf, [caseId, final]);
    if (!row) throw new Error('Không có vụ việc mật này. There is no such secret case.');
    return row;
  }

  private tombstone(row: RetentionRow): Tombstone {
    const obstacles: Record<Obstacle, boolean> = {
      NO_RETENTION: row.keep_until === null,
      RETENTION_RUNS: row.keep_until !== null && row.keep_until >= this.clock.today(),
      HELD: row.held_by !== null,
      NOT_CLOSED: !final.includes(row.status),
      IN_COURT: row.in_court,
      PROTECTING: row.protecting,
      FOLLOWED_UP: row.followed_up,
      SHREDDED: row.shredded_on !== null,
    };
    const { id, book, year, number, received_on, closed_on, people_count, petitions, files, keep_until } = row;
    return {
      id,
      book,
      year,
      number,
      received_on,
      closed_on,
      people_count,
      petitions,
      files,
      keep_until,
      obstacles: (Object.keys(obstacles) as Obstacle[]).filter((name) => obstacles[name]),
    };
  }
}
