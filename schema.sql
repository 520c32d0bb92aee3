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
grant usage on schema app to danvan_search;
grant usage on schema asof to danvan_app;
grant usage on schema hist to danvan_app;
grant usage on schema live to danvan_app;
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

CREATE OR REPLACE FUNCTION sys.audit_event(p_kind text, p_subject uuid, p_detail jsonb DEFAULT NULL::jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ insert into app.audit (action, subject_kind, subject_id, detail) values ('EVENT', p_kind, p_subject, p_detail) $function$
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
  where attrelid = tbl and attnum > 0 and not attisdropped and attgenerated = ''
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

CREATE OR REPLACE FUNCTION sys.has_demo_accounts()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select exists (select from app.account where demo and active) $function$
;
alter function sys.has_demo_accounts() owner to danvan_search;

CREATE OR REPLACE FUNCTION sys.like_pattern(q text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (('%'::text || replace(replace(replace(sys.fold(q), '\'::text, '\\'::text), '%'::text, '\%'::text), '_'::text, '\_'::text)) || '%'::text)
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
begin
  select string_agg(quote_ident(name), ', '), array_agg(name) into cols, names from sys.columns_of(tbl);

  if to_regclass('hist.' || quote_ident(t)) is null then
    execute format('create table hist.%I as select %s from %s with no data', t, cols, tbl);
    execute format('alter table hist.%I add column sys_to timestamptz(3) not null, add check (sys_from < sys_to)', t);
    execute format('create index on hist.%I (tenant_id, id, sys_from)', t);
    execute format('create index on hist.%I (tenant_id, sys_to)', t);
    perform sys.protect(format('hist.%I', t)::regclass), sys.protect(tbl);
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
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, %6$L, r.id, r.version, %7$s, sha256(convert_to(%8$s, 'UTF8')));
      %9$s
      return null;
    end $body$ $f$,
    'record_' || t, tbl, t, cols, olds, coalesce(event, t), fmt, digests,
    case when event is null then '' else format(
      'insert into app.outbox (kind, action, subject_id, version) values (%L, tg_op, r.id, r.version);', event) end);
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
        insert into hist.file (tenant_id, id, version, sys_from, name, media_type, size, sha256, state, finding, class, uploaded_at, uploaded_by_id, agency_id, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.name, old.media_type, old.size, old.sha256, old.state, old.finding, old.class, old.uploaded_at, old.uploaded_by_id, old.agency_id, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'file', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.name::text, chr(30)) || chr(31) || coalesce(r.media_type::text, chr(30)) || chr(31) || coalesce(r.size::text, chr(30)) || chr(31) || coalesce(r.sha256::text, chr(30)) || chr(31) || coalesce(r.state::text, chr(30)) || chr(31) || coalesce(r.finding::text, chr(30)) || chr(31) || coalesce(r.class::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.uploaded_at) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.uploaded_by_id::text, chr(30)) || chr(31) || coalesce(r.agency_id::text, chr(30)), 'UTF8')));
      insert into app.outbox (kind, action, subject_id, version) values ('file', tg_op, r.id, r.version);
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
        insert into hist.plan (tenant_id, id, version, sys_from, kind, number, title, issuer_id, parent_id, document_id, starts_on, ends_on, preamble, closing, place_of_issue, issued_on, signer, signing_on_behalf, signing_capacity, archive_mark, status, illustrative, source, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.kind, old.number, old.title, old.issuer_id, old.parent_id, old.document_id, old.starts_on, old.ends_on, old.preamble, old.closing, old.place_of_issue, old.issued_on, old.signer, old.signing_on_behalf, old.signing_capacity, old.archive_mark, old.status, old.illustrative, old.source, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'plan', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.kind::text, chr(30)) || chr(31) || coalesce(r.number::text, chr(30)) || chr(31) || coalesce(r.title::text, chr(30)) || chr(31) || coalesce(r.issuer_id::text, chr(30)) || chr(31) || coalesce(r.parent_id::text, chr(30)) || chr(31) || coalesce(r.document_id::text, chr(30)) || chr(31) || coalesce(r.starts_on::text, chr(30)) || chr(31) || coalesce(r.ends_on::text, chr(30)) || chr(31) || coalesce(r.preamble::text, chr(30)) || chr(31) || coalesce(r.closing::text, chr(30)) || chr(31) || coalesce(r.place_of_issue::text, chr(30)) || chr(31) || coalesce(r.issued_on::text, chr(30)) || chr(31) || coalesce(r.signer::text, chr(30)) || chr(31) || coalesce(r.signing_on_behalf::text, chr(30)) || chr(31) || coalesce(r.signing_capacity::text, chr(30)) || chr(31) || coalesce(r.archive_mark::text, chr(30)) || chr(31) || coalesce(r.status::text, chr(30)) || chr(31) || coalesce(r.illustrative::text, chr(30)) || chr(31) || coalesce(r.source::text, chr(30)), 'UTF8')));
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
        insert into hist.task (tenant_id, id, version, sys_from, plan_id, ordinal, text, timing_kind, timing_text, quarters, months, before_month, before_day, due_on, starts_on, ends_on, derived_from_id, derived_from_version, sys_to) values (old.tenant_id, old.id, old.version, old.sys_from, old.plan_id, old.ordinal, old.text, old.timing_kind, old.timing_text, old.quarters, old.months, old.before_month, old.before_day, old.due_on, old.starts_on, old.ends_on, old.derived_from_id, old.derived_from_version, at);
      end if;
      if tg_op = 'DELETE' then r := old; else r := new; end if;
      insert into app.audit (action, subject_kind, subject_id, subject_version, digest_format, digest)
        values (tg_op, 'task', r.id, r.version, 1, sha256(convert_to(coalesce(r.tenant_id::text, chr(30)) || chr(31) || coalesce(r.id::text, chr(30)) || chr(31) || coalesce(r.version::text, chr(30)) || chr(31) || coalesce((extract(epoch from r.sys_from) * 1000)::bigint::text, chr(30)) || chr(31) || coalesce(r.plan_id::text, chr(30)) || chr(31) || coalesce(r.ordinal::text, chr(30)) || chr(31) || coalesce(r.text::text, chr(30)) || chr(31) || coalesce(r.timing_kind::text, chr(30)) || chr(31) || coalesce(r.timing_text::text, chr(30)) || chr(31) || coalesce(r.quarters::text, chr(30)) || chr(31) || coalesce(r.months::text, chr(30)) || chr(31) || coalesce(r.before_month::text, chr(30)) || chr(31) || coalesce(r.before_day::text, chr(30)) || chr(31) || coalesce(r.due_on::text, chr(30)) || chr(31) || coalesce(r.starts_on::text, chr(30)) || chr(31) || coalesce(r.ends_on::text, chr(30)) || chr(31) || coalesce(r.derived_from_id::text, chr(30)) || chr(31) || coalesce(r.derived_from_version::text, chr(30)), 'UTF8')));
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

