import type { Expression } from '../../platform/views/bind';
import { executionInReach } from './plan.reach';

/** A boolean only: the task above may be one that the viewer does not see. */
export const derivedStale: Expression = (a) =>
  `(case when ${a}.derived_from_id is not null then exists (select from app.task above where above.tenant_id = ${a}.tenant_id` +
  ` and above.id = ${a}.derived_from_id and (above.version > ${a}.derived_from_version or above.withdrawn_on is not null)) end)`;

export const assignedIn =
  (which = `state <> 'WITHDRAWN'`): Expression =>
  (a, bind) =>
    `(select count(*)::int from app.task_assignment given where given.tenant_id = ${a}.tenant_id and given.task_id = ${a}.id` +
    ` and given.${which} and ${executionInReach('given', bind)})`;
