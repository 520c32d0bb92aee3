import { allowedActions } from '../../platform/acts/allowed-actions';
import type { Expression } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';
import { Col, Many, One, View } from '../../platform/views/view';
import { TaskAssignmentView } from './assignment.view';
import { executionInReach, ofTaskInReach, tasksInReach } from './plan.reach';
import { mostOf } from './plan-terms';
import { PlanBasisView } from './plan-basis.view';
import { NamedParty } from './plan-party.view';
import { PlanView } from './plan.view';
import { ints, productKind, progressMethod, taskRole, taskSource, timingKind } from './plan.words';

/** A boolean only: the task above may be one that the viewer does not see. */
const derivedStale: Expression = (a) =>
  `(case when ${a}.derived_from_id is not null then exists (select from app.task above where above.tenant_id = ${a}.tenant_id` +
  ` and above.id = ${a}.derived_from_id and (above.version > ${a}.derived_from_version or above.withdrawn_on is not null)) end)`;

const assignedIn =
  (which = `state <> 'WITHDRAWN'`): Expression =>
  (a, bind) =>
    `(select count(*)::int from app.task_assignment given where given.tenant_id = ${a}.tenant_id and given.task_id = ${a}.id` +
    ` and given.${which} and ${executionInReach('given', bind)})`;

@View('TaskProduct', {
  from: 'app.task_product',
  describe: 'Sản phẩm dự kiến của nhiệm vụ. What a task is to bring about.',
  order: 'ordinal',
})
export class TaskProductView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(productKind, { describe: 'Loại. Kind.' }) kind: string;
  @Col(t.text, { describe: 'Tên. What it is.' }) name: string;
}

