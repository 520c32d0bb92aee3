const tenant = `current_setting('app.tenant')::int`;

/** The tasks in force whose plan includes year $1; of plan $2 and tasks $3, or null: all. */
export const tasksToOpen = `
  select t.id, t.ordinal, p.number, p.issued_on::text as "issuedOn", p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
    json_strip_nulls(json_build_object('kind', t.timing_kind, 'text', t.timing_text, 'quarters', t.quarters, 'months', t.months,
      'month', t.before_month, 'day', t.before_day, 'dueOn', t.due_on, 'startsOn', t.starts_on, 'endsOn', t.ends_on)) as timing
  from app.plan p join app.task t on t.tenant_id = p.tenant_id and t.plan_id = p.id
  where p.tenant_id = ${tenant} and p.status in ('ISSUED', 'AMENDED') and t.withdrawn_on is null
    and extract(year from p.starts_on) <= $1 and extract(year from p.ends_on) >= $1
    and ($2::uuid is null or p.id = $2::uuid) and ($3::uuid[] is null or t.id = any ($3::uuid[]))
  order by p.id, t.ordinal`;

/**
 * Opens what leads owe of tasks in a year and is not open yet, answers what is new: one row a task in $1 tasks, $2 years,
 * $3 first and $4 last days. An agency that answers for several assignments of a task owes it once; whoever was given it
 * after its window owes it from the next year on.
 */
export const openYears = `
  with wanted as (
    select * from unnest($1::uuid[], $2::int[], $3::date[], $4::date[]) as w(task_id, year, starts_on, due_on)
  )
  insert into app.task_year (id, assignment_id, task_id, agency_id, year, starts_on, due_on)
  select distinct on (a.task_id, a.agency_id, w.year) uuidv7(), a.id, a.task_id, a.agency_id, w.year, w.starts_on, w.due_on
  from wanted w
  join app.task_assignment a on a.tenant_id = ${tenant} and a.task_id = w.task_id
  where a.role = 'LEAD' and a.state <> 'WITHDRAWN' and a.assigned_on <= w.due_on
    and not exists (select from app.task_year y where y.tenant_id = a.tenant_id and y.task_id = a.task_id and y.year = w.year
                    and (y.agency_id = a.agency_id or y.assignment_id = a.id))
  order by a.task_id, a.agency_id, w.year, a.id
  on conflict on constraint task_year_once do nothing
  returning id, task_id as "taskId", agency_id as "agencyId", year, due_on::text as "dueOn",
    greatest(starts_on, (select g.assigned_on from app.task_assignment g where g.tenant_id = ${tenant} and g.id = assignment_id))::text as since`;

/** How much is owed of a plan ($1) in a year ($2). */
export const owedInYear = `
  select count(*)::int as owed from app.task_year y join app.task t on t.tenant_id = y.tenant_id and t.id = y.task_id
  where y.tenant_id = ${tenant} and t.plan_id = $1 and y.year = $2 and y.state <> 'WITHDRAWN'`;
