import { inReach, type RowRule } from '../../platform/access/rows';

/** Before it is issued a plan is its issuer's own business. */
export const unissued = ['DRAFT', 'SUBMITTED'];

/** Plans of the agencies within the viewer's reach, and issued plans addressed to one of them. */
export const plansInReach: RowRule = (plan, bind) => {
  const issuer = inReach('issuer_id')(plan, bind);
  if (issuer === 'true') return issuer;
  const addressee = inReach('agency_id')('addressed', bind);
  return (
    `(${issuer} or (${plan}.status not in ('${unissued.join(`', '`)}') and exists (select from app.plan_addressee addressed` +
    ` where addressed.tenant_id = ${plan}.tenant_id and addressed.plan_id = ${plan}.id and ${addressee})))`
  );
};

/** Tasks of the plans that the viewer may see. */
export const tasksInReach: RowRule = (task, bind) => {
  const plan = plansInReach('whole', bind);
  if (plan === 'true') return plan;
  return (
    `exists (select from app.plan whole where whole.tenant_id = ${task}.tenant_id and whole.id = ${task}.plan_id` +
    ` and ${plan})`
  );
};
