const tenant = `current_setting('app.tenant')::int`;

/** The terms of a draft as they stand: $1 cycle. */
export const cycleTerms = `
  select c.period_from::text as "periodFrom", c.period_to::text as "periodTo", c.window_from::text as "windowFrom",
         c.window_to::text as "windowTo", c.deadline_basis as "deadlineBasis",
         (select coalesce(json_agg(json_build_object('reporters', d.reporters, 'dueOn', d.due_on)), '[]')
          from app.cycle_deadline d where d.tenant_id = c.tenant_id and d.cycle_id = c.id) as deadlines,
         (select coalesce(json_agg(n.agency_id), '[]') from app.cycle_named n
          where n.tenant_id = c.tenant_id and n.cycle_id = c.id) as named,
         (select coalesce(json_agg(json_build_object('name', r.name, 'via', r.via, 'agencyId', r.agency_id, 'redaction', r.redaction,
            'dueOn', r.due_on) order by r.ordinal), '[]')
          from app.cycle_recipient r where r.tenant_id = c.tenant_id and r.cycle_id = c.id) as recipients
  from app.reporting_cycle c where c.tenant_id = ${tenant} and c.id = $1`;

/** $1 cycle. */
export const removeTerms = `
  with d as (delete from app.cycle_deadline where tenant_id = ${tenant} and cycle_id = $1),
       n as (delete from app.cycle_named where tenant_id = ${tenant} and cycle_id = $1)
  delete from app.cycle_recipient where tenant_id = ${tenant} and cycle_id = $1`;

/** $1 ids. */
export const agenciesKnown = `select id from app.agency where tenant_id = ${tenant} and id = any ($1::uuid[])`;

/** The nearest People's Committee at or above $1 on $2. */
export const committeeOf = `
  select a.agency_id as id
  from (select $1::uuid as agency_id, 0 as distance union all select agency_id, distance from sys.agency_ancestors($1, $2)) a
  join app.agency_version v on v.tenant_id = ${tenant} and v.agency_id = a.agency_id and v.kind = 'PEOPLES_COMMITTEE'
                           and v.valid_from <= $2::date and coalesce(v.valid_to, 'infinity') > $2::date
  order by a.distance limit 1`;

/** Whether the final report of $1 is frozen. */
export const finalReport = `
  select r.status = 'FROZEN' as frozen
  from app.cycle_duty d join app.report r on r.tenant_id = d.tenant_id and r.duty_id = d.id
  where d.tenant_id = ${tenant} and d.cycle_id = $1 and d.parent_id is null and d.kind = 'CONSOLIDATION'`;

/** $1 cycle. */
export const dutiesOf = `
  select d.id, exists (select from app.report_version x join app.report r on r.tenant_id = x.tenant_id and r.id = x.report_id
                       where r.tenant_id = d.tenant_id and r.duty_id = d.id and x.state = 'FROZEN') as frozen
  from app.cycle_duty d where d.tenant_id = ${tenant} and d.cycle_id = $1`;
