import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Vault } from '../../platform/vault/vault';
import type { DenouncedInput } from '../complaints/petition.inputs';
import { Seals } from '../complaints/seals.service';

export interface SealOfVisit {
  sealedBy: string;
  keyId: string;
}

/** Under which seal and key a denunciation that was heard lies (Luật Tố cáo Điều 8.3, 56). */
@Injectable()
export class VisitSeal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seals: Seals,
    private readonly vault: Vault,
  ) {}

  /** Whether the names of denouncers are kept outside: so unless the province decided to keep them encrypted. */
  async keepsNamesOutside(): Promise<boolean> {
    const rules = await this.work.query<{ custody: string }>(
      `select custody from app.custody_rule where tenant_id = current_setting('app.tenant')::int and kind = 'DENUNCIATION'`,
    );
    return (rules[0]?.custody ?? 'EXTERNAL') === 'EXTERNAL';
  }

  /** The seal of the petition it became, and its key: what is forgotten with the one is forgotten with the other. */
  async ofPetition(petitionId: string): Promise<SealOfVisit> {
    const [found] = await this.work.query<SealOfVisit>(
      `select seal_id as "sealedBy", key_id as "keyId" from sys.seal_of_petition($1)`,
      [petitionId],
    );
    return found!;
  }

  /** Of a denunciation that became no petition here: the accused kept out first, then who heard it and the heads named. */
  async make(denounced: readonly DenouncedInput[], viewer: Viewer, on: string): Promise<SealOfVisit> {
    const sealedBy = await this.seals.open('DENUNCIATION');
    const out = denounced.filter(({ excludesAgency }) => excludesAgency !== false).map(({ agencyId }) => agencyId);
    await this.seals.exclude(sealedBy, out);
    const [own] = await this.work.query<{ out: boolean }>('select sys.is_excluded($1, $2, $3::date) as out', [
      sealedBy,
      viewer.agencyId,
      on,
    ]);
    // Whoever is accused, or sits with them, hands it on at once: as a petition of the agency that is competent.
    if (own!.out) throw new Refusal('COMPETENT_AGENCY_EXCLUDED', { path: 'petition.competentAgencyId' });
    if (viewer.postId) await this.seals.name(sealedBy, [viewer.postId], 'INTAKE', on);
    await this.seals.nameHeads(sealedBy, viewer.agencyId, on);
    return { sealedBy, keyId: await this.vault.newKey() };
  }
}
