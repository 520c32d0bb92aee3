import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal, type Violation } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import './dialogues.errors';
import { DisputeKind, MediationYear } from './mediation.entity';
import type { AddDisputeKindInput, AmendMediationTeamsInput, RegisterMediationTeamsInput } from './mediation.inputs';

type Numbers = Omit<AmendMediationTeamsInput, 'id' | 'expectedVersion' | 'idempotencyKey'>;

/** Numbers that cannot be: each with its place in the input. */
export function teamFaults({ teams, mediators, received, carriedOut, successful }: Numbers): Violation[] {
  const totals = [received, carriedOut, successful].filter((total) => total !== undefined);
  const few = mediators < teams ? [{ path: 'mediators', code: 'MEDIATORS_FEWER_THAN_TEAMS' }] : [];
  if (totals.length === 0) return few;
  if (totals.length < 3) return [...few, { path: 'received', code: 'MEDIATION_TOTALS_WHOLE' }];
  return [
    ...few,
    ...(carriedOut! > received! ? [{ path: 'carriedOut', code: 'CARRIED_OUT_OVER_RECEIVED' }] : []),
    ...(successful! > carriedOut! ? [{ path: 'successful', code: 'SUCCESSFUL_OVER_CARRIED_OUT' }] : []),
  ];
}

/** What a commune has for mediation: teams, mediators, and the kinds of dispute it may name. */
@Injectable()
export class MediationYears {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async registerMediationTeams(given: RegisterMediationTeamsInput, viewer: Viewer): Promise<string> {
    const { agencyId, agencyKind } = viewer;
    if (agencyKind !== 'PEOPLES_COMMITTEE') throw new Refusal('MEDIATION_AT_COMMITTEES');
    const { year } = given;
    return this.work.insert(MediationYear, { agencyId, year, ...this.numbers(given, year) });
  }

  async amendMediationTeams(given: AmendMediationTeamsInput): Promise<string> {
    const [row] = await this.work.query<{ year: number }>(
      `select year from app.mediation_year where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [given.id],
    );
    await this.work.change(MediationYear, given.id, this.numbers(given, row!.year));
    return given.id;
  }

  async addDisputeKind({ code, labelVi, labelEn }: AddDisputeKindInput): Promise<string> {
    return this.work.insert(DisputeKind, { code, labelVi, labelEn });
  }

  async retireDisputeKind(id: string): Promise<string> {
    await this.work.change(DisputeKind, id, { active: false });
    return id;
  }

  private numbers(given: Numbers, year: number) {
    const { asOf, teams, mediators, received = null, carriedOut = null, successful = null } = given;
    if (asOf > this.clock.today()) throw new Refusal('DIALOGUE_DAY_AFTER_TODAY', { path: 'asOf' });
    if (Number(asOf.slice(0, 4)) !== year) throw new Refusal('MEDIATION_YEAR_AS_OF', { path: 'asOf' });
    const faults = teamFaults(given);
    if (faults.length > 0) throw invalid(faults);
    return { asOf, teams, mediators, received, carriedOut, successful };
  }
}
