const tenant = `current_setting('app.tenant')::int`;

/**
 * Settles who must report in cycle $1, with the hierarchy of day $2, in one statement however many they are. Each duty
 * points to the one into which its report is consolidated: that of the nearest district above it, if districts report, else
 * that of the body that consolidates; this one to that of the People's Committee of the province.
 */
export const settleDuties = `
  with cycle as (
    select c.*, $2::date as day from app.reporting_cycle c where c.tenant_id = ${tenant} and c.id = $1
  ), deadline as materialized (
    select d.reporters, d.due_on from cycle c join app.cycle_deadline d on d.tenant_id = c.tenant_id and d.cycle_id = c.id
  ), standing as materialized (
    select v.agency_id, v.name, v.kind, v.level, v.parent_id
    from cycle c
    join app.agency_version v on v.tenant_id = c.tenant_id and v.valid_from <= c.day and coalesce(v.valid_to, 'infinity') > c.day
  ), below as materialized (
    select sys.agency_subtree(c.issuer_id, c.day) as agency_id from cycle c
  ), beside as (
    select r.to_agency_id as agency_id
    from cycle c
    join app.agency_relation r on r.tenant_id = c.tenant_id and r.from_agency_id = c.issuer_id and r.type = 'COORDINATES_WITH'
                              and r.valid_from <= c.day and coalesce(r.valid_to, 'infinity') > c.day
  ), candidate as (
    select s.agency_id, d.reporters, d.due_on
    from cycle c
    join standing s on true
    join deadline d on case d.reporters
      when 'COMMUNES' then s.kind = 'PEOPLES_COMMITTEE' and s.level = 'COMMUNE' and s.agency_id in (select agency_id from below)
      when 'DISTRICTS' then s.kind = 'PEOPLES_COMMITTEE' and s.level = 'DISTRICT' and s.agency_id in (select agency_id from below)
      when 'DEPARTMENTS' then s.kind = 'DEPARTMENT' and s.parent_id = c.issuer_id
      when 'PUBLIC_SERVICE_UNITS' then s.kind = 'PUBLIC_SERVICE_UNIT' and s.parent_id = c.issuer_id
      when 'STATE_ENTERPRISES' then s.kind = 'STATE_ENTERPRISE' and s.parent_id = c.issuer_id
      when 'CENTRAL_AGENCIES' then s.kind in ('CENTRAL_AGENCY', 'JUDICIAL_BODY', 'ARMED_FORCES_UNIT')
        and s.agency_id in (select agency_id from beside)
      when 'MASS_ORGANISATIONS' then s.kind in ('MASS_ORGANISATION', 'FATHERLAND_FRONT') and s.agency_id in (select agency_id from beside)
      when 'NAMED' then s.agency_id in (
        select n.agency_id from app.cycle_named n where n.tenant_id = c.tenant_id and n.cycle_id = c.id)
      else false end
  ), reporter as materialized (
    -- Whoever is named belongs to no other group.
    select distinct on (agency_id) agency_id, reporters, due_on from candidate order by agency_id, reporters <> 'NAMED', due_on
  ), whole as materialized (
    select uuidv7() as id, c.issuer_id as agency_id, d.reporters, d.due_on, 0 as step, c.consolidator_id as drafter_id
    from cycle c join deadline d on d.reporters = 'PROVINCE'
    union all
    select uuidv7(), c.consolidator_id, d.reporters, d.due_on, 1, c.consolidator_id
    from cycle c join deadline d on d.reporters = 'CONSOLIDATOR' where c.consolidator_id <> c.issuer_id
    union all
    select uuidv7(), r.agency_id, r.reporters, r.due_on, 2, r.agency_id from reporter r where r.reporters = 'DISTRICTS'
  ), top as (
    select id, agency_id from whole where step = (select max(step) from whole where step < 2)
  ), duty as (
    select w.id, w.agency_id, 'CONSOLIDATION' as kind, w.reporters, w.due_on, w.drafter_id,
           case w.step when 0 then null when 1 then (select id from whole where step = 0) else (select id from top) end as parent_id
    from whole w
    union all
    select uuidv7(), r.agency_id, 'OWN', r.reporters, r.due_on, r.agency_id, coalesce(near.id, (select id from top))
    from reporter r
    cross join cycle c
    left join lateral (
      select w.id
      from (select r.agency_id, 0 as distance
            union all
            select a.agency_id, a.distance from sys.agency_ancestors(r.agency_id, c.day) a
            where exists (select from whole where step = 2)) up
      join whole w on w.agency_id = up.agency_id and w.step = 2
      order by up.distance limit 1
    ) near on true
  ), settled as (
    select d.*, coalesce(p.agency_id, d.agency_id) as receiver_id
    from duty d left join duty p on p.id = d.parent_id
  )
  insert into app.cycle_duty (id, cycle_id, agency_id, agency_name, kind, reporters, level, drafter_id, receiver_id, parent_id, due_on)
  select s.id, c.id, s.agency_id, v.name, s.kind, s.reporters, v.level, s.drafter_id, s.receiver_id, s.parent_id, s.due_on
  from settled s cross join cycle c join standing v on v.agency_id = s.agency_id
  returning id, drafter_id as "agencyId", due_on::text as "dueOn", kind`;
