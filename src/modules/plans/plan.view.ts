import { AgencyView } from '../../engines/agencies/agency.view';
import { DocumentView } from '../../engines/agencies/documents/document.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { t } from '../../platform/views/codecs';
import { Col, Many, One, View } from '../../platform/views/view';
import { PlanBasisView } from './plan-basis.view';
import { PlanDutyView } from './plan-duty.view';
import { NamedParty } from './plan-party.view';
import { PlanAmendmentView } from './amendment.view';
import { plansInReach, tasksInReach } from './plan.reach';
import { mostOf } from './plan-terms';
import { ints, planKind, planStatus, progressMethod, taskSource, timingKind } from './plan.words';
import { TaskAgencyView, TaskFundingView, TaskProductView } from './task-parts.view';
import { assignedIn, derivedStale } from './task-sums';

const sections = (kind: string) => (a: string) =>
  `array(select s.text from app.plan_section s where s.tenant_id = ${a}.tenant_id and s.plan_id = ${a}.id and s.kind = '${kind}' order by s.ordinal)`;
const countOf =
  (table: string, which = '') =>
  (a: string) =>
    `(select count(*)::int from app.${table} c where c.tenant_id = ${a}.tenant_id and c.plan_id = ${a}.id${which})`;

@View('PlanRecipient', {
  from: 'app.plan_recipient',
  describe: 'Nơi nhận. A line of the distribution list.',
  order: 'ordinal',
})
@NamedParty
export class PlanRecipientView {}

