import type { Bind } from '../../platform/views/bind';
import { executionInReach } from './plan.reach';
import { dueNow } from './task-standing';

export const mostMissing = 500;

interface Asked {
  planId: string;
  /** Only this task and its parts; null: the whole plan. */
  taskId: string;
  year: string;
}

/**
 * How far the tasks of a plan are in a year: a row a task, from the agencies' years that exist for the viewer, and who has
 * not done what. A fraction is how far one agency is: 0 or 1, of its target, or of the stages.
 */
export const progressOf = (bind: Bind, { planId, taskId, year }: Asked): string => `
  with task as materialized (
    select t.* from app.task t
    where t.tenant_id = ${bind.tenant} and t.plan_id = ${planId} and t.withdrawn_on is null
      and (${taskId} is null or t.id = ${taskId} or t.part_of_id = ${taskId})
  ), owed as materialized (
    select y.id, y.tenant_id, y.task_id, y.agency_id, y.state, y.done_on, y.value, t.ordinal, t.part_of_id,
      coalesce(a.target, t.target) as target, ${dueNow('y', bind)} as due_on,
      case when y.state = 'DONE' then 1
           when t.method = 'MEASURE' then least(coalesce(y.value, 0) / coalesce(a.target, t.target), 1)
           when t.method = 'STATUS' then coalesce((array_position(t.stages, y.stage) - 1)::numeric / (cardinality(t.stages) - 1), 0)
           else 0 end as fraction
    from app.task_year y
    join task t on t.tenant_id = y.tenant_id and t.id = y.task_id
    join app.task_assignment a on a.tenant_id = y.tenant_id and a.id = y.assignment_id
    where y.tenant_id = ${bind.tenant} and y.year = ${year} and y.state <> 'WITHDRAWN' and ${executionInReach('y', bind)}
  ), told as (
    select t.id as "taskId", t.ordinal, t.text, t.method, t.part_of_id as "partOfId", t.weight::text as weight,
      count(o.id)::int as owed, count(*) filter (where o.state = 'DONE')::int as done,
      count(*) filter (where o.state = 'DONE' and o.done_on > o.due_on)::int as "doneLate",
      count(*) filter (where o.state <> 'DONE' and o.due_on < ${bind.today})::int as overdue,
      coalesce(sum(o.value), 0)::text as reached, coalesce(sum(o.target), 0)::text as target, coalesce(sum(o.fraction), 0)::text as fractions
    from task t left join owed o on o.task_id = t.id
    group by t.id, t.ordinal, t.text, t.method, t.part_of_id, t.weight
  ), left_over as (
    select o.id as "taskYearId", o.task_id as "taskId", o.ordinal, o.agency_id as "agencyId", o.due_on::text as "dueOn",
      o.due_on < ${bind.today} as overdue,
      (select v.name from app.agency_version v where v.tenant_id = o.tenant_id and v.agency_id = o.agency_id
       order by daterange(v.valid_from, v.valid_to) @> ${bind.today} desc, v.valid_from desc limit 1) as "agencyName"
    from owed o where o.state <> 'DONE'
    order by o.part_of_id is not null, o.ordinal, o.id limit ${mostMissing}
  )
  select (select coalesce(json_agg(t order by t.ordinal), '[]') from told t) as tasks,
         (select coalesce(json_agg(m), '[]') from left_over m) as missing`;
