import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { PetitionClock } from './petition-clock';
import { hashOfSecret, newSecret } from './petition-codes';
import { PetitionRows } from './petition-rows';
import { Petition } from './petition.entity';
import { PetitionsInSight } from './petitions-in-sight';
import { AssignPetitionInput, LinkSamePetitionInput } from './petition-work.inputs';
import type { PetitionSecret } from './receipt.results';

/** Who works on a petition, and which other it repeats. */
@Injectable()
export class PetitionWorkService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly viewers: ViewersService,
    private readonly rows: PetitionRows,
    private readonly sight: PetitionsInSight,
    private readonly duties: PetitionClock,
  ) {}

  async assignPetition({ id, postId }: AssignPetitionInput): Promise<string> {
    const row = await this.rows.one(id);
    const [post] = await this.work.query<{ named: boolean }>(
      `select exists (select from app.seal_access n where n.tenant_id = p.tenant_id and n.seal_id = $3 and n.post_id = p.id
                        and n.ended_on is null) as named
       from app.post p
       where p.tenant_id = current_setting('app.tenant')::int and p.id = $1 and p.agency_id = $2
         and p.valid_from <= $4::date and coalesce(p.valid_to, 'infinity') > $4::date`,
      [postId, row.agencyId, row.sealedBy, this.clock.today()],
    );
    if (!post) throw new Refusal('POST_ELSEWHERE', { path: 'postId' });
    if (row.sealedBy && !post.named) throw new Refusal('POST_NOT_NAMED', { path: 'postId' });
    await this.work.change(Petition, id, { handlerPostId: postId });
    await this.duties.reassign(row, { postId });
    return id;
  }

  /** Trùng nội dung: an official says so; nothing is merged by it. */
  async linkSamePetition({ id, sameAsId }: LinkSamePetitionInput, viewer: Viewer): Promise<string> {
    const row = await this.rows.one(id);
    await this.sight.require(viewer, 'Petition', [[sameAsId, 'sameAsId']]);
    const earlier = await this.rows.one(sameAsId);
    const fits =
      earlier.id !== row.id &&
      earlier.receivedOn <= row.receivedOn &&
      earlier.sameAsId !== row.id &&
      Boolean(earlier.sealedBy) === Boolean(row.sealedBy);
    if (!fits) throw new Refusal('NOT_AN_EARLIER_ONE', { path: 'sameAsId' });
    await this.work.change(Petition, id, { sameAsId });
    return id;
  }

  /** For who lost the slip. No answer is kept for a retry: a second call gives another secret. */
  renewPetitionSecret(id: string, viewer: Viewer, { requestId }: Caller): Promise<PetitionSecret> {
    return this.viewers.insideOn(id, viewer, 'renewPetitionSecret', requestId, async () => {
      const { code } = await this.rows.one(id);
      const secret = newSecret();
      await this.work.change(Petition, id, { secretHash: hashOfSecret(secret) });
      return { code, secret };
    });
  }
}
