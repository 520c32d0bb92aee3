import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, type Violation } from '../../platform/errors/refusal';
import type { CasePart } from './case-part';
import { CasePartInput, ClassifyPetitionInput } from './petition-classification.inputs';
import { Petition } from './petition.entity';
import { PetitionsInSight } from './petitions-in-sight';

interface Previous {
  id: string;
  kind: string;
}

/** The parts of a petition that become cases: what was left out is filled in, what cannot be is refused at its place. */
@Injectable()
export class PetitionParts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sight: PetitionsInSight,
  ) {}

  async read(
    { parts = [], joinCaseId, denounced = [], competentAgencyId }: ClassifyPetitionInput,
    petition: Petition,
    on: string,
    viewer: Viewer,
  ): Promise<CasePart[]> {
    const cases = parts.flatMap(({ previousCaseId: id }, at) =>
      id ? [[id, `parts.${at}.previousCaseId`] as const] : [],
    );
    await this.sight.require(viewer, 'Case', [...cases, ...(joinCaseId ? [[joinCaseId, 'joinCaseId'] as const] : [])]);
    await this.sight.requireAgencies(
      [
        ...parts.flatMap(agenciesOf),
        ...denounced.map(({ agencyId }, at) => [agencyId, `denounced.${at}.agencyId`] as const),
        ...(competentAgencyId ? [[competentAgencyId, 'competentAgencyId'] as const] : []),
      ],
      on,
    );
    const previous = await this.previousOf(cases.map(([id]) => id));
    const own = competentAgencyId ?? petition.agencyId;
    const above = await this.above(petition.agencyId, on);
    const faults = parts.flatMap((part, at) => {
      const seat = part.agencyId ?? own;
      const fits = seat === petition.agencyId || above.has(seat);
      const elsewhere = fits ? [] : [{ path: `parts.${at}.agencyId`, code: 'SETTLED_ELSEWHERE' }];
      return [...lawFaults(part, `parts.${at}`, previous), ...elsewhere];
    });
    if (faults.length > 0) throw invalid(faults);
    const remote = await this.remoteAmong(
      parts.map(({ agencyId }) => agencyId ?? own),
      on,
    );
    return parts.map((part) => {
      const agencyId = part.agencyId ?? own;
      return {
        kind: part.kind,
        instance: part.instance ?? 1,
        previousCaseId: part.previousCaseId ?? null,
        furtherGround: part.furtherGround ?? null,
        agencyId,
        respondentAgencyId: part.respondentAgencyId ?? null,
        field: part.field,
        title: part.title,
        contents: part.contents?.length ? part.contents : [part.title],
        parties: (part.parties ?? []).map(({ official, ...party }) => ({ ...party, official: official ?? true })),
        multiPlace: part.multiPlace ?? false,
        remoteArea: part.remoteArea ?? remote.has(agencyId),
        dismissal: part.dismissal ?? false,
        peopleCount: part.peopleCount ?? petition.signatories,
      };
    });
  }

  private async previousOf(ids: readonly string[]): Promise<Map<string, Previous>> {
    const rows = await this.work.query<Previous>(
      `select id, kind from app.case_record where tenant_id = current_setting('app.tenant')::int and id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async above(agencyId: string, on: string): Promise<Set<string>> {
    const rows = await this.work.query<{ agency_id: string }>(
      'select agency_id from sys.agency_ancestors($1, $2::date)',
      [agencyId, on],
    );
    return new Set(rows.map(({ agency_id }) => agency_id));
  }

  /** Vùng sâu, vùng xa as the register of agencies says of that day. */
  private async remoteAmong(ids: readonly string[], on: string): Promise<Set<string>> {
    const rows = await this.work.query<{ agency_id: string }>(
      `select agency_id from app.agency_version
       where tenant_id = current_setting('app.tenant')::int and agency_id = any ($1::uuid[]) and remote_area
         and valid_from <= $2::date and coalesce(valid_to, 'infinity') > $2::date`,
      [ids, on],
    );
    return new Set(rows.map(({ agency_id }) => agency_id));
  }
}

function agenciesOf({ agencyId, respondentAgencyId, parties = [] }: CasePartInput, at: number): [string, string][] {
  const path = `parts.${at}`;
  return [
    ...(agencyId ? [[agencyId, `${path}.agencyId`] as [string, string]] : []),
    ...(respondentAgencyId ? [[respondentAgencyId, `${path}.respondentAgencyId`] as [string, string]] : []),
    ...parties.flatMap((party, n) =>
      party.agencyId ? [[party.agencyId, `${path}.parties.${n}.agencyId`] as [string, string]] : [],
    ),
  ];
}

/** LKN Đ33: a second instance follows a first one of the same kind; LTC Đ37, 38: a further denunciation says why. */
function lawFaults(part: CasePartInput, path: string, previous: ReadonlyMap<string, Previous>): Violation[] {
  const { kind, instance = 1, previousCaseId, furtherGround, dismissal } = part;
  const before = previousCaseId ? previous.get(previousCaseId) : undefined;
  const fits = instance === 2 ? before?.kind === kind : !previousCaseId;
  const isFurther = kind === 'DENUNCIATION' && instance === 2;
  return [
    ...(fits ? [] : [{ path: `${path}.previousCaseId`, code: 'INSTANCE_UNFIT' }]),
    ...(Boolean(furtherGround) === isFurther ? [] : [{ path: `${path}.furtherGround`, code: 'FURTHER_GROUND_UNFIT' }]),
    ...(dismissal && kind !== 'DISCIPLINARY_COMPLAINT' ? [{ path: `${path}.dismissal`, code: 'DISMISSAL_UNFIT' }] : []),
  ];
}
