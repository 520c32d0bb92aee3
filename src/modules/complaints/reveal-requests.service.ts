import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { IdentityCustody } from './reveal-custody';
import { RevealRequest } from './reveal.entity';
import type { DecideRevealInput, RequestRevealInput, WithdrawRevealInput } from './reveal.inputs';
import { accountOfPost, openRequest } from './reveal.sql';

const day = 24 * 3600 * 1000;
export const longestReveal = 7;

/** Xin, quyết định, thu hồi việc mở danh tính: who asks is never who decides. */
@Injectable()
export class RevealRequestsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly custody: IdentityCustody,
  ) {}

  async requestReveal({ id, purpose, legalBasis }: RequestRevealInput, viewer: Viewer): Promise<string> {
    const { postId } = viewer;
    // A request is one person's; a machine has no post.
    if (postId === null) throw new Refusal('FORBIDDEN');
    const { sealed_by: sealedBy } = await this.custody.held(id);
    await this.custody.refuseVerifier(sealedBy);
    const now = this.clock.now();
    const [open] = await this.work.query(openRequest, [id, postId, now]);
    if (open) throw new Refusal('REVEAL_ASKED_ALREADY');
    const asked = { petitionId: id, requesterId: postId, purpose, legalBasis, requestedAt: now, sealedBy };
    return this.work.insert(RevealRequest, asked);
  }

  async decideReveal({ id, granted, validUntil, reason }: DecideRevealInput, viewer: Viewer): Promise<string> {
    const { requesterId } = await this.work.manager.findOneByOrFail(RevealRequest, { id });
    const [asker] = await this.work.query<{ account_id: string }>(accountOfPost, [requesterId]);
    // The same person in another of their posts is still the same person.
    if (asker?.account_id === viewer.accountId) throw new Refusal('REVEAL_OF_ONESELF');
    await this.work.change(RevealRequest, id, {
      state: granted ? 'GRANTED' : 'REFUSED',
      decidedById: viewer.postId,
      decidedAt: this.clock.now(),
      validUntil: this.term(granted, validUntil),
      reason: reason ?? null,
    });
    return id;
  }

  /** By who asked, or by a head who thinks better of it. */
  async withdrawReveal({ id }: WithdrawRevealInput): Promise<string> {
    const nobody = { decidedById: null, decidedAt: null, validUntil: null };
    await this.work.change(RevealRequest, id, { state: 'WITHDRAWN', ...nobody });
    return id;
  }

  private term(granted: boolean, given: string | undefined): Date | null {
    if (!granted) {
      if (given !== undefined) throw new Refusal('REVEAL_TERM_ONLY_WHEN_GRANTED', { path: 'validUntil' });
      return null;
    }
    const until = new Date(given ?? Number.NaN);
    const left = until.getTime() - this.clock.now().getTime();
    if (!(left > 0 && left <= longestReveal * day))
      throw new Refusal('REVEAL_TERM', { path: 'validUntil', params: { days: longestReveal } });
    return until;
  }
}
