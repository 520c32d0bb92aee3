const tenant = `current_setting('app.tenant')::int`;

/**
 * Whom a task can be given to: $1 issuer, $2 day, $3 day of issue. Who stands below the issuer that day, and explicitly
 * also who coordinates with it. An issuer that ended is who took its place. $4 agencies, $5 levels, $6 kinds: each or null.
 */
export const chooseAgencies = `
  with root as materialized (
    select v.agency_id from app.agency_version v
    where v.tenant_id = ${tenant} and v.agency_id = $1 and v.valid_from <= $2::date and coalesce(v.valid_to, 'infinity') > $2::date
    union
    select n.agency_id from sys.agency_as_now($1, $2::date, $3::date) n where n.agency_id is not null
  ), below as materialized (
    select sys.agency_subtree(r.agency_id, $2::date) as agency_id from root r
  ), standing as (
    select v.agency_id, v.level, v.kind, true as below
    from below b join app.agency_version v on v.tenant_id = ${tenant} and v.agency_id = b.agency_id
      and v.valid_from <= $2::date and coalesce(v.valid_to, 'infinity') > $2::date
    union all
    select v.agency_id, v.level, v.kind, false
    from root r
    join app.agency_relation k on k.tenant_id = ${tenant} and k.from_agency_id = r.agency_id and k.type = 'COORDINATES_WITH'
      and k.valid_from <= $2::date and coalesce(k.valid_to, 'infinity') > $2::date
    join app.agency_version v on v.tenant_id = k.tenant_id and v.agency_id = k.to_agency_id
      and v.valid_from <= $2::date and coalesce(v.valid_to, 'infinity') > $2::date
  )
  select distinct s.agency_id as id from standing s
  where s.agency_id = any ($4::uuid[])
     or (s.below and ($5::text[] is not null or $6::text[] is not null) and ($5::text[] is null or s.level = any ($5::text[]))
         and ($6::text[] is null or s.kind = any ($6::text[])) and s.agency_id not in (select agency_id from root))`;

/** $1 tasks, $2 agencies, $3 role, $4 day, $5 target, $6 note. What was withdrawn is given again; what stands stays. */
export const giveTasks = `
  with given as (
    insert into app.task_assignment (id, task_id, original_agency_id, agency_id, role, assigned_on, target, note)
    select uuidv7(), k.task_id, a.agency_id, a.agency_id, $3, $4::date, case when k.task_id = ($1::uuid[])[1] then $5::numeric end, $6
    from unnest($1::uuid[]) k(task_id) cross join unnest($2::uuid[]) a(agency_id)
    where not exists (select from app.task_assignment g where g.tenant_id = ${tenant} and g.task_id = k.task_id
                      and g.agency_id = a.agency_id and g.state <> 'WITHDRAWN')
    on conflict on constraint task_assignment_once do update
      set state = 'ASSIGNED', agency_id = excluded.agency_id, role = excluded.role, assigned_on = excluded.assigned_on,
          target = excluded.target, note = excluded.note, reason = null, acknowledged_on = null, acknowledged_by_id = null,
          version = task_assignment.version + 1
      where task_assignment.state = 'WITHDRAWN'
    returning 1
  )
  select count(*)::int as given from given`;

/** Whoever is given a task of a plan sees the plan: $1 plan, $2 agencies. */
export const addressTo = `
  insert into app.plan_addressee (id, plan_id, agency_id)
  select uuidv7(), $1, a.agency_id from unnest($2::uuid[]) a(agency_id)
  on conflict on constraint plan_addressee_once do nothing`;

/** The years that were opened of a plan, from a year on: $1 plan, $2 year. */
export const openedYears = `
  select distinct y.year from app.task_year y join app.task t on t.tenant_id = y.tenant_id and t.id = y.task_id
  where y.tenant_id = ${tenant} and t.plan_id = $1 and y.year >= $2 order by 1`;

/** What is owed of these assignments no more: $1 assignments, $2 why. */
export const withdrawYears = `
  with ended as (
    update app.task_year y set state = 'WITHDRAWN', reason = $2, version = y.version + 1
    where y.tenant_id = ${tenant} and y.assignment_id = any ($1::uuid[]) and y.state in ('NOT_STARTED', 'UNDER_WAY')
    returning y.id
  )
  select id from ended`;