CREATE OR REPLACE FUNCTION sys.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = '42501';
end $function$
;

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
  detail jsonb
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
  agency_id uuid not null
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

create table app.login_attempt (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  subject bytea not null,
  network cidr not null,
  tries integer not null,
  last_at timestamp(3) with time zone not null
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
  pos bigint
);

create table app.password (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  account_id uuid not null,
  hash text not null,
  set_at timestamp(3) with time zone not null,
  expires_at timestamp(3) with time zone
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
  search text generated always as (sys.fold(((COALESCE(number, ''::text) || ' '::text) || title))) stored
);

create table app.plan_addressee (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  id uuid not null,
  version integer default 1 not null,
  sys_from timestamp(3) with time zone default sys.stamp() not null,
  plan_id uuid not null,
  agency_id uuid not null
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

create table app.refresh_token (
  tenant_id integer default (current_setting('app.tenant'::text))::integer not null,
  hash bytea not null,
  session_id uuid not null,
  expires_at timestamp(3) with time zone not null,
  used_at timestamp(3) with time zone
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
  search text generated always as (sys.fold(text)) stored
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
  sys_to timestamp(3) with time zone not null
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
  sys_to timestamp(3) with time zone not null
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

create table sys.cut (
  at timestamp(3) with time zone not null,
  xid xid8 not null
);

create table sys.digest_format (
  table_name text not null,
  format integer not null,
  columns text[] not null
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

alter table app.document add constraint document_pk PRIMARY KEY (tenant_id, id);

alter table app.document add constraint document_issuer_given CHECK ((btrim(issuer) <> ''::text));

alter table app.document add constraint document_kind_known CHECK ((kind = ANY (ARRAY['LAW'::text, 'ORDINANCE'::text, 'RESOLUTION'::text, 'DECREE'::text, 'DECISION'::text, 'DIRECTIVE'::text, 'CIRCULAR'::text, 'CONCLUSION'::text, 'REGULATION'::text, 'RULES'::text, 'PROGRAMME'::text, 'SCHEME'::text, 'PLAN'::text, 'GUIDANCE'::text, 'NOTICE'::text, 'REPORT'::text, 'OFFICIAL_LETTER'::text, 'AGREEMENT'::text, 'OTHER'::text])));

alter table app.document add constraint document_number_given CHECK ((btrim(number) <> ''::text));

alter table app.document add constraint document_replaces_another CHECK ((replaces_id <> id));

alter table app.document add constraint document_title_given CHECK ((btrim(title) <> ''::text));

alter table app.document add constraint document_validity_ordered CHECK ((valid_from < valid_to));

alter table app.file add constraint file_pk PRIMARY KEY (tenant_id, id);

alter table app.file add constraint file_class_known CHECK ((class = ANY (ARRAY['OPEN'::text, 'INTERNAL'::text, 'RESTRICTED'::text])));

alter table app.file add constraint file_finding_of_infected CHECK (((state = 'INFECTED'::text) = (finding IS NOT NULL)));

alter table app.file add constraint file_name_given CHECK ((btrim(name) <> ''::text));

alter table app.file add constraint file_sha256_whole CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text));

alter table app.file add constraint file_size_capped CHECK (((size >= 1) AND (size <= 26214400)));

alter table app.file add constraint file_state_known CHECK ((state = ANY (ARRAY['QUARANTINED'::text, 'CLEAN'::text, 'INFECTED'::text, 'UNSCANNED'::text])));

alter table app.idempotency add constraint idempotency_pk PRIMARY KEY (tenant_id, account_id, key);

alter table app.login_attempt add constraint login_attempt_pk PRIMARY KEY (tenant_id, subject, network);

alter table app.outbox add constraint outbox_pk PRIMARY KEY (tenant_id, seq);

alter table app.password add constraint password_pk PRIMARY KEY (tenant_id, account_id);

alter table app.password add constraint password_argon2id CHECK ((hash ~~ '$argon2id$%'::text));

alter table app.plan add constraint plan_pk PRIMARY KEY (tenant_id, id);

alter table app.plan add constraint plan_has_another_parent CHECK ((parent_id <> id));

alter table app.plan add constraint plan_horizon_ordered CHECK ((starts_on <= ends_on));

alter table app.plan add constraint plan_issued_whole CHECK (((status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text])) OR (num_nonnulls(number, issued_on, place_of_issue, signer, signing_capacity) = 5)));

alter table app.plan add constraint plan_kind_known CHECK ((kind = ANY (ARRAY['MULTI_YEAR'::text, 'YEAR'::text])));

alter table app.plan add constraint plan_status_known CHECK ((status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'ISSUED'::text, 'AMENDED'::text, 'CLOSED'::text])));

alter table app.plan add constraint plan_title_given CHECK ((btrim(title) <> ''::text));

alter table app.plan add constraint plan_year_is_one_year CHECK (((kind <> 'YEAR'::text) OR (EXTRACT(year FROM starts_on) = EXTRACT(year FROM ends_on))));

alter table app.plan_addressee add constraint plan_addressee_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_addressee add constraint plan_addressee_once UNIQUE (tenant_id, plan_id, agency_id);

alter table app.plan_basis add constraint plan_basis_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_basis add constraint plan_basis_once UNIQUE NULLS NOT DISTINCT (tenant_id, plan_id, task_id, ordinal);

