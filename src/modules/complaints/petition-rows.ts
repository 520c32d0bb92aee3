import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Vault } from '../../platform/vault/vault';
import type { Custody } from './custody-rule.view';
import { Petition } from './petition.entity';
import type { Accused } from './petition-seal';
import { PetitionTransfer } from './transfer.entity';

/** What a petition says: in its columns, or encrypted where it is secret. */
export interface PetitionText {
  title: string | null;
  content: string | null;
  accused?: readonly Accused[];
}

export const placeOfText = (id: string) => ({ table: 'petition', record: id, field: 'secret' });

/** Petitions as they are stored, for the services. */
@Injectable()
export class PetitionRows {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
  ) {}

  /** The petition, held for this transaction. */
  async one(id: string): Promise<Petition> {
    const row = await this.work.manager
      .createQueryBuilder(Petition, 'p')
      .where(`p.tenant_id = current_setting('app.tenant')::int and p.id = :id`, { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  async transfer(id: string): Promise<PetitionTransfer> {
    const row = await this.work.manager
      .createQueryBuilder(PetitionTransfer, 't')
      .where(`t.tenant_id = current_setting('app.tenant')::int and t.id = :id`, { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }

  async textOf({ id, title, content, secret, keyId, sealedBy }: Petition): Promise<PetitionText> {
    if (!sealedBy) return { title, content };
    if (!secret) return { title: null, content: null };
    return (await this.vault.open(keyId!, placeOfText(id), secret)) as PetitionText;
  }

  /** What the columns of the text are to hold. */
  async textColumns(
    { id, keyId, sealedBy }: { id: string; keyId: string | null; sealedBy: string | null },
    text: PetitionText,
  ): Promise<Pick<Petition, 'title' | 'content' | 'secret'>> {
    if (!sealedBy) return { title: text.title, content: text.content, secret: null };
    return { title: null, content: null, secret: await this.vault.seal(keyId!, placeOfText(id), text) };
  }

  /** The next number of a book; whoever asks meanwhile waits. Asked last, so that the wait is short. */
  async nextNumber(agencyId: string, book: string, year: number): Promise<number> {
    const [next] = await this.work.query<{ number: number }>('select app.next_number($1, $2, $3) as number', [
      agencyId,
      book,
      year,
    ]);
    return next!.number;
  }

  /** As the province decided; else outside the system for denunciations, in the open for the rest. */
  async custodyOf(kind: string | null | undefined): Promise<Custody> {
    const [rule] = await this.work.query<{ custody: Custody }>(
      `select custody from app.custody_rule where tenant_id = current_setting('app.tenant')::int and kind = $1`,
      [kind ?? ''],
    );
    return rule?.custody ?? (kind === 'DENUNCIATION' ? 'EXTERNAL' : 'OPEN');
  }
}
