/** Acts of one day ($1: their ids, $2: the day) and which agencies they close. */
const scope = `
  with part as (
    select * from app.succession_part
    where tenant_id = current_setting('app.tenant')::int and succession_id = any ($1::uuid[])
  ), opening as (
    select * from app.succession_opening
    where tenant_id = current_setting('app.tenant')::int and succession_id = any ($1::uuid[])
  ), closing as (
    select from_agency_id as agency_id,
           array_agg(distinct succession_id) as acts,
           array_remove(array_agg(distinct case when receives_work then to_agency_id end), null) as receivers
    from part p
    where not exists (select from opening o where o.agency_id = p.from_agency_id)
    group by from_agency_id
    having bool_or(to_agency_id = from_agency_id) is not true
  ), version as not materialized (
    select * from app.agency_version where tenant_id = current_setting('app.tenant')::int
  ), code as not materialized (
    select * from app.agency_code where tenant_id = current_setting('app.tenant')::int
  )`;

const lastName = (agency: string): string =>
  `(select v.name from version v where v.agency_id = ${agency} order by v.valid_from desc limit 1)`;

export interface ClosingRow {
  agencyId: string;
  name: string | null;
  acts: string[];
  receivers: string[];
  /** Drafts of the same day, not in this run, that name its receiver. */
  elsewhere: string[];
  /** The version in force on the day before; null: there is none. */
  versionId: string | null;
  /** Versions that would begin on the day or after: they never come. */
  later: string[];
}
export const closingAgencies = `${scope}
  select c.agency_id as "agencyId", ${lastName('c.agency_id')} as name, c.acts, c.receivers, v.id as "versionId",
         array(
           select coalesce(s.reference, s.instrument)
           from app.succession_part p
           join app.succession s on s.tenant_id = p.tenant_id and s.id = p.succession_id
           where p.tenant_id = current_setting('app.tenant')::int and p.from_agency_id = c.agency_id and p.receives_work
             and s.state = 'DRAFT' and s.effective_on = $2::date and s.id <> all ($1::uuid[])) as elsewhere,
         array(select l.id from version l where l.agency_id = c.agency_id and l.valid_from >= $2::date) as later
  from closing c
  left join version v on v.agency_id = c.agency_id
                     and v.valid_from < $2::date and coalesce(v.valid_to, 'infinity') >= $2::date
  order by name, c.agency_id`;

export interface OpeningRow {
  openingId: string;
  act: string;
  agencyId: string;
  name: string;
  parentId: string | null;
  /** Its own version in force on the day before: it lives on. */
  versionId: string | null;
  /** A version that begins on the very day and gives way. */
  sameDay: string | null;
  later: boolean;
  parentInForce: boolean;
  /** It should live on, so it must have lived. */
  livesOn: boolean;
}
export const openingAgencies = `${scope}
  select o.id as "openingId", o.succession_id as act, o.agency_id as "agencyId", o.name, o.parent_id as "parentId",
         v.id as "versionId", d.id as "sameDay",
         exists (select from version l where l.agency_id = o.agency_id and l.valid_from > $2::date) as later,
         o.parent_id is null or exists (
           select from version p where p.agency_id = o.parent_id
             and p.valid_from <= $2::date and coalesce(p.valid_to, 'infinity') > $2::date) as "parentInForce",
         exists (select from part p where p.from_agency_id = o.agency_id and p.to_agency_id = o.agency_id) as "livesOn"
  from opening o
  left join version v on v.agency_id = o.agency_id
                     and v.valid_from < $2::date and coalesce(v.valid_to, 'infinity') >= $2::date
  left join version d on d.agency_id = o.agency_id and d.valid_from = $2::date
  order by o.name, o.agency_id`;