alter table app.plan_basis add constraint plan_basis_text_given CHECK ((btrim(text) <> ''::text));

alter table app.plan_duty add constraint plan_duty_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_duty add constraint plan_duty_in_plan UNIQUE (tenant_id, plan_id, id);

alter table app.plan_duty add constraint plan_duty_once UNIQUE (tenant_id, plan_id, ordinal);

alter table app.plan_duty add constraint plan_duty_text_given CHECK ((btrim(text) <> ''::text));

alter table app.plan_duty_agency add constraint plan_duty_agency_pk PRIMARY KEY (tenant_id, id);

alter table app.plan_duty_agency add constraint plan_duty_agency_once UNIQUE (tenant_id, duty_id, ordinal);

alter table app.plan_duty_agency add constraint plan_duty_agency_one_or_group CHECK ((num_nonnulls(agency_id, agency_group) <= 1));

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

alter table app.refresh_token add constraint refresh_token_pk PRIMARY KEY (tenant_id, hash);

alter table app.refresh_token add constraint refresh_token_hash_whole CHECK ((octet_length(hash) = 32));

alter table app.reporting_duty add constraint reporting_duty_pk PRIMARY KEY (tenant_id, id);

alter table app.reporting_duty add constraint reporting_duty_due_known CHECK ((due_kind = ANY (ARRAY['BEFORE_DAY'::text, 'END_OF_MONTH'::text])));

alter table app.reporting_duty add constraint reporting_duty_due_valid CHECK (app.is_month_day(due_month, COALESCE(due_day, 1)));

alter table app.reporting_duty add constraint reporting_duty_due_whole CHECK (((due_kind = 'BEFORE_DAY'::text) = (due_day IS NOT NULL)));

alter table app.reporting_duty add constraint reporting_duty_once UNIQUE (tenant_id, plan_id, ordinal);

alter table app.reporting_duty add constraint reporting_duty_period_known CHECK ((period = ANY (ARRAY['QUARTER'::text, 'HALF_YEAR'::text, 'YEAR'::text])));

alter table app.reporting_recipient add constraint reporting_recipient_pk PRIMARY KEY (tenant_id, id);

alter table app.reporting_recipient add constraint reporting_recipient_once UNIQUE (tenant_id, reporting_duty_id, ordinal);

alter table app.reporting_recipient add constraint reporting_recipient_via_named CHECK (((via_agency_id IS NULL) OR (via_name IS NOT NULL)));

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

alter table app.task add constraint task_months_valid CHECK (((months <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) AND app.is_ascending(months)));

alter table app.task add constraint task_once UNIQUE (tenant_id, plan_id, ordinal);

alter table app.task add constraint task_quarters_valid CHECK (((quarters <@ ARRAY[1, 2, 3, 4]) AND app.is_ascending(quarters)));

alter table app.task add constraint task_text_given CHECK ((btrim(text) <> ''::text));

alter table app.task add constraint task_timing_known CHECK ((timing_kind = ANY (ARRAY['CONTINUOUS_YEARLY'::text, 'QUARTERS_YEARLY'::text, 'MONTHS_YEARLY'::text, 'BEFORE_YEARLY'::text, 'DATE'::text, 'FROM_TO'::text])));

alter table app.task add constraint task_timing_whole CHECK ((((timing_kind = 'QUARTERS_YEARLY'::text) = (quarters IS NOT NULL)) AND ((timing_kind = 'MONTHS_YEARLY'::text) = (months IS NOT NULL)) AND ((timing_kind = 'BEFORE_YEARLY'::text) = (before_month IS NOT NULL)) AND ((timing_kind = 'BEFORE_YEARLY'::text) = (before_day IS NOT NULL)) AND ((timing_kind = 'DATE'::text) = (due_on IS NOT NULL)) AND ((timing_kind = 'FROM_TO'::text) = (starts_on IS NOT NULL)) AND ((timing_kind = 'FROM_TO'::text) = (ends_on IS NOT NULL))));

alter table app.task add constraint task_window_ordered CHECK ((starts_on <= ends_on));

alter table app.task_agency add constraint task_agency_pk PRIMARY KEY (tenant_id, id);

alter table app.task_agency add constraint task_agency_once UNIQUE (tenant_id, task_id, ordinal);

alter table app.task_agency add constraint task_agency_one_or_group CHECK ((num_nonnulls(agency_id, agency_group) <= 1));

alter table app.task_agency add constraint task_agency_role_known CHECK ((role = ANY (ARRAY['LEAD'::text, 'COOPERATING'::text, 'FOLLOWING'::text])));

alter table hist.account add constraint account_check CHECK ((sys_from < sys_to));

alter table hist.agency add constraint agency_check CHECK ((sys_from < sys_to));

alter table hist.agency_code add constraint agency_code_check CHECK ((sys_from < sys_to));

alter table hist.agency_relation add constraint agency_relation_check CHECK ((sys_from < sys_to));

alter table hist.agency_version add constraint agency_version_check CHECK ((sys_from < sys_to));

alter table hist.api_key add constraint api_key_check CHECK ((sys_from < sys_to));

alter table hist.document add constraint document_check CHECK ((sys_from < sys_to));

alter table hist.file add constraint file_check CHECK ((sys_from < sys_to));

alter table hist.plan add constraint plan_check CHECK ((sys_from < sys_to));

alter table hist.plan_addressee add constraint plan_addressee_check CHECK ((sys_from < sys_to));

alter table hist.plan_basis add constraint plan_basis_check CHECK ((sys_from < sys_to));

alter table hist.plan_duty add constraint plan_duty_check CHECK ((sys_from < sys_to));

alter table hist.plan_duty_agency add constraint plan_duty_agency_check CHECK ((sys_from < sys_to));

alter table hist.plan_recipient add constraint plan_recipient_check CHECK ((sys_from < sys_to));

alter table hist.plan_section add constraint plan_section_check CHECK ((sys_from < sys_to));

alter table hist.post add constraint post_check CHECK ((sys_from < sys_to));

alter table hist.reporting_duty add constraint reporting_duty_check CHECK ((sys_from < sys_to));

alter table hist.reporting_recipient add constraint reporting_recipient_check CHECK ((sys_from < sys_to));

