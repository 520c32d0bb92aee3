-- Agencies through time: an identity for ever, versions of what it is, its codes and relations, and the legal acts
-- (successions) by which some end and others begin. Periods are [valid_from, valid_to): valid_to is the first day on
-- which the row no longer holds, null while it does.
-- Exclusion constraints compare ids and codes as expressions: the planner takes a GiST index on plain columns for cheaper
-- than the btree beside it, and it is fifty times slower.

create function sys.found_tenant(p_id int, p_name text) returns void
  language sql security definer set search_path = pg_catalog
as $$ insert into sys.tenant (id, name) values (p_id, p_name) on conflict (id) do nothing $$;
comment on function sys.found_tenant is 'Sets up a province: the application may add one, never change or remove one.';

create table app.agency (
  tenant_id  int not null default current_setting('app.tenant')::int,
  id         uuid not null,
  version    int not null default 1,
  sys_from   timestamptz(3) not null default sys.stamp(),
  founded_by text,
  founded_on date,
  note       text,
  constraint agency_pk primary key (tenant_id, id),
  constraint agency_tenant_fk foreign key (tenant_id) references sys.tenant (id)
);
comment on table app.agency is 'Cơ quan, đơn vị, địa phương: an identity, never reused. What it is called and where it stands is in its versions.';
comment on column app.agency.founded_by is 'The instrument that founded it, where known.';

create table app.agency_version (
  tenant_id           int not null default current_setting('app.tenant')::int,
  id                  uuid not null,
  version             int not null default 1,
  sys_from            timestamptz(3) not null default sys.stamp(),
  agency_id           uuid not null,
  valid_from          date not null,
  valid_to            date,
  name                text not null,
  short_name          text,
  territory_name      text,
  kind                text not null,
  level               text not null,
  administrative_type text,
  parent_id           uuid,
  remote_area         boolean not null default false,
  constraint agency_version_pk primary key (tenant_id, id),
  constraint agency_version_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint agency_version_parent_fk foreign key (tenant_id, parent_id) references app.agency (tenant_id, id),
  constraint agency_version_period check (valid_from < valid_to),
  constraint agency_version_name_given check (name <> ''),
  constraint agency_version_not_own_parent check (parent_id <> agency_id),
  constraint agency_version_kind_known check (kind in (
    'PEOPLES_COMMITTEE', 'PEOPLES_COUNCIL', 'NATIONAL_ASSEMBLY_DELEGATION', 'DEPARTMENT', 'DEPARTMENT_UNIT',
    'DISTRICT_OFFICE', 'COMMUNE_OFFICE', 'PUBLIC_SERVICE_UNIT', 'STATE_ENTERPRISE', 'CENTRAL_AGENCY', 'ARMED_FORCES_UNIT',
    'JUDICIAL_BODY', 'PARTY_BODY', 'FATHERLAND_FRONT', 'MASS_ORGANISATION')),
  constraint agency_version_level_known check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
  constraint agency_version_type_of_level check (administrative_type is null
    or (level = 'PROVINCE' and administrative_type in ('PROVINCE', 'CENTRAL_CITY'))
    or (level = 'DISTRICT' and administrative_type in ('RURAL_DISTRICT', 'URBAN_DISTRICT', 'TOWN', 'PROVINCIAL_CITY'))
    or (level = 'COMMUNE' and administrative_type in ('COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE'))),
  constraint agency_version_committee_has_territory check (
    kind <> 'PEOPLES_COMMITTEE' or (administrative_type is not null and territory_name is not null)),
  constraint agency_version_no_overlap exclude using gist (
    tenant_id with =, (agency_id::text) with =, daterange(valid_from, valid_to) with &&)
);
comment on table app.agency_version is 'What an agency was, from one day to another: name, kind, level, body above.';
comment on column app.agency_version.administrative_type is
  'Tỉnh, thành phố trực thuộc Trung ương; huyện, quận, thị xã, thành phố thuộc tỉnh; xã, phường, thị trấn, đặc khu.';
