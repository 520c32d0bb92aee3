import { v7 as newId } from 'uuid';
import type { Query } from '../rows';
import type { SuccessionPlan } from './plan';

const tenant = `current_setting('app.tenant')::int`;

/** The number of a version goes on from one period to the next: whoever read an earlier one is out of date. */
const nextNumber = (agency: string): string => `
  coalesce((select max(n.version) + 1 from app.agency_version n where n.tenant_id = ${tenant} and n.agency_id = ${agency}.agency_id), 1)`;

/** Writes what the plan says. What was valid before the day stays untouched. */
export async function applyPlan(query: Query, plan: SuccessionPlan): Promise<void> {
  await endVersions(query, plan);
  await beginVersions(query, plan);
  await moveBelow(query, plan);
  await changeCodes(query, plan);
  await changeRelations(query, plan);
}

async function endVersions(query: Query, { day, closing, opening, moving }: SuccessionPlan): Promise<void> {
  const never = [
    ...closing.flatMap((row) => row.later),
    ...opening.flatMap((row) => (row.sameDay ? [row.sameDay] : [])),
  ];
  await query(`delete from app.agency_version where tenant_id = ${tenant} and id = any ($1::uuid[])`, [never]);
  const ending = [
    ...[...closing, ...opening].flatMap((row) => (row.versionId ? [row.versionId] : [])),
    ...moving.filter((row) => row.stoodBefore).map((row) => row.versionId),
  ];
  await query(
    `update app.agency_version set valid_to = $2, version = version + 1
     where tenant_id = ${tenant} and id = any ($1::uuid[]) and valid_to is distinct from $2::date`,
    [ending, day],
  );
}

async function beginVersions(query: Query, { day, opening }: SuccessionPlan): Promise<void> {
  await query(
    `insert into app.agency_version (id, agency_id, version, valid_from, name, short_name, territory_name, kind, level,
                                     administrative_type, parent_id, remote_area)
     select d.id, o.agency_id, ${nextNumber('o')}, $3, o.name, o.short_name, o.territory_name, o.kind, o.level,
            o.administrative_type, o.parent_id, o.remote_area
     from unnest($1::uuid[], $2::uuid[]) as d(id, opening_id)
     join app.succession_opening o on o.tenant_id = ${tenant} and o.id = d.opening_id`,
    [opening.map(() => newId()), opening.map((row) => row.openingId), day],
  );
}

async function moveBelow(query: Query, { day, moving }: SuccessionPlan): Promise<void> {
  const split = moving.filter((row) => row.stoodBefore);
  await query(
    `insert into app.agency_version (id, agency_id, version, valid_from, valid_to, name, short_name, territory_name, kind, level,
                                     administrative_type, parent_id, remote_area)
     select d.id, v.agency_id, ${nextNumber('v')}, $5, d.valid_to, v.name, v.short_name, v.territory_name, v.kind, v.level,
            v.administrative_type, d.parent_id, v.remote_area
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[]) as d(id, version_id, parent_id, valid_to)
     join app.agency_version v on v.tenant_id = ${tenant} and v.id = d.version_id`,
    [
      split.map(() => newId()),
      split.map((row) => row.versionId),
      split.map((row) => row.to),
      split.map((row) => row.validTo),
      day,
    ],
  );
  const coming = moving.filter((row) => !row.stoodBefore);
  await query(
    `update app.agency_version v set parent_id = d.parent_id, version = v.version + 1
     from unnest($1::uuid[], $2::uuid[]) as d(version_id, parent_id)
     where v.tenant_id = ${tenant} and v.id = d.version_id`,
    [coming.map((row) => row.versionId), coming.map((row) => row.to)],
  );
}

async function changeCodes(query: Query, { day, endingCodes, beginningCodes }: SuccessionPlan): Promise<void> {
  await query(`delete from app.agency_code where tenant_id = ${tenant} and id = any ($1::uuid[])`, [
    endingCodes.filter((row) => !row.heldBefore).map((row) => row.id),
  ]);
  await query(
    `update app.agency_code set valid_to = $2, version = version + 1 where tenant_id = ${tenant} and id = any ($1::uuid[])`,
    [endingCodes.filter((row) => row.heldBefore).map((row) => row.id), day],
  );
  await query(
    `insert into app.agency_code (id, agency_id, system, code, valid_from)
     select *, $5::date from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])`,
    [
      beginningCodes.map(() => newId()),
      beginningCodes.map((row) => row.agencyId),
      beginningCodes.map((row) => row.system),
      beginningCodes.map((row) => row.code),
      day,
    ],
  );
}

async function changeRelations(query: Query, { day, relations }: SuccessionPlan): Promise<void> {
  await query(`delete from app.agency_relation where tenant_id = ${tenant} and id = any ($1::uuid[])`, [
    relations.filter((row) => !row.stoodBefore).map((row) => row.id),
  ]);
  await query(
    `update app.agency_relation set valid_to = $2, version = version + 1 where tenant_id = ${tenant} and id = any ($1::uuid[])`,
    [relations.filter((row) => row.stoodBefore).map((row) => row.id), day],
  );
  // Two bodies that both reported to agencies now merged report once.
  const heirs = new Map(
    relations.filter((row) => row.heir).map((row) => [`${row.type} ${row.fromAgencyId} ${row.heir}`, row]),
  );
  const inherited = [...heirs.values()];
  await query(
    `insert into app.agency_relation (id, type, from_agency_id, to_agency_id, instrument, valid_from, valid_to)
     select d.id, d.type, d.from_id, d.to_id, d.instrument, $7, d.valid_to
     from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::text[], $6::date[])
       as d(id, type, from_id, to_id, instrument, valid_to)
     where not exists (
       select from app.agency_relation r
       where r.tenant_id = ${tenant} and r.type = d.type and r.from_agency_id = d.from_id and r.to_agency_id = d.to_id
         and coalesce(r.valid_to, 'infinity') > $7::date)`,
    [
      inherited.map(() => newId()),
      inherited.map((row) => row.type),
      inherited.map((row) => row.fromAgencyId),
      inherited.map((row) => row.heir),
      inherited.map((row) => row.instrument),
      inherited.map((row) => row.validTo),
      day,
    ],
  );
}
