-- Obligations pass on with the work of whoever owed them, secret ones too.

alter table app.obligation add constraint obligation_unit_known check (unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS'));
alter table app.obligation add constraint obligation_direction_known check (direction in ('AFTER', 'BEFORE'));
alter table app.obligation add constraint obligation_roll_known check (roll in ('NEXT_WORKING_DAY', 'NONE'));
comment on column app.obligation.count is 'The whole count that holds now, extensions included; what the rule gave stands in the START of the ledger.';
comment on column app.obligation_entry.count is 'START, EXTEND: the whole count from then on.';

-- Lists are sorted by the due day, those without one last.
drop index app.obligation_all_due;
create index obligation_all_due on app.obligation (tenant_id, (coalesce(due_on, date '9999-12-31')), id);
create index obligation_sealed on app.obligation (tenant_id, sealed_by) where sealed_by is not null;

-- The agency that takes over the work owes it by the same day: the ledger stays as it is. Whoever runs the succession need
-- not be named for secret matters: those go along, and nothing tells that there were any.
create function sys.hand_over_obligations(p_from uuid[], p_to uuid[]) returns table (from_id uuid, handed int)
  language sql security definer set search_path = pg_catalog
as $$
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
$$;
alter function sys.hand_over_obligations(uuid[], uuid[]) owner to danvan_keeper;
comment on function sys.hand_over_obligations is 'Open obligations go to the receivers, clocks unbroken; answers how many that are no secret.';

create function sys.hand_over_obligations_of_post(p_from uuid, p_to uuid) returns void
  language sql security definer set search_path = pg_catalog
as $$
  update app.obligation set post_id = p_to, version = version + 1
  where tenant_id = current_setting('app.tenant')::int and post_id = p_from and state = 'OPEN'
$$;
alter function sys.hand_over_obligations_of_post(uuid, uuid) owner to danvan_keeper;
comment on function sys.hand_over_obligations_of_post is 'Open obligations of a post that ends go to the post that takes over, secret ones too.';
