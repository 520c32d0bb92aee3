import { v7 as newId } from 'uuid';
import type { Query } from '../rows';
import type { Act, Opening, Part } from '../successions/act';
import { committeeName, committeeShortName, sameName, territoryName, typeOfUnit } from './administrative-unit';
import { type ListedUnit, type ReferenceData, reformDay } from './reference-data';

interface StandingUnit {
  id: string;
  code: string;
  level: string;
  territoryName: string;
}

/** The old units as the register holds them on the eve of the reform, by administrative code. */
async function standingUnits(query: Query, units: readonly ListedUnit[]): Promise<Map<string, StandingUnit>> {
  const rows = await query<StandingUnit>(
    `select v.agency_id as id, c.code, v.level, v.territory_name as "territoryName"
     from app.agency_code c
     join app.agency_version v on v.tenant_id = c.tenant_id and v.agency_id = c.agency_id
     where c.tenant_id = current_setting('app.tenant')::int and c.system = 'ADMINISTRATIVE' and c.code = any ($1::text[])
       and daterange(c.valid_from, c.valid_to) @> $2::date - 1 and daterange(v.valid_from, v.valid_to) @> $2::date - 1`,
    [units.map((unit) => unit.code), reformDay],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** The acts of 1 July 2025 for one province, from the reference mapping: the province, its communes, then the districts. */
export async function reformActs(query: Query, data: ReferenceData, province: string): Promise<Act[]> {
  const before = data.unitsBefore(province);
  const standing = await standingUnits(query, before);
  const missing = before.filter((unit) => !standing.has(unit.code));
  if (missing.length > 0)
    throw new Error(
      `Chưa lập sổ: thiếu ${missing.length} đơn vị cũ · Set the province up first: ${missing.length} old units are missing`,
    );
  const idOf = (code: string): string => standing.get(code)?.id ?? '';

  const act = (unit: ListedUnit, rest: Pick<Act, 'type' | 'parts' | 'openings'>): Act => ({
    id: newId(),
    reference: `${reformDay}/${unit.level}/${unit.code}`,
    ...data.instrument(unit.level, province),
    effectiveOn: reformDay,
    verified: false,
    note: null,
    ...rest,
  });
  const open = (unit: ListedUnit, agencyId: string, founded: boolean, parentId: string | null): Opening => {
    const territory = territoryName(unit.level, unit.name);
    return {
      agencyId,
      founded,
      name: committeeName(territory),
      shortName: committeeShortName(territory),
      territoryName: territory,
      kind: 'PEOPLES_COMMITTEE',
      level: unit.level,
      administrativeType: typeOfUnit(unit.level, unit.name) ?? null,
      parentId,
      remoteArea: false,
      codes: [{ system: 'ADMINISTRATIVE', code: unit.code }],
    };
  };

  const origins = new Map<string, string[]>();
  for (const unit of before) {
    for (const code of data.successors.get(unit.code) ?? [])
      origins.set(code, [...(origins.get(code) ?? []), unit.code]);
  }

  const provinceUnit = data.province(province);
  const oldProvinces = before.filter((unit) => unit.level === 'PROVINCE').map((unit) => unit.code);
  const alone = oldProvinces.length === 1;
  const provinceId = alone ? idOf(oldProvinces[0] ?? '') : newId();
  const provinceAct = act(provinceUnit, {
    type: alone ? 'CONTINUE' : 'MERGE',
    parts: oldProvinces.map((code) => ({ from: idOf(code), to: provinceId, share: null, receivesWork: !alone })),
    openings: alone ? [] : [open(provinceUnit, provinceId, true, null)],
  });

  const communeActs = data.communesAfter(province).map((unit): Act => {
    const from = origins.get(unit.code) ?? [];
    const only =
      from.length === 1 && (data.successors.get(from[0] ?? '') ?? []).length === 1
        ? standing.get(from[0] ?? '')
        : undefined;
    if (only && only.level === 'COMMUNE') {
      const renamed = !sameName(only.territoryName, unit.name);
      return act(unit, {
        type: renamed ? 'RENAME' : 'CONTINUE',
        parts: [{ from: only.id, to: only.id, share: null, receivesWork: false }],
        openings: [open(renamed ? unit : { ...unit, name: only.territoryName }, only.id, false, provinceId)],
      });
    }
    const agencyId = newId();
    const doubtful = data.doubtfulOrigins(from).map((one) => `${one.name} (${one.code})`);
    const parts = from.map((code): Part => {
      const heirs = data.successors.get(code) ?? [];
      // Of a commune that was split, whoever bears its code on receives the open work; else somebody must say.
      return { from: idOf(code), to: agencyId, share: null, receivesWork: heirs.length === 1 || code === unit.code };
    });
    return {
      ...act(unit, { type: only ? 'CONTINUE' : 'MERGE', parts, openings: [open(unit, agencyId, true, provinceId)] }),
      note: doubtful.length === 0 ? null : `Cần đối chiếu nghị quyết (trùng tên ở huyện khác): ${doubtful.join(', ')}.`,
    };
  });

  const districtActs = before
    .filter((unit) => unit.level === 'DISTRICT' && !data.successors.has(unit.code))
    .map((unit) =>
      act(unit, {
        type: 'DISSOLVE',
        // Luật 72/2025/QH15: work that touches several communes is settled or assigned by the province.
        parts: [{ from: idOf(unit.code), to: provinceId, share: null, receivesWork: true }],
        openings: [],
      }),
    );
  return [provinceAct, ...communeActs, ...districtActs];
}