@View('Plan', {
  from: 'app.plan',
  describe: 'Kế hoạch công tác dân vận chính quyền. A plan of people relations work.',
  order: '-startsOn',
  scope: plansInReach,
  search: 'sys.search_plan',
  criteria: {
    year: {
      codec: t.int,
      describe: 'Thời gian thực hiện gồm năm này. The horizon includes this year.',
      sql: (a, year) => `extract(year from ${a}.starts_on) <= ${year} and extract(year from ${a}.ends_on) >= ${year}`,
    },
    addressedTo: {
      codec: t.id,
      describe: 'Gửi đến cơ quan này. Addressed to this agency.',
      sql: (a, agency) =>
        `exists (select from app.plan_addressee y where y.tenant_id = ${a}.tenant_id and y.plan_id = ${a}.id and y.agency_id = ${agency})`,
    },
  },
})
export class PlanView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(planKind, { filter: true, describe: 'Loại kế hoạch. Kind.' }) kind: string;
  @Col(planStatus, { filter: true, describe: 'Trạng thái. State.' }) status: string;
  @Col(t.text, { nullable: true, filter: true, describe: 'Số, ký hiệu. Number; none before it is issued.' })
  number: string | null;
  @Col(t.text, { sort: true, describe: 'Tên kế hoạch. Title.' }) title: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan ban hành. The agency that issues it.' }) issuerId: string;
  @One(() => AgencyView, { local: 'issuer_id', describe: 'Cơ quan ban hành. The agency that issues it.' })
  issuer: AgencyView;
  @Col(t.day, { filter: true, sort: true, describe: 'Thực hiện từ ngày. First day of the horizon.' }) startsOn: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Đến hết ngày. Last day of the horizon.' }) endsOn: string;
  @Col(t.text, { nullable: true, describe: 'Nơi ban hành. Place of issue.' }) placeOfIssue: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày ban hành. Day of issue.' }) issuedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Người ký. Signer.' }) signer: string | null;
  @Col(t.text, { nullable: true, describe: 'Thay mặt. On whose behalf: TM. ỦY BAN NHÂN DÂN.' })
  signingOnBehalf: string | null;
  @Col(t.text, { nullable: true, describe: 'Tư cách ký. Capacity: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.' })
  signingCapacity: string | null;
  @Col(t.text, { nullable: true, describe: 'Lưu. Archive mark.' }) archiveMark: string | null;
  @Col(t.text, { nullable: true, describe: 'Đoạn căn cứ, nguyên văn. The paragraph of bases as written.' })
  preamble: string | null;
  @Col(t.text, { nullable: true, describe: 'Đoạn kết, nguyên văn. The closing paragraph.' }) closing: string | null;
  @Col(t.texts, { sql: sections('PURPOSE'), describe: 'Mục đích. Purposes.' }) purposes: string[];
  @Col(t.texts, { sql: sections('REQUIREMENT'), describe: 'Yêu cầu. Requirements.' }) requirements: string[];
  @Col(t.bool, { filter: true, describe: 'Dữ liệu minh hoạ, không có thật. Invented for demonstration.' })
  illustrative: boolean;
  @Col(t.text, { nullable: true, describe: 'Nguồn. Source.' }) source: string | null;
  @Col(t.texts, { sql: allowedActions('Plan'), describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(t.int, {
    sql: countOf('task', ' and c.withdrawn_on is null'),
    describe: 'Số nhiệm vụ, không kể đã bỏ. Number of tasks, without withdrawn ones.',
  })
  taskCount: number;
  @Col(t.int, { sql: countOf('plan_addressee'), describe: 'Số cơ quan nhận. Number of agencies addressed.' })
  addresseeCount: number;
  @Col(t.id, { nullable: true, filter: true, describe: 'Kế hoạch cấp trên. The plan it carries out.' })
  parentId: string | null;
  @One(() => PlanView, { local: 'parent_id', nullable: true, describe: 'Kế hoạch cấp trên. The plan it carries out.' })
  parent: PlanView | null;
  @Many(() => PlanView, {
    foreign: 'parent_id',
    order: 'starts_on, id',
    max: 100,
    describe: 'Kế hoạch cụ thể hoá. Plans that carry it out.',
  })
  children: PlanView[];
  @One(() => DocumentView, {
    local: 'document_id',
    nullable: true,
    describe: 'Kế hoạch trong sổ văn bản. The plan in the register.',
  })
  document: DocumentView | null;
  @Col(t.day, { nullable: true, describe: 'Ngày trình. Day on which it was last submitted.' }) submittedOn:
    string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do trả lại. Why it was returned.' }) returnReason: string | null;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày kết thúc. Day on which it was closed.' })
  closedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Đánh giá khi kết thúc. What was found when it was closed.' })
  closingNote: string | null;
  @Many(() => PlanAmendmentView, {
    foreign: 'plan_id',
    order: 'ordinal',
    max: mostOf.amendments,
    describe: 'Các lần điều chỉnh. Amendments.',
  })
  amendments: PlanAmendmentView[];
  @Many(() => PlanBasisView, {
    foreign: (plan, basis) => `${basis}.plan_id = ${plan}.id and ${basis}.task_id is null`,
    order: 'ordinal',
    max: mostOf.bases,
    describe: 'Căn cứ. Bases.',
  })
  bases: PlanBasisView[];
  @Many(() => TaskView, { foreign: 'plan_id', order: 'ordinal', max: mostOf.tasks, describe: 'Nhiệm vụ. Tasks.' })
  tasks: TaskView[];
  @Many(() => PlanDutyView, {
    foreign: 'plan_id',
    order: 'ordinal',
    max: mostOf.duties,
    describe: 'Tổ chức thực hiện. Who does what.',
  })
  duties: PlanDutyView[];
  @Many(() => PlanRecipientView, {
    foreign: 'plan_id',
    order: 'ordinal',
    max: mostOf.recipients,
    describe: 'Nơi nhận. Distribution list.',
  })
  recipients: PlanRecipientView[];
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
  @Col(t.text, { nullable: true, describe: 'Ký hiệu trong kế hoạch. The code it bears in the plan.' }) code:
    string | null;
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
  @Col(t.bool, { describe: 'Báo cáo phải có minh chứng. Progress must be shown by evidence.' })
  evidenceRequired: boolean;
  @Col(t.decimal, { nullable: true, describe: 'Trọng số. Weight among the tasks beside it.' }) weight: string | null;
  @Col(t.id, { nullable: true, filter: true, describe: 'Là thành phần của nhiệm vụ này. The task whose part it is.' })
  partOfId: string | null;
  @Many(() => TaskView, {
    foreign: 'part_of_id',
    order: 'ordinal',
    max: 50,
    describe: 'Các việc thành phần. Its parts.',
  })
  parts: TaskView[];
  @Col(t.bool, {
    nullable: true,
    sql: derivedStale,
    describe:
      'Nhiệm vụ cấp trên đã thay đổi từ khi tiếp nhận; trống khi không có. The task above has changed since; null where there is none.',
  })
  derivedStale: boolean | null;
  @Col(t.day, {
    nullable: true,
    filter: true,
    describe: 'Ngày bị bỏ khỏi kế hoạch. Day on which an amendment took it out.',
  })
  withdrawnOn: string | null;
  @Col(taskSource, { nullable: true, filter: true, describe: 'Sinh ra từ. What it was born from.' }) sourceKind:
    string | null;
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
}
