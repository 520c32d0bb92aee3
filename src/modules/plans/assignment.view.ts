import { AgencyView } from '../../engines/agencies/agency.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import type { Expression } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';
import { Col, One, View } from '../../platform/views/view';
import { executionInReach, tasksInReach } from './plan.reach';
import { assignmentState, taskRole } from './plan.words';
import { TaskView } from './plan.view';

const agency = 'Cơ quan thực hiện. Who answers for it now.';

/** The tasks of that agency's own plans that carry it out, as far as the viewer may see them. */
const localTasks: Expression = (a, bind) =>
  `(select count(*)::int from app.task local join app.plan own on own.tenant_id = local.tenant_id and own.id = local.plan_id` +
  ` where local.tenant_id = ${a}.tenant_id and local.derived_from_id = ${a}.task_id and own.issuer_id = ${a}.agency_id` +
  ` and local.withdrawn_on is null and ${tasksInReach('local', bind)})`;

@View('TaskAssignment', {
  from: 'app.task_assignment',
  describe: 'Giao nhiệm vụ cho một cơ quan. A task given to one agency.',
  order: '-assignedOn',
  scope: executionInReach,
  criteria: {
    ofPlan: {
      codec: t.id,
      describe: 'Của kế hoạch này. Of this plan.',
      sql: (a, plan) =>
        `exists (select from app.task x where x.tenant_id = ${a}.tenant_id and x.id = ${a}.task_id and x.plan_id = ${plan})`,
    },
    under: {
      codec: t.id,
      describe: 'Cơ quan này và các cơ quan trực thuộc hôm nay. This agency and all below it today.',
      sql: (a, root, bind) => `${a}.agency_id = any(array(select sys.agency_subtree(${root}, ${bind.today})))`,
    },
  },
})
export class TaskAssignmentView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('TaskAssignment'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Nhiệm vụ. The task.' }) taskId: string;
  @One(() => TaskView, { local: 'task_id', nullable: true, describe: 'Nhiệm vụ. The task.' }) task: TaskView | null;
  @Col(t.id, { filter: true, describe: agency }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: agency }) agency: AgencyView;
  @Col(t.id, { filter: true, describe: 'Cơ quan được giao ban đầu. To whom it was given.' }) originalAgencyId: string;
  @Col(taskRole, { filter: true, describe: 'Chủ trì, phối hợp, theo dõi. Role.' }) role: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày giao. Day on which it was given.' }) assignedOn: string;
  @Col(t.decimal, { nullable: true, describe: 'Chỉ tiêu giao riêng. Its own target.' }) target: string | null;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note: string | null;
  @Col(assignmentState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.day, { nullable: true, describe: 'Ngày xác nhận. Day on which it was acknowledged.' })
  acknowledgedOn: string | null;
  @Col(t.id, { nullable: true, describe: 'Ai xác nhận. The post that acknowledged it.' }) acknowledgedById:
    string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do rút. Why it was withdrawn.' }) reason: string | null;
  @Col(t.int, {
    sql: localTasks,
    describe: 'Số nhiệm vụ cụ thể hoá trong kế hoạch của cơ quan. Tasks of its own plans that carry it out.',
  })
  localTaskCount: number;
}