comment on column app.agency_version.remote_area is 'Vùng sâu, vùng xa đi lại khó khăn: the law gives longer terms there.';
create unique index agency_version_of_agency on app.agency_version (tenant_id, agency_id, valid_from)
  include (valid_to, parent_id);
create index agency_version_below on app.agency_version (tenant_id, parent_id) include (agency_id, valid_from, valid_to);

create table app.agency_code (
  tenant_id  int not null default current_setting('app.tenant')::int,
  id         uuid not null,
  version    int not null default 1,
  sys_from   timestamptz(3) not null default sys.stamp(),
  agency_id  uuid not null,
  system     text not null,
  code       text not null,
  valid_from date not null,
  valid_to   date,
  constraint agency_code_pk primary key (tenant_id, id),
  constraint agency_code_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint agency_code_period check (valid_from < valid_to),
  constraint agency_code_form check (
    (system = 'ADMINISTRATIVE' and code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$')
    or (system = 'IDENTIFIER' and code ~ '^[A-Y][0-9]{2}(\.[0-9A-Z]+)*$' and length(code) <= 35)
    or (system = 'QCVN_102' and code ~ '^[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Y][0-9]{2}$')),
  constraint agency_code_one_holder exclude using gist (
    tenant_id with =, (system || ' ' || code) with =, daterange(valid_from, valid_to) with &&),
  constraint agency_code_one_at_a_time exclude using gist (
    tenant_id with =, (system || ' ' || agency_id::text) with =, daterange(valid_from, valid_to) with &&)
);
comment on table app.agency_code is
  'Mã: administrative code (mã đơn vị hành chính), identifier (mã định danh, QĐ 20/2020/QĐ-TTg), old form (QCVN 102:2016). A code is no identity: it can live on under another agency.';
create index agency_code_of_agency on app.agency_code (tenant_id, agency_id, system);
create index agency_code_lookup on app.agency_code (tenant_id, code, system, valid_from);

create table app.agency_relation (
  tenant_id      int not null default current_setting('app.tenant')::int,
  id             uuid not null,
  version        int not null default 1,
  sys_from       timestamptz(3) not null default sys.stamp(),
  from_agency_id uuid not null,
  to_agency_id   uuid not null,
  type           text not null,
  valid_from     date not null,
  valid_to       date,
  instrument     text,
  constraint agency_relation_pk primary key (tenant_id, id),
  constraint agency_relation_from_fk foreign key (tenant_id, from_agency_id) references app.agency (tenant_id, id),
  constraint agency_relation_to_fk foreign key (tenant_id, to_agency_id) references app.agency (tenant_id, id),
  constraint agency_relation_period check (valid_from < valid_to),
  constraint agency_relation_two_agencies check (from_agency_id <> to_agency_id),
  constraint agency_relation_type_known check (type in ('REPORTS_TO', 'APPRAISED_BY', 'COORDINATES_WITH')),
  constraint agency_relation_once exclude using gist (
    tenant_id with =, (type || ' ' || from_agency_id::text || ' ' || to_agency_id::text) with =,
    daterange(valid_from, valid_to) with &&)
);
comment on table app.agency_relation is
  'What ties agencies besides the body above: reports to (several), is appraised by, coordinates with.';
create index agency_relation_from on app.agency_relation (tenant_id, from_agency_id, type);
create index agency_relation_to on app.agency_relation (tenant_id, to_agency_id, type);

-- Successions ----------------------------------------------------------------------------------------------------------

create table app.succession (
  tenant_id    int not null default current_setting('app.tenant')::int,
  id           uuid not null,
  version      int not null default 1,
  sys_from     timestamptz(3) not null default sys.stamp(),
  reference    text,
  type         text not null,
  instrument   text not null,
  issuer       text,
  signed_on    date,
  effective_on date not null,
  verified     boolean not null default false,
  note         text,
  state        text not null default 'DRAFT',
  run_at       timestamptz(3),
  result       jsonb,
  constraint succession_pk primary key (tenant_id, id),
  constraint succession_reference_once unique (tenant_id, reference),
  constraint succession_type_known check (type in ('MERGE', 'SPLIT', 'RENAME', 'MOVE', 'DISSOLVE', 'CONTINUE')),
  constraint succession_state_known check (state in ('DRAFT', 'RUN')),
  constraint succession_run_has_result check ((state = 'RUN') = (run_at is not null) and (state = 'RUN') = (result is not null))
);
comment on table app.succession is
  'A legal act by which agencies are merged, split, renamed, moved, dissolved or continued. It rewrites nothing before its day.';
comment on column app.succession.reference is 'The key of the act in the file or register it came from; keeps it from being entered twice.';
comment on column app.succession.verified is 'Whether someone checked it against the text of the act.';
create index succession_day on app.succession (tenant_id, effective_on);

create table app.succession_part (
  tenant_id      int not null default current_setting('app.tenant')::int,
  id             uuid not null,
  version        int not null default 1,
  sys_from       timestamptz(3) not null default sys.stamp(),
  succession_id  uuid not null,
  from_agency_id uuid not null,
  to_agency_id   uuid,
  share          numeric,
  receives_work  boolean not null default false,
  constraint succession_part_pk primary key (tenant_id, id),
  constraint succession_part_of_fk foreign key (tenant_id, succession_id) references app.succession (tenant_id, id),
  constraint succession_part_from_fk foreign key (tenant_id, from_agency_id) references app.agency (tenant_id, id),
  constraint succession_part_to_fk foreign key (tenant_id, to_agency_id) references app.agency (tenant_id, id),
  constraint succession_part_once unique nulls not distinct (tenant_id, succession_id, from_agency_id, to_agency_id),
  constraint succession_part_share_is_part check (share > 0 and share <= 1),
  constraint succession_part_receiver_exists check (not receives_work or to_agency_id is not null)
);
comment on table app.succession_part is 'From which agency to which; the same on both sides: it lives on under its own identity.';
comment on column app.succession_part.share is
  'Which part of the old one went there. Unknown (null) in a split: figures are not comparable, never guessed.';
comment on column app.succession_part.receives_work is 'Takes over the open work, the subordinate bodies and the posts of the old one.';
create unique index succession_part_one_receiver on app.succession_part (tenant_id, succession_id, from_agency_id)
  where receives_work;
create index succession_part_from on app.succession_part (tenant_id, from_agency_id);
create index succession_part_to on app.succession_part (tenant_id, to_agency_id);

create table app.succession_opening (
  tenant_id           int not null default current_setting('app.tenant')::int,
  id                  uuid not null,
  version             int not null default 1,
  sys_from            timestamptz(3) not null default sys.stamp(),
  succession_id       uuid not null,
  agency_id           uuid not null,
  name                text not null,
  short_name          text,
  territory_name      text,
  kind                text not null,
  level               text not null,
  administrative_type text,
  parent_id           uuid,
  remote_area         boolean not null default false,
  codes               jsonb not null default '[]',
  constraint succession_opening_pk primary key (tenant_id, id),
  constraint succession_opening_of_fk foreign key (tenant_id, succession_id) references app.succession (tenant_id, id),
  constraint succession_opening_agency_fk foreign key (tenant_id, agency_id) references app.agency (tenant_id, id),
  constraint succession_opening_parent_fk foreign key (tenant_id, parent_id) references app.agency (tenant_id, id),
  constraint succession_opening_once unique (tenant_id, succession_id, agency_id),
  constraint succession_opening_codes_form check (jsonb_typeof(codes) = 'array')
);
comment on table app.succession_opening is
  'The version and the codes ([{system, code}]) an agency begins with on the day the act takes effect.';

select sys.make_versioned('app.agency', event => 'agency');
select sys.make_versioned('app.agency_version', event => 'agency_version');
select sys.make_versioned('app.agency_code', event => 'agency_code');
select sys.make_versioned('app.agency_relation', event => 'agency_relation');
select sys.make_versioned('app.succession', event => 'succession');
select sys.make_versioned('app.succession_part');
select sys.make_versioned('app.succession_opening');
select sys.make_searchable('app.agency_version', $$ name || ' ' || coalesce(short_name, '') || ' ' || coalesce(territory_name, '') $$);

create function sys.search_agency(q text) returns setof uuid
  language sql stable
as $$
  select agency_id from app.agency_version
  where tenant_id = current_setting('app.tenant')::int and id = any (array(select sys.search_agency_version(q)))
$$;
comment on function sys.search_agency is 'Agencies that bear, or once bore, such a name.';

-- What a row alone cannot promise; checked when the transaction ends, so that an act may pass through untidy states ------

create function sys.check_agency_periods() returns trigger language plpgsql as $$
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
end $$;

create function sys.check_agency_parent() returns trigger language plpgsql as $$
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
end $$;

create constraint trigger agency_version_no_gap after insert or update or delete on app.agency_version
  deferrable initially deferred for each row execute function sys.check_agency_periods();
create constraint trigger agency_version_parent after insert or update or delete on app.agency_version
  deferrable initially deferred for each row execute function sys.check_agency_parent();

create function sys.step_access_epoch() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
declare tx text := pg_current_xact_id()::text || ':' || current_setting('app.tenant');
begin
  -- Once a transaction: the row of the tenant stays locked until it ends, so two re-organisations never interleave.
  if current_setting('sys.epoch_stepped', true) is distinct from tx then
    update sys.tenant set access_epoch = access_epoch + 1 where id = current_setting('app.tenant')::int;
    perform set_config('sys.epoch_stepped', tx, true);
  end if;
  return null;
end $$;

create trigger step_access_epoch after insert or update or delete on app.agency_version
  for each statement execute function sys.step_access_epoch();
create trigger step_access_epoch after insert or update or delete on app.agency_relation
  for each statement execute function sys.step_access_epoch();
create trigger step_access_epoch after insert or update or delete on app.succession
  for each statement execute function sys.step_access_epoch();
create trigger step_access_epoch after insert or update or delete on app.succession_part
  for each statement execute function sys.step_access_epoch();

-- The tree on any day --------------------------------------------------------------------------------------------------

create function sys.agency_subtree(p_root uuid, p_day date) returns setof uuid
  language sql stable
as $$
  with recursive below(agency_id) as (
    select p_root
    union
    select v.agency_id
    from below b
    join app.agency_version v on v.tenant_id = current_setting('app.tenant')::int and v.parent_id = b.agency_id
                             and v.valid_from <= p_day and coalesce(v.valid_to, 'infinity') > p_day
  )
  select agency_id from below
$$;
comment on function sys.agency_subtree is 'The agency and all below it on that day.';

create function sys.agency_ancestors(p_agency uuid, p_day date) returns table (agency_id uuid, distance int)
  language sql stable
as $$
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
$$;
comment on function sys.agency_ancestors is 'The bodies above the agency on that day, nearest first.';

create function sys.agency_scope(p_root uuid, p_day date) returns uuid[]
  language sql stable
as $$
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
$$;
comment on function sys.agency_scope is
  'Whose records the agency answers for on that day: itself, all below it, and all whose place they took.';

create function sys.agency_lineage(p_agency uuid, p_day date) returns uuid[]
  language sql stable
as $$
  with recursive line(agency_id) as (
    select p_agency
    union
    select p.from_agency_id
    from line l
    join app.succession_part p on p.tenant_id = current_setting('app.tenant')::int and p.to_agency_id = l.agency_id
    join app.succession s on s.tenant_id = p.tenant_id and s.id = p.succession_id and s.state = 'RUN' and s.effective_on <= p_day
  )
  select array_agg(agency_id) from line
$$;
comment on function sys.agency_lineage is 'The agency and all whose place it took until that day, without those below it.';

-- Who stands where a predecessor stood -----------------------------------------------------------------------------------

-- Written once for today's rows and once for the rows as of a cut, so that an official figure can be repeated.
do $$
declare place text;
begin
  foreach place in array array['live', 'asof'] loop
    execute format($f$
      create function %1$I.agency_units(p_level text)
        returns table (agency_id uuid, unit_id uuid, valid_from date, valid_to date)
        language sql stable
      as $body$
        with recursive v as materialized (
          select agency_id, parent_id, kind = 'PEOPLES_COMMITTEE' and level = p_level as is_unit,
                 daterange(valid_from, valid_to) as period
          from %1$I.agency_version
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
      $body$
    $f$, place);
    execute format($c$ comment on function %I.agency_units is
      'To which province, district or commune (its people''s committee) each agency belonged, and when. Level null: itself.' $c$, place);

    execute format($f$
      create function %1$I.agency_successors(p_day date, p_agency uuid default null)
        returns table (agency_id uuid, fact_from date, fact_to date, successor_id uuid, share numeric)
        language sql stable
      as $body$
        with recursive part as (
          select p.from_agency_id as agency_id, s.effective_on as day, p.to_agency_id as successor_id,
                 case when bool_and(p.share is not null) then sum(p.share) end as share
          from %1$I.succession_part p
          join %1$I.succession s on s.tenant_id = p.tenant_id and s.id = p.succession_id
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
        from %1$I.agency a
        left join turn t on t.agency_id = a.id and t.next is null
        where a.tenant_id = current_setting('app.tenant')::int and (p_agency is null or a.id = p_agency)
          and (t.day is null or t.stays)
      $body$
    $f$, place);
    execute format($c$ comment on function %I.agency_successors is
      'Who holds, on that day, what an agency held for facts of an interval. Share null: it was split and nobody stated how.' $c$, place);

    execute format($f$
      create function %1$I.agency_basis(p_basis text, p_level text, p_day date)
        returns table (agency_id uuid, fact_from date, fact_to date, unit_id uuid, share numeric, reason text)
        language sql stable
      as $body$
        with unit as materialized (select * from %1$I.agency_units(p_level)),
        was as (
          -- The first interval reaches back and the last one forward: a late or early entry is still somebody's.
          select agency_id, unit_id,
                 case when lag(valid_from) over w is null then '-infinity' else valid_from end as fact_from,
                 coalesce(lead(valid_from) over w, 'infinity') as fact_to
          from unit where p_basis = 'AS_WAS' window w as (partition by agency_id order by valid_from)
        ), heir as (
          select s.agency_id, s.fact_from, s.fact_to, s.successor_id, u.unit_id, sum(s.share) as share,
                 bool_or(s.share is null) as unknown
          from %1$I.agency_successors(p_day) s
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
      $body$
    $f$, place);
    execute format($c$ comment on function %I.agency_basis is
      'Where a fact of an agency counts: AS_WAS with the unit of its own day, AS_NOW with the unit that holds it on p_day. A reason instead of a unit: not comparable.' $c$, place);
  end loop;
end $$;

create function sys.agency_as_now(p_agency uuid, p_day date, p_fact_day date default '-infinity')
  returns table (agency_id uuid, share numeric, reason text)
  language sql stable
as $$
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
$$;
comment on function sys.agency_as_now is
  'Which agency (or agencies, with their shares) stands for it on that day; no agency but a reason when that cannot be said.';

create function sys.agencies_by_code(p_system text, p_code text, p_day date)
  returns table (agency_id uuid, system text, held_from date, held_to date, held_on_day boolean, in_force boolean,
                 successors uuid[], territory uuid[], comparable boolean)
  language sql stable
as $$
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
$$;
comment on function sys.agencies_by_code is
  'Who bears the code on that day, then who bore it before, with those who took their place.';