alter table hist.succession add constraint succession_check CHECK ((sys_from < sys_to));

alter table hist.succession_opening add constraint succession_opening_check CHECK ((sys_from < sys_to));

alter table hist.succession_part add constraint succession_part_check CHECK ((sys_from < sys_to));

alter table hist.task add constraint task_check CHECK ((sys_from < sys_to));

alter table hist.task_agency add constraint task_agency_check CHECK ((sys_from < sys_to));

alter table sys.cut add constraint cut_pkey PRIMARY KEY (at);

alter table sys.digest_format add constraint digest_format_pkey PRIMARY KEY (table_name, format);

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

alter table app.document add constraint document_issuer_agency_fk FOREIGN KEY (tenant_id, issuer_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.document add constraint document_replaces_fk FOREIGN KEY (tenant_id, replaces_id) REFERENCES app.document(tenant_id, id);

alter table app.file add constraint file_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.file add constraint file_uploaded_by_fk FOREIGN KEY (tenant_id, uploaded_by_id) REFERENCES app.account(tenant_id, id);

alter table app.password add constraint password_account_fk FOREIGN KEY (tenant_id, account_id) REFERENCES app.account(tenant_id, id) ON DELETE CASCADE;

alter table app.plan add constraint plan_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, id);

alter table app.plan add constraint plan_issuer_fk FOREIGN KEY (tenant_id, issuer_id) REFERENCES app.agency(tenant_id, id);

alter table app.plan add constraint plan_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_addressee add constraint plan_addressee_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.plan_addressee add constraint plan_addressee_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_basis add constraint plan_basis_document_fk FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, id);

alter table app.plan_basis add constraint plan_basis_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_basis add constraint plan_basis_task_fk FOREIGN KEY (tenant_id, plan_id, task_id) REFERENCES app.task(tenant_id, plan_id, id);

alter table app.plan_duty add constraint plan_duty_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_duty_agency add constraint plan_duty_agency_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.plan_duty_agency add constraint plan_duty_agency_duty_fk FOREIGN KEY (tenant_id, duty_id) REFERENCES app.plan_duty(tenant_id, id);

alter table app.plan_recipient add constraint plan_recipient_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.plan_recipient add constraint plan_recipient_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.plan_section add constraint plan_section_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.post add constraint post_account_fk FOREIGN KEY (tenant_id, account_id) REFERENCES app.account(tenant_id, id);

alter table app.post add constraint post_delegated_by_fk FOREIGN KEY (tenant_id, delegated_by_id, agency_id, role, delegating_kind) REFERENCES app.post(tenant_id, id, agency_id, role, kind);

alter table app.post add constraint post_handed_over_to_fk FOREIGN KEY (tenant_id, handed_over_to_id) REFERENCES app.post(tenant_id, id);

alter table app.refresh_token add constraint refresh_token_session_fk FOREIGN KEY (tenant_id, session_id) REFERENCES app.session(tenant_id, id) ON DELETE CASCADE;

alter table app.reporting_duty add constraint reporting_duty_duty_fk FOREIGN KEY (tenant_id, plan_id, duty_id) REFERENCES app.plan_duty(tenant_id, plan_id, id);

alter table app.reporting_recipient add constraint reporting_recipient_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.reporting_recipient add constraint reporting_recipient_duty_fk FOREIGN KEY (tenant_id, reporting_duty_id) REFERENCES app.reporting_duty(tenant_id, id);

