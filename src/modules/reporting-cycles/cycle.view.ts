import { agencyLevel } from '../../engines/agencies/agency.types';
import { AgencyView } from '../../engines/agencies/agency.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import type { Expression } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';
import { Col, Many, One, View } from '../../platform/views/view';
import { cycleDutyLifecycle, reportingCycleLifecycle, reportLifecycle } from './reporting.lifecycles';
import { reportsInReach } from './reporting.reach';
import { cycleKind, dutyKind, redaction, reporters, timeliness } from './reporting.words';
import { lateDaysOf, receivedOnOf, timelinessOf } from './timeliness.sql';
import { ReportTemplateView } from './template.view';

export const cycleStatus = t.enum('ReportingCycleStatus', reportingCycleLifecycle.states);
export const dutyState = t.enum('CycleDutyState', cycleDutyLifecycle.states);
export const reportStatus = t.enum('ReportStatus', reportLifecycle.states);

@View('CycleDeadline', {
  from: 'app.cycle_deadline',
  describe: 'Hạn của một nhóm cơ quan. The day of a group of reporters.',
  order: 'dueOn',
})
export class CycleDeadlineView {
  @Col(t.id) id: string;
  @Col(reporters, { describe: 'Nhóm. Group.' }) reporters: string;
  @Col(t.day, { sort: true, describe: 'Ngày cuối còn đúng hạn. Last day in time.' }) dueOn: string;
}

@View('CycleRecipient', {
  from: 'app.cycle_recipient',
  describe: 'Nơi nhận báo cáo cuối cùng. A recipient of the final report.',
  order: 'ordinal',
})
export class CycleRecipientView {
  @Col(t.id) id: string;
  @Col(t.int, { sort: true, describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(t.text, { describe: 'Nơi nhận. Recipient.' }) name: string;
  @Col(t.text, { nullable: true, describe: 'Gửi qua. Through whom.' }) via: string | null;
  @Col(t.id, { nullable: true, describe: 'Cơ quan trong hệ thống. The agency, where registered.' }) agencyId: string | null;
  @Col(redaction, { describe: 'Nhận những gì. How much of it.' }) redaction: string;
  @Col(t.day, { nullable: true, describe: 'Hạn gửi. To be sent by.' }) dueOn: string | null;
} // prettier-ignore

@View('ReportingCycle', {
  from: 'app.reporting_cycle',
  describe: 'Kỳ báo cáo. A reporting cycle.',
  order: '-periodTo',
  criteria: {
    templateCode: {
      codec: t.text,
      describe: 'Theo biểu mẫu mang mã này. On the form with this code.',
      sql: (a, code) =>
        `exists (select from app.report_template f where f.tenant_id = ${a}.tenant_id and f.id = ${a}.template_id and f.code = ${code})`,
    },
  },
})
export class ReportingCycleView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, { sql: allowedActions('ReportingCycle'), describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(t.text, { describe: 'Tên kỳ báo cáo. Title.' }) title: string;
  @Col(cycleKind, { filter: true, describe: 'Loại. Kind.' }) kind: string;
  @Col(cycleStatus, { filter: true, describe: 'Trạng thái. State.' }) status: string;
  @Col(t.id, { filter: true, describe: 'Biểu mẫu. The form.' }) templateId: string;
  @One(() => ReportTemplateView, { local: 'template_id', describe: 'Biểu mẫu. The form.' }) template: ReportTemplateView;
  @Col(t.id, { filter: true, describe: 'UBND tỉnh, chủ thể của báo cáo cuối cùng. The committee whose report it becomes.' })
  issuerId: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan tổng hợp. The body that consolidates.' }) consolidatorId: string;
  @One(() => AgencyView, { local: 'consolidator_id', describe: 'Cơ quan tổng hợp. The body that consolidates.' })
  consolidator: AgencyView;
  @Col(t.text, { describe: 'Tên gọi của kỳ: 6 tháng đầu năm 2026. The period by name.' }) periodLabel: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Kỳ từ ngày. The period begins.' }) periodFrom: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Kỳ đến hết ngày. The period ends.' }) periodTo: string;
  @Col(t.day, { describe: 'Lấy số liệu từ ngày. Data from.' }) windowFrom: string;
  @Col(t.day, { describe: 'Chốt số liệu hết ngày. Data to, the day included.' }) windowTo: string;
  @Col(t.id, { nullable: true, describe: 'Kỳ trước để so sánh. The cycle before, to compare with.' }) previousId: string | null;
  @Col(t.text, { nullable: true, describe: 'Hạn theo lời văn bản. The deadline in the words of the document.' }) dueText: string | null;
  @Col(t.text, { nullable: true, describe: 'Số văn bản yêu cầu. Number of the request.' }) requestNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày văn bản yêu cầu. Its day.' }) requestOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Căn cứ của hạn trái NĐ 09/2019 Đ8.5. What a day against NĐ 09/2019 Art. 8.5 rests on.' })
  deadlineBasis: string | null;
  @Col(t.texts, { describe: 'Cảnh báo so với NĐ 09/2019. Warnings by NĐ 09/2019.' }) warnings: string[];
  @Col(t.day, { nullable: true, describe: 'Cơ quan phải báo cáo được chốt theo ngày này. Reporters are those of this day.' })
  hierarchyDay: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày mở. Opened on.' }) openedOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày đóng. Closed on.' }) closedOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày huỷ. Cancelled on.' }) cancelledOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do huỷ. Why it was cancelled.' }) reason: string | null;
  @Col(t.int, {
    sql: (a) => `(select count(*)::int from app.cycle_duty d where d.tenant_id = ${a}.tenant_id and d.cycle_id = ${a}.id)`,
    describe: 'Số nghĩa vụ báo cáo. Number of duties.',
  })
  dutyCount: number;
  @Many(() => CycleDeadlineView, { foreign: 'cycle_id', order: 'due_on, reporters', max: 20, describe: 'Hạn theo nhóm. Days by group.' })
  deadlines: CycleDeadlineView[];
  @Many(() => CycleRecipientView, { foreign: 'cycle_id', order: 'ordinal', max: 50, describe: 'Nơi nhận. Recipients.' })
  recipients: CycleRecipientView[];
} // prettier-ignore

