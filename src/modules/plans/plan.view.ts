import { AgencyView } from '../../engines/agencies/agency.view';
import { DocumentView } from '../../engines/agencies/documents/document.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { t } from '../../platform/views/codecs';
import { Col, Many, One, View } from '../../platform/views/view';
import { PlanBasisView } from './plan-basis.view';
import { PlanDutyView } from './plan-duty.view';
import { NamedParty } from './plan-party.view';
import { PlanAmendmentView } from './amendment.view';
import { plansInReach } from './plan.reach';
import { mostOf } from './plan-terms';
import { planKind, planStatus } from './plan.words';
import { TaskView } from './task.view';

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
  @Col(t.day, { nullable: true, describe: 'Ngày trình. Day on which it was last submitted.' }) submittedOn: string | null;
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

export { TaskView } from './task.view';
