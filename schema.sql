-- What the migrations make of an empty database. Generated; never edited, never run by the product.
-- To try it: create the roles (migrations/roles.sql), then run this as danvan_owner.

set check_function_bodies = off;

-- Extensions ----------------------------------------------------------------------------------------------------------

create extension if not exists btree_gist schema public;
create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;

-- Schemas -------------------------------------------------------------------------------------------------------------

create schema app;
create schema asof;
create schema hist;
create schema live;
create schema sys;

-- Schema grants -------------------------------------------------------------------------------------------------------

grant usage on schema app to danvan_app;
grant usage on schema app to danvan_keeper;
grant usage on schema app to danvan_search;
grant usage on schema asof to danvan_app;
grant usage on schema hist to danvan_app;
grant usage on schema hist to danvan_keeper;
grant usage on schema live to danvan_app;
grant create, usage on schema sys to danvan_keeper;
grant create, usage on schema sys to danvan_search;
grant usage on schema sys to danvan_app;

-- Types ---------------------------------------------------------------------------------------------------------------

create domain app.agency_group as text constraint agency_group_known CHECK ((VALUE = ANY (ARRAY['DEPARTMENTS'::text, 'DISTRICTS'::text, 'COMMUNES'::text, 'PUBLIC_SERVICE_UNITS'::text, 'STATE_ENTERPRISES'::text, 'CENTRAL_AGENCIES'::text, 'MASS_ORGANISATIONS'::text])));

-- Functions -----------------------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION app.is_ascending(numbers integer[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (numbers = (SELECT array_agg(DISTINCT n.n ORDER BY n.n) AS array_agg FROM unnest(is_ascending.numbers) n(n)))
;

CREATE OR REPLACE FUNCTION app.is_month_day(month integer, day integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (((month >= 1) AND (month <= 12)) AND ((day >= 1) AND (day <= CASE WHEN (month = 2) THEN 29 WHEN (month = ANY (ARRAY[4, 6, 9, 11])) THEN 30 ELSE 31 END)))
;

CREATE OR REPLACE FUNCTION app.next_number(p_agency uuid, p_book text, p_year integer)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  insert into app.register_counter as c (agency_id, book, year, last) values (p_agency, p_book, p_year, 1)
  on conflict (tenant_id, agency_id, book, year) do update set last = c.last + 1
  returning last
$function$
;

CREATE OR REPLACE FUNCTION asof.agency_basis(p_basis text, p_level text, p_day date)
 RETURNS TABLE(agency_id uuid, fact_from date, fact_to date, unit_id uuid, share numeric, reason text)
 LANGUAGE sql
 STABLE
AS $function$
        with unit as materialized (select * from asof.agency_units(p_level)),
        was as (
          -- The first interval reaches back and the last one forward: a late or early entry is still somebody's.
          select agency_id, unit_id,
                 case when lag(valid_from) over w is null then '-infinity' else valid_from end as fact_from,
                 coalesce(lead(valid_from) over w, 'infinity') as fact_to
          from unit where p_basis = 'AS_WAS' window w as (partition by agency_id order by valid_from)
        ), heir as (
          select s.agency_id, s.fact_from, s.fact_to, s.successor_id, u.unit_id, sum(s.share) as share,
                 bool_or(s.share is null) as unknown
          from asof.agency_successors(p_day) s
          left join unit u on u.agency_id = s.successor_id and u.valid_from <= p_day and u.valid_to > p_day
          where p_basis = 'AS_NOW'
          group by s.agency_id, s.fact_from, s.fact_to, s.successor_id, u.unit_id
        ), verdict as (
          select agency_id, fact_from, fact_to,
                 case when bool_or(successor_id is null) then 'NO_SUCCESSOR'
                      when bool_or(unit_id is null) then 'NO_UNIT_AT_LEVEL'
                      when count(distinct unit_id) > 1 and bool_or(unknown) then 'SPLIT_WITHOUT_SHARE' end as reason,
                 count(distinct unit_id) = 1 as whole
          from heir group by agency_id, fact_from, fact_to
        )
        select agency_id, fact_from, fact_to, unit_id, 1, null from was
        union all
        select agency_id, fact_from, fact_to, null, null, reason from verdict where reason is not null
        union all
        select h.agency_id, h.fact_from, h.fact_to, h.unit_id, case when v.whole then 1 else sum(h.share) end, null
        from verdict v join heir h using (agency_id, fact_from, fact_to)
        where v.reason is null
        group by h.agency_id, h.fact_from, h.fact_to, h.unit_id, v.whole
      $function$
;

CREATE OR REPLACE FUNCTION asof.agency_successors(p_day date, p_agency uuid DEFAULT NULL::uuid)
 RETURNS TABLE(agency_id uuid, fact_from date, fact_to date, successor_id uuid, share numeric)
 LANGUAGE sql
 STABLE
AS $function$
        with recursive part as (
          select p.from_agency_id as agency_id, s.effective_on as day, p.to_agency_id as successor_id,
                 case when bool_and(p.share is not null) then sum(p.share) end as share
          from asof.succession_part p
          join asof.succession s on s.tenant_id = p.tenant_id and s.id = p.succession_id
          where p.tenant_id = current_setting('app.tenant')::int and s.state = 'RUN' and s.effective_on <= p_day
          group by p.from_agency_id, s.effective_on, p.to_agency_id
        ), hop as materialized (
          select agency_id, day, successor_id,
                 case when count(*) over w = 1 then 1 when bool_and(share is not null) over w then share end as share
          from part window w as (partition by agency_id, day)
        ), turn as materialized (
          select agency_id, day, bool_or(successor_id = agency_id) is true as stays,
                 lag(day) over w as before, lead(day) over w as next
          from hop group by agency_id, day window w as (partition by agency_id order by day)
        ), walk(agency_id, fact_from, fact_to, successor_id, day, share, stayed, path) as (
          -- A fact follows the acts that came after it: one interval of facts between each two turns of an agency.
          -- What is recorded about an agency after its end belongs with what came before.
          select t.agency_id, coalesce(t.before, '-infinity'), case when t.next is null and not t.stays then 'infinity' else t.day end,
                 h.successor_id, t.day, h.share, h.successor_id = t.agency_id, array[t.agency_id]
          from turn t join hop h using (agency_id, day)
          where p_agency is null or t.agency_id = p_agency
          union all
          select w.agency_id, w.fact_from, w.fact_to, h.successor_id, h.day, w.share * h.share,
                 h.successor_id = w.successor_id, w.path || w.successor_id
          from walk w
          cross join lateral (
            select min(t.day) as day from turn t
            where t.agency_id = w.successor_id and (t.day > w.day or t.day = w.day and not w.stayed)
          ) t
          join hop h on h.agency_id = w.successor_id and h.day = t.day
          where cardinality(w.path) < 64
        )
        select w.agency_id, w.fact_from, w.fact_to, w.successor_id, w.share
        from walk w
        where not exists (select from turn t where t.agency_id = w.successor_id
                                             and (t.day > w.day or t.day = w.day and w.stayed is not true))
        union all
        select a.id, coalesce(t.day, '-infinity'), 'infinity', a.id, 1
        from asof.agency a
        left join turn t on t.agency_id = a.id and t.next is null
        where a.tenant_id = current_setting('app.tenant')::int and (p_agency is null or a.id = p_agency)
          and (t.day is null or t.stays)
      $function$
;

CREATE OR REPLACE FUNCTION asof.agency_units(p_level text)
 RETURNS TABLE(agency_id uuid, unit_id uuid, valid_from date, valid_to date)
 LANGUAGE sql
 STABLE
AS $function$
        with recursive v as materialized (
          select agency_id, parent_id, kind = 'PEOPLES_COMMITTEE' and level = p_level as is_unit,
                 daterange(valid_from, valid_to) as period
          from asof.agency_version
          where tenant_id = current_setting('app.tenant')::int
        ), down(agency_id, unit_id, period) as (
          select agency_id, agency_id, period from v where is_unit or p_level is null
          union all
          select v.agency_id, d.unit_id, d.period * v.period
          from down d join v on v.parent_id = d.agency_id and v.period && d.period
          where p_level is not null and not v.is_unit
        )
        select agency_id, unit_id, coalesce(lower(p), '-infinity'), coalesce(upper(p), 'infinity')
        from (select agency_id, unit_id, unnest(range_agg(period)) as p from down group by agency_id, unit_id) d
      $function$
;

CREATE OR REPLACE FUNCTION live.agency_basis(p_basis text, p_level text, p_day date)
 RETURNS TABLE(agency_id uuid, fact_from date, fact_to date, unit_id uuid, share numeric, reason text)
 LANGUAGE sql
 STABLE
AS $function$
        with unit as materialized (select * from live.agency_units(p_level)),
        was as (
          -- The first interval reaches back and the last one forward: a late or early entry is still somebody's.
          select agency_id, unit_id,
                 case when lag(valid_from) over w is null then '-infinity' else valid_from end as fact_from,
                 coalesce(lead(valid_from) over w, 'infinity') as fact_to
          from unit where p_basis = 'AS_WAS' window w as (partition by agency_id order by valid_from)
        ), heir as (
          select s.agency_id, s.fact_from, s.fact_to, s.successor_id, u.unit_id, sum(s.share) as share,
                 bool_or(s.share is null) as unknown
          from live.agency_successors(p_day) s
          left join unit u on u.agency_id = s.successor_id and u.valid_from <= p_day and u.valid_to > p_day
          where p_basis = 'AS_NOW'
          group by s.agency_id, s.fact_from, s.fact_to, s.successor_id, u.unit_id
        ), verdict as (
          select agency_id, fact_from, fact_to,
                 case when bool_or(successor_id is null) then 'NO_SUCCESSOR'
                      when bool_or(unit_id is null) then 'NO_UNIT_AT_LEVEL'
                      when count(distinct unit_id) > 1 and bool_or(unknown) then 'SPLIT_WITHOUT_SHARE' end as reason,
                 count(distinct unit_id) = 1 as whole
          from heir group by agency_id, fact_from, fact_to
        )
        select agency_id, fact_from, fact_to, unit_id, 1, null from was
        union all
        select agency_id, fact_from, fact_to, null, null, reason from verdict where reason is not null
        union all
        select h.agency_id, h.fact_from, h.fact_to, h.unit_id, case when v.whole then 1 else sum(h.share) end, null
        from verdict v join heir h using (agency_id, fact_from, fact_to)
        where v.reason is null
        group by h.agency_id, h.fact_from, h.fact_to, h.unit_id, v.whole
      $function$
;

CREATE OR REPLACE FUNCTION live.agency_successors(p_day date, p_agency uuid DEFAULT NULL::uuid)
 RETURNS TABLE(agency_id uuid, fact_from date, fact_to date, successor_id uuid, share numeric)
 LANGUAGE sql
 STABLE
AS $function$
        with recursive part as (
          select p.from_agency_id as agency_id, s.effective_on as day, p.to_agency_id as successor_id,
                 case when bool_and(p.share is not null) then sum(p.share) end as share
          from live.succession_part p
          join live.succession s on s.tenant_id = p.tenant_id and s.id = p.succession_id
          where p.tenant_id = current_setting('app.tenant')::int and s.state = 'RUN' and s.effective_on <= p_day
          group by p.from_agency_id, s.effective_on, p.to_agency_id
        ), hop as materialized (
          select agency_id, day, successor_id,
                 case when count(*) over w = 1 then 1 when bool_and(share is not null) over w then share end as share
          from part window w as (partition by agency_id, day)
        ), turn as materialized (
          select agency_id, day, bool_or(successor_id = agency_id) is true as stays,
                 lag(day) over w as before, lead(day) over w as next
          from hop group by agency_id, day window w as (partition by agency_id order by day)
        ), walk(agency_id, fact_from, fact_to, successor_id, day, share, stayed, path) as (
          -- A fact follows the acts that came after it: one interval of facts between each two turns of an agency.
          -- What is recorded about an agency after its end belongs with what came before.
          select t.agency_id, coalesce(t.before, '-infinity'), case when t.next is null and not t.stays then 'infinity' else t.day end,
                 h.successor_id, t.day, h.share, h.successor_id = t.agency_id, array[t.agency_id]
          from turn t join hop h using (agency_id, day)
          where p_agency is null or t.agency_id = p_agency
          union all
          select w.agency_id, w.fact_from, w.fact_to, h.successor_id, h.day, w.share * h.share,
                 h.successor_id = w.successor_id, w.path || w.successor_id
          from walk w
          cross join lateral (
            select min(t.day) as day from turn t
            where t.agency_id = w.successor_id and (t.day > w.day or t.day = w.day and not w.stayed)
          ) t
          join hop h on h.agency_id = w.successor_id and h.day = t.day
          where cardinality(w.path) < 64
        )
        select w.agency_id, w.fact_from, w.fact_to, w.successor_id, w.share
        from walk w
        where not exists (select from turn t where t.agency_id = w.successor_id
                                             and (t.day > w.day or t.day = w.day and w.stayed is not true))
        union all
        select a.id, coalesce(t.day, '-infinity'), 'infinity', a.id, 1
        from live.agency a
        left join turn t on t.agency_id = a.id and t.next is null
        where a.tenant_id = current_setting('app.tenant')::int and (p_agency is null or a.id = p_agency)
          and (t.day is null or t.stays)
      $function$
;

CREATE OR REPLACE FUNCTION live.agency_units(p_level text)
 RETURNS TABLE(agency_id uuid, unit_id uuid, valid_from date, valid_to date)
 LANGUAGE sql
 STABLE
AS $function$
        with recursive v as materialized (
          select agency_id, parent_id, kind = 'PEOPLES_COMMITTEE' and level = p_level as is_unit,
                 daterange(valid_from, valid_to) as period
          from live.agency_version
          where tenant_id = current_setting('app.tenant')::int
        ), down(agency_id, unit_id, period) as (
          select agency_id, agency_id, period from v where is_unit or p_level is null
          union all
          select v.agency_id, d.unit_id, d.period * v.period
          from down d join v on v.parent_id = d.agency_id and v.period && d.period
          where p_level is not null and not v.is_unit
        )
        select agency_id, unit_id, coalesce(lower(p), '-infinity'), coalesce(upper(p), 'infinity')
        from (select agency_id, unit_id, unnest(range_agg(period)) as p from down group by agency_id, unit_id) d
      $function$
;

CREATE OR REPLACE FUNCTION sys.agencies_by_code(p_system text, p_code text, p_day date)
 RETURNS TABLE(agency_id uuid, system text, held_from date, held_to date, held_on_day boolean, in_force boolean, successors uuid[], territory uuid[], comparable boolean)
 LANGUAGE sql
 STABLE
AS $function$
  select c.agency_id, c.system, c.valid_from, c.valid_to, daterange(c.valid_from, c.valid_to) @> p_day,
         now_in_force.is_so,
         case when now_in_force.is_so then '{}' else array(
           select distinct s.successor_id from live.agency_successors(p_day, c.agency_id) s
           where s.successor_id is not null) end,
         -- A district had no heir of its own kind; its communes had.
         case when now_in_force.is_so or last.level <> 'DISTRICT' then '{}' else array(
           select distinct s.successor_id
           from app.agency_version below
           cross join lateral live.agency_successors(p_day, below.agency_id) s
           where below.tenant_id = c.tenant_id and below.parent_id = c.agency_id and below.level = 'COMMUNE'
             and below.valid_to = last.valid_to and s.successor_id is not null) end,
         not exists (select from sys.agency_as_now(c.agency_id, p_day) n where n.reason is not null)
  from app.agency_code c
  cross join lateral (
    select v.level, v.valid_to from app.agency_version v
    where v.tenant_id = c.tenant_id and v.agency_id = c.agency_id order by v.valid_from desc limit 1
  ) last
  cross join lateral (
    select exists (select from app.agency_version v
                   where v.tenant_id = c.tenant_id and v.agency_id = c.agency_id
                     and daterange(v.valid_from, v.valid_to) @> p_day) as is_so
  ) now_in_force
  where c.tenant_id = current_setting('app.tenant')::int and c.code = p_code and (p_system is null or c.system = p_system)
    and c.valid_from <= p_day
  order by 5 desc, c.valid_from desc
$function$
;

CREATE OR REPLACE FUNCTION sys.agency_ancestors(p_agency uuid, p_day date)
 RETURNS TABLE(agency_id uuid, distance integer)
 LANGUAGE sql
 STABLE
AS $function$
  with recursive above(agency_id, distance) as (
    select p_agency, 0
    union all
    select v.parent_id, a.distance + 1
    from above a
    join app.agency_version v on v.tenant_id = current_setting('app.tenant')::int and v.agency_id = a.agency_id
                             and v.valid_from <= p_day and coalesce(v.valid_to, 'infinity') > p_day
    where v.parent_id is not null
  )
  select agency_id, distance from above where distance > 0 order by distance
$function$
;

CREATE OR REPLACE FUNCTION sys.agency_as_now(p_agency uuid, p_day date, p_fact_day date DEFAULT '-infinity'::date)
 RETURNS TABLE(agency_id uuid, share numeric, reason text)
 LANGUAGE sql
 STABLE
AS $function$
  with heir as (
    select successor_id, share
    from live.agency_successors(p_day, p_agency)
    where fact_from <= p_fact_day and fact_to > p_fact_day
  )
  select case when verdict.reason is null then h.successor_id end, case when verdict.reason is null then sum(h.share) end,
         verdict.reason
  from heir h
  cross join (
    select case when count(distinct successor_id) > 1 and bool_or(share is null) then 'SPLIT_WITHOUT_SHARE'
                when bool_or(successor_id is null) then 'NO_SUCCESSOR' end as reason
    from heir
  ) verdict
  group by case when verdict.reason is null then h.successor_id end, verdict.reason
$function$
;

CREATE OR REPLACE FUNCTION sys.agency_lineage(p_agency uuid, p_day date)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
AS $function$
  with recursive line(agency_id) as (
    select p_agency
    union
    select p.from_agency_id
    from line l
    join app.succession_part p on p.tenant_id = current_setting('app.tenant')::int and p.to_agency_id = l.agency_id
    join app.succession s on s.tenant_id = p.tenant_id and s.id = p.succession_id and s.state = 'RUN' and s.effective_on <= p_day
  )
  select array_agg(agency_id) from line
$function$
;

CREATE OR REPLACE FUNCTION sys.agency_scope(p_root uuid, p_day date)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
AS $function$
  with recursive part as materialized (
    select p.from_agency_id, p.to_agency_id
    from app.succession_part p
    join app.succession s on s.tenant_id = p.tenant_id and s.id = p.succession_id
    where p.tenant_id = current_setting('app.tenant')::int and s.state = 'RUN' and s.effective_on <= p_day
      and p.to_agency_id <> p.from_agency_id
  ), edge(holder, held) as materialized (
    select v.parent_id, v.agency_id
    from app.agency_version v
    where v.tenant_id = current_setting('app.tenant')::int and v.parent_id is not null
      and v.valid_from <= p_day and coalesce(v.valid_to, 'infinity') > p_day
    union all
    select to_agency_id, from_agency_id from part
    union all
    -- Ended and nobody took its place: what it left stays with the body that stood above it.
    select v.parent_id, v.agency_id
    from app.agency_version v
    where v.tenant_id = current_setting('app.tenant')::int and v.parent_id is not null and v.valid_to <= p_day
      and not exists (select from app.agency_version n
                      where n.tenant_id = v.tenant_id and n.agency_id = v.agency_id and n.valid_from >= v.valid_to)
      and v.agency_id not in (select from_agency_id from part)
  ), reach(agency_id) as (
    select p_root
    union
    select e.held from reach r join edge e on e.holder = r.agency_id
  )
  select array_agg(agency_id) from reach
$function$
;

CREATE OR REPLACE FUNCTION sys.agency_subtree(p_root uuid, p_day date)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  with recursive below(agency_id) as (
    select p_root
    union
    select v.agency_id
    from below b
    join app.agency_version v on v.tenant_id = current_setting('app.tenant')::int and v.parent_id = b.agency_id
                             and v.valid_from <= p_day and coalesce(v.valid_to, 'infinity') > p_day
  )
  select agency_id from below
$function$
;

CREATE OR REPLACE FUNCTION sys.audit_event(p_kind text, p_subject uuid, p_detail jsonb DEFAULT NULL::jsonb, p_sealed_by uuid DEFAULT NULL::uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  insert into app.audit (action, subject_kind, subject_id, detail, sealed_by) values ('EVENT', p_kind, p_subject, p_detail, p_sealed_by)
$function$
;

CREATE OR REPLACE FUNCTION sys.check_agency_parent()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  r app.agency_version := case when tg_op = 'DELETE' then old else new end;
  v app.agency_version;
begin
  -- Since versions have no gap, an agency exists for a period when one version covers each of its ends.
  if tg_op <> 'INSERT' and exists (
    select from app.agency_version c
    where c.tenant_id = r.tenant_id and c.parent_id = r.agency_id
      and not (
        exists (select from app.agency_version p
                where p.tenant_id = r.tenant_id and p.agency_id = r.agency_id and p.valid_from <= c.valid_from
                  and coalesce(p.valid_to, 'infinity') > c.valid_from)
        and exists (select from app.agency_version p
                    where p.tenant_id = r.tenant_id and p.agency_id = r.agency_id
                      and p.valid_from < coalesce(c.valid_to, 'infinity')
                      and coalesce(p.valid_to, 'infinity') >= coalesce(c.valid_to, 'infinity')))
  ) then
    raise exception 'agencies below % would be left without the body above them', r.agency_id
      using errcode = '23514', constraint = 'agency_version_parent', table = 'agency_version';
  end if;

  -- A version that only became shorter still has above it what it had.
  if tg_op = 'DELETE' or new.parent_id is null then return null; end if;
  if tg_op = 'UPDATE' and new.parent_id is not distinct from old.parent_id
     and daterange(new.valid_from, new.valid_to) <@ daterange(old.valid_from, old.valid_to) then return null; end if;
  select * into v from app.agency_version where tenant_id = r.tenant_id and id = r.id;
  if v.parent_id is null then return null; end if;
  if not (
    exists (select from app.agency_version p
            where p.tenant_id = v.tenant_id and p.agency_id = v.parent_id and p.valid_from <= v.valid_from
              and coalesce(p.valid_to, 'infinity') > v.valid_from)
    and exists (select from app.agency_version p
                where p.tenant_id = v.tenant_id and p.agency_id = v.parent_id
                  and p.valid_from < coalesce(v.valid_to, 'infinity')
                  and coalesce(p.valid_to, 'infinity') >= coalesce(v.valid_to, 'infinity'))
  ) then
    raise exception 'the body above agency % does not exist for the whole period', v.agency_id
      using errcode = '23514', constraint = 'agency_version_parent', table = 'agency_version';
  end if;

  if exists (
    with recursive up(agency_id, parent_id, period) as (
      select v.agency_id, v.parent_id, daterange(v.valid_from, v.valid_to)
      union all
      select p.agency_id, p.parent_id, u.period * daterange(p.valid_from, p.valid_to)
      from up u
      join app.agency_version p on p.tenant_id = v.tenant_id and p.agency_id = u.parent_id
                               and daterange(p.valid_from, p.valid_to) && u.period
    ) cycle agency_id set looped using path
    select from up where looped
  ) then
    raise exception 'agency % would stand above itself', v.agency_id
      using errcode = '23514', constraint = 'agency_version_no_cycle', table = 'agency_version';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION sys.check_agency_periods()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare r app.agency_version := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (
    select from (
      select valid_to, lead(valid_from) over (order by valid_from) as next_from
      from app.agency_version
      where tenant_id = r.tenant_id and agency_id = r.agency_id
    ) v
    where next_from is distinct from valid_to and next_from is not null
  ) then
    raise exception 'agency % has a gap between its versions', r.agency_id
      using errcode = '23514', constraint = 'agency_version_no_gap', table = 'agency_version';
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION sys.claim_idempotency(p_account uuid, p_key text, p_not_before timestamp with time zone)
 RETURNS TABLE(busy boolean, operation text, request_hash text, status integer, answer text)
 LANGUAGE plpgsql
AS $function$
begin
  if not pg_try_advisory_xact_lock(hashtextextended(current_setting('app.tenant') || ':' || p_account || ':' || p_key, 0))
  then
    return query select true, null::text, null::text, null::int, null::text;
    return;
  end if;
  return query
    select false, i.operation, i.request_hash, i.status, i.answer
    from app.idempotency i
    where i.tenant_id = current_setting('app.tenant')::int and i.account_id = p_account and i.key = p_key
      and i.recorded_at > p_not_before;
end $function$
;

CREATE OR REPLACE FUNCTION sys.columns_of(tbl regclass)
 RETURNS TABLE(name text, type text)
 LANGUAGE sql
 STABLE
AS $function$
  select attname::text, format_type(atttypid, atttypmod)
  from pg_attribute
  where attrelid = tbl and attnum > 0 and not attisdropped and (attgenerated = '' or attname = 'sealed_by')
  order by attnum
$function$
;

CREATE OR REPLACE FUNCTION sys.enter(p_tenant integer, p_account uuid, p_post uuid, p_access_version bigint, p_epoch bigint, p_operation text, p_request_id text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform set_config('app.tenant', p_tenant::text, true), set_config('app.account', p_account::text, true),
          set_config('app.post', coalesce(p_post::text, ''), true), set_config('app.operation', p_operation, true),
          set_config('app.request_id', coalesce(p_request_id, ''), true);
  perform from app.account_access a, sys.tenant t
  where a.tenant_id = p_tenant and a.account_id = p_account and a.access_version = p_access_version
    and t.id = p_tenant and t.access_epoch = p_epoch;
  if not found then
    raise exception 'rights have changed since they were read' using errcode = 'DV401';
  end if;
end $function$
;

CREATE OR REPLACE FUNCTION sys.enter_tenant(p_tenant integer, p_operation text, p_request_id text)
 RETURNS void
 LANGUAGE sql
AS $function$
  select set_config('app.tenant', p_tenant::text, true), set_config('app.account', '', true),
         set_config('app.post', '', true), set_config('app.operation', p_operation, true),
         set_config('app.request_id', coalesce(p_request_id, ''), true)
$function$
;

CREATE OR REPLACE FUNCTION sys.fold(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(public.unaccent('public.unaccent'::regdictionary, NORMALIZE(value, NFC)))
;

CREATE OR REPLACE FUNCTION sys.forgive_login(p_subject bytea, p_ip inet, p_at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
AS $function$
  delete from app.login_attempt
  where tenant_id = current_setting('app.tenant')::int
    and (subject = p_subject and network = sys.network_of(p_ip) or last_at < p_at - interval '1 day')
$function$
;

CREATE OR REPLACE FUNCTION sys.found_tenant(p_id integer, p_name text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ insert into sys.tenant (id, name) values (p_id, p_name) on conflict (id) do nothing $function$
;

CREATE OR REPLACE FUNCTION sys.guard_data_key()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (new.tenant_id, new.id, new.created_at) is distinct from (old.tenant_id, old.id, old.created_at) then
    raise exception 'identity of a key never changes' using errcode = '23514';
  end if;
  if old.shredded_at is not null then
    raise exception 'a shredded key never comes back' using errcode = '23514';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION sys.guard_key_encryption_key()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (new.tenant_id, new.id, new.year, new.created_at) is distinct from (old.tenant_id, old.id, old.year, old.created_at) then
    raise exception 'identity of a key never changes' using errcode = '23514';
  end if;
  if old.replaced_at is not null and new.replaced_at is distinct from old.replaced_at
     or old.retired_at is not null and new.retired_at is distinct from old.retired_at
     or old.wrapped is null and new.wrapped is not null then
    raise exception 'a key never comes back' using errcode = '23514';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION sys.guard_row()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op <> 'INSERT' and old.sys_from > sys.stamp() then
    raise exception 'a newer version was recorded meanwhile' using errcode = '40001';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if tg_op = 'UPDATE' then
    if (new.tenant_id, new.id) is distinct from (old.tenant_id, old.id) then
      raise exception 'identity of a row never changes' using errcode = '23514';
    end if;
    if new.version <> old.version + 1 then
      raise exception 'version must step by one' using errcode = 'DV412';
    end if;
  end if;
  new.sys_from := sys.stamp();
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION sys.hand_over_matters(p_from uuid[], p_to uuid[], p_day date, p_ended text[])
 RETURNS TABLE(from_id uuid, handed integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare
  givers uuid[]; receivers uuid[]; seals uuid[];
  givers_of_papers uuid[]; receivers_of_papers uuid[]; seals_of_papers uuid[];
begin
  with moved as (
    -- The number stays in the books of the agency that gave it; clocks are obligations and go on by themselves.
    update app.case_record c
    set agency_id = sys.receiver_of_matter(c.sealed_by, d.to_id, p_day), version = c.version + 1,
        handler_post_id = (select case when p.agency_id = d.to_id then p.id else p.handed_over_to_id end
                           from app.post p where p.tenant_id = c.tenant_id and p.id = c.handler_post_id)
    from unnest(p_from, p_to) as d(from_id, to_id)
    where c.tenant_id = current_setting('app.tenant')::int and c.agency_id = d.from_id and c.status <> all (p_ended)
    returning d.from_id, c.id, c.agency_id, c.status, c.sealed_by
  ), noted as (
    insert into app.case_event (id, case_id, ordinal, operation, on_day, from_status, to_status, detail, by_post_id, sealed_by)
    select uuidv7(), m.id, (select coalesce(max(e.ordinal), 0) + 1 from app.case_event e
                            where e.tenant_id = current_setting('app.tenant')::int and e.case_id = m.id),
           'handOverCase', p_day, m.status, m.status, jsonb_build_object('from', m.from_id, 'to', m.agency_id),
           nullif(current_setting('app.post', true), '')::uuid, m.sealed_by
    from moved m
  )
  select array_agg(m.from_id order by m.id), array_agg(m.agency_id order by m.id), array_agg(m.sealed_by order by m.id)
  into givers, receivers, seals from moved m;

  with moved as (
    update app.petition t
    set agency_id = sys.receiver_of_matter(t.sealed_by, d.to_id, p_day), version = t.version + 1,
        handler_post_id = (select case when p.agency_id = d.to_id then p.id else p.handed_over_to_id end
                           from app.post p where p.tenant_id = t.tenant_id and p.id = t.handler_post_id)
    from unnest(p_from, p_to) as d(from_id, to_id)
    where t.tenant_id = current_setting('app.tenant')::int and t.agency_id = d.from_id and t.state <> 'HANDLED'
    returning d.from_id, t.id, t.agency_id, t.sealed_by
  )
  select array_agg(m.from_id order by m.id), array_agg(m.agency_id order by m.id), array_agg(m.sealed_by order by m.id)
  into givers_of_papers, receivers_of_papers, seals_of_papers from moved m;

  seals := seals || seals_of_papers;
  perform sys.name_heads_of_receiver(seals, receivers || receivers_of_papers, p_day);
  return query
    select h.giver, count(*)::int from unnest(givers || givers_of_papers, seals) as h(giver, seal) where h.seal is null and h.giver is not null
    group by h.giver;
end $function$
;
alter function sys.hand_over_matters(p_from uuid[], p_to uuid[], p_day date, p_ended text[]) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.hand_over_matters_of_post(p_from uuid, p_to uuid, p_day date, p_ended text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform sys.hand_over_seals(p_from, p_to, p_day);
  update app.case_record c
  set handler_post_id = case when c.sealed_by is null or exists (
        select from app.seal_access n where n.tenant_id = c.tenant_id and n.seal_id = c.sealed_by and n.post_id = p_to and n.ended_on is null)
      then p_to end, version = c.version + 1
  where c.tenant_id = current_setting('app.tenant')::int and c.handler_post_id = p_from and c.status <> all (p_ended);
  update app.petition t
  set handler_post_id = case when t.sealed_by is null or exists (
        select from app.seal_access n where n.tenant_id = t.tenant_id and n.seal_id = t.sealed_by and n.post_id = p_to and n.ended_on is null)
      then p_to end, version = t.version + 1
  where t.tenant_id = current_setting('app.tenant')::int and t.handler_post_id = p_from and t.state <> 'HANDLED';
end $function$
;
alter function sys.hand_over_matters_of_post(p_from uuid, p_to uuid, p_day date, p_ended text[]) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.hand_over_obligations(p_from uuid[], p_to uuid[])
 RETURNS TABLE(from_id uuid, handed integer)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  with pair as (
    select * from unnest(p_from, p_to) as d(from_id, to_id)
  ), moved as (
    update app.obligation o
    set agency_id = d.to_id, version = o.version + 1,
        -- The holder goes on holding it where the post itself goes on; otherwise the receiver's head decides anew.
        post_id = (select case when p.agency_id = d.to_id then p.id else p.handed_over_to_id end
                   from app.post p where p.tenant_id = o.tenant_id and p.id = o.post_id)
    from pair d
    where o.tenant_id = current_setting('app.tenant')::int and o.agency_id = d.from_id and o.state = 'OPEN'
    returning d.from_id, o.sealed_by
  )
  select m.from_id, count(*)::int from moved m where m.sealed_by is null group by m.from_id
$function$
;
alter function sys.hand_over_obligations(p_from uuid[], p_to uuid[]) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.hand_over_obligations_of_post(p_from uuid, p_to uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  update app.obligation set post_id = p_to, version = version + 1
  where tenant_id = current_setting('app.tenant')::int and post_id = p_from and state = 'OPEN'
$function$
;
alter function sys.hand_over_obligations_of_post(p_from uuid, p_to uuid) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.hand_over_seals(p_from uuid, p_to uuid, p_day date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare handed int; receiver app.post;
begin
  select * into receiver from app.post p where p.tenant_id = current_setting('app.tenant')::int and p.id = p_to;
  with ended as (
    update app.seal_access set ended_on = greatest(p_day, named_on), version = version + 1
    where tenant_id = current_setting('app.tenant')::int and post_id = p_from and ended_on is null
    returning seal_id, capacity
  ), named as (
    insert into app.seal_access (id, seal_id, post_id, account_id, capacity, named_on, reason)
    select uuidv7(), e.seal_id, receiver.id, receiver.account_id, e.capacity, p_day, 'HANDED_OVER'
    from ended e
    where not exists (select from app.seal_access a where a.tenant_id = receiver.tenant_id and a.seal_id = e.seal_id
                        and a.post_id = receiver.id and a.ended_on is null)
      and not sys.is_excluded(e.seal_id, receiver.agency_id, p_day)
    returning 1
  ) select count(*) into handed from named;
  return handed;
end $function$
;
alter function sys.hand_over_seals(p_from uuid, p_to uuid, p_day date) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.has_demo_accounts()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select exists (select from app.account where demo and active) $function$
;
alter function sys.has_demo_accounts() owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.is_excluded(p_seal uuid, p_agency uuid, p_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select exists (select from app.seal_exclusion e
                 where e.tenant_id = current_setting('app.tenant')::int and e.seal_id = p_seal
                   and (e.agency_id = p_agency or p_agency in (select sys.agency_subtree(e.agency_id, p_day))))
$function$
;
alter function sys.is_excluded(p_seal uuid, p_agency uuid, p_day date) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.keep_first_submission()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.first_submitted_at is not null and new.first_submitted_at is distinct from old.first_submitted_at
     or old.paper_received_on is not null and new.paper_received_on is distinct from old.paper_received_on then
    raise exception 'the first submission is never rewritten' using errcode = 'DV409', detail = 'REPORT_FIRST_SUBMISSION_KEPT';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION sys.keep_frozen_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.state = 'FROZEN' or (new.report_id, new.number, new.submitted_at) is distinct from (old.report_id, old.number, old.submitted_at) then
    raise exception 'a frozen version is never changed' using errcode = 'DV409', detail = 'REPORT_VERSION_FROZEN';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION sys.keep_published_template()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.status <> 'DRAFT' and (new.code, new.edition, new.title, new.title_en, new.content)
     is distinct from (old.code, old.edition, old.title, old.title_en, old.content) then
    raise exception 'a published form is never changed' using errcode = 'DV409', detail = 'REPORT_TEMPLATE_PUBLISHED';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION sys.like_pattern(q text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (('%'::text || replace(replace(replace(sys.fold(q), '\'::text, '\\'::text), '%'::text, '\%'::text), '_'::text, '\_'::text)) || '%'::text)
;

CREATE OR REPLACE FUNCTION sys.load_dialogue_settings(p_tenant integer)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  names text[] := array['app.tenant', 'app.account', 'app.post', 'app.operation'];
  ours  text[] := array[p_tenant::text, '', '', 'migrate'];
  theirs text[];
begin
  select array_agg(coalesce(current_setting(name, true), '') order by place) into theirs
  from unnest(names) with ordinality n(name, place);
  perform set_config(name, value, true) from unnest(names, ours) w(name, value);

  if not exists (select from app.dialogue_setting where tenant_id = p_tenant) then
    insert into app.dialogue_setting (id, code, level, value, source, citation, valid_from, note)
    select uuidv7(), s.* from (values
      ('TIMES_A_YEAR', 'COMMUNE', 1, 'LAW', 'Luật 10/2022/QH15 Đ32', date '2023-07-01',
       'UBND cấp xã phối hợp với Mặt trận cùng cấp; ngày có hiệu lực ghi theo trí nhớ, chưa đối chiếu. Together with the Front; the first day in force is from memory.'),
      ('MEDIATION_START_DAYS', 'COMMUNE', 3, 'LAW', 'Luật 35/2013/QH13', date '2014-01-01',
       'Kể từ ngày hoà giải viên được phân công; ngày có hiệu lực ghi theo trí nhớ. From the day of assignment; the first day in force is from memory.'),
      ('TIMES_A_YEAR', 'COMMUNE', 2, 'ELSEWHERE', 'Quy định của một địa phương khác (chưa rõ tỉnh)', null::date, 'Tháng 6, tháng 12. In June and December.'),
      ('TIMES_A_YEAR', 'DISTRICT', 1, 'ELSEWHERE', 'Quy định của một địa phương khác (chưa rõ tỉnh)', null, null),
      ('NOTICE_DAYS', 'COMMUNE', 7, 'ELSEWHERE', 'Quy định của một địa phương khác (chưa rõ tỉnh)', null, 'Công khai trước ngày đối thoại. Made public before the day.'),
      ('CONCLUSION_DAYS', 'COMMUNE', 10, 'ELSEWHERE', 'Quy định của một địa phương khác (chưa rõ tỉnh)', null, 'Kể từ ngày đối thoại. From the day of the dialogue.'),
      ('RESULT_DAYS', 'COMMUNE', 20, 'ELSEWHERE', 'Quy định của một địa phương khác (chưa rõ tỉnh)', null,
       'Tính từ ngày thông báo kết luận là suy luận. That it counts from the conclusion notice is derived.')
    ) s(code, level, value, source, citation, valid_from, note);
  end if;

  if not exists (select from app.dispute_kind where tenant_id = p_tenant) then
    insert into app.dispute_kind (id, code, label_vi, label_en)
    select uuidv7(), k.* from (values
      ('DISAGREEMENT', 'Mâu thuẫn trong sinh hoạt, xóm giềng', 'Disagreement between neighbours'),
      ('CIVIL', 'Tranh chấp dân sự khác', 'Other civil dispute'),
      ('LAND', 'Tranh chấp đất đai', 'Land dispute'),
      ('FAMILY', 'Hôn nhân và gia đình', 'Marriage and family'),
      ('OFFENCE', 'Vi phạm pháp luật được hoà giải ở cơ sở', 'Offence that may be mediated at the grassroots'),
      ('OTHER', 'Khác', 'Other')
    ) k(code, label_vi, label_en);
  end if;

  perform set_config(name, value, true) from unnest(names, theirs) w(name, value);
end $function$
;

CREATE OR REPLACE FUNCTION sys.load_dialogue_settings_of_new_tenant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform sys.load_dialogue_settings(new.id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION sys.load_law(p_tenant integer)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
declare
  -- Row security is forced, on the owner too, and columns take their tenant from app.tenant: whoever sets up a province
  -- stands in another one or in none. What it had set is put back, for its transaction goes on after us. Without account and
  -- post the audit says the truth: nobody chose these rows, they came with the product.
  names text[] := array['app.tenant', 'app.account', 'app.post', 'app.operation'];
  ours  text[] := array[p_tenant::text, '', '', 'migrate'];
  theirs text[];
begin
  select array_agg(coalesce(current_setting(name, true), '') order by place) into theirs
  from unnest(names) with ordinality n(name, place);
  perform set_config(name, value, true) from unnest(names, ours) w(name, value);

  if not exists (select from app.deadline_rule where tenant_id = p_tenant) then
    insert into app.deadline_rule (id, code, label_vi, label_en, kind, trigger, count, unit, direction, roll, variants, extensions,
      per, citation, evidence, verified, uncertain, note, valid_from, valid_to)
    select uuidv7(), r.code, r."labelVi", r."labelEn", r.kind, r.trigger, r.count, r.unit, r.direction, r.roll, r.variants, r.extensions,
      r.per, r.citation, r.evidence, r.verified, r.uncertain, r.note, r."validFrom", r."validTo"
    from sys.law_seed s cross join jsonb_to_recordset(s.content -> 'rules') r (
      code text, "labelVi" text, "labelEn" text, kind text, trigger text, count int, unit text, direction text, roll text,
      variants jsonb, extensions jsonb, per text, citation text, evidence text, verified boolean, uncertain boolean, note text,
      "validFrom" date, "validTo" date)
    where s.part = 'deadline-rules';
  end if;

  if not exists (select from app.calendar_edition where tenant_id = p_tenant) then
    insert into app.calendar_edition (id, number, adopted_on, citation, note)
    select uuidv7(), 1, (s.content ->> 'adoptedOn')::date, s.content ->> 'citation', s.content ->> 'note'
    from sys.law_seed s where s.part = 'working-calendar';
    insert into app.calendar_day (id, day, kind, label, status, citation, edition)
    select uuidv7(), d.day, d.kind, d.label, d.status, d.citation, 1
    from sys.law_seed s cross join jsonb_to_recordset(s.content -> 'days') d (
      day date, kind text, label text, status text, citation text)
    where s.part = 'working-calendar';
  end if;

  if not exists (select from app.reminder_step where tenant_id = p_tenant) then
    insert into app.reminder_step (id, code, duties, basis, value, recipient)
    select uuidv7(), r.code, r.duties, r.basis, r.value, r.recipient
    from sys.law_seed s cross join jsonb_to_recordset(s.content -> 'steps') r (
      code text, duties text, basis text, value int, recipient text)
    where s.part = 'reminder-steps';
  end if;

  perform set_config(name, value, true) from unnest(names, theirs) w(name, value);
end $function$
;

CREATE OR REPLACE FUNCTION sys.load_law_of_new_tenant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform sys.load_law(new.id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION sys.make_searchable(tbl regclass, expression text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare t text := (select relname from pg_class where oid = tbl);
begin
  execute format('alter table %s add column search text generated always as (sys.fold(%s)) stored', tbl, expression);
  execute format('create index %I on %s using gin (search public.gin_trgm_ops)', t || '_search', tbl);
  -- LIKE is not leakproof, so row security would keep it from the index; the function looks in the index first and
  -- the caller's own query, under row security, decides what of it may be seen.
  execute format($f$
    create function sys.%1$I(q text) returns setof uuid
      language sql stable security definer set search_path = pg_catalog
    as $body$
      select id from %2$s where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $body$ $f$, 'search_' || t, tbl);
  execute format('alter function sys.%I(text) owner to danvan_search', 'search_' || t);
  execute format('grant select on %s to danvan_search', tbl);
end $function$
;

CREATE OR REPLACE FUNCTION sys.make_versioned(tbl regclass, event text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  t text := (select relname from pg_class where oid = tbl);
  cols text; olds text; digests text; names text[]; fmt int; col record;
  sealed boolean := exists (select from sys.columns_of(tbl) where name = 'sealed_by');
begin
  select string_agg(quote_ident(name), ', ') into cols from sys.columns_of(tbl);
  -- Whether a record is secret may change later, for its past too; what it said does not.
  select array_agg(name) into names from sys.columns_of(tbl) where name <> 'sealed_by';

  if to_regclass('hist.' || quote_ident(t)) is null then
    execute format('create table hist.%I as select %s from %s with no data', t, cols, tbl);
    execute format('alter table hist.%I add column sys_to timestamptz(3) not null, add check (sys_from < sys_to)', t);
    execute format('create index on hist.%I (tenant_id, id, sys_from)', t);
    execute format('create index on hist.%I (tenant_id, sys_to)', t);
    perform sys.protect(format('hist.%I', t)::regclass), sys.protect(tbl);
    if sealed then
      perform sys.protect_sealed(format('hist.%I', t)::regclass), sys.protect_sealed(tbl);
      execute format('grant select, update on hist.%1$I, %2$s to danvan_keeper', t, tbl);
    end if;
    execute format('grant select on hist.%I to danvan_app', t);
    execute format('grant select, insert, update, delete on %s to danvan_app', tbl);
    execute format('create trigger zz_guard before insert or update or delete on %s
                    for each row execute function sys.guard_row()', tbl);
    execute format('create trigger zz_no_truncate before truncate on %s execute function sys.refuse_change()', tbl);
  end if;

  for col in select * from sys.columns_of(tbl) loop
    if not exists (select from sys.columns_of(format('hist.%I', t)::regclass) h where h.name = col.name) then
      -- A closed version never had the new column: null, whatever the default of today's rows.
      execute format('alter table hist.%I add column %I %s', t, col.name, col.type);
    elsif exists (select from sys.columns_of(format('hist.%I', t)::regclass) h
                  where h.name = col.name and h.type <> col.type) then
      raise exception 'history of %.% has another type', t, col.name;
    end if;
  end loop;

  select coalesce(max(format), 0) into fmt from sys.digest_format where table_name = t;
  if not exists (select from sys.digest_format where table_name = t and format = fmt and columns = names) then
    fmt := fmt + 1;
    insert into sys.digest_format values (t, fmt, names);
  end if;

  select string_agg('old.' || quote_ident(name), ', '),
         string_agg(case when type like 'timestamp%with time zone'
                         then format('coalesce((extract(epoch from r.%1$I) * 1000)::bigint::text, chr(30))', name)
                         else format('coalesce(r.%1$I::text, chr(30))', name) end, ' || chr(31) || ')
                    filter (where name <> 'sealed_by')
    into olds, digests from sys.columns_of(tbl);

  execute format($f$
    create or replace function sys.%1$I() returns trigger
      language plpgsql security definer set search_path = pg_catalog set datestyle = 'ISO' as $body$
    declare
      at timestamptz := sys.stamp();
      r %2$s;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.%3$I (%4$s, sys_to) values (%5$s, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest%10$s)
        values (tg_op, %6$L, r.id, r.version, %7$s, sha256(convert_to(%8$s, 'UTF8'))%11$s);
      %9$s
      return null;
    end $body$ $f$,
    'record_' || t, tbl, t, cols, olds, coalesce(event, t), fmt, digests,
    case when event is null then '' else format(
      'insert into app.outbox (kind, action, subject_id, version%s) values (%L, tg_op, r.id, r.version%s);',
      case when sealed then ', sealed_by' else '' end, event, case when sealed then ', r.sealed_by' else '' end) end,
    case when sealed then ', sealed_by' else '' end, case when sealed then ', r.sealed_by' else '' end);
  execute format('create or replace trigger zz_record after insert or update or delete on %s
                  for each row execute function sys.%I()', tbl, 'record_' || t);

  execute format('drop view if exists live.%1$I, asof.%1$I', t);
  execute format('create view live.%I with (security_invoker = true) as select %s from %s', t, cols, tbl);
  execute format($v$
    create view asof.%1$I with (security_invoker = true) as
      select %2$s from %3$s where sys_from <= (select current_setting('app.as_of')::timestamptz)
      union all
      select %2$s from hist.%1$I where sys_from <= (select current_setting('app.as_of')::timestamptz)
                                   and sys_to > (select current_setting('app.as_of')::timestamptz) $v$, t, cols, tbl);
  execute format('grant select on live.%1$I, asof.%1$I to danvan_app', t);
end $function$
;

CREATE OR REPLACE FUNCTION sys.may_unseal(p_seal uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select coalesce(current_setting('app.account', true), '') = ''
      or exists (select from app.seal_access a
                 where a.tenant_id = current_setting('app.tenant')::int and a.seal_id = p_seal and a.ended_on is null
                   and a.post_id = nullif(current_setting('app.post', true), '')::uuid)
$function$
;
alter function sys.may_unseal(p_seal uuid) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.name_heads_of_receiver(p_seals uuid[], p_agencies uuid[], p_day date)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  insert into app.seal_access (id, seal_id, post_id, account_id, capacity, named_on, reason)
  select uuidv7(), m.seal_id, h.id, h.account_id, 'HEAD', p_day, 'HANDED_OVER'
  from (select distinct seal_id, agency_id from unnest(p_seals, p_agencies) as m(seal_id, agency_id) where seal_id is not null) m
  cross join lateral (
    select p.id, p.account_id, rank() over (order by c.distance) as nearest
    from (select m.agency_id, 0 as distance union all select a.agency_id, a.distance from sys.agency_ancestors(m.agency_id, p_day) a) c
    join app.post p on p.tenant_id = current_setting('app.tenant')::int and p.agency_id = c.agency_id
      and p.kind = 'REGULAR' and p.role in ('AGENCY_HEAD', 'PROVINCE_LEADER')
      and p.valid_from <= p_day and coalesce(p.valid_to, 'infinity') > p_day
    where not sys.is_excluded(m.seal_id, c.agency_id, p_day)) h
  where h.nearest = 1 and not exists (
    select from app.seal_access n
    where n.tenant_id = current_setting('app.tenant')::int and n.seal_id = m.seal_id and n.post_id = h.id and n.ended_on is null)
$function$
;
alter function sys.name_heads_of_receiver(p_seals uuid[], p_agencies uuid[], p_day date) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.name_new_head()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  insert into app.seal_access (id, seal_id, post_id, account_id, capacity, named_on, reason)
  select uuidv7(), m.sealed_by, new.id, new.account_id, 'HEAD', new.valid_from, 'HANDED_OVER'
  from (select c.sealed_by from app.case_record c
        where c.tenant_id = new.tenant_id and c.agency_id = new.agency_id and c.sealed_by is not null
        union
        select t.sealed_by from app.petition t
        where t.tenant_id = new.tenant_id and t.agency_id = new.agency_id and t.sealed_by is not null) m
  where not sys.is_excluded(m.sealed_by, new.agency_id, new.valid_from)
    -- Somebody had been named, and nobody of them is in force any more.
    and exists (select from app.seal_access n where n.tenant_id = new.tenant_id and n.seal_id = m.sealed_by)
    and not exists (
      select from app.seal_access n join app.post p on p.tenant_id = n.tenant_id and p.id = n.post_id
      where n.tenant_id = new.tenant_id and n.seal_id = m.sealed_by and n.ended_on is null
        and coalesce(p.valid_to, 'infinity') > new.valid_from);
  return null;
end $function$
;
alter function sys.name_new_head() owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.network_of(p_ip inet)
 RETURNS cidr
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN network(set_masklen(p_ip, CASE family(p_ip) WHEN 4 THEN 32 ELSE 64 END))
;

CREATE OR REPLACE FUNCTION sys.protect(tbl regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy tenant on %s using (tenant_id = current_setting(''app.tenant'')::int)', tbl);
end $function$
;

CREATE OR REPLACE FUNCTION sys.protect_sealed(tbl regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare act text;
begin
  -- Not for insert: who registers a paper may hand it on to those who are named.
  foreach act in array array['select', 'update', 'delete'] loop
    execute format('create policy sealed_%1$s on %2$s as restrictive for %1$s
                    using (sealed_by is null or sys.may_unseal(sealed_by))', act, tbl);
  end loop;
end $function$
;

CREATE OR REPLACE FUNCTION sys.receiver_of_matter(p_seal uuid, p_agency uuid, p_day date)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select coalesce(
    (select c.agency_id
     from (select p_agency as agency_id, 0 as distance union all select a.agency_id, a.distance from sys.agency_ancestors(p_agency, p_day) a) c
     where p_seal is null or not sys.is_excluded(p_seal, c.agency_id, p_day)
     order by c.distance limit 1), p_agency)
$function$
;
alter function sys.receiver_of_matter(p_seal uuid, p_agency uuid, p_day date) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.record_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.account;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.account (tenant_id, id, version, sys_from, username, display_name, kind, active, demo, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.username, old.display_name, old.kind, old.active, old.demo, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'account', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.username::text, chr(30)) || chr(31) || coalesce(r.display_name::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.active::text, chr(30)) || chr(31) || coalesce(r.demo::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('account', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_agency()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.agency;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.agency (tenant_id, id, version, sys_from, founded_by, founded_on, note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.founded_by, old.founded_on, old.note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'agency', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.founded_by::text, chr(30)) || chr(31) || coalesce(r.founded_on::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('agency', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_agency_code()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.agency_code;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.agency_code (tenant_id, id, version, sys_from, agency_id, system, code, valid_from, valid_to, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.system, old.code, old.valid_from, old.valid_to, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'agency_code', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.system::text, chr(30)) || chr(31) || coalesce(r.code::text, chr(30)) || chr(31) || coalesce(r.valid_from::text, chr(30)) || chr(31) || coalesce(r.valid_to::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('agency_code', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_agency_relation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.agency_relation;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.agency_relation (tenant_id, id, version, sys_from, from_agency_id, to_agency_id, type, valid_from, valid_to, instrument, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.from_agency_id, old.to_agency_id, old.type, old.valid_from, old.valid_to, old.instrument, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'agency_relation', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.from_agency_id::text, chr(30)) || chr(31) || coalesce(r.to_agency_id::text, chr(30)) || chr(31) || coalesce(r.type::text, chr(30)) || chr(31) || coalesce(r.valid_from::text, chr(30)) || chr(31) || coalesce(r.valid_to::text, chr(30)) || chr(31) || coalesce(r.instrument::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('agency_relation', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_agency_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.agency_version;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.agency_version (tenant_id, id, version, sys_from, agency_id, valid_from, valid_to, name, short_name, territory_name, kind, level, administrative_type, parent_id, remote_area, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.valid_from, old.valid_to, old.name, old.short_name, old.territory_name, old.kind, old.level, old.administrative_type, old.parent_id, old.remote_area, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'agency_version', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.valid_from::text, chr(30)) || chr(31) || coalesce(r.valid_to::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.short_name::text, chr(30)) || chr(31) || coalesce(r.territory_name::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.level::text, chr(30)) || chr(31) || coalesce(r.administrative_type::text, chr(30)) || chr(31) || coalesce(r.parent_id::text, chr(30)) || chr(31) || coalesce(r.remote_area::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('agency_version', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_api_key()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.api_key;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.api_key (tenant_id, id, version, sys_from, account_id, name, slot, key_id, hash, scopes, agency_id, cidrs, expires_at, revoked_at, replaces_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.account_id, old.name, old.slot, old.key_id, old.hash, old.scopes, old.agency_id, old.cidrs, old.expires_at, old.revoked_at, old.replaces_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'api_key', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.account_id::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.slot::text, chr(30)) || chr(31) || coalesce(r.key_id::text, chr(30)) || chr(31) || coalesce(r.hash::text, chr(30)) || chr(31) || coalesce(r.scopes::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.cidrs::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.expires_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.revoked_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.replaces_id::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('api_key', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_backlog_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.backlog_entry;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.backlog_entry (tenant_id, id, version, sys_from, case_id, entered_on, ground, document_number, left_on, left_ground, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.case_id, old.entered_on, old.ground, old.document_number, old.left_on, old.left_ground, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'backlog_entry', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.entered_on::text, chr(30)) || chr(31) || coalesce(r.ground::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.left_on::text, chr(30)) || chr(31) || coalesce(r.left_ground::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_calendar_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.calendar_day;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.calendar_day (tenant_id, id, version, sys_from, day, kind, label, status, citation, verified, edition, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.day, old.kind, old.label, old.status, old.citation, old.verified, old.edition, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'calendar_day', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.day::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.label::text, chr(30)) || chr(31) || coalesce(r.status::text, chr(30)) || chr(31) || coalesce(r.citation::text, chr(30)) || chr(31) || coalesce(r.verified::text, chr(30)) || chr(31) || coalesce(r.edition::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_calendar_edition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.calendar_edition;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.calendar_edition (tenant_id, id, version, sys_from, number, adopted_on, citation, note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.number, old.adopted_on, old.citation, old.note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'calendar', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.adopted_on::text, chr(30)) || chr(31) || coalesce(r.citation::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('calendar', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_case_content()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.case_content;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.case_content (tenant_id, id, version, sys_from, case_id, ordinal, text, secret, withdrawn_on, finding, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.case_id, old.ordinal, old.text, old.secret, old.withdrawn_on, old.finding, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'case_content', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)) || chr(31) || coalesce(r.secret::text, chr(30)) || chr(31) || coalesce(r.withdrawn_on::text, chr(30)) || chr(31) || coalesce(r.finding::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_case_dialogue()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.case_dialogue;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.case_dialogue (tenant_id, id, version, sys_from, case_id, planned_on, noticed_on, notice_number, place, held_on, chaired_by, in_person, minutes_number, attended, absent, absent_excused, cancelled_on, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.case_id, old.planned_on, old.noticed_on, old.notice_number, old.place, old.held_on, old.chaired_by, old.in_person, old.minutes_number, old.attended, old.absent, old.absent_excused, old.cancelled_on, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'case_dialogue', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.planned_on::text, chr(30)) || chr(31) || coalesce(r.noticed_on::text, chr(30)) || chr(31) || coalesce(r.notice_number::text, chr(30)) || chr(31) || coalesce(r.place::text, chr(30)) || chr(31) || coalesce(r.held_on::text, chr(30)) || chr(31) || coalesce(r.chaired_by::text, chr(30)) || chr(31) || coalesce(r.in_person::text, chr(30)) || chr(31) || coalesce(r.minutes_number::text, chr(30)) || chr(31) || coalesce(r.attended::text, chr(30)) || chr(31) || coalesce(r.absent::text, chr(30)) || chr(31) || coalesce(r.absent_excused::text, chr(30)) || chr(31) || coalesce(r.cancelled_on::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_case_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.case_event;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.case_event (tenant_id, id, version, sys_from, case_id, ordinal, operation, on_day, from_status, to_status, ground, document_number, document_on, signer, file_id, note, secret, detail, by_post_id, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.case_id, old.ordinal, old.operation, old.on_day, old.from_status, old.to_status, old.ground, old.document_number, old.document_on, old.signer, old.file_id, old.note, old.secret, old.detail, old.by_post_id, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'case_event', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.operation::text, chr(30)) || chr(31) || coalesce(r.on_day::text, chr(30)) || chr(31) || coalesce(r.from_status::text, chr(30)) || chr(31) || coalesce(r.to_status::text, chr(30)) || chr(31) || coalesce(r.ground::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.document_on::text, chr(30)) || chr(31) || coalesce(r.signer::text, chr(30)) || chr(31) || coalesce(r.file_id::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)) || chr(31) || coalesce(r.secret::text, chr(30)) || chr(31) || coalesce(r.detail::text, chr(30)) || chr(31) || coalesce(r.by_post_id::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_case_outcome()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.case_outcome;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.case_outcome (tenant_id, id, version, sys_from, case_id, stage, on_day, state_money, state_land, organisation_money, organisation_land, person_money, person_land, organisations, persons, disciplined, disciplined_officials, criminal_cases, criminal_persons, criminal_officials, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.case_id, old.stage, old.on_day, old.state_money, old.state_land, old.organisation_money, old.organisation_land, old.person_money, old.person_land, old.organisations, old.persons, old.disciplined, old.disciplined_officials, old.criminal_cases, old.criminal_persons, old.criminal_officials, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'case_outcome', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.stage::text, chr(30)) || chr(31) || coalesce(r.on_day::text, chr(30)) || chr(31) || coalesce(r.state_money::text, chr(30)) || chr(31) || coalesce(r.state_land::text, chr(30)) || chr(31) || coalesce(r.organisation_money::text, chr(30)) || chr(31) || coalesce(r.organisation_land::text, chr(30)) || chr(31) || coalesce(r.person_money::text, chr(30)) || chr(31) || coalesce(r.person_land::text, chr(30)) || chr(31) || coalesce(r.organisations::text, chr(30)) || chr(31) || coalesce(r.persons::text, chr(30)) || chr(31) || coalesce(r.disciplined::text, chr(30)) || chr(31) || coalesce(r.disciplined_officials::text, chr(30)) || chr(31) || coalesce(r.criminal_cases::text, chr(30)) || chr(31) || coalesce(r.criminal_persons::text, chr(30)) || chr(31) || coalesce(r.criminal_officials::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_case_party()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.case_party;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.case_party (tenant_id, id, version, sys_from, case_id, ordinal, role, agency_id, official, "position", name, secret, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.case_id, old.ordinal, old.role, old.agency_id, old.official, old."position", old.name, old.secret, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'case_party', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.role::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.official::text, chr(30)) || chr(31) || coalesce(r."position"::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.secret::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_case_petition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.case_petition;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.case_petition (tenant_id, id, version, sys_from, case_id, petition_id, relation, linked_on, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.case_id, old.petition_id, old.relation, old.linked_on, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'case_petition', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.petition_id::text, chr(30)) || chr(31) || coalesce(r.relation::text, chr(30)) || chr(31) || coalesce(r.linked_on::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_case_record()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.case_record;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.case_record (tenant_id, id, version, sys_from, kind, instance, previous_id, further_ground, agency_id, register_agency_id, respondent_agency_id, book, year, number, field, title, key_id, secret, received_on, people_count, status, suspended_from, remote_area, complexity, multi_place, dismissal, extensions, flags, handler_post_id, accepted_on, refusal_ground, decided_on, finding, decision_number, decision_signer, sent_on, published_on, effective_on, execution_ordered_on, executed_on, closed_on, closing_ground, withdrawn, withdrawn_after_talk, court, court_on, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.kind, old.instance, old.previous_id, old.further_ground, old.agency_id, old.register_agency_id, old.respondent_agency_id, old.book, old.year, old.number, old.field, old.title, old.key_id, old.secret, old.received_on, old.people_count, old.status, old.suspended_from, old.remote_area, old.complexity, old.multi_place, old.dismissal, old.extensions, old.flags, old.handler_post_id, old.accepted_on, old.refusal_ground, old.decided_on, old.finding, old.decision_number, old.decision_signer, old.sent_on, old.published_on, old.effective_on, old.execution_ordered_on, old.executed_on, old.closed_on, old.closing_ground, old.withdrawn, old.withdrawn_after_talk, old.court, old.court_on, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'case', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.instance::text, chr(30)) || chr(31) || coalesce(r.previous_id::text, chr(30)) || chr(31) || coalesce(r.further_ground::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.register_agency_id::text, chr(30)) || chr(31) || coalesce(r.respondent_agency_id::text, chr(30)) || chr(31) || coalesce(r.book::text, chr(30)) || chr(31) || coalesce(r.year::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.field::text, chr(30)) || chr(31) || coalesce(r.title::text, chr(30)) || chr(31) || coalesce(r.key_id::text, chr(30)) || chr(31) || coalesce(r.secret::text, chr(30)) || chr(31) || coalesce(r.received_on::text, chr(30)) || chr(31) || coalesce(r.people_count::text, chr(30)) || chr(31) || coalesce(r.status::text, chr(30)) || chr(31) || coalesce(r.suspended_from::text, chr(30)) || chr(31) || coalesce(r.remote_area::text, chr(30)) || chr(31) || coalesce(r.complexity::text, chr(30)) || chr(31) || coalesce(r.multi_place::text, chr(30)) || chr(31) || coalesce(r.dismissal::text, chr(30)) || chr(31) || coalesce(r.extensions::text, chr(30)) || chr(31) || coalesce(r.flags::text, chr(30)) || chr(31) || coalesce(r.handler_post_id::text, chr(30)) || chr(31) || coalesce(r.accepted_on::text, chr(30)) || chr(31) || coalesce(r.refusal_ground::text, chr(30)) || chr(31) || coalesce(r.decided_on::text, chr(30)) || chr(31) || coalesce(r.finding::text, chr(30)) || chr(31) || coalesce(r.decision_number::text, chr(30)) || chr(31) || coalesce(r.decision_signer::text, chr(30)) || chr(31) || coalesce(r.sent_on::text, chr(30)) || chr(31) || coalesce(r.published_on::text, chr(30)) || chr(31) || coalesce(r.effective_on::text, chr(30)) || chr(31) || coalesce(r.execution_ordered_on::text, chr(30)) || chr(31) || coalesce(r.executed_on::text, chr(30)) || chr(31) || coalesce(r.closed_on::text, chr(30)) || chr(31) || coalesce(r.closing_ground::text, chr(30)) || chr(31) || coalesce(r.withdrawn::text, chr(30)) || chr(31) || coalesce(r.withdrawn_after_talk::text, chr(30)) || chr(31) || coalesce(r.court::text, chr(30)) || chr(31) || coalesce(r.court_on::text, chr(30)), 'UTF8')), r.sealed_by);
      insert into app.outbox (kind, action, subject_id, version, sealed_by) values ('case', tg_op, r.id, r.version, r.sealed_by);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_case_retention()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.case_retention;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.case_retention (tenant_id, id, version, sys_from, case_id, keep_until, ground, held_by, shredded_on, shred_decision, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.case_id, old.keep_until, old.ground, old.held_by, old.shredded_on, old.shred_decision, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'case_retention', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.keep_until::text, chr(30)) || chr(31) || coalesce(r.ground::text, chr(30)) || chr(31) || coalesce(r.held_by::text, chr(30)) || chr(31) || coalesce(r.shredded_on::text, chr(30)) || chr(31) || coalesce(r.shred_decision::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_commitment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.commitment;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.commitment (tenant_id, id, version, sys_from, dialogue_id, opinion_id, ordinal, text, promised_by, promised_on, owner_agency_id, due_on, state, ended_on, result, document_number, task_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.dialogue_id, old.opinion_id, old.ordinal, old.text, old.promised_by, old.promised_on, old.owner_agency_id, old.due_on, old.state, old.ended_on, old.result, old.document_number, old.task_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'commitment', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.dialogue_id::text, chr(30)) || chr(31) || coalesce(r.opinion_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)) || chr(31) || coalesce(r.promised_by::text, chr(30)) || chr(31) || coalesce(r.promised_on::text, chr(30)) || chr(31) || coalesce(r.owner_agency_id::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.ended_on::text, chr(30)) || chr(31) || coalesce(r.result::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.task_id::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('commitment', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_commitment_report()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.commitment_report;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.commitment_report (tenant_id, id, version, sys_from, commitment_id, ordinal, reported_on, text, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.commitment_id, old.ordinal, old.reported_on, old.text, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'commitment_report', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.commitment_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.reported_on::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_conclusion_task()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.conclusion_task;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.conclusion_task (tenant_id, id, version, sys_from, conclusion_id, session_id, ordinal, agency_id, issuer_id, text, due_on, state, done_on, result, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.conclusion_id, old.session_id, old.ordinal, old.agency_id, old.issuer_id, old.text, old.due_on, old.state, old.done_on, old.result, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'conclusion_task', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.conclusion_id::text, chr(30)) || chr(31) || coalesce(r.session_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.issuer_id::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.done_on::text, chr(30)) || chr(31) || coalesce(r.result::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('conclusion_task', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_custody_rule()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.custody_rule;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.custody_rule (tenant_id, id, version, sys_from, kind, custody, document_number, decided_on, note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.kind, old.custody, old.document_number, old.decided_on, old.note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'custody_rule', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.custody::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.decided_on::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_cycle_deadline()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.cycle_deadline;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.cycle_deadline (tenant_id, id, version, sys_from, cycle_id, reporters, due_on, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.cycle_id, old.reporters, old.due_on, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'cycle_deadline', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.cycle_id::text, chr(30)) || chr(31) || coalesce(r.reporters::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_cycle_duty()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.cycle_duty;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.cycle_duty (tenant_id, id, version, sys_from, cycle_id, agency_id, agency_name, kind, reporters, level, drafter_id, receiver_id, parent_id, due_on, state, amended_on, reason, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.cycle_id, old.agency_id, old.agency_name, old.kind, old.reporters, old.level, old.drafter_id, old.receiver_id, old.parent_id, old.due_on, old.state, old.amended_on, old.reason, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'cycle_duty', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.cycle_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.agency_name::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.reporters::text, chr(30)) || chr(31) || coalesce(r.level::text, chr(30)) || chr(31) || coalesce(r.drafter_id::text, chr(30)) || chr(31) || coalesce(r.receiver_id::text, chr(30)) || chr(31) || coalesce(r.parent_id::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.amended_on::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('cycle_duty', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_cycle_named()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.cycle_named;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.cycle_named (tenant_id, id, version, sys_from, cycle_id, agency_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.cycle_id, old.agency_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'cycle_named', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.cycle_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_cycle_recipient()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.cycle_recipient;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.cycle_recipient (tenant_id, id, version, sys_from, cycle_id, ordinal, name, via, agency_id, redaction, due_on, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.cycle_id, old.ordinal, old.name, old.via, old.agency_id, old.redaction, old.due_on, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'cycle_recipient', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.cycle_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.via::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.redaction::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_deadline_rule()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.deadline_rule;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.deadline_rule (tenant_id, id, version, sys_from, code, label_vi, label_en, kind, trigger, count, unit, direction, roll, variants, extensions, per, citation, evidence, verified, uncertain, note, valid_from, valid_to, document_number, document_issued_on, verified_document, verified_on, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.code, old.label_vi, old.label_en, old.kind, old.trigger, old.count, old.unit, old.direction, old.roll, old.variants, old.extensions, old.per, old.citation, old.evidence, old.verified, old.uncertain, old.note, old.valid_from, old.valid_to, old.document_number, old.document_issued_on, old.verified_document, old.verified_on, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'deadline_rule', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.code::text, chr(30)) || chr(31) || coalesce(r.label_vi::text, chr(30)) || chr(31) || coalesce(r.label_en::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.trigger::text, chr(30)) || chr(31) || coalesce(r.count::text, chr(30)) || chr(31) || coalesce(r.unit::text, chr(30)) || chr(31) || coalesce(r.direction::text, chr(30)) || chr(31) || coalesce(r.roll::text, chr(30)) || chr(31) || coalesce(r.variants::text, chr(30)) || chr(31) || coalesce(r.extensions::text, chr(30)) || chr(31) || coalesce(r.per::text, chr(30)) || chr(31) || coalesce(r.citation::text, chr(30)) || chr(31) || coalesce(r.evidence::text, chr(30)) || chr(31) || coalesce(r.verified::text, chr(30)) || chr(31) || coalesce(r.uncertain::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)) || chr(31) || coalesce(r.valid_from::text, chr(30)) || chr(31) || coalesce(r.valid_to::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.document_issued_on::text, chr(30)) || chr(31) || coalesce(r.verified_document::text, chr(30)) || chr(31) || coalesce(r.verified_on::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('deadline_rule', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_dialogue()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.dialogue;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.dialogue (tenant_id, id, version, sys_from, agency_id, level, kind, status, title, chair, chair_capacity, place, planned_on, notice_on, agenda, postponements, reason, cancelled_on, held_on, people, minutes_number, concluded_on, conclusion_number, conclusion_signer, conclusion, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.level, old.kind, old.status, old.title, old.chair, old.chair_capacity, old.place, old.planned_on, old.notice_on, old.agenda, old.postponements, old.reason, old.cancelled_on, old.held_on, old.people, old.minutes_number, old.concluded_on, old.conclusion_number, old.conclusion_signer, old.conclusion, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'dialogue', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.level::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.status::text, chr(30)) || chr(31) || coalesce(r.title::text, chr(30)) || chr(31) || coalesce(r.chair::text, chr(30)) || chr(31) || coalesce(r.chair_capacity::text, chr(30)) || chr(31) || coalesce(r.place::text, chr(30)) || chr(31) || coalesce(r.planned_on::text, chr(30)) || chr(31) || coalesce(r.notice_on::text, chr(30)) || chr(31) || coalesce(r.agenda::text, chr(30)) || chr(31) || coalesce(r.postponements::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)) || chr(31) || coalesce(r.cancelled_on::text, chr(30)) || chr(31) || coalesce(r.held_on::text, chr(30)) || chr(31) || coalesce(r.people::text, chr(30)) || chr(31) || coalesce(r.minutes_number::text, chr(30)) || chr(31) || coalesce(r.concluded_on::text, chr(30)) || chr(31) || coalesce(r.conclusion_number::text, chr(30)) || chr(31) || coalesce(r.conclusion_signer::text, chr(30)) || chr(31) || coalesce(r.conclusion::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('dialogue', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_dialogue_duty()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.dialogue_duty;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.dialogue_duty (tenant_id, id, version, sys_from, agency_id, year, ordinal, setting_id, dialogue_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.year, old.ordinal, old.setting_id, old.dialogue_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'dialogue_duty', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.year::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.setting_id::text, chr(30)) || chr(31) || coalesce(r.dialogue_id::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_dialogue_guest()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.dialogue_guest;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.dialogue_guest (tenant_id, id, version, sys_from, dialogue_id, ordinal, name, capacity, agency_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.dialogue_id, old.ordinal, old.name, old.capacity, old.agency_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'dialogue_guest', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.dialogue_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.capacity::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_dialogue_opinion()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.dialogue_opinion;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.dialogue_opinion (tenant_id, id, version, sys_from, dialogue_id, ordinal, content, speaker, speaker_name, state, answer, answered_on, answer_number, owner_agency_id, assigned_on, due_on, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.dialogue_id, old.ordinal, old.content, old.speaker, old.speaker_name, old.state, old.answer, old.answered_on, old.answer_number, old.owner_agency_id, old.assigned_on, old.due_on, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'dialogue_opinion', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.dialogue_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.content::text, chr(30)) || chr(31) || coalesce(r.speaker::text, chr(30)) || chr(31) || coalesce(r.speaker_name::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.answer::text, chr(30)) || chr(31) || coalesce(r.answered_on::text, chr(30)) || chr(31) || coalesce(r.answer_number::text, chr(30)) || chr(31) || coalesce(r.owner_agency_id::text, chr(30)) || chr(31) || coalesce(r.assigned_on::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('dialogue_opinion', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_dialogue_report()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.dialogue_report;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.dialogue_report (tenant_id, id, version, sys_from, dialogue_id, ordinal, document_number, reported_on, text, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.dialogue_id, old.ordinal, old.document_number, old.reported_on, old.text, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'dialogue_report', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.dialogue_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.reported_on::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_dialogue_setting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.dialogue_setting;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.dialogue_setting (tenant_id, id, version, sys_from, code, level, value, source, citation, document_number, document_issued_on, valid_from, valid_to, note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.code, old.level, old.value, old.source, old.citation, old.document_number, old.document_issued_on, old.valid_from, old.valid_to, old.note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'dialogue_setting', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.code::text, chr(30)) || chr(31) || coalesce(r.level::text, chr(30)) || chr(31) || coalesce(r.value::text, chr(30)) || chr(31) || coalesce(r.source::text, chr(30)) || chr(31) || coalesce(r.citation::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.document_issued_on::text, chr(30)) || chr(31) || coalesce(r.valid_from::text, chr(30)) || chr(31) || coalesce(r.valid_to::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_dispute_kind()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.dispute_kind;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.dispute_kind (tenant_id, id, version, sys_from, code, label_vi, label_en, active, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.code, old.label_vi, old.label_en, old.active, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'dispute_kind', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.code::text, chr(30)) || chr(31) || coalesce(r.label_vi::text, chr(30)) || chr(31) || coalesce(r.label_en::text, chr(30)) || chr(31) || coalesce(r.active::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_document()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.document;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.document (tenant_id, id, version, sys_from, number, kind, title, issuer, issuer_agency_id, issued_on, valid_from, valid_to, replaces_id, source, verified, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.number, old.kind, old.title, old.issuer, old.issuer_agency_id, old.issued_on, old.valid_from, old.valid_to, old.replaces_id, old.source, old.verified, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'document', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.title::text, chr(30)) || chr(31) || coalesce(r.issuer::text, chr(30)) || chr(31) || coalesce(r.issuer_agency_id::text, chr(30)) || chr(31) || coalesce(r.issued_on::text, chr(30)) || chr(31) || coalesce(r.valid_from::text, chr(30)) || chr(31) || coalesce(r.valid_to::text, chr(30)) || chr(31) || coalesce(r.replaces_id::text, chr(30)) || chr(31) || coalesce(r.source::text, chr(30)) || chr(31) || coalesce(r.verified::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('document', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_entered_figure()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.entered_figure;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.entered_figure (tenant_id, id, version, sys_from, code, agency_id, window_from, window_to, dimensions, value, numerator, denominator, text, qualifier, nature, rank, of_how_many, document_id, source, withdrawn_on, withdrawn_reason, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.code, old.agency_id, old.window_from, old.window_to, old.dimensions, old.value, old.numerator, old.denominator, old.text, old.qualifier, old.nature, old.rank, old.of_how_many, old.document_id, old.source, old.withdrawn_on, old.withdrawn_reason, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'entered_figure', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.code::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.window_from::text, chr(30)) || chr(31) || coalesce(r.window_to::text, chr(30)) || chr(31) || coalesce(r.dimensions::text, chr(30)) || chr(31) || coalesce(r.value::text, chr(30)) || chr(31) || coalesce(r.numerator::text, chr(30)) || chr(31) || coalesce(r.denominator::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)) || chr(31) || coalesce(r.qualifier::text, chr(30)) || chr(31) || coalesce(r.nature::text, chr(30)) || chr(31) || coalesce(r.rank::text, chr(30)) || chr(31) || coalesce(r.of_how_many::text, chr(30)) || chr(31) || coalesce(r.document_id::text, chr(30)) || chr(31) || coalesce(r.source::text, chr(30)) || chr(31) || coalesce(r.withdrawn_on::text, chr(30)) || chr(31) || coalesce(r.withdrawn_reason::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('entered_figure', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_file()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.file;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.file (tenant_id, id, version, sys_from, name, media_type, size, sha256, state, finding, class, uploaded_at, uploaded_by_id, agency_id, sealed_by, key_id, secret, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.name, old.media_type, old.size, old.sha256, old.state, old.finding, old.class, old.uploaded_at, old.uploaded_by_id, old.agency_id, old.sealed_by, old.key_id, old.secret, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'file', r.id, r.version, 2, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.media_type::text, chr(30)) || chr(31) || coalesce(r.size::text, chr(30)) || chr(31) || coalesce(r.sha256::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.finding::text, chr(30)) || chr(31) || coalesce(r.class::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.uploaded_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.uploaded_by_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.key_id::text, chr(30)) || chr(31) || coalesce(r.secret::text, chr(30)), 'UTF8')), r.sealed_by);
      insert into app.outbox (kind, action, subject_id, version, sealed_by) values ('file', tg_op, r.id, r.version, r.sealed_by);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_matter_file()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.matter_file;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.matter_file (tenant_id, id, version, sys_from, petition_id, case_id, file_id, kind, redacted, redacts_id, attached_on, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.petition_id, old.case_id, old.file_id, old.kind, old.redacted, old.redacts_id, old.attached_on, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'matter_file', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.petition_id::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.file_id::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.redacted::text, chr(30)) || chr(31) || coalesce(r.redacts_id::text, chr(30)) || chr(31) || coalesce(r.attached_on::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_mediation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.mediation;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.mediation (tenant_id, id, version, sys_from, agency_id, village, dispute_kind_id, received_on, assigned_on, started_on, ended_on, mediators, result, note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.village, old.dispute_kind_id, old.received_on, old.assigned_on, old.started_on, old.ended_on, old.mediators, old.result, old.note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'mediation', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.village::text, chr(30)) || chr(31) || coalesce(r.dispute_kind_id::text, chr(30)) || chr(31) || coalesce(r.received_on::text, chr(30)) || chr(31) || coalesce(r.assigned_on::text, chr(30)) || chr(31) || coalesce(r.started_on::text, chr(30)) || chr(31) || coalesce(r.ended_on::text, chr(30)) || chr(31) || coalesce(r.mediators::text, chr(30)) || chr(31) || coalesce(r.result::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('mediation', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_mediation_year()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.mediation_year;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.mediation_year (tenant_id, id, version, sys_from, agency_id, year, as_of, teams, mediators, received, carried_out, successful, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.year, old.as_of, old.teams, old.mediators, old.received, old.carried_out, old.successful, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'mediation_year', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.year::text, chr(30)) || chr(31) || coalesce(r.as_of::text, chr(30)) || chr(31) || coalesce(r.teams::text, chr(30)) || chr(31) || coalesce(r.mediators::text, chr(30)) || chr(31) || coalesce(r.received::text, chr(30)) || chr(31) || coalesce(r.carried_out::text, chr(30)) || chr(31) || coalesce(r.successful::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_notice()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.notice;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.notice (tenant_id, id, version, sys_from, post_id, kind, subject_kind, subject_id, step, made_on, due_on, read_at, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.post_id, old.kind, old.subject_kind, old.subject_id, old.step, old.made_on, old.due_on, old.read_at, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'notice', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.post_id::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.subject_kind::text, chr(30)) || chr(31) || coalesce(r.subject_id::text, chr(30)) || chr(31) || coalesce(r.step::text, chr(30)) || chr(31) || coalesce(r.made_on::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.read_at) * 1000)::bigint::text, chr(30)), 'UTF8')), r.sealed_by);
      insert into app.outbox (kind, action, subject_id, version, sealed_by) values ('notice', tg_op, r.id, r.version, r.sealed_by);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_obligation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.obligation;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.obligation (tenant_id, id, version, sys_from, duty, label_vi, label_en, subject_kind, subject_id, agency_id, post_id, trigger, triggered_on, rule_id, rule_version, citation, flags, count, unit, direction, roll, calendar_edition, original_due_on, due_on, paused_on, extensions, lapses, state, settled_on, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.duty, old.label_vi, old.label_en, old.subject_kind, old.subject_id, old.agency_id, old.post_id, old.trigger, old.triggered_on, old.rule_id, old.rule_version, old.citation, old.flags, old.count, old.unit, old.direction, old.roll, old.calendar_edition, old.original_due_on, old.due_on, old.paused_on, old.extensions, old.lapses, old.state, old.settled_on, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'obligation', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.duty::text, chr(30)) || chr(31) || coalesce(r.label_vi::text, chr(30)) || chr(31) || coalesce(r.label_en::text, chr(30)) || chr(31) || coalesce(r.subject_kind::text, chr(30)) || chr(31) || coalesce(r.subject_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.post_id::text, chr(30)) || chr(31) || coalesce(r.trigger::text, chr(30)) || chr(31) || coalesce(r.triggered_on::text, chr(30)) || chr(31) || coalesce(r.rule_id::text, chr(30)) || chr(31) || coalesce(r.rule_version::text, chr(30)) || chr(31) || coalesce(r.citation::text, chr(30)) || chr(31) || coalesce(r.flags::text, chr(30)) || chr(31) || coalesce(r.count::text, chr(30)) || chr(31) || coalesce(r.unit::text, chr(30)) || chr(31) || coalesce(r.direction::text, chr(30)) || chr(31) || coalesce(r.roll::text, chr(30)) || chr(31) || coalesce(r.calendar_edition::text, chr(30)) || chr(31) || coalesce(r.original_due_on::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)) || chr(31) || coalesce(r.paused_on::text, chr(30)) || chr(31) || coalesce(r.extensions::text, chr(30)) || chr(31) || coalesce(r.lapses::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.settled_on::text, chr(30)), 'UTF8')), r.sealed_by);
      insert into app.outbox (kind, action, subject_id, version, sealed_by) values ('obligation', tg_op, r.id, r.version, r.sealed_by);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_obligation_entry()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.obligation_entry;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.obligation_entry (tenant_id, id, version, sys_from, obligation_id, ordinal, kind, on_day, count, due_on, calendar_edition, reason, document_number, document_issued_on, by_post_id, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.obligation_id, old.ordinal, old.kind, old.on_day, old.count, old.due_on, old.calendar_edition, old.reason, old.document_number, old.document_issued_on, old.by_post_id, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'obligation_entry', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.obligation_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.on_day::text, chr(30)) || chr(31) || coalesce(r.count::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)) || chr(31) || coalesce(r.calendar_edition::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.document_issued_on::text, chr(30)) || chr(31) || coalesce(r.by_post_id::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_petition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.petition;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.petition (tenant_id, id, version, sys_from, agency_id, register_agency_id, book, year, number, code, secret_hash, channel, source, forwarded_by_id, forwarded_by_name, forwarding_number, forwarding_on, received_on, dated_on, kind, signatories, people, title, content, key_id, secret, redacted, sealed_register_ref, conditions_met, missing_conditions, within_authority, branch, state, outcome, outcome_on, outcome_ground, outcome_number, outcome_issued_on, handler_post_id, same_as_id, origin_id, external_source, external_id, keep_until, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.register_agency_id, old.book, old.year, old.number, old.code, old.secret_hash, old.channel, old.source, old.forwarded_by_id, old.forwarded_by_name, old.forwarding_number, old.forwarding_on, old.received_on, old.dated_on, old.kind, old.signatories, old.people, old.title, old.content, old.key_id, old.secret, old.redacted, old.sealed_register_ref, old.conditions_met, old.missing_conditions, old.within_authority, old.branch, old.state, old.outcome, old.outcome_on, old.outcome_ground, old.outcome_number, old.outcome_issued_on, old.handler_post_id, old.same_as_id, old.origin_id, old.external_source, old.external_id, old.keep_until, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'petition', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.register_agency_id::text, chr(30)) || chr(31) || coalesce(r.book::text, chr(30)) || chr(31) || coalesce(r.year::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.code::text, chr(30)) || chr(31) || coalesce(r.secret_hash::text, chr(30)) || chr(31) || coalesce(r.channel::text, chr(30)) || chr(31) || coalesce(r.source::text, chr(30)) || chr(31) || coalesce(r.forwarded_by_id::text, chr(30)) || chr(31) || coalesce(r.forwarded_by_name::text, chr(30)) || chr(31) || coalesce(r.forwarding_number::text, chr(30)) || chr(31) || coalesce(r.forwarding_on::text, chr(30)) || chr(31) || coalesce(r.received_on::text, chr(30)) || chr(31) || coalesce(r.dated_on::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.signatories::text, chr(30)) || chr(31) || coalesce(r.people::text, chr(30)) || chr(31) || coalesce(r.title::text, chr(30)) || chr(31) || coalesce(r.content::text, chr(30)) || chr(31) || coalesce(r.key_id::text, chr(30)) || chr(31) || coalesce(r.secret::text, chr(30)) || chr(31) || coalesce(r.redacted::text, chr(30)) || chr(31) || coalesce(r.sealed_register_ref::text, chr(30)) || chr(31) || coalesce(r.conditions_met::text, chr(30)) || chr(31) || coalesce(r.missing_conditions::text, chr(30)) || chr(31) || coalesce(r.within_authority::text, chr(30)) || chr(31) || coalesce(r.branch::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.outcome::text, chr(30)) || chr(31) || coalesce(r.outcome_on::text, chr(30)) || chr(31) || coalesce(r.outcome_ground::text, chr(30)) || chr(31) || coalesce(r.outcome_number::text, chr(30)) || chr(31) || coalesce(r.outcome_issued_on::text, chr(30)) || chr(31) || coalesce(r.handler_post_id::text, chr(30)) || chr(31) || coalesce(r.same_as_id::text, chr(30)) || chr(31) || coalesce(r.origin_id::text, chr(30)) || chr(31) || coalesce(r.external_source::text, chr(30)) || chr(31) || coalesce(r.external_id::text, chr(30)) || chr(31) || coalesce(r.keep_until::text, chr(30)), 'UTF8')), r.sealed_by);
      insert into app.outbox (kind, action, subject_id, version, sealed_by) values ('petition', tg_op, r.id, r.version, r.sealed_by);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_petition_transfer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.petition_transfer;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.petition_transfer (tenant_id, id, version, sys_from, petition_id, to_agency_id, to_name, sent_on, document_number, document_on, ground, acknowledged_on, received_id, reply_number, reply_on, reply_summary, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.petition_id, old.to_agency_id, old.to_name, old.sent_on, old.document_number, old.document_on, old.ground, old.acknowledged_on, old.received_id, old.reply_number, old.reply_on, old.reply_summary, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'petition_transfer', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.petition_id::text, chr(30)) || chr(31) || coalesce(r.to_agency_id::text, chr(30)) || chr(31) || coalesce(r.to_name::text, chr(30)) || chr(31) || coalesce(r.sent_on::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.document_on::text, chr(30)) || chr(31) || coalesce(r.ground::text, chr(30)) || chr(31) || coalesce(r.acknowledged_on::text, chr(30)) || chr(31) || coalesce(r.received_id::text, chr(30)) || chr(31) || coalesce(r.reply_number::text, chr(30)) || chr(31) || coalesce(r.reply_on::text, chr(30)) || chr(31) || coalesce(r.reply_summary::text, chr(30)), 'UTF8')), r.sealed_by);
      insert into app.outbox (kind, action, subject_id, version, sealed_by) values ('petition_transfer', tg_op, r.id, r.version, r.sealed_by);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_petitioner()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.petitioner;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.petitioner (tenant_id, id, version, sys_from, petition_id, ordinal, role, pseudonym, custody, organisation, name, address, secret, authorised_for, authorised_number, authorised_on, certified, withdrew_on, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.petition_id, old.ordinal, old.role, old.pseudonym, old.custody, old.organisation, old.name, old.address, old.secret, old.authorised_for, old.authorised_number, old.authorised_on, old.certified, old.withdrew_on, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'petitioner', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.petition_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.role::text, chr(30)) || chr(31) || coalesce(r.pseudonym::text, chr(30)) || chr(31) || coalesce(r.custody::text, chr(30)) || chr(31) || coalesce(r.organisation::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.address::text, chr(30)) || chr(31) || coalesce(r.secret::text, chr(30)) || chr(31) || coalesce(r.authorised_for::text, chr(30)) || chr(31) || coalesce(r.authorised_number::text, chr(30)) || chr(31) || coalesce(r.authorised_on::text, chr(30)) || chr(31) || coalesce(r.certified::text, chr(30)) || chr(31) || coalesce(r.withdrew_on::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_plan()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.plan;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.plan (tenant_id, id, version, sys_from, kind, number, title, issuer_id, parent_id, document_id, starts_on, ends_on, preamble, closing, place_of_issue, issued_on, signer, signing_on_behalf, signing_capacity, archive_mark, status, illustrative, source, submitted_on, return_reason, closed_on, closing_note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.kind, old.number, old.title, old.issuer_id, old.parent_id, old.document_id, old.starts_on, old.ends_on, old.preamble, old.closing, old.place_of_issue, old.issued_on, old.signer, old.signing_on_behalf, old.signing_capacity, old.archive_mark, old.status, old.illustrative, old.source, old.submitted_on, old.return_reason, old.closed_on, old.closing_note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan', r.id, r.version, 2, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.title::text, chr(30)) || chr(31) || coalesce(r.issuer_id::text, chr(30)) || chr(31) || coalesce(r.parent_id::text, chr(30)) || chr(31) || coalesce(r.document_id::text, chr(30)) || chr(31) || coalesce(r.starts_on::text, chr(30)) || chr(31) || coalesce(r.ends_on::text, chr(30)) || chr(31) || coalesce(r.preamble::text, chr(30)) || chr(31) || coalesce(r.closing::text, chr(30)) || chr(31) || coalesce(r.place_of_issue::text, chr(30)) || chr(31) || coalesce(r.issued_on::text, chr(30)) || chr(31) || coalesce(r.signer::text, chr(30)) || chr(31) || coalesce(r.signing_on_behalf::text, chr(30)) || chr(31) || coalesce(r.signing_capacity::text, chr(30)) || chr(31) || coalesce(r.archive_mark::text, chr(30)) || chr(31) || coalesce(r.status::text, chr(30)) || chr(31) || coalesce(r.illustrative::text, chr(30)) || chr(31) || coalesce(r.source::text, chr(30)) || chr(31) || coalesce(r.submitted_on::text, chr(30)) || chr(31) || coalesce(r.return_reason::text, chr(30)) || chr(31) || coalesce(r.closed_on::text, chr(30)) || chr(31) || coalesce(r.closing_note::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('plan', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_plan_addressee()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.plan_addressee;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.plan_addressee (tenant_id, id, version, sys_from, plan_id, agency_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.plan_id, old.agency_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan_addressee', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.plan_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_plan_amendment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.plan_amendment;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.plan_amendment (tenant_id, id, version, sys_from, plan_id, ordinal, number, issued_on, signer, signing_capacity, reason, document_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.plan_id, old.ordinal, old.number, old.issued_on, old.signer, old.signing_capacity, old.reason, old.document_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan_amendment', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.plan_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.issued_on::text, chr(30)) || chr(31) || coalesce(r.signer::text, chr(30)) || chr(31) || coalesce(r.signing_capacity::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)) || chr(31) || coalesce(r.document_id::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('plan_amendment', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_plan_basis()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.plan_basis;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.plan_basis (tenant_id, id, version, sys_from, plan_id, task_id, ordinal, text, document_id, article, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.plan_id, old.task_id, old.ordinal, old.text, old.document_id, old.article, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan_basis', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.plan_id::text, chr(30)) || chr(31) || coalesce(r.task_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)) || chr(31) || coalesce(r.document_id::text, chr(30)) || chr(31) || coalesce(r.article::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_plan_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.plan_change;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.plan_change (tenant_id, id, version, sys_from, amendment_id, ordinal, task_id, field, before, after, reason, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.amendment_id, old.ordinal, old.task_id, old.field, old.before, old.after, old.reason, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan_change', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.amendment_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.task_id::text, chr(30)) || chr(31) || coalesce(r.field::text, chr(30)) || chr(31) || coalesce(r.before::text, chr(30)) || chr(31) || coalesce(r.after::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_plan_duty()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.plan_duty;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.plan_duty (tenant_id, id, version, sys_from, plan_id, ordinal, item, heading, text, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.plan_id, old.ordinal, old.item, old.heading, old.text, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan_duty', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.plan_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.item::text, chr(30)) || chr(31) || coalesce(r.heading::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_plan_duty_agency()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.plan_duty_agency;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.plan_duty_agency (tenant_id, id, version, sys_from, duty_id, ordinal, name, agency_id, agency_group, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.duty_id, old.ordinal, old.name, old.agency_id, old.agency_group, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan_duty_agency', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.duty_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.agency_group::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_plan_edition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.plan_edition;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.plan_edition (tenant_id, id, version, sys_from, plan_id, ordinal, effective_on, document_number, content, digest, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.plan_id, old.ordinal, old.effective_on, old.document_number, old.content, old.digest, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan_edition', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.plan_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.effective_on::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.content::text, chr(30)) || chr(31) || coalesce(r.digest::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_plan_recipient()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.plan_recipient;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.plan_recipient (tenant_id, id, version, sys_from, plan_id, ordinal, name, agency_id, agency_group, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.plan_id, old.ordinal, old.name, old.agency_id, old.agency_group, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan_recipient', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.plan_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.agency_group::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_plan_section()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.plan_section;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.plan_section (tenant_id, id, version, sys_from, plan_id, kind, ordinal, text, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.plan_id, old.kind, old.ordinal, old.text, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan_section', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.plan_id::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_post()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.post;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.post (tenant_id, id, version, sys_from, account_id, agency_id, role, title, kind, valid_from, valid_to, delegated_by_id, document_number, document_issued_on, document_issuer, end_reason, handed_over_to_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.account_id, old.agency_id, old.role, old.title, old.kind, old.valid_from, old.valid_to, old.delegated_by_id, old.document_number, old.document_issued_on, old.document_issuer, old.end_reason, old.handed_over_to_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'post', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.account_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.role::text, chr(30)) || chr(31) || coalesce(r.title::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.valid_from::text, chr(30)) || chr(31) || coalesce(r.valid_to::text, chr(30)) || chr(31) || coalesce(r.delegated_by_id::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.document_issued_on::text, chr(30)) || chr(31) || coalesce(r.document_issuer::text, chr(30)) || chr(31) || coalesce(r.end_reason::text, chr(30)) || chr(31) || coalesce(r.handed_over_to_id::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('post', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_protection_measure()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.protection_measure;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.protection_measure (tenant_id, id, version, sys_from, case_id, requested_on, urgent, scope, protected, state, decided_on, decision_number, ended_on, end_ground, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.case_id, old.requested_on, old.urgent, old.scope, old.protected, old.state, old.decided_on, old.decision_number, old.ended_on, old.end_ground, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'protection_measure', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.requested_on::text, chr(30)) || chr(31) || coalesce(r.urgent::text, chr(30)) || chr(31) || coalesce(r.scope::text, chr(30)) || chr(31) || coalesce(r.protected::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.decided_on::text, chr(30)) || chr(31) || coalesce(r.decision_number::text, chr(30)) || chr(31) || coalesce(r.ended_on::text, chr(30)) || chr(31) || coalesce(r.end_ground::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reception_calendar()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reception_calendar;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reception_calendar (tenant_id, id, version, sys_from, agency_id, head_post_id, starts_on, ends_on, note, state, published_on, published_at, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.head_post_id, old.starts_on, old.ends_on, old.note, old.state, old.published_on, old.published_at, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'reception_calendar', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.head_post_id::text, chr(30)) || chr(31) || coalesce(r.starts_on::text, chr(30)) || chr(31) || coalesce(r.ends_on::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.published_on::text, chr(30)) || chr(31) || coalesce(r.published_at::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('reception_calendar', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reception_conclusion()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reception_conclusion;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reception_conclusion (tenant_id, id, version, sys_from, session_id, agency_id, number, issued_on, signer, content, contact, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.session_id, old.agency_id, old.number, old.issued_on, old.signer, old.content, old.contact, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'reception_conclusion', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.session_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.issued_on::text, chr(30)) || chr(31) || coalesce(r.signer::text, chr(30)) || chr(31) || coalesce(r.content::text, chr(30)) || chr(31) || coalesce(r.contact::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('reception_conclusion', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reception_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reception_day;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reception_day (tenant_id, id, version, sys_from, calendar_id, agency_id, kind, mode, host, host_post_id, host_name, on_day, starts_at, ends_at, place, points, state, postponed_to_id, postponed_on, reason, notified_on, notice_number, tested_on, test_passed, test_note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.calendar_id, old.agency_id, old.kind, old.mode, old.host, old.host_post_id, old.host_name, old.on_day, old.starts_at, old.ends_at, old.place, old.points, old.state, old.postponed_to_id, old.postponed_on, old.reason, old.notified_on, old.notice_number, old.tested_on, old.test_passed, old.test_note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'reception_day', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.calendar_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.mode::text, chr(30)) || chr(31) || coalesce(r.host::text, chr(30)) || chr(31) || coalesce(r.host_post_id::text, chr(30)) || chr(31) || coalesce(r.host_name::text, chr(30)) || chr(31) || coalesce(r.on_day::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.starts_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.ends_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.place::text, chr(30)) || chr(31) || coalesce(r.points::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.postponed_to_id::text, chr(30)) || chr(31) || coalesce(r.postponed_on::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)) || chr(31) || coalesce(r.notified_on::text, chr(30)) || chr(31) || coalesce(r.notice_number::text, chr(30)) || chr(31) || coalesce(r.tested_on::text, chr(30)) || chr(31) || coalesce(r.test_passed::text, chr(30)) || chr(31) || coalesce(r.test_note::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('reception_day', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reception_duty()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reception_duty;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reception_duty (tenant_id, id, version, sys_from, agency_id, rule, window_from, window_to, ordinal, state, session_id, substitute, excuse, document_number, document_on, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.rule, old.window_from, old.window_to, old.ordinal, old.state, old.session_id, old.substitute, old.excuse, old.document_number, old.document_on, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'reception_duty', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.rule::text, chr(30)) || chr(31) || coalesce(r.window_from::text, chr(30)) || chr(31) || coalesce(r.window_to::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.session_id::text, chr(30)) || chr(31) || coalesce(r.substitute::text, chr(30)) || chr(31) || coalesce(r.excuse::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.document_on::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('reception_duty', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reception_session()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reception_session;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reception_session (tenant_id, id, version, sys_from, agency_id, host_agency_id, day_id, kind, mode, host, host_post_id, host_name, ad_hoc_ground, delegation_number, delegation_on, delegation_signer, on_day, starts_at, ends_at, place, attending, recording, state, closed_on, note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.host_agency_id, old.day_id, old.kind, old.mode, old.host, old.host_post_id, old.host_name, old.ad_hoc_ground, old.delegation_number, old.delegation_on, old.delegation_signer, old.on_day, old.starts_at, old.ends_at, old.place, old.attending, old.recording, old.state, old.closed_on, old.note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'reception_session', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.host_agency_id::text, chr(30)) || chr(31) || coalesce(r.day_id::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.mode::text, chr(30)) || chr(31) || coalesce(r.host::text, chr(30)) || chr(31) || coalesce(r.host_post_id::text, chr(30)) || chr(31) || coalesce(r.host_name::text, chr(30)) || chr(31) || coalesce(r.ad_hoc_ground::text, chr(30)) || chr(31) || coalesce(r.delegation_number::text, chr(30)) || chr(31) || coalesce(r.delegation_on::text, chr(30)) || chr(31) || coalesce(r.delegation_signer::text, chr(30)) || chr(31) || coalesce(r.on_day::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.starts_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.ends_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.place::text, chr(30)) || chr(31) || coalesce(r.attending::text, chr(30)) || chr(31) || coalesce(r.recording::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.closed_on::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('reception_session', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reception_visit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reception_visit;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reception_visit (tenant_id, id, version, sys_from, session_id, agency_id, on_day, year, number, restricted, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.session_id, old.agency_id, old.on_day, old.year, old.number, old.restricted, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'visit', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.session_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.on_day::text, chr(30)) || chr(31) || coalesce(r.year::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.restricted::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('visit', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reminder_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reminder_step;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reminder_step (tenant_id, id, version, sys_from, code, duties, basis, value, recipient, active, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.code, old.duties, old.basis, old.value, old.recipient, old.active, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'reminder_step', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.code::text, chr(30)) || chr(31) || coalesce(r.duties::text, chr(30)) || chr(31) || coalesce(r.basis::text, chr(30)) || chr(31) || coalesce(r.value::text, chr(30)) || chr(31) || coalesce(r.recipient::text, chr(30)) || chr(31) || coalesce(r.active::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reopen_request()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reopen_request;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reopen_request (tenant_id, id, version, sys_from, report_id, state, reason, scope, requested_by, requested_on, decided_by, decided_on, decision, expires_on, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.report_id, old.state, old.reason, old.scope, old.requested_by, old.requested_on, old.decided_by, old.decided_on, old.decision, old.expires_on, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'reopen_request', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.report_id::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)) || chr(31) || coalesce(r.scope::text, chr(30)) || chr(31) || coalesce(r.requested_by::text, chr(30)) || chr(31) || coalesce(r.requested_on::text, chr(30)) || chr(31) || coalesce(r.decided_by::text, chr(30)) || chr(31) || coalesce(r.decided_on::text, chr(30)) || chr(31) || coalesce(r.decision::text, chr(30)) || chr(31) || coalesce(r.expires_on::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('reopen_request', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_report()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.report;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.report (tenant_id, id, version, sys_from, duty_id, cycle_id, template_id, agency_id, kind, drafter_id, receiver_id, status, number, first_submitted_at, submitted_at, submissions, returns, paper_received_on, paper_number, paper_basis, return_reason, accepted_at, frozen_at, document_number, issued_on, place_of_issue, signer, signing_on_behalf, signing_capacity, reopened_scope, reopened_until, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.duty_id, old.cycle_id, old.template_id, old.agency_id, old.kind, old.drafter_id, old.receiver_id, old.status, old.number, old.first_submitted_at, old.submitted_at, old.submissions, old.returns, old.paper_received_on, old.paper_number, old.paper_basis, old.return_reason, old.accepted_at, old.frozen_at, old.document_number, old.issued_on, old.place_of_issue, old.signer, old.signing_on_behalf, old.signing_capacity, old.reopened_scope, old.reopened_until, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'report', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.duty_id::text, chr(30)) || chr(31) || coalesce(r.cycle_id::text, chr(30)) || chr(31) || coalesce(r.template_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.drafter_id::text, chr(30)) || chr(31) || coalesce(r.receiver_id::text, chr(30)) || chr(31) || coalesce(r.status::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.first_submitted_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.submitted_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.submissions::text, chr(30)) || chr(31) || coalesce(r.returns::text, chr(30)) || chr(31) || coalesce(r.paper_received_on::text, chr(30)) || chr(31) || coalesce(r.paper_number::text, chr(30)) || chr(31) || coalesce(r.paper_basis::text, chr(30)) || chr(31) || coalesce(r.return_reason::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.accepted_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.frozen_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)) || chr(31) || coalesce(r.issued_on::text, chr(30)) || chr(31) || coalesce(r.place_of_issue::text, chr(30)) || chr(31) || coalesce(r.signer::text, chr(30)) || chr(31) || coalesce(r.signing_on_behalf::text, chr(30)) || chr(31) || coalesce(r.signing_capacity::text, chr(30)) || chr(31) || coalesce(r.reopened_scope::text, chr(30)) || chr(31) || coalesce(r.reopened_until::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('report', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_report_adjustment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.report_adjustment;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.report_adjustment (tenant_id, id, version, sys_from, report_id, cell_key, amount, of_amount, reason, author, author_post_id, made_at, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.report_id, old.cell_key, old.amount, old.of_amount, old.reason, old.author, old.author_post_id, old.made_at, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'report_adjustment', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.report_id::text, chr(30)) || chr(31) || coalesce(r.cell_key::text, chr(30)) || chr(31) || coalesce(r.amount::text, chr(30)) || chr(31) || coalesce(r.of_amount::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)) || chr(31) || coalesce(r.author::text, chr(30)) || chr(31) || coalesce(r.author_post_id::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.made_at) * 1000)::bigint::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_report_cell()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.report_cell;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.report_cell (tenant_id, id, version, sys_from, report_id, key, ordinal, state, origin, value, numerator, denominator, qualifier, nature, computed_value, computed_numerator, computed_denominator, figure_code, figure_version, figure_digest, figure_members, sql_hash, cut, reason, explanation, return_note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.report_id, old.key, old.ordinal, old.state, old.origin, old.value, old.numerator, old.denominator, old.qualifier, old.nature, old.computed_value, old.computed_numerator, old.computed_denominator, old.figure_code, old.figure_version, old.figure_digest, old.figure_members, old.sql_hash, old.cut, old.reason, old.explanation, old.return_note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'report_cell', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.report_id::text, chr(30)) || chr(31) || coalesce(r.key::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.origin::text, chr(30)) || chr(31) || coalesce(r.value::text, chr(30)) || chr(31) || coalesce(r.numerator::text, chr(30)) || chr(31) || coalesce(r.denominator::text, chr(30)) || chr(31) || coalesce(r.qualifier::text, chr(30)) || chr(31) || coalesce(r.nature::text, chr(30)) || chr(31) || coalesce(r.computed_value::text, chr(30)) || chr(31) || coalesce(r.computed_numerator::text, chr(30)) || chr(31) || coalesce(r.computed_denominator::text, chr(30)) || chr(31) || coalesce(r.figure_code::text, chr(30)) || chr(31) || coalesce(r.figure_version::text, chr(30)) || chr(31) || coalesce(r.figure_digest::text, chr(30)) || chr(31) || coalesce(r.figure_members::text, chr(30)) || chr(31) || coalesce(r.sql_hash::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.cut) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)) || chr(31) || coalesce(r.explanation::text, chr(30)) || chr(31) || coalesce(r.return_note::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_report_line()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.report_line;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.report_line (tenant_id, id, version, sys_from, report_id, table_key, ordinal, content, source_report_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.report_id, old.table_key, old.ordinal, old.content, old.source_report_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'report_line', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.report_id::text, chr(30)) || chr(31) || coalesce(r.table_key::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.content::text, chr(30)) || chr(31) || coalesce(r.source_report_id::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_report_narrative()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.report_narrative;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.report_narrative (tenant_id, id, version, sys_from, report_id, key, ordinal, text, return_note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.report_id, old.key, old.ordinal, old.text, old.return_note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'report_narrative', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.report_id::text, chr(30)) || chr(31) || coalesce(r.key::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)) || chr(31) || coalesce(r.return_note::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_report_part()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.report_part;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.report_part (tenant_id, id, version, sys_from, report_id, duty_id, child_id, child_number, child_digest, gap_reason, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.report_id, old.duty_id, old.child_id, old.child_number, old.child_digest, old.gap_reason, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'report_part', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.report_id::text, chr(30)) || chr(31) || coalesce(r.duty_id::text, chr(30)) || chr(31) || coalesce(r.child_id::text, chr(30)) || chr(31) || coalesce(r.child_number::text, chr(30)) || chr(31) || coalesce(r.child_digest::text, chr(30)) || chr(31) || coalesce(r.gap_reason::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_report_receipt()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.report_receipt;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.report_receipt (tenant_id, id, version, sys_from, report_id, number, recipient_id, agency_id, redaction, content, digest, sent_at, acknowledged_at, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.report_id, old.number, old.recipient_id, old.agency_id, old.redaction, old.content, old.digest, old.sent_at, old.acknowledged_at, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'report_receipt', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.report_id::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.recipient_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.redaction::text, chr(30)) || chr(31) || coalesce(r.content::text, chr(30)) || chr(31) || coalesce(r.digest::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sent_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.acknowledged_at) * 1000)::bigint::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('report_receipt', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_report_template()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.report_template;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.report_template (tenant_id, id, version, sys_from, code, edition, title, title_en, source, shipped, status, published_on, retired_on, content, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.code, old.edition, old.title, old.title_en, old.source, old.shipped, old.status, old.published_on, old.retired_on, old.content, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'report_template', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.code::text, chr(30)) || chr(31) || coalesce(r.edition::text, chr(30)) || chr(31) || coalesce(r.title::text, chr(30)) || chr(31) || coalesce(r.title_en::text, chr(30)) || chr(31) || coalesce(r.source::text, chr(30)) || chr(31) || coalesce(r.shipped::text, chr(30)) || chr(31) || coalesce(r.status::text, chr(30)) || chr(31) || coalesce(r.published_on::text, chr(30)) || chr(31) || coalesce(r.retired_on::text, chr(30)) || chr(31) || coalesce(r.content::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('report_template', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_report_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.report_version;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.report_version (tenant_id, id, version, sys_from, report_id, number, state, submitted_at, frozen_at, content, digest, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.report_id, old.number, old.state, old.submitted_at, old.frozen_at, old.content, old.digest, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'report_version', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.report_id::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.submitted_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.frozen_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.content::text, chr(30)) || chr(31) || coalesce(r.digest::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('report_version', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reporting_cycle()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reporting_cycle;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reporting_cycle (tenant_id, id, version, sys_from, title, kind, status, template_id, issuer_id, consolidator_id, period_label, period_from, period_to, window_from, window_to, previous_id, due_text, request_number, request_on, deadline_basis, warnings, hierarchy_day, opened_on, closed_on, cancelled_on, reason, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.title, old.kind, old.status, old.template_id, old.issuer_id, old.consolidator_id, old.period_label, old.period_from, old.period_to, old.window_from, old.window_to, old.previous_id, old.due_text, old.request_number, old.request_on, old.deadline_basis, old.warnings, old.hierarchy_day, old.opened_on, old.closed_on, old.cancelled_on, old.reason, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'reporting_cycle', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.title::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.status::text, chr(30)) || chr(31) || coalesce(r.template_id::text, chr(30)) || chr(31) || coalesce(r.issuer_id::text, chr(30)) || chr(31) || coalesce(r.consolidator_id::text, chr(30)) || chr(31) || coalesce(r.period_label::text, chr(30)) || chr(31) || coalesce(r.period_from::text, chr(30)) || chr(31) || coalesce(r.period_to::text, chr(30)) || chr(31) || coalesce(r.window_from::text, chr(30)) || chr(31) || coalesce(r.window_to::text, chr(30)) || chr(31) || coalesce(r.previous_id::text, chr(30)) || chr(31) || coalesce(r.due_text::text, chr(30)) || chr(31) || coalesce(r.request_number::text, chr(30)) || chr(31) || coalesce(r.request_on::text, chr(30)) || chr(31) || coalesce(r.deadline_basis::text, chr(30)) || chr(31) || coalesce(r.warnings::text, chr(30)) || chr(31) || coalesce(r.hierarchy_day::text, chr(30)) || chr(31) || coalesce(r.opened_on::text, chr(30)) || chr(31) || coalesce(r.closed_on::text, chr(30)) || chr(31) || coalesce(r.cancelled_on::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('reporting_cycle', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reporting_duty()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reporting_duty;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reporting_duty (tenant_id, id, version, sys_from, plan_id, duty_id, ordinal, period, due_kind, due_month, due_day, due_text, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.plan_id, old.duty_id, old.ordinal, old.period, old.due_kind, old.due_month, old.due_day, old.due_text, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'reporting_duty', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.plan_id::text, chr(30)) || chr(31) || coalesce(r.duty_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.period::text, chr(30)) || chr(31) || coalesce(r.due_kind::text, chr(30)) || chr(31) || coalesce(r.due_month::text, chr(30)) || chr(31) || coalesce(r.due_day::text, chr(30)) || chr(31) || coalesce(r.due_text::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reporting_recipient()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reporting_recipient;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reporting_recipient (tenant_id, id, version, sys_from, reporting_duty_id, ordinal, name, agency_id, via_name, via_agency_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.reporting_duty_id, old.ordinal, old.name, old.agency_id, old.via_name, old.via_agency_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'reporting_recipient', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.reporting_duty_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.via_name::text, chr(30)) || chr(31) || coalesce(r.via_agency_id::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_reveal_request()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.reveal_request;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.reveal_request (tenant_id, id, version, sys_from, petition_id, requester_id, purpose, legal_basis, requested_at, state, decided_by_id, decided_at, valid_until, reason, used, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.petition_id, old.requester_id, old.purpose, old.legal_basis, old.requested_at, old.state, old.decided_by_id, old.decided_at, old.valid_until, old.reason, old.used, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'reveal_request', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.petition_id::text, chr(30)) || chr(31) || coalesce(r.requester_id::text, chr(30)) || chr(31) || coalesce(r.purpose::text, chr(30)) || chr(31) || coalesce(r.legal_basis::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.requested_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.decided_by_id::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.decided_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.valid_until) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)) || chr(31) || coalesce(r.used::text, chr(30)), 'UTF8')), r.sealed_by);
      insert into app.outbox (kind, action, subject_id, version, sealed_by) values ('reveal_request', tg_op, r.id, r.version, r.sealed_by);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_seal_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.seal_access;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.seal_access (tenant_id, id, version, sys_from, seal_id, post_id, account_id, capacity, named_on, ended_on, reason, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.seal_id, old.post_id, old.account_id, old.capacity, old.named_on, old.ended_on, old.reason, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'seal_access', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.seal_id::text, chr(30)) || chr(31) || coalesce(r.post_id::text, chr(30)) || chr(31) || coalesce(r.account_id::text, chr(30)) || chr(31) || coalesce(r.capacity::text, chr(30)) || chr(31) || coalesce(r.named_on::text, chr(30)) || chr(31) || coalesce(r.ended_on::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_seal_exclusion()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.seal_exclusion;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.seal_exclusion (tenant_id, id, version, sys_from, seal_id, agency_id, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.seal_id, old.agency_id, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'seal_exclusion', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.seal_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_succession()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.succession;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.succession (tenant_id, id, version, sys_from, reference, type, instrument, issuer, signed_on, effective_on, verified, note, state, run_at, result, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.reference, old.type, old.instrument, old.issuer, old.signed_on, old.effective_on, old.verified, old.note, old.state, old.run_at, old.result, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'succession', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.reference::text, chr(30)) || chr(31) || coalesce(r.type::text, chr(30)) || chr(31) || coalesce(r.instrument::text, chr(30)) || chr(31) || coalesce(r.issuer::text, chr(30)) || chr(31) || coalesce(r.signed_on::text, chr(30)) || chr(31) || coalesce(r.effective_on::text, chr(30)) || chr(31) || coalesce(r.verified::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.run_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.result::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('succession', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_succession_opening()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.succession_opening;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.succession_opening (tenant_id, id, version, sys_from, succession_id, agency_id, name, short_name, territory_name, kind, level, administrative_type, parent_id, remote_area, codes, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.succession_id, old.agency_id, old.name, old.short_name, old.territory_name, old.kind, old.level, old.administrative_type, old.parent_id, old.remote_area, old.codes, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'succession_opening', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.succession_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.short_name::text, chr(30)) || chr(31) || coalesce(r.territory_name::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.level::text, chr(30)) || chr(31) || coalesce(r.administrative_type::text, chr(30)) || chr(31) || coalesce(r.parent_id::text, chr(30)) || chr(31) || coalesce(r.remote_area::text, chr(30)) || chr(31) || coalesce(r.codes::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_succession_part()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.succession_part;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.succession_part (tenant_id, id, version, sys_from, succession_id, from_agency_id, to_agency_id, share, receives_work, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.succession_id, old.from_agency_id, old.to_agency_id, old.share, old.receives_work, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'succession_part', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.succession_id::text, chr(30)) || chr(31) || coalesce(r.from_agency_id::text, chr(30)) || chr(31) || coalesce(r.to_agency_id::text, chr(30)) || chr(31) || coalesce(r.share::text, chr(30)) || chr(31) || coalesce(r.receives_work::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_task()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.task;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.task (tenant_id, id, version, sys_from, plan_id, ordinal, text, timing_kind, timing_text, quarters, months, before_month, before_day, due_on, starts_on, ends_on, derived_from_id, derived_from_version, code, part_of_id, weight, method, target, unit, stages, evidence_required, withdrawn_on, source_kind, source_id, source_text, source_number, source_issued_on, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.plan_id, old.ordinal, old.text, old.timing_kind, old.timing_text, old.quarters, old.months, old.before_month, old.before_day, old.due_on, old.starts_on, old.ends_on, old.derived_from_id, old.derived_from_version, old.code, old.part_of_id, old.weight, old.method, old.target, old.unit, old.stages, old.evidence_required, old.withdrawn_on, old.source_kind, old.source_id, old.source_text, old.source_number, old.source_issued_on, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task', r.id, r.version, 2, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.plan_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)) || chr(31) || coalesce(r.timing_kind::text, chr(30)) || chr(31) || coalesce(r.timing_text::text, chr(30)) || chr(31) || coalesce(r.quarters::text, chr(30)) || chr(31) || coalesce(r.months::text, chr(30)) || chr(31) || coalesce(r.before_month::text, chr(30)) || chr(31) || coalesce(r.before_day::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)) || chr(31) || coalesce(r.starts_on::text, chr(30)) || chr(31) || coalesce(r.ends_on::text, chr(30)) || chr(31) || coalesce(r.derived_from_id::text, chr(30)) || chr(31) || coalesce(r.derived_from_version::text, chr(30)) || chr(31) || coalesce(r.code::text, chr(30)) || chr(31) || coalesce(r.part_of_id::text, chr(30)) || chr(31) || coalesce(r.weight::text, chr(30)) || chr(31) || coalesce(r.method::text, chr(30)) || chr(31) || coalesce(r.target::text, chr(30)) || chr(31) || coalesce(r.unit::text, chr(30)) || chr(31) || coalesce(r.stages::text, chr(30)) || chr(31) || coalesce(r.evidence_required::text, chr(30)) || chr(31) || coalesce(r.withdrawn_on::text, chr(30)) || chr(31) || coalesce(r.source_kind::text, chr(30)) || chr(31) || coalesce(r.source_id::text, chr(30)) || chr(31) || coalesce(r.source_text::text, chr(30)) || chr(31) || coalesce(r.source_number::text, chr(30)) || chr(31) || coalesce(r.source_issued_on::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('task', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_task_agency()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.task_agency;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.task_agency (tenant_id, id, version, sys_from, task_id, ordinal, role, name, agency_id, agency_group, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.task_id, old.ordinal, old.role, old.name, old.agency_id, old.agency_group, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task_agency', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.task_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.role::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.agency_group::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_task_assignment()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.task_assignment;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.task_assignment (tenant_id, id, version, sys_from, task_id, original_agency_id, agency_id, role, assigned_on, target, note, state, acknowledged_on, acknowledged_by_id, reason, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.task_id, old.original_agency_id, old.agency_id, old.role, old.assigned_on, old.target, old.note, old.state, old.acknowledged_on, old.acknowledged_by_id, old.reason, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task_assignment', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.task_id::text, chr(30)) || chr(31) || coalesce(r.original_agency_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.role::text, chr(30)) || chr(31) || coalesce(r.assigned_on::text, chr(30)) || chr(31) || coalesce(r.target::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.acknowledged_on::text, chr(30)) || chr(31) || coalesce(r.acknowledged_by_id::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('task_assignment', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_task_evidence()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.task_evidence;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.task_evidence (tenant_id, id, version, sys_from, progress_id, ordinal, kind, label, file_id, url, record_kind, record_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.progress_id, old.ordinal, old.kind, old.label, old.file_id, old.url, old.record_kind, old.record_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task_evidence', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.progress_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.label::text, chr(30)) || chr(31) || coalesce(r.file_id::text, chr(30)) || chr(31) || coalesce(r.url::text, chr(30)) || chr(31) || coalesce(r.record_kind::text, chr(30)) || chr(31) || coalesce(r.record_id::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_task_extension()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.task_extension;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.task_extension (tenant_id, id, version, sys_from, task_year_id, state, asked_on, asked_until, reason, due_before, decided_on, granted_until, decision_reason, document_number, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.task_year_id, old.state, old.asked_on, old.asked_until, old.reason, old.due_before, old.decided_on, old.granted_until, old.decision_reason, old.document_number, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task_extension', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.task_year_id::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.asked_on::text, chr(30)) || chr(31) || coalesce(r.asked_until::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)) || chr(31) || coalesce(r.due_before::text, chr(30)) || chr(31) || coalesce(r.decided_on::text, chr(30)) || chr(31) || coalesce(r.granted_until::text, chr(30)) || chr(31) || coalesce(r.decision_reason::text, chr(30)) || chr(31) || coalesce(r.document_number::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('task_extension', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_task_funding()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.task_funding;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.task_funding (tenant_id, id, version, sys_from, task_id, ordinal, source, estimate, spent, spent_on, note, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.task_id, old.ordinal, old.source, old.estimate, old.spent, old.spent_on, old.note, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task_funding', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.task_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.source::text, chr(30)) || chr(31) || coalesce(r.estimate::text, chr(30)) || chr(31) || coalesce(r.spent::text, chr(30)) || chr(31) || coalesce(r.spent_on::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_task_output()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.task_output;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.task_output (tenant_id, id, version, sys_from, task_year_id, ordinal, kind, name, number, made_on, product_id, document_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.task_year_id, old.ordinal, old.kind, old.name, old.number, old.made_on, old.product_id, old.document_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task_output', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.task_year_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.made_on::text, chr(30)) || chr(31) || coalesce(r.product_id::text, chr(30)) || chr(31) || coalesce(r.document_id::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_task_product()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.task_product;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.task_product (tenant_id, id, version, sys_from, task_id, ordinal, kind, name, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.task_id, old.ordinal, old.kind, old.name, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task_product', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.task_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_task_progress()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.task_progress;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.task_progress (tenant_id, id, version, sys_from, task_year_id, ordinal, kind, reported_on, done, value, stage, note, by_post_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.task_year_id, old.ordinal, old.kind, old.reported_on, old.done, old.value, old.stage, old.note, old.by_post_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task_progress', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.task_year_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.reported_on::text, chr(30)) || chr(31) || coalesce(r.done::text, chr(30)) || chr(31) || coalesce(r.value::text, chr(30)) || chr(31) || coalesce(r.stage::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)) || chr(31) || coalesce(r.by_post_id::text, chr(30)), 'UTF8')));

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_task_year()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.task_year;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.task_year (tenant_id, id, version, sys_from, assignment_id, task_id, agency_id, year, starts_on, due_on, state, value, stage, done_on, reason, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.assignment_id, old.task_id, old.agency_id, old.year, old.starts_on, old.due_on, old.state, old.value, old.stage, old.done_on, old.reason, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task_year', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.assignment_id::text, chr(30)) || chr(31) || coalesce(r.task_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.year::text, chr(30)) || chr(31) || coalesce(r.starts_on::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.value::text, chr(30)) || chr(31) || coalesce(r.stage::text, chr(30)) || chr(31) || coalesce(r.done_on::text, chr(30)) || chr(31) || coalesce(r.reason::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('task_year', tg_op, r.id, r.version);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_verification_member()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.verification_member;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.verification_member (tenant_id, id, version, sys_from, case_id, post_id, lead, declared_on, named_on, ended_on, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.case_id, old.post_id, old.lead, old.declared_on, old.named_on, old.ended_on, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'verification_member', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.case_id::text, chr(30)) || chr(31) || coalesce(r.post_id::text, chr(30)) || chr(31) || coalesce(r.lead::text, chr(30)) || chr(31) || coalesce(r.declared_on::text, chr(30)) || chr(31) || coalesce(r.named_on::text, chr(30)) || chr(31) || coalesce(r.ended_on::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_visit_matter()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.visit_matter;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.visit_matter (tenant_id, id, version, sys_from, agency_id, received_on, kind, people, same_content, repeated, first_visit_id, appointment_number, appointment_on, content, request, progress, settled_by, note, within_authority, outcome, state, guided_to, guidance_number, petition_id, answer, answer_number, answer_kind, answered_on, refusal_ground, refused_on, refusal_number, refusal_notice_on, forwarded_to_id, forwarded_to_name, forwarding_number, forwarded_on, inform_requested, resolved_on, result, result_number, result_received_on, informed_on, informed_by, key_id, secret, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.agency_id, old.received_on, old.kind, old.people, old.same_content, old.repeated, old.first_visit_id, old.appointment_number, old.appointment_on, old.content, old.request, old.progress, old.settled_by, old.note, old.within_authority, old.outcome, old.state, old.guided_to, old.guidance_number, old.petition_id, old.answer, old.answer_number, old.answer_kind, old.answered_on, old.refusal_ground, old.refused_on, old.refusal_number, old.refusal_notice_on, old.forwarded_to_id, old.forwarded_to_name, old.forwarding_number, old.forwarded_on, old.inform_requested, old.resolved_on, old.result, old.result_number, old.result_received_on, old.informed_on, old.informed_by, old.key_id, old.secret, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'visit_matter', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)) || chr(31) || coalesce(r.received_on::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.people::text, chr(30)) || chr(31) || coalesce(r.same_content::text, chr(30)) || chr(31) || coalesce(r.repeated::text, chr(30)) || chr(31) || coalesce(r.first_visit_id::text, chr(30)) || chr(31) || coalesce(r.appointment_number::text, chr(30)) || chr(31) || coalesce(r.appointment_on::text, chr(30)) || chr(31) || coalesce(r.content::text, chr(30)) || chr(31) || coalesce(r.request::text, chr(30)) || chr(31) || coalesce(r.progress::text, chr(30)) || chr(31) || coalesce(r.settled_by::text, chr(30)) || chr(31) || coalesce(r.note::text, chr(30)) || chr(31) || coalesce(r.within_authority::text, chr(30)) || chr(31) || coalesce(r.outcome::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.guided_to::text, chr(30)) || chr(31) || coalesce(r.guidance_number::text, chr(30)) || chr(31) || coalesce(r.petition_id::text, chr(30)) || chr(31) || coalesce(r.answer::text, chr(30)) || chr(31) || coalesce(r.answer_number::text, chr(30)) || chr(31) || coalesce(r.answer_kind::text, chr(30)) || chr(31) || coalesce(r.answered_on::text, chr(30)) || chr(31) || coalesce(r.refusal_ground::text, chr(30)) || chr(31) || coalesce(r.refused_on::text, chr(30)) || chr(31) || coalesce(r.refusal_number::text, chr(30)) || chr(31) || coalesce(r.refusal_notice_on::text, chr(30)) || chr(31) || coalesce(r.forwarded_to_id::text, chr(30)) || chr(31) || coalesce(r.forwarded_to_name::text, chr(30)) || chr(31) || coalesce(r.forwarding_number::text, chr(30)) || chr(31) || coalesce(r.forwarded_on::text, chr(30)) || chr(31) || coalesce(r.inform_requested::text, chr(30)) || chr(31) || coalesce(r.resolved_on::text, chr(30)) || chr(31) || coalesce(r.result::text, chr(30)) || chr(31) || coalesce(r.result_number::text, chr(30)) || chr(31) || coalesce(r.result_received_on::text, chr(30)) || chr(31) || coalesce(r.informed_on::text, chr(30)) || chr(31) || coalesce(r.informed_by::text, chr(30)) || chr(31) || coalesce(r.key_id::text, chr(30)) || chr(31) || coalesce(r.secret::text, chr(30)), 'UTF8')), r.sealed_by);
      insert into app.outbox (kind, action, subject_id, version, sealed_by) values ('visit_matter', tg_op, r.id, r.version, r.sealed_by);
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.record_visit_person()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
 SET "DateStyle" TO 'ISO'
AS $function$
    declare
      at timestamptz := sys.stamp();
      r app.visit_person;
    begin
      if tg_op <> 'INSERT' and old.sys_from < at then
        insert into hist.visit_person (tenant_id, id, version, sys_from, visit_id, ordinal, role, represents, name, address, paper, paper_tail, key_id, secret, sealed_by, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.visit_id, old.ordinal, old.role, old.represents, old.name, old.address, old.paper, old.paper_tail, old.key_id, old.secret, old.sealed_by, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest, sealed_by)
        values (tg_op, 'visit_person', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.visit_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.role::text, chr(30)) || chr(31) || coalesce(r.represents::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.address::text, chr(30)) || chr(31) || coalesce(r.paper::text, chr(30)) || chr(31) || coalesce(r.paper_tail::text, chr(30)) || chr(31) || coalesce(r.key_id::text, chr(30)) || chr(31) || coalesce(r.secret::text, chr(30)), 'UTF8')), r.sealed_by);

      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION sys.refuse_audit_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and current_user = 'danvan_keeper'
     and (to_jsonb(new) - 'sealed_by') = (to_jsonb(old) - 'sealed_by') then
    return new;
  end if;
  raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = '42501';
end $function$
;

CREATE OR REPLACE FUNCTION sys.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = '42501';
end $function$
;

CREATE OR REPLACE FUNCTION sys.refuse_excluded()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare its_post app.post;
begin
  select * into its_post from app.post p where p.tenant_id = new.tenant_id and p.id = new.post_id;
  if its_post.kind <> 'REGULAR' or its_post.account_id <> new.account_id then
    raise exception 'a named person holds a regular post' using errcode = 'DV409', detail = 'SEAL_NEEDS_REGULAR_POST';
  end if;
  if sys.is_excluded(new.seal_id, its_post.agency_id, new.named_on) then
    raise exception 'an excluded agency' using errcode = 'DV409', detail = 'EXCLUDED_FROM_MATTER';
  end if;
  return new;
end $function$
;
alter function sys.refuse_excluded() owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.reserve_login(p_subject bytea, p_ip inet, p_at timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
  its_network cidr := sys.network_of(p_ip);
  seconds int;
begin
  -- Counted before the password is looked at: a thousand tries at once are a thousand tries.
  insert into app.login_attempt as a (subject, network, tries, last_at) values (p_subject, its_network, 1, p_at)
  on conflict (tenant_id, subject, network) do update
    set tries = case when a.last_at < p_at - interval '1 hour' then 1 else a.tries + 1 end,
        last_at = greatest(a.last_at, p_at)
    where a.tries < 10 or a.last_at + least(2 ^ least(a.tries - 10, 10), 900) * interval '1 second' <= p_at;
  if found then return 0; end if;
  select ceil(extract(epoch from last_at - p_at) + least(2 ^ least(tries - 10, 10), 900)) into seconds
  from app.login_attempt
  where tenant_id = current_setting('app.tenant')::int and subject = p_subject and network = its_network;
  return greatest(coalesce(seconds, 1), 1);
end $function$
;

CREATE OR REPLACE FUNCTION sys.seal_of_petition(p_petition uuid)
 RETURNS TABLE(seal_id uuid, key_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  select p.sealed_by, p.key_id from app.petition p
  where p.tenant_id = current_setting('app.tenant')::int and p.id = p_petition and p.sealed_by is not null
$function$
;
alter function sys.seal_of_petition(p_petition uuid) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.seal_records(p_table text, p_ids uuid[], p_seal uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare words text;
begin
  execute format('update app.%I set sealed_by = $1, version = version + 1
                  where tenant_id = current_setting(''app.tenant'')::int and id = any ($2)', p_table) using p_seal, p_ids;
  -- What was said in the open must not outlive it: today's row holds the words encrypted, closed versions hold none.
  select coalesce(string_agg(format(', %I = null', t.word), ''), '') into words
  from (values ('petition', 'title'), ('petition', 'content'), ('petitioner', 'name'), ('petitioner', 'address'),
               ('petitioner', 'authorised_for'), ('petitioner', 'authorised_number'), ('petition_transfer', 'reply_summary'),
               ('case_record', 'title'), ('case_content', 'text'), ('case_party', 'name'), ('case_party', 'position'),
               ('case_event', 'note'), ('file', 'name')) t (of, word)
  where t.of = p_table;
  execute format('update hist.%I set sealed_by = $1%s
                  where tenant_id = current_setting(''app.tenant'')::int and id = any ($2)', p_table, words) using p_seal, p_ids;
  update app.audit set sealed_by = p_seal where tenant_id = current_setting('app.tenant')::int and subject_id = any (p_ids);
  update app.outbox set sealed_by = p_seal where tenant_id = current_setting('app.tenant')::int and subject_id = any (p_ids);
end $function$
;
alter function sys.seal_records(p_table text, p_ids uuid[], p_seal uuid) owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.seal_turns_of_petition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare turns uuid[]; owed uuid[]; tenant int := new.tenant_id;
begin
  select coalesce(array_agg(m.id), '{}') into turns from app.visit_matter m
  where m.tenant_id = tenant and m.sealed_by is null and m.first_visit_id in (
    select f.first_visit_id from app.visit_matter f where f.tenant_id = tenant and f.petition_id = new.id);
  if turns = '{}' then
    return null;
  end if;
  update app.visit_matter set content = null, request = null, progress = null, settled_by = null, note = null, guided_to = null,
    answer = null, result = null, forwarded_to_name = null, sealed_by = new.sealed_by, version = version + 1
  where tenant_id = tenant and id = any (turns);
  update hist.visit_matter set content = null, request = null, progress = null, settled_by = null, note = null, guided_to = null,
    answer = null, result = null, forwarded_to_name = null, sealed_by = new.sealed_by
  where tenant_id = tenant and id = any (turns);
  update app.visit_person set name = null, address = null, paper = null, paper_tail = null, secret = null, key_id = null,
    sealed_by = new.sealed_by, version = version + 1
  where tenant_id = tenant and visit_id = any (turns);
  update hist.visit_person set name = null, address = null, paper = null, paper_tail = null, secret = null, key_id = null,
    sealed_by = new.sealed_by
  where tenant_id = tenant and visit_id = any (turns);
  update app.reception_visit set restricted = true, version = version + 1 where tenant_id = tenant and id = any (turns);
  update app.audit set sealed_by = new.sealed_by
  where tenant_id = tenant and (subject_kind = 'visit_matter' and subject_id = any (turns)
    or subject_kind = 'visit_person' and subject_id in (select p.id from app.visit_person p where p.tenant_id = tenant and p.visit_id = any (turns)));
  update app.outbox set sealed_by = new.sealed_by where tenant_id = tenant and kind = 'visit_matter' and subject_id = any (turns);
  select coalesce(array_agg(o.id), '{}') into owed from app.obligation o
  where o.tenant_id = tenant and o.subject_kind = 'Visit' and o.subject_id = any (turns);
  perform sys.seal_records('obligation_entry', (select coalesce(array_agg(e.id), '{}') from app.obligation_entry e
                                                where e.tenant_id = tenant and e.obligation_id = any (owed)), new.sealed_by);
  perform sys.seal_records('obligation', owed, new.sealed_by);
  perform sys.seal_records('notice', (select coalesce(array_agg(n.id), '{}') from app.notice n
                                      where n.tenant_id = tenant and n.subject_kind = 'Visit' and n.subject_id = any (turns)), new.sealed_by);
  -- Answers kept for retries repeat the record as it was.
  delete from app.idempotency i using unnest(turns) turn(id) where i.tenant_id = tenant and i.answer like '%' || turn.id || '%';
  return null;
end $function$
;
alter function sys.seal_turns_of_petition() owner to danvan_keeper;

CREATE OR REPLACE FUNCTION sys.search_account(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.account where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_account(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.search_agency(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  select agency_id from app.agency_version
  where tenant_id = current_setting('app.tenant')::int and id = any (array(select sys.search_agency_version(q)))
$function$
;

CREATE OR REPLACE FUNCTION sys.search_agency_version(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.agency_version where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_agency_version(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.search_case_record(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.case_record where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_case_record(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.search_deadline_rule(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.deadline_rule where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_deadline_rule(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.search_dialogue(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.dialogue where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_dialogue(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.search_document(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.document where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_document(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.search_petition(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.petition where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_petition(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.search_plan(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.plan where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_plan(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.search_task(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.task where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_task(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.search_visit_matter(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.visit_matter where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_visit_matter(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.search_visit_person(q text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      select id from app.visit_person where tenant_id = current_setting('app.tenant')::int and search like sys.like_pattern(q)
    $function$
;
alter function sys.search_visit_person(q text) owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.stamp()
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
AS $function$
declare
  -- The xid must be taken before the clock is read: a cut published between the two would otherwise tear.
  tx text := pg_current_xact_id()::text;
  kept text := current_setting('sys.stamp', true);
  at timestamptz;
begin
  if split_part(kept, ' ', 1) = tx then
    at := to_timestamp(split_part(kept, ' ', 2)::numeric / 1000);
    if at < date_trunc('milliseconds', transaction_timestamp()) or at > clock_timestamp() then
      raise exception 'forged stamp';
    end if;
    return at;
  end if;
  at := date_trunc('milliseconds', clock_timestamp());
  perform set_config('sys.stamp', tx || ' ' || (extract(epoch from at) * 1000)::bigint, true);
  return at;
end $function$
;

CREATE OR REPLACE FUNCTION sys.step_access_epoch()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
declare tx text := pg_current_xact_id()::text || ':' || current_setting('app.tenant');
begin
  -- Once a transaction: the row of the tenant stays locked until it ends, so two re-organisations never interleave.
  if current_setting('sys.epoch_stepped', true) is distinct from tx then
    update sys.tenant set access_epoch = access_epoch + 1 where id = current_setting('app.tenant')::int;
    perform set_config('sys.epoch_stepped', tx, true);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION sys.step_access_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_table_name = 'account' and tg_op = 'INSERT' then
    insert into app.account_access (tenant_id, account_id) values (new.tenant_id, new.id);
  elsif tg_table_name = 'account' then
    update app.account_access set access_version = access_version + 1
    where tenant_id = new.tenant_id and account_id = new.id;
  else
    update app.account_access set access_version = access_version + 1
    where tenant_id = new.tenant_id and account_id = new.account_id;
  end if;
  if tg_table_name = 'post' and tg_op = 'UPDATE' then
    -- Whoever acts for this post has rights only as long as it has.
    update app.account_access set access_version = access_version + 1
    where tenant_id = new.tenant_id and account_id in (
      select account_id from app.post where tenant_id = new.tenant_id and delegated_by_id = new.id);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION sys.step_seal_access()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  update app.account_access set access_version = access_version + 1
  where tenant_id = new.tenant_id and account_id = new.account_id;
  return null;
end $function$
;
alter function sys.step_seal_access() owner to danvan_keeper;

-- Tables --------------------------------------------------------------------------------------------------------------

create table app.account (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  username text not null,
  display_name text not null,
  kind text not null,
  active boolean default true not null,
  demo boolean default false not null,
  search text generated always as (sys.fold(((username || ' '::text) || display_name))) stored
);

create table app.account_access (
  tenant_id integer not null,
  account_id uuid not null,
  access_version bigint default 1 not null
) with (fillfactor=50);

create table app.agency (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  founded_by text,
  founded_on date,
  note text
);

create table app.agency_code (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  system text not null,
  code text not null,
  valid_from date not null,
  valid_to date
);

create table app.agency_relation (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  from_agency_id uuid not null,
  to_agency_id uuid not null,
  type text not null,
  valid_from date not null,
  valid_to date,
  instrument text
);

create table app.agency_version (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  valid_from date not null,
  valid_to date,
  name text not null,
  short_name text,
  territory_name text,
  kind text not null,
  level text not null,
  administrative_type text,
  parent_id uuid,
  remote_area boolean default false not null,
  search text generated always as (sys.fold(((((name || ' '::text) || COALESCE(short_name, ''::text)) || ' '::text) || COALESCE(territory_name, ''::text)))) stored
);

create table app.api_key (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  account_id uuid not null,
  name text not null,
  slot integer not null,
  key_id text not null,
  hash bytea not null,
  scopes text[] not null,
  agency_id uuid not null,
  cidrs cidr[] default '{}'::cidr[] not null,
  expires_at timestamp(3) with time zone not null,
  revoked_at timestamp(3) with time zone,
  replaces_id uuid
);

create table app.api_key_use (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  api_key_id uuid not null,
  last_used_at timestamp(3) with time zone not null
);

create table app.audit (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid default uuidv7() not null,
  at timestamp(3) with time zone default sys.stamp() not null,
  xid xid8 default pg_current_xact_id() not null,
  account_id uuid default (NULLIF(current_setting('app.account'::text, true), ''::text))::uuid,
  post_id uuid default (NULLIF(current_setting('app.post'::text, true), ''::text))::uuid,
  operation text default COALESCE(NULLIF(current_setting('app.operation'::text, true), ''::text), 'system'::text) not null,
  request_id text default NULLIF(current_setting('app.request_id'::text, true), ''::text),
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  subject_version integer,
  digest_format integer,
  digest bytea,
  detail jsonb,
  sealed_by uuid
);

create table app.backlog_entry (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  case_id uuid not null,
  entered_on date not null,
  ground text not null,
  document_number text,
  left_on date,
  left_ground text,
  sealed_by uuid
);

create table app.calendar_day (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  day date not null,
  kind text not null,
  label text not null,
  status text not null,
  citation text,
  verified boolean default false not null,
  edition integer not null
);

create table app.calendar_edition (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  number integer not null,
  adopted_on date not null,
  citation text not null,
  note text
);

create table app.case_content (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  case_id uuid not null,
  ordinal integer not null,
  text text,
  secret bytea,
  withdrawn_on date,
  finding text,
  sealed_by uuid
);

create table app.case_dialogue (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  case_id uuid not null,
  planned_on date not null,
  noticed_on date not null,
  notice_number text not null,
  place text,
  held_on date,
  chaired_by text,
  in_person boolean,
  minutes_number text,
  attended integer,
  absent integer,
  absent_excused integer,
  cancelled_on date,
  sealed_by uuid
);

create table app.case_event (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  case_id uuid not null,
  ordinal integer not null,
  operation text not null,
  on_day date not null,
  from_status text,
  to_status text,
  ground text,
  document_number text,
  document_on date,
  signer text,
  file_id uuid,
  note text,
  secret bytea,
  detail jsonb,
  by_post_id uuid,
  sealed_by uuid
);

create table app.case_outcome (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  case_id uuid not null,
  stage text not null,
  on_day date not null,
  state_money numeric(18,3) default 0 not null,
  state_land numeric(18,2) default 0 not null,
  organisation_money numeric(18,3) default 0 not null,
  organisation_land numeric(18,2) default 0 not null,
  person_money numeric(18,3) default 0 not null,
  person_land numeric(18,2) default 0 not null,
  organisations integer default 0 not null,
  persons integer default 0 not null,
  disciplined integer default 0 not null,
  disciplined_officials integer default 0 not null,
  criminal_cases integer default 0 not null,
  criminal_persons integer default 0 not null,
  criminal_officials integer default 0 not null,
  sealed_by uuid
);

create table app.case_party (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  case_id uuid not null,
  ordinal integer not null,
  role text not null,
  agency_id uuid,
  official boolean default true not null,
  "position" text,
  name text,
  secret bytea,
  sealed_by uuid
);

create table app.case_petition (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  case_id uuid not null,
  petition_id uuid not null,
  relation text not null,
  linked_on date not null,
  sealed_by uuid
);

create table app.case_record (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  kind text not null,
  instance integer default 1 not null,
  previous_id uuid,
  further_ground text,
  agency_id uuid not null,
  register_agency_id uuid not null,
  respondent_agency_id uuid,
  book text not null,
  year integer not null,
  number integer not null,
  field text not null,
  title text,
  key_id uuid,
  secret bytea,
  received_on date not null,
  people_count integer default 1 not null,
  status text default 'RECEIVED'::text not null,
  suspended_from text,
  remote_area boolean default false not null,
  complexity text default 'NORMAL'::text not null,
  multi_place boolean default false not null,
  dismissal boolean default false not null,
  extensions integer default 0 not null,
  flags text[] default '{}'::text[] not null,
  handler_post_id uuid,
  accepted_on date,
  refusal_ground text,
  decided_on date,
  finding text,
  decision_number text,
  decision_signer text,
  sent_on date,
  published_on date,
  effective_on date,
  execution_ordered_on date,
  executed_on date,
  closed_on date,
  closing_ground text,
  withdrawn text default 'NONE'::text not null,
  withdrawn_after_talk boolean default false not null,
  court text,
  court_on date,
  sealed_by uuid,
  search text generated always as (sys.fold(COALESCE(title, ''::text))) stored
);

create table app.case_retention (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  case_id uuid not null,
  keep_until date not null,
  ground text not null,
  held_by text,
  shredded_on date,
  shred_decision text,
  sealed_by uuid
);

create table app.commitment (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  dialogue_id uuid not null,
  opinion_id uuid,
  ordinal integer not null,
  text text not null,
  promised_by text not null,
  promised_on date not null,
  owner_agency_id uuid not null,
  due_on date not null,
  state text default 'OPEN'::text not null,
  ended_on date,
  result text,
  document_number text,
  task_id uuid
);

create table app.commitment_report (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  commitment_id uuid not null,
  ordinal integer not null,
  reported_on date not null,
  text text not null
);

create table app.conclusion_task (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  conclusion_id uuid not null,
  session_id uuid not null,
  ordinal integer not null,
  agency_id uuid not null,
  issuer_id uuid not null,
  text text not null,
  due_on date not null,
  state text default 'ASSIGNED'::text not null,
  done_on date,
  result text
);

create table app.custody_rule (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  kind text not null,
  custody text not null,
  document_number text not null,
  decided_on date not null,
  note text
);

create table app.cycle_deadline (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  cycle_id uuid not null,
  reporters text not null,
  due_on date not null
);

create table app.cycle_duty (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  cycle_id uuid not null,
  agency_id uuid not null,
  agency_name text not null,
  kind text not null,
  reporters text not null,
  level text not null,
  drafter_id uuid not null,
  receiver_id uuid not null,
  parent_id uuid,
  due_on date not null,
  state text default 'EXPECTED'::text not null,
  amended_on date,
  reason text
);

create table app.cycle_named (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  cycle_id uuid not null,
  agency_id uuid not null
);

create table app.cycle_recipient (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  cycle_id uuid not null,
  ordinal integer not null,
  name text not null,
  via text,
  agency_id uuid,
  redaction text default 'FULL'::text not null,
  due_on date
);

create table app.data_key (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  kek_id uuid not null,
  wrapped bytea,
  created_at timestamp(3) with time zone default sys.stamp() not null,
  shredded_at timestamp(3) with time zone,
  shred_reason text
);

create table app.deadline_rule (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  code text not null,
  label_vi text not null,
  label_en text not null,
  kind text not null,
  trigger text not null,
  count integer not null,
  unit text not null,
  direction text default 'AFTER'::text not null,
  roll text default 'NEXT_WORKING_DAY'::text not null,
  variants jsonb default '{}'::jsonb not null,
  extensions jsonb default '{}'::jsonb not null,
  per text,
  citation text not null,
  evidence text not null,
  verified boolean default false not null,
  uncertain boolean default false not null,
  note text,
  valid_from date,
  valid_to date,
  document_number text,
  document_issued_on date,
  verified_document text,
  verified_on date,
  search text generated always as (sys.fold(((((((code || ' '::text) || label_vi) || ' '::text) || label_en) || ' '::text) || citation))) stored
);

create table app.dialogue (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  level text not null,
  kind text not null,
  status text default 'ANNOUNCED'::text not null,
  title text not null,
  chair text not null,
  chair_capacity text not null,
  place text not null,
  planned_on date not null,
  notice_on date not null,
  agenda text[] default '{}'::text[] not null,
  postponements integer default 0 not null,
  reason text,
  cancelled_on date,
  held_on date,
  people integer,
  minutes_number text,
  concluded_on date,
  conclusion_number text,
  conclusion_signer text,
  conclusion text,
  search text generated always as (sys.fold(((((title || ' '::text) || place) || ' '::text) || chair))) stored
);

create table app.dialogue_duty (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  year integer not null,
  ordinal integer not null,
  setting_id uuid not null,
  dialogue_id uuid
);

create table app.dialogue_guest (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  dialogue_id uuid not null,
  ordinal integer not null,
  name text not null,
  capacity text not null,
  agency_id uuid
);

create table app.dialogue_opinion (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  dialogue_id uuid not null,
  ordinal integer not null,
  content text not null,
  speaker text not null,
  speaker_name text,
  state text default 'RECORDED'::text not null,
  answer text,
  answered_on date,
  answer_number text,
  owner_agency_id uuid,
  assigned_on date,
  due_on date
);

create table app.dialogue_report (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  dialogue_id uuid not null,
  ordinal integer not null,
  document_number text not null,
  reported_on date not null,
  text text not null
);

create table app.dialogue_setting (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  code text not null,
  level text not null,
  value integer not null,
  source text not null,
  citation text not null,
  document_number text,
  document_issued_on date,
  valid_from date,
  valid_to date,
  note text
);

create table app.dispute_kind (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  code text not null,
  label_vi text not null,
  label_en text not null,
  active boolean default true not null
);

create table app.document (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  number text not null,
  kind text not null,
  title text not null,
  issuer text not null,
  issuer_agency_id uuid,
  issued_on date,
  valid_from date,
  valid_to date,
  replaces_id uuid,
  source text,
  verified boolean default false not null,
  search text generated always as (sys.fold(((((number || ' '::text) || title) || ' '::text) || issuer))) stored
);

create table app.entered_figure (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  code text not null,
  agency_id uuid not null,
  window_from date not null,
  window_to date not null,
  dimensions jsonb default '{}'::jsonb not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  text text,
  qualifier text default 'EXACT'::text not null,
  nature text default 'ACTUAL'::text not null,
  rank integer,
  of_how_many integer,
  document_id uuid,
  source text,
  withdrawn_on date,
  withdrawn_reason text
);

create table app.file (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  state text not null,
  finding text,
  class text not null,
  uploaded_at timestamp(3) with time zone default sys.stamp() not null,
  uploaded_by_id uuid not null,
  agency_id uuid not null,
  sealed_by uuid,
  key_id uuid,
  secret bytea
);

create table app.idempotency (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  account_id uuid not null,
  key text not null,
  operation text not null,
  request_hash text not null,
  status integer not null,
  answer text not null,
  recorded_at timestamp(3) with time zone default sys.stamp() not null
);

create table app.key_encryption_key (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  year integer not null,
  master_id text not null,
  wrapped bytea,
  created_at timestamp(3) with time zone default sys.stamp() not null,
  replaced_at timestamp(3) with time zone,
  retired_at timestamp(3) with time zone
);

create table app.login_attempt (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  subject bytea not null,
  network cidr not null,
  tries integer not null,
  last_at timestamp(3) with time zone not null
);

create table app.matter_file (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  petition_id uuid,
  case_id uuid,
  file_id uuid not null,
  kind text not null,
  redacted boolean default false not null,
  redacts_id uuid,
  attached_on date not null,
  sealed_by uuid
);

create table app.mediation (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  village text not null,
  dispute_kind_id uuid not null,
  received_on date not null,
  assigned_on date,
  started_on date,
  ended_on date,
  mediators integer,
  result text default 'UNDER_WAY'::text not null,
  note text
);

create table app.mediation_year (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  year integer not null,
  as_of date not null,
  teams integer not null,
  mediators integer not null,
  received integer,
  carried_out integer,
  successful integer
);

create table app.notice (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  post_id uuid not null,
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  step text not null,
  made_on date not null,
  due_on date,
  read_at timestamp(3) with time zone,
  sealed_by uuid
);

create table app.obligation (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  duty text not null,
  label_vi text not null,
  label_en text not null,
  subject_kind text not null,
  subject_id uuid not null,
  agency_id uuid not null,
  post_id uuid,
  trigger text not null,
  triggered_on date not null,
  rule_id uuid,
  rule_version integer,
  citation text,
  flags text[] default '{}'::text[] not null,
  count integer,
  unit text,
  direction text,
  roll text,
  calendar_edition integer not null,
  original_due_on date not null,
  due_on date,
  paused_on date,
  extensions integer default 0 not null,
  lapses boolean default false not null,
  state text default 'OPEN'::text not null,
  settled_on date,
  sealed_by uuid
);

create table app.obligation_entry (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  obligation_id uuid not null,
  ordinal integer not null,
  kind text not null,
  on_day date not null,
  count integer,
  due_on date,
  calendar_edition integer not null,
  reason text,
  document_number text,
  document_issued_on date,
  by_post_id uuid,
  sealed_by uuid
);

create table app.outbox (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  seq bigint generated always as identity not null,
  xid xid8 default pg_current_xact_id() not null,
  at timestamp(3) with time zone default sys.stamp() not null,
  kind text not null,
  action text not null,
  operation text default COALESCE(NULLIF(current_setting('app.operation'::text, true), ''::text), 'system'::text) not null,
  subject_id uuid not null,
  version integer not null,
  pos bigint,
  sealed_by uuid
);

create table app.password (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  account_id uuid not null,
  hash text not null,
  set_at timestamp(3) with time zone not null,
  expires_at timestamp(3) with time zone
);

create table app.petition (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  register_agency_id uuid not null,
  book text not null,
  year integer not null,
  number integer not null,
  code text not null,
  secret_hash bytea not null,
  channel text not null,
  source text not null,
  forwarded_by_id uuid,
  forwarded_by_name text,
  forwarding_number text,
  forwarding_on date,
  received_on date not null,
  dated_on date,
  kind text,
  signatories integer not null,
  people text not null,
  title text,
  content text,
  key_id uuid,
  secret bytea,
  redacted bytea,
  sealed_register_ref text,
  conditions_met boolean,
  missing_conditions text[] default '{}'::text[] not null,
  within_authority boolean,
  branch text,
  state text default 'REGISTERED'::text not null,
  outcome text,
  outcome_on date,
  outcome_ground text,
  outcome_number text,
  outcome_issued_on date,
  handler_post_id uuid,
  same_as_id uuid,
  origin_id uuid,
  external_source text,
  external_id text,
  keep_until date,
  sealed_by uuid,
  search text generated always as (sys.fold(((((code || ' '::text) || COALESCE(title, ''::text)) || ' '::text) || COALESCE(content, ''::text)))) stored
);

create table app.petition_transfer (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  petition_id uuid not null,
  to_agency_id uuid,
  to_name text,
  sent_on date not null,
  document_number text not null,
  document_on date not null,
  ground text not null,
  acknowledged_on date,
  received_id uuid,
  reply_number text,
  reply_on date,
  reply_summary text,
  sealed_by uuid
);

create table app.petitioner (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  petition_id uuid not null,
  ordinal integer not null,
  role text not null,
  pseudonym text not null,
  custody text not null,
  organisation boolean default false not null,
  name text,
  address text,
  secret bytea,
  authorised_for text,
  authorised_number text,
  authorised_on date,
  certified boolean,
  withdrew_on date,
  sealed_by uuid
);

create table app.plan (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  kind text not null,
  number text,
  title text not null,
  issuer_id uuid not null,
  parent_id uuid,
  document_id uuid,
  starts_on date not null,
  ends_on date not null,
  preamble text,
  closing text,
  place_of_issue text,
  issued_on date,
  signer text,
  signing_on_behalf text,
  signing_capacity text,
  archive_mark text,
  status text default 'DRAFT'::text not null,
  illustrative boolean default false not null,
  source text,
  search text generated always as (sys.fold(((COALESCE(number, ''::text) || ' '::text) || title))) stored,
  submitted_on date,
  return_reason text,
  closed_on date,
  closing_note text
);

create table app.plan_addressee (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  plan_id uuid not null,
  agency_id uuid not null
);

create table app.plan_amendment (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  plan_id uuid not null,
  ordinal integer not null,
  number text not null,
  issued_on date not null,
  signer text,
  signing_capacity text,
  reason text not null,
  document_id uuid
);

create table app.plan_basis (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  plan_id uuid not null,
  task_id uuid,
  ordinal integer not null,
  text text not null,
  document_id uuid,
  article text
);

create table app.plan_change (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  amendment_id uuid not null,
  ordinal integer not null,
  task_id uuid,
  field text not null,
  before text,
  after text,
  reason text not null
);

create table app.plan_duty (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  plan_id uuid not null,
  ordinal integer not null,
  item text not null,
  heading text,
  text text not null
);

create table app.plan_duty_agency (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  duty_id uuid not null,
  ordinal integer not null,
  name text not null,
  agency_id uuid,
  agency_group app.agency_group
);

create table app.plan_edition (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  plan_id uuid not null,
  ordinal integer not null,
  effective_on date not null,
  document_number text not null,
  content jsonb not null,
  digest text not null
);

create table app.plan_recipient (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  plan_id uuid not null,
  ordinal integer not null,
  name text not null,
  agency_id uuid,
  agency_group app.agency_group
);

create table app.plan_section (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  plan_id uuid not null,
  kind text not null,
  ordinal integer not null,
  text text not null
);

create table app.post (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  account_id uuid not null,
  agency_id uuid not null,
  role text not null,
  title text not null,
  kind text default 'REGULAR'::text not null,
  valid_from date not null,
  valid_to date,
  delegated_by_id uuid,
  delegating_kind text generated always as (
CASE
    WHEN (delegated_by_id IS NOT NULL) THEN 'REGULAR'::text
    ELSE NULL::text
END) stored,
  document_number text,
  document_issued_on date,
  document_issuer text,
  end_reason text,
  handed_over_to_id uuid
);

create table app.protection_measure (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  case_id uuid not null,
  requested_on date not null,
  urgent boolean default false not null,
  scope text not null,
  protected text not null,
  state text default 'REQUESTED'::text not null,
  decided_on date,
  decision_number text,
  ended_on date,
  end_ground text,
  sealed_by uuid
);

create table app.reception_calendar (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  head_post_id uuid,
  starts_on date not null,
  ends_on date not null,
  note text,
  state text default 'DRAFT'::text not null,
  published_on date,
  published_at text
);

create table app.reception_conclusion (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  session_id uuid not null,
  agency_id uuid not null,
  number text not null,
  issued_on date not null,
  signer text not null,
  content text not null,
  contact text
);

create table app.reception_day (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  calendar_id uuid not null,
  agency_id uuid not null,
  kind text not null,
  mode text not null,
  host text not null,
  host_post_id uuid,
  host_name text not null,
  on_day date not null,
  starts_at timestamp(3) with time zone not null,
  ends_at timestamp(3) with time zone not null,
  place text not null,
  points text[] default '{}'::text[] not null,
  state text default 'PLANNED'::text not null,
  postponed_to_id uuid,
  postponed_on date,
  reason text,
  notified_on date,
  notice_number text,
  tested_on date,
  test_passed boolean,
  test_note text
);

create table app.reception_duty (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  rule text not null,
  window_from date not null,
  window_to date not null,
  ordinal integer not null,
  state text default 'OWED'::text not null,
  session_id uuid,
  substitute text,
  excuse text,
  document_number text,
  document_on date
);

create table app.reception_session (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  host_agency_id uuid not null,
  day_id uuid,
  kind text not null,
  mode text not null,
  host text not null,
  host_post_id uuid,
  host_name text not null,
  ad_hoc_ground text,
  delegation_number text,
  delegation_on date,
  delegation_signer text,
  on_day date not null,
  starts_at timestamp(3) with time zone not null,
  ends_at timestamp(3) with time zone not null,
  place text not null,
  attending text[] default '{}'::text[] not null,
  recording text,
  state text default 'OPEN'::text not null,
  closed_on date,
  note text
);

create table app.reception_visit (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  session_id uuid not null,
  agency_id uuid not null,
  on_day date not null,
  year integer not null,
  number integer not null,
  restricted boolean default false not null
);

create table app.refresh_token (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  hash bytea not null,
  session_id uuid not null,
  expires_at timestamp(3) with time zone not null,
  used_at timestamp(3) with time zone
);

create table app.register_counter (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  agency_id uuid not null,
  book text not null,
  year integer not null,
  last integer not null
);

create table app.reminder_step (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  code text not null,
  duties text default '*'::text not null,
  basis text not null,
  value integer not null,
  recipient text not null,
  active boolean default true not null
);

create table app.reopen_request (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  report_id uuid not null,
  state text default 'PENDING'::text not null,
  reason text not null,
  scope text[] not null,
  requested_by text not null,
  requested_on date not null,
  decided_by text,
  decided_on date,
  decision text,
  expires_on date
);

create table app.report (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  duty_id uuid not null,
  cycle_id uuid not null,
  template_id uuid not null,
  agency_id uuid not null,
  kind text not null,
  drafter_id uuid not null,
  receiver_id uuid not null,
  status text default 'DRAFT'::text not null,
  number integer default 0 not null,
  first_submitted_at timestamp(3) with time zone,
  submitted_at timestamp(3) with time zone,
  submissions integer default 0 not null,
  returns integer default 0 not null,
  paper_received_on date,
  paper_number text,
  paper_basis text,
  return_reason text,
  accepted_at timestamp(3) with time zone,
  frozen_at timestamp(3) with time zone,
  document_number text,
  issued_on date,
  place_of_issue text,
  signer text,
  signing_on_behalf text,
  signing_capacity text,
  reopened_scope text[],
  reopened_until date
);

create table app.report_adjustment (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  report_id uuid not null,
  cell_key text not null,
  amount numeric not null,
  of_amount numeric,
  reason text not null,
  author text not null,
  author_post_id uuid,
  made_at timestamp(3) with time zone not null
);

create table app.report_cell (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  report_id uuid not null,
  key text not null,
  ordinal integer not null,
  state text default 'MISSING'::text not null,
  origin text default 'ENTERED'::text not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  qualifier text default 'EXACT'::text not null,
  nature text default 'ACTUAL'::text not null,
  computed_value numeric,
  computed_numerator numeric,
  computed_denominator numeric,
  figure_code text,
  figure_version integer,
  figure_digest text,
  figure_members integer,
  sql_hash text,
  cut timestamp(3) with time zone,
  reason text,
  explanation text,
  return_note text
);

create table app.report_line (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  report_id uuid not null,
  table_key text not null,
  ordinal integer not null,
  content jsonb not null,
  source_report_id uuid
);

create table app.report_narrative (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  report_id uuid not null,
  key text not null,
  ordinal integer not null,
  text text,
  return_note text
);

create table app.report_part (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  report_id uuid not null,
  duty_id uuid not null,
  child_id uuid,
  child_number integer,
  child_digest text,
  gap_reason text
);

create table app.report_receipt (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  report_id uuid not null,
  number integer not null,
  recipient_id uuid not null,
  agency_id uuid,
  redaction text not null,
  content text not null,
  digest text not null,
  sent_at timestamp(3) with time zone not null,
  acknowledged_at timestamp(3) with time zone
);

create table app.report_template (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  code text not null,
  edition integer not null,
  title text not null,
  title_en text not null,
  source text not null,
  shipped boolean default false not null,
  status text default 'DRAFT'::text not null,
  published_on date,
  retired_on date,
  content jsonb not null
);

create table app.report_version (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  report_id uuid not null,
  number integer not null,
  state text not null,
  submitted_at timestamp(3) with time zone not null,
  frozen_at timestamp(3) with time zone,
  content text not null,
  digest text not null
);

create table app.reporting_cycle (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  title text not null,
  kind text not null,
  status text default 'DRAFT'::text not null,
  template_id uuid not null,
  issuer_id uuid not null,
  consolidator_id uuid not null,
  period_label text not null,
  period_from date not null,
  period_to date not null,
  window_from date not null,
  window_to date not null,
  previous_id uuid,
  due_text text,
  request_number text,
  request_on date,
  deadline_basis text,
  warnings text[] default '{}'::text[] not null,
  hierarchy_day date,
  opened_on date,
  closed_on date,
  cancelled_on date,
  reason text
);

create table app.reporting_duty (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  plan_id uuid not null,
  duty_id uuid not null,
  ordinal integer not null,
  period text not null,
  due_kind text not null,
  due_month integer not null,
  due_day integer,
  due_text text not null
);

create table app.reporting_recipient (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  reporting_duty_id uuid not null,
  ordinal integer not null,
  name text not null,
  agency_id uuid,
  via_name text,
  via_agency_id uuid
);

create table app.reveal_request (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  petition_id uuid not null,
  requester_id uuid not null,
  purpose text not null,
  legal_basis text not null,
  requested_at timestamp(3) with time zone not null,
  state text default 'REQUESTED'::text not null,
  decided_by_id uuid,
  decided_at timestamp(3) with time zone,
  valid_until timestamp(3) with time zone,
  reason text,
  used integer default 0 not null,
  sealed_by uuid
);

create table app.seal (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  reason text not null,
  made_at timestamp(3) with time zone default sys.stamp() not null
);

create table app.seal_access (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  seal_id uuid not null,
  post_id uuid not null,
  account_id uuid not null,
  capacity text not null,
  named_on date not null,
  ended_on date,
  reason text,
  sealed_by uuid generated always as (seal_id) stored
);

create table app.seal_exclusion (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  seal_id uuid not null,
  agency_id uuid not null,
  sealed_by uuid generated always as (seal_id) stored
);

create table app.session (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  account_id uuid not null,
  post_id uuid not null,
  created_at timestamp(3) with time zone not null,
  expires_at timestamp(3) with time zone not null,
  revoked_at timestamp(3) with time zone,
  reason text
);

create table app.succession (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  reference text,
  type text not null,
  instrument text not null,
  issuer text,
  signed_on date,
  effective_on date not null,
  verified boolean default false not null,
  note text,
  state text default 'DRAFT'::text not null,
  run_at timestamp(3) with time zone,
  result jsonb
);

create table app.succession_opening (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  succession_id uuid not null,
  agency_id uuid not null,
  name text not null,
  short_name text,
  territory_name text,
  kind text not null,
  level text not null,
  administrative_type text,
  parent_id uuid,
  remote_area boolean default false not null,
  codes jsonb default '[]'::jsonb not null
);

create table app.succession_part (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  succession_id uuid not null,
  from_agency_id uuid not null,
  to_agency_id uuid,
  share numeric,
  receives_work boolean default false not null
);

create table app.task (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  plan_id uuid not null,
  ordinal integer not null,
  text text not null,
  timing_kind text not null,
  timing_text text not null,
  quarters integer[],
  months integer[],
  before_month integer,
  before_day integer,
  due_on date,
  starts_on date,
  ends_on date,
  derived_from_id uuid,
  derived_from_version integer,
  search text generated always as (sys.fold(text)) stored,
  code text,
  part_of_id uuid,
  weight numeric(9,3),
  method text default 'BINARY'::text not null,
  target numeric(18,3),
  unit text,
  stages text[],
  evidence_required boolean default false not null,
  withdrawn_on date,
  source_kind text,
  source_id uuid,
  source_text text,
  source_number text,
  source_issued_on date
);

create table app.task_agency (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  task_id uuid not null,
  ordinal integer not null,
  role text not null,
  name text not null,
  agency_id uuid,
  agency_group app.agency_group
);

create table app.task_assignment (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  task_id uuid not null,
  original_agency_id uuid not null,
  agency_id uuid not null,
  role text not null,
  assigned_on date not null,
  target numeric(18,3),
  note text,
  state text default 'ASSIGNED'::text not null,
  acknowledged_on date,
  acknowledged_by_id uuid,
  reason text
);

create table app.task_evidence (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  progress_id uuid not null,
  ordinal integer not null,
  kind text not null,
  label text,
  file_id uuid,
  url text,
  record_kind text,
  record_id uuid
);

create table app.task_extension (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  task_year_id uuid not null,
  state text default 'ASKED'::text not null,
  asked_on date not null,
  asked_until date not null,
  reason text not null,
  due_before date not null,
  decided_on date,
  granted_until date,
  decision_reason text,
  document_number text
);

create table app.task_funding (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  task_id uuid not null,
  ordinal integer not null,
  source text not null,
  estimate numeric(18,2),
  spent numeric(18,2),
  spent_on date,
  note text
);

create table app.task_output (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  task_year_id uuid not null,
  ordinal integer not null,
  kind text not null,
  name text not null,
  number text,
  made_on date not null,
  product_id uuid,
  document_id uuid
);

create table app.task_product (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  task_id uuid not null,
  ordinal integer not null,
  kind text not null,
  name text not null
);

create table app.task_progress (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  task_year_id uuid not null,
  ordinal integer not null,
  kind text not null,
  reported_on date not null,
  done boolean not null,
  value numeric(18,3),
  stage text,
  note text,
  by_post_id uuid
);

create table app.task_year (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  assignment_id uuid not null,
  task_id uuid not null,
  agency_id uuid not null,
  year integer not null,
  starts_on date not null,
  due_on date not null,
  state text default 'NOT_STARTED'::text not null,
  value numeric(18,3),
  stage text,
  done_on date,
  reason text
);

create table app.verification_member (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  case_id uuid not null,
  post_id uuid not null,
  lead boolean default false not null,
  declared_on date not null,
  named_on date not null,
  ended_on date,
  sealed_by uuid
);

create table app.visit_matter (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  agency_id uuid not null,
  received_on date not null,
  kind text,
  people integer not null,
  same_content integer not null,
  repeated boolean default false not null,
  first_visit_id uuid not null,
  appointment_number text,
  appointment_on date,
  content text,
  request text,
  progress text,
  settled_by text,
  note text,
  within_authority boolean,
  outcome text not null,
  state text default 'WAITING'::text not null,
  guided_to text,
  guidance_number text,
  petition_id uuid,
  answer text,
  answer_number text,
  answer_kind text,
  answered_on date,
  refusal_ground text,
  refused_on date,
  refusal_number text,
  refusal_notice_on date,
  forwarded_to_id uuid,
  forwarded_to_name text,
  forwarding_number text,
  forwarded_on date,
  inform_requested boolean default false not null,
  resolved_on date,
  result text,
  result_number text,
  result_received_on date,
  informed_on date,
  informed_by text,
  key_id uuid,
  secret bytea,
  sealed_by uuid,
  search text generated always as (sys.fold(((((((COALESCE(content, ''::text) || ' '::text) || COALESCE(request, ''::text)) || ' '::text) || COALESCE(settled_by, ''::text)) || ' '::text) || COALESCE(result, ''::text)))) stored
);

create table app.visit_person (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  visit_id uuid not null,
  ordinal integer not null,
  role text not null,
  represents boolean default false not null,
  name text,
  address text,
  paper text,
  paper_tail text,
  key_id uuid,
  secret bytea,
  sealed_by uuid,
  search text generated always as (sys.fold(((COALESCE(name, ''::text) || ' '::text) || COALESCE(address, ''::text)))) stored
);

create table hist.account (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  username text,
  display_name text,
  kind text,
  active boolean,
  demo boolean,
  sys_to timestamp(3) with time zone not null
);

create table hist.agency (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  founded_by text,
  founded_on date,
  note text,
  sys_to timestamp(3) with time zone not null
);

create table hist.agency_code (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  system text,
  code text,
  valid_from date,
  valid_to date,
  sys_to timestamp(3) with time zone not null
);

create table hist.agency_relation (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  from_agency_id uuid,
  to_agency_id uuid,
  type text,
  valid_from date,
  valid_to date,
  instrument text,
  sys_to timestamp(3) with time zone not null
);

create table hist.agency_version (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  valid_from date,
  valid_to date,
  name text,
  short_name text,
  territory_name text,
  kind text,
  level text,
  administrative_type text,
  parent_id uuid,
  remote_area boolean,
  sys_to timestamp(3) with time zone not null
);

create table hist.api_key (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  account_id uuid,
  name text,
  slot integer,
  key_id text,
  hash bytea,
  scopes text[],
  agency_id uuid,
  cidrs cidr[],
  expires_at timestamp(3) with time zone,
  revoked_at timestamp(3) with time zone,
  replaces_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.backlog_entry (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  case_id uuid,
  entered_on date,
  ground text,
  document_number text,
  left_on date,
  left_ground text,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.calendar_day (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  day date,
  kind text,
  label text,
  status text,
  citation text,
  verified boolean,
  edition integer,
  sys_to timestamp(3) with time zone not null
);

create table hist.calendar_edition (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  number integer,
  adopted_on date,
  citation text,
  note text,
  sys_to timestamp(3) with time zone not null
);

create table hist.case_content (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  case_id uuid,
  ordinal integer,
  text text,
  secret bytea,
  withdrawn_on date,
  finding text,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.case_dialogue (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  case_id uuid,
  planned_on date,
  noticed_on date,
  notice_number text,
  place text,
  held_on date,
  chaired_by text,
  in_person boolean,
  minutes_number text,
  attended integer,
  absent integer,
  absent_excused integer,
  cancelled_on date,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.case_event (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  case_id uuid,
  ordinal integer,
  operation text,
  on_day date,
  from_status text,
  to_status text,
  ground text,
  document_number text,
  document_on date,
  signer text,
  file_id uuid,
  note text,
  secret bytea,
  detail jsonb,
  by_post_id uuid,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.case_outcome (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  case_id uuid,
  stage text,
  on_day date,
  state_money numeric(18,3),
  state_land numeric(18,2),
  organisation_money numeric(18,3),
  organisation_land numeric(18,2),
  person_money numeric(18,3),
  person_land numeric(18,2),
  organisations integer,
  persons integer,
  disciplined integer,
  disciplined_officials integer,
  criminal_cases integer,
  criminal_persons integer,
  criminal_officials integer,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.case_party (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  case_id uuid,
  ordinal integer,
  role text,
  agency_id uuid,
  official boolean,
  "position" text,
  name text,
  secret bytea,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.case_petition (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  case_id uuid,
  petition_id uuid,
  relation text,
  linked_on date,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.case_record (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  kind text,
  instance integer,
  previous_id uuid,
  further_ground text,
  agency_id uuid,
  register_agency_id uuid,
  respondent_agency_id uuid,
  book text,
  year integer,
  number integer,
  field text,
  title text,
  key_id uuid,
  secret bytea,
  received_on date,
  people_count integer,
  status text,
  suspended_from text,
  remote_area boolean,
  complexity text,
  multi_place boolean,
  dismissal boolean,
  extensions integer,
  flags text[],
  handler_post_id uuid,
  accepted_on date,
  refusal_ground text,
  decided_on date,
  finding text,
  decision_number text,
  decision_signer text,
  sent_on date,
  published_on date,
  effective_on date,
  execution_ordered_on date,
  executed_on date,
  closed_on date,
  closing_ground text,
  withdrawn text,
  withdrawn_after_talk boolean,
  court text,
  court_on date,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.case_retention (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  case_id uuid,
  keep_until date,
  ground text,
  held_by text,
  shredded_on date,
  shred_decision text,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.commitment (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  dialogue_id uuid,
  opinion_id uuid,
  ordinal integer,
  text text,
  promised_by text,
  promised_on date,
  owner_agency_id uuid,
  due_on date,
  state text,
  ended_on date,
  result text,
  document_number text,
  task_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.commitment_report (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  commitment_id uuid,
  ordinal integer,
  reported_on date,
  text text,
  sys_to timestamp(3) with time zone not null
);

create table hist.conclusion_task (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  conclusion_id uuid,
  session_id uuid,
  ordinal integer,
  agency_id uuid,
  issuer_id uuid,
  text text,
  due_on date,
  state text,
  done_on date,
  result text,
  sys_to timestamp(3) with time zone not null
);

create table hist.custody_rule (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  kind text,
  custody text,
  document_number text,
  decided_on date,
  note text,
  sys_to timestamp(3) with time zone not null
);

create table hist.cycle_deadline (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  cycle_id uuid,
  reporters text,
  due_on date,
  sys_to timestamp(3) with time zone not null
);

create table hist.cycle_duty (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  cycle_id uuid,
  agency_id uuid,
  agency_name text,
  kind text,
  reporters text,
  level text,
  drafter_id uuid,
  receiver_id uuid,
  parent_id uuid,
  due_on date,
  state text,
  amended_on date,
  reason text,
  sys_to timestamp(3) with time zone not null
);

create table hist.cycle_named (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  cycle_id uuid,
  agency_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.cycle_recipient (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  cycle_id uuid,
  ordinal integer,
  name text,
  via text,
  agency_id uuid,
  redaction text,
  due_on date,
  sys_to timestamp(3) with time zone not null
);

create table hist.deadline_rule (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  code text,
  label_vi text,
  label_en text,
  kind text,
  trigger text,
  count integer,
  unit text,
  direction text,
  roll text,
  variants jsonb,
  extensions jsonb,
  per text,
  citation text,
  evidence text,
  verified boolean,
  uncertain boolean,
  note text,
  valid_from date,
  valid_to date,
  document_number text,
  document_issued_on date,
  verified_document text,
  verified_on date,
  sys_to timestamp(3) with time zone not null
);

create table hist.dialogue (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  level text,
  kind text,
  status text,
  title text,
  chair text,
  chair_capacity text,
  place text,
  planned_on date,
  notice_on date,
  agenda text[],
  postponements integer,
  reason text,
  cancelled_on date,
  held_on date,
  people integer,
  minutes_number text,
  concluded_on date,
  conclusion_number text,
  conclusion_signer text,
  conclusion text,
  sys_to timestamp(3) with time zone not null
);

create table hist.dialogue_duty (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  year integer,
  ordinal integer,
  setting_id uuid,
  dialogue_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.dialogue_guest (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  dialogue_id uuid,
  ordinal integer,
  name text,
  capacity text,
  agency_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.dialogue_opinion (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  dialogue_id uuid,
  ordinal integer,
  content text,
  speaker text,
  speaker_name text,
  state text,
  answer text,
  answered_on date,
  answer_number text,
  owner_agency_id uuid,
  assigned_on date,
  due_on date,
  sys_to timestamp(3) with time zone not null
);

create table hist.dialogue_report (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  dialogue_id uuid,
  ordinal integer,
  document_number text,
  reported_on date,
  text text,
  sys_to timestamp(3) with time zone not null
);

create table hist.dialogue_setting (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  code text,
  level text,
  value integer,
  source text,
  citation text,
  document_number text,
  document_issued_on date,
  valid_from date,
  valid_to date,
  note text,
  sys_to timestamp(3) with time zone not null
);

create table hist.dispute_kind (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  code text,
  label_vi text,
  label_en text,
  active boolean,
  sys_to timestamp(3) with time zone not null
);

create table hist.document (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  number text,
  kind text,
  title text,
  issuer text,
  issuer_agency_id uuid,
  issued_on date,
  valid_from date,
  valid_to date,
  replaces_id uuid,
  source text,
  verified boolean,
  sys_to timestamp(3) with time zone not null
);

create table hist.entered_figure (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  code text,
  agency_id uuid,
  window_from date,
  window_to date,
  dimensions jsonb,
  value numeric,
  numerator numeric,
  denominator numeric,
  text text,
  qualifier text,
  nature text,
  rank integer,
  of_how_many integer,
  document_id uuid,
  source text,
  withdrawn_on date,
  withdrawn_reason text,
  sys_to timestamp(3) with time zone not null
);

create table hist.file (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  name text,
  media_type text,
  size integer,
  sha256 text,
  state text,
  finding text,
  class text,
  uploaded_at timestamp(3) with time zone,
  uploaded_by_id uuid,
  agency_id uuid,
  sys_to timestamp(3) with time zone not null,
  sealed_by uuid,
  key_id uuid,
  secret bytea
);

create table hist.matter_file (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  petition_id uuid,
  case_id uuid,
  file_id uuid,
  kind text,
  redacted boolean,
  redacts_id uuid,
  attached_on date,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.mediation (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  village text,
  dispute_kind_id uuid,
  received_on date,
  assigned_on date,
  started_on date,
  ended_on date,
  mediators integer,
  result text,
  note text,
  sys_to timestamp(3) with time zone not null
);

create table hist.mediation_year (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  year integer,
  as_of date,
  teams integer,
  mediators integer,
  received integer,
  carried_out integer,
  successful integer,
  sys_to timestamp(3) with time zone not null
);

create table hist.notice (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  post_id uuid,
  kind text,
  subject_kind text,
  subject_id uuid,
  step text,
  made_on date,
  due_on date,
  read_at timestamp(3) with time zone,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.obligation (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  duty text,
  label_vi text,
  label_en text,
  subject_kind text,
  subject_id uuid,
  agency_id uuid,
  post_id uuid,
  trigger text,
  triggered_on date,
  rule_id uuid,
  rule_version integer,
  citation text,
  flags text[],
  count integer,
  unit text,
  direction text,
  roll text,
  calendar_edition integer,
  original_due_on date,
  due_on date,
  paused_on date,
  extensions integer,
  lapses boolean,
  state text,
  settled_on date,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.obligation_entry (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  obligation_id uuid,
  ordinal integer,
  kind text,
  on_day date,
  count integer,
  due_on date,
  calendar_edition integer,
  reason text,
  document_number text,
  document_issued_on date,
  by_post_id uuid,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.petition (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  register_agency_id uuid,
  book text,
  year integer,
  number integer,
  code text,
  secret_hash bytea,
  channel text,
  source text,
  forwarded_by_id uuid,
  forwarded_by_name text,
  forwarding_number text,
  forwarding_on date,
  received_on date,
  dated_on date,
  kind text,
  signatories integer,
  people text,
  title text,
  content text,
  key_id uuid,
  secret bytea,
  redacted bytea,
  sealed_register_ref text,
  conditions_met boolean,
  missing_conditions text[],
  within_authority boolean,
  branch text,
  state text,
  outcome text,
  outcome_on date,
  outcome_ground text,
  outcome_number text,
  outcome_issued_on date,
  handler_post_id uuid,
  same_as_id uuid,
  origin_id uuid,
  external_source text,
  external_id text,
  keep_until date,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.petition_transfer (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  petition_id uuid,
  to_agency_id uuid,
  to_name text,
  sent_on date,
  document_number text,
  document_on date,
  ground text,
  acknowledged_on date,
  received_id uuid,
  reply_number text,
  reply_on date,
  reply_summary text,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.petitioner (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  petition_id uuid,
  ordinal integer,
  role text,
  pseudonym text,
  custody text,
  organisation boolean,
  name text,
  address text,
  secret bytea,
  authorised_for text,
  authorised_number text,
  authorised_on date,
  certified boolean,
  withdrew_on date,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.plan (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  kind text,
  number text,
  title text,
  issuer_id uuid,
  parent_id uuid,
  document_id uuid,
  starts_on date,
  ends_on date,
  preamble text,
  closing text,
  place_of_issue text,
  issued_on date,
  signer text,
  signing_on_behalf text,
  signing_capacity text,
  archive_mark text,
  status text,
  illustrative boolean,
  source text,
  sys_to timestamp(3) with time zone not null,
  submitted_on date,
  return_reason text,
  closed_on date,
  closing_note text
);

create table hist.plan_addressee (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  plan_id uuid,
  agency_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.plan_amendment (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  plan_id uuid,
  ordinal integer,
  number text,
  issued_on date,
  signer text,
  signing_capacity text,
  reason text,
  document_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.plan_basis (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  plan_id uuid,
  task_id uuid,
  ordinal integer,
  text text,
  document_id uuid,
  article text,
  sys_to timestamp(3) with time zone not null
);

create table hist.plan_change (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  amendment_id uuid,
  ordinal integer,
  task_id uuid,
  field text,
  before text,
  after text,
  reason text,
  sys_to timestamp(3) with time zone not null
);

create table hist.plan_duty (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  plan_id uuid,
  ordinal integer,
  item text,
  heading text,
  text text,
  sys_to timestamp(3) with time zone not null
);

create table hist.plan_duty_agency (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  duty_id uuid,
  ordinal integer,
  name text,
  agency_id uuid,
  agency_group app.agency_group,
  sys_to timestamp(3) with time zone not null
);

create table hist.plan_edition (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  plan_id uuid,
  ordinal integer,
  effective_on date,
  document_number text,
  content jsonb,
  digest text,
  sys_to timestamp(3) with time zone not null
);

create table hist.plan_recipient (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  plan_id uuid,
  ordinal integer,
  name text,
  agency_id uuid,
  agency_group app.agency_group,
  sys_to timestamp(3) with time zone not null
);

create table hist.plan_section (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  plan_id uuid,
  kind text,
  ordinal integer,
  text text,
  sys_to timestamp(3) with time zone not null
);

create table hist.post (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  account_id uuid,
  agency_id uuid,
  role text,
  title text,
  kind text,
  valid_from date,
  valid_to date,
  delegated_by_id uuid,
  document_number text,
  document_issued_on date,
  document_issuer text,
  end_reason text,
  handed_over_to_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.protection_measure (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  case_id uuid,
  requested_on date,
  urgent boolean,
  scope text,
  protected text,
  state text,
  decided_on date,
  decision_number text,
  ended_on date,
  end_ground text,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.reception_calendar (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  head_post_id uuid,
  starts_on date,
  ends_on date,
  note text,
  state text,
  published_on date,
  published_at text,
  sys_to timestamp(3) with time zone not null
);

create table hist.reception_conclusion (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  session_id uuid,
  agency_id uuid,
  number text,
  issued_on date,
  signer text,
  content text,
  contact text,
  sys_to timestamp(3) with time zone not null
);

create table hist.reception_day (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  calendar_id uuid,
  agency_id uuid,
  kind text,
  mode text,
  host text,
  host_post_id uuid,
  host_name text,
  on_day date,
  starts_at timestamp(3) with time zone,
  ends_at timestamp(3) with time zone,
  place text,
  points text[],
  state text,
  postponed_to_id uuid,
  postponed_on date,
  reason text,
  notified_on date,
  notice_number text,
  tested_on date,
  test_passed boolean,
  test_note text,
  sys_to timestamp(3) with time zone not null
);

create table hist.reception_duty (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  rule text,
  window_from date,
  window_to date,
  ordinal integer,
  state text,
  session_id uuid,
  substitute text,
  excuse text,
  document_number text,
  document_on date,
  sys_to timestamp(3) with time zone not null
);

create table hist.reception_session (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  host_agency_id uuid,
  day_id uuid,
  kind text,
  mode text,
  host text,
  host_post_id uuid,
  host_name text,
  ad_hoc_ground text,
  delegation_number text,
  delegation_on date,
  delegation_signer text,
  on_day date,
  starts_at timestamp(3) with time zone,
  ends_at timestamp(3) with time zone,
  place text,
  attending text[],
  recording text,
  state text,
  closed_on date,
  note text,
  sys_to timestamp(3) with time zone not null
);

create table hist.reception_visit (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  session_id uuid,
  agency_id uuid,
  on_day date,
  year integer,
  number integer,
  restricted boolean,
  sys_to timestamp(3) with time zone not null
);

create table hist.reminder_step (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  code text,
  duties text,
  basis text,
  value integer,
  recipient text,
  active boolean,
  sys_to timestamp(3) with time zone not null
);

create table hist.reopen_request (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  report_id uuid,
  state text,
  reason text,
  scope text[],
  requested_by text,
  requested_on date,
  decided_by text,
  decided_on date,
  decision text,
  expires_on date,
  sys_to timestamp(3) with time zone not null
);

create table hist.report (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  duty_id uuid,
  cycle_id uuid,
  template_id uuid,
  agency_id uuid,
  kind text,
  drafter_id uuid,
  receiver_id uuid,
  status text,
  number integer,
  first_submitted_at timestamp(3) with time zone,
  submitted_at timestamp(3) with time zone,
  submissions integer,
  returns integer,
  paper_received_on date,
  paper_number text,
  paper_basis text,
  return_reason text,
  accepted_at timestamp(3) with time zone,
  frozen_at timestamp(3) with time zone,
  document_number text,
  issued_on date,
  place_of_issue text,
  signer text,
  signing_on_behalf text,
  signing_capacity text,
  reopened_scope text[],
  reopened_until date,
  sys_to timestamp(3) with time zone not null
);

create table hist.report_adjustment (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  report_id uuid,
  cell_key text,
  amount numeric,
  of_amount numeric,
  reason text,
  author text,
  author_post_id uuid,
  made_at timestamp(3) with time zone,
  sys_to timestamp(3) with time zone not null
);

create table hist.report_cell (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  report_id uuid,
  key text,
  ordinal integer,
  state text,
  origin text,
  value numeric,
  numerator numeric,
  denominator numeric,
  qualifier text,
  nature text,
  computed_value numeric,
  computed_numerator numeric,
  computed_denominator numeric,
  figure_code text,
  figure_version integer,
  figure_digest text,
  figure_members integer,
  sql_hash text,
  cut timestamp(3) with time zone,
  reason text,
  explanation text,
  return_note text,
  sys_to timestamp(3) with time zone not null
);

create table hist.report_line (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  report_id uuid,
  table_key text,
  ordinal integer,
  content jsonb,
  source_report_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.report_narrative (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  report_id uuid,
  key text,
  ordinal integer,
  text text,
  return_note text,
  sys_to timestamp(3) with time zone not null
);

create table hist.report_part (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  report_id uuid,
  duty_id uuid,
  child_id uuid,
  child_number integer,
  child_digest text,
  gap_reason text,
  sys_to timestamp(3) with time zone not null
);

create table hist.report_receipt (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  report_id uuid,
  number integer,
  recipient_id uuid,
  agency_id uuid,
  redaction text,
  content text,
  digest text,
  sent_at timestamp(3) with time zone,
  acknowledged_at timestamp(3) with time zone,
  sys_to timestamp(3) with time zone not null
);

create table hist.report_template (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  code text,
  edition integer,
  title text,
  title_en text,
  source text,
  shipped boolean,
  status text,
  published_on date,
  retired_on date,
  content jsonb,
  sys_to timestamp(3) with time zone not null
);

create table hist.report_version (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  report_id uuid,
  number integer,
  state text,
  submitted_at timestamp(3) with time zone,
  frozen_at timestamp(3) with time zone,
  content text,
  digest text,
  sys_to timestamp(3) with time zone not null
);

create table hist.reporting_cycle (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  title text,
  kind text,
  status text,
  template_id uuid,
  issuer_id uuid,
  consolidator_id uuid,
  period_label text,
  period_from date,
  period_to date,
  window_from date,
  window_to date,
  previous_id uuid,
  due_text text,
  request_number text,
  request_on date,
  deadline_basis text,
  warnings text[],
  hierarchy_day date,
  opened_on date,
  closed_on date,
  cancelled_on date,
  reason text,
  sys_to timestamp(3) with time zone not null
);

create table hist.reporting_duty (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  plan_id uuid,
  duty_id uuid,
  ordinal integer,
  period text,
  due_kind text,
  due_month integer,
  due_day integer,
  due_text text,
  sys_to timestamp(3) with time zone not null
);

create table hist.reporting_recipient (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  reporting_duty_id uuid,
  ordinal integer,
  name text,
  agency_id uuid,
  via_name text,
  via_agency_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.reveal_request (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  petition_id uuid,
  requester_id uuid,
  purpose text,
  legal_basis text,
  requested_at timestamp(3) with time zone,
  state text,
  decided_by_id uuid,
  decided_at timestamp(3) with time zone,
  valid_until timestamp(3) with time zone,
  reason text,
  used integer,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.seal_access (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  seal_id uuid,
  post_id uuid,
  account_id uuid,
  capacity text,
  named_on date,
  ended_on date,
  reason text,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.seal_exclusion (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  seal_id uuid,
  agency_id uuid,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.succession (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  reference text,
  type text,
  instrument text,
  issuer text,
  signed_on date,
  effective_on date,
  verified boolean,
  note text,
  state text,
  run_at timestamp(3) with time zone,
  result jsonb,
  sys_to timestamp(3) with time zone not null
);

create table hist.succession_opening (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  succession_id uuid,
  agency_id uuid,
  name text,
  short_name text,
  territory_name text,
  kind text,
  level text,
  administrative_type text,
  parent_id uuid,
  remote_area boolean,
  codes jsonb,
  sys_to timestamp(3) with time zone not null
);

create table hist.succession_part (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  succession_id uuid,
  from_agency_id uuid,
  to_agency_id uuid,
  share numeric,
  receives_work boolean,
  sys_to timestamp(3) with time zone not null
);

create table hist.task (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  plan_id uuid,
  ordinal integer,
  text text,
  timing_kind text,
  timing_text text,
  quarters integer[],
  months integer[],
  before_month integer,
  before_day integer,
  due_on date,
  starts_on date,
  ends_on date,
  derived_from_id uuid,
  derived_from_version integer,
  sys_to timestamp(3) with time zone not null,
  code text,
  part_of_id uuid,
  weight numeric(9,3),
  method text,
  target numeric(18,3),
  unit text,
  stages text[],
  evidence_required boolean,
  withdrawn_on date,
  source_kind text,
  source_id uuid,
  source_text text,
  source_number text,
  source_issued_on date
);

create table hist.task_agency (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  task_id uuid,
  ordinal integer,
  role text,
  name text,
  agency_id uuid,
  agency_group app.agency_group,
  sys_to timestamp(3) with time zone not null
);

create table hist.task_assignment (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  task_id uuid,
  original_agency_id uuid,
  agency_id uuid,
  role text,
  assigned_on date,
  target numeric(18,3),
  note text,
  state text,
  acknowledged_on date,
  acknowledged_by_id uuid,
  reason text,
  sys_to timestamp(3) with time zone not null
);

create table hist.task_evidence (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  progress_id uuid,
  ordinal integer,
  kind text,
  label text,
  file_id uuid,
  url text,
  record_kind text,
  record_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.task_extension (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  task_year_id uuid,
  state text,
  asked_on date,
  asked_until date,
  reason text,
  due_before date,
  decided_on date,
  granted_until date,
  decision_reason text,
  document_number text,
  sys_to timestamp(3) with time zone not null
);

create table hist.task_funding (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  task_id uuid,
  ordinal integer,
  source text,
  estimate numeric(18,2),
  spent numeric(18,2),
  spent_on date,
  note text,
  sys_to timestamp(3) with time zone not null
);

create table hist.task_output (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  task_year_id uuid,
  ordinal integer,
  kind text,
  name text,
  number text,
  made_on date,
  product_id uuid,
  document_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.task_product (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  task_id uuid,
  ordinal integer,
  kind text,
  name text,
  sys_to timestamp(3) with time zone not null
);

create table hist.task_progress (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  task_year_id uuid,
  ordinal integer,
  kind text,
  reported_on date,
  done boolean,
  value numeric(18,3),
  stage text,
  note text,
  by_post_id uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.task_year (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  assignment_id uuid,
  task_id uuid,
  agency_id uuid,
  year integer,
  starts_on date,
  due_on date,
  state text,
  value numeric(18,3),
  stage text,
  done_on date,
  reason text,
  sys_to timestamp(3) with time zone not null
);

create table hist.verification_member (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  case_id uuid,
  post_id uuid,
  lead boolean,
  declared_on date,
  named_on date,
  ended_on date,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.visit_matter (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  agency_id uuid,
  received_on date,
  kind text,
  people integer,
  same_content integer,
  repeated boolean,
  first_visit_id uuid,
  appointment_number text,
  appointment_on date,
  content text,
  request text,
  progress text,
  settled_by text,
  note text,
  within_authority boolean,
  outcome text,
  state text,
  guided_to text,
  guidance_number text,
  petition_id uuid,
  answer text,
  answer_number text,
  answer_kind text,
  answered_on date,
  refusal_ground text,
  refused_on date,
  refusal_number text,
  refusal_notice_on date,
  forwarded_to_id uuid,
  forwarded_to_name text,
  forwarding_number text,
  forwarded_on date,
  inform_requested boolean,
  resolved_on date,
  result text,
  result_number text,
  result_received_on date,
  informed_on date,
  informed_by text,
  key_id uuid,
  secret bytea,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table hist.visit_person (
  tenant_id integer,
  id uuid,
  version integer,
  sys_from timestamp(3) with time zone,
  visit_id uuid,
  ordinal integer,
  role text,
  represents boolean,
  name text,
  address text,
  paper text,
  paper_tail text,
  key_id uuid,
  secret bytea,
  sealed_by uuid,
  sys_to timestamp(3) with time zone not null
);

create table sys.cut (
  at timestamp(3) with time zone not null,
  xid xid8 not null
);

create table sys.digest_format (
  table_name text not null,
  format integer not null,
  columns text[] not null
);

create table sys.law_seed (
  part text not null,
  content jsonb not null
);

create table sys.tenant (
  id integer not null,
  name text not null,
  access_epoch bigint default 1 not null,
  created_at timestamp(3) with time zone default date_trunc('milliseconds'::text, clock_timestamp()) not null
);

-- Constraints ---------------------------------------------------------------------------------------------------------

alter table app.account add constraint account_pk PRIMARY KEY (tenant_id, id);

alter table app.account add constraint account_display_name_given CHECK ((btrim(display_name) <> ''::text));

alter table app.account add constraint account_kind_known CHECK ((kind = ANY (ARRAY['PERSON'::text, 'MACHINE'::text])));

alter table app.account add constraint account_username_form CHECK ((username ~ '^[a-z0-9][a-z0-9._-]{1,63}$'::text));

alter table app.account add constraint account_username_once UNIQUE (tenant_id, username);

alter table app.account_access add constraint account_access_pk PRIMARY KEY (tenant_id, account_id);

alter table app.agency add constraint agency_pk PRIMARY KEY (tenant_id, id);

alter table app.agency_code add constraint agency_code_pk PRIMARY KEY (tenant_id, id);

alter table app.agency_code add constraint agency_code_form CHECK ((((system = 'ADMINISTRATIVE'::text) AND (code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'::text)) OR ((system = 'IDENTIFIER'::text) AND (code ~ '^[A-Y][0-9]{2}(\.[0-9A-Z]+)*$'::text) AND (length(code) <= 35)) OR ((system = 'QCVN_102'::text) AND (code ~ '^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Y][0-9]{2}$'::text))));

alter table app.agency_code add constraint agency_code_one_at_a_time EXCLUDE USING gist (tenant_id WITH =, (((system || ' '::text) || (agency_id)::text)) WITH =, daterange(valid_from, valid_to) WITH &&);

alter table app.agency_code add constraint agency_code_one_holder EXCLUDE USING gist (tenant_id WITH =, (((system || ' '::text) || code)) WITH =, daterange(valid_from, valid_to) WITH &&);

alter table app.agency_code add constraint agency_code_period CHECK ((valid_from < valid_to));

alter table app.agency_relation add constraint agency_relation_pk PRIMARY KEY (tenant_id, id);

alter table app.agency_relation add constraint agency_relation_once EXCLUDE USING gist (tenant_id WITH =, (((((type || ' '::text) || (from_agency_id)::text) || ' '::text) || (to_agency_id)::text)) WITH =, daterange(valid_from, valid_to) WITH &&);

alter table app.agency_relation add constraint agency_relation_period CHECK ((valid_from < valid_to));

alter table app.agency_relation add constraint agency_relation_two_agencies CHECK ((from_agency_id <> to_agency_id));

alter table app.agency_relation add constraint agency_relation_type_known CHECK ((type = ANY (ARRAY['REPORTS_TO'::text, 'APPRAISED_BY'::text, 'COORDINATES_WITH'::text])));

alter table app.agency_version add constraint agency_version_pk PRIMARY KEY (tenant_id, id);

alter table app.agency_version add constraint agency_version_committee_has_territory CHECK (((kind <> 'PEOPLES_COMMITTEE'::text) OR ((administrative_type IS NOT NULL) AND (territory_name IS NOT NULL))));

alter table app.agency_version add constraint agency_version_kind_known CHECK ((kind = ANY (ARRAY['PEOPLES_COMMITTEE'::text, 'PEOPLES_COUNCIL'::text, 'NATIONAL_ASSEMBLY_DELEGATION'::text, 'DEPARTMENT'::text, 'DEPARTMENT_UNIT'::text, 'DISTRICT_OFFICE'::text, 'COMMUNE_OFFICE'::text, 'PUBLIC_SERVICE_UNIT'::text, 'STATE_ENTERPRISE'::text, 'CENTRAL_AGENCY'::text, 'ARMED_FORCES_UNIT'::text, 'JUDICIAL_BODY'::text, 'PARTY_BODY'::text, 'FATHERLAND_FRONT'::text, 'MASS_ORGANISATION'::text])));

alter table app.agency_version add constraint agency_version_level_known CHECK ((level = ANY (ARRAY['PROVINCE'::text, 'DISTRICT'::text, 'COMMUNE'::text])));

alter table app.agency_version add constraint agency_version_name_given CHECK ((name <> ''::text));

alter table app.agency_version add constraint agency_version_no_overlap EXCLUDE USING gist (tenant_id WITH =, ((agency_id)::text) WITH =, daterange(valid_from, valid_to) WITH &&);

alter table app.agency_version add constraint agency_version_not_own_parent CHECK ((parent_id <> agency_id));

alter table app.agency_version add constraint agency_version_period CHECK ((valid_from < valid_to));

alter table app.agency_version add constraint agency_version_type_of_level CHECK (((administrative_type IS NULL) OR ((level = 'PROVINCE'::text) AND (administrative_type = ANY (ARRAY['PROVINCE'::text, 'CENTRAL_CITY'::text]))) OR ((level = 'DISTRICT'::text) AND (administrative_type = ANY (ARRAY['RURAL_DISTRICT'::text, 'URBAN_DISTRICT'::text, 'TOWN'::text, 'PROVINCIAL_CITY'::text]))) OR ((level = 'COMMUNE'::text) AND (administrative_type = ANY (ARRAY['COMMUNE'::text, 'WARD'::text, 'TOWNSHIP'::text, 'SPECIAL_ZONE'::text])))));

alter table app.api_key add constraint api_key_pk PRIMARY KEY (tenant_id, id);

alter table app.api_key add constraint api_key_hash_whole CHECK ((octet_length(hash) = 32));

alter table app.api_key add constraint api_key_key_id_once UNIQUE (tenant_id, key_id);

alter table app.api_key add constraint api_key_name_given CHECK ((btrim(name) <> ''::text));

alter table app.api_key add constraint api_key_scopes_given CHECK ((cardinality(scopes) > 0));

alter table app.api_key add constraint api_key_slot_known CHECK ((slot = ANY (ARRAY[1, 2])));

alter table app.api_key_use add constraint api_key_use_pk PRIMARY KEY (tenant_id, api_key_id);

alter table app.audit add constraint audit_pk PRIMARY KEY (tenant_id, id);

alter table app.audit add constraint audit_action_known CHECK ((action = ANY (ARRAY['INSERT'::text, 'UPDATE'::text, 'DELETE'::text, 'EVENT'::text])));

alter table app.backlog_entry add constraint backlog_entry_pk PRIMARY KEY (tenant_id, id);

alter table app.backlog_entry add constraint backlog_entry_ground_known CHECK ((ground = ANY (ARRAY['COMPLICATED'::text, 'PROLONGED'::text, 'GROUP'::text, 'HOT_SPOT'::text, 'BYPASSED_LEVEL'::text])));

alter table app.backlog_entry add constraint backlog_entry_left_known CHECK ((left_ground = ANY (ARRAY['SETTLED'::text, 'STABLE'::text, 'HANDED_UP'::text, 'ENTERED_IN_ERROR'::text])));

alter table app.backlog_entry add constraint backlog_entry_left_whole CHECK (((left_on IS NULL) = (left_ground IS NULL)));

alter table app.backlog_entry add constraint backlog_entry_period CHECK ((entered_on <= left_on));

alter table app.calendar_day add constraint calendar_day_pk PRIMARY KEY (tenant_id, id);

alter table app.calendar_day add constraint calendar_day_kind_known CHECK ((kind = ANY (ARRAY['OFF'::text, 'WORKING'::text, 'UNDECIDED'::text])));

alter table app.calendar_day add constraint calendar_day_labelled CHECK ((btrim(label) <> ''::text));

alter table app.calendar_day add constraint calendar_day_once UNIQUE (tenant_id, day);

alter table app.calendar_day add constraint calendar_day_status_known CHECK ((status = ANY (ARRAY['ANNOUNCED'::text, 'PROJECTED'::text, 'UNDECIDED'::text])));

alter table app.calendar_edition add constraint calendar_edition_pk PRIMARY KEY (tenant_id, id);

alter table app.calendar_edition add constraint calendar_edition_cited CHECK ((btrim(citation) <> ''::text));

alter table app.calendar_edition add constraint calendar_edition_once UNIQUE (tenant_id, number);

alter table app.case_content add constraint case_content_pk PRIMARY KEY (tenant_id, id);

alter table app.case_content add constraint case_content_finding_known CHECK ((finding = ANY (ARRAY['CORRECT'::text, 'WRONG'::text, 'PARTLY_CORRECT'::text])));

alter table app.case_content add constraint case_content_once UNIQUE (tenant_id, case_id, ordinal);

alter table app.case_content add constraint case_content_sealed_text CHECK (((sealed_by IS NULL) OR (text IS NULL)));

alter table app.case_dialogue add constraint case_dialogue_pk PRIMARY KEY (tenant_id, id);

alter table app.case_dialogue add constraint case_dialogue_chair_known CHECK ((chaired_by = ANY (ARRAY['HEAD'::text, 'DELEGATE'::text])));

alter table app.case_dialogue add constraint case_dialogue_excused CHECK ((absent_excused <= absent));

alter table app.case_dialogue add constraint case_dialogue_held_whole CHECK ((num_nonnulls(held_on, chaired_by, in_person, minutes_number, attended, absent, absent_excused) = ANY (ARRAY[0, 7])));

alter table app.case_event add constraint case_event_pk PRIMARY KEY (tenant_id, id);

alter table app.case_event add constraint case_event_once UNIQUE (tenant_id, case_id, ordinal);

alter table app.case_event add constraint case_event_sealed_note CHECK (((sealed_by IS NULL) OR (note IS NULL)));

alter table app.case_outcome add constraint case_outcome_pk PRIMARY KEY (tenant_id, id);

alter table app.case_outcome add constraint case_outcome_not_negative CHECK ((LEAST(state_money, state_land, organisation_money, organisation_land, person_money, person_land, (organisations)::numeric, (persons)::numeric, (disciplined)::numeric, (disciplined_officials)::numeric, (criminal_cases)::numeric, (criminal_persons)::numeric, (criminal_officials)::numeric) >= (0)::numeric));

alter table app.case_outcome add constraint case_outcome_officials CHECK (((disciplined_officials <= disciplined) AND (criminal_officials <= criminal_persons)));

alter table app.case_outcome add constraint case_outcome_stage_known CHECK ((stage = ANY (ARRAY['DECIDED'::text, 'EXECUTED'::text])));

alter table app.case_party add constraint case_party_pk PRIMARY KEY (tenant_id, id);

alter table app.case_party add constraint case_party_once UNIQUE (tenant_id, case_id, ordinal);

alter table app.case_party add constraint case_party_role_known CHECK ((role = ANY (ARRAY['RESPONDENT'::text, 'DENOUNCED'::text, 'RELATED'::text])));

alter table app.case_party add constraint case_party_sealed_name CHECK (((sealed_by IS NULL) OR ((name IS NULL) AND ("position" IS NULL))));

alter table app.case_petition add constraint case_petition_pk PRIMARY KEY (tenant_id, id);

alter table app.case_petition add constraint case_petition_once UNIQUE (tenant_id, case_id, petition_id);

alter table app.case_petition add constraint case_petition_relation_known CHECK ((relation = ANY (ARRAY['OPENED'::text, 'REPEATED'::text, 'JOINED'::text, 'WITHDRAWAL'::text])));

alter table app.case_record add constraint case_record_pk PRIMARY KEY (tenant_id, id);

alter table app.case_record add constraint case_record_book CHECK ((book =
CASE kind
    WHEN 'DENUNCIATION'::text THEN 'DENUNCIATION_CASES'::text
    ELSE 'CASES'::text
END));

alter table app.case_record add constraint case_record_closing_known CHECK ((closing_ground = ANY (ARRAY['SECOND_COMPLAINT'::text, 'NOTHING_TO_EXECUTE'::text, 'COURT'::text, 'ACTED_ON'::text, 'FULL_WITHDRAWAL'::text, 'DEATH_OR_DISSOLUTION'::text, 'OBJECT_GONE'::text, 'DENOUNCED_DIED'::text, 'DECIDED_BY_OTHERS'::text])));

alter table app.case_record add constraint case_record_complexity_known CHECK ((complexity = ANY (ARRAY['NORMAL'::text, 'COMPLEX'::text, 'VERY_COMPLEX'::text])));

alter table app.case_record add constraint case_record_denunciation_sealed CHECK (((kind <> 'DENUNCIATION'::text) OR (sealed_by IS NOT NULL)));

alter table app.case_record add constraint case_record_field_known CHECK ((field = ANY (ARRAY['POLICY'::text, 'LAND_HOUSING'::text, 'CIVIL_SERVICE'::text, 'OTHER_ADMINISTRATIVE'::text, 'CORRUPTION'::text, 'JUDICIAL'::text, 'PARTY'::text, 'OTHER'::text])));

alter table app.case_record add constraint case_record_finding_known CHECK ((finding = ANY (ARRAY['CORRECT'::text, 'WRONG'::text, 'PARTLY_CORRECT'::text, 'UPHELD'::text, 'AMENDED_OR_ANNULLED'::text, 'ANSWERED'::text])));

alter table app.case_record add constraint case_record_flags_known CHECK ((flags <@ ARRAY['BYPASSED_LEVEL'::text, 'GROUP'::text, 'BACKLOG'::text, 'PROLONGED'::text, 'HOT_SPOT'::text, 'COMPLICATED'::text]));

alter table app.case_record add constraint case_record_further CHECK (((further_ground IS NOT NULL) <= ((kind = 'DENUNCIATION'::text) AND (instance = 2))));

alter table app.case_record add constraint case_record_further_known CHECK ((further_ground = ANY (ARRAY['AGAINST_RESULT'::text, 'OVERDUE'::text])));

alter table app.case_record add constraint case_record_instance CHECK ((((instance >= 1) AND (instance <= 2)) AND ((instance = 2) <= (previous_id IS NOT NULL))));

alter table app.case_record add constraint case_record_kind_known CHECK ((kind = ANY (ARRAY['COMPLAINT'::text, 'DISCIPLINARY_COMPLAINT'::text, 'DENUNCIATION'::text, 'PROPOSAL'::text, 'FEEDBACK'::text, 'REGULATION_FEEDBACK'::text])));

alter table app.case_record add constraint case_record_number_once UNIQUE (tenant_id, register_agency_id, book, year, number);

alter table app.case_record add constraint case_record_order CHECK (((received_on <= accepted_on) AND (accepted_on <= decided_on) AND (decided_on <= effective_on) AND (effective_on <= executed_on)));

alter table app.case_record add constraint case_record_people_sane CHECK (((people_count >= 0) AND (people_count <= 100000)));

alter table app.case_record add constraint case_record_refusal_known CHECK ((refusal_ground = ANY (ARRAY['INTERNAL_DECISION'::text, 'NOT_AFFECTED'::text, 'NO_CAPACITY'::text, 'UNLAWFUL_REPRESENTATIVE'::text, 'NO_SIGNATURE'::text, 'OUT_OF_TIME'::text, 'DECIDED_AT_SECOND_INSTANCE'::text, 'NOT_CONTINUED'::text, 'COURT'::text, 'NOT_IN_DUE_FORM'::text, 'OUTSIDE_AUTHORITY'::text, 'NO_BASIS'::text, 'NOTHING_NEW_AGAINST_DECISION'::text, 'SENT_TO_SEVERAL'::text, 'NO_GROUND_TO_REOPEN'::text, 'UNCLEAR_CONTENT'::text, 'ANSWERED_ALREADY'::text])));

alter table app.case_record add constraint case_record_sealed_text CHECK (((sealed_by IS NULL) OR (title IS NULL)));

alter table app.case_record add constraint case_record_status_known CHECK ((status = ANY (ARRAY['RECEIVED'::text, 'ACCEPTED'::text, 'VERIFYING'::text, 'DECIDED'::text, 'EFFECTIVE'::text, 'EXECUTING'::text, 'EXECUTED'::text, 'CONCLUDED'::text, 'ACTED'::text, 'EXAMINING'::text, 'ANSWERED'::text, 'SUSPENDED'::text, 'TERMINATED'::text, 'NOT_ACCEPTED'::text, 'TRANSFERRED'::text, 'CLOSED'::text])));

alter table app.case_record add constraint case_record_suspended_whole CHECK (((status = 'SUSPENDED'::text) = (suspended_from IS NOT NULL)));

alter table app.case_record add constraint case_record_withdrawn_known CHECK ((withdrawn = ANY (ARRAY['NONE'::text, 'PART'::text, 'WHOLE'::text])));

alter table app.case_retention add constraint case_retention_pk PRIMARY KEY (tenant_id, id);

alter table app.case_retention add constraint case_retention_once UNIQUE (tenant_id, case_id);

alter table app.case_retention add constraint case_retention_shredded_after CHECK (((shredded_on IS NULL) OR ((shredded_on > keep_until) AND (held_by IS NULL))));

alter table app.case_retention add constraint case_retention_shredded_whole CHECK (((shredded_on IS NULL) = (shred_decision IS NULL)));

alter table app.commitment add constraint commitment_pk PRIMARY KEY (tenant_id, id);

alter table app.commitment add constraint commitment_ended_whole CHECK ((num_nonnulls(ended_on, result) =
CASE state
    WHEN 'OPEN'::text THEN 0
    ELSE 2
END));

alter table app.commitment add constraint commitment_in_order CHECK (((promised_on <= due_on) AND (promised_on <= ended_on)));

alter table app.commitment add constraint commitment_once UNIQUE (tenant_id, dialogue_id, ordinal);

alter table app.commitment add constraint commitment_said CHECK (((btrim(text) <> ''::text) AND (btrim(promised_by) <> ''::text)));

alter table app.commitment add constraint commitment_state_known CHECK ((state = ANY (ARRAY['OPEN'::text, 'FULFILLED'::text, 'WITHDRAWN'::text])));

alter table app.commitment_report add constraint commitment_report_pk PRIMARY KEY (tenant_id, id);

alter table app.commitment_report add constraint commitment_report_once UNIQUE (tenant_id, commitment_id, ordinal);

alter table app.commitment_report add constraint commitment_report_said CHECK ((btrim(text) <> ''::text));

alter table app.conclusion_task add constraint conclusion_task_pk PRIMARY KEY (tenant_id, id);

alter table app.conclusion_task add constraint conclusion_task_done_whole CHECK (((state = 'DONE'::text) = ((done_on IS NOT NULL) AND (result IS NOT NULL))));

alter table app.conclusion_task add constraint conclusion_task_once UNIQUE (tenant_id, conclusion_id, ordinal);

alter table app.conclusion_task add constraint conclusion_task_state_known CHECK ((state = ANY (ARRAY['ASSIGNED'::text, 'DONE'::text])));

alter table app.custody_rule add constraint custody_rule_pk PRIMARY KEY (tenant_id, id);

alter table app.custody_rule add constraint custody_rule_custody_known CHECK ((custody = ANY (ARRAY['EXTERNAL'::text, 'ENCRYPTED'::text, 'OPEN'::text])));

alter table app.custody_rule add constraint custody_rule_kind_known CHECK ((kind = ANY (ARRAY['COMPLAINT'::text, 'DISCIPLINARY_COMPLAINT'::text, 'DENUNCIATION'::text, 'PROPOSAL'::text, 'FEEDBACK'::text, 'REGULATION_FEEDBACK'::text])));

alter table app.custody_rule add constraint custody_rule_never_open CHECK (((kind <> 'DENUNCIATION'::text) OR (custody <> 'OPEN'::text)));

alter table app.custody_rule add constraint custody_rule_once UNIQUE (tenant_id, kind);

alter table app.cycle_deadline add constraint cycle_deadline_pk PRIMARY KEY (tenant_id, id);

alter table app.cycle_deadline add constraint cycle_deadline_once UNIQUE (tenant_id, cycle_id, reporters);

alter table app.cycle_deadline add constraint cycle_deadline_reporters_known CHECK ((reporters = ANY (ARRAY['COMMUNES'::text, 'DISTRICTS'::text, 'DEPARTMENTS'::text, 'PUBLIC_SERVICE_UNITS'::text, 'STATE_ENTERPRISES'::text, 'CENTRAL_AGENCIES'::text, 'MASS_ORGANISATIONS'::text, 'NAMED'::text, 'CONSOLIDATOR'::text, 'PROVINCE'::text])));

alter table app.cycle_duty add constraint cycle_duty_pk PRIMARY KEY (tenant_id, id);

alter table app.cycle_duty add constraint cycle_duty_amended_whole CHECK ((((amended_on IS NULL) = (reason IS NULL)) AND ((state = 'EXPECTED'::text) OR (reason IS NOT NULL))));

alter table app.cycle_duty add constraint cycle_duty_kind_known CHECK ((kind = ANY (ARRAY['OWN'::text, 'CONSOLIDATION'::text])));

alter table app.cycle_duty add constraint cycle_duty_level_known CHECK ((level = ANY (ARRAY['PROVINCE'::text, 'DISTRICT'::text, 'COMMUNE'::text])));

alter table app.cycle_duty add constraint cycle_duty_once UNIQUE (tenant_id, cycle_id, agency_id, kind);

alter table app.cycle_duty add constraint cycle_duty_reporters_known CHECK ((reporters = ANY (ARRAY['COMMUNES'::text, 'DISTRICTS'::text, 'DEPARTMENTS'::text, 'PUBLIC_SERVICE_UNITS'::text, 'STATE_ENTERPRISES'::text, 'CENTRAL_AGENCIES'::text, 'MASS_ORGANISATIONS'::text, 'NAMED'::text, 'CONSOLIDATOR'::text, 'PROVINCE'::text])));

alter table app.cycle_duty add constraint cycle_duty_state_known CHECK ((state = ANY (ARRAY['EXPECTED'::text, 'EXCUSED'::text])));

alter table app.cycle_named add constraint cycle_named_pk PRIMARY KEY (tenant_id, id);

alter table app.cycle_named add constraint cycle_named_once UNIQUE (tenant_id, cycle_id, agency_id);

alter table app.cycle_recipient add constraint cycle_recipient_pk PRIMARY KEY (tenant_id, id);

alter table app.cycle_recipient add constraint cycle_recipient_named CHECK ((btrim(name) <> ''::text));

alter table app.cycle_recipient add constraint cycle_recipient_once UNIQUE (tenant_id, cycle_id, ordinal);

alter table app.cycle_recipient add constraint cycle_recipient_redaction_known CHECK ((redaction = ANY (ARRAY['FULL'::text, 'WITHOUT_LINES'::text, 'FIGURES_ONLY'::text])));

alter table app.data_key add constraint data_key_pk PRIMARY KEY (tenant_id, id);

alter table app.data_key add constraint data_key_gone_when_shredded CHECK (((wrapped IS NULL) = (shredded_at IS NOT NULL)));

alter table app.data_key add constraint data_key_shred_reason_is_a_code CHECK ((shred_reason ~ '^[A-Z][A-Z_]{2,49}$'::text));

alter table app.data_key add constraint data_key_shredded_for_a_reason CHECK (((shredded_at IS NULL) = (shred_reason IS NULL)));

alter table app.deadline_rule add constraint deadline_rule_pk PRIMARY KEY (tenant_id, id);

alter table app.deadline_rule add constraint deadline_rule_code_form CHECK ((code ~ '^[A-Z]{2,5}(\.[A-Z]+){1,3}$'::text));

alter table app.deadline_rule add constraint deadline_rule_count_positive CHECK (((count >= 1) AND (count <= 3660)));

alter table app.deadline_rule add constraint deadline_rule_direction_known CHECK ((direction = ANY (ARRAY['AFTER'::text, 'BEFORE'::text])));

alter table app.deadline_rule add constraint deadline_rule_evidence_known CHECK ((evidence = ANY (ARRAY['SEEN'::text, 'SEEN_PART'::text, 'MEMORY'::text, 'DERIVED'::text, 'PROVINCE'::text])));

alter table app.deadline_rule add constraint deadline_rule_kind_known CHECK ((kind = ANY (ARRAY['PERIOD'::text, 'FREQUENCY'::text, 'DAY_OF_PERIOD'::text])));

alter table app.deadline_rule add constraint deadline_rule_labelled CHECK (((btrim(label_vi) <> ''::text) AND (btrim(label_en) <> ''::text) AND (btrim(citation) <> ''::text)));

alter table app.deadline_rule add constraint deadline_rule_once EXCLUDE USING gist (tenant_id WITH =, code WITH =, daterange(valid_from, valid_to) WITH &&);

alter table app.deadline_rule add constraint deadline_rule_per_known CHECK ((per = ANY (ARRAY['WEEK'::text, 'MONTH'::text])));

alter table app.deadline_rule add constraint deadline_rule_roll_known CHECK ((roll = ANY (ARRAY['NEXT_WORKING_DAY'::text, 'NONE'::text])));

alter table app.deadline_rule add constraint deadline_rule_unit_known CHECK ((unit = ANY (ARRAY['CALENDAR_DAYS'::text, 'WORKING_DAYS'::text, 'MONTHS'::text, 'YEARS'::text, 'TIMES'::text, 'DAY_OF_LAST_MONTH'::text])));

alter table app.deadline_rule add constraint deadline_rule_unit_of_kind CHECK (
CASE kind
    WHEN 'FREQUENCY'::text THEN ((unit = 'TIMES'::text) AND (per IS NOT NULL))
    WHEN 'DAY_OF_PERIOD'::text THEN (unit = 'DAY_OF_LAST_MONTH'::text)
    ELSE (unit = ANY (ARRAY['CALENDAR_DAYS'::text, 'WORKING_DAYS'::text, 'MONTHS'::text, 'YEARS'::text]))
END);

alter table app.deadline_rule add constraint deadline_rule_validity_ordered CHECK ((valid_from < valid_to));

alter table app.deadline_rule add constraint deadline_rule_verified_by_document CHECK ((((verified_document IS NULL) = (verified_on IS NULL)) AND (verified OR (verified_document IS NULL))));

alter table app.dialogue add constraint dialogue_pk PRIMARY KEY (tenant_id, id);

alter table app.dialogue add constraint dialogue_cancelled_whole CHECK (((status = 'CANCELLED'::text) = (cancelled_on IS NOT NULL)));

alter table app.dialogue add constraint dialogue_concluded_whole CHECK ((num_nonnulls(concluded_on, conclusion_number, conclusion_signer) =
CASE
    WHEN (status = ANY (ARRAY['CONCLUDED'::text, 'REPORTED'::text])) THEN 3
    ELSE 0
END));

alter table app.dialogue add constraint dialogue_held_whole CHECK ((((status = ANY (ARRAY['ANNOUNCED'::text, 'CANCELLED'::text])) = (held_on IS NULL)) AND ((held_on IS NULL) = (people IS NULL))));

alter table app.dialogue add constraint dialogue_in_order CHECK (((notice_on <= held_on) AND (held_on <= concluded_on)));

alter table app.dialogue add constraint dialogue_kind_known CHECK ((kind = ANY (ARRAY['PERIODIC'::text, 'AD_HOC'::text])));

alter table app.dialogue add constraint dialogue_level_known CHECK ((level = ANY (ARRAY['PROVINCE'::text, 'DISTRICT'::text, 'COMMUNE'::text])));

alter table app.dialogue add constraint dialogue_named CHECK (((btrim(title) <> ''::text) AND (btrim(chair) <> ''::text) AND (btrim(place) <> ''::text)));

alter table app.dialogue add constraint dialogue_noticed_before CHECK ((notice_on <= planned_on));

alter table app.dialogue add constraint dialogue_people_counted CHECK (((people >= 1) AND (people <= 100000)));

alter table app.dialogue add constraint dialogue_status_known CHECK ((status = ANY (ARRAY['ANNOUNCED'::text, 'HELD'::text, 'CONCLUDED'::text, 'REPORTED'::text, 'CANCELLED'::text])));

alter table app.dialogue_duty add constraint dialogue_duty_pk PRIMARY KEY (tenant_id, id);

alter table app.dialogue_duty add constraint dialogue_duty_once UNIQUE (tenant_id, agency_id, year, ordinal);

alter table app.dialogue_duty add constraint dialogue_duty_ordinal_sane CHECK (((ordinal >= 1) AND (ordinal <= 12)));

alter table app.dialogue_duty add constraint dialogue_duty_year_sane CHECK (((year >= 2014) AND (year <= 2100)));

alter table app.dialogue_guest add constraint dialogue_guest_pk PRIMARY KEY (tenant_id, id);

alter table app.dialogue_guest add constraint dialogue_guest_capacity_known CHECK ((capacity = ANY (ARRAY['FRONT'::text, 'MASS_ORGANISATION'::text, 'PEOPLES_COUNCIL'::text, 'PARTY_BODY'::text, 'STATE_AGENCY'::text, 'OTHER'::text])));

alter table app.dialogue_guest add constraint dialogue_guest_named CHECK ((btrim(name) <> ''::text));

alter table app.dialogue_guest add constraint dialogue_guest_once UNIQUE (tenant_id, dialogue_id, ordinal);

alter table app.dialogue_opinion add constraint dialogue_opinion_pk PRIMARY KEY (tenant_id, id);

alter table app.dialogue_opinion add constraint dialogue_opinion_answered_whole CHECK ((num_nonnulls(answer, answered_on) =
CASE
    WHEN (state = ANY (ARRAY['ANSWERED_ON_THE_SPOT'::text, 'ANSWERED'::text])) THEN 2
    ELSE 0
END));

alter table app.dialogue_opinion add constraint dialogue_opinion_assigned_whole CHECK ((num_nonnulls(owner_agency_id, assigned_on, due_on) =
CASE
    WHEN (state = ANY (ARRAY['ASSIGNED'::text, 'ANSWERED'::text])) THEN 3
    ELSE 0
END));

alter table app.dialogue_opinion add constraint dialogue_opinion_in_order CHECK (((assigned_on <= due_on) AND (assigned_on <= answered_on)));

alter table app.dialogue_opinion add constraint dialogue_opinion_of_dialogue UNIQUE (tenant_id, dialogue_id, id);

alter table app.dialogue_opinion add constraint dialogue_opinion_once UNIQUE (tenant_id, dialogue_id, ordinal);

alter table app.dialogue_opinion add constraint dialogue_opinion_said CHECK (((btrim(content) <> ''::text) AND (btrim(speaker) <> ''::text)));

alter table app.dialogue_opinion add constraint dialogue_opinion_state_known CHECK ((state = ANY (ARRAY['RECORDED'::text, 'ANSWERED_ON_THE_SPOT'::text, 'ASSIGNED'::text, 'ANSWERED'::text, 'NOTED'::text])));

alter table app.dialogue_report add constraint dialogue_report_pk PRIMARY KEY (tenant_id, id);

alter table app.dialogue_report add constraint dialogue_report_once UNIQUE (tenant_id, dialogue_id, ordinal);

alter table app.dialogue_report add constraint dialogue_report_said CHECK ((btrim(text) <> ''::text));

alter table app.dialogue_setting add constraint dialogue_setting_pk PRIMARY KEY (tenant_id, id);

alter table app.dialogue_setting add constraint dialogue_setting_by_document CHECK ((num_nonnulls(document_number, document_issued_on) =
CASE source
    WHEN 'PROVINCE'::text THEN 2
    ELSE 0
END));

alter table app.dialogue_setting add constraint dialogue_setting_cited CHECK ((btrim(citation) <> ''::text));

alter table app.dialogue_setting add constraint dialogue_setting_code_known CHECK ((code = ANY (ARRAY['TIMES_A_YEAR'::text, 'NOTICE_DAYS'::text, 'CONCLUSION_DAYS'::text, 'RESULT_DAYS'::text, 'MEDIATION_START_DAYS'::text])));

alter table app.dialogue_setting add constraint dialogue_setting_level_known CHECK ((level = ANY (ARRAY['PROVINCE'::text, 'DISTRICT'::text, 'COMMUNE'::text])));

alter table app.dialogue_setting add constraint dialogue_setting_once EXCLUDE USING gist (tenant_id WITH =, code WITH =, level WITH =, source WITH =, daterange(valid_from, valid_to) WITH &&);

alter table app.dialogue_setting add constraint dialogue_setting_source_known CHECK ((source = ANY (ARRAY['LAW'::text, 'ELSEWHERE'::text, 'PROVINCE'::text])));

alter table app.dialogue_setting add constraint dialogue_setting_validity_ordered CHECK ((valid_from < valid_to));

alter table app.dialogue_setting add constraint dialogue_setting_value_sane CHECK (((value >= 1) AND (value <=
CASE code
    WHEN 'TIMES_A_YEAR'::text THEN 12
    ELSE 366
END)));

alter table app.dispute_kind add constraint dispute_kind_pk PRIMARY KEY (tenant_id, id);

alter table app.dispute_kind add constraint dispute_kind_code_form CHECK ((code ~ '^[A-Z][A-Z0-9_]{1,39}$'::text));

alter table app.dispute_kind add constraint dispute_kind_labelled CHECK (((btrim(label_vi) <> ''::text) AND (btrim(label_en) <> ''::text)));

alter table app.dispute_kind add constraint dispute_kind_once UNIQUE (tenant_id, code);

alter table app.document add constraint document_pk PRIMARY KEY (tenant_id, id);

alter table app.document add constraint document_issuer_given CHECK ((btrim(issuer) <> ''::text));

alter table app.document add constraint document_kind_known CHECK ((kind = ANY (ARRAY['LAW'::text, 'ORDINANCE'::text, 'RESOLUTION'::text, 'DECREE'::text, 'DECISION'::text, 'DIRECTIVE'::text, 'CIRCULAR'::text, 'CONCLUSION'::text, 'REGULATION'::text, 'RULES'::text, 'PROGRAMME'::text, 'SCHEME'::text, 'PLAN'::text, 'GUIDANCE'::text, 'NOTICE'::text, 'REPORT'::text, 'OFFICIAL_LETTER'::text, 'AGREEMENT'::text, 'OTHER'::text])));

alter table app.document add constraint document_number_given CHECK ((btrim(number) <> ''::text));

alter table app.document add constraint document_replaces_another CHECK ((replaces_id <> id));

alter table app.document add constraint document_title_given CHECK ((btrim(title) <> ''::text));

alter table app.document add constraint document_validity_ordered CHECK ((valid_from < valid_to));

alter table app.entered_figure add constraint entered_figure_pk PRIMARY KEY (tenant_id, id);

alter table app.entered_figure add constraint entered_figure_code_form CHECK ((code ~ '^[A-Z][A-Z0-9_]*([.][A-Z0-9_]+)+$'::text));

alter table app.entered_figure add constraint entered_figure_dimensions_form CHECK ((jsonb_typeof(dimensions) = 'object'::text));

alter table app.entered_figure add constraint entered_figure_has_source CHECK ((num_nonnulls(document_id, source) > 0));

alter table app.entered_figure add constraint entered_figure_nature_known CHECK ((nature = ANY (ARRAY['ACTUAL'::text, 'ESTIMATED'::text, 'OFFICIAL'::text])));

alter table app.entered_figure add constraint entered_figure_qualifier_known CHECK ((qualifier = ANY (ARRAY['EXACT'::text, 'ABOUT'::text, 'AT_LEAST'::text, 'AT_MOST'::text, 'ORDER_OF_MAGNITUDE'::text])));

alter table app.entered_figure add constraint entered_figure_rank CHECK ((((rank IS NULL) OR (of_how_many IS NOT NULL)) AND ((rank >= 1) AND (rank <= of_how_many))));

alter table app.entered_figure add constraint entered_figure_ratio_whole CHECK ((((numerator IS NULL) = (denominator IS NULL)) AND (denominator > (0)::numeric)));

alter table app.entered_figure add constraint entered_figure_says_something CHECK ((num_nonnulls(value, numerator, text) > 0));

alter table app.entered_figure add constraint entered_figure_window CHECK ((window_from <= window_to));

alter table app.entered_figure add constraint entered_figure_withdrawn_whole CHECK (((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)));

alter table app.file add constraint file_pk PRIMARY KEY (tenant_id, id);

alter table app.file add constraint file_class_known CHECK ((class = ANY (ARRAY['OPEN'::text, 'INTERNAL'::text, 'RESTRICTED'::text])));

alter table app.file add constraint file_finding_of_infected CHECK (((state = 'INFECTED'::text) = (finding IS NOT NULL)));

alter table app.file add constraint file_name_given CHECK ((btrim(name) <> ''::text));

alter table app.file add constraint file_sha256_whole CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));

alter table app.file add constraint file_size_capped CHECK (((size >= 1) AND (size <= 26214400)));

alter table app.file add constraint file_state_known CHECK ((state = ANY (ARRAY['QUARANTINED'::text, 'CLEAN'::text, 'INFECTED'::text, 'UNSCANNED'::text])));

alter table app.idempotency add constraint idempotency_pk PRIMARY KEY (tenant_id, account_id, key);

alter table app.key_encryption_key add constraint key_encryption_key_pk PRIMARY KEY (tenant_id, id);

alter table app.key_encryption_key add constraint key_encryption_key_destroyed_after_retired CHECK (((wrapped IS NOT NULL) OR (retired_at IS NOT NULL)));

alter table app.key_encryption_key add constraint key_encryption_key_retired_after_replaced CHECK (((retired_at IS NULL) OR (replaced_at IS NOT NULL)));

alter table app.key_encryption_key add constraint key_encryption_key_year_known CHECK (((year >= 2000) AND (year <= 2200)));

alter table app.login_attempt add constraint login_attempt_pk PRIMARY KEY (tenant_id, subject, network);

alter table app.matter_file add constraint matter_file_pk PRIMARY KEY (tenant_id, id);

alter table app.matter_file add constraint matter_file_kind_known CHECK ((kind = ANY (ARRAY['PETITION'::text, 'EVIDENCE'::text, 'AUTHORISATION'::text, 'DECISION'::text, 'MINUTES'::text, 'CONCLUSION'::text, 'REPORT'::text, 'NOTICE'::text, 'OTHER'::text])));

alter table app.matter_file add constraint matter_file_of_one CHECK ((num_nonnulls(petition_id, case_id) = 1));

alter table app.matter_file add constraint matter_file_redaction CHECK ((redacted = (redacts_id IS NOT NULL)));

alter table app.mediation add constraint mediation_pk PRIMARY KEY (tenant_id, id);

alter table app.mediation add constraint mediation_carried_out CHECK (
CASE
    WHEN (result = ANY (ARRAY['SUCCESS'::text, 'UNSUCCESSFUL'::text, 'STOPPED_ON_REQUEST'::text])) THEN ((started_on IS NOT NULL) AND (mediators IS NOT NULL))
    ELSE ((result = 'UNDER_WAY'::text) OR (started_on IS NULL))
END);

alter table app.mediation add constraint mediation_ended_whole CHECK (((result = 'UNDER_WAY'::text) = (ended_on IS NULL)));

alter table app.mediation add constraint mediation_in_order CHECK (((received_on <= assigned_on) AND (assigned_on <= started_on) AND (started_on <= ended_on) AND (received_on <= ended_on) AND (assigned_on <= ended_on)));

alter table app.mediation add constraint mediation_mediators_sane CHECK (((mediators >= 1) AND (mediators <= 50)));

alter table app.mediation add constraint mediation_result_known CHECK ((result = ANY (ARRAY['UNDER_WAY'::text, 'SUCCESS'::text, 'UNSUCCESSFUL'::text, 'STOPPED_ON_REQUEST'::text, 'NOT_CARRIED_OUT'::text])));

alter table app.mediation add constraint mediation_started_whole CHECK (((started_on IS NULL) OR (assigned_on IS NOT NULL)));

alter table app.mediation add constraint mediation_village_named CHECK ((btrim(village) <> ''::text));

alter table app.mediation_year add constraint mediation_year_pk PRIMARY KEY (tenant_id, id);

alter table app.mediation_year add constraint mediation_year_on_paper CHECK (((num_nonnulls(received, carried_out, successful) = ANY (ARRAY[0, 3])) AND ((successful >= 0) AND (successful <= carried_out)) AND (carried_out <= received)));

alter table app.mediation_year add constraint mediation_year_once UNIQUE (tenant_id, agency_id, year);

alter table app.mediation_year add constraint mediation_year_sane CHECK ((((year >= 2014) AND (year <= 2100)) AND (EXTRACT(year FROM as_of) = (year)::numeric)));

alter table app.mediation_year add constraint mediation_year_teams CHECK ((((teams >= 0) AND (teams <= 10000)) AND ((mediators >= teams) AND (mediators <= 100000))));

alter table app.notice add constraint notice_pk PRIMARY KEY (tenant_id, id);

alter table app.notice add constraint notice_once UNIQUE NULLS NOT DISTINCT (tenant_id, post_id, kind, subject_id, step, due_on);

alter table app.obligation add constraint obligation_pk PRIMARY KEY (tenant_id, id);

alter table app.obligation add constraint obligation_direction_known CHECK ((direction = ANY (ARRAY['AFTER'::text, 'BEFORE'::text])));

alter table app.obligation add constraint obligation_duty_form CHECK ((duty ~ '^[A-Z]+([._][A-Z0-9]+)*$'::text));

alter table app.obligation add constraint obligation_paused_without_day CHECK (((paused_on IS NOT NULL) = (due_on IS NULL)));

alter table app.obligation add constraint obligation_roll_known CHECK ((roll = ANY (ARRAY['NEXT_WORKING_DAY'::text, 'NONE'::text])));

alter table app.obligation add constraint obligation_rule_whole CHECK ((((rule_id IS NULL) = (rule_version IS NULL)) AND ((rule_id IS NULL) = (count IS NULL)) AND ((rule_id IS NULL) = (unit IS NULL)) AND ((rule_id IS NULL) = (direction IS NULL)) AND ((rule_id IS NULL) = (roll IS NULL))));

alter table app.obligation add constraint obligation_settled_whole CHECK (((state = 'OPEN'::text) = (settled_on IS NULL)));

alter table app.obligation add constraint obligation_state_known CHECK ((state = ANY (ARRAY['OPEN'::text, 'MET'::text, 'MET_LATE'::text, 'MISSED'::text, 'EXCUSED'::text, 'CANCELLED'::text])));

alter table app.obligation add constraint obligation_unit_known CHECK ((unit = ANY (ARRAY['CALENDAR_DAYS'::text, 'WORKING_DAYS'::text, 'MONTHS'::text, 'YEARS'::text])));

alter table app.obligation_entry add constraint obligation_entry_pk PRIMARY KEY (tenant_id, id);

alter table app.obligation_entry add constraint obligation_entry_kind_known CHECK ((kind = ANY (ARRAY['START'::text, 'PAUSE'::text, 'RESUME'::text, 'EXTEND'::text, 'MEET'::text, 'EXCUSE'::text, 'CANCEL'::text, 'RECOMPUTE'::text])));

alter table app.obligation_entry add constraint obligation_entry_once UNIQUE (tenant_id, obligation_id, ordinal);

alter table app.outbox add constraint outbox_pk PRIMARY KEY (tenant_id, seq);

alter table app.password add constraint password_pk PRIMARY KEY (tenant_id, account_id);

alter table app.password add constraint password_argon2id CHECK ((hash ~~ '$argon2id$%'::text));

alter table app.petition add constraint petition_pk PRIMARY KEY (tenant_id, id);

alter table app.petition add constraint petition_book_known CHECK ((book = ANY (ARRAY['PETITIONS'::text, 'DENUNCIATIONS'::text])));

alter table app.petition add constraint petition_book_sealed CHECK (((book = 'DENUNCIATIONS'::text) <= (sealed_by IS NOT NULL)));

alter table app.petition add constraint petition_branch_known CHECK ((branch = ANY (ARRAY['ADMINISTRATIVE'::text, 'JUDICIAL'::text, 'ELECTED_BODY'::text, 'PARTY'::text, 'OTHER'::text])));

alter table app.petition add constraint petition_channel_known CHECK ((channel = ANY (ARRAY['POST'::text, 'IN_PERSON'::text, 'PETITION_BOX'::text, 'E_OFFICE'::text, 'PORTAL'::text, 'PHONE'::text, 'EMAIL'::text, 'FAX'::text])));

alter table app.petition add constraint petition_ciphertext_keyed CHECK (((secret IS NULL) OR (key_id IS NOT NULL)));

alter table app.petition add constraint petition_code_once UNIQUE (tenant_id, code);

alter table app.petition add constraint petition_dated_before CHECK ((dated_on <= received_on));

alter table app.petition add constraint petition_external_once UNIQUE (tenant_id, external_source, external_id);

alter table app.petition add constraint petition_external_whole CHECK (((external_source IS NULL) = (external_id IS NULL)));

alter table app.petition add constraint petition_kind_known CHECK ((kind = ANY (ARRAY['COMPLAINT'::text, 'DISCIPLINARY_COMPLAINT'::text, 'DENUNCIATION'::text, 'PROPOSAL'::text, 'FEEDBACK'::text, 'REGULATION_FEEDBACK'::text, 'MIXED'::text])));

alter table app.petition add constraint petition_number_once UNIQUE (tenant_id, register_agency_id, book, year, number);

alter table app.petition add constraint petition_outcome_known CHECK ((outcome = ANY (ARRAY['CASE_OPENED'::text, 'GUIDED'::text, 'TRANSFERRED'::text, 'DEMANDED'::text, 'RETURNED'::text, 'FILED'::text, 'TO_INVESTIGATION'::text, 'TO_PARTY'::text, 'EXPLAINED'::text, 'INSPECTED'::text, 'JOINED'::text, 'WITHDRAWN'::text])));

alter table app.petition add constraint petition_outcome_whole CHECK ((((state = 'HANDLED'::text) = (outcome IS NOT NULL)) AND ((outcome IS NULL) = (outcome_on IS NULL))));

alter table app.petition add constraint petition_people_known CHECK ((people = ANY (ARRAY['ONE'::text, 'MANY'::text, 'ANONYMOUS'::text])));

alter table app.petition add constraint petition_same_as_another CHECK ((same_as_id <> id));

alter table app.petition add constraint petition_sealed_text CHECK (((sealed_by IS NULL) OR ((title IS NULL) AND (content IS NULL))));

alter table app.petition add constraint petition_signatories_sane CHECK ((((signatories >= 0) AND (signatories <= 100000)) AND ((people = 'ANONYMOUS'::text) = (signatories = 0))));

alter table app.petition add constraint petition_source_known CHECK ((source = ANY (ARRAY['CITIZEN'::text, 'STATE_LEADER'::text, 'PARTY_BODY'::text, 'NATIONAL_ASSEMBLY'::text, 'PEOPLES_COUNCIL'::text, 'FATHERLAND_FRONT'::text, 'PRESS'::text, 'OTHER_AGENCY'::text])));

alter table app.petition add constraint petition_state_known CHECK ((state = ANY (ARRAY['REGISTERED'::text, 'CLASSIFIED'::text, 'HANDLED'::text])));

alter table app.petition_transfer add constraint petition_transfer_pk PRIMARY KEY (tenant_id, id);

alter table app.petition_transfer add constraint petition_transfer_once UNIQUE (tenant_id, petition_id);

alter table app.petition_transfer add constraint petition_transfer_reply_whole CHECK (((reply_number IS NULL) = (reply_on IS NULL)));

alter table app.petition_transfer add constraint petition_transfer_to CHECK ((num_nonnulls(to_agency_id, to_name) = 1));

alter table app.petitioner add constraint petitioner_pk PRIMARY KEY (tenant_id, id);

alter table app.petitioner add constraint petitioner_custody_kept CHECK (
CASE custody
    WHEN 'EXTERNAL'::text THEN ((name IS NULL) AND (address IS NULL) AND (secret IS NULL))
    WHEN 'ENCRYPTED'::text THEN ((name IS NULL) AND (address IS NULL))
    ELSE true
END);

alter table app.petitioner add constraint petitioner_custody_known CHECK ((custody = ANY (ARRAY['EXTERNAL'::text, 'ENCRYPTED'::text, 'OPEN'::text])));

alter table app.petitioner add constraint petitioner_once UNIQUE (tenant_id, petition_id, ordinal);

alter table app.petitioner add constraint petitioner_role_known CHECK ((role = ANY (ARRAY['PETITIONER'::text, 'REPRESENTATIVE'::text, 'AUTHORISED'::text, 'LAWYER'::text])));

alter table app.petitioner add constraint petitioner_sealed_custody CHECK (((sealed_by IS NULL) OR (custody <> 'OPEN'::text)));

alter table app.plan add constraint plan_pk PRIMARY KEY (tenant_id, id);

alter table app.plan add constraint plan_closed_whole CHECK (((status = 'CLOSED'::text) = (closed_on IS NOT NULL)));

alter table app.plan add constraint plan_has_another_parent CHECK ((parent_id <> id));

alter table app.plan add constraint plan_horizon_ordered CHECK ((starts_on <= ends_on));

alter table app.plan add constraint plan_issued_whole CHECK (((status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text])) OR (num_nonnulls(number, issued_on, place_of_issue, signer, signing_capacity) = 5)));

alter table app.plan add constraint plan_kind_known CHECK ((kind = ANY (ARRAY['MULTI_YEAR'::text, 'YEAR'::text])));

alter table app.plan add constraint plan_status_known CHECK ((status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'ISSUED'::text, 'AMENDED'::text, 'CLOSED'::text])));

alter table app.plan add constraint plan_title_given CHECK ((btrim(title) <> ''::text));

alter table app.plan add constraint plan_year_is_one_year CHECK (((kind <> 'YEAR'::text) OR (EXTRACT(year FROM starts_on) = EXTRACT(year FROM ends_on))));

alter table app.plan_addressee add constraint plan_addressee_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_addressee add constraint plan_addressee_once UNIQUE (tenant_id, plan_id, agency_id);

alter table app.plan_amendment add constraint plan_amendment_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_amendment add constraint plan_amendment_once UNIQUE (tenant_id, plan_id, ordinal);

alter table app.plan_amendment add constraint plan_amendment_reasoned CHECK (((btrim(reason) <> ''::text) AND (btrim(number) <> ''::text)));

alter table app.plan_basis add constraint plan_basis_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_basis add constraint plan_basis_once UNIQUE NULLS NOT DISTINCT (tenant_id, plan_id, task_id, ordinal);

alter table app.plan_basis add constraint plan_basis_text_given CHECK ((btrim(text) <> ''::text));

alter table app.plan_change add constraint plan_change_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_change add constraint plan_change_field_known CHECK ((field = ANY (ARRAY['TITLE'::text, 'HORIZON'::text, 'TEXT'::text, 'TIMING'::text, 'AGENCIES'::text, 'METHOD'::text, 'ADDED'::text, 'WITHDRAWN'::text])));

alter table app.plan_change add constraint plan_change_once UNIQUE (tenant_id, amendment_id, ordinal);

alter table app.plan_change add constraint plan_change_reasoned CHECK ((btrim(reason) <> ''::text));

alter table app.plan_duty add constraint plan_duty_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_duty add constraint plan_duty_in_plan UNIQUE (tenant_id, plan_id, id);

alter table app.plan_duty add constraint plan_duty_once UNIQUE (tenant_id, plan_id, ordinal);

alter table app.plan_duty add constraint plan_duty_text_given CHECK ((btrim(text) <> ''::text));

alter table app.plan_duty_agency add constraint plan_duty_agency_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_duty_agency add constraint plan_duty_agency_once UNIQUE (tenant_id, duty_id, ordinal);

alter table app.plan_duty_agency add constraint plan_duty_agency_one_or_group CHECK ((num_nonnulls(agency_id, agency_group) <= 1));

alter table app.plan_edition add constraint plan_edition_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_edition add constraint plan_edition_once UNIQUE (tenant_id, plan_id, ordinal);

alter table app.plan_recipient add constraint plan_recipient_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_recipient add constraint plan_recipient_once UNIQUE (tenant_id, plan_id, ordinal);

alter table app.plan_recipient add constraint plan_recipient_one_or_group CHECK ((num_nonnulls(agency_id, agency_group) <= 1));

alter table app.plan_section add constraint plan_section_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_section add constraint plan_section_kind_known CHECK ((kind = ANY (ARRAY['PURPOSE'::text, 'REQUIREMENT'::text])));

alter table app.plan_section add constraint plan_section_once UNIQUE (tenant_id, plan_id, kind, ordinal);

alter table app.post add constraint post_pk PRIMARY KEY (tenant_id, id);

alter table app.post add constraint post_acting_whole CHECK (((num_nonnulls(delegated_by_id, document_number, document_issued_on, document_issuer) =
CASE kind
    WHEN 'ACTING'::text THEN 4
    ELSE 0
END) AND ((kind = 'REGULAR'::text) OR (valid_to IS NOT NULL))));

alter table app.post add constraint post_end_whole CHECK (((valid_to IS NOT NULL) OR (num_nonnulls(end_reason, handed_over_to_id) = 0)));

alter table app.post add constraint post_handed_over_to_another CHECK ((handed_over_to_id <> id));

alter table app.post add constraint post_kind_known CHECK ((kind = ANY (ARRAY['REGULAR'::text, 'ACTING'::text])));

alter table app.post add constraint post_once EXCLUDE USING gist (tenant_id WITH =, account_id WITH =, agency_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&) WHERE ((kind = 'REGULAR'::text));

alter table app.post add constraint post_period CHECK ((valid_from <= valid_to));

alter table app.post add constraint post_rights UNIQUE (tenant_id, id, agency_id, role, kind);

alter table app.post add constraint post_role_known CHECK ((role = ANY (ARRAY['PROVINCE_LEADER'::text, 'CONSOLIDATOR'::text, 'AGENCY_HEAD'::text, 'OFFICER'::text, 'RECEPTION_OFFICER'::text, 'COMPLAINT_HANDLER'::text, 'APPRAISER'::text, 'COUNCIL_MEMBER'::text, 'COUNTERPART'::text, 'INSPECTOR'::text, 'AUDITOR'::text, 'ADMINISTRATOR'::text])));

alter table app.post add constraint post_title_given CHECK ((btrim(title) <> ''::text));

alter table app.protection_measure add constraint protection_measure_pk PRIMARY KEY (tenant_id, id);

alter table app.protection_measure add constraint protection_measure_decided CHECK (((state = 'REQUESTED'::text) = (decided_on IS NULL)));

alter table app.protection_measure add constraint protection_measure_end_ground_known CHECK ((end_ground = ANY (ARRAY['MATTER_ENDED'::text, 'DECISION'::text, 'BREACH'::text])));

alter table app.protection_measure add constraint protection_measure_ended CHECK ((((state = 'ENDED'::text) = (ended_on IS NOT NULL)) AND ((ended_on IS NULL) = (end_ground IS NULL))));

alter table app.protection_measure add constraint protection_measure_protected_known CHECK ((protected = ANY (ARRAY['DENOUNCER'::text, 'SPOUSE'::text, 'PARENT'::text, 'CHILD'::text])));

alter table app.protection_measure add constraint protection_measure_scope_known CHECK ((scope = ANY (ARRAY['SECRECY'::text, 'POSITION'::text, 'LIFE_AND_PROPERTY'::text])));

alter table app.protection_measure add constraint protection_measure_state_known CHECK ((state = ANY (ARRAY['REQUESTED'::text, 'APPLIED'::text, 'REFUSED'::text, 'ENDED'::text])));

alter table app.reception_calendar add constraint reception_calendar_pk PRIMARY KEY (tenant_id, id);

alter table app.reception_calendar add constraint reception_calendar_period CHECK ((starts_on <= ends_on));

alter table app.reception_calendar add constraint reception_calendar_published_whole CHECK (((state = 'PUBLISHED'::text) = ((published_on IS NOT NULL) AND (published_at IS NOT NULL))));

alter table app.reception_calendar add constraint reception_calendar_state_known CHECK ((state = ANY (ARRAY['DRAFT'::text, 'PUBLISHED'::text])));

alter table app.reception_conclusion add constraint reception_conclusion_pk PRIMARY KEY (tenant_id, id);

alter table app.reception_conclusion add constraint reception_conclusion_once UNIQUE (tenant_id, agency_id, number, issued_on);

alter table app.reception_day add constraint reception_day_pk PRIMARY KEY (tenant_id, id);

alter table app.reception_day add constraint reception_day_host_known CHECK ((host = ANY (ARRAY['HEAD'::text, 'DELEGATED'::text, 'OFFICER'::text, 'DEPUTY'::text])));

alter table app.reception_day add constraint reception_day_kind_known CHECK ((kind = ANY (ARRAY['REGULAR'::text, 'PERIODIC'::text, 'AD_HOC'::text])));

alter table app.reception_day add constraint reception_day_mode_known CHECK ((mode = ANY (ARRAY['IN_PERSON'::text, 'ONLINE'::text])));

alter table app.reception_day add constraint reception_day_one_place EXCLUDE USING gist (tenant_id WITH =, ((host_post_id)::text) WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (((state = 'PLANNED'::text) AND (host_post_id IS NOT NULL)));

alter table app.reception_day add constraint reception_day_online_points CHECK (((mode = 'ONLINE'::text) OR (points = '{}'::text[])));

alter table app.reception_day add constraint reception_day_period CHECK ((starts_at < ends_at));

alter table app.reception_day add constraint reception_day_postponed_whole CHECK ((((state = 'POSTPONED'::text) = (postponed_to_id IS NOT NULL)) AND ((postponed_to_id IS NULL) = (postponed_on IS NULL)) AND ((postponed_to_id IS NULL) = (reason IS NULL))));

alter table app.reception_day add constraint reception_day_state_known CHECK ((state = ANY (ARRAY['PLANNED'::text, 'POSTPONED'::text])));

alter table app.reception_day add constraint reception_day_tested_whole CHECK (((tested_on IS NULL) = (test_passed IS NULL)));

alter table app.reception_duty add constraint reception_duty_pk PRIMARY KEY (tenant_id, id);

alter table app.reception_duty add constraint reception_duty_excuse_given CHECK (((state = 'EXCUSED'::text) = (excuse IS NOT NULL)));

alter table app.reception_duty add constraint reception_duty_held_in_session CHECK (((state <> 'HELD'::text) OR (session_id IS NOT NULL)));

alter table app.reception_duty add constraint reception_duty_once UNIQUE (tenant_id, agency_id, rule, window_from, ordinal);

alter table app.reception_duty add constraint reception_duty_ordinal CHECK (((ordinal >= 1) AND (ordinal <= 31)));

alter table app.reception_duty add constraint reception_duty_paper CHECK ((((state = ANY (ARRAY['SUBSTITUTED'::text, 'EXCUSED'::text])) = (document_number IS NOT NULL)) AND ((document_number IS NULL) = (document_on IS NULL))));

alter table app.reception_duty add constraint reception_duty_session_settles CHECK (((session_id IS NULL) OR (state = ANY (ARRAY['HELD'::text, 'SUBSTITUTED'::text]))));

alter table app.reception_duty add constraint reception_duty_state_known CHECK ((state = ANY (ARRAY['OWED'::text, 'HELD'::text, 'SUBSTITUTED'::text, 'EXCUSED'::text])));

alter table app.reception_duty add constraint reception_duty_substitute_named CHECK (((state = 'SUBSTITUTED'::text) = (substitute IS NOT NULL)));

alter table app.reception_duty add constraint reception_duty_window CHECK ((window_from <= window_to));

alter table app.reception_session add constraint reception_session_pk PRIMARY KEY (tenant_id, id);

alter table app.reception_session add constraint reception_session_closed_whole CHECK (((state = 'CLOSED'::text) = (closed_on IS NOT NULL)));

alter table app.reception_session add constraint reception_session_delegation_whole CHECK ((((host = 'DELEGATED'::text) = (delegation_number IS NOT NULL)) AND ((delegation_number IS NULL) = (delegation_on IS NULL)) AND ((delegation_number IS NULL) = (delegation_signer IS NULL))));

alter table app.reception_session add constraint reception_session_ground_known CHECK ((ad_hoc_ground = ANY (ARRAY['HARSH_OR_COMPLEX'::text, 'SERIOUS_CONSEQUENCE'::text])));

alter table app.reception_session add constraint reception_session_ground_of_ad_hoc CHECK (((kind = 'AD_HOC'::text) = (ad_hoc_ground IS NOT NULL)));

alter table app.reception_session add constraint reception_session_host_known CHECK ((host = ANY (ARRAY['HEAD'::text, 'DELEGATED'::text, 'OFFICER'::text, 'DEPUTY'::text])));

alter table app.reception_session add constraint reception_session_host_post CHECK (((host = 'DEPUTY'::text) = (host_post_id IS NULL)));

alter table app.reception_session add constraint reception_session_kind_known CHECK ((kind = ANY (ARRAY['REGULAR'::text, 'PERIODIC'::text, 'AD_HOC'::text])));

alter table app.reception_session add constraint reception_session_mode_known CHECK ((mode = ANY (ARRAY['IN_PERSON'::text, 'ONLINE'::text])));

alter table app.reception_session add constraint reception_session_one_place EXCLUDE USING gist (tenant_id WITH =, ((host_post_id)::text) WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE ((host_post_id IS NOT NULL));

alter table app.reception_session add constraint reception_session_online_planned CHECK (((mode = 'IN_PERSON'::text) OR (day_id IS NOT NULL)));

alter table app.reception_session add constraint reception_session_period CHECK ((starts_at < ends_at));

alter table app.reception_session add constraint reception_session_recording_online CHECK (((mode = 'ONLINE'::text) OR (recording IS NULL)));

alter table app.reception_session add constraint reception_session_state_known CHECK ((state = ANY (ARRAY['OPEN'::text, 'CLOSED'::text])));

alter table app.reception_visit add constraint reception_visit_pk PRIMARY KEY (tenant_id, id);

alter table app.reception_visit add constraint reception_visit_number_once UNIQUE (tenant_id, agency_id, year, number);

alter table app.refresh_token add constraint refresh_token_pk PRIMARY KEY (tenant_id, hash);

alter table app.refresh_token add constraint refresh_token_hash_whole CHECK ((octet_length(hash) = 32));

alter table app.register_counter add constraint register_counter_pk PRIMARY KEY (tenant_id, agency_id, book, year);

alter table app.register_counter add constraint register_counter_book_known CHECK ((book = ANY (ARRAY['PETITIONS'::text, 'DENUNCIATIONS'::text, 'CASES'::text, 'DENUNCIATION_CASES'::text, 'RECEPTION'::text])));

alter table app.reminder_step add constraint reminder_step_pk PRIMARY KEY (tenant_id, id);

alter table app.reminder_step add constraint reminder_step_basis_known CHECK ((basis = ANY (ARRAY['DAYS_BEFORE'::text, 'WORKING_DAYS_AFTER'::text, 'PERCENT'::text])));

alter table app.reminder_step add constraint reminder_step_once UNIQUE (tenant_id, code);

alter table app.reminder_step add constraint reminder_step_recipient_known CHECK ((recipient = ANY (ARRAY['HOLDER'::text, 'SUPERIOR'::text])));

alter table app.reminder_step add constraint reminder_step_value_sane CHECK (((value >= 0) AND (value <= 365)));

alter table app.reopen_request add constraint reopen_request_pk PRIMARY KEY (tenant_id, id);

alter table app.reopen_request add constraint reopen_request_decided_whole CHECK ((num_nonnulls(decided_by, decided_on) =
CASE state
    WHEN 'PENDING'::text THEN 0
    ELSE 2
END));

alter table app.reopen_request add constraint reopen_request_expires CHECK ((((state = 'APPROVED'::text) = (expires_on IS NOT NULL)) AND ((state <> 'REFUSED'::text) OR (btrim(decision) <> ''::text))));

alter table app.reopen_request add constraint reopen_request_reasoned CHECK ((btrim(reason) <> ''::text));

alter table app.reopen_request add constraint reopen_request_scoped CHECK (((cardinality(scope) >= 1) AND (cardinality(scope) <= 500)));

alter table app.reopen_request add constraint reopen_request_state_known CHECK ((state = ANY (ARRAY['PENDING'::text, 'APPROVED'::text, 'REFUSED'::text])));

alter table app.report add constraint report_pk PRIMARY KEY (tenant_id, id);

alter table app.report add constraint report_issued_whole CHECK ((num_nonnulls(document_number, issued_on, place_of_issue, signer, signing_capacity) = ANY (ARRAY[0, 5])));

alter table app.report add constraint report_kind_known CHECK ((kind = ANY (ARRAY['OWN'::text, 'CONSOLIDATION'::text])));

alter table app.report add constraint report_numbered CHECK (((number >= 0) AND (number <= submissions)));

alter table app.report add constraint report_once UNIQUE (tenant_id, duty_id);

alter table app.report add constraint report_paper_whole CHECK ((num_nonnulls(paper_received_on, paper_number, paper_basis) = ANY (ARRAY[0, 3])));

alter table app.report add constraint report_reopened_whole CHECK (((reopened_scope IS NULL) = (reopened_until IS NULL)));

alter table app.report add constraint report_status_known CHECK ((status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'ACCEPTED'::text, 'CONSOLIDATED'::text, 'FROZEN'::text])));

alter table app.report add constraint report_submitted_whole CHECK ((((submissions = 0) = (first_submitted_at IS NULL)) AND ((submissions = 0) = (submitted_at IS NULL))));

alter table app.report_adjustment add constraint report_adjustment_pk PRIMARY KEY (tenant_id, id);

alter table app.report_adjustment add constraint report_adjustment_changes CHECK (((amount <> (0)::numeric) OR (of_amount <> (0)::numeric)));

alter table app.report_adjustment add constraint report_adjustment_reasoned CHECK (((btrim(reason) <> ''::text) AND (btrim(author) <> ''::text)));

alter table app.report_cell add constraint report_cell_pk PRIMARY KEY (tenant_id, id);

alter table app.report_cell add constraint report_cell_nature_known CHECK ((nature = ANY (ARRAY['ACTUAL'::text, 'ESTIMATED'::text, 'OFFICIAL'::text])));

alter table app.report_cell add constraint report_cell_of_figure CHECK (((origin <> ALL (ARRAY['FIGURE'::text, 'OVERRIDDEN'::text])) OR (figure_code IS NOT NULL)));

alter table app.report_cell add constraint report_cell_once UNIQUE (tenant_id, report_id, key);

alter table app.report_cell add constraint report_cell_origin_known CHECK ((origin = ANY (ARRAY['ENTERED'::text, 'FIGURE'::text, 'OVERRIDDEN'::text, 'CONSOLIDATED'::text])));

alter table app.report_cell add constraint report_cell_provenance_whole CHECK ((num_nonnulls(figure_code, figure_version, figure_digest, sql_hash, cut) = ANY (ARRAY[0, 5])));

alter table app.report_cell add constraint report_cell_qualifier_known CHECK ((qualifier = ANY (ARRAY['EXACT'::text, 'ABOUT'::text, 'AT_LEAST'::text, 'AT_MOST'::text, 'ORDER_OF_MAGNITUDE'::text])));

alter table app.report_cell add constraint report_cell_ratio_whole CHECK ((num_nonnulls(numerator, denominator) = ANY (ARRAY[0, 2])));

alter table app.report_cell add constraint report_cell_reason_given CHECK ((((state <> 'NOT_APPLICABLE'::text) AND (origin <> 'OVERRIDDEN'::text)) OR (btrim(reason) <> ''::text)));

alter table app.report_cell add constraint report_cell_state_known CHECK ((state = ANY (ARRAY['VALUE'::text, 'ZERO'::text, 'NOT_APPLICABLE'::text, 'MISSING'::text])));

alter table app.report_cell add constraint report_cell_value_of_state CHECK (((state = ANY (ARRAY['VALUE'::text, 'ZERO'::text])) = (value IS NOT NULL)));

alter table app.report_cell add constraint report_cell_zero CHECK (((state <> 'ZERO'::text) OR (value = (0)::numeric)));

alter table app.report_line add constraint report_line_pk PRIMARY KEY (tenant_id, id);

alter table app.report_line add constraint report_line_content_object CHECK ((jsonb_typeof(content) = 'object'::text));

alter table app.report_narrative add constraint report_narrative_pk PRIMARY KEY (tenant_id, id);

alter table app.report_narrative add constraint report_narrative_once UNIQUE (tenant_id, report_id, key);

alter table app.report_narrative add constraint report_narrative_said CHECK ((btrim(text) <> ''::text));

alter table app.report_part add constraint report_part_pk PRIMARY KEY (tenant_id, id);

alter table app.report_part add constraint report_part_once UNIQUE (tenant_id, report_id, duty_id);

alter table app.report_part add constraint report_part_whole_or_gap CHECK ((num_nonnulls(child_id, child_number, child_digest) =
CASE
    WHEN (gap_reason IS NULL) THEN 3
    ELSE 0
END));

alter table app.report_receipt add constraint report_receipt_pk PRIMARY KEY (tenant_id, id);

alter table app.report_receipt add constraint report_receipt_digest_form CHECK ((digest ~ '^[0-9a-f]{64}$'::text));

alter table app.report_receipt add constraint report_receipt_once UNIQUE (tenant_id, report_id, number, recipient_id);

alter table app.report_receipt add constraint report_receipt_redaction_known CHECK ((redaction = ANY (ARRAY['FULL'::text, 'WITHOUT_LINES'::text, 'FIGURES_ONLY'::text])));

alter table app.report_template add constraint report_template_pk PRIMARY KEY (tenant_id, id);

alter table app.report_template add constraint report_template_code_form CHECK (((code ~ '^[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)*$'::text) AND (length(code) <= 60)));

alter table app.report_template add constraint report_template_content_object CHECK ((jsonb_typeof(content) = 'object'::text));

alter table app.report_template add constraint report_template_edition_positive CHECK ((edition > 0));

alter table app.report_template add constraint report_template_named CHECK (((btrim(title) <> ''::text) AND (btrim(title_en) <> ''::text) AND (btrim(source) <> ''::text)));

alter table app.report_template add constraint report_template_once UNIQUE (tenant_id, code, edition);

alter table app.report_template add constraint report_template_published_whole CHECK (((status = 'DRAFT'::text) = (published_on IS NULL)));

alter table app.report_template add constraint report_template_retired_whole CHECK (((status = 'RETIRED'::text) = (retired_on IS NOT NULL)));

alter table app.report_template add constraint report_template_status_known CHECK ((status = ANY (ARRAY['DRAFT'::text, 'PUBLISHED'::text, 'RETIRED'::text])));

alter table app.report_version add constraint report_version_pk PRIMARY KEY (tenant_id, id);

alter table app.report_version add constraint report_version_digest_form CHECK ((digest ~ '^[0-9a-f]{64}$'::text));

alter table app.report_version add constraint report_version_frozen_whole CHECK (((state = 'FROZEN'::text) = (frozen_at IS NOT NULL)));

alter table app.report_version add constraint report_version_once UNIQUE (tenant_id, report_id, number);

alter table app.report_version add constraint report_version_state_known CHECK ((state = ANY (ARRAY['SUBMITTED'::text, 'RETURNED'::text, 'ACCEPTED'::text, 'FROZEN'::text, 'WITHDRAWN'::text])));

alter table app.reporting_cycle add constraint reporting_cycle_pk PRIMARY KEY (tenant_id, id);

alter table app.reporting_cycle add constraint reporting_cycle_basis_given CHECK (((NOT (warnings && ARRAY['DUE_BEFORE_WINDOW_ENDS'::text, 'NO_WORKING_DAY_BETWEEN'::text])) OR (btrim(deadline_basis) <> ''::text)));

alter table app.reporting_cycle add constraint reporting_cycle_cancelled_whole CHECK (((status = 'CANCELLED'::text) = (num_nonnulls(cancelled_on, reason) = 2)));

alter table app.reporting_cycle add constraint reporting_cycle_closed_whole CHECK (((status = 'CLOSED'::text) = (closed_on IS NOT NULL)));

alter table app.reporting_cycle add constraint reporting_cycle_kind_known CHECK ((kind = ANY (ARRAY['REGULAR'::text, 'THEMATIC'::text, 'AD_HOC'::text])));

alter table app.reporting_cycle add constraint reporting_cycle_named CHECK (((btrim(title) <> ''::text) AND (btrim(period_label) <> ''::text)));

alter table app.reporting_cycle add constraint reporting_cycle_not_own_previous CHECK ((previous_id <> id));

alter table app.reporting_cycle add constraint reporting_cycle_opened_whole CHECK ((num_nonnulls(opened_on, hierarchy_day) =
CASE
    WHEN (status = ANY (ARRAY['OPEN'::text, 'CLOSED'::text])) THEN 2
    ELSE 0
END));

alter table app.reporting_cycle add constraint reporting_cycle_period_ordered CHECK ((period_from <= period_to));

alter table app.reporting_cycle add constraint reporting_cycle_status_known CHECK ((status = ANY (ARRAY['DRAFT'::text, 'OPEN'::text, 'CLOSED'::text, 'CANCELLED'::text])));

alter table app.reporting_cycle add constraint reporting_cycle_warnings_known CHECK ((warnings <@ ARRAY['DUE_BEFORE_WINDOW_ENDS'::text, 'NO_WORKING_DAY_BETWEEN'::text, 'WINDOW_NOT_OF_DECREE'::text]));

alter table app.reporting_cycle add constraint reporting_cycle_window_ordered CHECK ((window_from <= window_to));

alter table app.reporting_duty add constraint reporting_duty_pk PRIMARY KEY (tenant_id, id);

alter table app.reporting_duty add constraint reporting_duty_due_known CHECK ((due_kind = ANY (ARRAY['BEFORE_DAY'::text, 'END_OF_MONTH'::text])));

alter table app.reporting_duty add constraint reporting_duty_due_valid CHECK (app.is_month_day(due_month, COALESCE(due_day, 1)));

alter table app.reporting_duty add constraint reporting_duty_due_whole CHECK (((due_kind = 'BEFORE_DAY'::text) = (due_day IS NOT NULL)));

alter table app.reporting_duty add constraint reporting_duty_once UNIQUE (tenant_id, plan_id, ordinal);

alter table app.reporting_duty add constraint reporting_duty_period_known CHECK ((period = ANY (ARRAY['QUARTER'::text, 'HALF_YEAR'::text, 'YEAR'::text])));

alter table app.reporting_recipient add constraint reporting_recipient_pk PRIMARY KEY (tenant_id, id);

alter table app.reporting_recipient add constraint reporting_recipient_once UNIQUE (tenant_id, reporting_duty_id, ordinal);

alter table app.reporting_recipient add constraint reporting_recipient_via_named CHECK (((via_agency_id IS NULL) OR (via_name IS NOT NULL)));

alter table app.reveal_request add constraint reveal_request_pk PRIMARY KEY (tenant_id, id);

alter table app.reveal_request add constraint reveal_request_decided_whole CHECK ((((state = ANY (ARRAY['GRANTED'::text, 'REFUSED'::text])) = (decided_by_id IS NOT NULL)) AND ((state = 'GRANTED'::text) = (valid_until IS NOT NULL))));

alter table app.reveal_request add constraint reveal_request_four_eyes CHECK ((decided_by_id <> requester_id));

alter table app.reveal_request add constraint reveal_request_state_known CHECK ((state = ANY (ARRAY['REQUESTED'::text, 'GRANTED'::text, 'REFUSED'::text, 'WITHDRAWN'::text])));

alter table app.seal add constraint seal_pk PRIMARY KEY (tenant_id, id);

alter table app.seal add constraint seal_reason_known CHECK ((reason = ANY (ARRAY['DENUNCIATION'::text, 'REQUESTED'::text])));

alter table app.seal_access add constraint seal_access_pk PRIMARY KEY (tenant_id, id);

alter table app.seal_access add constraint seal_access_capacity_known CHECK ((capacity = ANY (ARRAY['INTAKE'::text, 'HEAD'::text, 'HANDLER'::text, 'VERIFIER'::text, 'SUPERVISOR'::text])));

alter table app.seal_access add constraint seal_access_period CHECK ((named_on <= ended_on));

alter table app.seal_exclusion add constraint seal_exclusion_pk PRIMARY KEY (tenant_id, id);

alter table app.seal_exclusion add constraint seal_exclusion_once UNIQUE (tenant_id, seal_id, agency_id);

alter table app.session add constraint session_pk PRIMARY KEY (tenant_id, id);

alter table app.session add constraint session_reason_known CHECK ((reason = ANY (ARRAY['LOGOUT'::text, 'REUSE'::text, 'PASSWORD_CHANGED'::text, 'DEACTIVATED'::text])));

alter table app.session add constraint session_revoked_whole CHECK (((revoked_at IS NULL) = (reason IS NULL)));

alter table app.succession add constraint succession_pk PRIMARY KEY (tenant_id, id);

alter table app.succession add constraint succession_reference_once UNIQUE (tenant_id, reference);

alter table app.succession add constraint succession_run_has_result CHECK ((((state = 'RUN'::text) = (run_at IS NOT NULL)) AND ((state = 'RUN'::text) = (result IS NOT NULL))));

alter table app.succession add constraint succession_state_known CHECK ((state = ANY (ARRAY['DRAFT'::text, 'RUN'::text])));

alter table app.succession add constraint succession_type_known CHECK ((type = ANY (ARRAY['MERGE'::text, 'SPLIT'::text, 'RENAME'::text, 'MOVE'::text, 'DISSOLVE'::text, 'CONTINUE'::text])));

alter table app.succession_opening add constraint succession_opening_pk PRIMARY KEY (tenant_id, id);

alter table app.succession_opening add constraint succession_opening_codes_form CHECK ((jsonb_typeof(codes) = 'array'::text));

alter table app.succession_opening add constraint succession_opening_once UNIQUE (tenant_id, succession_id, agency_id);

alter table app.succession_part add constraint succession_part_pk PRIMARY KEY (tenant_id, id);

alter table app.succession_part add constraint succession_part_once UNIQUE NULLS NOT DISTINCT (tenant_id, succession_id, from_agency_id, to_agency_id);

alter table app.succession_part add constraint succession_part_receiver_exists CHECK (((NOT receives_work) OR (to_agency_id IS NOT NULL)));

alter table app.succession_part add constraint succession_part_share_is_part CHECK (((share > (0)::numeric) AND (share <= (1)::numeric)));

alter table app.task add constraint task_pk PRIMARY KEY (tenant_id, id);

alter table app.task add constraint task_before_valid CHECK (app.is_month_day(before_month, before_day));

alter table app.task add constraint task_derivation_whole CHECK (((derived_from_id IS NULL) = (derived_from_version IS NULL)));

alter table app.task add constraint task_in_plan UNIQUE (tenant_id, plan_id, id);

alter table app.task add constraint task_method_known CHECK ((method = ANY (ARRAY['BINARY'::text, 'MEASURE'::text, 'WEIGHTED'::text, 'STATUS'::text])));

alter table app.task add constraint task_method_whole CHECK ((((method = 'MEASURE'::text) = (target IS NOT NULL)) AND ((method = 'MEASURE'::text) = (unit IS NOT NULL)) AND ((method = 'STATUS'::text) = (stages IS NOT NULL))));

alter table app.task add constraint task_months_valid CHECK (((months <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) AND app.is_ascending(months)));

alter table app.task add constraint task_once UNIQUE (tenant_id, plan_id, ordinal);

alter table app.task add constraint task_part_of_another CHECK ((part_of_id <> id));

alter table app.task add constraint task_quarters_valid CHECK (((quarters <@ ARRAY[1, 2, 3, 4]) AND app.is_ascending(quarters)));

alter table app.task add constraint task_source_known CHECK ((source_kind = ANY (ARRAY['CONCLUSION'::text, 'RECEPTION_CONCLUSION'::text, 'DIALOGUE'::text, 'COMMITMENT'::text, 'OTHER'::text])));

alter table app.task add constraint task_source_whole CHECK (((num_nonnulls(source_kind, source_text, source_number, source_issued_on) = ANY (ARRAY[0, 4])) AND ((source_id IS NULL) OR (source_kind IS NOT NULL))));

alter table app.task add constraint task_stages_several CHECK (((cardinality(stages) >= 2) AND (cardinality(stages) <= 20)));

alter table app.task add constraint task_target_positive CHECK ((target > (0)::numeric));

alter table app.task add constraint task_text_given CHECK ((btrim(text) <> ''::text));

alter table app.task add constraint task_timing_known CHECK ((timing_kind = ANY (ARRAY['CONTINUOUS_YEARLY'::text, 'QUARTERS_YEARLY'::text, 'MONTHS_YEARLY'::text, 'BEFORE_YEARLY'::text, 'DATE'::text, 'FROM_TO'::text])));

alter table app.task add constraint task_timing_whole CHECK ((((timing_kind = 'QUARTERS_YEARLY'::text) = (quarters IS NOT NULL)) AND ((timing_kind = 'MONTHS_YEARLY'::text) = (months IS NOT NULL)) AND ((timing_kind = 'BEFORE_YEARLY'::text) = (before_month IS NOT NULL)) AND ((timing_kind = 'BEFORE_YEARLY'::text) = (before_day IS NOT NULL)) AND ((timing_kind = 'DATE'::text) = (due_on IS NOT NULL)) AND ((timing_kind = 'FROM_TO'::text) = (starts_on IS NOT NULL)) AND ((timing_kind = 'FROM_TO'::text) = (ends_on IS NOT NULL))));

alter table app.task add constraint task_weight_positive CHECK ((weight > (0)::numeric));

alter table app.task add constraint task_window_ordered CHECK ((starts_on <= ends_on));

alter table app.task_agency add constraint task_agency_pk PRIMARY KEY (tenant_id, id);

alter table app.task_agency add constraint task_agency_once UNIQUE (tenant_id, task_id, ordinal);

alter table app.task_agency add constraint task_agency_one_or_group CHECK ((num_nonnulls(agency_id, agency_group) <= 1));

alter table app.task_agency add constraint task_agency_role_known CHECK ((role = ANY (ARRAY['LEAD'::text, 'COOPERATING'::text, 'FOLLOWING'::text])));

alter table app.task_assignment add constraint task_assignment_pk PRIMARY KEY (tenant_id, id);

alter table app.task_assignment add constraint task_assignment_acknowledged_whole CHECK (((state <> 'ACKNOWLEDGED'::text) OR (acknowledged_on IS NOT NULL)));

alter table app.task_assignment add constraint task_assignment_once UNIQUE (tenant_id, task_id, original_agency_id);

alter table app.task_assignment add constraint task_assignment_role_known CHECK ((role = ANY (ARRAY['LEAD'::text, 'COOPERATING'::text, 'FOLLOWING'::text])));

alter table app.task_assignment add constraint task_assignment_state_known CHECK ((state = ANY (ARRAY['ASSIGNED'::text, 'ACKNOWLEDGED'::text, 'WITHDRAWN'::text])));

alter table app.task_assignment add constraint task_assignment_target_positive CHECK ((target > (0)::numeric));

alter table app.task_assignment add constraint task_assignment_withdrawn_whole CHECK (((state <> 'WITHDRAWN'::text) OR (reason IS NOT NULL)));

alter table app.task_evidence add constraint task_evidence_pk PRIMARY KEY (tenant_id, id);

alter table app.task_evidence add constraint task_evidence_kind_known CHECK ((kind = ANY (ARRAY['FILE'::text, 'LINK'::text, 'RECORD'::text])));

alter table app.task_evidence add constraint task_evidence_of_kind CHECK ((((kind = 'FILE'::text) = (file_id IS NOT NULL)) AND ((kind = 'LINK'::text) = (url IS NOT NULL)) AND ((kind = 'RECORD'::text) = (record_kind IS NOT NULL)) AND ((kind = 'RECORD'::text) = (record_id IS NOT NULL))));

alter table app.task_evidence add constraint task_evidence_once UNIQUE (tenant_id, progress_id, ordinal);

alter table app.task_evidence add constraint task_evidence_record_known CHECK ((record_kind = ANY (ARRAY['DOCUMENT'::text, 'PLAN'::text, 'TASK'::text, 'DIALOGUE'::text, 'COMMITMENT'::text, 'MEDIATION'::text, 'RECEPTION_SESSION'::text, 'RECEPTION_CONCLUSION'::text])));

alter table app.task_evidence add constraint task_evidence_url_form CHECK ((url ~ '^https?://'::text));

alter table app.task_extension add constraint task_extension_pk PRIMARY KEY (tenant_id, id);

alter table app.task_extension add constraint task_extension_decided_whole CHECK (((state = 'ASKED'::text) = (decided_on IS NULL)));

alter table app.task_extension add constraint task_extension_granted_whole CHECK (((state = 'GRANTED'::text) = (granted_until IS NOT NULL)));

alter table app.task_extension add constraint task_extension_in_time CHECK ((asked_on <= due_before));

alter table app.task_extension add constraint task_extension_later CHECK (((asked_until > due_before) AND (granted_until > due_before)));

alter table app.task_extension add constraint task_extension_reasoned CHECK ((btrim(reason) <> ''::text));

alter table app.task_extension add constraint task_extension_refused_reasoned CHECK (((state <> 'REFUSED'::text) OR (decision_reason IS NOT NULL)));

alter table app.task_extension add constraint task_extension_state_known CHECK ((state = ANY (ARRAY['ASKED'::text, 'GRANTED'::text, 'REFUSED'::text, 'TAKEN_BACK'::text])));

alter table app.task_funding add constraint task_funding_pk PRIMARY KEY (tenant_id, id);

alter table app.task_funding add constraint task_funding_named CHECK ((btrim(source) <> ''::text));

alter table app.task_funding add constraint task_funding_not_negative CHECK (((estimate >= (0)::numeric) AND (spent >= (0)::numeric)));

alter table app.task_funding add constraint task_funding_once UNIQUE (tenant_id, task_id, ordinal);

alter table app.task_funding add constraint task_funding_spent_whole CHECK (((spent IS NULL) = (spent_on IS NULL)));

alter table app.task_output add constraint task_output_pk PRIMARY KEY (tenant_id, id);

alter table app.task_output add constraint task_output_kind_known CHECK ((kind = ANY (ARRAY['DOCUMENT'::text, 'CONFERENCE'::text, 'REPORT'::text, 'OTHER'::text])));

alter table app.task_output add constraint task_output_named CHECK ((btrim(name) <> ''::text));

alter table app.task_output add constraint task_output_once UNIQUE (tenant_id, task_year_id, ordinal);

alter table app.task_product add constraint task_product_pk PRIMARY KEY (tenant_id, id);

alter table app.task_product add constraint task_product_kind_known CHECK ((kind = ANY (ARRAY['DOCUMENT'::text, 'CONFERENCE'::text, 'REPORT'::text, 'OTHER'::text])));

alter table app.task_product add constraint task_product_named CHECK ((btrim(name) <> ''::text));

alter table app.task_product add constraint task_product_once UNIQUE (tenant_id, task_id, ordinal);

alter table app.task_progress add constraint task_progress_pk PRIMARY KEY (tenant_id, id);

alter table app.task_progress add constraint task_progress_kind_known CHECK ((kind = ANY (ARRAY['REPORT'::text, 'REOPEN'::text])));

alter table app.task_progress add constraint task_progress_once UNIQUE (tenant_id, task_year_id, ordinal);

alter table app.task_year add constraint task_year_pk PRIMARY KEY (tenant_id, id);

alter table app.task_year add constraint task_year_done_whole CHECK (((state = 'DONE'::text) = (done_on IS NOT NULL)));

alter table app.task_year add constraint task_year_once UNIQUE (tenant_id, assignment_id, year);

alter table app.task_year add constraint task_year_state_known CHECK ((state = ANY (ARRAY['NOT_STARTED'::text, 'UNDER_WAY'::text, 'DONE'::text, 'WITHDRAWN'::text])));

alter table app.task_year add constraint task_year_value_not_negative CHECK ((value >= (0)::numeric));

alter table app.task_year add constraint task_year_window_ordered CHECK ((starts_on <= due_on));

alter table app.task_year add constraint task_year_withdrawn_whole CHECK (((state <> 'WITHDRAWN'::text) OR (reason IS NOT NULL)));

alter table app.task_year add constraint task_year_year_sane CHECK (((year >= 2000) AND (year <= 2200)));

alter table app.verification_member add constraint verification_member_pk PRIMARY KEY (tenant_id, id);

alter table app.visit_matter add constraint visit_matter_pk PRIMARY KEY (tenant_id, id);

alter table app.visit_matter add constraint visit_matter_accepted_petition CHECK (((outcome = 'ACCEPTED'::text) = (petition_id IS NOT NULL)));

alter table app.visit_matter add constraint visit_matter_answer_known CHECK ((answer_kind = ANY (ARRAY['SETTLED'::text, 'ACCEPTED'::text, 'MORE_TIME'::text, 'NOT_ACCEPTED'::text, 'GUIDED'::text, 'TRANSFERRED'::text])));

alter table app.visit_matter add constraint visit_matter_answer_whole CHECK (((answered_on IS NULL) = (answer_kind IS NULL)));

alter table app.visit_matter add constraint visit_matter_ciphertext_keyed CHECK (((secret IS NULL) OR (key_id IS NOT NULL)));

alter table app.visit_matter add constraint visit_matter_days CHECK (((received_on <= answered_on) AND (received_on <= forwarded_on) AND (forwarded_on <= result_received_on) AND (resolved_on <= result_received_on) AND (result_received_on <= informed_on)));

alter table app.visit_matter add constraint visit_matter_denunciation_sealed CHECK (((kind IS DISTINCT FROM 'DENUNCIATION'::text) OR (sealed_by IS NOT NULL)));

alter table app.visit_matter add constraint visit_matter_forwarded_whole CHECK ((((forwarded_on IS NULL) = (forwarding_number IS NULL)) AND (num_nonnulls(forwarded_to_id, forwarded_to_name) =
CASE
    WHEN (forwarded_on IS NULL) THEN 0
    ELSE 1
END)));

alter table app.visit_matter add constraint visit_matter_kind_known CHECK ((kind = ANY (ARRAY['COMPLAINT'::text, 'DISCIPLINARY_COMPLAINT'::text, 'DENUNCIATION'::text, 'PROPOSAL'::text, 'FEEDBACK'::text, 'REGULATION_FEEDBACK'::text])));

alter table app.visit_matter add constraint visit_matter_kind_of_outcome CHECK (((kind IS NOT NULL) OR (outcome = 'REFUSED'::text)));

alter table app.visit_matter add constraint visit_matter_outcome_known CHECK ((outcome = ANY (ARRAY['RECEIVED'::text, 'ACCEPTED'::text, 'GUIDED'::text, 'ANSWERED'::text, 'REFUSED'::text])));

alter table app.visit_matter add constraint visit_matter_people CHECK ((((people >= 1) AND (people <= same_content)) AND (same_content <= 100000)));

alter table app.visit_matter add constraint visit_matter_refusal_known CHECK ((refusal_ground = ANY (ARRAY['INTOXICATED_OR_INCAPABLE'::text, 'THREATS_OR_BREACH'::text, 'SETTLED_AND_PROLONGED'::text, 'OTHER_BY_LAW'::text, 'DANGEROUS_ITEMS'::text, 'NO_SECURITY_CHECK'::text, 'UNAUTHORISED_RECORDING'::text, 'INCITEMENT'::text, 'NO_REPRESENTATIVE'::text, 'NO_AUTHORISATION'::text, 'NOT_A_PETITION'::text, 'NOTHING_NEW'::text, 'COURT_JUDGMENT'::text, 'ANOTHER_BODY'::text])));

alter table app.visit_matter add constraint visit_matter_refusal_notice_whole CHECK (((refusal_number IS NULL) = (refusal_notice_on IS NULL)));

alter table app.visit_matter add constraint visit_matter_refused_whole CHECK ((((state = 'REFUSED'::text) = (refusal_ground IS NOT NULL)) AND ((refusal_ground IS NULL) = (refused_on IS NULL))));

alter table app.visit_matter add constraint visit_matter_sealed_text CHECK (((sealed_by IS NULL) OR (num_nonnulls(content, request, progress, settled_by, note, guided_to, answer, result, forwarded_to_name) = 0)));

alter table app.visit_matter add constraint visit_matter_state_known CHECK ((state = ANY (ARRAY['WAITING'::text, 'ANSWERED'::text, 'REFUSED'::text, 'FORWARDED'::text, 'RESULT_KNOWN'::text, 'INFORMED'::text])));

alter table app.visit_person add constraint visit_person_pk PRIMARY KEY (tenant_id, id);

alter table app.visit_person add constraint visit_person_ciphertext_keyed CHECK (((secret IS NULL) OR (key_id IS NOT NULL)));

alter table app.visit_person add constraint visit_person_named CHECK (((name IS NULL) = (sealed_by IS NOT NULL)));

alter table app.visit_person add constraint visit_person_once UNIQUE (tenant_id, visit_id, ordinal);

alter table app.visit_person add constraint visit_person_paper_known CHECK ((paper = ANY (ARRAY['IDENTITY_CARD'::text, 'IDENTITY_CERTIFICATE'::text, 'PERSONAL_NUMBER'::text, 'PASSPORT'::text, 'OTHER'::text])));

alter table app.visit_person add constraint visit_person_role_known CHECK ((role = ANY (ARRAY['CITIZEN'::text, 'AUTHORISED'::text, 'LAWYER'::text, 'GUARDIAN'::text, 'INTERPRETER'::text])));

alter table app.visit_person add constraint visit_person_sealed CHECK (((sealed_by IS NULL) OR (num_nonnulls(name, address, paper, paper_tail) = 0)));

alter table hist.account add constraint account_check CHECK ((sys_from < sys_to));

alter table hist.agency add constraint agency_check CHECK ((sys_from < sys_to));

alter table hist.agency_code add constraint agency_code_check CHECK ((sys_from < sys_to));

alter table hist.agency_relation add constraint agency_relation_check CHECK ((sys_from < sys_to));

alter table hist.agency_version add constraint agency_version_check CHECK ((sys_from < sys_to));

alter table hist.api_key add constraint api_key_check CHECK ((sys_from < sys_to));

alter table hist.backlog_entry add constraint backlog_entry_check CHECK ((sys_from < sys_to));

alter table hist.calendar_day add constraint calendar_day_check CHECK ((sys_from < sys_to));

alter table hist.calendar_edition add constraint calendar_edition_check CHECK ((sys_from < sys_to));

alter table hist.case_content add constraint case_content_check CHECK ((sys_from < sys_to));

alter table hist.case_dialogue add constraint case_dialogue_check CHECK ((sys_from < sys_to));

alter table hist.case_event add constraint case_event_check CHECK ((sys_from < sys_to));

alter table hist.case_outcome add constraint case_outcome_check CHECK ((sys_from < sys_to));

alter table hist.case_party add constraint case_party_check CHECK ((sys_from < sys_to));

alter table hist.case_petition add constraint case_petition_check CHECK ((sys_from < sys_to));

alter table hist.case_record add constraint case_record_check CHECK ((sys_from < sys_to));

alter table hist.case_retention add constraint case_retention_check CHECK ((sys_from < sys_to));

alter table hist.commitment add constraint commitment_check CHECK ((sys_from < sys_to));

alter table hist.commitment_report add constraint commitment_report_check CHECK ((sys_from < sys_to));

alter table hist.conclusion_task add constraint conclusion_task_check CHECK ((sys_from < sys_to));

alter table hist.custody_rule add constraint custody_rule_check CHECK ((sys_from < sys_to));

alter table hist.cycle_deadline add constraint cycle_deadline_check CHECK ((sys_from < sys_to));

alter table hist.cycle_duty add constraint cycle_duty_check CHECK ((sys_from < sys_to));

alter table hist.cycle_named add constraint cycle_named_check CHECK ((sys_from < sys_to));

alter table hist.cycle_recipient add constraint cycle_recipient_check CHECK ((sys_from < sys_to));

alter table hist.deadline_rule add constraint deadline_rule_check CHECK ((sys_from < sys_to));

alter table hist.dialogue add constraint dialogue_check CHECK ((sys_from < sys_to));

alter table hist.dialogue_duty add constraint dialogue_duty_check CHECK ((sys_from < sys_to));

alter table hist.dialogue_guest add constraint dialogue_guest_check CHECK ((sys_from < sys_to));

alter table hist.dialogue_opinion add constraint dialogue_opinion_check CHECK ((sys_from < sys_to));

alter table hist.dialogue_report add constraint dialogue_report_check CHECK ((sys_from < sys_to));

alter table hist.dialogue_setting add constraint dialogue_setting_check CHECK ((sys_from < sys_to));

alter table hist.dispute_kind add constraint dispute_kind_check CHECK ((sys_from < sys_to));

alter table hist.document add constraint document_check CHECK ((sys_from < sys_to));

alter table hist.entered_figure add constraint entered_figure_check CHECK ((sys_from < sys_to));

alter table hist.file add constraint file_check CHECK ((sys_from < sys_to));

alter table hist.matter_file add constraint matter_file_check CHECK ((sys_from < sys_to));

alter table hist.mediation add constraint mediation_check CHECK ((sys_from < sys_to));

alter table hist.mediation_year add constraint mediation_year_check CHECK ((sys_from < sys_to));

alter table hist.notice add constraint notice_check CHECK ((sys_from < sys_to));

alter table hist.obligation add constraint obligation_check CHECK ((sys_from < sys_to));

alter table hist.obligation_entry add constraint obligation_entry_check CHECK ((sys_from < sys_to));

alter table hist.petition add constraint petition_check CHECK ((sys_from < sys_to));

alter table hist.petition_transfer add constraint petition_transfer_check CHECK ((sys_from < sys_to));

alter table hist.petitioner add constraint petitioner_check CHECK ((sys_from < sys_to));

alter table hist.plan add constraint plan_check CHECK ((sys_from < sys_to));

alter table hist.plan_addressee add constraint plan_addressee_check CHECK ((sys_from < sys_to));

alter table hist.plan_amendment add constraint plan_amendment_check CHECK ((sys_from < sys_to));

alter table hist.plan_basis add constraint plan_basis_check CHECK ((sys_from < sys_to));

alter table hist.plan_change add constraint plan_change_check CHECK ((sys_from < sys_to));

alter table hist.plan_duty add constraint plan_duty_check CHECK ((sys_from < sys_to));

alter table hist.plan_duty_agency add constraint plan_duty_agency_check CHECK ((sys_from < sys_to));

alter table hist.plan_edition add constraint plan_edition_check CHECK ((sys_from < sys_to));

alter table hist.plan_recipient add constraint plan_recipient_check CHECK ((sys_from < sys_to));

alter table hist.plan_section add constraint plan_section_check CHECK ((sys_from < sys_to));

alter table hist.post add constraint post_check CHECK ((sys_from < sys_to));

alter table hist.protection_measure add constraint protection_measure_check CHECK ((sys_from < sys_to));

alter table hist.reception_calendar add constraint reception_calendar_check CHECK ((sys_from < sys_to));

alter table hist.reception_conclusion add constraint reception_conclusion_check CHECK ((sys_from < sys_to));

alter table hist.reception_day add constraint reception_day_check CHECK ((sys_from < sys_to));

alter table hist.reception_duty add constraint reception_duty_check CHECK ((sys_from < sys_to));

alter table hist.reception_session add constraint reception_session_check CHECK ((sys_from < sys_to));

alter table hist.reception_visit add constraint reception_visit_check CHECK ((sys_from < sys_to));

alter table hist.reminder_step add constraint reminder_step_check CHECK ((sys_from < sys_to));

alter table hist.reopen_request add constraint reopen_request_check CHECK ((sys_from < sys_to));

alter table hist.report add constraint report_check CHECK ((sys_from < sys_to));

alter table hist.report_adjustment add constraint report_adjustment_check CHECK ((sys_from < sys_to));

alter table hist.report_cell add constraint report_cell_check CHECK ((sys_from < sys_to));

alter table hist.report_line add constraint report_line_check CHECK ((sys_from < sys_to));

alter table hist.report_narrative add constraint report_narrative_check CHECK ((sys_from < sys_to));

alter table hist.report_part add constraint report_part_check CHECK ((sys_from < sys_to));

alter table hist.report_receipt add constraint report_receipt_check CHECK ((sys_from < sys_to));

alter table hist.report_template add constraint report_template_check CHECK ((sys_from < sys_to));

alter table hist.report_version add constraint report_version_check CHECK ((sys_from < sys_to));

alter table hist.reporting_cycle add constraint reporting_cycle_check CHECK ((sys_from < sys_to));

alter table hist.reporting_duty add constraint reporting_duty_check CHECK ((sys_from < sys_to));

alter table hist.reporting_recipient add constraint reporting_recipient_check CHECK ((sys_from < sys_to));

alter table hist.reveal_request add constraint reveal_request_check CHECK ((sys_from < sys_to));

alter table hist.seal_access add constraint seal_access_check CHECK ((sys_from < sys_to));

alter table hist.seal_exclusion add constraint seal_exclusion_check CHECK ((sys_from < sys_to));

alter table hist.succession add constraint succession_check CHECK ((sys_from < sys_to));

alter table hist.succession_opening add constraint succession_opening_check CHECK ((sys_from < sys_to));

alter table hist.succession_part add constraint succession_part_check CHECK ((sys_from < sys_to));

alter table hist.task add constraint task_check CHECK ((sys_from < sys_to));

alter table hist.task_agency add constraint task_agency_check CHECK ((sys_from < sys_to));

alter table hist.task_assignment add constraint task_assignment_check CHECK ((sys_from < sys_to));

alter table hist.task_evidence add constraint task_evidence_check CHECK ((sys_from < sys_to));

alter table hist.task_extension add constraint task_extension_check CHECK ((sys_from < sys_to));

alter table hist.task_funding add constraint task_funding_check CHECK ((sys_from < sys_to));

alter table hist.task_output add constraint task_output_check CHECK ((sys_from < sys_to));

alter table hist.task_product add constraint task_product_check CHECK ((sys_from < sys_to));

alter table hist.task_progress add constraint task_progress_check CHECK ((sys_from < sys_to));

alter table hist.task_year add constraint task_year_check CHECK ((sys_from < sys_to));

alter table hist.verification_member add constraint verification_member_check CHECK ((sys_from < sys_to));

alter table hist.visit_matter add constraint visit_matter_check CHECK ((sys_from < sys_to));

alter table hist.visit_person add constraint visit_person_check CHECK ((sys_from < sys_to));

alter table sys.cut add constraint cut_pkey PRIMARY KEY (at);

alter table sys.digest_format add constraint digest_format_pkey PRIMARY KEY (table_name, format);

alter table sys.law_seed add constraint law_seed_pkey PRIMARY KEY (part);

alter table sys.tenant add constraint tenant_pkey PRIMARY KEY (id);

alter table app.account add constraint account_tenant_fk FOREIGN KEY (tenant_id) REFERENCES sys.tenant(id);

alter table app.account_access add constraint account_access_account_fk FOREIGN KEY (tenant_id, account_id) REFERENCES app.account(tenant_id, id) ON DELETE CASCADE;

alter table app.agency add constraint agency_tenant_fk FOREIGN KEY (tenant_id) REFERENCES sys.tenant(id);

alter table app.agency_code add constraint agency_code_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.agency_relation add constraint agency_relation_from_fk FOREIGN KEY (tenant_id, from_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.agency_relation add constraint agency_relation_to_fk FOREIGN KEY (tenant_id, to_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.agency_version add constraint agency_version_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.agency_version add constraint agency_version_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES app.agency(tenant_id, id);

alter table app.api_key add constraint api_key_account_fk FOREIGN KEY (tenant_id, account_id) REFERENCES app.account(tenant_id, id);

alter table app.api_key add constraint api_key_replaces_fk FOREIGN KEY (tenant_id, replaces_id) REFERENCES app.api_key(tenant_id, id);

alter table app.api_key_use add constraint api_key_use_key_fk FOREIGN KEY (tenant_id, api_key_id) REFERENCES app.api_key(tenant_id, id) ON DELETE CASCADE;

alter table app.backlog_entry add constraint backlog_entry_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.calendar_day add constraint calendar_day_edition_fk FOREIGN KEY (tenant_id, edition) REFERENCES app.calendar_edition(tenant_id, number);

alter table app.case_content add constraint case_content_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.case_dialogue add constraint case_dialogue_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.case_event add constraint case_event_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.case_event add constraint case_event_file_fk FOREIGN KEY (tenant_id, file_id) REFERENCES app.file(tenant_id, id);

alter table app.case_outcome add constraint case_outcome_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.case_party add constraint case_party_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.case_party add constraint case_party_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.case_petition add constraint case_petition_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.case_petition add constraint case_petition_petition_fk FOREIGN KEY (tenant_id, petition_id) REFERENCES app.petition(tenant_id, id);

alter table app.case_record add constraint case_record_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.case_record add constraint case_record_handler_fk FOREIGN KEY (tenant_id, handler_post_id) REFERENCES app.post(tenant_id, id);

alter table app.case_record add constraint case_record_key_fk FOREIGN KEY (tenant_id, key_id) REFERENCES app.data_key(tenant_id, id);

alter table app.case_record add constraint case_record_previous_fk FOREIGN KEY (tenant_id, previous_id) REFERENCES app.case_record(tenant_id, id);

alter table app.case_record add constraint case_record_register_fk FOREIGN KEY (tenant_id, register_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.case_record add constraint case_record_respondent_fk FOREIGN KEY (tenant_id, respondent_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.case_record add constraint case_record_seal_fk FOREIGN KEY (tenant_id, sealed_by) REFERENCES app.seal(tenant_id, id);

alter table app.case_retention add constraint case_retention_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.commitment add constraint commitment_dialogue_fk FOREIGN KEY (tenant_id, dialogue_id) REFERENCES app.dialogue(tenant_id, id);

alter table app.commitment add constraint commitment_opinion_fk FOREIGN KEY (tenant_id, dialogue_id, opinion_id) REFERENCES app.dialogue_opinion(tenant_id, dialogue_id, id);

alter table app.commitment add constraint commitment_owner_fk FOREIGN KEY (tenant_id, owner_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.commitment add constraint commitment_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES app.task(tenant_id, id);

alter table app.commitment_report add constraint commitment_report_commitment_fk FOREIGN KEY (tenant_id, commitment_id) REFERENCES app.commitment(tenant_id, id);

alter table app.conclusion_task add constraint conclusion_task_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.conclusion_task add constraint conclusion_task_conclusion_fk FOREIGN KEY (tenant_id, conclusion_id) REFERENCES app.reception_conclusion(tenant_id, id);

alter table app.conclusion_task add constraint conclusion_task_issuer_fk FOREIGN KEY (tenant_id, issuer_id) REFERENCES app.agency(tenant_id, id);

alter table app.conclusion_task add constraint conclusion_task_session_fk FOREIGN KEY (tenant_id, session_id) REFERENCES app.reception_session(tenant_id, id);

alter table app.cycle_deadline add constraint cycle_deadline_cycle_fk FOREIGN KEY (tenant_id, cycle_id) REFERENCES app.reporting_cycle(tenant_id, id);

alter table app.cycle_duty add constraint cycle_duty_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.cycle_duty add constraint cycle_duty_cycle_fk FOREIGN KEY (tenant_id, cycle_id) REFERENCES app.reporting_cycle(tenant_id, id);

alter table app.cycle_duty add constraint cycle_duty_drafter_fk FOREIGN KEY (tenant_id, drafter_id) REFERENCES app.agency(tenant_id, id);

alter table app.cycle_duty add constraint cycle_duty_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES app.cycle_duty(tenant_id, id);

alter table app.cycle_duty add constraint cycle_duty_receiver_fk FOREIGN KEY (tenant_id, receiver_id) REFERENCES app.agency(tenant_id, id);

alter table app.cycle_named add constraint cycle_named_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.cycle_named add constraint cycle_named_cycle_fk FOREIGN KEY (tenant_id, cycle_id) REFERENCES app.reporting_cycle(tenant_id, id);

alter table app.cycle_recipient add constraint cycle_recipient_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.cycle_recipient add constraint cycle_recipient_cycle_fk FOREIGN KEY (tenant_id, cycle_id) REFERENCES app.reporting_cycle(tenant_id, id);

alter table app.data_key add constraint data_key_kek_fk FOREIGN KEY (tenant_id, kek_id) REFERENCES app.key_encryption_key(tenant_id, id);

alter table app.dialogue add constraint dialogue_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.dialogue_duty add constraint dialogue_duty_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.dialogue_duty add constraint dialogue_duty_dialogue_fk FOREIGN KEY (tenant_id, dialogue_id) REFERENCES app.dialogue(tenant_id, id);

alter table app.dialogue_duty add constraint dialogue_duty_setting_fk FOREIGN KEY (tenant_id, setting_id) REFERENCES app.dialogue_setting(tenant_id, id);

alter table app.dialogue_guest add constraint dialogue_guest_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.dialogue_guest add constraint dialogue_guest_dialogue_fk FOREIGN KEY (tenant_id, dialogue_id) REFERENCES app.dialogue(tenant_id, id);

alter table app.dialogue_opinion add constraint dialogue_opinion_dialogue_fk FOREIGN KEY (tenant_id, dialogue_id) REFERENCES app.dialogue(tenant_id, id);

alter table app.dialogue_opinion add constraint dialogue_opinion_owner_fk FOREIGN KEY (tenant_id, owner_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.dialogue_report add constraint dialogue_report_dialogue_fk FOREIGN KEY (tenant_id, dialogue_id) REFERENCES app.dialogue(tenant_id, id);

alter table app.document add constraint document_issuer_agency_fk FOREIGN KEY (tenant_id, issuer_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.document add constraint document_replaces_fk FOREIGN KEY (tenant_id, replaces_id) REFERENCES app.document(tenant_id, id);

alter table app.entered_figure add constraint entered_figure_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.entered_figure add constraint entered_figure_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, id);

alter table app.file add constraint file_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.file add constraint file_key_fk FOREIGN KEY (tenant_id, key_id) REFERENCES app.data_key(tenant_id, id);

alter table app.file add constraint file_seal_fk FOREIGN KEY (tenant_id, sealed_by) REFERENCES app.seal(tenant_id, id);

alter table app.file add constraint file_uploaded_by_fk FOREIGN KEY (tenant_id, uploaded_by_id) REFERENCES app.account(tenant_id, id);

alter table app.matter_file add constraint matter_file_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.matter_file add constraint matter_file_file_fk FOREIGN KEY (tenant_id, file_id) REFERENCES app.file(tenant_id, id);

alter table app.matter_file add constraint matter_file_petition_fk FOREIGN KEY (tenant_id, petition_id) REFERENCES app.petition(tenant_id, id);

alter table app.matter_file add constraint matter_file_redacts_fk FOREIGN KEY (tenant_id, redacts_id) REFERENCES app.matter_file(tenant_id, id);

alter table app.mediation add constraint mediation_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.mediation add constraint mediation_kind_fk FOREIGN KEY (tenant_id, dispute_kind_id) REFERENCES app.dispute_kind(tenant_id, id);

alter table app.mediation_year add constraint mediation_year_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.notice add constraint notice_post_fk FOREIGN KEY (tenant_id, post_id) REFERENCES app.post(tenant_id, id);

alter table app.obligation add constraint obligation_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.obligation add constraint obligation_post_fk FOREIGN KEY (tenant_id, post_id) REFERENCES app.post(tenant_id, id);

alter table app.obligation add constraint obligation_rule_fk FOREIGN KEY (tenant_id, rule_id) REFERENCES app.deadline_rule(tenant_id, id);

alter table app.obligation add constraint obligation_seal_fk FOREIGN KEY (tenant_id, sealed_by) REFERENCES app.seal(tenant_id, id);

alter table app.obligation_entry add constraint obligation_entry_obligation_fk FOREIGN KEY (tenant_id, obligation_id) REFERENCES app.obligation(tenant_id, id);

alter table app.password add constraint password_account_fk FOREIGN KEY (tenant_id, account_id) REFERENCES app.account(tenant_id, id) ON DELETE CASCADE;

alter table app.petition add constraint petition_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.petition add constraint petition_forwarded_by_fk FOREIGN KEY (tenant_id, forwarded_by_id) REFERENCES app.agency(tenant_id, id);

alter table app.petition add constraint petition_handler_fk FOREIGN KEY (tenant_id, handler_post_id) REFERENCES app.post(tenant_id, id);

alter table app.petition add constraint petition_key_fk FOREIGN KEY (tenant_id, key_id) REFERENCES app.data_key(tenant_id, id);

alter table app.petition add constraint petition_origin_fk FOREIGN KEY (tenant_id, origin_id) REFERENCES app.petition(tenant_id, id);

alter table app.petition add constraint petition_register_fk FOREIGN KEY (tenant_id, register_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.petition add constraint petition_same_as_fk FOREIGN KEY (tenant_id, same_as_id) REFERENCES app.petition(tenant_id, id);

alter table app.petition add constraint petition_seal_fk FOREIGN KEY (tenant_id, sealed_by) REFERENCES app.seal(tenant_id, id);

alter table app.petition_transfer add constraint petition_transfer_agency_fk FOREIGN KEY (tenant_id, to_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.petition_transfer add constraint petition_transfer_petition_fk FOREIGN KEY (tenant_id, petition_id) REFERENCES app.petition(tenant_id, id);

alter table app.petition_transfer add constraint petition_transfer_received_fk FOREIGN KEY (tenant_id, received_id) REFERENCES app.petition(tenant_id, id);

alter table app.petitioner add constraint petitioner_petition_fk FOREIGN KEY (tenant_id, petition_id) REFERENCES app.petition(tenant_id, id);

alter table app.plan add constraint plan_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, id);

alter table app.plan add constraint plan_issuer_fk FOREIGN KEY (tenant_id, issuer_id) REFERENCES app.agency(tenant_id, id);

alter table app.plan add constraint plan_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_addressee add constraint plan_addressee_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.plan_addressee add constraint plan_addressee_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_amendment add constraint plan_amendment_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, id);

alter table app.plan_amendment add constraint plan_amendment_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_basis add constraint plan_basis_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, id);

alter table app.plan_basis add constraint plan_basis_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_basis add constraint plan_basis_task_fk FOREIGN KEY (tenant_id, plan_id, task_id) REFERENCES app.task(tenant_id, plan_id, id);

alter table app.plan_change add constraint plan_change_amendment_fk FOREIGN KEY (tenant_id, amendment_id) REFERENCES app.plan_amendment(tenant_id, id);

alter table app.plan_change add constraint plan_change_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES app.task(tenant_id, id);

alter table app.plan_duty add constraint plan_duty_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_duty_agency add constraint plan_duty_agency_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.plan_duty_agency add constraint plan_duty_agency_duty_fk FOREIGN KEY (tenant_id, duty_id) REFERENCES app.plan_duty(tenant_id, id);

alter table app.plan_edition add constraint plan_edition_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_recipient add constraint plan_recipient_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.plan_recipient add constraint plan_recipient_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_section add constraint plan_section_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.post add constraint post_account_fk FOREIGN KEY (tenant_id, account_id) REFERENCES app.account(tenant_id, id);

alter table app.post add constraint post_delegated_by_fk FOREIGN KEY (tenant_id, delegated_by_id, agency_id, role, delegating_kind) REFERENCES app.post(tenant_id, id, agency_id, role, kind);

alter table app.post add constraint post_handed_over_to_fk FOREIGN KEY (tenant_id, handed_over_to_id) REFERENCES app.post(tenant_id, id);

alter table app.protection_measure add constraint protection_measure_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.reception_calendar add constraint reception_calendar_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.reception_calendar add constraint reception_calendar_head_fk FOREIGN KEY (tenant_id, head_post_id) REFERENCES app.post(tenant_id, id);

alter table app.reception_conclusion add constraint reception_conclusion_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.reception_conclusion add constraint reception_conclusion_session_fk FOREIGN KEY (tenant_id, session_id) REFERENCES app.reception_session(tenant_id, id);

alter table app.reception_day add constraint reception_day_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.reception_day add constraint reception_day_calendar_fk FOREIGN KEY (tenant_id, calendar_id) REFERENCES app.reception_calendar(tenant_id, id);

alter table app.reception_day add constraint reception_day_host_fk FOREIGN KEY (tenant_id, host_post_id) REFERENCES app.post(tenant_id, id);

alter table app.reception_day add constraint reception_day_postponed_fk FOREIGN KEY (tenant_id, postponed_to_id) REFERENCES app.reception_day(tenant_id, id) DEFERRABLE INITIALLY DEFERRED;

alter table app.reception_duty add constraint reception_duty_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.reception_duty add constraint reception_duty_session_fk FOREIGN KEY (tenant_id, session_id) REFERENCES app.reception_session(tenant_id, id);

alter table app.reception_session add constraint reception_session_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.reception_session add constraint reception_session_day_fk FOREIGN KEY (tenant_id, day_id) REFERENCES app.reception_day(tenant_id, id);

alter table app.reception_session add constraint reception_session_host_agency_fk FOREIGN KEY (tenant_id, host_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.reception_session add constraint reception_session_host_fk FOREIGN KEY (tenant_id, host_post_id) REFERENCES app.post(tenant_id, id);

alter table app.reception_visit add constraint reception_visit_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.reception_visit add constraint reception_visit_session_fk FOREIGN KEY (tenant_id, session_id) REFERENCES app.reception_session(tenant_id, id);

alter table app.refresh_token add constraint refresh_token_session_fk FOREIGN KEY (tenant_id, session_id) REFERENCES app.session(tenant_id, id) ON DELETE CASCADE;

alter table app.reopen_request add constraint reopen_request_report_fk FOREIGN KEY (tenant_id, report_id) REFERENCES app.report(tenant_id, id);

alter table app.report add constraint report_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.report add constraint report_cycle_fk FOREIGN KEY (tenant_id, cycle_id) REFERENCES app.reporting_cycle(tenant_id, id);

alter table app.report add constraint report_drafter_fk FOREIGN KEY (tenant_id, drafter_id) REFERENCES app.agency(tenant_id, id);

alter table app.report add constraint report_duty_fk FOREIGN KEY (tenant_id, duty_id) REFERENCES app.cycle_duty(tenant_id, id);

alter table app.report add constraint report_receiver_fk FOREIGN KEY (tenant_id, receiver_id) REFERENCES app.agency(tenant_id, id);

alter table app.report add constraint report_template_fk FOREIGN KEY (tenant_id, template_id) REFERENCES app.report_template(tenant_id, id);

alter table app.report_adjustment add constraint report_adjustment_report_fk FOREIGN KEY (tenant_id, report_id) REFERENCES app.report(tenant_id, id);

alter table app.report_cell add constraint report_cell_report_fk FOREIGN KEY (tenant_id, report_id) REFERENCES app.report(tenant_id, id);

alter table app.report_line add constraint report_line_report_fk FOREIGN KEY (tenant_id, report_id) REFERENCES app.report(tenant_id, id);

alter table app.report_line add constraint report_line_source_fk FOREIGN KEY (tenant_id, source_report_id) REFERENCES app.report(tenant_id, id);

alter table app.report_narrative add constraint report_narrative_report_fk FOREIGN KEY (tenant_id, report_id) REFERENCES app.report(tenant_id, id);

alter table app.report_part add constraint report_part_child_fk FOREIGN KEY (tenant_id, child_id) REFERENCES app.report(tenant_id, id);

alter table app.report_part add constraint report_part_duty_fk FOREIGN KEY (tenant_id, duty_id) REFERENCES app.cycle_duty(tenant_id, id);

alter table app.report_part add constraint report_part_report_fk FOREIGN KEY (tenant_id, report_id) REFERENCES app.report(tenant_id, id);

alter table app.report_receipt add constraint report_receipt_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.report_receipt add constraint report_receipt_recipient_fk FOREIGN KEY (tenant_id, recipient_id) REFERENCES app.cycle_recipient(tenant_id, id);

alter table app.report_receipt add constraint report_receipt_version_fk FOREIGN KEY (tenant_id, report_id, number) REFERENCES app.report_version(tenant_id, report_id, number);

alter table app.report_version add constraint report_version_report_fk FOREIGN KEY (tenant_id, report_id) REFERENCES app.report(tenant_id, id);

alter table app.reporting_cycle add constraint reporting_cycle_consolidator_fk FOREIGN KEY (tenant_id, consolidator_id) REFERENCES app.agency(tenant_id, id);

alter table app.reporting_cycle add constraint reporting_cycle_issuer_fk FOREIGN KEY (tenant_id, issuer_id) REFERENCES app.agency(tenant_id, id);

alter table app.reporting_cycle add constraint reporting_cycle_previous_fk FOREIGN KEY (tenant_id, previous_id) REFERENCES app.reporting_cycle(tenant_id, id);

alter table app.reporting_cycle add constraint reporting_cycle_template_fk FOREIGN KEY (tenant_id, template_id) REFERENCES app.report_template(tenant_id, id);

alter table app.reporting_duty add constraint reporting_duty_duty_fk FOREIGN KEY (tenant_id, plan_id, duty_id) REFERENCES app.plan_duty(tenant_id, plan_id, id);

alter table app.reporting_recipient add constraint reporting_recipient_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.reporting_recipient add constraint reporting_recipient_duty_fk FOREIGN KEY (tenant_id, reporting_duty_id) REFERENCES app.reporting_duty(tenant_id, id);

alter table app.reporting_recipient add constraint reporting_recipient_via_fk FOREIGN KEY (tenant_id, via_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.reveal_request add constraint reveal_request_decider_fk FOREIGN KEY (tenant_id, decided_by_id) REFERENCES app.post(tenant_id, id);

alter table app.reveal_request add constraint reveal_request_petition_fk FOREIGN KEY (tenant_id, petition_id) REFERENCES app.petition(tenant_id, id);

alter table app.reveal_request add constraint reveal_request_requester_fk FOREIGN KEY (tenant_id, requester_id) REFERENCES app.post(tenant_id, id);

alter table app.seal_access add constraint seal_access_account_fk FOREIGN KEY (tenant_id, account_id) REFERENCES app.account(tenant_id, id);

alter table app.seal_access add constraint seal_access_post_fk FOREIGN KEY (tenant_id, post_id) REFERENCES app.post(tenant_id, id);

alter table app.seal_access add constraint seal_access_seal_fk FOREIGN KEY (tenant_id, seal_id) REFERENCES app.seal(tenant_id, id);

alter table app.seal_exclusion add constraint seal_exclusion_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.seal_exclusion add constraint seal_exclusion_seal_fk FOREIGN KEY (tenant_id, seal_id) REFERENCES app.seal(tenant_id, id);

alter table app.session add constraint session_account_fk FOREIGN KEY (tenant_id, account_id) REFERENCES app.account(tenant_id, id) ON DELETE CASCADE;

alter table app.session add constraint session_post_fk FOREIGN KEY (tenant_id, post_id) REFERENCES app.post(tenant_id, id) ON DELETE CASCADE;

alter table app.succession_opening add constraint succession_opening_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.succession_opening add constraint succession_opening_of_fk FOREIGN KEY (tenant_id, succession_id) REFERENCES app.succession(tenant_id, id);

alter table app.succession_opening add constraint succession_opening_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES app.agency(tenant_id, id);

alter table app.succession_part add constraint succession_part_from_fk FOREIGN KEY (tenant_id, from_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.succession_part add constraint succession_part_of_fk FOREIGN KEY (tenant_id, succession_id) REFERENCES app.succession(tenant_id, id);

alter table app.succession_part add constraint succession_part_to_fk FOREIGN KEY (tenant_id, to_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.task add constraint task_derived_from_fk FOREIGN KEY (tenant_id, derived_from_id) REFERENCES app.task(tenant_id, id);

alter table app.task add constraint task_part_of_fk FOREIGN KEY (tenant_id, plan_id, part_of_id) REFERENCES app.task(tenant_id, plan_id, id) NOT VALID;

alter table app.task add constraint task_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.task_agency add constraint task_agency_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.task_agency add constraint task_agency_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES app.task(tenant_id, id);

alter table app.task_assignment add constraint task_assignment_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.task_assignment add constraint task_assignment_original_fk FOREIGN KEY (tenant_id, original_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.task_assignment add constraint task_assignment_post_fk FOREIGN KEY (tenant_id, acknowledged_by_id) REFERENCES app.post(tenant_id, id);

alter table app.task_assignment add constraint task_assignment_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES app.task(tenant_id, id);

alter table app.task_evidence add constraint task_evidence_file_fk FOREIGN KEY (tenant_id, file_id) REFERENCES app.file(tenant_id, id);

alter table app.task_evidence add constraint task_evidence_progress_fk FOREIGN KEY (tenant_id, progress_id) REFERENCES app.task_progress(tenant_id, id);

alter table app.task_extension add constraint task_extension_year_fk FOREIGN KEY (tenant_id, task_year_id) REFERENCES app.task_year(tenant_id, id);

alter table app.task_funding add constraint task_funding_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES app.task(tenant_id, id);

alter table app.task_output add constraint task_output_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, id);

alter table app.task_output add constraint task_output_product_fk FOREIGN KEY (tenant_id, product_id) REFERENCES app.task_product(tenant_id, id);

alter table app.task_output add constraint task_output_year_fk FOREIGN KEY (tenant_id, task_year_id) REFERENCES app.task_year(tenant_id, id);

alter table app.task_product add constraint task_product_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES app.task(tenant_id, id);

alter table app.task_progress add constraint task_progress_post_fk FOREIGN KEY (tenant_id, by_post_id) REFERENCES app.post(tenant_id, id);

alter table app.task_progress add constraint task_progress_year_fk FOREIGN KEY (tenant_id, task_year_id) REFERENCES app.task_year(tenant_id, id);

alter table app.task_year add constraint task_year_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.task_year add constraint task_year_assignment_fk FOREIGN KEY (tenant_id, assignment_id) REFERENCES app.task_assignment(tenant_id, id);

alter table app.task_year add constraint task_year_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES app.task(tenant_id, id);

alter table app.verification_member add constraint verification_member_case_fk FOREIGN KEY (tenant_id, case_id) REFERENCES app.case_record(tenant_id, id);

alter table app.verification_member add constraint verification_member_post_fk FOREIGN KEY (tenant_id, post_id) REFERENCES app.post(tenant_id, id);

alter table app.visit_matter add constraint visit_matter_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.visit_matter add constraint visit_matter_first_fk FOREIGN KEY (tenant_id, first_visit_id) REFERENCES app.reception_visit(tenant_id, id);

alter table app.visit_matter add constraint visit_matter_forwarded_fk FOREIGN KEY (tenant_id, forwarded_to_id) REFERENCES app.agency(tenant_id, id);

alter table app.visit_matter add constraint visit_matter_key_fk FOREIGN KEY (tenant_id, key_id) REFERENCES app.data_key(tenant_id, id);

alter table app.visit_matter add constraint visit_matter_petition_fk FOREIGN KEY (tenant_id, petition_id) REFERENCES app.petition(tenant_id, id);

alter table app.visit_matter add constraint visit_matter_seal_fk FOREIGN KEY (tenant_id, sealed_by) REFERENCES app.seal(tenant_id, id);

alter table app.visit_matter add constraint visit_matter_visit_fk FOREIGN KEY (tenant_id, id) REFERENCES app.reception_visit(tenant_id, id);

alter table app.visit_person add constraint visit_person_key_fk FOREIGN KEY (tenant_id, key_id) REFERENCES app.data_key(tenant_id, id);

alter table app.visit_person add constraint visit_person_visit_fk FOREIGN KEY (tenant_id, visit_id) REFERENCES app.visit_matter(tenant_id, id);

-- Indexes -------------------------------------------------------------------------------------------------------------

CREATE INDEX account_demo ON app.account USING btree (tenant_id) WHERE demo;
CREATE INDEX account_search ON app.account USING gin (search public.gin_trgm_ops);
CREATE INDEX agency_code_lookup ON app.agency_code USING btree (tenant_id, code, system, valid_from);
CREATE INDEX agency_code_of_agency ON app.agency_code USING btree (tenant_id, agency_id, system);
CREATE INDEX agency_relation_from ON app.agency_relation USING btree (tenant_id, from_agency_id, type);
CREATE INDEX agency_relation_to ON app.agency_relation USING btree (tenant_id, to_agency_id, type);
CREATE INDEX agency_version_below ON app.agency_version USING btree (tenant_id, parent_id) INCLUDE (agency_id, valid_from, valid_to);
CREATE UNIQUE INDEX agency_version_of_agency ON app.agency_version USING btree (tenant_id, agency_id, valid_from) INCLUDE (valid_to, parent_id);
CREATE INDEX agency_version_search ON app.agency_version USING gin (search public.gin_trgm_ops);
CREATE UNIQUE INDEX api_key_slot_once ON app.api_key USING btree (tenant_id, account_id, name, slot) WHERE (revoked_at IS NULL);
CREATE INDEX audit_at ON app.audit USING brin (at) WITH (pages_per_range='32');
CREATE INDEX audit_subject ON app.audit USING btree (tenant_id, subject_kind, subject_id, id);
CREATE UNIQUE INDEX backlog_entry_once ON app.backlog_entry USING btree (tenant_id, case_id) WHERE (left_on IS NULL);
CREATE INDEX case_event_operation ON app.case_event USING btree (tenant_id, operation, on_day);
CREATE UNIQUE INDEX case_outcome_decided ON app.case_outcome USING btree (tenant_id, case_id) WHERE (stage = 'DECIDED'::text);
CREATE INDEX case_petition_of ON app.case_petition USING btree (tenant_id, petition_id);
CREATE INDEX case_record_agency ON app.case_record USING btree (tenant_id, agency_id, received_on DESC, id);
CREATE INDEX case_record_handler ON app.case_record USING btree (tenant_id, handler_post_id) WHERE (handler_post_id IS NOT NULL);
CREATE INDEX case_record_previous ON app.case_record USING btree (tenant_id, previous_id) WHERE (previous_id IS NOT NULL);
CREATE INDEX case_record_received ON app.case_record USING btree (tenant_id, received_on DESC, id);
CREATE INDEX case_record_seal ON app.case_record USING btree (tenant_id, sealed_by) WHERE (sealed_by IS NOT NULL);
CREATE INDEX case_record_sealed ON app.case_record USING btree (tenant_id, agency_id) WHERE (sealed_by IS NOT NULL);
CREATE INDEX case_record_search ON app.case_record USING gin (search public.gin_trgm_ops);
CREATE INDEX case_record_settled_on ON app.case_record USING btree (tenant_id, COALESCE(decided_on, closed_on));
CREATE INDEX case_record_status ON app.case_record USING btree (tenant_id, agency_id, status);
CREATE INDEX commitment_due ON app.commitment USING btree (tenant_id, due_on, id);
CREATE INDEX commitment_owner ON app.commitment USING btree (tenant_id, owner_agency_id, due_on);
CREATE INDEX commitment_task ON app.commitment USING btree (tenant_id, task_id) WHERE (task_id IS NOT NULL);
CREATE INDEX conclusion_task_agency ON app.conclusion_task USING btree (tenant_id, agency_id, due_on);
CREATE INDEX cycle_duty_agency ON app.cycle_duty USING btree (tenant_id, agency_id, due_on);
CREATE INDEX cycle_duty_monitor ON app.cycle_duty USING btree (tenant_id, cycle_id, due_on, id) INCLUDE (state, kind, reporters, level);
CREATE INDEX cycle_duty_parent ON app.cycle_duty USING btree (tenant_id, parent_id) WHERE (parent_id IS NOT NULL);
CREATE UNIQUE INDEX cycle_recipient_agency ON app.cycle_recipient USING btree (tenant_id, cycle_id, agency_id) WHERE (agency_id IS NOT NULL);
CREATE INDEX data_key_in_use ON app.data_key USING btree (tenant_id, kek_id, id) WHERE (wrapped IS NOT NULL);
CREATE INDEX deadline_rule_search ON app.deadline_rule USING gin (search public.gin_trgm_ops);
CREATE INDEX dialogue_agency ON app.dialogue USING btree (tenant_id, agency_id, planned_on DESC, id);
CREATE INDEX dialogue_held ON app.dialogue USING btree (tenant_id, held_on) WHERE (held_on IS NOT NULL);
CREATE INDEX dialogue_planned ON app.dialogue USING btree (tenant_id, planned_on DESC, id);
CREATE INDEX dialogue_search ON app.dialogue USING gin (search public.gin_trgm_ops);
CREATE UNIQUE INDEX dialogue_duty_dialogue ON app.dialogue_duty USING btree (tenant_id, dialogue_id) WHERE (dialogue_id IS NOT NULL);
CREATE UNIQUE INDEX dialogue_guest_agency ON app.dialogue_guest USING btree (tenant_id, agency_id, dialogue_id) WHERE (agency_id IS NOT NULL);
CREATE INDEX dialogue_opinion_owner ON app.dialogue_opinion USING btree (tenant_id, owner_agency_id, dialogue_id) WHERE (owner_agency_id IS NOT NULL);
CREATE INDEX document_issued ON app.document USING btree (tenant_id, issued_on, id);
CREATE UNIQUE INDEX document_once ON app.document USING btree (tenant_id, sys.fold(number), sys.fold(issuer), issued_on) NULLS NOT DISTINCT;
CREATE INDEX document_replaced ON app.document USING btree (tenant_id, replaces_id) WHERE (replaces_id IS NOT NULL);
CREATE INDEX document_search ON app.document USING gin (search public.gin_trgm_ops);
CREATE INDEX entered_figure_agency ON app.entered_figure USING btree (tenant_id, agency_id, window_to DESC, id);
CREATE UNIQUE INDEX entered_figure_once ON app.entered_figure USING btree (tenant_id, code, agency_id, window_from, window_to, dimensions) WHERE (withdrawn_on IS NULL);
CREATE INDEX entered_figure_window_of ON app.entered_figure USING btree (tenant_id, code, window_to, id);
CREATE INDEX entered_figure_windows ON app.entered_figure USING btree (tenant_id, window_to DESC, id);
CREATE INDEX file_content ON app.file USING btree (tenant_id, sha256);
CREATE INDEX idempotency_age ON app.idempotency USING btree (tenant_id, recorded_at);
CREATE UNIQUE INDEX key_encryption_key_of_year ON app.key_encryption_key USING btree (tenant_id, year) WHERE (replaced_at IS NULL);
CREATE INDEX login_attempt_age ON app.login_attempt USING btree (tenant_id, last_at);
CREATE INDEX matter_file_case ON app.matter_file USING btree (tenant_id, case_id) WHERE (case_id IS NOT NULL);
CREATE UNIQUE INDEX matter_file_once ON app.matter_file USING btree (tenant_id, file_id);
CREATE INDEX matter_file_petition ON app.matter_file USING btree (tenant_id, petition_id) WHERE (petition_id IS NOT NULL);
CREATE INDEX mediation_agency ON app.mediation USING btree (tenant_id, agency_id, received_on DESC, id);
CREATE INDEX mediation_ended ON app.mediation USING btree (tenant_id, ended_on) WHERE (ended_on IS NOT NULL);
CREATE INDEX mediation_received ON app.mediation USING btree (tenant_id, received_on DESC, id);
CREATE INDEX notice_of ON app.notice USING btree (tenant_id, post_id, id);
CREATE INDEX obligation_agency ON app.obligation USING btree (tenant_id, agency_id, state, due_on);
CREATE INDEX obligation_all_due ON app.obligation USING btree (tenant_id, COALESCE(due_on, '9999-12-31'::date), id);
CREATE INDEX obligation_due ON app.obligation USING btree (tenant_id, agency_id, due_on, id) WHERE (state = 'OPEN'::text);
CREATE INDEX obligation_post ON app.obligation USING btree (tenant_id, post_id) WHERE ((post_id IS NOT NULL) AND (state = 'OPEN'::text));
CREATE INDEX obligation_sealed ON app.obligation USING btree (tenant_id, sealed_by) WHERE (sealed_by IS NOT NULL);
CREATE INDEX obligation_subject ON app.obligation USING btree (tenant_id, subject_kind, subject_id);
CREATE INDEX outbox_xid ON app.outbox USING btree (xid);
CREATE INDEX petition_agency ON app.petition USING btree (tenant_id, agency_id, received_on DESC, id);
CREATE INDEX petition_key ON app.petition USING btree (tenant_id, key_id) WHERE (key_id IS NOT NULL);
CREATE INDEX petition_outcome_on ON app.petition USING btree (tenant_id, outcome_on);
CREATE INDEX petition_received ON app.petition USING btree (tenant_id, received_on DESC, id);
CREATE INDEX petition_seal ON app.petition USING btree (tenant_id, sealed_by) WHERE (sealed_by IS NOT NULL);
CREATE INDEX petition_sealed ON app.petition USING btree (tenant_id, agency_id) WHERE (sealed_by IS NOT NULL);
CREATE INDEX petition_search ON app.petition USING gin (search public.gin_trgm_ops);
CREATE INDEX petition_transfer_to ON app.petition_transfer USING btree (tenant_id, to_agency_id) WHERE (to_agency_id IS NOT NULL);
CREATE INDEX plan_issuer ON app.plan USING btree (tenant_id, issuer_id, starts_on);
CREATE UNIQUE INDEX plan_number ON app.plan USING btree (tenant_id, issuer_id, number, EXTRACT(year FROM issued_on));
CREATE INDEX plan_parent ON app.plan USING btree (tenant_id, parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX plan_search ON app.plan USING gin (search public.gin_trgm_ops);
CREATE INDEX plan_starts ON app.plan USING btree (tenant_id, starts_on, id);
CREATE INDEX plan_addressee_agency ON app.plan_addressee USING btree (tenant_id, agency_id, plan_id);
CREATE INDEX plan_basis_document ON app.plan_basis USING btree (tenant_id, document_id) WHERE (document_id IS NOT NULL);
CREATE INDEX post_account ON app.post USING btree (tenant_id, account_id);
CREATE INDEX post_agency ON app.post USING btree (tenant_id, agency_id);
CREATE INDEX post_delegated_by ON app.post USING btree (tenant_id, delegated_by_id) WHERE (delegated_by_id IS NOT NULL);
CREATE INDEX reception_calendar_agency ON app.reception_calendar USING btree (tenant_id, agency_id, starts_on DESC, id);
CREATE INDEX reception_calendar_starts ON app.reception_calendar USING btree (tenant_id, starts_on DESC, id);
CREATE INDEX reception_conclusion_session ON app.reception_conclusion USING btree (tenant_id, session_id);
CREATE INDEX reception_day_agency ON app.reception_day USING btree (tenant_id, agency_id, starts_at, id);
CREATE INDEX reception_day_calendar ON app.reception_day USING btree (tenant_id, calendar_id);
CREATE INDEX reception_day_starts ON app.reception_day USING btree (tenant_id, starts_at, id);
CREATE INDEX reception_duty_window ON app.reception_duty USING btree (tenant_id, window_to DESC, id);
CREATE INDEX reception_session_agency ON app.reception_session USING btree (tenant_id, agency_id, starts_at DESC, id);
CREATE INDEX reception_session_host ON app.reception_session USING btree (tenant_id, host_agency_id, on_day) WHERE (host = 'HEAD'::text);
CREATE UNIQUE INDEX reception_session_of_day ON app.reception_session USING btree (tenant_id, day_id) WHERE (day_id IS NOT NULL);
CREATE INDEX reception_session_starts ON app.reception_session USING btree (tenant_id, starts_at DESC, id);
CREATE INDEX reception_visit_agency ON app.reception_visit USING btree (tenant_id, agency_id, on_day DESC, id);
CREATE INDEX reception_visit_day ON app.reception_visit USING btree (tenant_id, on_day DESC, id);
CREATE INDEX reception_visit_session ON app.reception_visit USING btree (tenant_id, session_id);
CREATE INDEX refresh_token_session ON app.refresh_token USING btree (tenant_id, session_id);
CREATE UNIQUE INDEX reopen_request_pending ON app.reopen_request USING btree (tenant_id, report_id) WHERE (state = 'PENDING'::text);
CREATE INDEX reopen_request_report ON app.reopen_request USING btree (tenant_id, report_id);
CREATE INDEX report_of_agency ON app.report USING btree (tenant_id, agency_id, cycle_id);
CREATE INDEX report_of_cycle ON app.report USING btree (tenant_id, cycle_id, status);
CREATE INDEX report_receiver ON app.report USING btree (tenant_id, receiver_id, status);
CREATE INDEX report_adjustment_cell ON app.report_adjustment USING btree (tenant_id, report_id, cell_key);
CREATE INDEX report_line_of_report ON app.report_line USING btree (tenant_id, report_id, table_key, ordinal, id);
CREATE INDEX report_part_child ON app.report_part USING btree (tenant_id, child_id) WHERE (child_id IS NOT NULL);
CREATE INDEX report_receipt_agency ON app.report_receipt USING btree (tenant_id, agency_id, sent_at DESC);
CREATE INDEX reporting_cycle_period ON app.reporting_cycle USING btree (tenant_id, period_to DESC, id);
CREATE INDEX reporting_cycle_template ON app.reporting_cycle USING btree (tenant_id, template_id);
CREATE UNIQUE INDEX seal_access_once ON app.seal_access USING btree (tenant_id, seal_id, post_id) WHERE (ended_on IS NULL);
CREATE INDEX seal_access_post ON app.seal_access USING btree (tenant_id, post_id) WHERE (ended_on IS NULL);
CREATE INDEX session_account ON app.session USING btree (tenant_id, account_id);
CREATE INDEX succession_day ON app.succession USING btree (tenant_id, effective_on);
CREATE INDEX succession_part_from ON app.succession_part USING btree (tenant_id, from_agency_id);
CREATE UNIQUE INDEX succession_part_one_receiver ON app.succession_part USING btree (tenant_id, succession_id, from_agency_id) WHERE receives_work;
CREATE INDEX succession_part_to ON app.succession_part USING btree (tenant_id, to_agency_id);
CREATE INDEX task_derived_from ON app.task USING btree (tenant_id, derived_from_id) WHERE (derived_from_id IS NOT NULL);
CREATE INDEX task_part_of ON app.task USING btree (tenant_id, part_of_id) WHERE (part_of_id IS NOT NULL);
CREATE INDEX task_search ON app.task USING gin (search public.gin_trgm_ops);
CREATE INDEX task_source ON app.task USING btree (tenant_id, source_id) WHERE (source_id IS NOT NULL);
CREATE UNIQUE INDEX task_agency_agency ON app.task_agency USING btree (tenant_id, agency_id, task_id) WHERE (agency_id IS NOT NULL);
CREATE UNIQUE INDEX task_lead ON app.task_agency USING btree (tenant_id, task_id) WHERE (role = 'LEAD'::text);
CREATE INDEX task_assignment_agency ON app.task_assignment USING btree (tenant_id, agency_id, task_id);
CREATE INDEX task_evidence_file ON app.task_evidence USING btree (tenant_id, file_id) WHERE (file_id IS NOT NULL);
CREATE UNIQUE INDEX task_extension_one_asked ON app.task_extension USING btree (tenant_id, task_year_id) WHERE (state = 'ASKED'::text);
CREATE INDEX task_extension_year ON app.task_extension USING btree (tenant_id, task_year_id);
CREATE INDEX task_year_agency ON app.task_year USING btree (tenant_id, agency_id, year);
CREATE INDEX task_year_task ON app.task_year USING btree (tenant_id, task_id, year);
CREATE UNIQUE INDEX verification_lead ON app.verification_member USING btree (tenant_id, case_id) WHERE (lead AND (ended_on IS NULL));
CREATE UNIQUE INDEX verification_member_once ON app.verification_member USING btree (tenant_id, case_id, post_id) WHERE (ended_on IS NULL);
CREATE INDEX visit_matter_first ON app.visit_matter USING btree (tenant_id, first_visit_id, id);
CREATE INDEX visit_matter_petition ON app.visit_matter USING btree (tenant_id, petition_id) WHERE (petition_id IS NOT NULL);
CREATE INDEX visit_matter_search ON app.visit_matter USING gin (search public.gin_trgm_ops);
CREATE INDEX visit_matter_waiting ON app.visit_matter USING btree (tenant_id, agency_id, received_on) WHERE (state = 'WAITING'::text);
CREATE INDEX visit_person_search ON app.visit_person USING gin (search public.gin_trgm_ops);
CREATE INDEX account_tenant_id_id_sys_from_idx ON hist.account USING btree (tenant_id, id, sys_from);
CREATE INDEX account_tenant_id_sys_to_idx ON hist.account USING btree (tenant_id, sys_to);
CREATE INDEX agency_tenant_id_id_sys_from_idx ON hist.agency USING btree (tenant_id, id, sys_from);
CREATE INDEX agency_tenant_id_sys_to_idx ON hist.agency USING btree (tenant_id, sys_to);
CREATE INDEX agency_code_tenant_id_id_sys_from_idx ON hist.agency_code USING btree (tenant_id, id, sys_from);
CREATE INDEX agency_code_tenant_id_sys_to_idx ON hist.agency_code USING btree (tenant_id, sys_to);
CREATE INDEX agency_relation_tenant_id_id_sys_from_idx ON hist.agency_relation USING btree (tenant_id, id, sys_from);
CREATE INDEX agency_relation_tenant_id_sys_to_idx ON hist.agency_relation USING btree (tenant_id, sys_to);
CREATE INDEX agency_version_tenant_id_id_sys_from_idx ON hist.agency_version USING btree (tenant_id, id, sys_from);
CREATE INDEX agency_version_tenant_id_sys_to_idx ON hist.agency_version USING btree (tenant_id, sys_to);
CREATE INDEX api_key_tenant_id_id_sys_from_idx ON hist.api_key USING btree (tenant_id, id, sys_from);
CREATE INDEX api_key_tenant_id_sys_to_idx ON hist.api_key USING btree (tenant_id, sys_to);
CREATE INDEX backlog_entry_tenant_id_id_sys_from_idx ON hist.backlog_entry USING btree (tenant_id, id, sys_from);
CREATE INDEX backlog_entry_tenant_id_sys_to_idx ON hist.backlog_entry USING btree (tenant_id, sys_to);
CREATE INDEX calendar_day_tenant_id_id_sys_from_idx ON hist.calendar_day USING btree (tenant_id, id, sys_from);
CREATE INDEX calendar_day_tenant_id_sys_to_idx ON hist.calendar_day USING btree (tenant_id, sys_to);
CREATE INDEX calendar_edition_tenant_id_id_sys_from_idx ON hist.calendar_edition USING btree (tenant_id, id, sys_from);
CREATE INDEX calendar_edition_tenant_id_sys_to_idx ON hist.calendar_edition USING btree (tenant_id, sys_to);
CREATE INDEX case_content_tenant_id_id_sys_from_idx ON hist.case_content USING btree (tenant_id, id, sys_from);
CREATE INDEX case_content_tenant_id_sys_to_idx ON hist.case_content USING btree (tenant_id, sys_to);
CREATE INDEX case_dialogue_tenant_id_id_sys_from_idx ON hist.case_dialogue USING btree (tenant_id, id, sys_from);
CREATE INDEX case_dialogue_tenant_id_sys_to_idx ON hist.case_dialogue USING btree (tenant_id, sys_to);
CREATE INDEX case_event_tenant_id_id_sys_from_idx ON hist.case_event USING btree (tenant_id, id, sys_from);
CREATE INDEX case_event_tenant_id_sys_to_idx ON hist.case_event USING btree (tenant_id, sys_to);
CREATE INDEX case_outcome_tenant_id_id_sys_from_idx ON hist.case_outcome USING btree (tenant_id, id, sys_from);
CREATE INDEX case_outcome_tenant_id_sys_to_idx ON hist.case_outcome USING btree (tenant_id, sys_to);
CREATE INDEX case_party_tenant_id_id_sys_from_idx ON hist.case_party USING btree (tenant_id, id, sys_from);
CREATE INDEX case_party_tenant_id_sys_to_idx ON hist.case_party USING btree (tenant_id, sys_to);
CREATE INDEX case_petition_tenant_id_id_sys_from_idx ON hist.case_petition USING btree (tenant_id, id, sys_from);
CREATE INDEX case_petition_tenant_id_sys_to_idx ON hist.case_petition USING btree (tenant_id, sys_to);
CREATE INDEX case_record_tenant_id_id_sys_from_idx ON hist.case_record USING btree (tenant_id, id, sys_from);
CREATE INDEX case_record_tenant_id_sys_to_idx ON hist.case_record USING btree (tenant_id, sys_to);
CREATE INDEX case_retention_tenant_id_id_sys_from_idx ON hist.case_retention USING btree (tenant_id, id, sys_from);
CREATE INDEX case_retention_tenant_id_sys_to_idx ON hist.case_retention USING btree (tenant_id, sys_to);
CREATE INDEX commitment_tenant_id_id_sys_from_idx ON hist.commitment USING btree (tenant_id, id, sys_from);
CREATE INDEX commitment_tenant_id_sys_to_idx ON hist.commitment USING btree (tenant_id, sys_to);
CREATE INDEX commitment_report_tenant_id_id_sys_from_idx ON hist.commitment_report USING btree (tenant_id, id, sys_from);
CREATE INDEX commitment_report_tenant_id_sys_to_idx ON hist.commitment_report USING btree (tenant_id, sys_to);
CREATE INDEX conclusion_task_tenant_id_id_sys_from_idx ON hist.conclusion_task USING btree (tenant_id, id, sys_from);
CREATE INDEX conclusion_task_tenant_id_sys_to_idx ON hist.conclusion_task USING btree (tenant_id, sys_to);
CREATE INDEX custody_rule_tenant_id_id_sys_from_idx ON hist.custody_rule USING btree (tenant_id, id, sys_from);
CREATE INDEX custody_rule_tenant_id_sys_to_idx ON hist.custody_rule USING btree (tenant_id, sys_to);
CREATE INDEX cycle_deadline_tenant_id_id_sys_from_idx ON hist.cycle_deadline USING btree (tenant_id, id, sys_from);
CREATE INDEX cycle_deadline_tenant_id_sys_to_idx ON hist.cycle_deadline USING btree (tenant_id, sys_to);
CREATE INDEX cycle_duty_tenant_id_id_sys_from_idx ON hist.cycle_duty USING btree (tenant_id, id, sys_from);
CREATE INDEX cycle_duty_tenant_id_sys_to_idx ON hist.cycle_duty USING btree (tenant_id, sys_to);
CREATE INDEX cycle_named_tenant_id_id_sys_from_idx ON hist.cycle_named USING btree (tenant_id, id, sys_from);
CREATE INDEX cycle_named_tenant_id_sys_to_idx ON hist.cycle_named USING btree (tenant_id, sys_to);
CREATE INDEX cycle_recipient_tenant_id_id_sys_from_idx ON hist.cycle_recipient USING btree (tenant_id, id, sys_from);
CREATE INDEX cycle_recipient_tenant_id_sys_to_idx ON hist.cycle_recipient USING btree (tenant_id, sys_to);
CREATE INDEX deadline_rule_tenant_id_id_sys_from_idx ON hist.deadline_rule USING btree (tenant_id, id, sys_from);
CREATE INDEX deadline_rule_tenant_id_sys_to_idx ON hist.deadline_rule USING btree (tenant_id, sys_to);
CREATE INDEX dialogue_tenant_id_id_sys_from_idx ON hist.dialogue USING btree (tenant_id, id, sys_from);
CREATE INDEX dialogue_tenant_id_sys_to_idx ON hist.dialogue USING btree (tenant_id, sys_to);
CREATE INDEX dialogue_duty_tenant_id_id_sys_from_idx ON hist.dialogue_duty USING btree (tenant_id, id, sys_from);
CREATE INDEX dialogue_duty_tenant_id_sys_to_idx ON hist.dialogue_duty USING btree (tenant_id, sys_to);
CREATE INDEX dialogue_guest_tenant_id_id_sys_from_idx ON hist.dialogue_guest USING btree (tenant_id, id, sys_from);
CREATE INDEX dialogue_guest_tenant_id_sys_to_idx ON hist.dialogue_guest USING btree (tenant_id, sys_to);
CREATE INDEX dialogue_opinion_tenant_id_id_sys_from_idx ON hist.dialogue_opinion USING btree (tenant_id, id, sys_from);
CREATE INDEX dialogue_opinion_tenant_id_sys_to_idx ON hist.dialogue_opinion USING btree (tenant_id, sys_to);
CREATE INDEX dialogue_report_tenant_id_id_sys_from_idx ON hist.dialogue_report USING btree (tenant_id, id, sys_from);
CREATE INDEX dialogue_report_tenant_id_sys_to_idx ON hist.dialogue_report USING btree (tenant_id, sys_to);
CREATE INDEX dialogue_setting_tenant_id_id_sys_from_idx ON hist.dialogue_setting USING btree (tenant_id, id, sys_from);
CREATE INDEX dialogue_setting_tenant_id_sys_to_idx ON hist.dialogue_setting USING btree (tenant_id, sys_to);
CREATE INDEX dispute_kind_tenant_id_id_sys_from_idx ON hist.dispute_kind USING btree (tenant_id, id, sys_from);
CREATE INDEX dispute_kind_tenant_id_sys_to_idx ON hist.dispute_kind USING btree (tenant_id, sys_to);
CREATE INDEX document_tenant_id_id_sys_from_idx ON hist.document USING btree (tenant_id, id, sys_from);
CREATE INDEX document_tenant_id_sys_to_idx ON hist.document USING btree (tenant_id, sys_to);
CREATE INDEX entered_figure_tenant_id_id_sys_from_idx ON hist.entered_figure USING btree (tenant_id, id, sys_from);
CREATE INDEX entered_figure_tenant_id_sys_to_idx ON hist.entered_figure USING btree (tenant_id, sys_to);
CREATE INDEX file_tenant_id_id_sys_from_idx ON hist.file USING btree (tenant_id, id, sys_from);
CREATE INDEX file_tenant_id_sys_to_idx ON hist.file USING btree (tenant_id, sys_to);
CREATE INDEX matter_file_tenant_id_id_sys_from_idx ON hist.matter_file USING btree (tenant_id, id, sys_from);
CREATE INDEX matter_file_tenant_id_sys_to_idx ON hist.matter_file USING btree (tenant_id, sys_to);
CREATE INDEX mediation_tenant_id_id_sys_from_idx ON hist.mediation USING btree (tenant_id, id, sys_from);
CREATE INDEX mediation_tenant_id_sys_to_idx ON hist.mediation USING btree (tenant_id, sys_to);
CREATE INDEX mediation_year_tenant_id_id_sys_from_idx ON hist.mediation_year USING btree (tenant_id, id, sys_from);
CREATE INDEX mediation_year_tenant_id_sys_to_idx ON hist.mediation_year USING btree (tenant_id, sys_to);
CREATE INDEX notice_tenant_id_id_sys_from_idx ON hist.notice USING btree (tenant_id, id, sys_from);
CREATE INDEX notice_tenant_id_sys_to_idx ON hist.notice USING btree (tenant_id, sys_to);
CREATE INDEX obligation_tenant_id_id_sys_from_idx ON hist.obligation USING btree (tenant_id, id, sys_from);
CREATE INDEX obligation_tenant_id_sys_to_idx ON hist.obligation USING btree (tenant_id, sys_to);
CREATE INDEX obligation_entry_tenant_id_id_sys_from_idx ON hist.obligation_entry USING btree (tenant_id, id, sys_from);
CREATE INDEX obligation_entry_tenant_id_sys_to_idx ON hist.obligation_entry USING btree (tenant_id, sys_to);
CREATE INDEX petition_tenant_id_id_sys_from_idx ON hist.petition USING btree (tenant_id, id, sys_from);
CREATE INDEX petition_tenant_id_sys_to_idx ON hist.petition USING btree (tenant_id, sys_to);
CREATE INDEX petition_transfer_tenant_id_id_sys_from_idx ON hist.petition_transfer USING btree (tenant_id, id, sys_from);
CREATE INDEX petition_transfer_tenant_id_sys_to_idx ON hist.petition_transfer USING btree (tenant_id, sys_to);
CREATE INDEX petitioner_tenant_id_id_sys_from_idx ON hist.petitioner USING btree (tenant_id, id, sys_from);
CREATE INDEX petitioner_tenant_id_sys_to_idx ON hist.petitioner USING btree (tenant_id, sys_to);
CREATE INDEX plan_tenant_id_id_sys_from_idx ON hist.plan USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_tenant_id_sys_to_idx ON hist.plan USING btree (tenant_id, sys_to);
CREATE INDEX plan_addressee_tenant_id_id_sys_from_idx ON hist.plan_addressee USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_addressee_tenant_id_sys_to_idx ON hist.plan_addressee USING btree (tenant_id, sys_to);
CREATE INDEX plan_amendment_tenant_id_id_sys_from_idx ON hist.plan_amendment USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_amendment_tenant_id_sys_to_idx ON hist.plan_amendment USING btree (tenant_id, sys_to);
CREATE INDEX plan_basis_tenant_id_id_sys_from_idx ON hist.plan_basis USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_basis_tenant_id_sys_to_idx ON hist.plan_basis USING btree (tenant_id, sys_to);
CREATE INDEX plan_change_tenant_id_id_sys_from_idx ON hist.plan_change USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_change_tenant_id_sys_to_idx ON hist.plan_change USING btree (tenant_id, sys_to);
CREATE INDEX plan_duty_tenant_id_id_sys_from_idx ON hist.plan_duty USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_duty_tenant_id_sys_to_idx ON hist.plan_duty USING btree (tenant_id, sys_to);
CREATE INDEX plan_duty_agency_tenant_id_id_sys_from_idx ON hist.plan_duty_agency USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_duty_agency_tenant_id_sys_to_idx ON hist.plan_duty_agency USING btree (tenant_id, sys_to);
CREATE INDEX plan_edition_tenant_id_id_sys_from_idx ON hist.plan_edition USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_edition_tenant_id_sys_to_idx ON hist.plan_edition USING btree (tenant_id, sys_to);
CREATE INDEX plan_recipient_tenant_id_id_sys_from_idx ON hist.plan_recipient USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_recipient_tenant_id_sys_to_idx ON hist.plan_recipient USING btree (tenant_id, sys_to);
CREATE INDEX plan_section_tenant_id_id_sys_from_idx ON hist.plan_section USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_section_tenant_id_sys_to_idx ON hist.plan_section USING btree (tenant_id, sys_to);
CREATE INDEX post_tenant_id_id_sys_from_idx ON hist.post USING btree (tenant_id, id, sys_from);
CREATE INDEX post_tenant_id_sys_to_idx ON hist.post USING btree (tenant_id, sys_to);
CREATE INDEX protection_measure_tenant_id_id_sys_from_idx ON hist.protection_measure USING btree (tenant_id, id, sys_from);
CREATE INDEX protection_measure_tenant_id_sys_to_idx ON hist.protection_measure USING btree (tenant_id, sys_to);
CREATE INDEX reception_calendar_tenant_id_id_sys_from_idx ON hist.reception_calendar USING btree (tenant_id, id, sys_from);
CREATE INDEX reception_calendar_tenant_id_sys_to_idx ON hist.reception_calendar USING btree (tenant_id, sys_to);
CREATE INDEX reception_conclusion_tenant_id_id_sys_from_idx ON hist.reception_conclusion USING btree (tenant_id, id, sys_from);
CREATE INDEX reception_conclusion_tenant_id_sys_to_idx ON hist.reception_conclusion USING btree (tenant_id, sys_to);
CREATE INDEX reception_day_tenant_id_id_sys_from_idx ON hist.reception_day USING btree (tenant_id, id, sys_from);
CREATE INDEX reception_day_tenant_id_sys_to_idx ON hist.reception_day USING btree (tenant_id, sys_to);
CREATE INDEX reception_duty_tenant_id_id_sys_from_idx ON hist.reception_duty USING btree (tenant_id, id, sys_from);
CREATE INDEX reception_duty_tenant_id_sys_to_idx ON hist.reception_duty USING btree (tenant_id, sys_to);
CREATE INDEX reception_session_tenant_id_id_sys_from_idx ON hist.reception_session USING btree (tenant_id, id, sys_from);
CREATE INDEX reception_session_tenant_id_sys_to_idx ON hist.reception_session USING btree (tenant_id, sys_to);
CREATE INDEX reception_visit_tenant_id_id_sys_from_idx ON hist.reception_visit USING btree (tenant_id, id, sys_from);
CREATE INDEX reception_visit_tenant_id_sys_to_idx ON hist.reception_visit USING btree (tenant_id, sys_to);
CREATE INDEX reminder_step_tenant_id_id_sys_from_idx ON hist.reminder_step USING btree (tenant_id, id, sys_from);
CREATE INDEX reminder_step_tenant_id_sys_to_idx ON hist.reminder_step USING btree (tenant_id, sys_to);
CREATE INDEX reopen_request_tenant_id_id_sys_from_idx ON hist.reopen_request USING btree (tenant_id, id, sys_from);
CREATE INDEX reopen_request_tenant_id_sys_to_idx ON hist.reopen_request USING btree (tenant_id, sys_to);
CREATE INDEX report_tenant_id_id_sys_from_idx ON hist.report USING btree (tenant_id, id, sys_from);
CREATE INDEX report_tenant_id_sys_to_idx ON hist.report USING btree (tenant_id, sys_to);
CREATE INDEX report_adjustment_tenant_id_id_sys_from_idx ON hist.report_adjustment USING btree (tenant_id, id, sys_from);
CREATE INDEX report_adjustment_tenant_id_sys_to_idx ON hist.report_adjustment USING btree (tenant_id, sys_to);
CREATE INDEX report_cell_tenant_id_id_sys_from_idx ON hist.report_cell USING btree (tenant_id, id, sys_from);
CREATE INDEX report_cell_tenant_id_sys_to_idx ON hist.report_cell USING btree (tenant_id, sys_to);
CREATE INDEX report_line_tenant_id_id_sys_from_idx ON hist.report_line USING btree (tenant_id, id, sys_from);
CREATE INDEX report_line_tenant_id_sys_to_idx ON hist.report_line USING btree (tenant_id, sys_to);
CREATE INDEX report_narrative_tenant_id_id_sys_from_idx ON hist.report_narrative USING btree (tenant_id, id, sys_from);
CREATE INDEX report_narrative_tenant_id_sys_to_idx ON hist.report_narrative USING btree (tenant_id, sys_to);
CREATE INDEX report_part_tenant_id_id_sys_from_idx ON hist.report_part USING btree (tenant_id, id, sys_from);
CREATE INDEX report_part_tenant_id_sys_to_idx ON hist.report_part USING btree (tenant_id, sys_to);
CREATE INDEX report_receipt_tenant_id_id_sys_from_idx ON hist.report_receipt USING btree (tenant_id, id, sys_from);
CREATE INDEX report_receipt_tenant_id_sys_to_idx ON hist.report_receipt USING btree (tenant_id, sys_to);
CREATE INDEX report_template_tenant_id_id_sys_from_idx ON hist.report_template USING btree (tenant_id, id, sys_from);
CREATE INDEX report_template_tenant_id_sys_to_idx ON hist.report_template USING btree (tenant_id, sys_to);
CREATE INDEX report_version_tenant_id_id_sys_from_idx ON hist.report_version USING btree (tenant_id, id, sys_from);
CREATE INDEX report_version_tenant_id_sys_to_idx ON hist.report_version USING btree (tenant_id, sys_to);
CREATE INDEX reporting_cycle_tenant_id_id_sys_from_idx ON hist.reporting_cycle USING btree (tenant_id, id, sys_from);
CREATE INDEX reporting_cycle_tenant_id_sys_to_idx ON hist.reporting_cycle USING btree (tenant_id, sys_to);
CREATE INDEX reporting_duty_tenant_id_id_sys_from_idx ON hist.reporting_duty USING btree (tenant_id, id, sys_from);
CREATE INDEX reporting_duty_tenant_id_sys_to_idx ON hist.reporting_duty USING btree (tenant_id, sys_to);
CREATE INDEX reporting_recipient_tenant_id_id_sys_from_idx ON hist.reporting_recipient USING btree (tenant_id, id, sys_from);
CREATE INDEX reporting_recipient_tenant_id_sys_to_idx ON hist.reporting_recipient USING btree (tenant_id, sys_to);
CREATE INDEX reveal_request_tenant_id_id_sys_from_idx ON hist.reveal_request USING btree (tenant_id, id, sys_from);
CREATE INDEX reveal_request_tenant_id_sys_to_idx ON hist.reveal_request USING btree (tenant_id, sys_to);
CREATE INDEX seal_access_tenant_id_id_sys_from_idx ON hist.seal_access USING btree (tenant_id, id, sys_from);
CREATE INDEX seal_access_tenant_id_sys_to_idx ON hist.seal_access USING btree (tenant_id, sys_to);
CREATE INDEX seal_exclusion_tenant_id_id_sys_from_idx ON hist.seal_exclusion USING btree (tenant_id, id, sys_from);
CREATE INDEX seal_exclusion_tenant_id_sys_to_idx ON hist.seal_exclusion USING btree (tenant_id, sys_to);
CREATE INDEX succession_tenant_id_id_sys_from_idx ON hist.succession USING btree (tenant_id, id, sys_from);
CREATE INDEX succession_tenant_id_sys_to_idx ON hist.succession USING btree (tenant_id, sys_to);
CREATE INDEX succession_opening_tenant_id_id_sys_from_idx ON hist.succession_opening USING btree (tenant_id, id, sys_from);
CREATE INDEX succession_opening_tenant_id_sys_to_idx ON hist.succession_opening USING btree (tenant_id, sys_to);
CREATE INDEX succession_part_tenant_id_id_sys_from_idx ON hist.succession_part USING btree (tenant_id, id, sys_from);
CREATE INDEX succession_part_tenant_id_sys_to_idx ON hist.succession_part USING btree (tenant_id, sys_to);
CREATE INDEX task_tenant_id_id_sys_from_idx ON hist.task USING btree (tenant_id, id, sys_from);
CREATE INDEX task_tenant_id_sys_to_idx ON hist.task USING btree (tenant_id, sys_to);
CREATE INDEX task_agency_tenant_id_id_sys_from_idx ON hist.task_agency USING btree (tenant_id, id, sys_from);
CREATE INDEX task_agency_tenant_id_sys_to_idx ON hist.task_agency USING btree (tenant_id, sys_to);
CREATE INDEX task_assignment_tenant_id_id_sys_from_idx ON hist.task_assignment USING btree (tenant_id, id, sys_from);
CREATE INDEX task_assignment_tenant_id_sys_to_idx ON hist.task_assignment USING btree (tenant_id, sys_to);
CREATE INDEX task_evidence_tenant_id_id_sys_from_idx ON hist.task_evidence USING btree (tenant_id, id, sys_from);
CREATE INDEX task_evidence_tenant_id_sys_to_idx ON hist.task_evidence USING btree (tenant_id, sys_to);
CREATE INDEX task_extension_tenant_id_id_sys_from_idx ON hist.task_extension USING btree (tenant_id, id, sys_from);
CREATE INDEX task_extension_tenant_id_sys_to_idx ON hist.task_extension USING btree (tenant_id, sys_to);
CREATE INDEX task_funding_tenant_id_id_sys_from_idx ON hist.task_funding USING btree (tenant_id, id, sys_from);
CREATE INDEX task_funding_tenant_id_sys_to_idx ON hist.task_funding USING btree (tenant_id, sys_to);
CREATE INDEX task_output_tenant_id_id_sys_from_idx ON hist.task_output USING btree (tenant_id, id, sys_from);
CREATE INDEX task_output_tenant_id_sys_to_idx ON hist.task_output USING btree (tenant_id, sys_to);
CREATE INDEX task_product_tenant_id_id_sys_from_idx ON hist.task_product USING btree (tenant_id, id, sys_from);
CREATE INDEX task_product_tenant_id_sys_to_idx ON hist.task_product USING btree (tenant_id, sys_to);
CREATE INDEX task_progress_tenant_id_id_sys_from_idx ON hist.task_progress USING btree (tenant_id, id, sys_from);
CREATE INDEX task_progress_tenant_id_sys_to_idx ON hist.task_progress USING btree (tenant_id, sys_to);
CREATE INDEX task_year_tenant_id_id_sys_from_idx ON hist.task_year USING btree (tenant_id, id, sys_from);
CREATE INDEX task_year_tenant_id_sys_to_idx ON hist.task_year USING btree (tenant_id, sys_to);
CREATE INDEX verification_member_tenant_id_id_sys_from_idx ON hist.verification_member USING btree (tenant_id, id, sys_from);
CREATE INDEX verification_member_tenant_id_sys_to_idx ON hist.verification_member USING btree (tenant_id, sys_to);
CREATE INDEX visit_matter_tenant_id_id_sys_from_idx ON hist.visit_matter USING btree (tenant_id, id, sys_from);
CREATE INDEX visit_matter_tenant_id_sys_to_idx ON hist.visit_matter USING btree (tenant_id, sys_to);
CREATE INDEX visit_person_tenant_id_id_sys_from_idx ON hist.visit_person USING btree (tenant_id, id, sys_from);
CREATE INDEX visit_person_tenant_id_sys_to_idx ON hist.visit_person USING btree (tenant_id, sys_to);

-- Views ---------------------------------------------------------------------------------------------------------------

create view asof.account with (security_invoker=true) as
 SELECT account.tenant_id,
    account.id,
    account.version,
    account.sys_from,
    account.username,
    account.display_name,
    account.kind,
    account.active,
    account.demo
   FROM app.account
  WHERE (account.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT account.tenant_id,
    account.id,
    account.version,
    account.sys_from,
    account.username,
    account.display_name,
    account.kind,
    account.active,
    account.demo
   FROM hist.account
  WHERE ((account.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (account.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.agency with (security_invoker=true) as
 SELECT agency.tenant_id,
    agency.id,
    agency.version,
    agency.sys_from,
    agency.founded_by,
    agency.founded_on,
    agency.note
   FROM app.agency
  WHERE (agency.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT agency.tenant_id,
    agency.id,
    agency.version,
    agency.sys_from,
    agency.founded_by,
    agency.founded_on,
    agency.note
   FROM hist.agency
  WHERE ((agency.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (agency.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.agency_code with (security_invoker=true) as
 SELECT agency_code.tenant_id,
    agency_code.id,
    agency_code.version,
    agency_code.sys_from,
    agency_code.agency_id,
    agency_code.system,
    agency_code.code,
    agency_code.valid_from,
    agency_code.valid_to
   FROM app.agency_code
  WHERE (agency_code.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT agency_code.tenant_id,
    agency_code.id,
    agency_code.version,
    agency_code.sys_from,
    agency_code.agency_id,
    agency_code.system,
    agency_code.code,
    agency_code.valid_from,
    agency_code.valid_to
   FROM hist.agency_code
  WHERE ((agency_code.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (agency_code.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.agency_relation with (security_invoker=true) as
 SELECT agency_relation.tenant_id,
    agency_relation.id,
    agency_relation.version,
    agency_relation.sys_from,
    agency_relation.from_agency_id,
    agency_relation.to_agency_id,
    agency_relation.type,
    agency_relation.valid_from,
    agency_relation.valid_to,
    agency_relation.instrument
   FROM app.agency_relation
  WHERE (agency_relation.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT agency_relation.tenant_id,
    agency_relation.id,
    agency_relation.version,
    agency_relation.sys_from,
    agency_relation.from_agency_id,
    agency_relation.to_agency_id,
    agency_relation.type,
    agency_relation.valid_from,
    agency_relation.valid_to,
    agency_relation.instrument
   FROM hist.agency_relation
  WHERE ((agency_relation.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (agency_relation.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.agency_version with (security_invoker=true) as
 SELECT agency_version.tenant_id,
    agency_version.id,
    agency_version.version,
    agency_version.sys_from,
    agency_version.agency_id,
    agency_version.valid_from,
    agency_version.valid_to,
    agency_version.name,
    agency_version.short_name,
    agency_version.territory_name,
    agency_version.kind,
    agency_version.level,
    agency_version.administrative_type,
    agency_version.parent_id,
    agency_version.remote_area
   FROM app.agency_version
  WHERE (agency_version.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT agency_version.tenant_id,
    agency_version.id,
    agency_version.version,
    agency_version.sys_from,
    agency_version.agency_id,
    agency_version.valid_from,
    agency_version.valid_to,
    agency_version.name,
    agency_version.short_name,
    agency_version.territory_name,
    agency_version.kind,
    agency_version.level,
    agency_version.administrative_type,
    agency_version.parent_id,
    agency_version.remote_area
   FROM hist.agency_version
  WHERE ((agency_version.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (agency_version.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.api_key with (security_invoker=true) as
 SELECT api_key.tenant_id,
    api_key.id,
    api_key.version,
    api_key.sys_from,
    api_key.account_id,
    api_key.name,
    api_key.slot,
    api_key.key_id,
    api_key.hash,
    api_key.scopes,
    api_key.agency_id,
    api_key.cidrs,
    api_key.expires_at,
    api_key.revoked_at,
    api_key.replaces_id
   FROM app.api_key
  WHERE (api_key.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT api_key.tenant_id,
    api_key.id,
    api_key.version,
    api_key.sys_from,
    api_key.account_id,
    api_key.name,
    api_key.slot,
    api_key.key_id,
    api_key.hash,
    api_key.scopes,
    api_key.agency_id,
    api_key.cidrs,
    api_key.expires_at,
    api_key.revoked_at,
    api_key.replaces_id
   FROM hist.api_key
  WHERE ((api_key.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (api_key.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.backlog_entry with (security_invoker=true) as
 SELECT backlog_entry.tenant_id,
    backlog_entry.id,
    backlog_entry.version,
    backlog_entry.sys_from,
    backlog_entry.case_id,
    backlog_entry.entered_on,
    backlog_entry.ground,
    backlog_entry.document_number,
    backlog_entry.left_on,
    backlog_entry.left_ground,
    backlog_entry.sealed_by
   FROM app.backlog_entry
  WHERE (backlog_entry.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT backlog_entry.tenant_id,
    backlog_entry.id,
    backlog_entry.version,
    backlog_entry.sys_from,
    backlog_entry.case_id,
    backlog_entry.entered_on,
    backlog_entry.ground,
    backlog_entry.document_number,
    backlog_entry.left_on,
    backlog_entry.left_ground,
    backlog_entry.sealed_by
   FROM hist.backlog_entry
  WHERE ((backlog_entry.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (backlog_entry.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.calendar_day with (security_invoker=true) as
 SELECT calendar_day.tenant_id,
    calendar_day.id,
    calendar_day.version,
    calendar_day.sys_from,
    calendar_day.day,
    calendar_day.kind,
    calendar_day.label,
    calendar_day.status,
    calendar_day.citation,
    calendar_day.verified,
    calendar_day.edition
   FROM app.calendar_day
  WHERE (calendar_day.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT calendar_day.tenant_id,
    calendar_day.id,
    calendar_day.version,
    calendar_day.sys_from,
    calendar_day.day,
    calendar_day.kind,
    calendar_day.label,
    calendar_day.status,
    calendar_day.citation,
    calendar_day.verified,
    calendar_day.edition
   FROM hist.calendar_day
  WHERE ((calendar_day.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (calendar_day.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.calendar_edition with (security_invoker=true) as
 SELECT calendar_edition.tenant_id,
    calendar_edition.id,
    calendar_edition.version,
    calendar_edition.sys_from,
    calendar_edition.number,
    calendar_edition.adopted_on,
    calendar_edition.citation,
    calendar_edition.note
   FROM app.calendar_edition
  WHERE (calendar_edition.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT calendar_edition.tenant_id,
    calendar_edition.id,
    calendar_edition.version,
    calendar_edition.sys_from,
    calendar_edition.number,
    calendar_edition.adopted_on,
    calendar_edition.citation,
    calendar_edition.note
   FROM hist.calendar_edition
  WHERE ((calendar_edition.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (calendar_edition.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.case_content with (security_invoker=true) as
 SELECT case_content.tenant_id,
    case_content.id,
    case_content.version,
    case_content.sys_from,
    case_content.case_id,
    case_content.ordinal,
    case_content.text,
    case_content.secret,
    case_content.withdrawn_on,
    case_content.finding,
    case_content.sealed_by
   FROM app.case_content
  WHERE (case_content.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT case_content.tenant_id,
    case_content.id,
    case_content.version,
    case_content.sys_from,
    case_content.case_id,
    case_content.ordinal,
    case_content.text,
    case_content.secret,
    case_content.withdrawn_on,
    case_content.finding,
    case_content.sealed_by
   FROM hist.case_content
  WHERE ((case_content.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (case_content.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.case_dialogue with (security_invoker=true) as
 SELECT case_dialogue.tenant_id,
    case_dialogue.id,
    case_dialogue.version,
    case_dialogue.sys_from,
    case_dialogue.case_id,
    case_dialogue.planned_on,
    case_dialogue.noticed_on,
    case_dialogue.notice_number,
    case_dialogue.place,
    case_dialogue.held_on,
    case_dialogue.chaired_by,
    case_dialogue.in_person,
    case_dialogue.minutes_number,
    case_dialogue.attended,
    case_dialogue.absent,
    case_dialogue.absent_excused,
    case_dialogue.cancelled_on,
    case_dialogue.sealed_by
   FROM app.case_dialogue
  WHERE (case_dialogue.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT case_dialogue.tenant_id,
    case_dialogue.id,
    case_dialogue.version,
    case_dialogue.sys_from,
    case_dialogue.case_id,
    case_dialogue.planned_on,
    case_dialogue.noticed_on,
    case_dialogue.notice_number,
    case_dialogue.place,
    case_dialogue.held_on,
    case_dialogue.chaired_by,
    case_dialogue.in_person,
    case_dialogue.minutes_number,
    case_dialogue.attended,
    case_dialogue.absent,
    case_dialogue.absent_excused,
    case_dialogue.cancelled_on,
    case_dialogue.sealed_by
   FROM hist.case_dialogue
  WHERE ((case_dialogue.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (case_dialogue.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.case_event with (security_invoker=true) as
 SELECT case_event.tenant_id,
    case_event.id,
    case_event.version,
    case_event.sys_from,
    case_event.case_id,
    case_event.ordinal,
    case_event.operation,
    case_event.on_day,
    case_event.from_status,
    case_event.to_status,
    case_event.ground,
    case_event.document_number,
    case_event.document_on,
    case_event.signer,
    case_event.file_id,
    case_event.note,
    case_event.secret,
    case_event.detail,
    case_event.by_post_id,
    case_event.sealed_by
   FROM app.case_event
  WHERE (case_event.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT case_event.tenant_id,
    case_event.id,
    case_event.version,
    case_event.sys_from,
    case_event.case_id,
    case_event.ordinal,
    case_event.operation,
    case_event.on_day,
    case_event.from_status,
    case_event.to_status,
    case_event.ground,
    case_event.document_number,
    case_event.document_on,
    case_event.signer,
    case_event.file_id,
    case_event.note,
    case_event.secret,
    case_event.detail,
    case_event.by_post_id,
    case_event.sealed_by
   FROM hist.case_event
  WHERE ((case_event.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (case_event.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.case_outcome with (security_invoker=true) as
 SELECT case_outcome.tenant_id,
    case_outcome.id,
    case_outcome.version,
    case_outcome.sys_from,
    case_outcome.case_id,
    case_outcome.stage,
    case_outcome.on_day,
    case_outcome.state_money,
    case_outcome.state_land,
    case_outcome.organisation_money,
    case_outcome.organisation_land,
    case_outcome.person_money,
    case_outcome.person_land,
    case_outcome.organisations,
    case_outcome.persons,
    case_outcome.disciplined,
    case_outcome.disciplined_officials,
    case_outcome.criminal_cases,
    case_outcome.criminal_persons,
    case_outcome.criminal_officials,
    case_outcome.sealed_by
   FROM app.case_outcome
  WHERE (case_outcome.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT case_outcome.tenant_id,
    case_outcome.id,
    case_outcome.version,
    case_outcome.sys_from,
    case_outcome.case_id,
    case_outcome.stage,
    case_outcome.on_day,
    case_outcome.state_money,
    case_outcome.state_land,
    case_outcome.organisation_money,
    case_outcome.organisation_land,
    case_outcome.person_money,
    case_outcome.person_land,
    case_outcome.organisations,
    case_outcome.persons,
    case_outcome.disciplined,
    case_outcome.disciplined_officials,
    case_outcome.criminal_cases,
    case_outcome.criminal_persons,
    case_outcome.criminal_officials,
    case_outcome.sealed_by
   FROM hist.case_outcome
  WHERE ((case_outcome.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (case_outcome.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.case_party with (security_invoker=true) as
 SELECT case_party.tenant_id,
    case_party.id,
    case_party.version,
    case_party.sys_from,
    case_party.case_id,
    case_party.ordinal,
    case_party.role,
    case_party.agency_id,
    case_party.official,
    case_party."position",
    case_party.name,
    case_party.secret,
    case_party.sealed_by
   FROM app.case_party
  WHERE (case_party.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT case_party.tenant_id,
    case_party.id,
    case_party.version,
    case_party.sys_from,
    case_party.case_id,
    case_party.ordinal,
    case_party.role,
    case_party.agency_id,
    case_party.official,
    case_party."position",
    case_party.name,
    case_party.secret,
    case_party.sealed_by
   FROM hist.case_party
  WHERE ((case_party.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (case_party.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.case_petition with (security_invoker=true) as
 SELECT case_petition.tenant_id,
    case_petition.id,
    case_petition.version,
    case_petition.sys_from,
    case_petition.case_id,
    case_petition.petition_id,
    case_petition.relation,
    case_petition.linked_on,
    case_petition.sealed_by
   FROM app.case_petition
  WHERE (case_petition.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT case_petition.tenant_id,
    case_petition.id,
    case_petition.version,
    case_petition.sys_from,
    case_petition.case_id,
    case_petition.petition_id,
    case_petition.relation,
    case_petition.linked_on,
    case_petition.sealed_by
   FROM hist.case_petition
  WHERE ((case_petition.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (case_petition.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.case_record with (security_invoker=true) as
 SELECT case_record.tenant_id,
    case_record.id,
    case_record.version,
    case_record.sys_from,
    case_record.kind,
    case_record.instance,
    case_record.previous_id,
    case_record.further_ground,
    case_record.agency_id,
    case_record.register_agency_id,
    case_record.respondent_agency_id,
    case_record.book,
    case_record.year,
    case_record.number,
    case_record.field,
    case_record.title,
    case_record.key_id,
    case_record.secret,
    case_record.received_on,
    case_record.people_count,
    case_record.status,
    case_record.suspended_from,
    case_record.remote_area,
    case_record.complexity,
    case_record.multi_place,
    case_record.dismissal,
    case_record.extensions,
    case_record.flags,
    case_record.handler_post_id,
    case_record.accepted_on,
    case_record.refusal_ground,
    case_record.decided_on,
    case_record.finding,
    case_record.decision_number,
    case_record.decision_signer,
    case_record.sent_on,
    case_record.published_on,
    case_record.effective_on,
    case_record.execution_ordered_on,
    case_record.executed_on,
    case_record.closed_on,
    case_record.closing_ground,
    case_record.withdrawn,
    case_record.withdrawn_after_talk,
    case_record.court,
    case_record.court_on,
    case_record.sealed_by
   FROM app.case_record
  WHERE (case_record.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT case_record.tenant_id,
    case_record.id,
    case_record.version,
    case_record.sys_from,
    case_record.kind,
    case_record.instance,
    case_record.previous_id,
    case_record.further_ground,
    case_record.agency_id,
    case_record.register_agency_id,
    case_record.respondent_agency_id,
    case_record.book,
    case_record.year,
    case_record.number,
    case_record.field,
    case_record.title,
    case_record.key_id,
    case_record.secret,
    case_record.received_on,
    case_record.people_count,
    case_record.status,
    case_record.suspended_from,
    case_record.remote_area,
    case_record.complexity,
    case_record.multi_place,
    case_record.dismissal,
    case_record.extensions,
    case_record.flags,
    case_record.handler_post_id,
    case_record.accepted_on,
    case_record.refusal_ground,
    case_record.decided_on,
    case_record.finding,
    case_record.decision_number,
    case_record.decision_signer,
    case_record.sent_on,
    case_record.published_on,
    case_record.effective_on,
    case_record.execution_ordered_on,
    case_record.executed_on,
    case_record.closed_on,
    case_record.closing_ground,
    case_record.withdrawn,
    case_record.withdrawn_after_talk,
    case_record.court,
    case_record.court_on,
    case_record.sealed_by
   FROM hist.case_record
  WHERE ((case_record.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (case_record.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.case_retention with (security_invoker=true) as
 SELECT case_retention.tenant_id,
    case_retention.id,
    case_retention.version,
    case_retention.sys_from,
    case_retention.case_id,
    case_retention.keep_until,
    case_retention.ground,
    case_retention.held_by,
    case_retention.shredded_on,
    case_retention.shred_decision,
    case_retention.sealed_by
   FROM app.case_retention
  WHERE (case_retention.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT case_retention.tenant_id,
    case_retention.id,
    case_retention.version,
    case_retention.sys_from,
    case_retention.case_id,
    case_retention.keep_until,
    case_retention.ground,
    case_retention.held_by,
    case_retention.shredded_on,
    case_retention.shred_decision,
    case_retention.sealed_by
   FROM hist.case_retention
  WHERE ((case_retention.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (case_retention.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.commitment with (security_invoker=true) as
 SELECT commitment.tenant_id,
    commitment.id,
    commitment.version,
    commitment.sys_from,
    commitment.dialogue_id,
    commitment.opinion_id,
    commitment.ordinal,
    commitment.text,
    commitment.promised_by,
    commitment.promised_on,
    commitment.owner_agency_id,
    commitment.due_on,
    commitment.state,
    commitment.ended_on,
    commitment.result,
    commitment.document_number,
    commitment.task_id
   FROM app.commitment
  WHERE (commitment.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT commitment.tenant_id,
    commitment.id,
    commitment.version,
    commitment.sys_from,
    commitment.dialogue_id,
    commitment.opinion_id,
    commitment.ordinal,
    commitment.text,
    commitment.promised_by,
    commitment.promised_on,
    commitment.owner_agency_id,
    commitment.due_on,
    commitment.state,
    commitment.ended_on,
    commitment.result,
    commitment.document_number,
    commitment.task_id
   FROM hist.commitment
  WHERE ((commitment.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (commitment.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.commitment_report with (security_invoker=true) as
 SELECT commitment_report.tenant_id,
    commitment_report.id,
    commitment_report.version,
    commitment_report.sys_from,
    commitment_report.commitment_id,
    commitment_report.ordinal,
    commitment_report.reported_on,
    commitment_report.text
   FROM app.commitment_report
  WHERE (commitment_report.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT commitment_report.tenant_id,
    commitment_report.id,
    commitment_report.version,
    commitment_report.sys_from,
    commitment_report.commitment_id,
    commitment_report.ordinal,
    commitment_report.reported_on,
    commitment_report.text
   FROM hist.commitment_report
  WHERE ((commitment_report.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (commitment_report.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.conclusion_task with (security_invoker=true) as
 SELECT conclusion_task.tenant_id,
    conclusion_task.id,
    conclusion_task.version,
    conclusion_task.sys_from,
    conclusion_task.conclusion_id,
    conclusion_task.session_id,
    conclusion_task.ordinal,
    conclusion_task.agency_id,
    conclusion_task.issuer_id,
    conclusion_task.text,
    conclusion_task.due_on,
    conclusion_task.state,
    conclusion_task.done_on,
    conclusion_task.result
   FROM app.conclusion_task
  WHERE (conclusion_task.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT conclusion_task.tenant_id,
    conclusion_task.id,
    conclusion_task.version,
    conclusion_task.sys_from,
    conclusion_task.conclusion_id,
    conclusion_task.session_id,
    conclusion_task.ordinal,
    conclusion_task.agency_id,
    conclusion_task.issuer_id,
    conclusion_task.text,
    conclusion_task.due_on,
    conclusion_task.state,
    conclusion_task.done_on,
    conclusion_task.result
   FROM hist.conclusion_task
  WHERE ((conclusion_task.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (conclusion_task.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.custody_rule with (security_invoker=true) as
 SELECT custody_rule.tenant_id,
    custody_rule.id,
    custody_rule.version,
    custody_rule.sys_from,
    custody_rule.kind,
    custody_rule.custody,
    custody_rule.document_number,
    custody_rule.decided_on,
    custody_rule.note
   FROM app.custody_rule
  WHERE (custody_rule.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT custody_rule.tenant_id,
    custody_rule.id,
    custody_rule.version,
    custody_rule.sys_from,
    custody_rule.kind,
    custody_rule.custody,
    custody_rule.document_number,
    custody_rule.decided_on,
    custody_rule.note
   FROM hist.custody_rule
  WHERE ((custody_rule.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (custody_rule.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.cycle_deadline with (security_invoker=true) as
 SELECT cycle_deadline.tenant_id,
    cycle_deadline.id,
    cycle_deadline.version,
    cycle_deadline.sys_from,
    cycle_deadline.cycle_id,
    cycle_deadline.reporters,
    cycle_deadline.due_on
   FROM app.cycle_deadline
  WHERE (cycle_deadline.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT cycle_deadline.tenant_id,
    cycle_deadline.id,
    cycle_deadline.version,
    cycle_deadline.sys_from,
    cycle_deadline.cycle_id,
    cycle_deadline.reporters,
    cycle_deadline.due_on
   FROM hist.cycle_deadline
  WHERE ((cycle_deadline.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (cycle_deadline.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.cycle_duty with (security_invoker=true) as
 SELECT cycle_duty.tenant_id,
    cycle_duty.id,
    cycle_duty.version,
    cycle_duty.sys_from,
    cycle_duty.cycle_id,
    cycle_duty.agency_id,
    cycle_duty.agency_name,
    cycle_duty.kind,
    cycle_duty.reporters,
    cycle_duty.level,
    cycle_duty.drafter_id,
    cycle_duty.receiver_id,
    cycle_duty.parent_id,
    cycle_duty.due_on,
    cycle_duty.state,
    cycle_duty.amended_on,
    cycle_duty.reason
   FROM app.cycle_duty
  WHERE (cycle_duty.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT cycle_duty.tenant_id,
    cycle_duty.id,
    cycle_duty.version,
    cycle_duty.sys_from,
    cycle_duty.cycle_id,
    cycle_duty.agency_id,
    cycle_duty.agency_name,
    cycle_duty.kind,
    cycle_duty.reporters,
    cycle_duty.level,
    cycle_duty.drafter_id,
    cycle_duty.receiver_id,
    cycle_duty.parent_id,
    cycle_duty.due_on,
    cycle_duty.state,
    cycle_duty.amended_on,
    cycle_duty.reason
   FROM hist.cycle_duty
  WHERE ((cycle_duty.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (cycle_duty.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.cycle_named with (security_invoker=true) as
 SELECT cycle_named.tenant_id,
    cycle_named.id,
    cycle_named.version,
    cycle_named.sys_from,
    cycle_named.cycle_id,
    cycle_named.agency_id
   FROM app.cycle_named
  WHERE (cycle_named.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT cycle_named.tenant_id,
    cycle_named.id,
    cycle_named.version,
    cycle_named.sys_from,
    cycle_named.cycle_id,
    cycle_named.agency_id
   FROM hist.cycle_named
  WHERE ((cycle_named.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (cycle_named.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.cycle_recipient with (security_invoker=true) as
 SELECT cycle_recipient.tenant_id,
    cycle_recipient.id,
    cycle_recipient.version,
    cycle_recipient.sys_from,
    cycle_recipient.cycle_id,
    cycle_recipient.ordinal,
    cycle_recipient.name,
    cycle_recipient.via,
    cycle_recipient.agency_id,
    cycle_recipient.redaction,
    cycle_recipient.due_on
   FROM app.cycle_recipient
  WHERE (cycle_recipient.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT cycle_recipient.tenant_id,
    cycle_recipient.id,
    cycle_recipient.version,
    cycle_recipient.sys_from,
    cycle_recipient.cycle_id,
    cycle_recipient.ordinal,
    cycle_recipient.name,
    cycle_recipient.via,
    cycle_recipient.agency_id,
    cycle_recipient.redaction,
    cycle_recipient.due_on
   FROM hist.cycle_recipient
  WHERE ((cycle_recipient.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (cycle_recipient.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.deadline_rule with (security_invoker=true) as
 SELECT deadline_rule.tenant_id,
    deadline_rule.id,
    deadline_rule.version,
    deadline_rule.sys_from,
    deadline_rule.code,
    deadline_rule.label_vi,
    deadline_rule.label_en,
    deadline_rule.kind,
    deadline_rule.trigger,
    deadline_rule.count,
    deadline_rule.unit,
    deadline_rule.direction,
    deadline_rule.roll,
    deadline_rule.variants,
    deadline_rule.extensions,
    deadline_rule.per,
    deadline_rule.citation,
    deadline_rule.evidence,
    deadline_rule.verified,
    deadline_rule.uncertain,
    deadline_rule.note,
    deadline_rule.valid_from,
    deadline_rule.valid_to,
    deadline_rule.document_number,
    deadline_rule.document_issued_on,
    deadline_rule.verified_document,
    deadline_rule.verified_on
   FROM app.deadline_rule
  WHERE (deadline_rule.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT deadline_rule.tenant_id,
    deadline_rule.id,
    deadline_rule.version,
    deadline_rule.sys_from,
    deadline_rule.code,
    deadline_rule.label_vi,
    deadline_rule.label_en,
    deadline_rule.kind,
    deadline_rule.trigger,
    deadline_rule.count,
    deadline_rule.unit,
    deadline_rule.direction,
    deadline_rule.roll,
    deadline_rule.variants,
    deadline_rule.extensions,
    deadline_rule.per,
    deadline_rule.citation,
    deadline_rule.evidence,
    deadline_rule.verified,
    deadline_rule.uncertain,
    deadline_rule.note,
    deadline_rule.valid_from,
    deadline_rule.valid_to,
    deadline_rule.document_number,
    deadline_rule.document_issued_on,
    deadline_rule.verified_document,
    deadline_rule.verified_on
   FROM hist.deadline_rule
  WHERE ((deadline_rule.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (deadline_rule.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.dialogue with (security_invoker=true) as
 SELECT dialogue.tenant_id,
    dialogue.id,
    dialogue.version,
    dialogue.sys_from,
    dialogue.agency_id,
    dialogue.level,
    dialogue.kind,
    dialogue.status,
    dialogue.title,
    dialogue.chair,
    dialogue.chair_capacity,
    dialogue.place,
    dialogue.planned_on,
    dialogue.notice_on,
    dialogue.agenda,
    dialogue.postponements,
    dialogue.reason,
    dialogue.cancelled_on,
    dialogue.held_on,
    dialogue.people,
    dialogue.minutes_number,
    dialogue.concluded_on,
    dialogue.conclusion_number,
    dialogue.conclusion_signer,
    dialogue.conclusion
   FROM app.dialogue
  WHERE (dialogue.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT dialogue.tenant_id,
    dialogue.id,
    dialogue.version,
    dialogue.sys_from,
    dialogue.agency_id,
    dialogue.level,
    dialogue.kind,
    dialogue.status,
    dialogue.title,
    dialogue.chair,
    dialogue.chair_capacity,
    dialogue.place,
    dialogue.planned_on,
    dialogue.notice_on,
    dialogue.agenda,
    dialogue.postponements,
    dialogue.reason,
    dialogue.cancelled_on,
    dialogue.held_on,
    dialogue.people,
    dialogue.minutes_number,
    dialogue.concluded_on,
    dialogue.conclusion_number,
    dialogue.conclusion_signer,
    dialogue.conclusion
   FROM hist.dialogue
  WHERE ((dialogue.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (dialogue.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.dialogue_duty with (security_invoker=true) as
 SELECT dialogue_duty.tenant_id,
    dialogue_duty.id,
    dialogue_duty.version,
    dialogue_duty.sys_from,
    dialogue_duty.agency_id,
    dialogue_duty.year,
    dialogue_duty.ordinal,
    dialogue_duty.setting_id,
    dialogue_duty.dialogue_id
   FROM app.dialogue_duty
  WHERE (dialogue_duty.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT dialogue_duty.tenant_id,
    dialogue_duty.id,
    dialogue_duty.version,
    dialogue_duty.sys_from,
    dialogue_duty.agency_id,
    dialogue_duty.year,
    dialogue_duty.ordinal,
    dialogue_duty.setting_id,
    dialogue_duty.dialogue_id
   FROM hist.dialogue_duty
  WHERE ((dialogue_duty.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (dialogue_duty.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.dialogue_guest with (security_invoker=true) as
 SELECT dialogue_guest.tenant_id,
    dialogue_guest.id,
    dialogue_guest.version,
    dialogue_guest.sys_from,
    dialogue_guest.dialogue_id,
    dialogue_guest.ordinal,
    dialogue_guest.name,
    dialogue_guest.capacity,
    dialogue_guest.agency_id
   FROM app.dialogue_guest
  WHERE (dialogue_guest.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT dialogue_guest.tenant_id,
    dialogue_guest.id,
    dialogue_guest.version,
    dialogue_guest.sys_from,
    dialogue_guest.dialogue_id,
    dialogue_guest.ordinal,
    dialogue_guest.name,
    dialogue_guest.capacity,
    dialogue_guest.agency_id
   FROM hist.dialogue_guest
  WHERE ((dialogue_guest.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (dialogue_guest.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.dialogue_opinion with (security_invoker=true) as
 SELECT dialogue_opinion.tenant_id,
    dialogue_opinion.id,
    dialogue_opinion.version,
    dialogue_opinion.sys_from,
    dialogue_opinion.dialogue_id,
    dialogue_opinion.ordinal,
    dialogue_opinion.content,
    dialogue_opinion.speaker,
    dialogue_opinion.speaker_name,
    dialogue_opinion.state,
    dialogue_opinion.answer,
    dialogue_opinion.answered_on,
    dialogue_opinion.answer_number,
    dialogue_opinion.owner_agency_id,
    dialogue_opinion.assigned_on,
    dialogue_opinion.due_on
   FROM app.dialogue_opinion
  WHERE (dialogue_opinion.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT dialogue_opinion.tenant_id,
    dialogue_opinion.id,
    dialogue_opinion.version,
    dialogue_opinion.sys_from,
    dialogue_opinion.dialogue_id,
    dialogue_opinion.ordinal,
    dialogue_opinion.content,
    dialogue_opinion.speaker,
    dialogue_opinion.speaker_name,
    dialogue_opinion.state,
    dialogue_opinion.answer,
    dialogue_opinion.answered_on,
    dialogue_opinion.answer_number,
    dialogue_opinion.owner_agency_id,
    dialogue_opinion.assigned_on,
    dialogue_opinion.due_on
   FROM hist.dialogue_opinion
  WHERE ((dialogue_opinion.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (dialogue_opinion.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.dialogue_report with (security_invoker=true) as
 SELECT dialogue_report.tenant_id,
    dialogue_report.id,
    dialogue_report.version,
    dialogue_report.sys_from,
    dialogue_report.dialogue_id,
    dialogue_report.ordinal,
    dialogue_report.document_number,
    dialogue_report.reported_on,
    dialogue_report.text
   FROM app.dialogue_report
  WHERE (dialogue_report.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT dialogue_report.tenant_id,
    dialogue_report.id,
    dialogue_report.version,
    dialogue_report.sys_from,
    dialogue_report.dialogue_id,
    dialogue_report.ordinal,
    dialogue_report.document_number,
    dialogue_report.reported_on,
    dialogue_report.text
   FROM hist.dialogue_report
  WHERE ((dialogue_report.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (dialogue_report.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.dialogue_setting with (security_invoker=true) as
 SELECT dialogue_setting.tenant_id,
    dialogue_setting.id,
    dialogue_setting.version,
    dialogue_setting.sys_from,
    dialogue_setting.code,
    dialogue_setting.level,
    dialogue_setting.value,
    dialogue_setting.source,
    dialogue_setting.citation,
    dialogue_setting.document_number,
    dialogue_setting.document_issued_on,
    dialogue_setting.valid_from,
    dialogue_setting.valid_to,
    dialogue_setting.note
   FROM app.dialogue_setting
  WHERE (dialogue_setting.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT dialogue_setting.tenant_id,
    dialogue_setting.id,
    dialogue_setting.version,
    dialogue_setting.sys_from,
    dialogue_setting.code,
    dialogue_setting.level,
    dialogue_setting.value,
    dialogue_setting.source,
    dialogue_setting.citation,
    dialogue_setting.document_number,
    dialogue_setting.document_issued_on,
    dialogue_setting.valid_from,
    dialogue_setting.valid_to,
    dialogue_setting.note
   FROM hist.dialogue_setting
  WHERE ((dialogue_setting.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (dialogue_setting.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.dispute_kind with (security_invoker=true) as
 SELECT dispute_kind.tenant_id,
    dispute_kind.id,
    dispute_kind.version,
    dispute_kind.sys_from,
    dispute_kind.code,
    dispute_kind.label_vi,
    dispute_kind.label_en,
    dispute_kind.active
   FROM app.dispute_kind
  WHERE (dispute_kind.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT dispute_kind.tenant_id,
    dispute_kind.id,
    dispute_kind.version,
    dispute_kind.sys_from,
    dispute_kind.code,
    dispute_kind.label_vi,
    dispute_kind.label_en,
    dispute_kind.active
   FROM hist.dispute_kind
  WHERE ((dispute_kind.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (dispute_kind.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.document with (security_invoker=true) as
 SELECT document.tenant_id,
    document.id,
    document.version,
    document.sys_from,
    document.number,
    document.kind,
    document.title,
    document.issuer,
    document.issuer_agency_id,
    document.issued_on,
    document.valid_from,
    document.valid_to,
    document.replaces_id,
    document.source,
    document.verified
   FROM app.document
  WHERE (document.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT document.tenant_id,
    document.id,
    document.version,
    document.sys_from,
    document.number,
    document.kind,
    document.title,
    document.issuer,
    document.issuer_agency_id,
    document.issued_on,
    document.valid_from,
    document.valid_to,
    document.replaces_id,
    document.source,
    document.verified
   FROM hist.document
  WHERE ((document.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (document.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.entered_figure with (security_invoker=true) as
 SELECT entered_figure.tenant_id,
    entered_figure.id,
    entered_figure.version,
    entered_figure.sys_from,
    entered_figure.code,
    entered_figure.agency_id,
    entered_figure.window_from,
    entered_figure.window_to,
    entered_figure.dimensions,
    entered_figure.value,
    entered_figure.numerator,
    entered_figure.denominator,
    entered_figure.text,
    entered_figure.qualifier,
    entered_figure.nature,
    entered_figure.rank,
    entered_figure.of_how_many,
    entered_figure.document_id,
    entered_figure.source,
    entered_figure.withdrawn_on,
    entered_figure.withdrawn_reason
   FROM app.entered_figure
  WHERE (entered_figure.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT entered_figure.tenant_id,
    entered_figure.id,
    entered_figure.version,
    entered_figure.sys_from,
    entered_figure.code,
    entered_figure.agency_id,
    entered_figure.window_from,
    entered_figure.window_to,
    entered_figure.dimensions,
    entered_figure.value,
    entered_figure.numerator,
    entered_figure.denominator,
    entered_figure.text,
    entered_figure.qualifier,
    entered_figure.nature,
    entered_figure.rank,
    entered_figure.of_how_many,
    entered_figure.document_id,
    entered_figure.source,
    entered_figure.withdrawn_on,
    entered_figure.withdrawn_reason
   FROM hist.entered_figure
  WHERE ((entered_figure.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (entered_figure.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.file with (security_invoker=true) as
 SELECT file.tenant_id,
    file.id,
    file.version,
    file.sys_from,
    file.name,
    file.media_type,
    file.size,
    file.sha256,
    file.state,
    file.finding,
    file.class,
    file.uploaded_at,
    file.uploaded_by_id,
    file.agency_id,
    file.sealed_by,
    file.key_id,
    file.secret
   FROM app.file
  WHERE (file.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT file.tenant_id,
    file.id,
    file.version,
    file.sys_from,
    file.name,
    file.media_type,
    file.size,
    file.sha256,
    file.state,
    file.finding,
    file.class,
    file.uploaded_at,
    file.uploaded_by_id,
    file.agency_id,
    file.sealed_by,
    file.key_id,
    file.secret
   FROM hist.file
  WHERE ((file.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (file.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.matter_file with (security_invoker=true) as
 SELECT matter_file.tenant_id,
    matter_file.id,
    matter_file.version,
    matter_file.sys_from,
    matter_file.petition_id,
    matter_file.case_id,
    matter_file.file_id,
    matter_file.kind,
    matter_file.redacted,
    matter_file.redacts_id,
    matter_file.attached_on,
    matter_file.sealed_by
   FROM app.matter_file
  WHERE (matter_file.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT matter_file.tenant_id,
    matter_file.id,
    matter_file.version,
    matter_file.sys_from,
    matter_file.petition_id,
    matter_file.case_id,
    matter_file.file_id,
    matter_file.kind,
    matter_file.redacted,
    matter_file.redacts_id,
    matter_file.attached_on,
    matter_file.sealed_by
   FROM hist.matter_file
  WHERE ((matter_file.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (matter_file.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.mediation with (security_invoker=true) as
 SELECT mediation.tenant_id,
    mediation.id,
    mediation.version,
    mediation.sys_from,
    mediation.agency_id,
    mediation.village,
    mediation.dispute_kind_id,
    mediation.received_on,
    mediation.assigned_on,
    mediation.started_on,
    mediation.ended_on,
    mediation.mediators,
    mediation.result,
    mediation.note
   FROM app.mediation
  WHERE (mediation.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT mediation.tenant_id,
    mediation.id,
    mediation.version,
    mediation.sys_from,
    mediation.agency_id,
    mediation.village,
    mediation.dispute_kind_id,
    mediation.received_on,
    mediation.assigned_on,
    mediation.started_on,
    mediation.ended_on,
    mediation.mediators,
    mediation.result,
    mediation.note
   FROM hist.mediation
  WHERE ((mediation.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (mediation.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.mediation_year with (security_invoker=true) as
 SELECT mediation_year.tenant_id,
    mediation_year.id,
    mediation_year.version,
    mediation_year.sys_from,
    mediation_year.agency_id,
    mediation_year.year,
    mediation_year.as_of,
    mediation_year.teams,
    mediation_year.mediators,
    mediation_year.received,
    mediation_year.carried_out,
    mediation_year.successful
   FROM app.mediation_year
  WHERE (mediation_year.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT mediation_year.tenant_id,
    mediation_year.id,
    mediation_year.version,
    mediation_year.sys_from,
    mediation_year.agency_id,
    mediation_year.year,
    mediation_year.as_of,
    mediation_year.teams,
    mediation_year.mediators,
    mediation_year.received,
    mediation_year.carried_out,
    mediation_year.successful
   FROM hist.mediation_year
  WHERE ((mediation_year.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (mediation_year.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.notice with (security_invoker=true) as
 SELECT notice.tenant_id,
    notice.id,
    notice.version,
    notice.sys_from,
    notice.post_id,
    notice.kind,
    notice.subject_kind,
    notice.subject_id,
    notice.step,
    notice.made_on,
    notice.due_on,
    notice.read_at,
    notice.sealed_by
   FROM app.notice
  WHERE (notice.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT notice.tenant_id,
    notice.id,
    notice.version,
    notice.sys_from,
    notice.post_id,
    notice.kind,
    notice.subject_kind,
    notice.subject_id,
    notice.step,
    notice.made_on,
    notice.due_on,
    notice.read_at,
    notice.sealed_by
   FROM hist.notice
  WHERE ((notice.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (notice.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.obligation with (security_invoker=true) as
 SELECT obligation.tenant_id,
    obligation.id,
    obligation.version,
    obligation.sys_from,
    obligation.duty,
    obligation.label_vi,
    obligation.label_en,
    obligation.subject_kind,
    obligation.subject_id,
    obligation.agency_id,
    obligation.post_id,
    obligation.trigger,
    obligation.triggered_on,
    obligation.rule_id,
    obligation.rule_version,
    obligation.citation,
    obligation.flags,
    obligation.count,
    obligation.unit,
    obligation.direction,
    obligation.roll,
    obligation.calendar_edition,
    obligation.original_due_on,
    obligation.due_on,
    obligation.paused_on,
    obligation.extensions,
    obligation.lapses,
    obligation.state,
    obligation.settled_on,
    obligation.sealed_by
   FROM app.obligation
  WHERE (obligation.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT obligation.tenant_id,
    obligation.id,
    obligation.version,
    obligation.sys_from,
    obligation.duty,
    obligation.label_vi,
    obligation.label_en,
    obligation.subject_kind,
    obligation.subject_id,
    obligation.agency_id,
    obligation.post_id,
    obligation.trigger,
    obligation.triggered_on,
    obligation.rule_id,
    obligation.rule_version,
    obligation.citation,
    obligation.flags,
    obligation.count,
    obligation.unit,
    obligation.direction,
    obligation.roll,
    obligation.calendar_edition,
    obligation.original_due_on,
    obligation.due_on,
    obligation.paused_on,
    obligation.extensions,
    obligation.lapses,
    obligation.state,
    obligation.settled_on,
    obligation.sealed_by
   FROM hist.obligation
  WHERE ((obligation.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (obligation.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.obligation_entry with (security_invoker=true) as
 SELECT obligation_entry.tenant_id,
    obligation_entry.id,
    obligation_entry.version,
    obligation_entry.sys_from,
    obligation_entry.obligation_id,
    obligation_entry.ordinal,
    obligation_entry.kind,
    obligation_entry.on_day,
    obligation_entry.count,
    obligation_entry.due_on,
    obligation_entry.calendar_edition,
    obligation_entry.reason,
    obligation_entry.document_number,
    obligation_entry.document_issued_on,
    obligation_entry.by_post_id,
    obligation_entry.sealed_by
   FROM app.obligation_entry
  WHERE (obligation_entry.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT obligation_entry.tenant_id,
    obligation_entry.id,
    obligation_entry.version,
    obligation_entry.sys_from,
    obligation_entry.obligation_id,
    obligation_entry.ordinal,
    obligation_entry.kind,
    obligation_entry.on_day,
    obligation_entry.count,
    obligation_entry.due_on,
    obligation_entry.calendar_edition,
    obligation_entry.reason,
    obligation_entry.document_number,
    obligation_entry.document_issued_on,
    obligation_entry.by_post_id,
    obligation_entry.sealed_by
   FROM hist.obligation_entry
  WHERE ((obligation_entry.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (obligation_entry.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.petition with (security_invoker=true) as
 SELECT petition.tenant_id,
    petition.id,
    petition.version,
    petition.sys_from,
    petition.agency_id,
    petition.register_agency_id,
    petition.book,
    petition.year,
    petition.number,
    petition.code,
    petition.secret_hash,
    petition.channel,
    petition.source,
    petition.forwarded_by_id,
    petition.forwarded_by_name,
    petition.forwarding_number,
    petition.forwarding_on,
    petition.received_on,
    petition.dated_on,
    petition.kind,
    petition.signatories,
    petition.people,
    petition.title,
    petition.content,
    petition.key_id,
    petition.secret,
    petition.redacted,
    petition.sealed_register_ref,
    petition.conditions_met,
    petition.missing_conditions,
    petition.within_authority,
    petition.branch,
    petition.state,
    petition.outcome,
    petition.outcome_on,
    petition.outcome_ground,
    petition.outcome_number,
    petition.outcome_issued_on,
    petition.handler_post_id,
    petition.same_as_id,
    petition.origin_id,
    petition.external_source,
    petition.external_id,
    petition.keep_until,
    petition.sealed_by
   FROM app.petition
  WHERE (petition.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT petition.tenant_id,
    petition.id,
    petition.version,
    petition.sys_from,
    petition.agency_id,
    petition.register_agency_id,
    petition.book,
    petition.year,
    petition.number,
    petition.code,
    petition.secret_hash,
    petition.channel,
    petition.source,
    petition.forwarded_by_id,
    petition.forwarded_by_name,
    petition.forwarding_number,
    petition.forwarding_on,
    petition.received_on,
    petition.dated_on,
    petition.kind,
    petition.signatories,
    petition.people,
    petition.title,
    petition.content,
    petition.key_id,
    petition.secret,
    petition.redacted,
    petition.sealed_register_ref,
    petition.conditions_met,
    petition.missing_conditions,
    petition.within_authority,
    petition.branch,
    petition.state,
    petition.outcome,
    petition.outcome_on,
    petition.outcome_ground,
    petition.outcome_number,
    petition.outcome_issued_on,
    petition.handler_post_id,
    petition.same_as_id,
    petition.origin_id,
    petition.external_source,
    petition.external_id,
    petition.keep_until,
    petition.sealed_by
   FROM hist.petition
  WHERE ((petition.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (petition.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.petition_transfer with (security_invoker=true) as
 SELECT petition_transfer.tenant_id,
    petition_transfer.id,
    petition_transfer.version,
    petition_transfer.sys_from,
    petition_transfer.petition_id,
    petition_transfer.to_agency_id,
    petition_transfer.to_name,
    petition_transfer.sent_on,
    petition_transfer.document_number,
    petition_transfer.document_on,
    petition_transfer.ground,
    petition_transfer.acknowledged_on,
    petition_transfer.received_id,
    petition_transfer.reply_number,
    petition_transfer.reply_on,
    petition_transfer.reply_summary,
    petition_transfer.sealed_by
   FROM app.petition_transfer
  WHERE (petition_transfer.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT petition_transfer.tenant_id,
    petition_transfer.id,
    petition_transfer.version,
    petition_transfer.sys_from,
    petition_transfer.petition_id,
    petition_transfer.to_agency_id,
    petition_transfer.to_name,
    petition_transfer.sent_on,
    petition_transfer.document_number,
    petition_transfer.document_on,
    petition_transfer.ground,
    petition_transfer.acknowledged_on,
    petition_transfer.received_id,
    petition_transfer.reply_number,
    petition_transfer.reply_on,
    petition_transfer.reply_summary,
    petition_transfer.sealed_by
   FROM hist.petition_transfer
  WHERE ((petition_transfer.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (petition_transfer.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.petitioner with (security_invoker=true) as
 SELECT petitioner.tenant_id,
    petitioner.id,
    petitioner.version,
    petitioner.sys_from,
    petitioner.petition_id,
    petitioner.ordinal,
    petitioner.role,
    petitioner.pseudonym,
    petitioner.custody,
    petitioner.organisation,
    petitioner.name,
    petitioner.address,
    petitioner.secret,
    petitioner.authorised_for,
    petitioner.authorised_number,
    petitioner.authorised_on,
    petitioner.certified,
    petitioner.withdrew_on,
    petitioner.sealed_by
   FROM app.petitioner
  WHERE (petitioner.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT petitioner.tenant_id,
    petitioner.id,
    petitioner.version,
    petitioner.sys_from,
    petitioner.petition_id,
    petitioner.ordinal,
    petitioner.role,
    petitioner.pseudonym,
    petitioner.custody,
    petitioner.organisation,
    petitioner.name,
    petitioner.address,
    petitioner.secret,
    petitioner.authorised_for,
    petitioner.authorised_number,
    petitioner.authorised_on,
    petitioner.certified,
    petitioner.withdrew_on,
    petitioner.sealed_by
   FROM hist.petitioner
  WHERE ((petitioner.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (petitioner.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.plan with (security_invoker=true) as
 SELECT plan.tenant_id,
    plan.id,
    plan.version,
    plan.sys_from,
    plan.kind,
    plan.number,
    plan.title,
    plan.issuer_id,
    plan.parent_id,
    plan.document_id,
    plan.starts_on,
    plan.ends_on,
    plan.preamble,
    plan.closing,
    plan.place_of_issue,
    plan.issued_on,
    plan.signer,
    plan.signing_on_behalf,
    plan.signing_capacity,
    plan.archive_mark,
    plan.status,
    plan.illustrative,
    plan.source,
    plan.submitted_on,
    plan.return_reason,
    plan.closed_on,
    plan.closing_note
   FROM app.plan
  WHERE (plan.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT plan.tenant_id,
    plan.id,
    plan.version,
    plan.sys_from,
    plan.kind,
    plan.number,
    plan.title,
    plan.issuer_id,
    plan.parent_id,
    plan.document_id,
    plan.starts_on,
    plan.ends_on,
    plan.preamble,
    plan.closing,
    plan.place_of_issue,
    plan.issued_on,
    plan.signer,
    plan.signing_on_behalf,
    plan.signing_capacity,
    plan.archive_mark,
    plan.status,
    plan.illustrative,
    plan.source,
    plan.submitted_on,
    plan.return_reason,
    plan.closed_on,
    plan.closing_note
   FROM hist.plan
  WHERE ((plan.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (plan.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.plan_addressee with (security_invoker=true) as
 SELECT plan_addressee.tenant_id,
    plan_addressee.id,
    plan_addressee.version,
    plan_addressee.sys_from,
    plan_addressee.plan_id,
    plan_addressee.agency_id
   FROM app.plan_addressee
  WHERE (plan_addressee.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT plan_addressee.tenant_id,
    plan_addressee.id,
    plan_addressee.version,
    plan_addressee.sys_from,
    plan_addressee.plan_id,
    plan_addressee.agency_id
   FROM hist.plan_addressee
  WHERE ((plan_addressee.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (plan_addressee.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.plan_amendment with (security_invoker=true) as
 SELECT plan_amendment.tenant_id,
    plan_amendment.id,
    plan_amendment.version,
    plan_amendment.sys_from,
    plan_amendment.plan_id,
    plan_amendment.ordinal,
    plan_amendment.number,
    plan_amendment.issued_on,
    plan_amendment.signer,
    plan_amendment.signing_capacity,
    plan_amendment.reason,
    plan_amendment.document_id
   FROM app.plan_amendment
  WHERE (plan_amendment.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT plan_amendment.tenant_id,
    plan_amendment.id,
    plan_amendment.version,
    plan_amendment.sys_from,
    plan_amendment.plan_id,
    plan_amendment.ordinal,
    plan_amendment.number,
    plan_amendment.issued_on,
    plan_amendment.signer,
    plan_amendment.signing_capacity,
    plan_amendment.reason,
    plan_amendment.document_id
   FROM hist.plan_amendment
  WHERE ((plan_amendment.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (plan_amendment.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.plan_basis with (security_invoker=true) as
 SELECT plan_basis.tenant_id,
    plan_basis.id,
    plan_basis.version,
    plan_basis.sys_from,
    plan_basis.plan_id,
    plan_basis.task_id,
    plan_basis.ordinal,
    plan_basis.text,
    plan_basis.document_id,
    plan_basis.article
   FROM app.plan_basis
  WHERE (plan_basis.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT plan_basis.tenant_id,
    plan_basis.id,
    plan_basis.version,
    plan_basis.sys_from,
    plan_basis.plan_id,
    plan_basis.task_id,
    plan_basis.ordinal,
    plan_basis.text,
    plan_basis.document_id,
    plan_basis.article
   FROM hist.plan_basis
  WHERE ((plan_basis.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (plan_basis.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.plan_change with (security_invoker=true) as
 SELECT plan_change.tenant_id,
    plan_change.id,
    plan_change.version,
    plan_change.sys_from,
    plan_change.amendment_id,
    plan_change.ordinal,
    plan_change.task_id,
    plan_change.field,
    plan_change.before,
    plan_change.after,
    plan_change.reason
   FROM app.plan_change
  WHERE (plan_change.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT plan_change.tenant_id,
    plan_change.id,
    plan_change.version,
    plan_change.sys_from,
    plan_change.amendment_id,
    plan_change.ordinal,
    plan_change.task_id,
    plan_change.field,
    plan_change.before,
    plan_change.after,
    plan_change.reason
   FROM hist.plan_change
  WHERE ((plan_change.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (plan_change.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.plan_duty with (security_invoker=true) as
 SELECT plan_duty.tenant_id,
    plan_duty.id,
    plan_duty.version,
    plan_duty.sys_from,
    plan_duty.plan_id,
    plan_duty.ordinal,
    plan_duty.item,
    plan_duty.heading,
    plan_duty.text
   FROM app.plan_duty
  WHERE (plan_duty.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT plan_duty.tenant_id,
    plan_duty.id,
    plan_duty.version,
    plan_duty.sys_from,
    plan_duty.plan_id,
    plan_duty.ordinal,
    plan_duty.item,
    plan_duty.heading,
    plan_duty.text
   FROM hist.plan_duty
  WHERE ((plan_duty.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (plan_duty.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.plan_duty_agency with (security_invoker=true) as
 SELECT plan_duty_agency.tenant_id,
    plan_duty_agency.id,
    plan_duty_agency.version,
    plan_duty_agency.sys_from,
    plan_duty_agency.duty_id,
    plan_duty_agency.ordinal,
    plan_duty_agency.name,
    plan_duty_agency.agency_id,
    plan_duty_agency.agency_group
   FROM app.plan_duty_agency
  WHERE (plan_duty_agency.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT plan_duty_agency.tenant_id,
    plan_duty_agency.id,
    plan_duty_agency.version,
    plan_duty_agency.sys_from,
    plan_duty_agency.duty_id,
    plan_duty_agency.ordinal,
    plan_duty_agency.name,
    plan_duty_agency.agency_id,
    plan_duty_agency.agency_group
   FROM hist.plan_duty_agency
  WHERE ((plan_duty_agency.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (plan_duty_agency.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.plan_edition with (security_invoker=true) as
 SELECT plan_edition.tenant_id,
    plan_edition.id,
    plan_edition.version,
    plan_edition.sys_from,
    plan_edition.plan_id,
    plan_edition.ordinal,
    plan_edition.effective_on,
    plan_edition.document_number,
    plan_edition.content,
    plan_edition.digest
   FROM app.plan_edition
  WHERE (plan_edition.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT plan_edition.tenant_id,
    plan_edition.id,
    plan_edition.version,
    plan_edition.sys_from,
    plan_edition.plan_id,
    plan_edition.ordinal,
    plan_edition.effective_on,
    plan_edition.document_number,
    plan_edition.content,
    plan_edition.digest
   FROM hist.plan_edition
  WHERE ((plan_edition.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (plan_edition.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.plan_recipient with (security_invoker=true) as
 SELECT plan_recipient.tenant_id,
    plan_recipient.id,
    plan_recipient.version,
    plan_recipient.sys_from,
    plan_recipient.plan_id,
    plan_recipient.ordinal,
    plan_recipient.name,
    plan_recipient.agency_id,
    plan_recipient.agency_group
   FROM app.plan_recipient
  WHERE (plan_recipient.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT plan_recipient.tenant_id,
    plan_recipient.id,
    plan_recipient.version,
    plan_recipient.sys_from,
    plan_recipient.plan_id,
    plan_recipient.ordinal,
    plan_recipient.name,
    plan_recipient.agency_id,
    plan_recipient.agency_group
   FROM hist.plan_recipient
  WHERE ((plan_recipient.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (plan_recipient.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.plan_section with (security_invoker=true) as
 SELECT plan_section.tenant_id,
    plan_section.id,
    plan_section.version,
    plan_section.sys_from,
    plan_section.plan_id,
    plan_section.kind,
    plan_section.ordinal,
    plan_section.text
   FROM app.plan_section
  WHERE (plan_section.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT plan_section.tenant_id,
    plan_section.id,
    plan_section.version,
    plan_section.sys_from,
    plan_section.plan_id,
    plan_section.kind,
    plan_section.ordinal,
    plan_section.text
   FROM hist.plan_section
  WHERE ((plan_section.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (plan_section.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.post with (security_invoker=true) as
 SELECT post.tenant_id,
    post.id,
    post.version,
    post.sys_from,
    post.account_id,
    post.agency_id,
    post.role,
    post.title,
    post.kind,
    post.valid_from,
    post.valid_to,
    post.delegated_by_id,
    post.document_number,
    post.document_issued_on,
    post.document_issuer,
    post.end_reason,
    post.handed_over_to_id
   FROM app.post
  WHERE (post.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT post.tenant_id,
    post.id,
    post.version,
    post.sys_from,
    post.account_id,
    post.agency_id,
    post.role,
    post.title,
    post.kind,
    post.valid_from,
    post.valid_to,
    post.delegated_by_id,
    post.document_number,
    post.document_issued_on,
    post.document_issuer,
    post.end_reason,
    post.handed_over_to_id
   FROM hist.post
  WHERE ((post.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (post.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.protection_measure with (security_invoker=true) as
 SELECT protection_measure.tenant_id,
    protection_measure.id,
    protection_measure.version,
    protection_measure.sys_from,
    protection_measure.case_id,
    protection_measure.requested_on,
    protection_measure.urgent,
    protection_measure.scope,
    protection_measure.protected,
    protection_measure.state,
    protection_measure.decided_on,
    protection_measure.decision_number,
    protection_measure.ended_on,
    protection_measure.end_ground,
    protection_measure.sealed_by
   FROM app.protection_measure
  WHERE (protection_measure.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT protection_measure.tenant_id,
    protection_measure.id,
    protection_measure.version,
    protection_measure.sys_from,
    protection_measure.case_id,
    protection_measure.requested_on,
    protection_measure.urgent,
    protection_measure.scope,
    protection_measure.protected,
    protection_measure.state,
    protection_measure.decided_on,
    protection_measure.decision_number,
    protection_measure.ended_on,
    protection_measure.end_ground,
    protection_measure.sealed_by
   FROM hist.protection_measure
  WHERE ((protection_measure.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (protection_measure.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reception_calendar with (security_invoker=true) as
 SELECT reception_calendar.tenant_id,
    reception_calendar.id,
    reception_calendar.version,
    reception_calendar.sys_from,
    reception_calendar.agency_id,
    reception_calendar.head_post_id,
    reception_calendar.starts_on,
    reception_calendar.ends_on,
    reception_calendar.note,
    reception_calendar.state,
    reception_calendar.published_on,
    reception_calendar.published_at
   FROM app.reception_calendar
  WHERE (reception_calendar.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reception_calendar.tenant_id,
    reception_calendar.id,
    reception_calendar.version,
    reception_calendar.sys_from,
    reception_calendar.agency_id,
    reception_calendar.head_post_id,
    reception_calendar.starts_on,
    reception_calendar.ends_on,
    reception_calendar.note,
    reception_calendar.state,
    reception_calendar.published_on,
    reception_calendar.published_at
   FROM hist.reception_calendar
  WHERE ((reception_calendar.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reception_calendar.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reception_conclusion with (security_invoker=true) as
 SELECT reception_conclusion.tenant_id,
    reception_conclusion.id,
    reception_conclusion.version,
    reception_conclusion.sys_from,
    reception_conclusion.session_id,
    reception_conclusion.agency_id,
    reception_conclusion.number,
    reception_conclusion.issued_on,
    reception_conclusion.signer,
    reception_conclusion.content,
    reception_conclusion.contact
   FROM app.reception_conclusion
  WHERE (reception_conclusion.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reception_conclusion.tenant_id,
    reception_conclusion.id,
    reception_conclusion.version,
    reception_conclusion.sys_from,
    reception_conclusion.session_id,
    reception_conclusion.agency_id,
    reception_conclusion.number,
    reception_conclusion.issued_on,
    reception_conclusion.signer,
    reception_conclusion.content,
    reception_conclusion.contact
   FROM hist.reception_conclusion
  WHERE ((reception_conclusion.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reception_conclusion.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reception_day with (security_invoker=true) as
 SELECT reception_day.tenant_id,
    reception_day.id,
    reception_day.version,
    reception_day.sys_from,
    reception_day.calendar_id,
    reception_day.agency_id,
    reception_day.kind,
    reception_day.mode,
    reception_day.host,
    reception_day.host_post_id,
    reception_day.host_name,
    reception_day.on_day,
    reception_day.starts_at,
    reception_day.ends_at,
    reception_day.place,
    reception_day.points,
    reception_day.state,
    reception_day.postponed_to_id,
    reception_day.postponed_on,
    reception_day.reason,
    reception_day.notified_on,
    reception_day.notice_number,
    reception_day.tested_on,
    reception_day.test_passed,
    reception_day.test_note
   FROM app.reception_day
  WHERE (reception_day.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reception_day.tenant_id,
    reception_day.id,
    reception_day.version,
    reception_day.sys_from,
    reception_day.calendar_id,
    reception_day.agency_id,
    reception_day.kind,
    reception_day.mode,
    reception_day.host,
    reception_day.host_post_id,
    reception_day.host_name,
    reception_day.on_day,
    reception_day.starts_at,
    reception_day.ends_at,
    reception_day.place,
    reception_day.points,
    reception_day.state,
    reception_day.postponed_to_id,
    reception_day.postponed_on,
    reception_day.reason,
    reception_day.notified_on,
    reception_day.notice_number,
    reception_day.tested_on,
    reception_day.test_passed,
    reception_day.test_note
   FROM hist.reception_day
  WHERE ((reception_day.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reception_day.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reception_duty with (security_invoker=true) as
 SELECT reception_duty.tenant_id,
    reception_duty.id,
    reception_duty.version,
    reception_duty.sys_from,
    reception_duty.agency_id,
    reception_duty.rule,
    reception_duty.window_from,
    reception_duty.window_to,
    reception_duty.ordinal,
    reception_duty.state,
    reception_duty.session_id,
    reception_duty.substitute,
    reception_duty.excuse,
    reception_duty.document_number,
    reception_duty.document_on
   FROM app.reception_duty
  WHERE (reception_duty.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reception_duty.tenant_id,
    reception_duty.id,
    reception_duty.version,
    reception_duty.sys_from,
    reception_duty.agency_id,
    reception_duty.rule,
    reception_duty.window_from,
    reception_duty.window_to,
    reception_duty.ordinal,
    reception_duty.state,
    reception_duty.session_id,
    reception_duty.substitute,
    reception_duty.excuse,
    reception_duty.document_number,
    reception_duty.document_on
   FROM hist.reception_duty
  WHERE ((reception_duty.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reception_duty.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reception_session with (security_invoker=true) as
 SELECT reception_session.tenant_id,
    reception_session.id,
    reception_session.version,
    reception_session.sys_from,
    reception_session.agency_id,
    reception_session.host_agency_id,
    reception_session.day_id,
    reception_session.kind,
    reception_session.mode,
    reception_session.host,
    reception_session.host_post_id,
    reception_session.host_name,
    reception_session.ad_hoc_ground,
    reception_session.delegation_number,
    reception_session.delegation_on,
    reception_session.delegation_signer,
    reception_session.on_day,
    reception_session.starts_at,
    reception_session.ends_at,
    reception_session.place,
    reception_session.attending,
    reception_session.recording,
    reception_session.state,
    reception_session.closed_on,
    reception_session.note
   FROM app.reception_session
  WHERE (reception_session.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reception_session.tenant_id,
    reception_session.id,
    reception_session.version,
    reception_session.sys_from,
    reception_session.agency_id,
    reception_session.host_agency_id,
    reception_session.day_id,
    reception_session.kind,
    reception_session.mode,
    reception_session.host,
    reception_session.host_post_id,
    reception_session.host_name,
    reception_session.ad_hoc_ground,
    reception_session.delegation_number,
    reception_session.delegation_on,
    reception_session.delegation_signer,
    reception_session.on_day,
    reception_session.starts_at,
    reception_session.ends_at,
    reception_session.place,
    reception_session.attending,
    reception_session.recording,
    reception_session.state,
    reception_session.closed_on,
    reception_session.note
   FROM hist.reception_session
  WHERE ((reception_session.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reception_session.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reception_visit with (security_invoker=true) as
 SELECT reception_visit.tenant_id,
    reception_visit.id,
    reception_visit.version,
    reception_visit.sys_from,
    reception_visit.session_id,
    reception_visit.agency_id,
    reception_visit.on_day,
    reception_visit.year,
    reception_visit.number,
    reception_visit.restricted
   FROM app.reception_visit
  WHERE (reception_visit.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reception_visit.tenant_id,
    reception_visit.id,
    reception_visit.version,
    reception_visit.sys_from,
    reception_visit.session_id,
    reception_visit.agency_id,
    reception_visit.on_day,
    reception_visit.year,
    reception_visit.number,
    reception_visit.restricted
   FROM hist.reception_visit
  WHERE ((reception_visit.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reception_visit.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reminder_step with (security_invoker=true) as
 SELECT reminder_step.tenant_id,
    reminder_step.id,
    reminder_step.version,
    reminder_step.sys_from,
    reminder_step.code,
    reminder_step.duties,
    reminder_step.basis,
    reminder_step.value,
    reminder_step.recipient,
    reminder_step.active
   FROM app.reminder_step
  WHERE (reminder_step.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reminder_step.tenant_id,
    reminder_step.id,
    reminder_step.version,
    reminder_step.sys_from,
    reminder_step.code,
    reminder_step.duties,
    reminder_step.basis,
    reminder_step.value,
    reminder_step.recipient,
    reminder_step.active
   FROM hist.reminder_step
  WHERE ((reminder_step.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reminder_step.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reopen_request with (security_invoker=true) as
 SELECT reopen_request.tenant_id,
    reopen_request.id,
    reopen_request.version,
    reopen_request.sys_from,
    reopen_request.report_id,
    reopen_request.state,
    reopen_request.reason,
    reopen_request.scope,
    reopen_request.requested_by,
    reopen_request.requested_on,
    reopen_request.decided_by,
    reopen_request.decided_on,
    reopen_request.decision,
    reopen_request.expires_on
   FROM app.reopen_request
  WHERE (reopen_request.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reopen_request.tenant_id,
    reopen_request.id,
    reopen_request.version,
    reopen_request.sys_from,
    reopen_request.report_id,
    reopen_request.state,
    reopen_request.reason,
    reopen_request.scope,
    reopen_request.requested_by,
    reopen_request.requested_on,
    reopen_request.decided_by,
    reopen_request.decided_on,
    reopen_request.decision,
    reopen_request.expires_on
   FROM hist.reopen_request
  WHERE ((reopen_request.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reopen_request.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.report with (security_invoker=true) as
 SELECT report.tenant_id,
    report.id,
    report.version,
    report.sys_from,
    report.duty_id,
    report.cycle_id,
    report.template_id,
    report.agency_id,
    report.kind,
    report.drafter_id,
    report.receiver_id,
    report.status,
    report.number,
    report.first_submitted_at,
    report.submitted_at,
    report.submissions,
    report.returns,
    report.paper_received_on,
    report.paper_number,
    report.paper_basis,
    report.return_reason,
    report.accepted_at,
    report.frozen_at,
    report.document_number,
    report.issued_on,
    report.place_of_issue,
    report.signer,
    report.signing_on_behalf,
    report.signing_capacity,
    report.reopened_scope,
    report.reopened_until
   FROM app.report
  WHERE (report.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT report.tenant_id,
    report.id,
    report.version,
    report.sys_from,
    report.duty_id,
    report.cycle_id,
    report.template_id,
    report.agency_id,
    report.kind,
    report.drafter_id,
    report.receiver_id,
    report.status,
    report.number,
    report.first_submitted_at,
    report.submitted_at,
    report.submissions,
    report.returns,
    report.paper_received_on,
    report.paper_number,
    report.paper_basis,
    report.return_reason,
    report.accepted_at,
    report.frozen_at,
    report.document_number,
    report.issued_on,
    report.place_of_issue,
    report.signer,
    report.signing_on_behalf,
    report.signing_capacity,
    report.reopened_scope,
    report.reopened_until
   FROM hist.report
  WHERE ((report.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (report.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.report_adjustment with (security_invoker=true) as
 SELECT report_adjustment.tenant_id,
    report_adjustment.id,
    report_adjustment.version,
    report_adjustment.sys_from,
    report_adjustment.report_id,
    report_adjustment.cell_key,
    report_adjustment.amount,
    report_adjustment.of_amount,
    report_adjustment.reason,
    report_adjustment.author,
    report_adjustment.author_post_id,
    report_adjustment.made_at
   FROM app.report_adjustment
  WHERE (report_adjustment.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT report_adjustment.tenant_id,
    report_adjustment.id,
    report_adjustment.version,
    report_adjustment.sys_from,
    report_adjustment.report_id,
    report_adjustment.cell_key,
    report_adjustment.amount,
    report_adjustment.of_amount,
    report_adjustment.reason,
    report_adjustment.author,
    report_adjustment.author_post_id,
    report_adjustment.made_at
   FROM hist.report_adjustment
  WHERE ((report_adjustment.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (report_adjustment.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.report_cell with (security_invoker=true) as
 SELECT report_cell.tenant_id,
    report_cell.id,
    report_cell.version,
    report_cell.sys_from,
    report_cell.report_id,
    report_cell.key,
    report_cell.ordinal,
    report_cell.state,
    report_cell.origin,
    report_cell.value,
    report_cell.numerator,
    report_cell.denominator,
    report_cell.qualifier,
    report_cell.nature,
    report_cell.computed_value,
    report_cell.computed_numerator,
    report_cell.computed_denominator,
    report_cell.figure_code,
    report_cell.figure_version,
    report_cell.figure_digest,
    report_cell.figure_members,
    report_cell.sql_hash,
    report_cell.cut,
    report_cell.reason,
    report_cell.explanation,
    report_cell.return_note
   FROM app.report_cell
  WHERE (report_cell.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT report_cell.tenant_id,
    report_cell.id,
    report_cell.version,
    report_cell.sys_from,
    report_cell.report_id,
    report_cell.key,
    report_cell.ordinal,
    report_cell.state,
    report_cell.origin,
    report_cell.value,
    report_cell.numerator,
    report_cell.denominator,
    report_cell.qualifier,
    report_cell.nature,
    report_cell.computed_value,
    report_cell.computed_numerator,
    report_cell.computed_denominator,
    report_cell.figure_code,
    report_cell.figure_version,
    report_cell.figure_digest,
    report_cell.figure_members,
    report_cell.sql_hash,
    report_cell.cut,
    report_cell.reason,
    report_cell.explanation,
    report_cell.return_note
   FROM hist.report_cell
  WHERE ((report_cell.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (report_cell.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.report_line with (security_invoker=true) as
 SELECT report_line.tenant_id,
    report_line.id,
    report_line.version,
    report_line.sys_from,
    report_line.report_id,
    report_line.table_key,
    report_line.ordinal,
    report_line.content,
    report_line.source_report_id
   FROM app.report_line
  WHERE (report_line.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT report_line.tenant_id,
    report_line.id,
    report_line.version,
    report_line.sys_from,
    report_line.report_id,
    report_line.table_key,
    report_line.ordinal,
    report_line.content,
    report_line.source_report_id
   FROM hist.report_line
  WHERE ((report_line.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (report_line.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.report_narrative with (security_invoker=true) as
 SELECT report_narrative.tenant_id,
    report_narrative.id,
    report_narrative.version,
    report_narrative.sys_from,
    report_narrative.report_id,
    report_narrative.key,
    report_narrative.ordinal,
    report_narrative.text,
    report_narrative.return_note
   FROM app.report_narrative
  WHERE (report_narrative.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT report_narrative.tenant_id,
    report_narrative.id,
    report_narrative.version,
    report_narrative.sys_from,
    report_narrative.report_id,
    report_narrative.key,
    report_narrative.ordinal,
    report_narrative.text,
    report_narrative.return_note
   FROM hist.report_narrative
  WHERE ((report_narrative.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (report_narrative.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.report_part with (security_invoker=true) as
 SELECT report_part.tenant_id,
    report_part.id,
    report_part.version,
    report_part.sys_from,
    report_part.report_id,
    report_part.duty_id,
    report_part.child_id,
    report_part.child_number,
    report_part.child_digest,
    report_part.gap_reason
   FROM app.report_part
  WHERE (report_part.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT report_part.tenant_id,
    report_part.id,
    report_part.version,
    report_part.sys_from,
    report_part.report_id,
    report_part.duty_id,
    report_part.child_id,
    report_part.child_number,
    report_part.child_digest,
    report_part.gap_reason
   FROM hist.report_part
  WHERE ((report_part.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (report_part.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.report_receipt with (security_invoker=true) as
 SELECT report_receipt.tenant_id,
    report_receipt.id,
    report_receipt.version,
    report_receipt.sys_from,
    report_receipt.report_id,
    report_receipt.number,
    report_receipt.recipient_id,
    report_receipt.agency_id,
    report_receipt.redaction,
    report_receipt.content,
    report_receipt.digest,
    report_receipt.sent_at,
    report_receipt.acknowledged_at
   FROM app.report_receipt
  WHERE (report_receipt.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT report_receipt.tenant_id,
    report_receipt.id,
    report_receipt.version,
    report_receipt.sys_from,
    report_receipt.report_id,
    report_receipt.number,
    report_receipt.recipient_id,
    report_receipt.agency_id,
    report_receipt.redaction,
    report_receipt.content,
    report_receipt.digest,
    report_receipt.sent_at,
    report_receipt.acknowledged_at
   FROM hist.report_receipt
  WHERE ((report_receipt.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (report_receipt.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.report_template with (security_invoker=true) as
 SELECT report_template.tenant_id,
    report_template.id,
    report_template.version,
    report_template.sys_from,
    report_template.code,
    report_template.edition,
    report_template.title,
    report_template.title_en,
    report_template.source,
    report_template.shipped,
    report_template.status,
    report_template.published_on,
    report_template.retired_on,
    report_template.content
   FROM app.report_template
  WHERE (report_template.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT report_template.tenant_id,
    report_template.id,
    report_template.version,
    report_template.sys_from,
    report_template.code,
    report_template.edition,
    report_template.title,
    report_template.title_en,
    report_template.source,
    report_template.shipped,
    report_template.status,
    report_template.published_on,
    report_template.retired_on,
    report_template.content
   FROM hist.report_template
  WHERE ((report_template.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (report_template.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.report_version with (security_invoker=true) as
 SELECT report_version.tenant_id,
    report_version.id,
    report_version.version,
    report_version.sys_from,
    report_version.report_id,
    report_version.number,
    report_version.state,
    report_version.submitted_at,
    report_version.frozen_at,
    report_version.content,
    report_version.digest
   FROM app.report_version
  WHERE (report_version.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT report_version.tenant_id,
    report_version.id,
    report_version.version,
    report_version.sys_from,
    report_version.report_id,
    report_version.number,
    report_version.state,
    report_version.submitted_at,
    report_version.frozen_at,
    report_version.content,
    report_version.digest
   FROM hist.report_version
  WHERE ((report_version.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (report_version.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reporting_cycle with (security_invoker=true) as
 SELECT reporting_cycle.tenant_id,
    reporting_cycle.id,
    reporting_cycle.version,
    reporting_cycle.sys_from,
    reporting_cycle.title,
    reporting_cycle.kind,
    reporting_cycle.status,
    reporting_cycle.template_id,
    reporting_cycle.issuer_id,
    reporting_cycle.consolidator_id,
    reporting_cycle.period_label,
    reporting_cycle.period_from,
    reporting_cycle.period_to,
    reporting_cycle.window_from,
    reporting_cycle.window_to,
    reporting_cycle.previous_id,
    reporting_cycle.due_text,
    reporting_cycle.request_number,
    reporting_cycle.request_on,
    reporting_cycle.deadline_basis,
    reporting_cycle.warnings,
    reporting_cycle.hierarchy_day,
    reporting_cycle.opened_on,
    reporting_cycle.closed_on,
    reporting_cycle.cancelled_on,
    reporting_cycle.reason
   FROM app.reporting_cycle
  WHERE (reporting_cycle.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reporting_cycle.tenant_id,
    reporting_cycle.id,
    reporting_cycle.version,
    reporting_cycle.sys_from,
    reporting_cycle.title,
    reporting_cycle.kind,
    reporting_cycle.status,
    reporting_cycle.template_id,
    reporting_cycle.issuer_id,
    reporting_cycle.consolidator_id,
    reporting_cycle.period_label,
    reporting_cycle.period_from,
    reporting_cycle.period_to,
    reporting_cycle.window_from,
    reporting_cycle.window_to,
    reporting_cycle.previous_id,
    reporting_cycle.due_text,
    reporting_cycle.request_number,
    reporting_cycle.request_on,
    reporting_cycle.deadline_basis,
    reporting_cycle.warnings,
    reporting_cycle.hierarchy_day,
    reporting_cycle.opened_on,
    reporting_cycle.closed_on,
    reporting_cycle.cancelled_on,
    reporting_cycle.reason
   FROM hist.reporting_cycle
  WHERE ((reporting_cycle.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reporting_cycle.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reporting_duty with (security_invoker=true) as
 SELECT reporting_duty.tenant_id,
    reporting_duty.id,
    reporting_duty.version,
    reporting_duty.sys_from,
    reporting_duty.plan_id,
    reporting_duty.duty_id,
    reporting_duty.ordinal,
    reporting_duty.period,
    reporting_duty.due_kind,
    reporting_duty.due_month,
    reporting_duty.due_day,
    reporting_duty.due_text
   FROM app.reporting_duty
  WHERE (reporting_duty.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reporting_duty.tenant_id,
    reporting_duty.id,
    reporting_duty.version,
    reporting_duty.sys_from,
    reporting_duty.plan_id,
    reporting_duty.duty_id,
    reporting_duty.ordinal,
    reporting_duty.period,
    reporting_duty.due_kind,
    reporting_duty.due_month,
    reporting_duty.due_day,
    reporting_duty.due_text
   FROM hist.reporting_duty
  WHERE ((reporting_duty.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reporting_duty.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reporting_recipient with (security_invoker=true) as
 SELECT reporting_recipient.tenant_id,
    reporting_recipient.id,
    reporting_recipient.version,
    reporting_recipient.sys_from,
    reporting_recipient.reporting_duty_id,
    reporting_recipient.ordinal,
    reporting_recipient.name,
    reporting_recipient.agency_id,
    reporting_recipient.via_name,
    reporting_recipient.via_agency_id
   FROM app.reporting_recipient
  WHERE (reporting_recipient.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reporting_recipient.tenant_id,
    reporting_recipient.id,
    reporting_recipient.version,
    reporting_recipient.sys_from,
    reporting_recipient.reporting_duty_id,
    reporting_recipient.ordinal,
    reporting_recipient.name,
    reporting_recipient.agency_id,
    reporting_recipient.via_name,
    reporting_recipient.via_agency_id
   FROM hist.reporting_recipient
  WHERE ((reporting_recipient.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reporting_recipient.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.reveal_request with (security_invoker=true) as
 SELECT reveal_request.tenant_id,
    reveal_request.id,
    reveal_request.version,
    reveal_request.sys_from,
    reveal_request.petition_id,
    reveal_request.requester_id,
    reveal_request.purpose,
    reveal_request.legal_basis,
    reveal_request.requested_at,
    reveal_request.state,
    reveal_request.decided_by_id,
    reveal_request.decided_at,
    reveal_request.valid_until,
    reveal_request.reason,
    reveal_request.used,
    reveal_request.sealed_by
   FROM app.reveal_request
  WHERE (reveal_request.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT reveal_request.tenant_id,
    reveal_request.id,
    reveal_request.version,
    reveal_request.sys_from,
    reveal_request.petition_id,
    reveal_request.requester_id,
    reveal_request.purpose,
    reveal_request.legal_basis,
    reveal_request.requested_at,
    reveal_request.state,
    reveal_request.decided_by_id,
    reveal_request.decided_at,
    reveal_request.valid_until,
    reveal_request.reason,
    reveal_request.used,
    reveal_request.sealed_by
   FROM hist.reveal_request
  WHERE ((reveal_request.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (reveal_request.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.seal_access with (security_invoker=true) as
 SELECT seal_access.tenant_id,
    seal_access.id,
    seal_access.version,
    seal_access.sys_from,
    seal_access.seal_id,
    seal_access.post_id,
    seal_access.account_id,
    seal_access.capacity,
    seal_access.named_on,
    seal_access.ended_on,
    seal_access.reason,
    seal_access.sealed_by
   FROM app.seal_access
  WHERE (seal_access.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT seal_access.tenant_id,
    seal_access.id,
    seal_access.version,
    seal_access.sys_from,
    seal_access.seal_id,
    seal_access.post_id,
    seal_access.account_id,
    seal_access.capacity,
    seal_access.named_on,
    seal_access.ended_on,
    seal_access.reason,
    seal_access.sealed_by
   FROM hist.seal_access
  WHERE ((seal_access.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (seal_access.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.seal_exclusion with (security_invoker=true) as
 SELECT seal_exclusion.tenant_id,
    seal_exclusion.id,
    seal_exclusion.version,
    seal_exclusion.sys_from,
    seal_exclusion.seal_id,
    seal_exclusion.agency_id,
    seal_exclusion.sealed_by
   FROM app.seal_exclusion
  WHERE (seal_exclusion.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT seal_exclusion.tenant_id,
    seal_exclusion.id,
    seal_exclusion.version,
    seal_exclusion.sys_from,
    seal_exclusion.seal_id,
    seal_exclusion.agency_id,
    seal_exclusion.sealed_by
   FROM hist.seal_exclusion
  WHERE ((seal_exclusion.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (seal_exclusion.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.succession with (security_invoker=true) as
 SELECT succession.tenant_id,
    succession.id,
    succession.version,
    succession.sys_from,
    succession.reference,
    succession.type,
    succession.instrument,
    succession.issuer,
    succession.signed_on,
    succession.effective_on,
    succession.verified,
    succession.note,
    succession.state,
    succession.run_at,
    succession.result
   FROM app.succession
  WHERE (succession.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT succession.tenant_id,
    succession.id,
    succession.version,
    succession.sys_from,
    succession.reference,
    succession.type,
    succession.instrument,
    succession.issuer,
    succession.signed_on,
    succession.effective_on,
    succession.verified,
    succession.note,
    succession.state,
    succession.run_at,
    succession.result
   FROM hist.succession
  WHERE ((succession.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (succession.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.succession_opening with (security_invoker=true) as
 SELECT succession_opening.tenant_id,
    succession_opening.id,
    succession_opening.version,
    succession_opening.sys_from,
    succession_opening.succession_id,
    succession_opening.agency_id,
    succession_opening.name,
    succession_opening.short_name,
    succession_opening.territory_name,
    succession_opening.kind,
    succession_opening.level,
    succession_opening.administrative_type,
    succession_opening.parent_id,
    succession_opening.remote_area,
    succession_opening.codes
   FROM app.succession_opening
  WHERE (succession_opening.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT succession_opening.tenant_id,
    succession_opening.id,
    succession_opening.version,
    succession_opening.sys_from,
    succession_opening.succession_id,
    succession_opening.agency_id,
    succession_opening.name,
    succession_opening.short_name,
    succession_opening.territory_name,
    succession_opening.kind,
    succession_opening.level,
    succession_opening.administrative_type,
    succession_opening.parent_id,
    succession_opening.remote_area,
    succession_opening.codes
   FROM hist.succession_opening
  WHERE ((succession_opening.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (succession_opening.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.succession_part with (security_invoker=true) as
 SELECT succession_part.tenant_id,
    succession_part.id,
    succession_part.version,
    succession_part.sys_from,
    succession_part.succession_id,
    succession_part.from_agency_id,
    succession_part.to_agency_id,
    succession_part.share,
    succession_part.receives_work
   FROM app.succession_part
  WHERE (succession_part.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT succession_part.tenant_id,
    succession_part.id,
    succession_part.version,
    succession_part.sys_from,
    succession_part.succession_id,
    succession_part.from_agency_id,
    succession_part.to_agency_id,
    succession_part.share,
    succession_part.receives_work
   FROM hist.succession_part
  WHERE ((succession_part.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (succession_part.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.task with (security_invoker=true) as
 SELECT task.tenant_id,
    task.id,
    task.version,
    task.sys_from,
    task.plan_id,
    task.ordinal,
    task.text,
    task.timing_kind,
    task.timing_text,
    task.quarters,
    task.months,
    task.before_month,
    task.before_day,
    task.due_on,
    task.starts_on,
    task.ends_on,
    task.derived_from_id,
    task.derived_from_version,
    task.code,
    task.part_of_id,
    task.weight,
    task.method,
    task.target,
    task.unit,
    task.stages,
    task.evidence_required,
    task.withdrawn_on,
    task.source_kind,
    task.source_id,
    task.source_text,
    task.source_number,
    task.source_issued_on
   FROM app.task
  WHERE (task.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT task.tenant_id,
    task.id,
    task.version,
    task.sys_from,
    task.plan_id,
    task.ordinal,
    task.text,
    task.timing_kind,
    task.timing_text,
    task.quarters,
    task.months,
    task.before_month,
    task.before_day,
    task.due_on,
    task.starts_on,
    task.ends_on,
    task.derived_from_id,
    task.derived_from_version,
    task.code,
    task.part_of_id,
    task.weight,
    task.method,
    task.target,
    task.unit,
    task.stages,
    task.evidence_required,
    task.withdrawn_on,
    task.source_kind,
    task.source_id,
    task.source_text,
    task.source_number,
    task.source_issued_on
   FROM hist.task
  WHERE ((task.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (task.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.task_agency with (security_invoker=true) as
 SELECT task_agency.tenant_id,
    task_agency.id,
    task_agency.version,
    task_agency.sys_from,
    task_agency.task_id,
    task_agency.ordinal,
    task_agency.role,
    task_agency.name,
    task_agency.agency_id,
    task_agency.agency_group
   FROM app.task_agency
  WHERE (task_agency.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT task_agency.tenant_id,
    task_agency.id,
    task_agency.version,
    task_agency.sys_from,
    task_agency.task_id,
    task_agency.ordinal,
    task_agency.role,
    task_agency.name,
    task_agency.agency_id,
    task_agency.agency_group
   FROM hist.task_agency
  WHERE ((task_agency.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (task_agency.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.task_assignment with (security_invoker=true) as
 SELECT task_assignment.tenant_id,
    task_assignment.id,
    task_assignment.version,
    task_assignment.sys_from,
    task_assignment.task_id,
    task_assignment.original_agency_id,
    task_assignment.agency_id,
    task_assignment.role,
    task_assignment.assigned_on,
    task_assignment.target,
    task_assignment.note,
    task_assignment.state,
    task_assignment.acknowledged_on,
    task_assignment.acknowledged_by_id,
    task_assignment.reason
   FROM app.task_assignment
  WHERE (task_assignment.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT task_assignment.tenant_id,
    task_assignment.id,
    task_assignment.version,
    task_assignment.sys_from,
    task_assignment.task_id,
    task_assignment.original_agency_id,
    task_assignment.agency_id,
    task_assignment.role,
    task_assignment.assigned_on,
    task_assignment.target,
    task_assignment.note,
    task_assignment.state,
    task_assignment.acknowledged_on,
    task_assignment.acknowledged_by_id,
    task_assignment.reason
   FROM hist.task_assignment
  WHERE ((task_assignment.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (task_assignment.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.task_evidence with (security_invoker=true) as
 SELECT task_evidence.tenant_id,
    task_evidence.id,
    task_evidence.version,
    task_evidence.sys_from,
    task_evidence.progress_id,
    task_evidence.ordinal,
    task_evidence.kind,
    task_evidence.label,
    task_evidence.file_id,
    task_evidence.url,
    task_evidence.record_kind,
    task_evidence.record_id
   FROM app.task_evidence
  WHERE (task_evidence.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT task_evidence.tenant_id,
    task_evidence.id,
    task_evidence.version,
    task_evidence.sys_from,
    task_evidence.progress_id,
    task_evidence.ordinal,
    task_evidence.kind,
    task_evidence.label,
    task_evidence.file_id,
    task_evidence.url,
    task_evidence.record_kind,
    task_evidence.record_id
   FROM hist.task_evidence
  WHERE ((task_evidence.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (task_evidence.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.task_extension with (security_invoker=true) as
 SELECT task_extension.tenant_id,
    task_extension.id,
    task_extension.version,
    task_extension.sys_from,
    task_extension.task_year_id,
    task_extension.state,
    task_extension.asked_on,
    task_extension.asked_until,
    task_extension.reason,
    task_extension.due_before,
    task_extension.decided_on,
    task_extension.granted_until,
    task_extension.decision_reason,
    task_extension.document_number
   FROM app.task_extension
  WHERE (task_extension.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT task_extension.tenant_id,
    task_extension.id,
    task_extension.version,
    task_extension.sys_from,
    task_extension.task_year_id,
    task_extension.state,
    task_extension.asked_on,
    task_extension.asked_until,
    task_extension.reason,
    task_extension.due_before,
    task_extension.decided_on,
    task_extension.granted_until,
    task_extension.decision_reason,
    task_extension.document_number
   FROM hist.task_extension
  WHERE ((task_extension.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (task_extension.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.task_funding with (security_invoker=true) as
 SELECT task_funding.tenant_id,
    task_funding.id,
    task_funding.version,
    task_funding.sys_from,
    task_funding.task_id,
    task_funding.ordinal,
    task_funding.source,
    task_funding.estimate,
    task_funding.spent,
    task_funding.spent_on,
    task_funding.note
   FROM app.task_funding
  WHERE (task_funding.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT task_funding.tenant_id,
    task_funding.id,
    task_funding.version,
    task_funding.sys_from,
    task_funding.task_id,
    task_funding.ordinal,
    task_funding.source,
    task_funding.estimate,
    task_funding.spent,
    task_funding.spent_on,
    task_funding.note
   FROM hist.task_funding
  WHERE ((task_funding.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (task_funding.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.task_output with (security_invoker=true) as
 SELECT task_output.tenant_id,
    task_output.id,
    task_output.version,
    task_output.sys_from,
    task_output.task_year_id,
    task_output.ordinal,
    task_output.kind,
    task_output.name,
    task_output.number,
    task_output.made_on,
    task_output.product_id,
    task_output.document_id
   FROM app.task_output
  WHERE (task_output.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT task_output.tenant_id,
    task_output.id,
    task_output.version,
    task_output.sys_from,
    task_output.task_year_id,
    task_output.ordinal,
    task_output.kind,
    task_output.name,
    task_output.number,
    task_output.made_on,
    task_output.product_id,
    task_output.document_id
   FROM hist.task_output
  WHERE ((task_output.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (task_output.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.task_product with (security_invoker=true) as
 SELECT task_product.tenant_id,
    task_product.id,
    task_product.version,
    task_product.sys_from,
    task_product.task_id,
    task_product.ordinal,
    task_product.kind,
    task_product.name
   FROM app.task_product
  WHERE (task_product.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT task_product.tenant_id,
    task_product.id,
    task_product.version,
    task_product.sys_from,
    task_product.task_id,
    task_product.ordinal,
    task_product.kind,
    task_product.name
   FROM hist.task_product
  WHERE ((task_product.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (task_product.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.task_progress with (security_invoker=true) as
 SELECT task_progress.tenant_id,
    task_progress.id,
    task_progress.version,
    task_progress.sys_from,
    task_progress.task_year_id,
    task_progress.ordinal,
    task_progress.kind,
    task_progress.reported_on,
    task_progress.done,
    task_progress.value,
    task_progress.stage,
    task_progress.note,
    task_progress.by_post_id
   FROM app.task_progress
  WHERE (task_progress.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT task_progress.tenant_id,
    task_progress.id,
    task_progress.version,
    task_progress.sys_from,
    task_progress.task_year_id,
    task_progress.ordinal,
    task_progress.kind,
    task_progress.reported_on,
    task_progress.done,
    task_progress.value,
    task_progress.stage,
    task_progress.note,
    task_progress.by_post_id
   FROM hist.task_progress
  WHERE ((task_progress.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (task_progress.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.task_year with (security_invoker=true) as
 SELECT task_year.tenant_id,
    task_year.id,
    task_year.version,
    task_year.sys_from,
    task_year.assignment_id,
    task_year.task_id,
    task_year.agency_id,
    task_year.year,
    task_year.starts_on,
    task_year.due_on,
    task_year.state,
    task_year.value,
    task_year.stage,
    task_year.done_on,
    task_year.reason
   FROM app.task_year
  WHERE (task_year.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT task_year.tenant_id,
    task_year.id,
    task_year.version,
    task_year.sys_from,
    task_year.assignment_id,
    task_year.task_id,
    task_year.agency_id,
    task_year.year,
    task_year.starts_on,
    task_year.due_on,
    task_year.state,
    task_year.value,
    task_year.stage,
    task_year.done_on,
    task_year.reason
   FROM hist.task_year
  WHERE ((task_year.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (task_year.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.verification_member with (security_invoker=true) as
 SELECT verification_member.tenant_id,
    verification_member.id,
    verification_member.version,
    verification_member.sys_from,
    verification_member.case_id,
    verification_member.post_id,
    verification_member.lead,
    verification_member.declared_on,
    verification_member.named_on,
    verification_member.ended_on,
    verification_member.sealed_by
   FROM app.verification_member
  WHERE (verification_member.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT verification_member.tenant_id,
    verification_member.id,
    verification_member.version,
    verification_member.sys_from,
    verification_member.case_id,
    verification_member.post_id,
    verification_member.lead,
    verification_member.declared_on,
    verification_member.named_on,
    verification_member.ended_on,
    verification_member.sealed_by
   FROM hist.verification_member
  WHERE ((verification_member.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (verification_member.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.visit_matter with (security_invoker=true) as
 SELECT visit_matter.tenant_id,
    visit_matter.id,
    visit_matter.version,
    visit_matter.sys_from,
    visit_matter.agency_id,
    visit_matter.received_on,
    visit_matter.kind,
    visit_matter.people,
    visit_matter.same_content,
    visit_matter.repeated,
    visit_matter.first_visit_id,
    visit_matter.appointment_number,
    visit_matter.appointment_on,
    visit_matter.content,
    visit_matter.request,
    visit_matter.progress,
    visit_matter.settled_by,
    visit_matter.note,
    visit_matter.within_authority,
    visit_matter.outcome,
    visit_matter.state,
    visit_matter.guided_to,
    visit_matter.guidance_number,
    visit_matter.petition_id,
    visit_matter.answer,
    visit_matter.answer_number,
    visit_matter.answer_kind,
    visit_matter.answered_on,
    visit_matter.refusal_ground,
    visit_matter.refused_on,
    visit_matter.refusal_number,
    visit_matter.refusal_notice_on,
    visit_matter.forwarded_to_id,
    visit_matter.forwarded_to_name,
    visit_matter.forwarding_number,
    visit_matter.forwarded_on,
    visit_matter.inform_requested,
    visit_matter.resolved_on,
    visit_matter.result,
    visit_matter.result_number,
    visit_matter.result_received_on,
    visit_matter.informed_on,
    visit_matter.informed_by,
    visit_matter.key_id,
    visit_matter.secret,
    visit_matter.sealed_by
   FROM app.visit_matter
  WHERE (visit_matter.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT visit_matter.tenant_id,
    visit_matter.id,
    visit_matter.version,
    visit_matter.sys_from,
    visit_matter.agency_id,
    visit_matter.received_on,
    visit_matter.kind,
    visit_matter.people,
    visit_matter.same_content,
    visit_matter.repeated,
    visit_matter.first_visit_id,
    visit_matter.appointment_number,
    visit_matter.appointment_on,
    visit_matter.content,
    visit_matter.request,
    visit_matter.progress,
    visit_matter.settled_by,
    visit_matter.note,
    visit_matter.within_authority,
    visit_matter.outcome,
    visit_matter.state,
    visit_matter.guided_to,
    visit_matter.guidance_number,
    visit_matter.petition_id,
    visit_matter.answer,
    visit_matter.answer_number,
    visit_matter.answer_kind,
    visit_matter.answered_on,
    visit_matter.refusal_ground,
    visit_matter.refused_on,
    visit_matter.refusal_number,
    visit_matter.refusal_notice_on,
    visit_matter.forwarded_to_id,
    visit_matter.forwarded_to_name,
    visit_matter.forwarding_number,
    visit_matter.forwarded_on,
    visit_matter.inform_requested,
    visit_matter.resolved_on,
    visit_matter.result,
    visit_matter.result_number,
    visit_matter.result_received_on,
    visit_matter.informed_on,
    visit_matter.informed_by,
    visit_matter.key_id,
    visit_matter.secret,
    visit_matter.sealed_by
   FROM hist.visit_matter
  WHERE ((visit_matter.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (visit_matter.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view asof.visit_person with (security_invoker=true) as
 SELECT visit_person.tenant_id,
    visit_person.id,
    visit_person.version,
    visit_person.sys_from,
    visit_person.visit_id,
    visit_person.ordinal,
    visit_person.role,
    visit_person.represents,
    visit_person.name,
    visit_person.address,
    visit_person.paper,
    visit_person.paper_tail,
    visit_person.key_id,
    visit_person.secret,
    visit_person.sealed_by
   FROM app.visit_person
  WHERE (visit_person.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting))
UNION ALL
 SELECT visit_person.tenant_id,
    visit_person.id,
    visit_person.version,
    visit_person.sys_from,
    visit_person.visit_id,
    visit_person.ordinal,
    visit_person.role,
    visit_person.represents,
    visit_person.name,
    visit_person.address,
    visit_person.paper,
    visit_person.paper_tail,
    visit_person.key_id,
    visit_person.secret,
    visit_person.sealed_by
   FROM hist.visit_person
  WHERE ((visit_person.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (visit_person.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

create view live.account with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    username,
    display_name,
    kind,
    active,
    demo
   FROM app.account;

create view live.agency with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    founded_by,
    founded_on,
    note
   FROM app.agency;

create view live.agency_code with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    system,
    code,
    valid_from,
    valid_to
   FROM app.agency_code;

create view live.agency_relation with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    from_agency_id,
    to_agency_id,
    type,
    valid_from,
    valid_to,
    instrument
   FROM app.agency_relation;

create view live.agency_version with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    valid_from,
    valid_to,
    name,
    short_name,
    territory_name,
    kind,
    level,
    administrative_type,
    parent_id,
    remote_area
   FROM app.agency_version;

create view live.api_key with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    account_id,
    name,
    slot,
    key_id,
    hash,
    scopes,
    agency_id,
    cidrs,
    expires_at,
    revoked_at,
    replaces_id
   FROM app.api_key;

create view live.backlog_entry with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    case_id,
    entered_on,
    ground,
    document_number,
    left_on,
    left_ground,
    sealed_by
   FROM app.backlog_entry;

create view live.calendar_day with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    day,
    kind,
    label,
    status,
    citation,
    verified,
    edition
   FROM app.calendar_day;

create view live.calendar_edition with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    number,
    adopted_on,
    citation,
    note
   FROM app.calendar_edition;

create view live.case_content with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    case_id,
    ordinal,
    text,
    secret,
    withdrawn_on,
    finding,
    sealed_by
   FROM app.case_content;

create view live.case_dialogue with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    case_id,
    planned_on,
    noticed_on,
    notice_number,
    place,
    held_on,
    chaired_by,
    in_person,
    minutes_number,
    attended,
    absent,
    absent_excused,
    cancelled_on,
    sealed_by
   FROM app.case_dialogue;

create view live.case_event with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    case_id,
    ordinal,
    operation,
    on_day,
    from_status,
    to_status,
    ground,
    document_number,
    document_on,
    signer,
    file_id,
    note,
    secret,
    detail,
    by_post_id,
    sealed_by
   FROM app.case_event;

create view live.case_outcome with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    case_id,
    stage,
    on_day,
    state_money,
    state_land,
    organisation_money,
    organisation_land,
    person_money,
    person_land,
    organisations,
    persons,
    disciplined,
    disciplined_officials,
    criminal_cases,
    criminal_persons,
    criminal_officials,
    sealed_by
   FROM app.case_outcome;

create view live.case_party with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    case_id,
    ordinal,
    role,
    agency_id,
    official,
    "position",
    name,
    secret,
    sealed_by
   FROM app.case_party;

create view live.case_petition with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    case_id,
    petition_id,
    relation,
    linked_on,
    sealed_by
   FROM app.case_petition;

create view live.case_record with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    kind,
    instance,
    previous_id,
    further_ground,
    agency_id,
    register_agency_id,
    respondent_agency_id,
    book,
    year,
    number,
    field,
    title,
    key_id,
    secret,
    received_on,
    people_count,
    status,
    suspended_from,
    remote_area,
    complexity,
    multi_place,
    dismissal,
    extensions,
    flags,
    handler_post_id,
    accepted_on,
    refusal_ground,
    decided_on,
    finding,
    decision_number,
    decision_signer,
    sent_on,
    published_on,
    effective_on,
    execution_ordered_on,
    executed_on,
    closed_on,
    closing_ground,
    withdrawn,
    withdrawn_after_talk,
    court,
    court_on,
    sealed_by
   FROM app.case_record;

create view live.case_retention with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    case_id,
    keep_until,
    ground,
    held_by,
    shredded_on,
    shred_decision,
    sealed_by
   FROM app.case_retention;

create view live.commitment with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    dialogue_id,
    opinion_id,
    ordinal,
    text,
    promised_by,
    promised_on,
    owner_agency_id,
    due_on,
    state,
    ended_on,
    result,
    document_number,
    task_id
   FROM app.commitment;

create view live.commitment_report with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    commitment_id,
    ordinal,
    reported_on,
    text
   FROM app.commitment_report;

create view live.conclusion_task with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    conclusion_id,
    session_id,
    ordinal,
    agency_id,
    issuer_id,
    text,
    due_on,
    state,
    done_on,
    result
   FROM app.conclusion_task;

create view live.custody_rule with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    kind,
    custody,
    document_number,
    decided_on,
    note
   FROM app.custody_rule;

create view live.cycle_deadline with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    cycle_id,
    reporters,
    due_on
   FROM app.cycle_deadline;

create view live.cycle_duty with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    cycle_id,
    agency_id,
    agency_name,
    kind,
    reporters,
    level,
    drafter_id,
    receiver_id,
    parent_id,
    due_on,
    state,
    amended_on,
    reason
   FROM app.cycle_duty;

create view live.cycle_named with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    cycle_id,
    agency_id
   FROM app.cycle_named;

create view live.cycle_recipient with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    cycle_id,
    ordinal,
    name,
    via,
    agency_id,
    redaction,
    due_on
   FROM app.cycle_recipient;

create view live.deadline_rule with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    code,
    label_vi,
    label_en,
    kind,
    trigger,
    count,
    unit,
    direction,
    roll,
    variants,
    extensions,
    per,
    citation,
    evidence,
    verified,
    uncertain,
    note,
    valid_from,
    valid_to,
    document_number,
    document_issued_on,
    verified_document,
    verified_on
   FROM app.deadline_rule;

create view live.dialogue with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    level,
    kind,
    status,
    title,
    chair,
    chair_capacity,
    place,
    planned_on,
    notice_on,
    agenda,
    postponements,
    reason,
    cancelled_on,
    held_on,
    people,
    minutes_number,
    concluded_on,
    conclusion_number,
    conclusion_signer,
    conclusion
   FROM app.dialogue;

create view live.dialogue_duty with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    year,
    ordinal,
    setting_id,
    dialogue_id
   FROM app.dialogue_duty;

create view live.dialogue_guest with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    dialogue_id,
    ordinal,
    name,
    capacity,
    agency_id
   FROM app.dialogue_guest;

create view live.dialogue_opinion with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    dialogue_id,
    ordinal,
    content,
    speaker,
    speaker_name,
    state,
    answer,
    answered_on,
    answer_number,
    owner_agency_id,
    assigned_on,
    due_on
   FROM app.dialogue_opinion;

create view live.dialogue_report with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    dialogue_id,
    ordinal,
    document_number,
    reported_on,
    text
   FROM app.dialogue_report;

create view live.dialogue_setting with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    code,
    level,
    value,
    source,
    citation,
    document_number,
    document_issued_on,
    valid_from,
    valid_to,
    note
   FROM app.dialogue_setting;

create view live.dispute_kind with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    code,
    label_vi,
    label_en,
    active
   FROM app.dispute_kind;

create view live.document with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    number,
    kind,
    title,
    issuer,
    issuer_agency_id,
    issued_on,
    valid_from,
    valid_to,
    replaces_id,
    source,
    verified
   FROM app.document;

create view live.entered_figure with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    code,
    agency_id,
    window_from,
    window_to,
    dimensions,
    value,
    numerator,
    denominator,
    text,
    qualifier,
    nature,
    rank,
    of_how_many,
    document_id,
    source,
    withdrawn_on,
    withdrawn_reason
   FROM app.entered_figure;

create view live.file with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    name,
    media_type,
    size,
    sha256,
    state,
    finding,
    class,
    uploaded_at,
    uploaded_by_id,
    agency_id,
    sealed_by,
    key_id,
    secret
   FROM app.file;

create view live.matter_file with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    petition_id,
    case_id,
    file_id,
    kind,
    redacted,
    redacts_id,
    attached_on,
    sealed_by
   FROM app.matter_file;

create view live.mediation with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    village,
    dispute_kind_id,
    received_on,
    assigned_on,
    started_on,
    ended_on,
    mediators,
    result,
    note
   FROM app.mediation;

create view live.mediation_year with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    year,
    as_of,
    teams,
    mediators,
    received,
    carried_out,
    successful
   FROM app.mediation_year;

create view live.notice with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    post_id,
    kind,
    subject_kind,
    subject_id,
    step,
    made_on,
    due_on,
    read_at,
    sealed_by
   FROM app.notice;

create view live.obligation with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    duty,
    label_vi,
    label_en,
    subject_kind,
    subject_id,
    agency_id,
    post_id,
    trigger,
    triggered_on,
    rule_id,
    rule_version,
    citation,
    flags,
    count,
    unit,
    direction,
    roll,
    calendar_edition,
    original_due_on,
    due_on,
    paused_on,
    extensions,
    lapses,
    state,
    settled_on,
    sealed_by
   FROM app.obligation;

create view live.obligation_entry with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    obligation_id,
    ordinal,
    kind,
    on_day,
    count,
    due_on,
    calendar_edition,
    reason,
    document_number,
    document_issued_on,
    by_post_id,
    sealed_by
   FROM app.obligation_entry;

create view live.petition with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    register_agency_id,
    book,
    year,
    number,
    code,
    secret_hash,
    channel,
    source,
    forwarded_by_id,
    forwarded_by_name,
    forwarding_number,
    forwarding_on,
    received_on,
    dated_on,
    kind,
    signatories,
    people,
    title,
    content,
    key_id,
    secret,
    redacted,
    sealed_register_ref,
    conditions_met,
    missing_conditions,
    within_authority,
    branch,
    state,
    outcome,
    outcome_on,
    outcome_ground,
    outcome_number,
    outcome_issued_on,
    handler_post_id,
    same_as_id,
    origin_id,
    external_source,
    external_id,
    keep_until,
    sealed_by
   FROM app.petition;

create view live.petition_transfer with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    petition_id,
    to_agency_id,
    to_name,
    sent_on,
    document_number,
    document_on,
    ground,
    acknowledged_on,
    received_id,
    reply_number,
    reply_on,
    reply_summary,
    sealed_by
   FROM app.petition_transfer;

create view live.petitioner with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    petition_id,
    ordinal,
    role,
    pseudonym,
    custody,
    organisation,
    name,
    address,
    secret,
    authorised_for,
    authorised_number,
    authorised_on,
    certified,
    withdrew_on,
    sealed_by
   FROM app.petitioner;

create view live.plan with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    kind,
    number,
    title,
    issuer_id,
    parent_id,
    document_id,
    starts_on,
    ends_on,
    preamble,
    closing,
    place_of_issue,
    issued_on,
    signer,
    signing_on_behalf,
    signing_capacity,
    archive_mark,
    status,
    illustrative,
    source,
    submitted_on,
    return_reason,
    closed_on,
    closing_note
   FROM app.plan;

create view live.plan_addressee with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    plan_id,
    agency_id
   FROM app.plan_addressee;

create view live.plan_amendment with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    plan_id,
    ordinal,
    number,
    issued_on,
    signer,
    signing_capacity,
    reason,
    document_id
   FROM app.plan_amendment;

create view live.plan_basis with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    plan_id,
    task_id,
    ordinal,
    text,
    document_id,
    article
   FROM app.plan_basis;

create view live.plan_change with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    amendment_id,
    ordinal,
    task_id,
    field,
    before,
    after,
    reason
   FROM app.plan_change;

create view live.plan_duty with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    plan_id,
    ordinal,
    item,
    heading,
    text
   FROM app.plan_duty;

create view live.plan_duty_agency with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    duty_id,
    ordinal,
    name,
    agency_id,
    agency_group
   FROM app.plan_duty_agency;

create view live.plan_edition with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    plan_id,
    ordinal,
    effective_on,
    document_number,
    content,
    digest
   FROM app.plan_edition;

create view live.plan_recipient with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    plan_id,
    ordinal,
    name,
    agency_id,
    agency_group
   FROM app.plan_recipient;

create view live.plan_section with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    plan_id,
    kind,
    ordinal,
    text
   FROM app.plan_section;

create view live.post with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    account_id,
    agency_id,
    role,
    title,
    kind,
    valid_from,
    valid_to,
    delegated_by_id,
    document_number,
    document_issued_on,
    document_issuer,
    end_reason,
    handed_over_to_id
   FROM app.post;

create view live.protection_measure with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    case_id,
    requested_on,
    urgent,
    scope,
    protected,
    state,
    decided_on,
    decision_number,
    ended_on,
    end_ground,
    sealed_by
   FROM app.protection_measure;

create view live.reception_calendar with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    head_post_id,
    starts_on,
    ends_on,
    note,
    state,
    published_on,
    published_at
   FROM app.reception_calendar;

create view live.reception_conclusion with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    session_id,
    agency_id,
    number,
    issued_on,
    signer,
    content,
    contact
   FROM app.reception_conclusion;

create view live.reception_day with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    calendar_id,
    agency_id,
    kind,
    mode,
    host,
    host_post_id,
    host_name,
    on_day,
    starts_at,
    ends_at,
    place,
    points,
    state,
    postponed_to_id,
    postponed_on,
    reason,
    notified_on,
    notice_number,
    tested_on,
    test_passed,
    test_note
   FROM app.reception_day;

create view live.reception_duty with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    rule,
    window_from,
    window_to,
    ordinal,
    state,
    session_id,
    substitute,
    excuse,
    document_number,
    document_on
   FROM app.reception_duty;

create view live.reception_session with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    host_agency_id,
    day_id,
    kind,
    mode,
    host,
    host_post_id,
    host_name,
    ad_hoc_ground,
    delegation_number,
    delegation_on,
    delegation_signer,
    on_day,
    starts_at,
    ends_at,
    place,
    attending,
    recording,
    state,
    closed_on,
    note
   FROM app.reception_session;

create view live.reception_visit with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    session_id,
    agency_id,
    on_day,
    year,
    number,
    restricted
   FROM app.reception_visit;

create view live.reminder_step with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    code,
    duties,
    basis,
    value,
    recipient,
    active
   FROM app.reminder_step;

create view live.reopen_request with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    report_id,
    state,
    reason,
    scope,
    requested_by,
    requested_on,
    decided_by,
    decided_on,
    decision,
    expires_on
   FROM app.reopen_request;

create view live.report with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    duty_id,
    cycle_id,
    template_id,
    agency_id,
    kind,
    drafter_id,
    receiver_id,
    status,
    number,
    first_submitted_at,
    submitted_at,
    submissions,
    returns,
    paper_received_on,
    paper_number,
    paper_basis,
    return_reason,
    accepted_at,
    frozen_at,
    document_number,
    issued_on,
    place_of_issue,
    signer,
    signing_on_behalf,
    signing_capacity,
    reopened_scope,
    reopened_until
   FROM app.report;

create view live.report_adjustment with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    report_id,
    cell_key,
    amount,
    of_amount,
    reason,
    author,
    author_post_id,
    made_at
   FROM app.report_adjustment;

create view live.report_cell with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    report_id,
    key,
    ordinal,
    state,
    origin,
    value,
    numerator,
    denominator,
    qualifier,
    nature,
    computed_value,
    computed_numerator,
    computed_denominator,
    figure_code,
    figure_version,
    figure_digest,
    figure_members,
    sql_hash,
    cut,
    reason,
    explanation,
    return_note
   FROM app.report_cell;

create view live.report_line with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    report_id,
    table_key,
    ordinal,
    content,
    source_report_id
   FROM app.report_line;

create view live.report_narrative with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    report_id,
    key,
    ordinal,
    text,
    return_note
   FROM app.report_narrative;

create view live.report_part with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    report_id,
    duty_id,
    child_id,
    child_number,
    child_digest,
    gap_reason
   FROM app.report_part;

create view live.report_receipt with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    report_id,
    number,
    recipient_id,
    agency_id,
    redaction,
    content,
    digest,
    sent_at,
    acknowledged_at
   FROM app.report_receipt;

create view live.report_template with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    code,
    edition,
    title,
    title_en,
    source,
    shipped,
    status,
    published_on,
    retired_on,
    content
   FROM app.report_template;

create view live.report_version with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    report_id,
    number,
    state,
    submitted_at,
    frozen_at,
    content,
    digest
   FROM app.report_version;

create view live.reporting_cycle with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    title,
    kind,
    status,
    template_id,
    issuer_id,
    consolidator_id,
    period_label,
    period_from,
    period_to,
    window_from,
    window_to,
    previous_id,
    due_text,
    request_number,
    request_on,
    deadline_basis,
    warnings,
    hierarchy_day,
    opened_on,
    closed_on,
    cancelled_on,
    reason
   FROM app.reporting_cycle;

create view live.reporting_duty with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    plan_id,
    duty_id,
    ordinal,
    period,
    due_kind,
    due_month,
    due_day,
    due_text
   FROM app.reporting_duty;

create view live.reporting_recipient with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    reporting_duty_id,
    ordinal,
    name,
    agency_id,
    via_name,
    via_agency_id
   FROM app.reporting_recipient;

create view live.reveal_request with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    petition_id,
    requester_id,
    purpose,
    legal_basis,
    requested_at,
    state,
    decided_by_id,
    decided_at,
    valid_until,
    reason,
    used,
    sealed_by
   FROM app.reveal_request;

create view live.seal_access with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    seal_id,
    post_id,
    account_id,
    capacity,
    named_on,
    ended_on,
    reason,
    sealed_by
   FROM app.seal_access;

create view live.seal_exclusion with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    seal_id,
    agency_id,
    sealed_by
   FROM app.seal_exclusion;

create view live.succession with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    reference,
    type,
    instrument,
    issuer,
    signed_on,
    effective_on,
    verified,
    note,
    state,
    run_at,
    result
   FROM app.succession;

create view live.succession_opening with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    succession_id,
    agency_id,
    name,
    short_name,
    territory_name,
    kind,
    level,
    administrative_type,
    parent_id,
    remote_area,
    codes
   FROM app.succession_opening;

create view live.succession_part with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    succession_id,
    from_agency_id,
    to_agency_id,
    share,
    receives_work
   FROM app.succession_part;

create view live.task with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    plan_id,
    ordinal,
    text,
    timing_kind,
    timing_text,
    quarters,
    months,
    before_month,
    before_day,
    due_on,
    starts_on,
    ends_on,
    derived_from_id,
    derived_from_version,
    code,
    part_of_id,
    weight,
    method,
    target,
    unit,
    stages,
    evidence_required,
    withdrawn_on,
    source_kind,
    source_id,
    source_text,
    source_number,
    source_issued_on
   FROM app.task;

create view live.task_agency with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    task_id,
    ordinal,
    role,
    name,
    agency_id,
    agency_group
   FROM app.task_agency;

create view live.task_assignment with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    task_id,
    original_agency_id,
    agency_id,
    role,
    assigned_on,
    target,
    note,
    state,
    acknowledged_on,
    acknowledged_by_id,
    reason
   FROM app.task_assignment;

create view live.task_evidence with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    progress_id,
    ordinal,
    kind,
    label,
    file_id,
    url,
    record_kind,
    record_id
   FROM app.task_evidence;

create view live.task_extension with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    task_year_id,
    state,
    asked_on,
    asked_until,
    reason,
    due_before,
    decided_on,
    granted_until,
    decision_reason,
    document_number
   FROM app.task_extension;

create view live.task_funding with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    task_id,
    ordinal,
    source,
    estimate,
    spent,
    spent_on,
    note
   FROM app.task_funding;

create view live.task_output with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    task_year_id,
    ordinal,
    kind,
    name,
    number,
    made_on,
    product_id,
    document_id
   FROM app.task_output;

create view live.task_product with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    task_id,
    ordinal,
    kind,
    name
   FROM app.task_product;

create view live.task_progress with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    task_year_id,
    ordinal,
    kind,
    reported_on,
    done,
    value,
    stage,
    note,
    by_post_id
   FROM app.task_progress;

create view live.task_year with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    assignment_id,
    task_id,
    agency_id,
    year,
    starts_on,
    due_on,
    state,
    value,
    stage,
    done_on,
    reason
   FROM app.task_year;

create view live.verification_member with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    case_id,
    post_id,
    lead,
    declared_on,
    named_on,
    ended_on,
    sealed_by
   FROM app.verification_member;

create view live.visit_matter with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    agency_id,
    received_on,
    kind,
    people,
    same_content,
    repeated,
    first_visit_id,
    appointment_number,
    appointment_on,
    content,
    request,
    progress,
    settled_by,
    note,
    within_authority,
    outcome,
    state,
    guided_to,
    guidance_number,
    petition_id,
    answer,
    answer_number,
    answer_kind,
    answered_on,
    refusal_ground,
    refused_on,
    refusal_number,
    refusal_notice_on,
    forwarded_to_id,
    forwarded_to_name,
    forwarding_number,
    forwarded_on,
    inform_requested,
    resolved_on,
    result,
    result_number,
    result_received_on,
    informed_on,
    informed_by,
    key_id,
    secret,
    sealed_by
   FROM app.visit_matter;

create view live.visit_person with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    visit_id,
    ordinal,
    role,
    represents,
    name,
    address,
    paper,
    paper_tail,
    key_id,
    secret,
    sealed_by
   FROM app.visit_person;

-- Row security --------------------------------------------------------------------------------------------------------

alter table app.account enable row level security;
alter table app.account force row level security;

alter table app.account_access enable row level security;
alter table app.account_access force row level security;

alter table app.agency enable row level security;
alter table app.agency force row level security;

alter table app.agency_code enable row level security;
alter table app.agency_code force row level security;

alter table app.agency_relation enable row level security;
alter table app.agency_relation force row level security;

alter table app.agency_version enable row level security;
alter table app.agency_version force row level security;

alter table app.api_key enable row level security;
alter table app.api_key force row level security;

alter table app.api_key_use enable row level security;
alter table app.api_key_use force row level security;

alter table app.audit enable row level security;
alter table app.audit force row level security;

alter table app.backlog_entry enable row level security;
alter table app.backlog_entry force row level security;

alter table app.calendar_day enable row level security;
alter table app.calendar_day force row level security;

alter table app.calendar_edition enable row level security;
alter table app.calendar_edition force row level security;

alter table app.case_content enable row level security;
alter table app.case_content force row level security;

alter table app.case_dialogue enable row level security;
alter table app.case_dialogue force row level security;

alter table app.case_event enable row level security;
alter table app.case_event force row level security;

alter table app.case_outcome enable row level security;
alter table app.case_outcome force row level security;

alter table app.case_party enable row level security;
alter table app.case_party force row level security;

alter table app.case_petition enable row level security;
alter table app.case_petition force row level security;

alter table app.case_record enable row level security;
alter table app.case_record force row level security;

alter table app.case_retention enable row level security;
alter table app.case_retention force row level security;

alter table app.commitment enable row level security;
alter table app.commitment force row level security;

alter table app.commitment_report enable row level security;
alter table app.commitment_report force row level security;

alter table app.conclusion_task enable row level security;
alter table app.conclusion_task force row level security;

alter table app.custody_rule enable row level security;
alter table app.custody_rule force row level security;

alter table app.cycle_deadline enable row level security;
alter table app.cycle_deadline force row level security;

alter table app.cycle_duty enable row level security;
alter table app.cycle_duty force row level security;

alter table app.cycle_named enable row level security;
alter table app.cycle_named force row level security;

alter table app.cycle_recipient enable row level security;
alter table app.cycle_recipient force row level security;

alter table app.data_key enable row level security;
alter table app.data_key force row level security;

alter table app.deadline_rule enable row level security;
alter table app.deadline_rule force row level security;

alter table app.dialogue enable row level security;
alter table app.dialogue force row level security;

alter table app.dialogue_duty enable row level security;
alter table app.dialogue_duty force row level security;

alter table app.dialogue_guest enable row level security;
alter table app.dialogue_guest force row level security;

alter table app.dialogue_opinion enable row level security;
alter table app.dialogue_opinion force row level security;

alter table app.dialogue_report enable row level security;
alter table app.dialogue_report force row level security;

alter table app.dialogue_setting enable row level security;
alter table app.dialogue_setting force row level security;

alter table app.dispute_kind enable row level security;
alter table app.dispute_kind force row level security;

alter table app.document enable row level security;
alter table app.document force row level security;

alter table app.entered_figure enable row level security;
alter table app.entered_figure force row level security;

alter table app.file enable row level security;
alter table app.file force row level security;

alter table app.idempotency enable row level security;
alter table app.idempotency force row level security;

alter table app.key_encryption_key enable row level security;
alter table app.key_encryption_key force row level security;

alter table app.login_attempt enable row level security;
alter table app.login_attempt force row level security;

alter table app.matter_file enable row level security;
alter table app.matter_file force row level security;

alter table app.mediation enable row level security;
alter table app.mediation force row level security;

alter table app.mediation_year enable row level security;
alter table app.mediation_year force row level security;

alter table app.notice enable row level security;
alter table app.notice force row level security;

alter table app.obligation enable row level security;
alter table app.obligation force row level security;

alter table app.obligation_entry enable row level security;
alter table app.obligation_entry force row level security;

alter table app.outbox enable row level security;
alter table app.outbox force row level security;

alter table app.password enable row level security;
alter table app.password force row level security;

alter table app.petition enable row level security;
alter table app.petition force row level security;

alter table app.petition_transfer enable row level security;
alter table app.petition_transfer force row level security;

alter table app.petitioner enable row level security;
alter table app.petitioner force row level security;

alter table app.plan enable row level security;
alter table app.plan force row level security;

alter table app.plan_addressee enable row level security;
alter table app.plan_addressee force row level security;

alter table app.plan_amendment enable row level security;
alter table app.plan_amendment force row level security;

alter table app.plan_basis enable row level security;
alter table app.plan_basis force row level security;

alter table app.plan_change enable row level security;
alter table app.plan_change force row level security;

alter table app.plan_duty enable row level security;
alter table app.plan_duty force row level security;

alter table app.plan_duty_agency enable row level security;
alter table app.plan_duty_agency force row level security;

alter table app.plan_edition enable row level security;
alter table app.plan_edition force row level security;

alter table app.plan_recipient enable row level security;
alter table app.plan_recipient force row level security;

alter table app.plan_section enable row level security;
alter table app.plan_section force row level security;

alter table app.post enable row level security;
alter table app.post force row level security;

alter table app.protection_measure enable row level security;
alter table app.protection_measure force row level security;

alter table app.reception_calendar enable row level security;
alter table app.reception_calendar force row level security;

alter table app.reception_conclusion enable row level security;
alter table app.reception_conclusion force row level security;

alter table app.reception_day enable row level security;
alter table app.reception_day force row level security;

alter table app.reception_duty enable row level security;
alter table app.reception_duty force row level security;

alter table app.reception_session enable row level security;
alter table app.reception_session force row level security;

alter table app.reception_visit enable row level security;
alter table app.reception_visit force row level security;

alter table app.refresh_token enable row level security;
alter table app.refresh_token force row level security;

alter table app.register_counter enable row level security;
alter table app.register_counter force row level security;

alter table app.reminder_step enable row level security;
alter table app.reminder_step force row level security;

alter table app.reopen_request enable row level security;
alter table app.reopen_request force row level security;

alter table app.report enable row level security;
alter table app.report force row level security;

alter table app.report_adjustment enable row level security;
alter table app.report_adjustment force row level security;

alter table app.report_cell enable row level security;
alter table app.report_cell force row level security;

alter table app.report_line enable row level security;
alter table app.report_line force row level security;

alter table app.report_narrative enable row level security;
alter table app.report_narrative force row level security;

alter table app.report_part enable row level security;
alter table app.report_part force row level security;

alter table app.report_receipt enable row level security;
alter table app.report_receipt force row level security;

alter table app.report_template enable row level security;
alter table app.report_template force row level security;

alter table app.report_version enable row level security;
alter table app.report_version force row level security;

alter table app.reporting_cycle enable row level security;
alter table app.reporting_cycle force row level security;

alter table app.reporting_duty enable row level security;
alter table app.reporting_duty force row level security;

alter table app.reporting_recipient enable row level security;
alter table app.reporting_recipient force row level security;

alter table app.reveal_request enable row level security;
alter table app.reveal_request force row level security;

alter table app.seal enable row level security;
alter table app.seal force row level security;

alter table app.seal_access enable row level security;
alter table app.seal_access force row level security;

alter table app.seal_exclusion enable row level security;
alter table app.seal_exclusion force row level security;

alter table app.session enable row level security;
alter table app.session force row level security;

alter table app.succession enable row level security;
alter table app.succession force row level security;

alter table app.succession_opening enable row level security;
alter table app.succession_opening force row level security;

alter table app.succession_part enable row level security;
alter table app.succession_part force row level security;

alter table app.task enable row level security;
alter table app.task force row level security;

alter table app.task_agency enable row level security;
alter table app.task_agency force row level security;

alter table app.task_assignment enable row level security;
alter table app.task_assignment force row level security;

alter table app.task_evidence enable row level security;
alter table app.task_evidence force row level security;

alter table app.task_extension enable row level security;
alter table app.task_extension force row level security;

alter table app.task_funding enable row level security;
alter table app.task_funding force row level security;

alter table app.task_output enable row level security;
alter table app.task_output force row level security;

alter table app.task_product enable row level security;
alter table app.task_product force row level security;

alter table app.task_progress enable row level security;
alter table app.task_progress force row level security;

alter table app.task_year enable row level security;
alter table app.task_year force row level security;

alter table app.verification_member enable row level security;
alter table app.verification_member force row level security;

alter table app.visit_matter enable row level security;
alter table app.visit_matter force row level security;

alter table app.visit_person enable row level security;
alter table app.visit_person force row level security;

alter table hist.account enable row level security;
alter table hist.account force row level security;

alter table hist.agency enable row level security;
alter table hist.agency force row level security;

alter table hist.agency_code enable row level security;
alter table hist.agency_code force row level security;

alter table hist.agency_relation enable row level security;
alter table hist.agency_relation force row level security;

alter table hist.agency_version enable row level security;
alter table hist.agency_version force row level security;

alter table hist.api_key enable row level security;
alter table hist.api_key force row level security;

alter table hist.backlog_entry enable row level security;
alter table hist.backlog_entry force row level security;

alter table hist.calendar_day enable row level security;
alter table hist.calendar_day force row level security;

alter table hist.calendar_edition enable row level security;
alter table hist.calendar_edition force row level security;

alter table hist.case_content enable row level security;
alter table hist.case_content force row level security;

alter table hist.case_dialogue enable row level security;
alter table hist.case_dialogue force row level security;

alter table hist.case_event enable row level security;
alter table hist.case_event force row level security;

alter table hist.case_outcome enable row level security;
alter table hist.case_outcome force row level security;

alter table hist.case_party enable row level security;
alter table hist.case_party force row level security;

alter table hist.case_petition enable row level security;
alter table hist.case_petition force row level security;

alter table hist.case_record enable row level security;
alter table hist.case_record force row level security;

alter table hist.case_retention enable row level security;
alter table hist.case_retention force row level security;

alter table hist.commitment enable row level security;
alter table hist.commitment force row level security;

alter table hist.commitment_report enable row level security;
alter table hist.commitment_report force row level security;

alter table hist.conclusion_task enable row level security;
alter table hist.conclusion_task force row level security;

alter table hist.custody_rule enable row level security;
alter table hist.custody_rule force row level security;

alter table hist.cycle_deadline enable row level security;
alter table hist.cycle_deadline force row level security;

alter table hist.cycle_duty enable row level security;
alter table hist.cycle_duty force row level security;

alter table hist.cycle_named enable row level security;
alter table hist.cycle_named force row level security;

alter table hist.cycle_recipient enable row level security;
alter table hist.cycle_recipient force row level security;

alter table hist.deadline_rule enable row level security;
alter table hist.deadline_rule force row level security;

alter table hist.dialogue enable row level security;
alter table hist.dialogue force row level security;

alter table hist.dialogue_duty enable row level security;
alter table hist.dialogue_duty force row level security;

alter table hist.dialogue_guest enable row level security;
alter table hist.dialogue_guest force row level security;

alter table hist.dialogue_opinion enable row level security;
alter table hist.dialogue_opinion force row level security;

alter table hist.dialogue_report enable row level security;
alter table hist.dialogue_report force row level security;

alter table hist.dialogue_setting enable row level security;
alter table hist.dialogue_setting force row level security;

alter table hist.dispute_kind enable row level security;
alter table hist.dispute_kind force row level security;

alter table hist.document enable row level security;
alter table hist.document force row level security;

alter table hist.entered_figure enable row level security;
alter table hist.entered_figure force row level security;

alter table hist.file enable row level security;
alter table hist.file force row level security;

alter table hist.matter_file enable row level security;
alter table hist.matter_file force row level security;

alter table hist.mediation enable row level security;
alter table hist.mediation force row level security;

alter table hist.mediation_year enable row level security;
alter table hist.mediation_year force row level security;

alter table hist.notice enable row level security;
alter table hist.notice force row level security;

alter table hist.obligation enable row level security;
alter table hist.obligation force row level security;

alter table hist.obligation_entry enable row level security;
alter table hist.obligation_entry force row level security;

alter table hist.petition enable row level security;
alter table hist.petition force row level security;

alter table hist.petition_transfer enable row level security;
alter table hist.petition_transfer force row level security;

alter table hist.petitioner enable row level security;
alter table hist.petitioner force row level security;

alter table hist.plan enable row level security;
alter table hist.plan force row level security;

alter table hist.plan_addressee enable row level security;
alter table hist.plan_addressee force row level security;

alter table hist.plan_amendment enable row level security;
alter table hist.plan_amendment force row level security;

alter table hist.plan_basis enable row level security;
alter table hist.plan_basis force row level security;

alter table hist.plan_change enable row level security;
alter table hist.plan_change force row level security;

alter table hist.plan_duty enable row level security;
alter table hist.plan_duty force row level security;

alter table hist.plan_duty_agency enable row level security;
alter table hist.plan_duty_agency force row level security;

alter table hist.plan_edition enable row level security;
alter table hist.plan_edition force row level security;

alter table hist.plan_recipient enable row level security;
alter table hist.plan_recipient force row level security;

alter table hist.plan_section enable row level security;
alter table hist.plan_section force row level security;

alter table hist.post enable row level security;
alter table hist.post force row level security;

alter table hist.protection_measure enable row level security;
alter table hist.protection_measure force row level security;

alter table hist.reception_calendar enable row level security;
alter table hist.reception_calendar force row level security;

alter table hist.reception_conclusion enable row level security;
alter table hist.reception_conclusion force row level security;

alter table hist.reception_day enable row level security;
alter table hist.reception_day force row level security;

alter table hist.reception_duty enable row level security;
alter table hist.reception_duty force row level security;

alter table hist.reception_session enable row level security;
alter table hist.reception_session force row level security;

alter table hist.reception_visit enable row level security;
alter table hist.reception_visit force row level security;

alter table hist.reminder_step enable row level security;
alter table hist.reminder_step force row level security;

alter table hist.reopen_request enable row level security;
alter table hist.reopen_request force row level security;

alter table hist.report enable row level security;
alter table hist.report force row level security;

alter table hist.report_adjustment enable row level security;
alter table hist.report_adjustment force row level security;

alter table hist.report_cell enable row level security;
alter table hist.report_cell force row level security;

alter table hist.report_line enable row level security;
alter table hist.report_line force row level security;

alter table hist.report_narrative enable row level security;
alter table hist.report_narrative force row level security;

alter table hist.report_part enable row level security;
alter table hist.report_part force row level security;

alter table hist.report_receipt enable row level security;
alter table hist.report_receipt force row level security;

alter table hist.report_template enable row level security;
alter table hist.report_template force row level security;

alter table hist.report_version enable row level security;
alter table hist.report_version force row level security;

alter table hist.reporting_cycle enable row level security;
alter table hist.reporting_cycle force row level security;

alter table hist.reporting_duty enable row level security;
alter table hist.reporting_duty force row level security;

alter table hist.reporting_recipient enable row level security;
alter table hist.reporting_recipient force row level security;

alter table hist.reveal_request enable row level security;
alter table hist.reveal_request force row level security;

alter table hist.seal_access enable row level security;
alter table hist.seal_access force row level security;

alter table hist.seal_exclusion enable row level security;
alter table hist.seal_exclusion force row level security;

alter table hist.succession enable row level security;
alter table hist.succession force row level security;

alter table hist.succession_opening enable row level security;
alter table hist.succession_opening force row level security;

alter table hist.succession_part enable row level security;
alter table hist.succession_part force row level security;

alter table hist.task enable row level security;
alter table hist.task force row level security;

alter table hist.task_agency enable row level security;
alter table hist.task_agency force row level security;

alter table hist.task_assignment enable row level security;
alter table hist.task_assignment force row level security;

alter table hist.task_evidence enable row level security;
alter table hist.task_evidence force row level security;

alter table hist.task_extension enable row level security;
alter table hist.task_extension force row level security;

alter table hist.task_funding enable row level security;
alter table hist.task_funding force row level security;

alter table hist.task_output enable row level security;
alter table hist.task_output force row level security;

alter table hist.task_product enable row level security;
alter table hist.task_product force row level security;

alter table hist.task_progress enable row level security;
alter table hist.task_progress force row level security;

alter table hist.task_year enable row level security;
alter table hist.task_year force row level security;

alter table hist.verification_member enable row level security;
alter table hist.verification_member force row level security;

alter table hist.visit_matter enable row level security;
alter table hist.visit_matter force row level security;

alter table hist.visit_person enable row level security;
alter table hist.visit_person force row level security;

-- Policies ------------------------------------------------------------------------------------------------------------

create policy tenant on app.account for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.account_access for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.agency_code for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.agency_relation for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.agency_version for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.api_key for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.api_key_use for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.audit as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.audit as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.audit as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.audit for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.backlog_entry as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.backlog_entry as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.backlog_entry as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.backlog_entry for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.calendar_day for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.calendar_edition for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.case_content as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.case_content as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.case_content as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.case_content for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.case_dialogue as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.case_dialogue as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.case_dialogue as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.case_dialogue for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.case_event as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.case_event as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.case_event as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.case_event for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.case_outcome as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.case_outcome as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.case_outcome as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.case_outcome for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.case_party as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.case_party as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.case_party as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.case_party for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.case_petition as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.case_petition as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.case_petition as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.case_petition for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.case_record as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.case_record as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.case_record as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.case_record for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.case_retention as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.case_retention as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.case_retention as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.case_retention for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.commitment for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.commitment_report for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.conclusion_task for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.custody_rule for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.cycle_deadline for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.cycle_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.cycle_named for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.cycle_recipient for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.data_key for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.deadline_rule for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.dialogue for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.dialogue_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.dialogue_guest for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.dialogue_opinion for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.dialogue_report for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.dialogue_setting for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.dispute_kind for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.document for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.entered_figure for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.file as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.file as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.file as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.file for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.idempotency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.key_encryption_key for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.login_attempt for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.matter_file as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.matter_file as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.matter_file as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.matter_file for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.mediation for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.mediation_year for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.notice as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.notice as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.notice as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.notice for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.obligation as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.obligation as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.obligation as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.obligation for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.obligation_entry as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.obligation_entry as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.obligation_entry as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.obligation_entry for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.outbox as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.outbox as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.outbox as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.outbox for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.password for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.petition as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.petition as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.petition as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.petition for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.petition_transfer as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.petition_transfer as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.petition_transfer as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.petition_transfer for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.petitioner as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.petitioner as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.petitioner as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.petitioner for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_addressee for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_amendment for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_basis for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_change for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_duty_agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_edition for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_recipient for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_section for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.post for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.protection_measure as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.protection_measure as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.protection_measure as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.protection_measure for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reception_calendar for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reception_conclusion for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reception_day for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reception_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reception_session for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reception_visit for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.refresh_token for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.register_counter for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reminder_step for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reopen_request for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.report for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.report_adjustment for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.report_cell for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.report_line for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.report_narrative for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.report_part for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.report_receipt for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.report_template for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.report_version for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reporting_cycle for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reporting_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reporting_recipient for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.reveal_request as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.reveal_request as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.reveal_request as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.reveal_request for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.seal for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.seal_access as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.seal_access as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.seal_access as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.seal_access for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.seal_exclusion as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.seal_exclusion as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.seal_exclusion as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.seal_exclusion for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.session for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.succession for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.succession_opening for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.succession_part for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task_agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task_assignment for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task_evidence for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task_extension for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task_funding for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task_output for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task_product for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task_progress for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task_year for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.verification_member as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.verification_member as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.verification_member as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.verification_member for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.visit_matter as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.visit_matter as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.visit_matter as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.visit_matter for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on app.visit_person as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on app.visit_person as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on app.visit_person as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on app.visit_person for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.account for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.agency_code for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.agency_relation for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.agency_version for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.api_key for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.backlog_entry as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.backlog_entry as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.backlog_entry as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.backlog_entry for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.calendar_day for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.calendar_edition for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.case_content as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.case_content as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.case_content as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.case_content for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.case_dialogue as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.case_dialogue as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.case_dialogue as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.case_dialogue for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.case_event as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.case_event as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.case_event as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.case_event for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.case_outcome as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.case_outcome as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.case_outcome as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.case_outcome for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.case_party as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.case_party as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.case_party as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.case_party for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.case_petition as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.case_petition as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.case_petition as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.case_petition for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.case_record as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.case_record as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.case_record as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.case_record for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.case_retention as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.case_retention as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.case_retention as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.case_retention for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.commitment for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.commitment_report for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.conclusion_task for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.custody_rule for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.cycle_deadline for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.cycle_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.cycle_named for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.cycle_recipient for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.deadline_rule for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.dialogue for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.dialogue_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.dialogue_guest for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.dialogue_opinion for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.dialogue_report for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.dialogue_setting for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.dispute_kind for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.document for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.entered_figure for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.file as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.file as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.file as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.file for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.matter_file as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.matter_file as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.matter_file as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.matter_file for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.mediation for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.mediation_year for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.notice as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.notice as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.notice as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.notice for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.obligation as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.obligation as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.obligation as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.obligation for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.obligation_entry as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.obligation_entry as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.obligation_entry as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.obligation_entry for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.petition as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.petition as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.petition as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.petition for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.petition_transfer as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.petition_transfer as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.petition_transfer as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.petition_transfer for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.petitioner as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.petitioner as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.petitioner as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.petitioner for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_addressee for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_amendment for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_basis for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_change for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_duty_agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_edition for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_recipient for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_section for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.post for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.protection_measure as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.protection_measure as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.protection_measure as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.protection_measure for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reception_calendar for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reception_conclusion for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reception_day for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reception_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reception_session for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reception_visit for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reminder_step for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reopen_request for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.report for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.report_adjustment for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.report_cell for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.report_line for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.report_narrative for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.report_part for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.report_receipt for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.report_template for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.report_version for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reporting_cycle for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reporting_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reporting_recipient for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.reveal_request as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.reveal_request as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.reveal_request as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.reveal_request for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.seal_access as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.seal_access as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.seal_access as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.seal_access for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.seal_exclusion as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.seal_exclusion as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.seal_exclusion as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.seal_exclusion for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.succession for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.succession_opening for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.succession_part for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task_agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task_assignment for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task_evidence for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task_extension for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task_funding for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task_output for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task_product for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task_progress for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task_year for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.verification_member as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.verification_member as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.verification_member as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.verification_member for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.visit_matter as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.visit_matter as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.visit_matter as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.visit_matter for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy sealed_delete on hist.visit_person as restrictive for delete to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_select on hist.visit_person as restrictive for select to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy sealed_update on hist.visit_person as restrictive for update to public using (((sealed_by IS NULL) OR sys.may_unseal(sealed_by)));
create policy tenant on hist.visit_person for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));

-- Triggers ------------------------------------------------------------------------------------------------------------

CREATE TRIGGER step_access_version AFTER INSERT OR UPDATE ON app.account FOR EACH ROW EXECUTE FUNCTION sys.step_access_version();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.account FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.account FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.account FOR EACH ROW EXECUTE FUNCTION sys.record_account();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.agency FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.agency FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.agency FOR EACH ROW EXECUTE FUNCTION sys.record_agency();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.agency_code FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.agency_code FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.agency_code FOR EACH ROW EXECUTE FUNCTION sys.record_agency_code();
CREATE TRIGGER step_access_epoch AFTER INSERT OR DELETE OR UPDATE ON app.agency_relation FOR EACH STATEMENT EXECUTE FUNCTION sys.step_access_epoch();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.agency_relation FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.agency_relation FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.agency_relation FOR EACH ROW EXECUTE FUNCTION sys.record_agency_relation();
CREATE CONSTRAINT TRIGGER agency_version_no_gap AFTER INSERT OR DELETE OR UPDATE ON app.agency_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sys.check_agency_periods();
CREATE CONSTRAINT TRIGGER agency_version_parent AFTER INSERT OR DELETE OR UPDATE ON app.agency_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sys.check_agency_parent();
CREATE TRIGGER step_access_epoch AFTER INSERT OR DELETE OR UPDATE ON app.agency_version FOR EACH STATEMENT EXECUTE FUNCTION sys.step_access_epoch();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.agency_version FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.agency_version FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.agency_version FOR EACH ROW EXECUTE FUNCTION sys.record_agency_version();
CREATE TRIGGER step_access_version AFTER INSERT OR UPDATE ON app.api_key FOR EACH ROW EXECUTE FUNCTION sys.step_access_version();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.api_key FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.api_key FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.api_key FOR EACH ROW EXECUTE FUNCTION sys.record_api_key();
CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON app.audit FOR EACH ROW EXECUTE FUNCTION sys.refuse_audit_change();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON app.audit FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.backlog_entry FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.backlog_entry FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.backlog_entry FOR EACH ROW EXECUTE FUNCTION sys.record_backlog_entry();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.calendar_day FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.calendar_day FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.calendar_day FOR EACH ROW EXECUTE FUNCTION sys.record_calendar_day();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.calendar_edition FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.calendar_edition FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.calendar_edition FOR EACH ROW EXECUTE FUNCTION sys.record_calendar_edition();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.case_content FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.case_content FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.case_content FOR EACH ROW EXECUTE FUNCTION sys.record_case_content();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.case_dialogue FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.case_dialogue FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.case_dialogue FOR EACH ROW EXECUTE FUNCTION sys.record_case_dialogue();
CREATE TRIGGER case_event_append_only BEFORE DELETE OR UPDATE ON app.case_event FOR EACH ROW WHEN ((CURRENT_USER <> 'danvan_keeper'::name)) EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.case_event FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.case_event FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.case_event FOR EACH ROW EXECUTE FUNCTION sys.record_case_event();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.case_outcome FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.case_outcome FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.case_outcome FOR EACH ROW EXECUTE FUNCTION sys.record_case_outcome();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.case_party FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.case_party FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.case_party FOR EACH ROW EXECUTE FUNCTION sys.record_case_party();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.case_petition FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.case_petition FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.case_petition FOR EACH ROW EXECUTE FUNCTION sys.record_case_petition();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.case_record FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.case_record FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.case_record FOR EACH ROW EXECUTE FUNCTION sys.record_case_record();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.case_retention FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.case_retention FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.case_retention FOR EACH ROW EXECUTE FUNCTION sys.record_case_retention();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.commitment FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.commitment FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.commitment FOR EACH ROW EXECUTE FUNCTION sys.record_commitment();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.commitment_report FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.commitment_report FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.commitment_report FOR EACH ROW EXECUTE FUNCTION sys.record_commitment_report();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.conclusion_task FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.conclusion_task FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.conclusion_task FOR EACH ROW EXECUTE FUNCTION sys.record_conclusion_task();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.custody_rule FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.custody_rule FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.custody_rule FOR EACH ROW EXECUTE FUNCTION sys.record_custody_rule();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.cycle_deadline FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.cycle_deadline FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.cycle_deadline FOR EACH ROW EXECUTE FUNCTION sys.record_cycle_deadline();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.cycle_duty FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.cycle_duty FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.cycle_duty FOR EACH ROW EXECUTE FUNCTION sys.record_cycle_duty();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.cycle_named FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.cycle_named FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.cycle_named FOR EACH ROW EXECUTE FUNCTION sys.record_cycle_named();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.cycle_recipient FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.cycle_recipient FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.cycle_recipient FOR EACH ROW EXECUTE FUNCTION sys.record_cycle_recipient();
CREATE TRIGGER guard BEFORE UPDATE ON app.data_key FOR EACH ROW EXECUTE FUNCTION sys.guard_data_key();
CREATE TRIGGER no_delete BEFORE DELETE ON app.data_key FOR EACH ROW EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON app.data_key FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.deadline_rule FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.deadline_rule FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.deadline_rule FOR EACH ROW EXECUTE FUNCTION sys.record_deadline_rule();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.dialogue FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.dialogue FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.dialogue FOR EACH ROW EXECUTE FUNCTION sys.record_dialogue();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.dialogue_duty FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.dialogue_duty FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.dialogue_duty FOR EACH ROW EXECUTE FUNCTION sys.record_dialogue_duty();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.dialogue_guest FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.dialogue_guest FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.dialogue_guest FOR EACH ROW EXECUTE FUNCTION sys.record_dialogue_guest();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.dialogue_opinion FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.dialogue_opinion FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.dialogue_opinion FOR EACH ROW EXECUTE FUNCTION sys.record_dialogue_opinion();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.dialogue_report FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.dialogue_report FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.dialogue_report FOR EACH ROW EXECUTE FUNCTION sys.record_dialogue_report();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.dialogue_setting FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.dialogue_setting FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.dialogue_setting FOR EACH ROW EXECUTE FUNCTION sys.record_dialogue_setting();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.dispute_kind FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.dispute_kind FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.dispute_kind FOR EACH ROW EXECUTE FUNCTION sys.record_dispute_kind();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.document FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.document FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.document FOR EACH ROW EXECUTE FUNCTION sys.record_document();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.entered_figure FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.entered_figure FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.entered_figure FOR EACH ROW EXECUTE FUNCTION sys.record_entered_figure();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.file FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.file FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.file FOR EACH ROW EXECUTE FUNCTION sys.record_file();
CREATE TRIGGER guard BEFORE UPDATE ON app.key_encryption_key FOR EACH ROW EXECUTE FUNCTION sys.guard_key_encryption_key();
CREATE TRIGGER no_delete BEFORE DELETE ON app.key_encryption_key FOR EACH ROW EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON app.key_encryption_key FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.matter_file FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.matter_file FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.matter_file FOR EACH ROW EXECUTE FUNCTION sys.record_matter_file();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.mediation FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.mediation FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.mediation FOR EACH ROW EXECUTE FUNCTION sys.record_mediation();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.mediation_year FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.mediation_year FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.mediation_year FOR EACH ROW EXECUTE FUNCTION sys.record_mediation_year();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.notice FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.notice FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.notice FOR EACH ROW EXECUTE FUNCTION sys.record_notice();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.obligation FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.obligation FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.obligation FOR EACH ROW EXECUTE FUNCTION sys.record_obligation();
CREATE TRIGGER obligation_entry_append_only BEFORE DELETE OR UPDATE ON app.obligation_entry FOR EACH ROW WHEN ((CURRENT_USER <> 'danvan_keeper'::name)) EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.obligation_entry FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.obligation_entry FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.obligation_entry FOR EACH ROW EXECUTE FUNCTION sys.record_obligation_entry();
CREATE TRIGGER seal_turns AFTER UPDATE OF sealed_by ON app.petition FOR EACH ROW WHEN (((old.sealed_by IS NULL) AND (new.sealed_by IS NOT NULL))) EXECUTE FUNCTION sys.seal_turns_of_petition();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.petition FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.petition FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.petition FOR EACH ROW EXECUTE FUNCTION sys.record_petition();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.petition_transfer FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.petition_transfer FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.petition_transfer FOR EACH ROW EXECUTE FUNCTION sys.record_petition_transfer();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.petitioner FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.petitioner FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.petitioner FOR EACH ROW EXECUTE FUNCTION sys.record_petitioner();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan FOR EACH ROW EXECUTE FUNCTION sys.record_plan();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_addressee FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_addressee FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_addressee FOR EACH ROW EXECUTE FUNCTION sys.record_plan_addressee();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_amendment FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_amendment FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_amendment FOR EACH ROW EXECUTE FUNCTION sys.record_plan_amendment();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_basis FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_basis FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_basis FOR EACH ROW EXECUTE FUNCTION sys.record_plan_basis();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_change FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_change FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_change FOR EACH ROW EXECUTE FUNCTION sys.record_plan_change();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_duty FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_duty FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_duty FOR EACH ROW EXECUTE FUNCTION sys.record_plan_duty();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_duty_agency FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_duty_agency FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_duty_agency FOR EACH ROW EXECUTE FUNCTION sys.record_plan_duty_agency();
CREATE TRIGGER plan_edition_append_only BEFORE DELETE OR UPDATE ON app.plan_edition FOR EACH ROW EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_edition FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_edition FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_edition FOR EACH ROW EXECUTE FUNCTION sys.record_plan_edition();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_recipient FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_recipient FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_recipient FOR EACH ROW EXECUTE FUNCTION sys.record_plan_recipient();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_section FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_section FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_section FOR EACH ROW EXECUTE FUNCTION sys.record_plan_section();
CREATE TRIGGER name_new_head AFTER INSERT ON app.post FOR EACH ROW WHEN (((new.kind = 'REGULAR'::text) AND (new.role = ANY (ARRAY['AGENCY_HEAD'::text, 'PROVINCE_LEADER'::text])))) EXECUTE FUNCTION sys.name_new_head();
CREATE TRIGGER step_access_version AFTER INSERT OR UPDATE ON app.post FOR EACH ROW EXECUTE FUNCTION sys.step_access_version();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.post FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.post FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.post FOR EACH ROW EXECUTE FUNCTION sys.record_post();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.protection_measure FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.protection_measure FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.protection_measure FOR EACH ROW EXECUTE FUNCTION sys.record_protection_measure();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reception_calendar FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reception_calendar FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reception_calendar FOR EACH ROW EXECUTE FUNCTION sys.record_reception_calendar();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reception_conclusion FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reception_conclusion FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reception_conclusion FOR EACH ROW EXECUTE FUNCTION sys.record_reception_conclusion();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reception_day FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reception_day FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reception_day FOR EACH ROW EXECUTE FUNCTION sys.record_reception_day();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reception_duty FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reception_duty FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reception_duty FOR EACH ROW EXECUTE FUNCTION sys.record_reception_duty();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reception_session FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reception_session FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reception_session FOR EACH ROW EXECUTE FUNCTION sys.record_reception_session();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reception_visit FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reception_visit FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reception_visit FOR EACH ROW EXECUTE FUNCTION sys.record_reception_visit();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reminder_step FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reminder_step FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reminder_step FOR EACH ROW EXECUTE FUNCTION sys.record_reminder_step();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reopen_request FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reopen_request FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reopen_request FOR EACH ROW EXECUTE FUNCTION sys.record_reopen_request();
CREATE TRIGGER keep_first_submission BEFORE UPDATE ON app.report FOR EACH ROW EXECUTE FUNCTION sys.keep_first_submission();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.report FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.report FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.report FOR EACH ROW EXECUTE FUNCTION sys.record_report();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.report_adjustment FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.report_adjustment FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.report_adjustment FOR EACH ROW EXECUTE FUNCTION sys.record_report_adjustment();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.report_cell FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.report_cell FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.report_cell FOR EACH ROW EXECUTE FUNCTION sys.record_report_cell();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.report_line FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.report_line FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.report_line FOR EACH ROW EXECUTE FUNCTION sys.record_report_line();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.report_narrative FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.report_narrative FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.report_narrative FOR EACH ROW EXECUTE FUNCTION sys.record_report_narrative();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.report_part FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.report_part FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.report_part FOR EACH ROW EXECUTE FUNCTION sys.record_report_part();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.report_receipt FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.report_receipt FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.report_receipt FOR EACH ROW EXECUTE FUNCTION sys.record_report_receipt();
CREATE TRIGGER keep_published_template BEFORE UPDATE ON app.report_template FOR EACH ROW EXECUTE FUNCTION sys.keep_published_template();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.report_template FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.report_template FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.report_template FOR EACH ROW EXECUTE FUNCTION sys.record_report_template();
CREATE TRIGGER keep_frozen_version BEFORE UPDATE ON app.report_version FOR EACH ROW EXECUTE FUNCTION sys.keep_frozen_version();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.report_version FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.report_version FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.report_version FOR EACH ROW EXECUTE FUNCTION sys.record_report_version();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reporting_cycle FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reporting_cycle FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reporting_cycle FOR EACH ROW EXECUTE FUNCTION sys.record_reporting_cycle();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reporting_duty FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reporting_duty FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reporting_duty FOR EACH ROW EXECUTE FUNCTION sys.record_reporting_duty();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reporting_recipient FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reporting_recipient FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reporting_recipient FOR EACH ROW EXECUTE FUNCTION sys.record_reporting_recipient();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reveal_request FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reveal_request FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reveal_request FOR EACH ROW EXECUTE FUNCTION sys.record_reveal_request();
CREATE TRIGGER refuse_excluded BEFORE INSERT ON app.seal_access FOR EACH ROW EXECUTE FUNCTION sys.refuse_excluded();
CREATE TRIGGER step_seal_access AFTER INSERT OR UPDATE ON app.seal_access FOR EACH ROW EXECUTE FUNCTION sys.step_seal_access();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.seal_access FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.seal_access FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.seal_access FOR EACH ROW EXECUTE FUNCTION sys.record_seal_access();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.seal_exclusion FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.seal_exclusion FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.seal_exclusion FOR EACH ROW EXECUTE FUNCTION sys.record_seal_exclusion();
CREATE TRIGGER step_access_version AFTER UPDATE ON app.session FOR EACH ROW WHEN (((old.revoked_at IS NULL) AND (new.revoked_at IS NOT NULL))) EXECUTE FUNCTION sys.step_access_version();
CREATE TRIGGER step_access_epoch AFTER INSERT OR DELETE OR UPDATE ON app.succession FOR EACH STATEMENT EXECUTE FUNCTION sys.step_access_epoch();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.succession FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.succession FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.succession FOR EACH ROW EXECUTE FUNCTION sys.record_succession();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.succession_opening FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.succession_opening FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.succession_opening FOR EACH ROW EXECUTE FUNCTION sys.record_succession_opening();
CREATE TRIGGER step_access_epoch AFTER INSERT OR DELETE OR UPDATE ON app.succession_part FOR EACH STATEMENT EXECUTE FUNCTION sys.step_access_epoch();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.succession_part FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.succession_part FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.succession_part FOR EACH ROW EXECUTE FUNCTION sys.record_succession_part();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.task FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.task FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.task FOR EACH ROW EXECUTE FUNCTION sys.record_task();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.task_agency FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.task_agency FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.task_agency FOR EACH ROW EXECUTE FUNCTION sys.record_task_agency();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.task_assignment FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.task_assignment FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.task_assignment FOR EACH ROW EXECUTE FUNCTION sys.record_task_assignment();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.task_evidence FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.task_evidence FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.task_evidence FOR EACH ROW EXECUTE FUNCTION sys.record_task_evidence();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.task_extension FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.task_extension FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.task_extension FOR EACH ROW EXECUTE FUNCTION sys.record_task_extension();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.task_funding FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.task_funding FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.task_funding FOR EACH ROW EXECUTE FUNCTION sys.record_task_funding();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.task_output FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.task_output FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.task_output FOR EACH ROW EXECUTE FUNCTION sys.record_task_output();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.task_product FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.task_product FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.task_product FOR EACH ROW EXECUTE FUNCTION sys.record_task_product();
CREATE TRIGGER task_progress_append_only BEFORE DELETE OR UPDATE ON app.task_progress FOR EACH ROW EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.task_progress FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.task_progress FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.task_progress FOR EACH ROW EXECUTE FUNCTION sys.record_task_progress();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.task_year FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.task_year FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.task_year FOR EACH ROW EXECUTE FUNCTION sys.record_task_year();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.verification_member FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.verification_member FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.verification_member FOR EACH ROW EXECUTE FUNCTION sys.record_verification_member();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.visit_matter FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.visit_matter FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.visit_matter FOR EACH ROW EXECUTE FUNCTION sys.record_visit_matter();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.visit_person FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.visit_person FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.visit_person FOR EACH ROW EXECUTE FUNCTION sys.record_visit_person();
CREATE TRIGGER load_dialogue_settings AFTER INSERT ON sys.tenant FOR EACH ROW EXECUTE FUNCTION sys.load_dialogue_settings_of_new_tenant();
CREATE TRIGGER load_law AFTER INSERT ON sys.tenant FOR EACH ROW EXECUTE FUNCTION sys.load_law_of_new_tenant();

-- Comments ------------------------------------------------------------------------------------------------------------

comment on column app.account.demo is 'Its password is printed in the documentation; production refuses to start with one.';
comment on column app.agency.founded_by is 'The instrument that founded it, where known.';
comment on column app.agency_version.administrative_type is 'Tỉnh, thành phố trực thuộc Trung ương; huyện, quận, thị xã, thành phố thuộc tỉnh; xã, phường, thị trấn, đặc khu.';
comment on column app.agency_version.remote_area is 'Vùng sâu, vùng xa đi lại khó khăn: the law gives longer terms there.';
comment on column app.api_key.cidrs is 'Networks it may come from; empty: any.';
comment on column app.api_key.slot is 'Two keys of one name may be active while one takes over from the other.';
comment on column app.case_event.detail is 'Numbers and codes of the act, never texts about persons.';
comment on column app.case_record.finding is 'First instance and denunciations: đúng, sai, đúng một phần; second instance: công nhận, hủy hoặc sửa.';
comment on column app.case_record.instance is 'Lần đầu, lần hai; of a denunciation 2 is tố cáo tiếp.';
comment on column app.case_record.register_agency_id is 'In whose book the number stands: the agency that opened it. A successor takes the case over (agency_id) with its number.';
comment on column app.case_record.suspended_from is 'The state to which it comes back when the clock runs again.';
comment on column app.case_retention.held_by is 'The document by which it must be kept beyond that day (legal hold).';
comment on column app.commitment.result is 'What was done; of one withdrawn, why.';
comment on column app.commitment.task_id is 'The task of a plan that it became.';
comment on column app.custody_rule.custody is 'EXTERNAL: outside this system, only a code and the reference of the sealed register; ENCRYPTED: under the key of the matter; OPEN: names readable by the handling agency, papers and contacts encrypted.';
comment on column app.cycle_duty.agency_name is 'Its name on the day of the hierarchy.';
comment on column app.cycle_duty.drafter_id is 'Who writes it: the agency itself; Sở Nội vụ for the People''s Committee; whoever took the place of one that ended.';
comment on column app.cycle_duty.kind is 'OWN: of the agency itself; CONSOLIDATION: of all whose duty stands below.';
comment on column app.data_key.shred_reason is 'Why it was shredded: a code, never words about a person.';
comment on column app.data_key.wrapped is 'The key under the key of its year; null once shredded, and then for ever.';
comment on column app.deadline_rule.document_number is 'By which the province entered or changed the rule; null: it came with the product.';
comment on column app.deadline_rule.evidence is 'SEEN: the provision was read; SEEN_PART: part of it; MEMORY; DERIVED; PROVINCE: set by the province itself.';
comment on column app.deadline_rule.extensions is 'How far and how often it may be extended: {"COMPLEX": [30], "VERY_COMPLEX": [30, 30]}.';
comment on column app.deadline_rule.trigger is 'The event from which it counts: RECEIVED, ACCEPTED, DECISION_ISSUED …';
comment on column app.deadline_rule.valid_from is 'Null: the source gives no first day.';
comment on column app.deadline_rule.variants is 'Other counts under flags: {"COMPLEX": 45, "REMOTE": 45, "REMOTE+COMPLEX": 60}.';
comment on column app.deadline_rule.verified is 'A lawyer of the province compared it with the official text.';
comment on column app.deadline_rule.verified_document is 'By which the rule was signed off.';
comment on column app.dialogue.level is 'The level of the agency on the planned day.';
comment on column app.dialogue.notice_on is 'The day on which the planned day was made public; after a postponement that of the new day.';
comment on column app.dialogue.people is 'How many people took part.';
comment on column app.dialogue.reason is 'Why it was postponed last, or cancelled.';
comment on column app.dialogue_duty.agency_id is 'For whom it was opened; a successor owes it from its succession on.';
comment on column app.dialogue_duty.dialogue_id is 'The dialogue that met it.';
comment on column app.dialogue_opinion.speaker is 'As whom they spoke: a role or a group, not a person.';
comment on column app.dialogue_opinion.speaker_name is 'Only where an answer must reach somebody; shown to the agency of the dialogue alone.';
comment on column app.dialogue_setting.source is 'LAW: of the law; PROVINCE: set by a document of the province; ELSEWHERE: seen in another place, never in force by itself.';
comment on column app.dialogue_setting.valid_from is 'Null: the source gives no first day.';
comment on column app.document.issued_on is 'Null when the text that cites the document gives no date.';
comment on column app.document.issuer is 'The issuer as the document names it; issuer_agency_id when it is an agency of this province.';
comment on column app.document.number is 'As it stands on the document: 15/KH-UBND, 01-NQ/TU.';
comment on column app.document.replaces_id is 'The document that this one replaces or repeals as a whole.';
comment on column app.document.verified is 'An official compared the entry with the document itself.';
comment on column app.entered_figure.code is 'Of data/figures/entered.json.';
comment on column app.entered_figure.dimensions is 'Values of the dimensions of the figure: {"level": "COMMUNE"}.';
comment on column app.entered_figure.numerator is 'With denominator: a ratio is kept as its two numbers, the percentage follows.';
comment on column app.file.agency_id is 'The agency in whose name it was uploaded.';
comment on column app.file.class is 'OPEN: the whole province; INTERNAL: the agency and those above it; RESTRICTED: the uploader, and whoever sees the record it belongs to.';
comment on column app.file.finding is 'What the scanner calls what it found.';
comment on column app.file.key_id is 'The bytes lie encrypted under this key; sha256 is that of the ciphertext, name and digest of the original are in secret.';
comment on column app.file.media_type is 'Found in the content, never believed from the request.';
comment on column app.file.name is 'As the uploader named it, without path or control characters; never a name on our disk.';
comment on column app.file.state is 'QUARANTINED until the scanner has answered; UNSCANNED where none is set up.';
comment on column app.key_encryption_key.master_id is 'Which master key of the settings wraps it.';
comment on column app.key_encryption_key.replaced_at is 'Since then it wraps nothing new: a rotation began.';
comment on column app.key_encryption_key.retired_at is 'Since then it opens nothing: the rotation ended.';
comment on column app.key_encryption_key.wrapped is 'The key under the master key; null once destroyed.';
comment on column app.key_encryption_key.year is 'Of the keys it wraps, in Vietnam; a rotation keeps it.';
comment on column app.mediation.village is 'Thôn, ấp, tổ dân phố: where the mediation team works.';
comment on column app.mediation_year.received is 'With carried_out and successful: totals of a year whose cases are in the paper book only; they are in no count of records.';
comment on column app.obligation.count is 'The whole count that holds now, extensions included; what the rule gave stands in the START of the ledger.';
comment on column app.obligation.due_on is 'Last day on which it is in time; null while the clock stands still.';
comment on column app.obligation.duty is 'What is owed: the code of the deadline rule, or a duty of a module (TASK, COMMITMENT …).';
comment on column app.obligation.lapses is 'It cannot be made good after its day (a reception day of a month): open past it reads MISSED.';
comment on column app.obligation_entry.count is 'START, EXTEND: the whole count from then on.';
comment on column app.obligation_entry.due_on is 'The day owed after this entry; null while paused or settled without a day.';
comment on column app.password.expires_at is 'Set on a password somebody else gave: good for one log-in, which must replace it.';
comment on column app.petition.code is 'What a citizen is given, with a secret, to ask how far it is; it says nothing about kind or order.';
comment on column app.petition.keep_until is 'Lưu đơn 01 năm (TT 05/2021 Điều 28).';
comment on column app.petition.origin_id is 'The same paper in the register of the agency that transferred it.';
comment on column app.petition.people is 'Một người, nhiều người cùng đứng tên, nặc danh.';
comment on column app.petition.redacted is 'The text without what tells who wrote, encrypted: what verifiers are given (LTC Điều 56.2).';
comment on column app.petition.register_agency_id is 'In whose book the number stands: the agency that registered it. A successor takes the petition over (agency_id) with its number.';
comment on column app.petition.same_as_id is 'Trùng nội dung: an earlier petition with the same content, as an official found; never joined by the system itself.';
comment on column app.petition.secret is 'Title and content of a secret matter, encrypted.';
comment on column app.petitioner.pseudonym is 'What may be said aloud: #A1B2.';
comment on column app.petitioner.secret is 'Identity papers and contacts; under ENCRYPTED custody name and address too.';
comment on column app.plan.archive_mark is 'Lưu: the copy kept and by whom.';
comment on column app.plan.closing_note is 'What came of it, as found when it was closed.';
comment on column app.plan.document_id is 'The plan itself in the register of documents, so that others can cite it.';
comment on column app.plan.ends_on is 'The last day of the horizon, included.';
comment on column app.plan.illustrative is 'Invented for demonstration; never in a province''s own data.';
comment on column app.plan.parent_id is 'The plan that this one carries out: the province''s year under its term, an agency''s year under the province''s.';
comment on column app.plan.preamble is 'The paragraph of bases before part I, as written.';
comment on column app.plan.return_reason is 'Why it was last returned to its drafters; none once it is submitted again.';
comment on column app.plan.signing_capacity is 'In which capacity: "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH".';
comment on column app.plan.signing_on_behalf is 'On whose behalf: "TM. ỦY BAN NHÂN DÂN".';
comment on column app.plan_duty.item is 'The item of the plan it stands under: "III.2".';
comment on column app.plan_edition.digest is 'SHA-256 of the content as PostgreSQL writes it.';
comment on column app.post.handed_over_to_id is 'The post that took over what was open.';
comment on column app.post.kind is 'ACTING: under a written delegation (uỷ quyền), for a term, with the rights of the delegating post.';
comment on column app.reception_calendar.published_at is 'Where it was posted: the office, the place of reception, the portal.';
comment on column app.reception_day.points is 'Điểm cầu of an online reception (NĐ 154/2026 Điều 23).';
comment on column app.reception_session.ad_hoc_ground is 'LTCD Điều 18.3 a, b.';
comment on column app.reception_session.host_agency_id is 'Whose head, officer or deputy received: the reception board keeps the desk of the committee above it.';
comment on column app.reception_session.recording is 'Where the audio-video record of an online session is kept (NĐ 154/2026 Điều 24).';
comment on column app.reception_visit.restricted is 'Tiếp theo chế độ bảo mật: what it was about exists for those named only.';
comment on column app.report.first_submitted_at is 'By the clock of the server, when a report in due form was handed in for the first time; never rewritten.';
comment on column app.report.number is 'Number of the last version handed in; 0 before the first.';
comment on column app.report.paper_received_on is 'Stamp of arrival of a report that came on paper; with its number and what the late entry rests on.';
comment on column app.report_cell.computed_value is 'What the figure says, or the rule of consolidation gives, before an override or adjustments.';
comment on column app.report_cell.explanation is 'Answers a warning of the form.';
comment on column app.report_cell.reason is 'Why it does not apply, or why the figure was overridden.';
comment on column app.report_template.content is 'Sections, tables with cells or columns, rules; read by report-content.ts.';
comment on column app.reporting_cycle.deadline_basis is 'On what a due day rests that NĐ 09/2019/NĐ-CP Điều 8.5 would not allow.';
comment on column app.reporting_cycle.hierarchy_day is 'The day as of which it was settled who must report.';
comment on column app.reporting_cycle.period_from is 'The period by which the report is called (6 tháng đầu năm); the window of its data may differ.';
comment on column app.reporting_duty.due_kind is 'BEFORE_DAY: "trước ngày 5 tháng 6", the day itself is late; END_OF_MONTH: "cuối tháng 10", its last day is in time.';
comment on column app.seal.reason is 'DENUNCIATION: by law (Luật Tố cáo Điều 8.3, 56); REQUESTED: by decision of the head.';
comment on column app.succession.reference is 'The key of the act in the file or register it came from; keeps it from being entered twice.';
comment on column app.succession.verified is 'Whether someone checked it against the text of the act.';
comment on column app.succession_part.receives_work is 'Takes over the open work, the subordinate bodies and the posts of the old one.';
comment on column app.succession_part.share is 'Which part of the old one went there. Unknown (null) in a split: figures are not comparable, never guessed.';
comment on column app.task.before_day is 'With before_month: done before this day of every year ("trước ngày 5 tháng 6").';
comment on column app.task.derived_from_version is 'The version of the task that was taken over, so that a later change above can be seen.';
comment on column app.task.method is 'How its progress is told: BINARY, MEASURE (of target, in unit), WEIGHTED (by its parts), STATUS (by stages).';
comment on column app.task.part_of_id is 'The task of the same plan whose part this is; that one is done when all its parts are.';
comment on column app.task.source_id is 'The record of another module it was born from, where there is one.';
comment on column app.task.source_kind is 'Born from a conclusion or a promise, not from the planning itself.';
comment on column app.task.stages is 'The words for how far it is, in order; the last one is done.';
comment on column app.task.timing_text is 'The timing as the plan says it: "Quý III, IV hằng năm".';
comment on column app.task.weight is 'What it counts for among the tasks beside it; null: nothing was said.';
comment on column app.task.withdrawn_on is 'An amendment took it out of the plan on that day; it stays for what was done.';
comment on column app.task_assignment.original_agency_id is 'To whom it was given; agency_id is who answers for it since, when that one ended.';
comment on column app.task_assignment.target is 'What this agency is to reach of a measured task; the target of the task unless given.';
comment on column app.task_extension.due_before is 'The day it was due when more time was asked.';
comment on column app.task_funding.spent is 'All that was spent by spent_on.';
comment on column app.task_year.due_on is 'Last day of the window when the year was opened; extensions are the obligation''s.';
comment on column app.task_year.starts_on is 'First day of the window in which it is to be done.';
comment on column app.task_year.value is 'What is reached of the target so far.';
comment on column app.visit_matter.first_visit_id is 'Vụ việc: the turn at which it was first heard; its own when it is the first recorded.';
comment on column app.visit_matter.people is 'Người được tiếp at this turn.';
comment on column app.visit_matter.progress is 'Quá trình xem xét, giải quyết trước đó (LTCD Điều 25.2).';
comment on column app.visit_matter.request is 'Yêu cầu, đề nghị của công dân (LTCD Điều 25.2).';
comment on column app.visit_matter.same_content is 'Số người cùng nội dung (Mẫu 03/TCD column 7); from five on a group (đoàn đông người).';
comment on column app.visit_matter.secret is 'The texts of a secret matter, encrypted.';
comment on column app.visit_person.paper_tail is 'The last three characters of the paper''s number: all that is shown.';
comment on column app.visit_person.represents is 'Người đại diện of a group (LTCD Điều 29).';
comment on column sys.tenant.access_epoch is 'Steps whenever the agency tree changes, so that cached viewers reload their scope.';
comment on function app.next_number(p_agency uuid, p_book text, p_year integer) is 'The next number of a book. Whoever comes meanwhile waits, so that a rollback leaves no gap.';
comment on function asof.agency_basis(p_basis text, p_level text, p_day date) is 'Where a fact of an agency counts: AS_WAS with the unit of its own day, AS_NOW with the unit that holds it on p_day. A reason instead of a unit: not comparable.';
comment on function asof.agency_successors(p_day date, p_agency uuid) is 'Who holds, on that day, what an agency held for facts of an interval. Share null: it was split and nobody stated how.';
comment on function asof.agency_units(p_level text) is 'To which province, district or commune (its people''s committee) each agency belonged, and when. Level null: itself.';
comment on function live.agency_basis(p_basis text, p_level text, p_day date) is 'Where a fact of an agency counts: AS_WAS with the unit of its own day, AS_NOW with the unit that holds it on p_day. A reason instead of a unit: not comparable.';
comment on function live.agency_successors(p_day date, p_agency uuid) is 'Who holds, on that day, what an agency held for facts of an interval. Share null: it was split and nobody stated how.';
comment on function live.agency_units(p_level text) is 'To which province, district or commune (its people''s committee) each agency belonged, and when. Level null: itself.';
comment on function sys.agencies_by_code(p_system text, p_code text, p_day date) is 'Who bears the code on that day, then who bore it before, with those who took their place.';
comment on function sys.agency_ancestors(p_agency uuid, p_day date) is 'The bodies above the agency on that day, nearest first.';
comment on function sys.agency_as_now(p_agency uuid, p_day date, p_fact_day date) is 'Which agency (or agencies, with their shares) stands for it on that day; no agency but a reason when that cannot be said.';
comment on function sys.agency_lineage(p_agency uuid, p_day date) is 'The agency and all whose place it took until that day, without those below it.';
comment on function sys.agency_scope(p_root uuid, p_day date) is 'Whose records the agency answers for on that day: itself, all below it, and all whose place they took.';
comment on function sys.agency_subtree(p_root uuid, p_day date) is 'The agency and all below it on that day.';
comment on function sys.audit_event(p_kind text, p_subject uuid, p_detail jsonb, p_sealed_by uuid) is 'Records what changes no row: a log-in, a refused try, a reveal.';
comment on function sys.claim_idempotency(p_account uuid, p_key text, p_not_before timestamp with time zone) is 'No row: the key is new and now ours until the transaction ends. busy: another call with it is still running.';
comment on function sys.enter(p_tenant integer, p_account uuid, p_post uuid, p_access_version bigint, p_epoch bigint, p_operation text, p_request_id text) is 'Opens a transaction for a viewer. DV401: what the caller knows of the viewer''s rights is no longer so; read them again.';
comment on function sys.enter_tenant(p_tenant integer, p_operation text, p_request_id text) is 'Opens a transaction for the system itself: log-in, jobs, commands.';
comment on function sys.fold(value text) is 'Accent- and case-insensitive form of Vietnamese text: "Thu hồi đất" and "thu hoi dat" are one.';
comment on function sys.forgive_login(p_subject bytea, p_ip inet, p_at timestamp with time zone) is 'Forgets the tries before a log-in that succeeded, and what is a day old.';
comment on function sys.found_tenant(p_id integer, p_name text) is 'Sets up a province: the application may add one, never change or remove one.';
comment on function sys.hand_over_matters(p_from uuid[], p_to uuid[], p_day date, p_ended text[]) is 'Open petitions and cases go to the receivers with their numbers; answers how many that are no secret.';
comment on function sys.hand_over_matters_of_post(p_from uuid, p_to uuid, p_day date, p_ended text[]) is 'What a post that ends handles, and was named for, goes to the post that takes over.';
comment on function sys.hand_over_obligations(p_from uuid[], p_to uuid[]) is 'Open obligations go to the receivers, clocks unbroken; answers how many that are no secret.';
comment on function sys.hand_over_obligations_of_post(p_from uuid, p_to uuid) is 'Open obligations of a post that ends go to the post that takes over, secret ones too.';
comment on function sys.has_demo_accounts() is 'Of any tenant; asked before a production server serves.';
comment on function sys.load_dialogue_settings(p_tenant integer) is 'Gives a province that has none the settings of dialogues and the list of disputes; what stands stays.';
comment on function sys.load_law(p_tenant integer) is 'Gives a province that has none the rules, the calendar and the reminder steps of the product; what stands stays.';
comment on function sys.make_searchable(tbl regclass, expression text) is 'Adds an accent-insensitive search column, its trigram index and sys.search_<table>(q).';
comment on function sys.make_versioned(tbl regclass, event text) is 'Gives a table (tenant_id, id, version, sys_from) its history, audit, outbox event, version guard, row security and as-of view; with a column sealed_by, secrecy too. Run again after adding columns.';
comment on function sys.may_unseal(p_seal uuid) is 'Whether the viewer of this transaction was named for the secret matter. The system itself sees all.';
comment on function sys.name_heads_of_receiver(p_seals uuid[], p_agencies uuid[], p_day date) is 'Names the heads who answer for secret matters that were handed over.';
comment on function sys.network_of(p_ip inet) is 'Who holds one IPv6 address holds 2^64 of them: they count as one.';
comment on function sys.protect(tbl regclass) is 'Third wall: rows of another tenant do not exist, not even for the owner.';
comment on function sys.protect_sealed(tbl regclass) is 'Third wall of secrecy: rows of a secret matter exist only for who is named for it.';
comment on function sys.receiver_of_matter(p_seal uuid, p_agency uuid, p_day date) is 'Who has a matter when an agency takes it over: never one that is accused in it.';
comment on function sys.reserve_login(p_subject bytea, p_ip inet, p_at timestamp with time zone) is 'Seconds to wait; 0: one try was counted. Ten are free in an hour, then each doubles the wait, up to 15 minutes.';
comment on function sys.seal_of_petition(p_petition uuid) is 'Under which seal and key a petition lies: the turn at which it was heard lies there too, also when who heard it was not named.';
comment on function sys.seal_records(p_table text, p_ids uuid[], p_seal uuid) is 'Makes records secret that were not, with their past: history, audit and events follow today''s secrecy; words leave the closed versions, whose digests stay.';
comment on function sys.search_agency(q text) is 'Agencies that bear, or once bore, such a name.';
comment on function sys.stamp() is 'The one instant, in milliseconds, at which this transaction records what it writes.';
comment on table app.account is 'A person, or a machine that calls with keys. By itself it may do nothing: rights come from posts.';
comment on table app.account_access is 'Steps with every change of the account, its posts, keys and ended sessions; each request shows the number it knows.';
comment on table app.agency is 'Cơ quan, đơn vị, địa phương: an identity, never reused. What it is called and where it stands is in its versions.';
comment on table app.agency_code is 'Mã: administrative code (mã đơn vị hành chính), identifier (mã định danh, QĐ 20/2020/QĐ-TTg), old form (QCVN 102:2016). A code is no identity: it can live on under another agency.';
comment on table app.agency_relation is 'What ties agencies besides the body above: reports to (several), is appraised by, coordinates with.';
comment on table app.agency_version is 'What an agency was, from one day to another: name, kind, level, body above.';
comment on table app.api_key is 'A key of a machine: what it may do, for which agency, until when, from where. The secret itself is not kept.';
comment on table app.api_key_use is 'When a key was last seen, to within minutes; apart from the key, which has a history.';
comment on table app.audit is 'Who did what to which version of which record. The content is in history; the digest proves it.';
comment on table app.backlog_entry is 'Sổ vụ việc tồn đọng, phức tạp, kéo dài: counted apart from the cases of the year.';
comment on table app.calendar_day is 'Ngày nghỉ, ngày làm bù: what differs from Monday to Friday. UNDECIDED days count as ordinary days.';
comment on table app.calendar_edition is 'Each change of the working calendar; an obligation remembers with which edition its day was counted.';
comment on table app.case_content is 'Từng nội dung của vụ việc: withdrawn and found one by one.';
comment on table app.case_dialogue is 'Đối thoại trong giải quyết khiếu nại (LKN Điều 30, 39).';
comment on table app.case_event is 'Hồ sơ: each act on a case with its day, its ground in the law, its paper and who did it.';
comment on table app.case_outcome is 'Kết quả theo biểu KQGQ: what was decided and, row by row, what was carried out. Money in million đồng, land in m².';
comment on table app.case_party is 'Người bị khiếu nại, người bị tố cáo, người có quyền và lợi ích liên quan.';
comment on table app.case_petition is 'Which papers speak of which case: the one that opened it, repeats, others on the same matter.';
comment on table app.case_record is 'Vụ việc: what is settled. Its kind decides by which lifecycle and which deadlines.';
comment on table app.case_retention is 'Thời hạn bảo quản của hồ sơ: how long, by which schedule, held back by which document, and when its key was destroyed.';
comment on table app.commitment is 'Cam kết tại cuộc đối thoại: what was promised to the people, who owes it, by which day, with which result.';
comment on table app.commitment_report is 'Báo cáo tiến độ thực hiện cam kết. How far a commitment has come.';
comment on table app.conclusion_task is 'What a conclusion assigns to a body, by which day.';
comment on table app.custody_rule is 'Where the identity of who wrote is kept, by kind, as the province decided; without a row: EXTERNAL for denunciations, OPEN for the rest.';
comment on table app.cycle_deadline is 'Hạn nộp theo nhóm cơ quan: the last day in time for each group that reports in a cycle.';
comment on table app.cycle_duty is 'Cơ quan phải báo cáo trong kỳ: who must report, settled when the cycle is opened; changed later only with a reason.';
comment on table app.cycle_named is 'Cơ quan được nêu đích danh: agencies that report beside the groups, or instead of them.';
comment on table app.cycle_recipient is 'Nơi nhận báo cáo cuối cùng: who receives the final report, through whom, how much of it, by which day.';
comment on table app.data_key is 'Khoá của hồ sơ: seals the secrets of one person or case. Without it they are noise.';
comment on table app.deadline_rule is 'Thời hạn theo luật, là dữ liệu: a statutory period with its article, its validity and what it rests on.';
comment on table app.dialogue is 'Đối thoại với Nhân dân: a meeting of an authority with the people, from its notice to the report on what came of it.';
comment on table app.dialogue_duty is 'Cuộc đối thoại định kỳ phải tổ chức trong năm: one of the year''s dialogues that an agency owes; by which day, and by whom today, the obligation says.';
comment on table app.dialogue_guest is 'Tổ chức, cơ quan được mời. An organisation invited to a dialogue; the Front organises a commune''s together with it.';
comment on table app.dialogue_opinion is 'Ý kiến của Nhân dân tại cuộc đối thoại và việc trả lời. What was said at a dialogue, and what became of it.';
comment on table app.dialogue_report is 'Báo cáo kết quả giải quyết sau đối thoại. A report on what came of a dialogue.';
comment on table app.dialogue_setting is 'Số cuộc đối thoại, hạn thông báo, kết luận, báo cáo: by level, with what each rests on. The province''s own comes before the law''s.';
comment on table app.dispute_kind is 'Loại mâu thuẫn, tranh chấp hoà giải ở cơ sở: the province''s list.';
comment on table app.document is 'Văn bản. A directive or legal document: number, issuer, date, validity, what it replaces.';
comment on table app.entered_figure is 'Số liệu nhập tay: what an agency states for a window, in which document it stands, how exact it is.';
comment on table app.file is 'Tệp: a file as somebody uploaded it. Its bytes lie in the store under tenant and SHA-256.';
comment on table app.idempotency is 'First answers of writes, kept 24 hours and given again to a retry with the same key.';
comment on table app.key_encryption_key is 'Khoá của năm: wraps the keys of records that were first sealed in that year.';
comment on table app.login_attempt is 'Log-ins tried without success, by name (hashed: it may be a password typed in the wrong place) and network.';
comment on table app.matter_file is 'Bản quét, chứng cứ, văn bản trong hồ sơ. Verifiers of a denunciation get the redacted copy.';
comment on table app.mediation is 'Vụ việc hoà giải ở cơ sở (Luật 35/2013/QH13). One case of mediation at the grassroots; nobody is named.';
comment on table app.mediation_year is 'Tổ hoà giải, hoà giải viên của một xã trong một năm. Teams and mediators of a commune in a year.';
comment on table app.notice is 'What a person is told: that something is due, never what it says.';
comment on table app.obligation is 'Nghĩa vụ: one thing that one agency owes by one day. State and day follow from its ledger.';
comment on table app.obligation_entry is 'Sổ cái của nghĩa vụ: what happened to the clock, append-only.';
comment on table app.outbox is 'One thin event a change; a single relay gives it its dense position.';
comment on table app.password is 'Apart from the account, so that old hashes are not kept in history.';
comment on table app.petition is 'Đơn: the paper as it came in. Not the case: many petitions may speak of one case, one petition of several.';
comment on table app.petition_transfer is 'Chuyển đơn, phiếu hướng dẫn hay đôn đốc gửi đi: to whom, its receipt there and the document that answered (văn bản phúc đáp).';
comment on table app.petitioner is 'Who signed, represents or acts with an authorisation. What is kept of a person follows the custody of the kind.';
comment on table app.plan is 'Kế hoạch. A plan of an agency for one year or several.';
comment on table app.plan_addressee is 'The agencies to which an issued plan is addressed, groups spelt out as of its day of issue: they see it, and whoever took their place.';
comment on table app.plan_amendment is 'Điều chỉnh, bổ sung: a document by which an issued plan was changed.';
comment on table app.plan_basis is 'Căn cứ. A document on which a plan, or one of its tasks, stands.';
comment on table app.plan_change is 'One thing that an amendment changed, with why; every change of a day stands here.';
comment on table app.plan_duty is 'Tổ chức thực hiện. What part III asks of an agency or a group of agencies.';
comment on table app.plan_duty_agency is 'Whom a duty of part III binds or asks.';
comment on table app.plan_edition is 'What an issued plan said: 0 as it was issued (the baseline), then after each amendment.';
comment on table app.plan_recipient is 'Nơi nhận. The distribution list as it stands under the plan.';
comment on table app.plan_section is 'Mục đích, yêu cầu. The purposes and requirements of a plan.';
comment on table app.post is 'Vị trí: an account in a role at an agency, from one day to another ([valid_from, valid_to)).';
comment on table app.protection_measure is 'Biện pháp bảo vệ người tố cáo và người thân thích (LTC chương VI).';
comment on table app.reception_calendar is 'Lịch tiếp công dân of an agency, or of one head, for a period (LTCD Điều 24).';
comment on table app.reception_conclusion is 'Thông báo kết luận việc tiếp công dân of the head (NĐ 154/2026 Điều 25).';
comment on table app.reception_day is 'Ngày tiếp in a calendar. Postponed, it stays and names the day that took its place (LTCD Điều 24.4).';
comment on table app.reception_duty is 'One day on which a head owes to receive citizens, within a week or a month (LTCD Điều 12.5, 15.2, 18.2; NĐ 154/2026 Điều 10.2).';
comment on table app.reception_session is 'Buổi tiếp công dân: regular, periodic or ad hoc; in person or online; who received.';
comment on table app.reception_visit is 'Lượt tiếp: the turn alone, never changed, so that nothing that happens to a secret matter shows in it.';
comment on table app.refresh_token is 'Good for one use. A second use shows that two hold it: the family ends.';
comment on table app.register_counter is 'The last number given in a book of an agency in a year; stepped in the transaction that uses it, so without gaps.';
comment on table app.reminder_step is 'When who is reminded of what; duties: * or the beginning of a duty code.';
comment on table app.reopen_request is 'Đề nghị mở lại báo cáo: why, which cells and sections, who allowed it, until when.';
comment on table app.report is 'Báo cáo của một cơ quan trong kỳ. What an agency reports in a cycle; its cells, texts and lines are beside it.';
comment on table app.report_adjustment is 'Điều chỉnh khi tổng hợp: what is added to the sum of the children, why and by whom.';
comment on table app.report_cell is 'Một ô số liệu: a number of a report, where it comes from, and what was put in its place.';
comment on table app.report_line is 'Một dòng của phụ lục dạng danh sách. A line of an annex table; a consolidated one says whose it was.';
comment on table app.report_narrative is 'Một mục lời văn của báo cáo. A section of a report in words.';
comment on table app.report_part is 'Thành phần của báo cáo tổng hợp: which version of whose report went in, or that it is missing and why it was not waited for.';
comment on table app.report_receipt is 'Gửi và nhận: what of a frozen version went to a recipient, and when it was acknowledged.';
comment on table app.report_template is 'Đề cương, biểu mẫu báo cáo: an edition of a form with its sections, tables, cells and rules; unchanged once published.';
comment on table app.report_version is 'Phiên bản của báo cáo: each report as it was handed in, as canonical JSON with its SHA-256; a frozen one never changes.';
comment on table app.reporting_cycle is 'Kỳ báo cáo: one round of reports on one form, with its window of data, the period it is called by, and due days.';
comment on table app.reporting_duty is 'Chế độ báo cáo. A yearly recurring report that a duty of part III demands of the agencies it binds.';
comment on table app.reporting_recipient is 'Nơi nhận báo cáo. Who gets the report, and through whom: "UBND Tỉnh (qua Sở Nội vụ)".';
comment on table app.reveal_request is 'Xin mở danh tính: who asks, for what purpose, who decides, for how long; for one person.';
comment on table app.seal is 'What makes a matter secret. By itself it says nothing; records point to it.';
comment on table app.seal_access is 'Who was named for a secret matter: one person in one post, never a whole unit.';
comment on table app.seal_exclusion is 'The agency accused in a secret matter: nobody in it or below it is ever named, even where it stands above.';
comment on table app.session is 'One log-in and the family of refresh tokens that came of it.';
comment on table app.succession is 'A legal act by which agencies are merged, split, renamed, moved, dissolved or continued. It rewrites nothing before its day.';
comment on table app.succession_opening is 'The version and the codes ([{system, code}]) an agency begins with on the day the act takes effect.';
comment on table app.succession_part is 'From which agency to which; the same on both sides: it lives on under its own identity.';
comment on table app.task is 'Nhiệm vụ. A task of a plan with its timing as officials write it and as data.';
comment on table app.task_agency is 'Chủ trì, phối hợp, theo dõi. Who leads a task (one), cooperates or follows: an agency, a group, or a body by name.';
comment on table app.task_assignment is 'Giao nhiệm vụ: a task of an issued plan given to one agency, as lead, cooperating or following.';
comment on table app.task_evidence is 'Minh chứng: a file, a link or a record of another module that shows what was reported.';
comment on table app.task_extension is 'Xin gia hạn: more time asked for a task before its day, and what who gave the task decided.';
comment on table app.task_funding is 'Kinh phí: a source of money for a task, what was estimated and what was spent, in đồng.';
comment on table app.task_output is 'Sản phẩm đã có: a document, a conference, a report that a task brought about, with number and day.';
comment on table app.task_product is 'Sản phẩm dự kiến. What a task is to bring about.';
comment on table app.task_progress is 'Báo cáo tiến độ: what was reported of a task and when; never changed, only added to.';
comment on table app.task_year is 'Việc phải làm trong năm: what one agency owes of a task in one year, and how far it is. By which day, the obligation says.';
comment on table app.verification_member is 'Đoàn, tổ xác minh; each declared to have no interest in the matter (NĐ 31/2019 Điều 10.3).';
comment on table app.visit_matter is 'What a turn was about, who came and how it was handled; one to a turn, under the turn''s id.';
comment on table app.visit_person is 'Người được tiếp. Numbers of identity papers and phones lie encrypted; of a secret matter names and addresses too.';
comment on table sys.cut is 'Published instants: only at these is a figure as of the past stable.';
comment on table sys.digest_format is 'Which columns, in which order, an audit digest of that format covers.';
comment on table sys.law_seed is 'What a new province starts with: deadline rules, working calendar, reminder steps.';
comment on table sys.tenant is 'One province. The id is the administrative code it had when it was set up; it never changes.';

-- Grants --------------------------------------------------------------------------------------------------------------

grant delete, insert, select, update on table app.account to danvan_app;
grant select on table app.account to danvan_search;
grant select on table app.account_access to danvan_app;
grant select, update on table app.account_access to danvan_keeper;
grant delete, insert, select, update on table app.agency to danvan_app;
grant select on table app.agency to danvan_keeper;
grant delete, insert, select, update on table app.agency_code to danvan_app;
grant delete, insert, select, update on table app.agency_relation to danvan_app;
grant delete, insert, select, update on table app.agency_version to danvan_app;
grant select on table app.agency_version to danvan_keeper;
grant select on table app.agency_version to danvan_search;
grant delete, insert, select, update on table app.api_key to danvan_app;
grant insert, select, update on table app.api_key_use to danvan_app;
grant select on table app.audit to danvan_app;
grant select on table app.audit to danvan_keeper;
grant update (sealed_by) on table app.audit to danvan_keeper;
grant delete, insert, select, update on table app.backlog_entry to danvan_app;
grant select, update on table app.backlog_entry to danvan_keeper;
grant delete, insert, select, update on table app.calendar_day to danvan_app;
grant delete, insert, select, update on table app.calendar_edition to danvan_app;
grant delete, insert, select, update on table app.case_content to danvan_app;
grant select, update on table app.case_content to danvan_keeper;
grant delete, insert, select, update on table app.case_dialogue to danvan_app;
grant select, update on table app.case_dialogue to danvan_keeper;
grant delete, insert, select, update on table app.case_event to danvan_app;
grant insert, select, update on table app.case_event to danvan_keeper;
grant delete, insert, select, update on table app.case_outcome to danvan_app;
grant select, update on table app.case_outcome to danvan_keeper;
grant delete, insert, select, update on table app.case_party to danvan_app;
grant select, update on table app.case_party to danvan_keeper;
grant delete, insert, select, update on table app.case_petition to danvan_app;
grant select, update on table app.case_petition to danvan_keeper;
grant delete, insert, select, update on table app.case_record to danvan_app;
grant select on table app.case_record to danvan_search;
grant select, update on table app.case_record to danvan_keeper;
grant delete, insert, select, update on table app.case_retention to danvan_app;
grant select, update on table app.case_retention to danvan_keeper;
grant delete, insert, select, update on table app.commitment to danvan_app;
grant delete, insert, select, update on table app.commitment_report to danvan_app;
grant delete, insert, select, update on table app.conclusion_task to danvan_app;
grant delete, insert, select, update on table app.custody_rule to danvan_app;
grant delete, insert, select, update on table app.cycle_deadline to danvan_app;
grant delete, insert, select, update on table app.cycle_duty to danvan_app;
grant delete, insert, select, update on table app.cycle_named to danvan_app;
grant delete, insert, select, update on table app.cycle_recipient to danvan_app;
grant insert, select, update on table app.data_key to danvan_app;
grant delete, insert, select, update on table app.deadline_rule to danvan_app;
grant select on table app.deadline_rule to danvan_search;
grant delete, insert, select, update on table app.dialogue to danvan_app;
grant select on table app.dialogue to danvan_search;
grant delete, insert, select, update on table app.dialogue_duty to danvan_app;
grant delete, insert, select, update on table app.dialogue_guest to danvan_app;
grant delete, insert, select, update on table app.dialogue_opinion to danvan_app;
grant delete, insert, select, update on table app.dialogue_report to danvan_app;
grant delete, insert, select, update on table app.dialogue_setting to danvan_app;
grant delete, insert, select, update on table app.dispute_kind to danvan_app;
grant delete, insert, select, update on table app.document to danvan_app;
grant select on table app.document to danvan_search;
grant delete, insert, select, update on table app.entered_figure to danvan_app;
grant delete, insert, select, update on table app.file to danvan_app;
grant select, update on table app.file to danvan_keeper;
grant delete, insert, select, update on table app.idempotency to danvan_app;
grant delete, select on table app.idempotency to danvan_keeper;
grant insert, select, update on table app.key_encryption_key to danvan_app;
grant delete, insert, select, update on table app.login_attempt to danvan_app;
grant delete, insert, select, update on table app.matter_file to danvan_app;
grant select, update on table app.matter_file to danvan_keeper;
grant delete, insert, select, update on table app.mediation to danvan_app;
grant delete, insert, select, update on table app.mediation_year to danvan_app;
grant delete, insert, select, update on table app.notice to danvan_app;
grant select, update on table app.notice to danvan_keeper;
grant delete, insert, select, update on table app.obligation to danvan_app;
grant select, update on table app.obligation to danvan_keeper;
grant delete, insert, select, update on table app.obligation_entry to danvan_app;
grant select, update on table app.obligation_entry to danvan_keeper;
grant select on table app.outbox to danvan_app;
grant select on table app.outbox to danvan_keeper;
grant update (sealed_by) on table app.outbox to danvan_keeper;
grant delete, insert, select, update on table app.password to danvan_app;
grant delete, insert, select, update on table app.petition to danvan_app;
grant select on table app.petition to danvan_search;
grant select, update on table app.petition to danvan_keeper;
grant delete, insert, select, update on table app.petition_transfer to danvan_app;
grant select, update on table app.petition_transfer to danvan_keeper;
grant delete, insert, select, update on table app.petitioner to danvan_app;
grant select, update on table app.petitioner to danvan_keeper;
grant delete, insert, select, update on table app.plan to danvan_app;
grant select on table app.plan to danvan_search;
grant delete, insert, select, update on table app.plan_addressee to danvan_app;
grant delete, insert, select, update on table app.plan_amendment to danvan_app;
grant delete, insert, select, update on table app.plan_basis to danvan_app;
grant delete, insert, select, update on table app.plan_change to danvan_app;
grant delete, insert, select, update on table app.plan_duty to danvan_app;
grant delete, insert, select, update on table app.plan_duty_agency to danvan_app;
grant delete, insert, select, update on table app.plan_edition to danvan_app;
grant delete, insert, select, update on table app.plan_recipient to danvan_app;
grant delete, insert, select, update on table app.plan_section to danvan_app;
grant delete, insert, select, update on table app.post to danvan_app;
grant select on table app.post to danvan_keeper;
grant delete, insert, select, update on table app.protection_measure to danvan_app;
grant select, update on table app.protection_measure to danvan_keeper;
grant delete, insert, select, update on table app.reception_calendar to danvan_app;
grant delete, insert, select, update on table app.reception_conclusion to danvan_app;
grant delete, insert, select, update on table app.reception_day to danvan_app;
grant delete, insert, select, update on table app.reception_duty to danvan_app;
grant delete, insert, select, update on table app.reception_session to danvan_app;
grant insert, select on table app.reception_visit to danvan_app;
grant select, update on table app.reception_visit to danvan_keeper;
grant delete, insert, select, update on table app.refresh_token to danvan_app;
grant select on table app.register_counter to danvan_app;
grant delete, insert, select, update on table app.reminder_step to danvan_app;
grant delete, insert, select, update on table app.reopen_request to danvan_app;
grant delete, insert, select, update on table app.report to danvan_app;
grant delete, insert, select, update on table app.report_adjustment to danvan_app;
grant delete, insert, select, update on table app.report_cell to danvan_app;
grant delete, insert, select, update on table app.report_line to danvan_app;
grant delete, insert, select, update on table app.report_narrative to danvan_app;
grant delete, insert, select, update on table app.report_part to danvan_app;
grant delete, insert, select, update on table app.report_receipt to danvan_app;
grant delete, insert, select, update on table app.report_template to danvan_app;
grant delete, insert, select, update on table app.report_version to danvan_app;
grant delete, insert, select, update on table app.reporting_cycle to danvan_app;
grant delete, insert, select, update on table app.reporting_duty to danvan_app;
grant delete, insert, select, update on table app.reporting_recipient to danvan_app;
grant delete, insert, select, update on table app.reveal_request to danvan_app;
grant select, update on table app.reveal_request to danvan_keeper;
grant insert, select on table app.seal to danvan_app;
grant insert, select, update on table app.seal_access to danvan_app;
grant insert, select, update on table app.seal_access to danvan_keeper;
grant insert, select, update on table app.seal_exclusion to danvan_app;
grant select, update on table app.seal_exclusion to danvan_keeper;
grant delete, insert, select, update on table app.session to danvan_app;
grant delete, insert, select, update on table app.succession to danvan_app;
grant delete, insert, select, update on table app.succession_opening to danvan_app;
grant delete, insert, select, update on table app.succession_part to danvan_app;
grant delete, insert, select, update on table app.task to danvan_app;
grant select on table app.task to danvan_search;
grant delete, insert, select, update on table app.task_agency to danvan_app;
grant delete, insert, select, update on table app.task_assignment to danvan_app;
grant delete, insert, select, update on table app.task_evidence to danvan_app;
grant delete, insert, select, update on table app.task_extension to danvan_app;
grant delete, insert, select, update on table app.task_funding to danvan_app;
grant delete, insert, select, update on table app.task_output to danvan_app;
grant delete, insert, select, update on table app.task_product to danvan_app;
grant delete, insert, select, update on table app.task_progress to danvan_app;
grant delete, insert, select, update on table app.task_year to danvan_app;
grant delete, insert, select, update on table app.verification_member to danvan_app;
grant select, update on table app.verification_member to danvan_keeper;
grant delete, insert, select, update on table app.visit_matter to danvan_app;
grant select on table app.visit_matter to danvan_search;
grant select, update on table app.visit_matter to danvan_keeper;
grant delete, insert, select, update on table app.visit_person to danvan_app;
grant select on table app.visit_person to danvan_search;
grant select, update on table app.visit_person to danvan_keeper;
grant select on table asof.account to danvan_app;
grant select on table asof.agency to danvan_app;
grant select on table asof.agency_code to danvan_app;
grant select on table asof.agency_relation to danvan_app;
grant select on table asof.agency_version to danvan_app;
grant select on table asof.api_key to danvan_app;
grant select on table asof.backlog_entry to danvan_app;
grant select on table asof.calendar_day to danvan_app;
grant select on table asof.calendar_edition to danvan_app;
grant select on table asof.case_content to danvan_app;
grant select on table asof.case_dialogue to danvan_app;
grant select on table asof.case_event to danvan_app;
grant select on table asof.case_outcome to danvan_app;
grant select on table asof.case_party to danvan_app;
grant select on table asof.case_petition to danvan_app;
grant select on table asof.case_record to danvan_app;
grant select on table asof.case_retention to danvan_app;
grant select on table asof.commitment to danvan_app;
grant select on table asof.commitment_report to danvan_app;
grant select on table asof.conclusion_task to danvan_app;
grant select on table asof.custody_rule to danvan_app;
grant select on table asof.cycle_deadline to danvan_app;
grant select on table asof.cycle_duty to danvan_app;
grant select on table asof.cycle_named to danvan_app;
grant select on table asof.cycle_recipient to danvan_app;
grant select on table asof.deadline_rule to danvan_app;
grant select on table asof.dialogue to danvan_app;
grant select on table asof.dialogue_duty to danvan_app;
grant select on table asof.dialogue_guest to danvan_app;
grant select on table asof.dialogue_opinion to danvan_app;
grant select on table asof.dialogue_report to danvan_app;
grant select on table asof.dialogue_setting to danvan_app;
grant select on table asof.dispute_kind to danvan_app;
grant select on table asof.document to danvan_app;
grant select on table asof.entered_figure to danvan_app;
grant select on table asof.file to danvan_app;
grant select on table asof.matter_file to danvan_app;
grant select on table asof.mediation to danvan_app;
grant select on table asof.mediation_year to danvan_app;
grant select on table asof.notice to danvan_app;
grant select on table asof.obligation to danvan_app;
grant select on table asof.obligation_entry to danvan_app;
grant select on table asof.petition to danvan_app;
grant select on table asof.petition_transfer to danvan_app;
grant select on table asof.petitioner to danvan_app;
grant select on table asof.plan to danvan_app;
grant select on table asof.plan_addressee to danvan_app;
grant select on table asof.plan_amendment to danvan_app;
grant select on table asof.plan_basis to danvan_app;
grant select on table asof.plan_change to danvan_app;
grant select on table asof.plan_duty to danvan_app;
grant select on table asof.plan_duty_agency to danvan_app;
grant select on table asof.plan_edition to danvan_app;
grant select on table asof.plan_recipient to danvan_app;
grant select on table asof.plan_section to danvan_app;
grant select on table asof.post to danvan_app;
grant select on table asof.protection_measure to danvan_app;
grant select on table asof.reception_calendar to danvan_app;
grant select on table asof.reception_conclusion to danvan_app;
grant select on table asof.reception_day to danvan_app;
grant select on table asof.reception_duty to danvan_app;
grant select on table asof.reception_session to danvan_app;
grant select on table asof.reception_visit to danvan_app;
grant select on table asof.reminder_step to danvan_app;
grant select on table asof.reopen_request to danvan_app;
grant select on table asof.report to danvan_app;
grant select on table asof.report_adjustment to danvan_app;
grant select on table asof.report_cell to danvan_app;
grant select on table asof.report_line to danvan_app;
grant select on table asof.report_narrative to danvan_app;
grant select on table asof.report_part to danvan_app;
grant select on table asof.report_receipt to danvan_app;
grant select on table asof.report_template to danvan_app;
grant select on table asof.report_version to danvan_app;
grant select on table asof.reporting_cycle to danvan_app;
grant select on table asof.reporting_duty to danvan_app;
grant select on table asof.reporting_recipient to danvan_app;
grant select on table asof.reveal_request to danvan_app;
grant select on table asof.seal_access to danvan_app;
grant select on table asof.seal_exclusion to danvan_app;
grant select on table asof.succession to danvan_app;
grant select on table asof.succession_opening to danvan_app;
grant select on table asof.succession_part to danvan_app;
grant select on table asof.task to danvan_app;
grant select on table asof.task_agency to danvan_app;
grant select on table asof.task_assignment to danvan_app;
grant select on table asof.task_evidence to danvan_app;
grant select on table asof.task_extension to danvan_app;
grant select on table asof.task_funding to danvan_app;
grant select on table asof.task_output to danvan_app;
grant select on table asof.task_product to danvan_app;
grant select on table asof.task_progress to danvan_app;
grant select on table asof.task_year to danvan_app;
grant select on table asof.verification_member to danvan_app;
grant select on table asof.visit_matter to danvan_app;
grant select on table asof.visit_person to danvan_app;
grant select on table hist.account to danvan_app;
grant select on table hist.agency to danvan_app;
grant select on table hist.agency_code to danvan_app;
grant select on table hist.agency_relation to danvan_app;
grant select on table hist.agency_version to danvan_app;
grant select on table hist.api_key to danvan_app;
grant select on table hist.backlog_entry to danvan_app;
grant select, update on table hist.backlog_entry to danvan_keeper;
grant select on table hist.calendar_day to danvan_app;
grant select on table hist.calendar_edition to danvan_app;
grant select on table hist.case_content to danvan_app;
grant select, update on table hist.case_content to danvan_keeper;
grant select on table hist.case_dialogue to danvan_app;
grant select, update on table hist.case_dialogue to danvan_keeper;
grant select on table hist.case_event to danvan_app;
grant select, update on table hist.case_event to danvan_keeper;
grant select on table hist.case_outcome to danvan_app;
grant select, update on table hist.case_outcome to danvan_keeper;
grant select on table hist.case_party to danvan_app;
grant select, update on table hist.case_party to danvan_keeper;
grant select on table hist.case_petition to danvan_app;
grant select, update on table hist.case_petition to danvan_keeper;
grant select on table hist.case_record to danvan_app;
grant select, update on table hist.case_record to danvan_keeper;
grant select on table hist.case_retention to danvan_app;
grant select, update on table hist.case_retention to danvan_keeper;
grant select on table hist.commitment to danvan_app;
grant select on table hist.commitment_report to danvan_app;
grant select on table hist.conclusion_task to danvan_app;
grant select on table hist.custody_rule to danvan_app;
grant select on table hist.cycle_deadline to danvan_app;
grant select on table hist.cycle_duty to danvan_app;
grant select on table hist.cycle_named to danvan_app;
grant select on table hist.cycle_recipient to danvan_app;
grant select on table hist.deadline_rule to danvan_app;
grant select on table hist.dialogue to danvan_app;
grant select on table hist.dialogue_duty to danvan_app;
grant select on table hist.dialogue_guest to danvan_app;
grant select on table hist.dialogue_opinion to danvan_app;
grant select on table hist.dialogue_report to danvan_app;
grant select on table hist.dialogue_setting to danvan_app;
grant select on table hist.dispute_kind to danvan_app;
grant select on table hist.document to danvan_app;
grant select on table hist.entered_figure to danvan_app;
grant select on table hist.file to danvan_app;
grant select, update on table hist.file to danvan_keeper;
grant select on table hist.matter_file to danvan_app;
grant select, update on table hist.matter_file to danvan_keeper;
grant select on table hist.mediation to danvan_app;
grant select on table hist.mediation_year to danvan_app;
grant select on table hist.notice to danvan_app;
grant select, update on table hist.notice to danvan_keeper;
grant select on table hist.obligation to danvan_app;
grant select, update on table hist.obligation to danvan_keeper;
grant select on table hist.obligation_entry to danvan_app;
grant select, update on table hist.obligation_entry to danvan_keeper;
grant select on table hist.petition to danvan_app;
grant select, update on table hist.petition to danvan_keeper;
grant select on table hist.petition_transfer to danvan_app;
grant select, update on table hist.petition_transfer to danvan_keeper;
grant select on table hist.petitioner to danvan_app;
grant select, update on table hist.petitioner to danvan_keeper;
grant select on table hist.plan to danvan_app;
grant select on table hist.plan_addressee to danvan_app;
grant select on table hist.plan_amendment to danvan_app;
grant select on table hist.plan_basis to danvan_app;
grant select on table hist.plan_change to danvan_app;
grant select on table hist.plan_duty to danvan_app;
grant select on table hist.plan_duty_agency to danvan_app;
grant select on table hist.plan_edition to danvan_app;
grant select on table hist.plan_recipient to danvan_app;
grant select on table hist.plan_section to danvan_app;
grant select on table hist.post to danvan_app;
grant select on table hist.protection_measure to danvan_app;
grant select, update on table hist.protection_measure to danvan_keeper;
grant select on table hist.reception_calendar to danvan_app;
grant select on table hist.reception_conclusion to danvan_app;
grant select on table hist.reception_day to danvan_app;
grant select on table hist.reception_duty to danvan_app;
grant select on table hist.reception_session to danvan_app;
grant select on table hist.reception_visit to danvan_app;
grant select on table hist.reminder_step to danvan_app;
grant select on table hist.reopen_request to danvan_app;
grant select on table hist.report to danvan_app;
grant select on table hist.report_adjustment to danvan_app;
grant select on table hist.report_cell to danvan_app;
grant select on table hist.report_line to danvan_app;
grant select on table hist.report_narrative to danvan_app;
grant select on table hist.report_part to danvan_app;
grant select on table hist.report_receipt to danvan_app;
grant select on table hist.report_template to danvan_app;
grant select on table hist.report_version to danvan_app;
grant select on table hist.reporting_cycle to danvan_app;
grant select on table hist.reporting_duty to danvan_app;
grant select on table hist.reporting_recipient to danvan_app;
grant select on table hist.reveal_request to danvan_app;
grant select, update on table hist.reveal_request to danvan_keeper;
grant select on table hist.seal_access to danvan_app;
grant select, update on table hist.seal_access to danvan_keeper;
grant select on table hist.seal_exclusion to danvan_app;
grant select, update on table hist.seal_exclusion to danvan_keeper;
grant select on table hist.succession to danvan_app;
grant select on table hist.succession_opening to danvan_app;
grant select on table hist.succession_part to danvan_app;
grant select on table hist.task to danvan_app;
grant select on table hist.task_agency to danvan_app;
grant select on table hist.task_assignment to danvan_app;
grant select on table hist.task_evidence to danvan_app;
grant select on table hist.task_extension to danvan_app;
grant select on table hist.task_funding to danvan_app;
grant select on table hist.task_output to danvan_app;
grant select on table hist.task_product to danvan_app;
grant select on table hist.task_progress to danvan_app;
grant select on table hist.task_year to danvan_app;
grant select on table hist.verification_member to danvan_app;
grant select, update on table hist.verification_member to danvan_keeper;
grant select on table hist.visit_matter to danvan_app;
grant select, update on table hist.visit_matter to danvan_keeper;
grant select on table hist.visit_person to danvan_app;
grant select, update on table hist.visit_person to danvan_keeper;
grant select on table live.account to danvan_app;
grant select on table live.agency to danvan_app;
grant select on table live.agency_code to danvan_app;
grant select on table live.agency_relation to danvan_app;
grant select on table live.agency_version to danvan_app;
grant select on table live.api_key to danvan_app;
grant select on table live.backlog_entry to danvan_app;
grant select on table live.calendar_day to danvan_app;
grant select on table live.calendar_edition to danvan_app;
grant select on table live.case_content to danvan_app;
grant select on table live.case_dialogue to danvan_app;
grant select on table live.case_event to danvan_app;
grant select on table live.case_outcome to danvan_app;
grant select on table live.case_party to danvan_app;
grant select on table live.case_petition to danvan_app;
grant select on table live.case_record to danvan_app;
grant select on table live.case_retention to danvan_app;
grant select on table live.commitment to danvan_app;
grant select on table live.commitment_report to danvan_app;
grant select on table live.conclusion_task to danvan_app;
grant select on table live.custody_rule to danvan_app;
grant select on table live.cycle_deadline to danvan_app;
grant select on table live.cycle_duty to danvan_app;
grant select on table live.cycle_named to danvan_app;
grant select on table live.cycle_recipient to danvan_app;
grant select on table live.deadline_rule to danvan_app;
grant select on table live.dialogue to danvan_app;
grant select on table live.dialogue_duty to danvan_app;
grant select on table live.dialogue_guest to danvan_app;
grant select on table live.dialogue_opinion to danvan_app;
grant select on table live.dialogue_report to danvan_app;
grant select on table live.dialogue_setting to danvan_app;
grant select on table live.dispute_kind to danvan_app;
grant select on table live.document to danvan_app;
grant select on table live.entered_figure to danvan_app;
grant select on table live.file to danvan_app;
grant select on table live.matter_file to danvan_app;
grant select on table live.mediation to danvan_app;
grant select on table live.mediation_year to danvan_app;
grant select on table live.notice to danvan_app;
grant select on table live.obligation to danvan_app;
grant select on table live.obligation_entry to danvan_app;
grant select on table live.petition to danvan_app;
grant select on table live.petition_transfer to danvan_app;
grant select on table live.petitioner to danvan_app;
grant select on table live.plan to danvan_app;
grant select on table live.plan_addressee to danvan_app;
grant select on table live.plan_amendment to danvan_app;
grant select on table live.plan_basis to danvan_app;
grant select on table live.plan_change to danvan_app;
grant select on table live.plan_duty to danvan_app;
grant select on table live.plan_duty_agency to danvan_app;
grant select on table live.plan_edition to danvan_app;
grant select on table live.plan_recipient to danvan_app;
grant select on table live.plan_section to danvan_app;
grant select on table live.post to danvan_app;
grant select on table live.protection_measure to danvan_app;
grant select on table live.reception_calendar to danvan_app;
grant select on table live.reception_conclusion to danvan_app;
grant select on table live.reception_day to danvan_app;
grant select on table live.reception_duty to danvan_app;
grant select on table live.reception_session to danvan_app;
grant select on table live.reception_visit to danvan_app;
grant select on table live.reminder_step to danvan_app;
grant select on table live.reopen_request to danvan_app;
grant select on table live.report to danvan_app;
grant select on table live.report_adjustment to danvan_app;
grant select on table live.report_cell to danvan_app;
grant select on table live.report_line to danvan_app;
grant select on table live.report_narrative to danvan_app;
grant select on table live.report_part to danvan_app;
grant select on table live.report_receipt to danvan_app;
grant select on table live.report_template to danvan_app;
grant select on table live.report_version to danvan_app;
grant select on table live.reporting_cycle to danvan_app;
grant select on table live.reporting_duty to danvan_app;
grant select on table live.reporting_recipient to danvan_app;
grant select on table live.reveal_request to danvan_app;
grant select on table live.seal_access to danvan_app;
grant select on table live.seal_exclusion to danvan_app;
grant select on table live.succession to danvan_app;
grant select on table live.succession_opening to danvan_app;
grant select on table live.succession_part to danvan_app;
grant select on table live.task to danvan_app;
grant select on table live.task_agency to danvan_app;
grant select on table live.task_assignment to danvan_app;
grant select on table live.task_evidence to danvan_app;
grant select on table live.task_extension to danvan_app;
grant select on table live.task_funding to danvan_app;
grant select on table live.task_output to danvan_app;
grant select on table live.task_product to danvan_app;
grant select on table live.task_progress to danvan_app;
grant select on table live.task_year to danvan_app;
grant select on table live.verification_member to danvan_app;
grant select on table live.visit_matter to danvan_app;
grant select on table live.visit_person to danvan_app;
grant insert, select on table sys.cut to danvan_app;
grant select on table sys.tenant to danvan_app;
