/**
 * Which facts of which agencies belong to a scope, and how much of them. Unqualified names: it runs on today's rows or as
 * of a cut, as the search path says. $1 the agency, $2 AS_WAS or AS_NOW, $3 the day of the hierarchy.
 *
 * AS_WAS: what was under it, or under a body whose place it took as a whole, on the day of the fact.
 * AS_NOW: what is held on $3 by those who are under it then. Of what was split: the known share, or a reason why not. What
 * an agency left that nobody followed stays with the body above it, as in sys.agency_scope.
 */
export const scopeRows = `
  with recursive heir as materialized (
    select * from agency_successors($3::date)
  ), tie as materialized (
    -- The first version reaches back and the last one forward: a late or early entry is still somebody's.
    select agency_id, parent_id,
           case when lag(valid_from) over w is null then '-infinity' else valid_from end as since,
           coalesce(lead(valid_from) over w, 'infinity') as until
    from agency_version
    where tenant_id = current_setting('app.tenant')::int window w as (partition by agency_id order by valid_from)
  ), down(agency_id, since, until) as (
    (select $1::uuid, date '-infinity', date 'infinity'
     union all
     select agency_id, fact_from, fact_to from heir where successor_id = $1::uuid and share = 1 and agency_id <> $1::uuid)
    union
    select t.agency_id, greatest(d.since, t.since), least(d.until, t.until)
    from down d join tie t on t.parent_id = d.agency_id and t.since < d.until and t.until > d.since
  ), was as materialized (
    select agency_id, lower(period) as fact_from, upper(period) as fact_to
    from (select agency_id, unnest(range_agg(daterange(since, until))) as period from down group by agency_id) d
  ), below(agency_id) as (
    select $1::uuid
    union
    select v.agency_id
    from below b
    join agency_version v on v.tenant_id = current_setting('app.tenant')::int and v.parent_id = b.agency_id
                         and v.valid_from <= $3::date and coalesce(v.valid_to, 'infinity') > $3::date
  ), verdict as (
    select h.agency_id, h.fact_from, h.fact_to, bool_or(h.successor_id is null) as gone,
           bool_and(b.agency_id is not null) as whole, bool_or(b.agency_id is not null) as touched,
           bool_or(h.share is null) as unknown, sum(h.share) filter (where b.agency_id is not null) as share
    from heir h left join below b on b.agency_id = h.successor_id
    group by h.agency_id, h.fact_from, h.fact_to
  )
  select agency_id as "agencyId", fact_from::text as "from", fact_to::text as "to", '1' as weight, null as reason
  from was where $2 = 'AS_WAS'
  union all
  select agency_id, fact_from::text, fact_to::text,
         case when whole then '1' when not unknown then share::text end,
         case when not whole and unknown then 'SPLIT_WITHOUT_SHARE' end
  from verdict where $2 = 'AS_NOW' and not gone and touched
  union all
  select v.agency_id, greatest(v.fact_from, w.fact_from)::text, least(v.fact_to, w.fact_to)::text, '1', null
  from verdict v join was w on w.agency_id = v.agency_id and w.fact_from < v.fact_to and w.fact_to > v.fact_from
  where $2 = 'AS_NOW' and v.gone
  order by 1, 2`;

/** The agency itself and, AS_NOW, those whose place it took; nobody below it. */
export const ownRows = `
  select agency_id as "agencyId", fact_from::text as "from", fact_to::text as "to", share::text as weight,
         case when share is null then 'SPLIT_WITHOUT_SHARE' end as reason
  from agency_successors($3::date) where successor_id = $1::uuid and ($2 = 'AS_NOW' or share = 1)
  union
  select $1::uuid, '-infinity', 'infinity', '1', null
  where not exists (select from agency_successors($3::date, $1::uuid) s where s.successor_id = $1::uuid)
  order by 1, 2`;

/** With which unit a fact counts: agency_basis for the wanted level (null: each agency). $1 basis, $2 level, $3 day, $4 scope. */
export const placeRows = `
  with recursive below(agency_id) as (
    select $4::uuid
    union
    select v.agency_id
    from below b
    join agency_version v on v.tenant_id = current_setting('app.tenant')::int and v.parent_id = b.agency_id
                         and v.valid_from <= $3::date and coalesce(v.valid_to, 'infinity') > $3::date
  )
  select b.agency_id as "agencyId", b.fact_from::text as "from", b.fact_to::text as "to", b.unit_id as "unitId",
         b.share::text as share, b.reason, coalesce(b.unit_id in (select agency_id from below), false) as inside
  from agency_basis($1, $2, $3::date) b
  order by 1, 2, 4`;

/** Names of agencies as of $2, or as they last were. $1 ids. */
export const namesOf = `
  select distinct on (v.agency_id) v.agency_id as id, v.name
  from agency_version v
  where v.tenant_id = current_setting('app.tenant')::int and v.agency_id = any ($1::uuid[])
  order by v.agency_id, v.valid_from <= $2::date desc, v.valid_from desc`;

/** Whether it is an agency of the province, and exists on $2. */
export const standingOf = `
  select exists (select from agency_version v
                 where v.tenant_id = a.tenant_id and v.agency_id = a.id and v.valid_from <= $2::date
                   and coalesce(v.valid_to, 'infinity') > $2::date) as "inForce"
  from agency a where a.tenant_id = current_setting('app.tenant')::int and a.id = $1::uuid`;
