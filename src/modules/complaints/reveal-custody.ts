import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { custodyOfPetition } from './reveal.sql';
import { ownCapacity } from './sealed-matter.sql';

export interface HeldIdentity {
  sealed_by: string | null;
  key_id: string | null;
  sealed_register_ref: string | null;
  persons: number;
  external: boolean | null;
}

/** Where the identity behind a petition is kept, in the open transaction. */
@Injectable()
export class IdentityCustody {
  constructor(private readonly work: UnitOfWork) {}

  /** Refuses where it is not kept here at all, with the reference of the register that has it. */
  async held(petitionId: string): Promise<HeldIdentity> {
    const [found] = await this.work.query<HeldIdentity>(custodyOfPetition, [petitionId]);
    if (!found) throw new Refusal('NOT_FOUND');
    const register = found.sealed_register_ref;
    if (found.external || found.persons === 0)
      throw new Refusal('IDENTITY_NOT_HELD', {
        params: { register: register ?? '–' },
        extra: { sealedRegisterRef: register },
      });
    return found;
  }

  /** Who verifies must not learn who denounced (LTC Đ56.2). */
  async refuseVerifier(sealedBy: string | null): Promise<void> {
    const [named] = sealedBy ? await this.work.query<{ capacity: string }>(ownCapacity, [sealedBy]) : [];
    if (named?.capacity === 'VERIFIER') throw new Refusal('VERIFIER_GETS_REDACTED');
  }
}
