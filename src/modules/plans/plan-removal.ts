import type { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import type { PlanContent } from './plan-content';

const tenant = `tenant_id = current_setting('app.tenant')::int`;
const under = (table: string, key: string, parent: string) =>
  `delete from app.${table} where ${tenant} and ${key} in (select id from app.${parent} where ${tenant} and plan_id = $1)`;

/** How each part of a plan's content ($1) is taken away, children first. */
const removals: Record<keyof PlanContent, readonly string[]> = {
  bases: [`delete from app.plan_basis where ${tenant} and plan_id = $1 and task_id is null`],
  purposes: [`delete from app.plan_section where ${tenant} and plan_id = $1 and kind = 'PURPOSE'`],
  requirements: [`delete from app.plan_section where ${tenant} and plan_id = $1 and kind = 'REQUIREMENT'`],
  tasks: [
    `delete from app.plan_basis where ${tenant} and plan_id = $1 and task_id is not null`,
    under('task_agency', 'task_id', 'task'),
    under('task_product', 'task_id', 'task'),
    under('task_funding', 'task_id', 'task'),
    `delete from app.task where ${tenant} and plan_id = $1`,
  ],
  duties: [
    under('reporting_recipient', 'reporting_duty_id', 'reporting_duty'),
    `delete from app.reporting_duty where ${tenant} and plan_id = $1`,
    under('plan_duty_agency', 'duty_id', 'plan_duty'),
    `delete from app.plan_duty where ${tenant} and plan_id = $1`,
  ],
  recipients: [`delete from app.plan_recipient where ${tenant} and plan_id = $1`],
};

/** A task that another plan carries out, is not taken away from under it. */
const referred = `
  select from app.task t
  where t.${tenant} and t.plan_id = $1
    and exists (select from app.task d where d.tenant_id = t.tenant_id and d.derived_from_id = t.id and d.plan_id <> t.plan_id) limit 1`;

/** Takes away the parts that new content will stand for. */
export async function removeParts(work: UnitOfWork, planId: string, content: Partial<PlanContent>): Promise<void> {
  if (content.tasks && (await work.query(referred, [planId])).length > 0)
    throw new Refusal('STILL_REFERRED', { path: 'content.tasks' });
  const given = (Object.keys(removals) as (keyof PlanContent)[]).filter((part) => content[part]);
  for (const statement of given.flatMap((part) => removals[part])) await work.query(statement, [planId]);
}
