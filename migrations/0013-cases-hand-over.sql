-- Petitions and cases pass on with the work of whoever had them, secret ones too. Whoever runs a succession or ends a post
-- need not be named for secret matters: those go along, and nothing tells that there were any.

grant select, insert on app.case_event to danvan_keeper;

-- Where a matter goes when this agency takes over the work: to it, or to the nearest body above it that is not accused.
create function sys.receiver_of_matter(p_seal uuid, p_agency uuid, p_day date) returns uuid
  language sql stable security definer set search_path = pg_catalog
as $$
  select coalesce(
    (select c.agency_id
     from (select p_agency as agency_id, 0 as distance union all select a.agency_id, a.distance from sys.agency_ancestors(p_agency, p_day) a) c
     where p_seal is null or not sys.is_excluded(p_seal, c.agency_id, p_day)
     order by c.distance limit 1), p_agency)
$$;
alter function sys.receiver_of_matter(uuid, uuid, date) owner to danvan_keeper;
comment on function sys.receiver_of_matter is 'Who has a matter when an agency takes it over: never one that is accused in it.';

-- A secret matter without anybody in force who may name others would be lost: the heads of whoever has it now are named, or
-- those of the nearest body above that has any.
create function sys.name_heads_of_receiver(p_seals uuid[], p_agencies uuid[], p_day date) returns void
  language sql security definer set search_path = pg_catalog
as $$
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
$$;
alter function sys.name_heads_of_receiver(uuid[], uuid[], date) owner to danvan_keeper;
comment on function sys.name_heads_of_receiver is 'Names the heads who answer for secret matters that were handed over.';

create function sys.hand_over_matters(p_from uuid[], p_to uuid[], p_day date, p_ended text[]) returns table (from_id uuid, handed int)
  language plpgsql security definer set search_path = pg_catalog
as $$
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
end $$;
alter function sys.hand_over_matters(uuid[], uuid[], date, text[]) owner to danvan_keeper;
comment on function sys.hand_over_matters is 'Open petitions and cases go to the receivers with their numbers; answers how many that are no secret.';

create function sys.hand_over_matters_of_post(p_from uuid, p_to uuid, p_day date, p_ended text[]) returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
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
end $$;
alter function sys.hand_over_matters_of_post(uuid, uuid, date, text[]) owner to danvan_keeper;
comment on function sys.hand_over_matters_of_post is 'What a post that ends handles, and was named for, goes to the post that takes over.';

-- After a reform a body may stand without a head for days; the first one appointed answers for what nobody else can open.
create function sys.name_new_head() returns trigger
  language plpgsql security definer set search_path = pg_catalog
as $$
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
end $$;
alter function sys.name_new_head() owner to danvan_keeper;
create trigger name_new_head after insert on app.post
  for each row when (new.kind = 'REGULAR' and new.role in ('AGENCY_HEAD', 'PROVINCE_LEADER')) execute function sys.name_new_head();
create index case_record_sealed on app.case_record (tenant_id, agency_id) where sealed_by is not null;
create index petition_sealed on app.petition (tenant_id, agency_id) where sealed_by is not null;
