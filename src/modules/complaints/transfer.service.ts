import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { PetitionRows } from './petition-rows';
import { PetitionSeal } from './petition-seal';
import { Petition } from './petition.entity';
import { PetitionsInSight } from './petitions-in-sight';
import { PetitionTransfer } from './transfer.entity';
import { RecordReplyInput } from './petition-work.inputs';

interface Sent {
  toAgencyId?: string;
  toName?: string;
  ground: string;
  document?: { number: string; issuedOn: string };
}

const tenant = `tenant_id = current_setting('app.tenant')::int`;

/** What goes to another body, and the document that comes back. */
@Injectable()
export class TransferService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rows: PetitionRows,
    private readonly sight: PetitionsInSight,
    private readonly seal: PetitionSeal,
  ) {}

  async send(
    row: Petition,
    { toAgencyId, toName, ground, document }: Sent,
    on: string,
    { admitsReceiver }: { admitsReceiver: boolean },
  ): Promise<string> {
    if (!toAgencyId && !toName) throw new Refusal('ONE_RECEIVER', { path: 'toAgencyId' });
    if (!document) throw new Refusal('REQUIRED', { path: 'document' });
    if (toAgencyId === row.agencyId) throw new Refusal('SENT_TO_ITSELF', { path: 'toAgencyId' });
    if (toAgencyId) {
      await this.sight.requireAgencies([[toAgencyId, 'toAgencyId']], this.clock.today());
      if (row.sealedBy && admitsReceiver) await this.seal.admitReceiver(row.sealedBy, toAgencyId, this.clock.today());
    }
    const id = uuidv7();
    await this.work.insert(PetitionTransfer, {
      id,
      petitionId: row.id,
      toAgencyId: toAgencyId ?? null,
      toName: toName ?? null,
      sentOn: on,
      documentNumber: document.number,
      documentOn: document.issuedOn,
      ground,
      sealedBy: row.sealedBy,
    });
    return id;
  }

  /** TT 05/2021 Đ14: a denunciation is transferred once only for the same content, as far as an official has linked it. */
  async mustBeFirst(row: Petition): Promise<void> {
    if (row.kind !== 'DENUNCIATION') return;
    const [sent] = await this.work.query(
      `select 1 from app.petition p
       where p.${tenant} and p.id <> $1 and p.outcome = 'TRANSFERRED' and (p.id = $2 or p.same_as_id in ($1, $2)) limit 1`,
      [row.id, row.sameAsId],
    );
    if (sent) throw new Refusal('TRANSFERRED_BEFORE');
  }

  /** LTCD Đ26.1b: the head of a body below is urged. */
  async mustBeBelow({ agencyId }: Petition, below: string, on: string): Promise<void> {
    const [found] = await this.work.query(
      `select 1 from app.agency_version b
       join app.agency_version o on o.tenant_id = b.tenant_id and o.agency_id = $3
         and o.valid_from <= $2::date and coalesce(o.valid_to, 'infinity') > $2::date
       where b.${tenant} and b.agency_id = $1 and b.valid_from <= $2::date and coalesce(b.valid_to, 'infinity') > $2::date
         and (array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], b.level) > array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], o.level)
              or exists (select from sys.agency_ancestors($1, $2::date) u where u.agency_id = $3))`,
      [below, on, agencyId],
    );
    if (!found) throw new Refusal('NOT_BELOW', { path: 'toAgencyId' });
  }

  /** Văn bản phúc đáp. */
  async recordReply({ id, document, summary }: RecordReplyInput): Promise<string> {
    const sent = await this.rows.transfer(id);
    if (sent.replyOn) throw new Refusal('ANSWERED_ALREADY');
    if (document.issuedOn > this.clock.today()) throw new Refusal('AFTER_TODAY', { path: 'document.issuedOn' });
    if (document.issuedOn < sent.sentOn) throw new Refusal('BEFORE_SENDING', { path: 'document.issuedOn' });
    if (sent.sealedBy && summary) throw new Refusal('SUMMARY_OF_SECRET', { path: 'summary' });
    await this.work.change(PetitionTransfer, id, {
      replyNumber: document.number,
      replyOn: document.issuedOn,
      replySummary: summary ?? null,
    });
    return id;
  }
}
