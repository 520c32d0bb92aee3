import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork, type Values } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Vault } from '../../platform/vault/vault';
import { PetitionClock } from './petition-clock';
import { newCode } from './petition-codes';
import { AcknowledgeTransferInput } from './petition-work.inputs';
import { PetitionRows } from './petition-rows';
import { PetitionSeal } from './petition-seal';
import { Petition } from './petition.entity';
import { Petitioner } from './petitioner.entity';
import { placeOfIdentity } from './petitioner-rows';
import { PetitionTransfer } from './transfer.entity';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

/** The receiving agency enters what was transferred to it in its own register, with its own number and its own clock. */
@Injectable()
export class TransferAcknowledgementService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly rows: PetitionRows,
    private readonly seal: PetitionSeal,
    private readonly duties: PetitionClock,
  ) {}

  async acknowledgeTransfer(input: AcknowledgeTransferInput, viewer: Viewer): Promise<string> {
    const sent = await this.rows.transfer(input.id);
    const today = this.clock.today();
    const receivedOn = input.receivedOn ?? today;
    if (sent.acknowledgedOn) throw new Refusal('ACKNOWLEDGED_ALREADY');
    if (receivedOn > today) throw new Refusal('AFTER_TODAY', { path: 'receivedOn' });
    if (receivedOn < sent.sentOn) throw new Refusal('BEFORE_SENDING', { path: 'receivedOn' });
    const origin = await this.rows.one(sent.petitionId);
    if (!['TRANSFERRED', 'TO_INVESTIGATION', 'TO_PARTY'].includes(origin.outcome ?? ''))
      throw new Refusal('NOT_A_TRANSFER');

    const agencyId = sent.toAgencyId!;
    const sealedBy = origin.sealedBy ? await this.seal.makeAlike(origin.sealedBy, agencyId, today, viewer) : null;
    const keyId = origin.keyId ? await this.vault.newKey() : null;
    const id = uuidv7();
    const columns = await this.rows.textColumns({ id, keyId, sealedBy }, await this.rows.textOf(origin));
    const people = await this.copiesOf(origin, { petitionId: id, keyId, sealedBy });
    const book = sealedBy ? 'DENUNCIATIONS' : 'PETITIONS';
    const year = Number(receivedOn.slice(0, 4));
    const received = {
      id,
      agencyId,
      registerAgencyId: agencyId,
      book,
      year,
      number: await this.rows.nextNumber(agencyId, book, year),
      code: newCode(),
      // The sender's slip goes on being good: whoever asks by its code is told how far it is here.
      secretHash: origin.secretHash,
      channel: 'E_OFFICE',
      source: 'OTHER_AGENCY',
      forwardedById: origin.agencyId,
      forwardedByName: null,
      forwardingNumber: sent.documentNumber,
      forwardingOn: sent.documentOn,
      receivedOn,
      datedOn: origin.datedOn,
      kind: origin.kind,
      signatories: origin.signatories,
      people: origin.people,
      keyId,
      sealedRegisterRef: origin.sealedRegisterRef,
      missingConditions: origin.missingConditions,
      state: 'REGISTERED',
      originId: origin.id,
      sealedBy,
      ...columns,
    };
    await this.work.insert(Petition, received);
    await this.work.insertAll(Petitioner, people);
    if (!sealedBy) await this.copyFiles(origin.id, id, agencyId, viewer, today);
    await this.duties.start('registerPetition', Object.assign(new Petition(), { handlerPostId: null }, received));
    await this.work.change(PetitionTransfer, sent.id, { acknowledgedOn: receivedOn, receivedId: id });
    return id;
  }

  /** Who signed, as they were kept; what was encrypted is so again, under the key of the copy. */
  private async copiesOf(
    origin: Petition,
    copy: { petitionId: string; keyId: string | null; sealedBy: string | null },
  ): Promise<Values<Petitioner>[]> {
    const signed = await this.work.manager
      .createQueryBuilder(Petitioner, 'w')
      .where(`w.${tenant} and w.petition_id = :id`, { id: origin.id })
      .orderBy('w.ordinal')
      .getMany();
    const copies: Values<Petitioner>[] = [];
    for (const { tenantId: _tenant, version: _version, ...person } of signed) {
      const id = uuidv7();
      const secret = person.secret
        ? await this.vault.seal(
            copy.keyId!,
            placeOfIdentity(id),
            await this.vault.open(origin.keyId!, placeOfIdentity(person.id), person.secret),
          )
        : null;
      copies.push({ ...person, id, secret, petitionId: copy.petitionId, sealedBy: copy.sealedBy });
    }
    return copies;
  }

  /** A file belongs to one record: the copy stands for the same bytes. */
  private async copyFiles(from: string, to: string, agencyId: string, viewer: Viewer, on: string): Promise<void> {
    await this.work.query(
      `with copied as (
         select m.kind, uuidv7() as file_id, f.* from app.matter_file m
         join app.file f on f.tenant_id = m.tenant_id and f.id = m.file_id
         where m.${tenant} and m.petition_id = $1 and m.sealed_by is null
       ), stored as (
         insert into app.file (id, name, media_type, size, sha256, state, finding, class, uploaded_by_id, agency_id)
         select file_id, name, media_type, size, sha256, state, finding, class, $3::uuid, $4::uuid from copied
       )
       insert into app.matter_file (id, petition_id, file_id, kind, attached_on)
       select uuidv7(), $2::uuid, file_id, kind, $5::date from copied`,
      [from, to, viewer.accountId, agencyId, on],
    );
  }
}
