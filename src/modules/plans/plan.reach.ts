import { anyOf, inReach, type RowRule } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';
import type { Bind } from '../../platform/views/bind';

/** Before it is issued a plan is its issuer's own business. */
export const unissued = ['DRAFT', 'SUBMITTED'];

const agencyOf = (viewer: Viewer) => viewer.agencyId;

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

/** What hangs on a task, for whoever sees the task. */
export const ofTaskInReach: RowRule = (part, bind) => {
  const task = tasksInReach('of_task', bind);
  if (task === 'true') return task;
  return `exists (select from app.task of_task where of_task.tenant_id = ${part}.tenant_id and of_task.id = ${part}.task_id and ${task})`;
};

/** What names a task (`task_id`) of a plan for which the rule holds. */
const ofTaskOfPlan =
  (rule: RowRule): RowRule =>
  (a, bind) =>
    `exists (select from app.task of_task join app.plan of_plan on of_plan.tenant_id = of_task.tenant_id and of_plan.id = of_task.plan_id` +
    ` where of_task.tenant_id = ${a}.tenant_id and of_task.id = ${a}.task_id and ${rule('of_plan', bind)})`;

/** Who was given what, and how far each is: one's own agencies', and all of the plans that these have issued. */
export const executionInReach: RowRule = (a, bind) => {
  const own = inReach('agency_id')(a, bind);
  if (own === 'true') return own;
  return `(${own} or ${ofTaskOfPlan(inReach('issuer_id'))(a, bind)})`;
};

/** What belongs to one agency's year of a task. */
export const ofYearInReach: RowRule = (a, bind) => ofYear(executionInReach)(a, bind);

const ofYear =
  (rule: RowRule): RowRule =>
  (a, bind) =>
    `exists (select from app.task_year of_year where of_year.tenant_id = ${a}.tenant_id and of_year.id = ${a}.task_year_id` +
    ` and ${rule('of_year', bind)})`;

/** A scalar subquery: worked out once, however many rows are looked at. */
const lineageOf = (agency: string, bind: Bind): string =>
  `(select sys.agency_lineage(${agency}, ${bind.today}))::uuid[]`;

/** Plans that the viewer's own agency issued, or one whose place it took. */
const issuedByOwn: RowRule = (plan, bind) =>
  `${plan}.issuer_id = any(${lineageOf(bind.viewer(agencyOf, 'uuid'), bind)})`;

/** Sở Nội vụ acts for the People's Committee above it, and for those whose place that one took. */
const issuedByBodyAbove: RowRule = (plan, bind) =>
  bind.granted('draftForTheBodyAbove')
    ? `${plan}.issuer_id = any(array(select unnest(sys.agency_lineage(above.agency_id, ${bind.today}))` +
      ` from sys.agency_ancestors(${bind.viewer(agencyOf, 'uuid')}, ${bind.today}) above))`
    : 'false';

/** Who answers for a plan once it is issued: for signing, its issuer alone. */
export const issuedByMe = issuedByOwn;
export const steeredByMe: RowRule = anyOf(issuedByOwn, issuedByBodyAbove);
export const taskSteeredByMe: RowRule = (task, bind) =>
  `exists (select from app.plan of_plan where of_plan.tenant_id = ${task}.tenant_id and of_plan.id = ${task}.plan_id` +
  ` and ${steeredByMe('of_plan', bind)})`;
/** Assignments and years of the tasks that one steers. */
export const executionSteeredByMe: RowRule = ofTaskOfPlan(steeredByMe);
export const yearSteeredByMe: RowRule = ofYear(executionSteeredByMe);
/** Requests of one's own agency. */
export const yearOfMine: RowRule = ofYear((year, bind) => `${year}.agency_id = ${bind.viewer(agencyOf, 'uuid')}`);
