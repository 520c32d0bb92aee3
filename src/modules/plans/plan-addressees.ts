/**
 * Spells out to whom a plan is addressed ($1), as of the day it was issued: whoever it names as recipient, in part III
 * or under a task. A group is read below the People's Committee that issued the plan or stands above its issuer;
 * bodies outside the administration belong to it by the relation COORDINATES_WITH.
 */
export const addressPlan = `
  with plan as (
    select p.tenant_id, p.id, p.issuer_id, greatest(p.issued_on, min(v.valid_from)) as day
    from app.plan p
    join app.agency_version v on v.tenant_id = p.tenant_id and v.agency_id = p.issuer_id
    where p.tenant_id = current_setting('app.tenant')::int and p.id = $1
    group by p.tenant_id, p.id
  ), named as (
    select r.agency_id, r.agency_group from plan p join app.plan_recipient r on r.tenant_id = p.tenant_id and r.plan_id = p.id
    union
    select a.agency_id, a.agency_group
    from plan p
    join app.plan_duty d on d.tenant_id = p.tenant_id and d.plan_id = p.id
    join app.plan_duty_agency a on a.tenant_id = d.tenant_id and a.duty_id = d.id
    union
    select a.agency_id, a.agency_group
    from plan p
    join app.task t on t.tenant_id = p.tenant_id and t.plan_id = p.id
    join app.task_agency a on a.tenant_id = t.tenant_id and a.task_id = t.id
  ), standing as (
    select v.agency_id, v.kind, v.level, v.parent_id
    from plan p
    join app.agency_version v on v.tenant_id = p.tenant_id
                             and v.valid_from <= p.day and coalesce(v.valid_to, 'infinity') > p.day
  ), committee as (
    select s.agency_id
    from plan p,
      lateral (select p.issuer_id as agency_id, 0 as distance union all select * from sys.agency_ancestors(p.issuer_id, p.day)) a
    join standing s on s.agency_id = a.agency_id and s.kind = 'PEOPLES_COMMITTEE'
    order by a.distance limit 1
  ), below as (
    select sys.agency_subtree(c.agency_id, p.day) as agency_id from plan p, committee c
  ), beside as (
    select r.to_agency_id as agency_id
    from plan p
    join committee c on true
    join app.agency_relation r on r.tenant_id = p.tenant_id and r.from_agency_id = c.agency_id and r.type = 'COORDINATES_WITH'
                              and r.valid_from <= p.day and coalesce(r.valid_to, 'infinity') > p.day
  ), found as (
    select agency_id from named where agency_id is not null
    union
    select s.agency_id
    from named n
    join standing s on case n.agency_group
      when 'DEPARTMENTS' then s.kind = 'DEPARTMENT' and s.agency_id in (select agency_id from below)
      when 'DISTRICTS' then s.kind = 'PEOPLES_COMMITTEE' and s.level = 'DISTRICT' and s.agency_id in (select agency_id from below)
      when 'COMMUNES' then s.kind = 'PEOPLES_COMMITTEE' and s.level = 'COMMUNE' and s.agency_id in (select agency_id from below)
      when 'PUBLIC_SERVICE_UNITS' then s.kind = 'PUBLIC_SERVICE_UNIT' and s.parent_id = (select agency_id from committee)
      when 'STATE_ENTERPRISES' then s.kind = 'STATE_ENTERPRISE' and s.parent_id = (select agency_id from committee)
      when 'CENTRAL_AGENCIES' then s.kind in ('CENTRAL_AGENCY', 'JUDICIAL_BODY', 'ARMED_FORCES_UNIT')
        and s.agency_id in (select agency_id from beside)
      when 'MASS_ORGANISATIONS' then s.kind = 'MASS_ORGANISATION' and s.agency_id in (select agency_id from beside)
      else false end
  )
  insert into app.plan_addressee (id, plan_id, agency_id)
  select uuidv7(), p.id, f.agency_id from plan p, found f
  on conflict on constraint plan_addressee_once do nothing
`;