export interface MovingRow {
  versionId: string;
  agencyId: string;
  name: string;
  from: string;
  /** It stood there before the day: that period stays as it was. */
  stoodBefore: boolean;
  validTo: string | null;
}
export const movingAgencies = `${scope}
  select v.id as "versionId", v.agency_id as "agencyId", v.name, v.parent_id as "from",
         v.valid_from < $2::date as "stoodBefore", v.valid_to::text as "validTo"
  from version v
  join closing c on c.agency_id = v.parent_id
  where coalesce(v.valid_to, 'infinity') > $2::date
    and not exists (select from closing x where x.agency_id = v.agency_id)
    and not exists (select from opening x where x.agency_id = v.agency_id)
  order by v.name, v.id`;

export interface EndingCodeRow {
  id: string;
  agencyId: string;
  system: string;
  code: string;
  heldBefore: boolean;
}
export const endingCodes = `${scope}, given as (
    select o.agency_id, g.system, g.code
    from opening o cross join lateral jsonb_to_recordset(o.codes) as g(system text, code text)
  )
  select k.id, k.agency_id as "agencyId", k.system, k.code, k.valid_from < $2::date as "heldBefore"
  from code k
  where coalesce(k.valid_to, 'infinity') > $2::date
    and (exists (select from closing c where c.agency_id = k.agency_id)
      or exists (select from given g where g.agency_id = k.agency_id and g.system = k.system and g.code <> k.code))`;

export interface BeginningCodeRow {
  act: string;
  agencyId: string;
  system: string;
  code: string;
  /** Rows that bear the code on the day or after, and their holder's name. */
  held: { id: string; agencyId: string; holder: string }[];
}
export const beginningCodes = `${scope}
  select o.succession_id as act, o.agency_id as "agencyId", g.system, g.code,
         (select coalesce(json_agg(json_build_object('id', k.id, 'agencyId', k.agency_id, 'holder', ${lastName('k.agency_id')})), '[]')
          from code k
          where k.system = g.system and k.code = g.code and coalesce(k.valid_to, 'infinity') > $2::date) as held
  from opening o cross join lateral jsonb_to_recordset(o.codes) as g(system text, code text)`;

export interface RelationRow {
  id: string;
  type: string;
  fromAgencyId: string;
  toAgencyId: string;
  instrument: string | null;
  stoodBefore: boolean;
  validTo: string | null;
  /** Points at an agency that closes, from one that goes on. */
  incoming: boolean;
}
export const touchedRelations = `${scope}
  select r.id, r.type, r.from_agency_id as "fromAgencyId", r.to_agency_id as "toAgencyId", r.instrument,
         r.valid_from < $2::date as "stoodBefore", r.valid_to::text as "validTo",
         not exists (select from closing c where c.agency_id = r.from_agency_id) as incoming
  from app.agency_relation r
  where r.tenant_id = current_setting('app.tenant')::int and coalesce(r.valid_to, 'infinity') > $2::date
    and exists (select from closing c where c.agency_id in (r.from_agency_id, r.to_agency_id))
  order by r.id`;

export interface HeirRow {
  agencyId: string;
  name: string | null;
}
/** Agencies that should take over but close themselves, or are not there on the day. */
export const absentHeirs = `${scope}
  select distinct p.to_agency_id as "agencyId", ${lastName('p.to_agency_id')} as name
  from part p
  where p.to_agency_id is not null
    and not exists (select from opening o where o.agency_id = p.to_agency_id)
    and (exists (select from closing c where c.agency_id = p.to_agency_id)
      or not exists (select from version v where v.agency_id = p.to_agency_id
                       and v.valid_from <= $2::date and coalesce(v.valid_to, 'infinity') > $2::date))`;

export interface ShareRow {
  name: string | null;
  agencyId: string;
  sum: string;
}
export const wrongShares = `${scope}
  select ${lastName('p.from_agency_id')} as name, p.from_agency_id as "agencyId", sum(p.share)::text as sum
  from app.succession_part p
  join app.succession s on s.tenant_id = p.tenant_id and s.id = p.succession_id and s.effective_on = $2::date
  where p.tenant_id = current_setting('app.tenant')::int and p.from_agency_id in (select from_agency_id from part)
  group by p.from_agency_id
  having bool_and(p.share is not null) and sum(p.share) <> 1`;