alter table app.reporting_recipient add constraint reporting_recipient_via_fk FOREIGN KEY (tenant_id, via_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.session add constraint session_account_fk FOREIGN KEY (tenant_id, account_id) REFERENCES app.account(tenant_id, id) ON DELETE CASCADE;

alter table app.session add constraint session_post_fk FOREIGN KEY (tenant_id, post_id) REFERENCES app.post(tenant_id, id) ON DELETE CASCADE;

alter table app.succession_opening add constraint succession_opening_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.succession_opening add constraint succession_opening_of_fk FOREIGN KEY (tenant_id, succession_id) REFERENCES app.succession(tenant_id, id);

alter table app.succession_opening add constraint succession_opening_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES app.agency(tenant_id, id);

alter table app.succession_part add constraint succession_part_from_fk FOREIGN KEY (tenant_id, from_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.succession_part add constraint succession_part_of_fk FOREIGN KEY (tenant_id, succession_id) REFERENCES app.succession(tenant_id, id);

alter table app.succession_part add constraint succession_part_to_fk FOREIGN KEY (tenant_id, to_agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.task add constraint task_derived_from_fk FOREIGN KEY (tenant_id, derived_from_id) REFERENCES app.task(tenant_id, id);

alter table app.task add constraint task_plan_fk FOREIGN KEY (tenant_id, plan_id) REFERENCES app.plan(tenant_id, id);

alter table app.task_agency add constraint task_agency_agency_fk FOREIGN KEY (tenant_id, agency_id) REFERENCES app.agency(tenant_id, id);

alter table app.task_agency add constraint task_agency_task_fk FOREIGN KEY (tenant_id, task_id) REFERENCES app.task(tenant_id, id);

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
CREATE INDEX document_issued ON app.document USING btree (tenant_id, issued_on, id);
CREATE UNIQUE INDEX document_once ON app.document USING btree (tenant_id, sys.fold(number), sys.fold(issuer), issued_on) NULLS NOT DISTINCT;
CREATE INDEX document_replaced ON app.document USING btree (tenant_id, replaces_id) WHERE (replaces_id IS NOT NULL);
CREATE INDEX document_search ON app.document USING gin (search public.gin_trgm_ops);
CREATE INDEX file_content ON app.file USING btree (tenant_id, sha256);
CREATE INDEX idempotency_age ON app.idempotency USING btree (tenant_id, recorded_at);
CREATE INDEX login_attempt_age ON app.login_attempt USING btree (tenant_id, last_at);
CREATE INDEX outbox_xid ON app.outbox USING btree (xid);
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
CREATE INDEX refresh_token_session ON app.refresh_token USING btree (tenant_id, session_id);
CREATE INDEX session_account ON app.session USING btree (tenant_id, account_id);
CREATE INDEX succession_day ON app.succession USING btree (tenant_id, effective_on);
CREATE INDEX succession_part_from ON app.succession_part USING btree (tenant_id, from_agency_id);
CREATE UNIQUE INDEX succession_part_one_receiver ON app.succession_part USING btree (tenant_id, succession_id, from_agency_id) WHERE receives_work;
CREATE INDEX succession_part_to ON app.succession_part USING btree (tenant_id, to_agency_id);
CREATE INDEX task_derived_from ON app.task USING btree (tenant_id, derived_from_id) WHERE (derived_from_id IS NOT NULL);
CREATE INDEX task_search ON app.task USING gin (search public.gin_trgm_ops);
CREATE UNIQUE INDEX task_agency_agency ON app.task_agency USING btree (tenant_id, agency_id, task_id) WHERE (agency_id IS NOT NULL);
CREATE UNIQUE INDEX task_lead ON app.task_agency USING btree (tenant_id, task_id) WHERE (role = 'LEAD'::text);
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
CREATE INDEX document_tenant_id_id_sys_from_idx ON hist.document USING btree (tenant_id, id, sys_from);
CREATE INDEX document_tenant_id_sys_to_idx ON hist.document USING btree (tenant_id, sys_to);
CREATE INDEX file_tenant_id_id_sys_from_idx ON hist.file USING btree (tenant_id, id, sys_from);
CREATE INDEX file_tenant_id_sys_to_idx ON hist.file USING btree (tenant_id, sys_to);
CREATE INDEX plan_tenant_id_id_sys_from_idx ON hist.plan USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_tenant_id_sys_to_idx ON hist.plan USING btree (tenant_id, sys_to);
CREATE INDEX plan_addressee_tenant_id_id_sys_from_idx ON hist.plan_addressee USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_addressee_tenant_id_sys_to_idx ON hist.plan_addressee USING btree (tenant_id, sys_to);
CREATE INDEX plan_basis_tenant_id_id_sys_from_idx ON hist.plan_basis USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_basis_tenant_id_sys_to_idx ON hist.plan_basis USING btree (tenant_id, sys_to);
CREATE INDEX plan_duty_tenant_id_id_sys_from_idx ON hist.plan_duty USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_duty_tenant_id_sys_to_idx ON hist.plan_duty USING btree (tenant_id, sys_to);
CREATE INDEX plan_duty_agency_tenant_id_id_sys_from_idx ON hist.plan_duty_agency USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_duty_agency_tenant_id_sys_to_idx ON hist.plan_duty_agency USING btree (tenant_id, sys_to);
CREATE INDEX plan_recipient_tenant_id_id_sys_from_idx ON hist.plan_recipient USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_recipient_tenant_id_sys_to_idx ON hist.plan_recipient USING btree (tenant_id, sys_to);
CREATE INDEX plan_section_tenant_id_id_sys_from_idx ON hist.plan_section USING btree (tenant_id, id, sys_from);
CREATE INDEX plan_section_tenant_id_sys_to_idx ON hist.plan_section USING btree (tenant_id, sys_to);
CREATE INDEX post_tenant_id_id_sys_from_idx ON hist.post USING btree (tenant_id, id, sys_from);
CREATE INDEX post_tenant_id_sys_to_idx ON hist.post USING btree (tenant_id, sys_to);
CREATE INDEX reporting_duty_tenant_id_id_sys_from_idx ON hist.reporting_duty USING btree (tenant_id, id, sys_from);
CREATE INDEX reporting_duty_tenant_id_sys_to_idx ON hist.reporting_duty USING btree (tenant_id, sys_to);
CREATE INDEX reporting_recipient_tenant_id_id_sys_from_idx ON hist.reporting_recipient USING btree (tenant_id, id, sys_from);
CREATE INDEX reporting_recipient_tenant_id_sys_to_idx ON hist.reporting_recipient USING btree (tenant_id, sys_to);
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
    file.agency_id
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
    file.agency_id
   FROM hist.file
  WHERE ((file.sys_from <= ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)) AND (file.sys_to > ( SELECT (current_setting('app.as_of'::text))::timestamp with time zone AS current_setting)));

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
    plan.source
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
    plan.source
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
    task.derived_from_version
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
    task.derived_from_version
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
    agency_id
   FROM app.file;

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
    source
   FROM app.plan;

create view live.plan_addressee with (security_invoker=true) as
 SELECT tenant_id,
    id,
    version,
    sys_from,
    plan_id,
    agency_id
   FROM app.plan_addressee;

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
    derived_from_version
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

alter table app.document enable row level security;
alter table app.document force row level security;

alter table app.file enable row level security;
alter table app.file force row level security;

alter table app.idempotency enable row level security;
alter table app.idempotency force row level security;

alter table app.login_attempt enable row level security;
alter table app.login_attempt force row level security;

alter table app.outbox enable row level security;
alter table app.outbox force row level security;

alter table app.password enable row level security;
alter table app.password force row level security;

alter table app.plan enable row level security;
alter table app.plan force row level security;

alter table app.plan_addressee enable row level security;
alter table app.plan_addressee force row level security;

alter table app.plan_basis enable row level security;
alter table app.plan_basis force row level security;

alter table app.plan_duty enable row level security;
alter table app.plan_duty force row level security;

alter table app.plan_duty_agency enable row level security;
alter table app.plan_duty_agency force row level security;

alter table app.plan_recipient enable row level security;
alter table app.plan_recipient force row level security;

alter table app.plan_section enable row level security;
alter table app.plan_section force row level security;

alter table app.post enable row level security;
alter table app.post force row level security;

alter table app.refresh_token enable row level security;
alter table app.refresh_token force row level security;

alter table app.reporting_duty enable row level security;
alter table app.reporting_duty force row level security;

alter table app.reporting_recipient enable row level security;
alter table app.reporting_recipient force row level security;

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

alter table hist.document enable row level security;
alter table hist.document force row level security;

alter table hist.file enable row level security;
alter table hist.file force row level security;

alter table hist.plan enable row level security;
alter table hist.plan force row level security;

alter table hist.plan_addressee enable row level security;
alter table hist.plan_addressee force row level security;

alter table hist.plan_basis enable row level security;
alter table hist.plan_basis force row level security;

alter table hist.plan_duty enable row level security;
alter table hist.plan_duty force row level security;

alter table hist.plan_duty_agency enable row level security;
alter table hist.plan_duty_agency force row level security;

alter table hist.plan_recipient enable row level security;
alter table hist.plan_recipient force row level security;

alter table hist.plan_section enable row level security;
alter table hist.plan_section force row level security;

alter table hist.post enable row level security;
alter table hist.post force row level security;

alter table hist.reporting_duty enable row level security;
alter table hist.reporting_duty force row level security;

alter table hist.reporting_recipient enable row level security;
alter table hist.reporting_recipient force row level security;

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

-- Policies ------------------------------------------------------------------------------------------------------------

create policy tenant on app.account for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.account_access for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.agency_code for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.agency_relation for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.agency_version for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.api_key for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.api_key_use for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.audit for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.document for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.file for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.idempotency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.login_attempt for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.outbox for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.password for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_addressee for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_basis for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_duty_agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_recipient for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.plan_section for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.post for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.refresh_token for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reporting_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.reporting_recipient for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.session for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.succession for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.succession_opening for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.succession_part for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on app.task_agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.account for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.agency_code for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.agency_relation for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.agency_version for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.api_key for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.document for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.file for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_addressee for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_basis for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_duty_agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_recipient for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.plan_section for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.post for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reporting_duty for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.reporting_recipient for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.succession for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.succession_opening for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.succession_part for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));
create policy tenant on hist.task_agency for all to public using ((tenant_id = (current_setting('app.tenant'::text))::integer));

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
CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON app.audit FOR EACH ROW EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON app.audit FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.document FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.document FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.document FOR EACH ROW EXECUTE FUNCTION sys.record_document();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.file FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.file FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.file FOR EACH ROW EXECUTE FUNCTION sys.record_file();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan FOR EACH ROW EXECUTE FUNCTION sys.record_plan();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_addressee FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_addressee FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_addressee FOR EACH ROW EXECUTE FUNCTION sys.record_plan_addressee();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_basis FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_basis FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_basis FOR EACH ROW EXECUTE FUNCTION sys.record_plan_basis();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_duty FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_duty FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_duty FOR EACH ROW EXECUTE FUNCTION sys.record_plan_duty();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_duty_agency FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_duty_agency FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_duty_agency FOR EACH ROW EXECUTE FUNCTION sys.record_plan_duty_agency();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_recipient FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_recipient FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_recipient FOR EACH ROW EXECUTE FUNCTION sys.record_plan_recipient();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.plan_section FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.plan_section FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.plan_section FOR EACH ROW EXECUTE FUNCTION sys.record_plan_section();
CREATE TRIGGER step_access_version AFTER INSERT OR UPDATE ON app.post FOR EACH ROW EXECUTE FUNCTION sys.step_access_version();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.post FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.post FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.post FOR EACH ROW EXECUTE FUNCTION sys.record_post();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reporting_duty FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reporting_duty FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reporting_duty FOR EACH ROW EXECUTE FUNCTION sys.record_reporting_duty();
CREATE TRIGGER zz_guard BEFORE INSERT OR DELETE OR UPDATE ON app.reporting_recipient FOR EACH ROW EXECUTE FUNCTION sys.guard_row();
CREATE TRIGGER zz_no_truncate BEFORE TRUNCATE ON app.reporting_recipient FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();
CREATE TRIGGER zz_record AFTER INSERT OR DELETE OR UPDATE ON app.reporting_recipient FOR EACH ROW EXECUTE FUNCTION sys.record_reporting_recipient();
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

