import { AgencyView } from '../../engines/agencies/agency.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { t } from '../../platform/views/codecs';
import { Col, One, View } from '../../platform/views/view';
import { reopenLifecycle } from './reporting.lifecycles';
import { ofReportInReach, receiptsInReach } from './reporting.reach';
import { redaction, versionState } from './reporting.words';

export const reopenState = t.enum('ReopenState', reopenLifecycle.states);

@View('ReportAdjustment', {
  from: 'app.report_adjustment',
  describe: 'Điều chỉnh khi tổng hợp. An adjustment made when consolidating.',
  order: 'madeAt',
  scope: ofReportInReach,
})
export class AdjustmentView {
  @Col(t.id) id: string;
  @Col(t.text, { describe: 'Ô số liệu. The cell.' }) cellKey: string;
  @Col(t.decimal, { describe: 'Thêm bao nhiêu; tỷ lệ: vào tử số. What it adds; to the numerator of a ratio.' }) amount: string;
  @Col(t.decimal, { nullable: true, describe: 'Thêm vào mẫu số. What it adds to the denominator.' }) ofAmount: string | null;
  @Col(t.text, { describe: 'Lý do. Reason.' }) reason: string;
  @Col(t.text, { describe: 'Người điều chỉnh. Author.' }) author: string;
  @Col(t.instant, { sort: true, describe: 'Lúc nào. When.' }) madeAt: string;
} // prettier-ignore

@View('ReportPart', {
  from: 'app.report_part',
  describe: 'Thành phần của báo cáo tổng hợp. What went into a consolidated report, or is missing from it.',
  order: 'id',
  scope: ofReportInReach,
})
export class ReportPartView {
  @Col(t.id) id: string;
  @Col(t.id, { describe: 'Nghĩa vụ. The duty.' }) dutyId: string;
  @Col(t.text, {
    sql: (a) => `(select d.agency_name from app.cycle_duty d where d.tenant_id = ${a}.tenant_id and d.id = ${a}.duty_id)`,
    describe: 'Cơ quan. The agency.',
  })
  agencyName: string;
  @Col(t.id, { nullable: true, describe: 'Báo cáo đã vào. The report that went in.' }) childId: string | null;
  @Col(t.int, { nullable: true, describe: 'Phiên bản đã vào. Its version.' }) childNumber: number | null;
  @Col(t.text, { nullable: true, describe: 'SHA-256 của phiên bản đó. Its digest.' }) childDigest: string | null;
  @Col(t.text, { nullable: true, describe: 'Vì sao thiếu. Why it is missing.' }) gapReason: string | null;
} // prettier-ignore

@View('ReportVersion', {
  from: 'app.report_version',
  describe: 'Phiên bản đã nộp của báo cáo; nội dung: GET /v1/reports/{id}/versions/{n}.json. A version handed in.',
  order: '-number',
  scope: ofReportInReach,
})
export class ReportVersionView {
  @Col(t.id) id: string;
  @Col(t.id, { describe: 'Báo cáo. The report.' }) reportId: string;
  @Col(t.int, { sort: true, describe: 'Số phiên bản. Its number.' }) number: number;
  @Col(versionState, { describe: 'Trạng thái. State.' }) state: string;
  @Col(t.instant, { describe: 'Nộp lúc. Handed in at.' }) submittedAt: string;
  @Col(t.instant, { nullable: true, describe: 'Chốt lúc. Frozen at.' }) frozenAt: string | null;
  @Col(t.text, { describe: 'SHA-256 của JSON chuẩn. Of the canonical JSON.' }) digest: string;
}

@View('ReportReceipt', {
  from: 'app.report_receipt',
  describe: 'Gửi và nhận một phiên bản đã chốt. What of a frozen version went to a recipient.',
  order: '-sentAt',
  scope: receiptsInReach,
})
export class ReceiptView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, { sql: allowedActions('ReportReceipt'), describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Báo cáo. The report.' }) reportId: string;
  @Col(t.int, { describe: 'Phiên bản của báo cáo. Version of the report.' }) number: number;
  @Col(t.id, { nullable: true, filter: true, describe: 'Cơ quan nhận. The agency that receives.' }) agencyId: string | null;
  @One(() => AgencyView, { local: 'agency_id', nullable: true, describe: 'Cơ quan nhận. The agency that receives.' })
  agency: AgencyView | null;
  @Col(t.text, {
    sql: (a) => `(select c.name from app.cycle_recipient c where c.tenant_id = ${a}.tenant_id and c.id = ${a}.recipient_id)`,
    describe: 'Nơi nhận. Recipient.',
  })
  recipient: string;
  @Col(redaction, { describe: 'Nhận những gì. How much of it.' }) redaction: string;
  @Col(t.text, { describe: 'SHA-256 của nội dung đã gửi, cũng là ETag. Digest of what was sent, which is its ETag.' }) digest: string;
  @Col(t.instant, { sort: true, describe: 'Gửi lúc. Sent at.' }) sentAt: string;
  @Col(t.instant, { nullable: true, describe: 'Xác nhận lúc. Acknowledged at.' }) acknowledgedAt: string | null;
} // prettier-ignore

@View('ReopenRequest', {
  from: 'app.reopen_request',
  describe: 'Đề nghị mở lại báo cáo. A request to open a report again.',
  order: '-requestedOn',
  scope: ofReportInReach,
})
export class ReopenRequestView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, { sql: allowedActions('ReopenRequest'), describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Báo cáo. The report.' }) reportId: string;
  @Col(reopenState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.text, { describe: 'Lý do. Reason.' }) reason: string;
  @Col(t.texts, { describe: 'Ô, mục, bảng được sửa; * là tất cả. Cells, sections and tables to change; * for all.' }) scope: string[];
  @Col(t.text, { describe: 'Người đề nghị. Who asked.' }) requestedBy: string;
  @Col(t.day, { sort: true, describe: 'Ngày đề nghị. Asked on.' }) requestedOn: string;
  @Col(t.text, { nullable: true, describe: 'Người quyết định. Who decided.' }) decidedBy: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày quyết định. Decided on.' }) decidedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Ý kiến quyết định. What was decided.' }) decision: string | null;
  @Col(t.day, { nullable: true, describe: 'Mở lại đến hết ngày. Open until the end of.' }) expiresOn: string | null;
} // prettier-ignore
