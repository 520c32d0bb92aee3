import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { gainSeal } from '../../platform/access/gained-seals';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import type { Capacity } from './seal-access.view';
import { excludeAgencies, headsToName, makeSeal, namePosts } from './seals.sql';

export type SealReason = 'DENUNCIATION' | 'REQUESTED';

/**
 * Seals of secret matters and who is named for them, inside the open transaction. The order for a new matter: `open`,
 * `exclude` (the accused first), `name` who registers, `nameHeads`, and only then the records that carry the seal.
 */
@Injectable()
export class Seals {
  constructor(private readonly work: UnitOfWork) {}

  /** A new seal, to be written into `sealed_by` of every row of the matter. */
  async open(reason: SealReason): Promise<string> {
    const id = uuidv7();
    await this.work.query(makeSeal, [id, reason]);
    return id;
  }

  /** Agencies of which nobody, nor of those below them, may ever be named; once excluded, always. */
  async exclude(sealId: string, agencyIds: readonly string[]): Promise<void> {
    const wanted = [...new Set(agencyIds)];
    if (wanted.length === 0) return;
    await this.work.query(excludeAgencies, [wanted.map(() => uuidv7()), sealId, wanted]);
  }

  /**
   * Names who holds these posts; who is named already stays as they are. An excluded agency is refused
   * (EXCLUDED_FROM_MATTER), a delegate too: a person is named, in a post of their own.
   */
  async name(
    sealId: string,
    postIds: readonly string[],
    capacity: Capacity,
    on: string,
    reason: string | null = null,
  ): Promise<void> {
    // In one order, so that two who name the same persons do not wait for each other crosswise.
    const wanted = [...new Set(postIds)].sort();
    if (wanted.length === 0) return;
    const ids = wanted.map(() => uuidv7());
    const [found] = await this.work.query<{ posts: number; own: boolean }>(namePosts, [
      ids,
      sealId,
      wanted,
      capacity,
      on,
      reason,
    ]);
    if (found!.posts !== wanted.length) throw new Refusal('POST_NOT_IN_FORCE', { path: 'postId' });
    if (found!.own) gainSeal(this.work.manager, sealId);
  }

  /** Names the heads of an agency (not their delegates), unless it is excluded; answers how many were found. */
  async nameHeads(sealId: string, agencyId: string, on: string): Promise<number> {
    const heads = await this.work.query<{ id: string }>(headsToName, [sealId, agencyId, on]);
    const ids = heads.map(({ id }) => id);
    await this.name(sealId, ids, 'HEAD', on);
    return heads.length;
  }
}
