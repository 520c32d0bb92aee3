import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Seals } from './seals.service';

export interface Accused {
  agencyId: string;
  name?: string | null;
  position?: string | null;
  excludesAgency?: boolean | null;
}

export interface SecretMatter {
  sealId: string;
  /** The agency whose heads were named. */
  competentAgencyId: string;
  /** The viewer's own agency is accused: the viewer will not see the matter again. */
  viewerExcluded: boolean;
}

/** Makes a denunciation secret before any of it is written: the accused are kept out first, then those few are named. */
@Injectable()
export class PetitionSeal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly seals: Seals,
  ) {}

  async make(
    matter: { accused: readonly Accused[]; holdingAgencyId: string; competentAgencyId?: string | null; on: string },
    viewer: Viewer,
  ): Promise<SecretMatter> {
    const { accused, holdingAgencyId, on } = matter;
    const sealId = await this.seals.open('DENUNCIATION');
    const out = accused.filter(({ excludesAgency }) => excludesAgency !== false).map(({ agencyId }) => agencyId);
    await this.seals.exclude(sealId, out);
    const viewerExcluded = await this.isExcluded(sealId, viewer.agencyId, on);
    const competentAgencyId = matter.competentAgencyId ?? holdingAgencyId;
    if (await this.isExcluded(sealId, competentAgencyId, on))
      throw new Refusal('COMPETENT_AGENCY_EXCLUDED', { path: 'competentAgencyId' });
    if (!viewerExcluded && viewer.postId) await this.seals.name(sealId, [viewer.postId], 'INTAKE', on);
    const heads = await this.seals.nameHeads(sealId, competentAgencyId, on);
    if (heads === 0 && viewerExcluded) throw new Refusal('NOBODY_TO_NAME', { path: 'competentAgencyId' });
    return { sealId, competentAgencyId, viewerExcluded };
  }

  /** The same accused for another seal of the same matter, as at the agency to which it was transferred. */
  async makeAlike(sealId: string, agencyId: string, on: string, viewer: Viewer): Promise<string> {
    const accused = await this.work.query<{ agency_id: string }>(
      `select agency_id from app.seal_exclusion where tenant_id = current_setting('app.tenant')::int and seal_id = $1`,
      [sealId],
    );
    const made = await this.make(
      { accused: accused.map((each) => ({ agencyId: each.agency_id })), holdingAgencyId: agencyId, on },
      viewer,
    );
    return made.sealId;
  }

  /** Lets the heads of the receiving agency see what is sent to it. */
  async admitReceiver(sealId: string, agencyId: string, on: string): Promise<void> {
    if (await this.isExcluded(sealId, agencyId, on)) throw new Refusal('EXCLUDED_FROM_MATTER', { path: 'toAgencyId' });
    if ((await this.seals.nameHeads(sealId, agencyId, on)) === 0)
      throw new Refusal('NOBODY_TO_NAME', { path: 'toAgencyId' });
  }

  async isExcluded(sealId: string, agencyId: string, on: string): Promise<boolean> {
    const [found] = await this.work.query<{ out: boolean }>(`select sys.is_excluded($1, $2, $3::date) as out`, [
      sealId,
      agencyId,
      on,
    ]);
    return found!.out;
  }
}
