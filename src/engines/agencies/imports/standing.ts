import type { GivenCode } from '../agency-code';
import type { Query } from '../rows';
import type { AgencyFacts } from '../stored-rows';

const keyOf = ({ system, code }: GivenCode): string => `${system}:${code}`;

/** An agency as a code names it on one day. */
export interface NamedAgency extends AgencyFacts {
  agencyId: string;
  validFrom: string;
  validTo: string | null;
}

interface Asked extends GivenCode {
  day: string;
}

/** Agencies by `SYSTEM:code@day`, all asked at once. */
export async function agenciesNamed(
  query: Query,
  asked: readonly Asked[],
): Promise<(code: GivenCode, day: string) => NamedAgency | undefined> {
  const rows = await query<NamedAgency & { key: string }>(
    `select distinct on (a.system, a.code, a.day)
            a.system || ':' || a.code || '@' || a.day as key, v.agency_id as "agencyId", v.name, v.short_name as "shortName",
            v.territory_name as "territoryName", v.kind, v.level, v.administrative_type as "administrativeType",
            v.parent_id as "parentId", v.remote_area as "remoteArea",
            lower(life.period)::text as "validFrom", upper(life.period)::text as "validTo"
     from unnest($1::text[], $2::text[], $3::date[]) as a(system, code, day)
     join app.agency_code c on c.tenant_id = current_setting('app.tenant')::int and c.system = a.system and c.code = a.code
                           and daterange(c.valid_from, c.valid_to) @> a.day
     join app.agency_version v on v.tenant_id = c.tenant_id and v.agency_id = c.agency_id
                              and daterange(v.valid_from, v.valid_to) @> a.day
     cross join lateral (
       select range_merge(range_agg(daterange(l.valid_from, l.valid_to))) as period
       from app.agency_version l where l.tenant_id = v.tenant_id and l.agency_id = v.agency_id
     ) life`,
    [asked.map((one) => one.system), asked.map((one) => one.code), asked.map((one) => one.day)],
  );
  const found = new Map(rows.map(({ key, ...agency }) => [key, agency]));
  return (code, day) => found.get(`${keyOf(code)}@${day}`);
}

/** Who bears one of these codes in a period that reaches into theirs. */
export async function codesTaken(
  query: Query,
  codes: readonly (GivenCode & { validFrom: string; validTo: string | null })[],
): Promise<(code: GivenCode) => string | undefined> {
  const rows = await query<GivenCode & { holder: string }>(
    `select c.system, c.code, min(v.name) as holder
     from unnest($1::text[], $2::text[], $3::date[], $4::date[]) as a(system, code, valid_from, valid_to)
     join app.agency_code c on c.tenant_id = current_setting('app.tenant')::int and c.system = a.system and c.code = a.code
                           and daterange(c.valid_from, c.valid_to) && daterange(a.valid_from, a.valid_to)
     join app.agency_version v on v.tenant_id = c.tenant_id and v.agency_id = c.agency_id
     group by c.system, c.code`,
    [codes.map((c) => c.system), codes.map((c) => c.code), codes.map((c) => c.validFrom), codes.map((c) => c.validTo)],
  );
  const holders = new Map(rows.map((row) => [keyOf(row), row.holder]));
  return (code) => holders.get(keyOf(code));
}