-- Comments ------------------------------------------------------------------------------------------------------------

comment on column app.account.demo is 'Its password is printed in the documentation; production refuses to start with one.';
comment on column app.agency.founded_by is 'The instrument that founded it, where known.';
comment on column app.agency_version.administrative_type is 'Tỉnh, thành phố trực thuộc Trung ương; huyện, quận, thị xã, thành phố thuộc tỉnh; xã, phường, thị trấn, đặc khu.';
comment on column app.agency_version.remote_area is 'Vùng sâu, vùng xa đi lại khó khăn: the law gives longer terms there.';
comment on column app.api_key.cidrs is 'Networks it may come from; empty: any.';
comment on column app.api_key.slot is 'Two keys of one name may be active while one takes over from the other.';
comment on column app.document.issued_on is 'Null when the text that cites the document gives no date.';
comment on column app.document.issuer is 'The issuer as the document names it; issuer_agency_id when it is an agency of this province.';
comment on column app.document.number is 'As it stands on the document: 15/KH-UBND, 01-NQ/TU.';
comment on column app.document.replaces_id is 'The document that this one replaces or repeals as a whole.';
comment on column app.document.verified is 'An official compared the entry with the document itself.';
comment on column app.file.agency_id is 'The agency in whose name it was uploaded.';
comment on column app.file.class is 'OPEN: the whole province; INTERNAL: the agency and those above it; RESTRICTED: the uploader, and whoever sees the record it belongs to.';
comment on column app.file.finding is 'What the scanner calls what it found.';
comment on column app.file.media_type is 'Found in the content, never believed from the request.';
comment on column app.file.name is 'As the uploader named it, without path or control characters; never a name on our disk.';
comment on column app.file.state is 'QUARANTINED until the scanner has answered; UNSCANNED where none is set up.';
comment on column app.password.expires_at is 'Set on a password somebody else gave: good for one log-in, which must replace it.';
comment on column app.plan.archive_mark is 'Lưu: the copy kept and by whom.';
comment on column app.plan.document_id is 'The plan itself in the register of documents, so that others can cite it.';
comment on column app.plan.ends_on is 'The last day of the horizon, included.';
comment on column app.plan.illustrative is 'Invented for demonstration; never in a province''s own data.';
comment on column app.plan.parent_id is 'The plan that this one carries out: the province''s year under its term, an agency''s year under the province''s.';
comment on column app.plan.preamble is 'The paragraph of bases before part I, as written.';
comment on column app.plan.signing_capacity is 'In which capacity: "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH".';
comment on column app.plan.signing_on_behalf is 'On whose behalf: "TM. ỦY BAN NHÂN DÂN".';
comment on column app.plan_duty.item is 'The item of the plan it stands under: "III.2".';
comment on column app.post.handed_over_to_id is 'The post that took over what was open.';
comment on column app.post.kind is 'ACTING: under a written delegation (uỷ quyền), for a term, with the rights of the delegating post.';
comment on column app.reporting_duty.due_kind is 'BEFORE_DAY: "trước ngày 5 tháng 6", the day itself is late; END_OF_MONTH: "cuối tháng 10", its last day is in time.';
comment on column app.succession.reference is 'The key of the act in the file or register it came from; keeps it from being entered twice.';
comment on column app.succession.verified is 'Whether someone checked it against the text of the act.';
comment on column app.succession_part.receives_work is 'Takes over the open work, the subordinate bodies and the posts of the old one.';
comment on column app.succession_part.share is 'Which part of the old one went there. Unknown (null) in a split: figures are not comparable, never guessed.';
comment on column app.task.before_day is 'With before_month: done before this day of every year ("trước ngày 5 tháng 6").';
comment on column app.task.derived_from_version is 'The version of the task that was taken over, so that a later change above can be seen.';
comment on column app.task.timing_text is 'The timing as the plan says it: "Quý III, IV hằng năm".';
comment on column sys.tenant.access_epoch is 'Steps whenever the agency tree changes, so that cached viewers reload their scope.';
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
comment on function sys.audit_event(p_kind text, p_subject uuid, p_detail jsonb) is 'Records what changes no row: a log-in, a refused try, a reveal.';
comment on function sys.claim_idempotency(p_account uuid, p_key text, p_not_before timestamp with time zone) is 'No row: the key is new and now ours until the transaction ends. busy: another call with it is still running.';
comment on function sys.enter(p_tenant integer, p_account uuid, p_post uuid, p_access_version bigint, p_epoch bigint, p_operation text, p_request_id text) is 'Opens a transaction for a viewer. DV401: what the caller knows of the viewer''s rights is no longer so; read them again.';
comment on function sys.enter_tenant(p_tenant integer, p_operation text, p_request_id text) is 'Opens a transaction for the system itself: log-in, jobs, commands.';
comment on function sys.fold(value text) is 'Accent- and case-insensitive form of Vietnamese text: "Thu hồi đất" and "thu hoi dat" are one.';
comment on function sys.forgive_login(p_subject bytea, p_ip inet, p_at timestamp with time zone) is 'Forgets the tries before a log-in that succeeded, and what is a day old.';
comment on function sys.found_tenant(p_id integer, p_name text) is 'Sets up a province: the application may add one, never change or remove one.';
comment on function sys.has_demo_accounts() is 'Of any tenant; asked before a production server serves.';
comment on function sys.make_searchable(tbl regclass, expression text) is 'Adds an accent-insensitive search column, its trigram index and sys.search_<table>(q).';
comment on function sys.make_versioned(tbl regclass, event text) is 'Gives a table (tenant_id, id, version, sys_from) its history, audit, outbox event, version guard, row security and as-of view. Run again after adding columns.';
comment on function sys.network_of(p_ip inet) is 'Who holds one IPv6 address holds 2^64 of them: they count as one.';
comment on function sys.protect(tbl regclass) is 'Third wall: rows of another tenant do not exist, not even for the owner.';
comment on function sys.reserve_login(p_subject bytea, p_ip inet, p_at timestamp with time zone) is 'Seconds to wait; 0: one try was counted. Ten are free in an hour, then each doubles the wait, up to 15 minutes.';
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
comment on table app.document is 'Văn bản. A directive or legal document: number, issuer, date, validity, what it replaces.';
comment on table app.file is 'Tệp: a file as somebody uploaded it. Its bytes lie in the store under tenant and SHA-256.';
comment on table app.idempotency is 'First answers of writes, kept 24 hours and given again to a retry with the same key.';
comment on table app.login_attempt is 'Log-ins tried without success, by name (hashed: it may be a password typed in the wrong place) and network.';
comment on table app.outbox is 'One thin event a change; a single relay gives it its dense position.';
comment on table app.password is 'Apart from the account, so that old hashes are not kept in history.';
comment on table app.plan is 'Kế hoạch. A plan of an agency for one year or several.';
comment on table app.plan_addressee is 'The agencies to which an issued plan is addressed, groups spelt out as of its day of issue: they see it, and whoever took their place.';
comment on table app.plan_basis is 'Căn cứ. A document on which a plan, or one of its tasks, stands.';
comment on table app.plan_duty is 'Tổ chức thực hiện. What part III asks of an agency or a group of agencies.';
comment on table app.plan_duty_agency is 'Whom a duty of part III binds or asks.';
comment on table app.plan_recipient is 'Nơi nhận. The distribution list as it stands under the plan.';
comment on table app.plan_section is 'Mục đích, yêu cầu. The purposes and requirements of a plan.';
comment on table app.post is 'Vị trí: an account in a role at an agency, from one day to another ([valid_from, valid_to)).';
comment on table app.refresh_token is 'Good for one use. A second use shows that two hold it: the family ends.';
comment on table app.reporting_duty is 'Chế độ báo cáo. A yearly recurring report that a duty of part III demands of the agencies it binds.';
comment on table app.reporting_recipient is 'Nơi nhận báo cáo. Who gets the report, and through whom: "UBND Tỉnh (qua Sở Nội vụ)".';
comment on table app.session is 'One log-in and the family of refresh tokens that came of it.';
comment on table app.succession is 'A legal act by which agencies are merged, split, renamed, moved, dissolved or continued. It rewrites nothing before its day.';
comment on table app.succession_opening is 'The version and the codes ([{system, code}]) an agency begins with on the day the act takes effect.';
comment on table app.succession_part is 'From which agency to which; the same on both sides: it lives on under its own identity.';
comment on table app.task is 'Nhiệm vụ. A task of a plan with its timing as officials write it and as data.';
comment on table app.task_agency is 'Chủ trì, phối hợp, theo dõi. Who leads a task (one), cooperates or follows: an agency, a group, or a body by name.';
comment on table sys.cut is 'Published instants: only at these is a figure as of the past stable.';
comment on table sys.digest_format is 'Which columns, in which order, an audit digest of that format covers.';
comment on table sys.tenant is 'One province. The id is the administrative code it had when it was set up; it never changes.';

