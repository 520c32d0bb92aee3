import { v7 as newId } from 'uuid';
import type { AgencyLevel } from '../agency-kind';
import { insertAll, type Query } from '../rows';
import { agencyColumns, codeColumns, versionColumns, type VersionRow } from '../stored-rows';
import { committeeName, committeeShortName, territoryName, typeOfUnit } from './administrative-unit';
import type { ListedUnit, ReferenceData } from './reference-data';

/** The day from which the register knows the old units; the lists do not say when each was founded. */
export const knownSince = '2021-07-01';

export interface Bootstrapped {
  province: string;
  tenantId: number;
  since: string;
  /** What was set up now, by level; nothing when the province already stood. */
  agencies: Record<AgencyLevel, number>;
}

/** The province as a tenant; standing already, it stays as it is. Answers its number. */
export async function foundTenant(query: Query, data: ReferenceData, province: string): Promise<number> {
  const unit = data.province(province);
  await query('select sys.found_tenant($1, $2)', [Number(unit.code), unit.name]);
  return Number(unit.code);
}

const versionOf = (unit: ListedUnit, agencyId: string, parentId: string | null, since: string): VersionRow => {
  const administrativeType = typeOfUnit(unit.level, unit.name);
  if (!administrativeType) throw new Error(`The type of ${unit.name} (${unit.code}) cannot be read from its name.`);
  const territory = territoryName(unit.level, unit.name);
  return {
    id: newId(),
    agencyId,
    validFrom: since,
    validTo: null,
    name: committeeName(territory),
    shortName: committeeShortName(territory),
    territoryName: territory,
    kind: 'PEOPLES_COMMITTEE',
    level: unit.level,
    administrativeType,
    parentId,
    remoteArea: false,
  };
};

/** Sets up a province as it stood before 1 July 2025, with every old province merged into it. A second call does nothing. */
export async function bootstrapProvince(
  query: Query,
  data: ReferenceData,
  province: string,
  since: string = knownSince,
): Promise<Bootstrapped> {
  const agencies: Record<AgencyLevel, number> = { PROVINCE: 0, DISTRICT: 0, COMMUNE: 0 };
  const answer: Bootstrapped = { province, tenantId: await foundTenant(query, data, province), since, agencies };
  const units = data.unitsBefore(province);
  const [standing] = await query<{ n: number }>(
    `select count(*)::int as n from app.agency_code
     where tenant_id = $1 and system = 'ADMINISTRATIVE' and code = any ($2::text[])`,
    [answer.tenantId, units.map((unit) => unit.code)],
  );
  if (standing && standing.n > 0) return answer;

  const ids = new Map(units.map((unit) => [unit.code, newId()]));
  const idOf = (unit: ListedUnit): string => ids.get(unit.code) ?? '';
  await insertAll(
    query,
    'app.agency',
    agencyColumns,
    units.map((unit) => ({ id: idOf(unit) })),
  );
  await insertAll(
    query,
    'app.agency_version',
    versionColumns,
    units.map((unit) => versionOf(unit, idOf(unit), ids.get(unit.parentCode) ?? null, since)),
  );
  await insertAll(
    query,
    'app.agency_code',
    codeColumns,
    units.map((unit) => ({
      id: newId(),
      agencyId: idOf(unit),
      system: 'ADMINISTRATIVE' as const,
      code: unit.code,
      validFrom: since,
      validTo: null,
    })),
  );
  for (const unit of units) agencies[unit.level] += 1;
  return answer;
}
