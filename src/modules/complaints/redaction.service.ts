import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Vault } from '../../platform/vault/vault';
import { Petition } from './petition.entity';
import type { RedactPetitionInput } from './redaction.inputs';
import { ownCapacity, sealOf } from './sealed-matter.sql';

/** Lược bỏ thông tin người tố cáo before a petition goes to who verifies (LTC Đ56.2). */
@Injectable()
export class RedactionService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
  ) {}

  /** Takes the place of an earlier redacted text; the original stays as it is. */
  async redactPetition({ id, title, content }: RedactPetitionInput): Promise<string> {
    const [paper] = await this.work.query<{ sealed_by: string; key_id: string }>(sealOf.petition, [id]);
    const [named] = await this.work.query<{ capacity: string }>(ownCapacity, [paper!.sealed_by]);
    if (named?.capacity === 'VERIFIER') throw new Refusal('VERIFIER_GETS_REDACTED');
    const place = { table: 'petition', record: id, field: 'redacted' };
    const redacted = await this.vault.seal(paper!.key_id, place, { title: title ?? null, content });
    await this.work.change(Petition, id, { redacted });
    return id;
  }
}