-- Grants --------------------------------------------------------------------------------------------------------------

grant delete, insert, select, update on table app.account to danvan_app;
grant select on table app.account to danvan_search;
grant select on table app.account_access to danvan_app;
grant delete, insert, select, update on table app.agency to danvan_app;
grant delete, insert, select, update on table app.agency_code to danvan_app;
grant delete, insert, select, update on table app.agency_relation to danvan_app;
grant delete, insert, select, update on table app.agency_version to danvan_app;
grant select on table app.agency_version to danvan_search;
grant delete, insert, select, update on table app.api_key to danvan_app;
grant insert, select, update on table app.api_key_use to danvan_app;
grant select on table app.audit to danvan_app;
grant delete, insert, select, update on table app.document to danvan_app;
grant select on table app.document to danvan_search;
grant delete, insert, select, update on table app.file to danvan_app;
grant delete, insert, select, update on table app.idempotency to danvan_app;
grant delete, insert, select, update on table app.login_attempt to danvan_app;
grant select on table app.outbox to danvan_app;
grant delete, insert, select, update on table app.password to danvan_app;
grant delete, insert, select, update on table app.plan to danvan_app;
grant select on table app.plan to danvan_search;
grant delete, insert, select, update on table app.plan_addressee to danvan_app;
grant delete, insert, select, update on table app.plan_basis to danvan_app;
grant delete, insert, select, update on table app.plan_duty to danvan_app;
grant delete, insert, select, update on table app.plan_duty_agency to danvan_app;
grant delete, insert, select, update on table app.plan_recipient to danvan_app;
grant delete, insert, select, update on table app.plan_section to danvan_app;
grant delete, insert, select, update on table app.post to danvan_app;
grant delete, insert, select, update on table app.refresh_token to danvan_app;
grant delete, insert, select, update on table app.reporting_duty to danvan_app;
grant delete, insert, select, update on table app.reporting_recipient to danvan_app;
grant delete, insert, select, update on table app.session to danvan_app;
grant delete, insert, select, update on table app.succession to danvan_app;
grant delete, insert, select, update on table app.succession_opening to danvan_app;
grant delete, insert, select, update on table app.succession_part to danvan_app;
grant delete, insert, select, update on table app.task to danvan_app;
grant select on table app.task to danvan_search;
grant delete, insert, select, update on table app.task_agency to danvan_app;
grant select on table asof.account to danvan_app;
grant select on table asof.agency to danvan_app;
grant select on table asof.agency_code to danvan_app;
grant select on table asof.agency_relation to danvan_app;
grant select on table asof.agency_version to danvan_app;
grant select on table asof.api_key to danvan_app;
grant select on table asof.document to danvan_app;
grant select on table asof.file to danvan_app;
grant select on table asof.plan to danvan_app;
grant select on table asof.plan_addressee to danvan_app;
grant select on table asof.plan_basis to danvan_app;
grant select on table asof.plan_duty to danvan_app;
grant select on table asof.plan_duty_agency to danvan_app;
grant select on table asof.plan_recipient to danvan_app;
grant select on table asof.plan_section to danvan_app;
grant select on table asof.post to danvan_app;
grant select on table asof.reporting_duty to danvan_app;
grant select on table asof.reporting_recipient to danvan_app;
grant select on table asof.succession to danvan_app;
grant select on table asof.succession_opening to danvan_app;
grant select on table asof.succession_part to danvan_app;
grant select on table asof.task to danvan_app;
grant select on table asof.task_agency to danvan_app;
grant select on table hist.account to danvan_app;
grant select on table hist.agency to danvan_app;
grant select on table hist.agency_code to danvan_app;
grant select on table hist.agency_relation to danvan_app;
grant select on table hist.agency_version to danvan_app;
grant select on table hist.api_key to danvan_app;
grant select on table hist.document to danvan_app;
grant select on table hist.file to danvan_app;
grant select on table hist.plan to danvan_app;
grant select on table hist.plan_addressee to danvan_app;
grant select on table hist.plan_basis to danvan_app;
grant select on table hist.plan_duty to danvan_app;
grant select on table hist.plan_duty_agency to danvan_app;
grant select on table hist.plan_recipient to danvan_app;
grant select on table hist.plan_section to danvan_app;
grant select on table hist.post to danvan_app;
grant select on table hist.reporting_duty to danvan_app;
grant select on table hist.reporting_recipient to danvan_app;
grant select on table hist.succession to danvan_app;
grant select on table hist.succession_opening to danvan_app;
grant select on table hist.succession_part to danvan_app;
grant select on table hist.task to danvan_app;
grant select on table hist.task_agency to danvan_app;
grant select on table live.account to danvan_app;
grant select on table live.agency to danvan_app;
grant select on table live.agency_code to danvan_app;
grant select on table live.agency_relation to danvan_app;
grant select on table live.agency_version to danvan_app;
grant select on table live.api_key to danvan_app;
grant select on table live.document to danvan_app;
grant select on table live.file to danvan_app;
grant select on table live.plan to danvan_app;
grant select on table live.plan_addressee to danvan_app;
grant select on table live.plan_basis to danvan_app;
grant select on table live.plan_duty to danvan_app;
grant select on table live.plan_duty_agency to danvan_app;
grant select on table live.plan_recipient to danvan_app;
grant select on table live.plan_section to danvan_app;
grant select on table live.post to danvan_app;
grant select on table live.reporting_duty to danvan_app;
grant select on table live.reporting_recipient to danvan_app;
grant select on table live.succession to danvan_app;
grant select on table live.succession_opening to danvan_app;
grant select on table live.succession_part to danvan_app;
grant select on table live.task to danvan_app;
grant select on table live.task_agency to danvan_app;
grant insert, select on table sys.cut to danvan_app;
grant select on table sys.tenant to danvan_app;
