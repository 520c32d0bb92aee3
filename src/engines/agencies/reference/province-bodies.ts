import { v7 as newId } from 'uuid';
import type { AgencyKind, AgencyLevel } from '../agency-kind';
import { insertAll, type Query } from '../rows';
import { agencyColumns, type AgencyFacts, versionColumns } from '../stored-rows';
import { type Act, draftActs, type Opening, type SuccessionType } from '../successions/act';
import type { HandOver } from '../successions/hand-over';
import { runSuccessions } from '../successions/run';
import { knownSince } from './bootstrap';
import { reformActs } from './reform-2025';
import { type ReferenceData, reformDay } from './reference-data';

interface BodyVersion {
  validFrom: string | null;
  validTo: string | null;
  name: string;
  shortName?: string | null;
  kind: AgencyKind;
  level: AgencyLevel;
  parent?: string | null;
}

interface BodyAct {
  reference: string;
  type: SuccessionType;
  effectiveOn: string;
  from: string[];
  to: string[];
  instrument: string;
  verified: boolean;
  note?: string;
}

/** A province's bodies other than its People's Committees: what `data/provinces/province.schema.json` describes. */
export interface ProvinceFile {
  administrativeCode: string;
  agencies: { key: string; versions: BodyVersion[] }[];
  relations: { type: string; from: string; to: string; validFrom: string | null; validTo: string | null }[];
  successions: BodyAct[];
}

const unitReference = /^unit:(\d+)@(\d{4}-\d{2}-\d{2})$/;

/** Ids of what a province's file names: keys of its bodies, and `unit:<code>@<day>` for a People's Committee. */
export class ProvinceKeys {
  readonly ids = new Map<string, string>();

  idOf(key: string): string {
    const found = this.ids.get(key);
    if (!found) throw new Error(`No agency is known as "${key}".`);
    return found;
  }

  async addUnits(query: Query, day: string): Promise<void> {
    const rows = await query<{ code: string; id: string }>(
      `select code, agency_id as id from app.agency_code
       where tenant_id = current_setting('app.tenant')::int and system = 'ADMINISTRATIVE' and daterange(valid_from, valid_to) @> $1::date`,
      [day],
    );
    for (const { code, id } of rows) this.ids.set(`unit:${code}@${day}`, id);
  }

  addOpenings(acts: readonly Act[], day: string): void {
    for (const { openings } of acts) {
      for (const { agencyId, codes } of openings) {
        for (const { code } of codes) this.ids.set(`unit:${code}@${day}`, agencyId);
      }
    }
  }
}

const factsOf = (version: BodyVersion, keys: ProvinceKeys): AgencyFacts => ({
  name: version.name,
  shortName: version.shortName ?? null,
  territoryName: null,
  kind: version.kind,
  level: version.level,
  administrativeType: null,
  parentId: version.parent ? keys.idOf(version.parent) : null,
  remoteArea: false,
});

function actOf(given: BodyAct, file: ProvinceFile, keys: ProvinceKeys): Act {
  const openings = given.to.flatMap((key): Opening[] => {
    const versions = file.agencies.find((body) => body.key === key)?.versions ?? [];
    const version = versions.find((each) => each.validFrom === given.effectiveOn);
    if (!version) return [];
    const founded = versions[0] === version;
    return [{ agencyId: keys.idOf(key), founded, codes: [], ...factsOf(version, keys) }];
  });
  return {
    id: newId(),
    reference: given.reference,
    type: given.type,
    instrument: given.instrument,
    issuer: null,
    signedOn: null,
    effectiveOn: given.effectiveOn,
    verified: given.verified,
    note: given.note ?? null,
    parts: given.from.flatMap((from) =>
      given.to.map((to, at) => ({
        from: keys.idOf(from),
        to: keys.idOf(to),
        share: null,
        receivesWork: at === 0 && from !== to,
      })),
    ),
    openings,
  };
}

/** Bodies that no act of the file founds: those known since the first day on record, and those without an origin. */
async function insertBodies(query: Query, bodies: ProvinceFile['agencies'], keys: ProvinceKeys): Promise<void> {
  await insertAll(
    query,
    'app.agency',
    agencyColumns,
    bodies.map(({ key }) => ({ id: keys.idOf(key) })),
  );
  const versions = bodies.map(({ key, versions: [first] }) => ({
    id: newId(),
    agencyId: keys.idOf(key),
    validFrom: first!.validFrom ?? knownSince,
    validTo: null,
    ...factsOf(first!, keys),
  }));
  await insertAll(query, 'app.agency_version', versionColumns, versions);
}

async function relate(query: Query, relations: ProvinceFile['relations'], keys: ProvinceKeys): Promise<void> {
  await insertAll(
    query,
    'app.agency_relation',
    { id: 'uuid', type: 'text', fromAgencyId: 'uuid', toAgencyId: 'uuid', validFrom: 'date', validTo: 'date' },
    relations.map(({ type, from, to, validFrom }) => ({
      id: newId(),
      type,
      fromAgencyId: keys.idOf(from),
      toAgencyId: keys.idOf(to),
      validFrom: validFrom ?? knownSince,
      validTo: null,
    })),
  );
}

/** Brings a bootstrapped province from the first day on record to today: its bodies, then every act in the order of its day. */
export async function loadProvince(
  query: Query,
  data: ReferenceData,
  file: ProvinceFile,
  sources: readonly HandOver[],
  today: string,
  told: (day: string, acts: number) => void = () => undefined,
): Promise<ProvinceKeys> {
  const keys = new ProvinceKeys();
  const eve = '2025-06-30';
  await keys.addUnits(query, eve);
  for (const { key } of file.agencies) keys.ids.set(key, newId());
  const founded = new Set(file.successions.flatMap(({ to, effectiveOn }) => to.map((key) => `${key}@${effectiveOn}`)));
  const born = (body: ProvinceFile['agencies'][number]) => body.versions[0]!.validFrom;
  await insertBodies(
    query,
    file.agencies.filter((body) => born(body) === null),
    keys,
  );
  await relate(
    query,
    file.relations.filter((relation) => relation.validFrom === null),
    keys,
  );

  const days = [...new Set([reformDay, ...file.successions.map((act) => act.effectiveOn)])].sort();
  for (const day of days) {
    const reform = day === reformDay ? await reformActs(query, data, file.administrativeCode) : [];
    keys.addOpenings(reform, day);
    const acts = [
      ...reform,
      ...file.successions.filter((act) => act.effectiveOn === day).map((act) => actOf(act, file, keys)),
    ];
    await draftActs(query, acts);
    await runSuccessions(
      query,
      acts.map((act) => act.id),
      sources,
      today,
    );
    await insertBodies(
      query,
      file.agencies.filter((body) => born(body) === day && !founded.has(`${body.key}@${day}`)),
      keys,
    );
    await relate(
      query,
      file.relations.filter((relation) => relation.validFrom === day),
      keys,
    );
    told(day, acts.length);
  }
  for (const reference of unitsNamed(file)) if (!keys.ids.has(reference)) keys.idOf(reference);
  return keys;
}

const unitsNamed = (file: ProvinceFile): string[] =>
  file.relations.flatMap(({ from, to }) => [from, to]).filter((key) => unitReference.test(key));