const ofItsReport =
  (expression: string): Expression =>
  (a) =>
    `(select ${expression} from app.report r where r.tenant_id = ${a}.tenant_id and r.duty_id = ${a}.id)`;

@View('CycleDuty', {
  from: 'app.cycle_duty',
  describe: 'Cơ quan phải báo cáo trong kỳ, và đã nộp hay chưa. Who must report in a cycle, and whether it was done.',
  order: 'dueOn',
  scope: reportsInReach,
})
export class CycleDutyView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, { sql: allowedActions('CycleDuty'), describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Kỳ báo cáo. The cycle.' }) cycleId: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan. The agency.' }) agencyId: string;
  @Col(t.text, { sort: true, describe: 'Tên vào ngày chốt. Its name on the day of the hierarchy.' }) agencyName: string;
  @Col(dutyKind, { filter: true, describe: 'Loại báo cáo. Kind of report.' }) kind: string;
  @Col(reporters, { filter: true, describe: 'Nhóm. Group.' }) reporters: string;
  @Col(agencyLevel, { filter: true, describe: 'Cấp. Level.' }) level: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan soạn. Who writes it.' }) drafterId: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan tiếp nhận. Who receives it.' }) receiverId: string;
  @Col(t.id, { nullable: true, filter: true, describe: 'Báo cáo tổng hợp cấp trên. The duty it is consolidated into.' })
  parentId: string | null;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày cuối còn đúng hạn. Last day in time.' }) dueOn: string;
  @Col(dutyState, { filter: true, describe: 'Phải nộp hay được miễn. Expected or excused.' }) state: string;
  @Col(t.day, { nullable: true, describe: 'Ngày thay đổi sau khi mở kỳ. Changed on, after the opening.' }) amendedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do thay đổi. Why it was changed.' }) reason: string | null;
  @Col(t.id, { nullable: true, sql: ofItsReport('r.id'), describe: 'Báo cáo, nếu đã soạn. The report, once started.' })
  reportId: string | null;
  @Col(reportStatus, { nullable: true, filter: true, sql: ofItsReport('r.status'), describe: 'Trạng thái báo cáo. State of the report.' })
  reportStatus: string | null;
  @Col(t.day, { nullable: true, filter: true, sql: ofItsReport(receivedOnOf('r')), describe: 'Ngày tính là đã nộp. The day that counts as handed in.' })
  receivedOn: string | null;
  @Col(timeliness, { filter: true, sql: timelinessOf, describe: 'Đúng hạn hay chậm. In time or late.' }) timeliness: string;
  @Col(t.int, { nullable: true, sql: lateDaysOf, describe: 'Chậm bao nhiêu ngày. Late by how many days.' }) lateDays: number | null;
  @Col(t.int, { nullable: true, sql: ofItsReport('r.returns'), describe: 'Số lần bị trả lại. How often it was sent back.' })
  returns: number | null;
} // prettier-ignore