@View('TaskFunding', {
  from: 'app.task_funding',
  describe: 'Kinh phí của nhiệm vụ: nguồn, dự toán, thực hiện. Money for a task: source, estimate, spent.',
  order: 'ordinal',
  scope: ofTaskInReach,
})
export class TaskFundingView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, { sql: allowedActions('TaskFunding'), describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Nhiệm vụ. The task.' }) taskId: string;
  @Col(t.int, { sort: true, describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(t.text, { describe: 'Nguồn. Source of the money.' }) source: string;
  @Col(t.decimal, { nullable: true, describe: 'Dự toán, đồng. Estimate, in đồng.' }) estimate: string | null;
  @Col(t.decimal, { nullable: true, describe: 'Đã chi, đồng. Spent so far, in đồng.' }) spent: string | null;
  @Col(t.day, { nullable: true, describe: 'Tính đến ngày. As of this day.' }) spentOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note: string | null;
}

@View('TaskAgency', {
  from: 'app.task_agency',
  describe: 'Chủ trì, phối hợp, theo dõi. Who leads a task, cooperates or follows.',
  order: 'ordinal',
})
@NamedParty
export class TaskAgencyView {
  @Col(taskRole, { describe: 'Vai trò. Role.' }) role: string;
}

@View('Task', {
  from: 'app.task',
  describe: 'Nhiệm vụ của một kế hoạch, với thời gian thực hiện. A task of a plan with its timing.',
  order: '-id',
  scope: tasksInReach,
  search: 'sys.search_task',
  criteria: {
    agencyId: {
      codec: t.id,
      describe: 'Có cơ quan này chủ trì, phối hợp hoặc theo dõi. Led, joined or followed by this agency.',
      sql: (a, agency) =>
        `exists (select from app.task_agency y where y.tenant_id = ${a}.tenant_id and y.task_id = ${a}.id and y.agency_id = ${agency})`,
    },
  },
})
export class TaskView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, { sql: allowedActions('Task'), describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(t.int, { sort: true, describe: 'Số thứ tự trong kế hoạch. Number in the plan.' }) ordinal: number;
  @Col(t.text, { nullable: true, describe: 'Ký hiệu trong kế hoạch. The code it bears in the plan.' }) code: string | null;
  @Col(t.text, { describe: 'Nội dung. What is to be done.' }) text: string;
  @Col(timingKind, { filter: true, describe: 'Loại thời gian thực hiện. Kind of timing.' }) timingKind: string;
  @Col(t.text, { describe: 'Thời gian thực hiện, nguyên văn. The timing as the plan says it.' }) timingText: string;
  @Col(ints, {
    nullable: true,
    sql: (a) => `to_json(${a}.quarters)`,
    describe: 'Các quý hằng năm. Quarters of every year.',
  })
  quarters: number[] | null;
  @Col(ints, {
    nullable: true,
    sql: (a) => `to_json(${a}.months)`,
    describe: 'Các tháng hằng năm. Months of every year.',
  })
  months: number[] | null;
  @Col(t.int, { nullable: true, describe: 'Trước ngày này hằng năm: tháng. Before this day of every year: month.' })
  beforeMonth: number | null;
  @Col(t.int, { nullable: true, describe: 'Trước ngày này hằng năm: ngày. Before this day of every year: day.' })
  beforeDay: number | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Vào ngày. By this day.' }) dueOn: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Từ ngày. From this day.' }) startsOn: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Đến hết ngày. To this day, included.' }) endsOn: string | null;
  @Col(t.id, { filter: true, describe: 'Kế hoạch. The plan.' }) planId: string;
  @One(() => PlanView, { local: 'plan_id', nullable: true, describe: 'Kế hoạch. The plan.' }) plan: PlanView | null;
  @Col(t.id, {
    nullable: true,
    filter: true,
    describe: 'Nhiệm vụ cấp trên được cụ thể hoá. The task above that it carries out.',
  })
  derivedFromId: string | null;
  @Col(t.int, { nullable: true, describe: 'Phiên bản của nhiệm vụ đó khi tiếp nhận. Its version when taken over.' })
  derivedFromVersion: number | null;
  @One(() => TaskView, { local: 'derived_from_id', nullable: true, describe: 'Nhiệm vụ cấp trên. The task above.' })
  derivedFrom: TaskView | null;
  @Many(() => TaskAgencyView, {
    foreign: 'task_id',
    order: 'ordinal',
    max: mostOf.taskAgencies,
    describe: 'Cơ quan thực hiện. Who does it.',
  })
  agencies: TaskAgencyView[];
  @Many(() => PlanBasisView, {
    foreign: 'task_id',
    order: 'ordinal',
    max: mostOf.taskBases,
    describe: 'Căn cứ. Bases.',
  })
  bases: PlanBasisView[];
  @Col(progressMethod, { filter: true, describe: 'Cách tính tiến độ. How its progress is told.' }) method: string;
  @Col(t.decimal, { nullable: true, describe: 'Chỉ tiêu. Target.' }) target: string | null;
  @Col(t.text, { nullable: true, describe: 'Đơn vị tính. Unit of the target.' }) unit: string | null;
  @Col(t.texts, { nullable: true, describe: 'Các bước, bước cuối là xong. Stages in order; the last is done.' })
  stages: string[] | null;
  @Col(t.bool, { describe: 'Báo cáo phải có minh chứng. Progress must be shown by evidence.' }) evidenceRequired: boolean;
  @Col(t.decimal, { nullable: true, describe: 'Trọng số. Weight among the tasks beside it.' }) weight: string | null;
  @Col(t.id, { nullable: true, filter: true, describe: 'Là thành phần của nhiệm vụ này. The task whose part it is.' })
  partOfId: string | null;
  @Many(() => TaskView, { foreign: 'part_of_id', order: 'ordinal', max: 50, describe: 'Các việc thành phần. Its parts.' })
  parts: TaskView[];
  @Col(t.bool, {
    nullable: true,
    sql: derivedStale,
    describe:
      'Nhiệm vụ cấp trên đã thay đổi từ khi tiếp nhận; trống khi không có. The task above has changed since; null where there is none.',
  })
  derivedStale: boolean | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày bị bỏ khỏi kế hoạch. Day on which an amendment took it out.' })
  withdrawnOn: string | null;
  @Col(taskSource, { nullable: true, filter: true, describe: 'Sinh ra từ. What it was born from.' }) sourceKind: string | null;
  @Col(t.id, { nullable: true, filter: true, describe: 'Kết luận, cam kết. The conclusion or commitment.' })
  sourceId: string | null;
  @Col(t.text, { nullable: true, describe: 'Nguyên văn. The words it was born from.' }) sourceText: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản. Number of that document.' }) sourceNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày văn bản. Its day.' }) sourceIssuedOn: string | null;
  @Many(() => TaskProductView, {
    foreign: 'task_id',
    order: 'ordinal',
    max: mostOf.taskProducts,
    describe: 'Sản phẩm dự kiến. What it is to bring about.',
  })
  products: TaskProductView[];
  @Many(() => TaskFundingView, {
    foreign: 'task_id',
    order: 'ordinal',
    max: mostOf.taskFundings,
    describe: 'Kinh phí. Money.',
  })
  fundings: TaskFundingView[];
  @Col(t.int, {
    sql: assignedIn(),
    describe: 'Số cơ quan được giao, trong phạm vi được xem. Agencies it is given to, of those one may see.',
  })
  assignmentCount: number;
  @Col(t.int, {
    sql: assignedIn(`state = 'ACKNOWLEDGED'`),
    describe: 'Số cơ quan đã xác nhận. Agencies that acknowledged it.',
  })
  acknowledgedCount: number;
  @Many(() => TaskAssignmentView, {
    foreign: 'task_id',
    order: 'assigned_on, id',
    max: 100,
    describe: 'Giao cho. To whom it is given.',
  })
  assignments: TaskAssignmentView[];
}
