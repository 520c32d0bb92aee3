import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import type { AskedScope } from './asked';
import type { FigureDefinition } from './definition';
import type { Eyes, PlaceRow, ScopeRow } from './evaluation.sql';
import type { ResolvedCut } from './figure-cuts';
import { namesOf, ownRows, placeRows, scopeRows, standingOf } from './scope.sql';

/** What is asked, with the days and rows that follow from it. */
export interface FigureScope {
  asked: AskedScope;
  basisDay: string;
  cut: string | null;
  rows: ScopeRow[];
  /** Only the agency itself: read when a figure is its own. */
  own?: ScopeRow[];
  places?: PlaceRow[];
}

/** Finds, in the open transaction, whose facts a question is about; on today's rows or as of its cut. */
@Injectable()
export class FigureScopes {
  constructor(private readonly work: UnitOfWork) {}

  async open(asked: AskedScope, { cut, day }: ResolvedCut, viewer: Viewer | null): Promise<FigureScope> {
    const basisDay = asked.basisDay ?? day;
    await this.standing(asked, basisDay, viewer);
    await this.setTime(cut);
    const [standing] = await this.work.query<{ inForce: boolean }>(standingOf, [asked.agencyId, basisDay]);
    if (asked.basis === 'AS_NOW' && standing && !standing.inForce)
      throw invalid([{ path: 'basisDay', code: 'BASIS_NEEDS_AGENCY_IN_FORCE', params: { day: basisDay } }]);
    const rows = await this.work.query<ScopeRow>(scopeRows, [asked.agencyId, asked.basis, basisDay]);
    return { asked, basisDay, cut, rows };
  }

  /** From here on names without schema mean today's rows, or those of the cut. */
  private async setTime(cut: string | null): Promise<void> {
    await this.work.query(`select set_config('search_path', $1, true), set_config('app.as_of', $2, true)`, [
      cut === null ? 'live' : 'asof',
      cut ?? '',
    ]);
  }

  /** Whether such an agency is known today, and the viewer answers for it. */
  private async standing({ agencyId }: AskedScope, day: string, viewer: Viewer | null): Promise<void> {
    await this.setTime(null);
    const [known] = await this.work.query(standingOf, [agencyId, day]);
    if (!known) throw invalid([{ path: 'agencyId', code: 'UNKNOWN_REFERENCE' }]);
    if (viewer && viewer.agencyIds !== null && !viewer.agencyIds.includes(agencyId))
      throw new Refusal('FORBIDDEN', { path: 'agencyId' });
  }

  async rowsFor(scope: FigureScope, figure: FigureDefinition): Promise<ScopeRow[]> {
    if (!figure.own) return scope.rows;
    const { agencyId, basis } = scope.asked;
    return (scope.own ??= await this.work.query<ScopeRow>(ownRows, [agencyId, basis, scope.basisDay]));
  }

  async placesFor(scope: FigureScope, level: string): Promise<PlaceRow[]> {
    const { agencyId, basis } = scope.asked;
    const wanted = level === 'AGENCY' ? null : level;
    return (scope.places ??= await this.work.query<PlaceRow>(placeRows, [basis, wanted, scope.basisDay, agencyId]));
  }

  async names(ids: readonly (string | null)[], day: string): Promise<Map<string, string>> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    if (wanted.length === 0) return new Map();
    const rows = await this.work.query<{ id: string; name: string }>(namesOf, [wanted, day]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** How the viewer's statements look from here on: with their own eyes, or with those of whoever counts secret matters. */
  async eyesOf(viewer: Viewer, today: string): Promise<Eyes> {
    if (!viewer.grants.has('countSecretMatters')) return { kind: 'VIEWER', viewer };
    const rows = await this.work.query<{ id: string }>('select agency_id as id from sys.agency_ancestors($1, $2)', [
      viewer.agencyId,
      today,
    ]);
    return { kind: 'OVERSEER', viewer, above: [viewer.agencyId, ...rows.map(({ id }) => id)] };
  }

  /** Under row security a secret record exists only for who is named: to be counted, it is looked at as the system does. */
  async lookAs(eyes: Eyes, sealed: boolean): Promise<void> {
    const { accountId, postId } = eyes.kind === 'SYSTEM' || (eyes.kind === 'OVERSEER' && sealed) ? nobody : eyes.viewer;
    await this.work.query(`select set_config('app.account', $1, true), set_config('app.post', $2, true)`, [
      accountId ?? '',
      postId ?? '',
    ]);
  }
}

const nobody = { accountId: '', postId: '' };
