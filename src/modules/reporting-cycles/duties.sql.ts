import { receivedOnOf } from './timeliness.sql';

const tenant = `current_setting('app.tenant')::int`;

export interface DutyAtHand {
  kind: string;
  agencyId: string;
  dueOn: string;
  cycleStatus: string;
  openedOn: string;
  reportId: string | null;
  submitted: boolean;
  paper: boolean;
  receivedOn: string | null;
}

/** $1 duty. */
export const dutyAtHand = `
  select d.kind, d.agency_id as "agencyId", d.due_on::text as "dueOn", c.status as "cycleStatus", c.opened_on::text as "openedOn",
         r.id as "reportId", coalesce(r.submissions, 0) > 0 as submitted, r.paper_received_on is not null as paper,
         ${receivedOnOf('r')}::text as "receivedOn"
  from app.cycle_duty d
  join app.reporting_cycle c on c.tenant_id = d.tenant_id and c.id = d.cycle_id
  left join app.report r on r.tenant_id = d.tenant_id and r.duty_id = d.id
  where d.tenant_id = ${tenant} and d.id = $1`;

/** A reporter named after the opening: $1 cycle, $2 agency, $3 due day, $4 today, $5 reason. */
export const addDuty = `
  with cycle as (select * from app.reporting_cycle where tenant_id = ${tenant} and id = $1),
  up as (
    select $2::uuid as agency_id, 0 as distance
    union all
    select a.agency_id, a.distance from cycle c, sys.agency_ancestors($2, c.hierarchy_day) a
  ), parent as (
    select p.id, p.agency_id
    from cycle c
    join app.cycle_duty p on p.tenant_id = c.tenant_id and p.cycle_id = c.id and p.kind = 'CONSOLIDATION'
    left join up on up.agency_id = p.agency_id and p.reporters = 'DISTRICTS'
    where p.reporters in ('CONSOLIDATOR', 'PROVINCE') or up.agency_id is not null
    order by up.distance nulls last, p.reporters <> 'CONSOLIDATOR' limit 1
  )
  insert into app.cycle_duty (id, cycle_id, agency_id, agency_name, kind, reporters, level, drafter_id, receiver_id, parent_id, due_on,
    amended_on, reason)
  select uuidv7(), c.id, $2, v.name, 'OWN', 'NAMED', v.level, $2, p.agency_id, p.id, $3, $4, $5
  from cycle c
  cross join parent p
  join app.agency_version v on v.tenant_id = c.tenant_id and v.agency_id = $2
                           and v.valid_from <= c.hierarchy_day and coalesce(v.valid_to, 'infinity') > c.hierarchy_day
  returning id`;

/** Lays the form out for duty $1: a row a cell and a section, all of them empty. */
export const startReport = `
  with duty as (
    select d.*, c.template_id from app.cycle_duty d
    join app.reporting_cycle c on c.tenant_id = d.tenant_id and c.id = d.cycle_id
    where d.tenant_id = ${tenant} and d.id = $1
  ), made as (
    insert into app.report (id, duty_id, cycle_id, template_id, agency_id, kind, drafter_id, receiver_id)
    select uuidv7(), id, cycle_id, template_id, agency_id, kind, drafter_id, receiver_id from duty
    returning id
  ), form as (
    select m.id as report_id, x.content from made m cross join duty d
    join app.report_template x on x.tenant_id = d.tenant_id and x.id = d.template_id
  ), cells as (
    insert into app.report_cell (id, report_id, key, ordinal)
    select uuidv7(), f.report_id, c.cell ->> 'key', row_number() over (order by t.at, c.at)
    from form f, jsonb_array_elements(f.content -> 'tables') with ordinality t(part, at),
         jsonb_array_elements(t.part -> 'cells') with ordinality c(cell, at)
  ), texts as (
    insert into app.report_narrative (id, report_id, key, ordinal)
    select uuidv7(), f.report_id, s.part ->> 'key', s.at
    from form f, jsonb_array_elements(f.content -> 'sections') with ordinality s(part, at)
    where (s.part ->> 'text')::boolean
  )
  select id from made`;
