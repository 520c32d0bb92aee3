import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { AuditService } from '../../platform/audit/audit.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Vault } from '../../platform/vault/vault';
import { type HeldIdentity, IdentityCustody } from './reveal-custody';
import { RevealRequest } from './reveal.entity';
import type { RevealedIdentity, RevealedPerson } from './reveal.results';
import { grantedRequest, oneAtATime, petitioners, revealedWithinAnHour, sessionSince } from './reveal.sql';

/** A session this young stands for the person at the desk; whoever comes later logs in again. */
export const freshLoginMinutes = 30;
/** Identities a person may be told within an hour. */
export const mostRevealed = 10;

const operation = 'revealIdentity';

interface StoredPerson {
  id: string;
  ordinal: number;
  role: string;
  pseudonym: string;
  name: string | null;
  address: string | null;
  secret: Buffer | null;
}

/**
 * Mở danh tính. The audit entry and the identity come from one transaction, and the identity leaves it only after the
 * commit: whoever was told is on record, even if the answer never arrived. Nothing of the answer is kept for a retry.
 */
@Injectable()
export class RevealIdentityService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly vault: Vault,
    private readonly custody: IdentityCustody,
  ) {}

  async revealIdentity(id: string, viewer: Viewer, { requestId }: Caller): Promise<RevealedIdentity> {
    try {
      return await this.viewers.insideOn(id, viewer, operation, requestId, () => this.reveal(id, viewer));
    } catch (error) {
      if (error instanceof Refusal) await this.noteRefused(id, viewer, requestId, error.code);
      throw error;
    }
  }

  private async reveal(id: string, viewer: Viewer): Promise<RevealedIdentity> {
    const held = await this.custody.held(id);
    await this.custody.refuseVerifier(held.sealed_by);
    const now = this.clock.now();
    await this.demandFreshLogin(viewer, now);
    const [granted] = await this.work.query<{ id: string; valid_until: Date }>(grantedRequest, [
      id,
      viewer.postId,
      now,
    ]);
    if (!granted) throw new Refusal('REVEAL_NOT_GRANTED');
    await this.demandQuota(viewer);
    const persons = await this.personsOf(id, held);
    await this.work.change(RevealRequest, granted.id, { used: () => 'used + 1' });
    const detail = { identity: 'REVEALED', request: granted.id, persons: persons.length };
    await this.audit.event('petition', id, detail, held.sealed_by);
    return { petitionId: id, requestId: granted.id, validUntil: granted.valid_until.toISOString(), persons };
  }

  private async demandFreshLogin({ sessionId }: Viewer, now: Date): Promise<void> {
    const since = new Date(now.getTime() - freshLoginMinutes * 60_000);
    const [fresh] = sessionId ? await this.work.query(sessionSince, [sessionId, since]) : [];
    if (!fresh) throw new Refusal('LOGIN_NOT_RECENT', { params: { minutes: freshLoginMinutes } });
  }

  private async demandQuota({ accountId }: Viewer): Promise<void> {
    await this.work.query(oneAtATime, [accountId]);
    const [revealed] = await this.work.query<{ count: number }>(revealedWithinAnHour, [accountId]);
    if (revealed!.count >= mostRevealed)
      throw new Refusal('REVEAL_QUOTA', { params: { most: mostRevealed }, headers: { 'retry-after': '3600' } });
  }

  private async personsOf(id: string, { key_id }: HeldIdentity): Promise<RevealedPerson[]> {
    const stored = await this.work.query<StoredPerson>(petitioners, [id]);
    const hidden = stored.filter(({ secret }) => secret !== null);
    const secrets = hidden.map((person) => ({
      place: { table: 'petitioner', record: person.id, field: 'secret' },
      sealed: person.secret!,
    }));
    const opened = hidden.length > 0 ? await this.vault.openMany(key_id!, secrets) : [];
    const details = new Map(hidden.map((person, at) => [person.id, opened[at] as Record<string, unknown>]));
    return stored.map((person) => {
      const { name, address, ...more } = { name: person.name, address: person.address, ...details.get(person.id) };
      const { ordinal, role, pseudonym } = person;
      return { ordinal, role, pseudonym, name, address, details: more };
    });
  }

  /** On record, too, under the secrecy of the matter where the one who tried was named for it. */
  private async noteRefused(id: string, viewer: Viewer, requestId: string, code: string): Promise<void> {
    await this.viewers.inside(viewer, operation, requestId, async () => {
      const [matter] = await this.work.query<{ sealed_by: string | null }>(
        `select sealed_by from app.petition where tenant_id = current_setting('app.tenant')::int and id = $1`,
        [id],
      );
      await this.audit.event('petition', id, { identity: 'REFUSED', code }, matter?.sealed_by ?? null);
    });
  }
}
