import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Obligation } from './obligation.entity';
import type { ExcuseObligationInput, ReassignObligationInput } from './obligation.inputs';
import './obligations.errors';
import { Obligations } from './obligations.service';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

interface Found {
  agencyId: string;
  state: string;
  since: string;
  sealedBy: string | null;
}

/** What officials do to an obligation itself; all else moves with the record it is owed for. */
@Injectable()
export class ObligationDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly obligations: Obligations,
    private readonly clock: Clock,
  ) {}

  async excuseObligation({ id, on, reason, documentNumber, documentIssuedOn }: ExcuseObligationInput): Promise<string> {
    const { since } = await this.openOne(id);
    const today = this.clock.today();
    const day = on ?? today;
    // What counts back from an event is owed before that event has come.
    const earliest = since < today ? since : today;
    if (day < earliest || day > today) throw new Refusal('OBLIGATION_DAY', { path: 'on', params: { since: earliest } });
    if (documentIssuedOn > today)
      throw new Refusal('OBLIGATION_DAY', { path: 'documentIssuedOn', params: { since: earliest } });
    await this.obligations.enterOne(id, 'EXCUSE', { on: day, reason, documentNumber, documentIssuedOn });
    return id;
  }

  async reassignObligation({ id, postId }: ReassignObligationInput): Promise<string> {
    const found = await this.openOne(id);
    if (postId) await this.mustBeFit(postId, found);
    await this.work.change(Obligation, id, { postId: postId ?? null });
    return id;
  }

  private async openOne(id: string): Promise<Found> {
    const [found] = await this.work.query<Found>(
      `select agency_id as "agencyId", state, triggered_on::text as since, sealed_by as "sealedBy"
       from app.obligation where ${tenant} and id = $1`,
      [id],
    );
    if (found!.state !== 'OPEN') throw new Refusal('OBLIGATION_SETTLED');
    return found!;
  }

  private async mustBeFit(postId: string, { agencyId, sealedBy }: Found): Promise<void> {
    const [post] = await this.work.query<{ named: boolean }>(
      `select $4::uuid is null or exists (
         select from app.seal_access s where s.${tenant} and s.seal_id = $4 and s.post_id = p.id and s.ended_on is null) as named
       from app.post p
       where p.${tenant} and p.id = $1 and p.agency_id = $2 and p.kind = 'REGULAR'
         and p.valid_from <= $3 and coalesce(p.valid_to, 'infinity') > $3
       for share of p`,
      [postId, agencyId, this.clock.today(), sealedBy],
    );
    if (!post) throw new Refusal('HOLDER_UNFIT', { path: 'postId' });
    if (!post.named) throw new Refusal('HOLDER_NOT_NAMED', { path: 'postId' });
  }
}
