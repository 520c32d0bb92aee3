import { AgencyView } from '../../engines/agencies/agency.view';
import { figureNature, figureQualifier } from '../../engines/figures/figure.types';
import { allowedActions } from '../../platform/acts/allowed-actions';
import type { Expression } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';
import { Col, Many, One, View } from '../../platform/views/view';
import { CycleDutyView, ReportingCycleView, reportStatus } from './cycle.view';
import { AdjustmentView, ReceiptView, ReopenRequestView, ReportPartView, ReportVersionView } from './report-part.view';
import { ofReportInReach, reportsInReach } from './reporting.reach';
import { cellOrigin, cellState, dutyKind } from './reporting.words';
import { receivedOnOf } from './timeliness.sql';

/** Sections and cells of the children whose versions went in. */
const ofChildren = (parent: string, child: string): string =>
  `${child}.key = ${parent}.key and ${child}.report_id in (
     select p.child_id from app.report_part p where p.tenant_id = ${parent}.tenant_id and p.report_id = ${parent}.report_id)`;

const agencyOfReport: Expression = (a) =>
  `(select r.agency_id from app.report r where r.tenant_id = ${a}.tenant_id and r.id = ${a}.report_id)`;

/** What the form says of a cell or section with this key. */
const ofForm =
  (list: string, wanted: string): Expression =>
  (a) =>
    `(select f.e ->> '${wanted}' from app.report r join app.report_template x on x.tenant_id = r.tenant_id and x.id = r.template_id,
        jsonb_path_query(x.content, '${list} ? (@.key == $key)', jsonb_build_object('key', ${a}.key)) as f(e)
      where r.tenant_id = ${a}.tenant_id and r.id = ${a}.report_id limit 1)`;
/** Only what consolidates is consolidated and adjusted, only what reports its own takes figures; the acts say the same. */
const ofItsKind: Expression = (a, bind) =>
  `array(select it from unnest(${allowedActions('Report')(a, bind)}) it
    where it <> all (case ${a}.kind when 'OWN' then array['consolidateReport', 'adjustReport', 'withdrawAdjustment'] else array['prefillReport'] end))`;
const cellOfForm = '$.tables[*].cells[*]';

@View('ReportCell', {
  from: 'app.report_cell',
  describe: 'Một ô số liệu: giá trị, nguồn gốc, các ô cấp dưới. A number of a report, where it comes from, and those below it.',
  order: 'ordinal',
  scope: ofReportInReach,
})
export class ReportCellView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.id, { describe: 'Báo cáo. The report.' }) reportId: string;
  @One(() => AgencyView, { local: agencyOfReport, describe: 'Cơ quan báo cáo. Who reports.' }) agency: AgencyView;
  @Col(t.text, { describe: 'Mã ô. Key of the cell.' }) key: string;
  @Col(t.int, { sort: true, describe: 'Thứ tự trong biểu. Place in the form.' }) ordinal: number;
  @Col(t.text, { nullable: true, onRequest: true, sql: ofForm(cellOfForm, 'labelVi'), describe: 'Tên. Its name.' }) labelVi: string | null;
  @Col(t.text, { nullable: true, onRequest: true, sql: ofForm(cellOfForm, 'labelEn'), describe: 'Tên tiếng Anh. Its name in English.' })
  labelEn: string | null;
  @Col(t.text, { nullable: true, onRequest: true, sql: ofForm(cellOfForm, 'unit'), describe: 'Đơn vị tính. Unit.' }) unit: string | null;
  @Col(t.text, { nullable: true, onRequest: true, sql: ofForm(cellOfForm, 'rule'), describe: 'Cách tổng hợp. How it is consolidated.' })
  rule: string | null;
  @Col(cellState, { describe: 'Có số, bằng 0, không áp dụng hay chưa có. Value, zero, not applicable or missing.' }) state: string;
  @Col(cellOrigin, { describe: 'Nguồn gốc. Where it comes from.' }) origin: string;
  @Col(t.decimal, { nullable: true, describe: 'Giá trị báo cáo. The value reported.' }) value: string | null;
  @Col(t.decimal, { nullable: true, describe: 'Tử số. Numerator.' }) numerator: string | null;
  @Col(t.decimal, { nullable: true, describe: 'Mẫu số. Denominator.' }) denominator: string | null;
  @Col(figureQualifier, { describe: 'Mức chính xác. How exact.' }) qualifier: string;
  @Col(figureNature, { describe: 'Tính chất số liệu. Nature.' }) nature: string;
  @Col(t.decimal, { nullable: true, describe: 'Số từ hồ sơ hoặc tổng cấp dưới. What the figure or those below give.' })
  computedValue: string | null;
  @Col(t.decimal, { nullable: true, describe: 'Tử số của số đó. Its numerator.' }) computedNumerator: string | null;
  @Col(t.decimal, { nullable: true, describe: 'Mẫu số của số đó. Its denominator.' }) computedDenominator: string | null;
  @Col(t.text, { nullable: true, describe: 'Mã chỉ tiêu. Code of the figure.' }) figureCode: string | null;
  @Col(t.int, { nullable: true, describe: 'Phiên bản chỉ tiêu. Its version.' }) figureVersion: number | null;
  @Col(t.text, { nullable: true, describe: 'SHA-256 của số đó. Its digest.' }) figureDigest: string | null;
  @Col(t.int, { nullable: true, describe: 'Đếm từ bao nhiêu bản ghi. From how many records.' }) figureMembers: number | null;
  @Col(t.text, { nullable: true, describe: 'SHA-256 của câu lệnh. Of its statement.' }) sqlHash: string | null;
  @Col(t.instant, { nullable: true, describe: 'Thời điểm chốt số liệu. The cut.' }) cut: string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do sửa hoặc không áp dụng. Why it was overridden or does not apply.' }) reason: string | null;
  @Col(t.text, { nullable: true, describe: 'Giải trình cảnh báo. Answer to a warning.' }) explanation: string | null;
  @Col(t.text, { nullable: true, describe: 'Ghi chú khi trả lại. Note of whoever sent it back.' }) returnNote: string | null;
  @Many(() => AdjustmentView, {
    foreign: (cell, adjustment) => `${adjustment}.report_id = ${cell}.report_id and ${adjustment}.cell_key = ${cell}.key`,
    order: 'made_at, id',
    max: 50,
    describe: 'Điều chỉnh. Adjustments.',
  })
  adjustments: AdjustmentView[];
  @Many(() => ReportCellView, { foreign: ofChildren, order: 'report_id', max: 200, describe: 'Các ô cấp dưới đã cộng vào. The cells that went in.' })
  children: ReportCellView[];
} // prettier-ignore

@View('ReportNarrative', {
  from: 'app.report_narrative',
  describe: 'Một mục lời văn, bên cạnh các nguồn của nó. A section in words, beside its sources.',
  order: 'ordinal',
  scope: ofReportInReach,
})
export class ReportNarrativeView {
  @Col(t.id) id: string;
  @Col(t.id, { describe: 'Báo cáo. The report.' }) reportId: string;
  @One(() => AgencyView, { local: agencyOfReport, describe: 'Cơ quan báo cáo. Who reports.' }) agency: AgencyView;
  @Col(t.text, { describe: 'Mã mục. Key of the section.' }) key: string;
  @Col(t.int, { sort: true, describe: 'Thứ tự. Place in the form.' }) ordinal: number;
  @Col(t.text, { nullable: true, onRequest: true, sql: ofForm('$.sections[*]', 'heading'), describe: 'Tiêu đề. Heading.' }) heading: string | null;
  @Col(t.text, { nullable: true, describe: 'Nội dung. What it says.' }) text: string | null;
  @Col(t.text, { nullable: true, describe: 'Ghi chú khi trả lại. Note of whoever sent it back.' }) returnNote: string | null;
  @Many(() => ReportNarrativeView, { foreign: ofChildren, order: 'report_id', max: 200, describe: 'Nội dung cùng mục của cấp dưới. The same section of those below.' })
  sources: ReportNarrativeView[];
} // prettier-ignore

@View('ReportLine', {
  from: 'app.report_line',
  describe: 'Một dòng của phụ lục danh sách. A line of an annex.',
  order: 'ordinal',
  scope: ofReportInReach,
})
export class ReportLineView {
  @Col(t.id) id: string;
  @Col(t.text, { describe: 'Bảng. The table.' }) tableKey: string;
  @Col(t.int, { sort: true, describe: 'Thứ tự. Place in the table.' }) ordinal: number;
  @Col(t.json, { describe: 'Giá trị theo cột. Values by column.' }) content: object;
  @Col(t.id, { nullable: true, describe: 'Báo cáo cấp dưới ghi dòng này. The report below that holds it.' }) sourceReportId: string | null;
} // prettier-ignore

@View('Report', {
  from: 'app.report',
  describe: 'Báo cáo của một cơ quan trong kỳ. What an agency reports in a cycle.',
  order: 'id',
  scope: reportsInReach,
})
export class ReportView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản bản ghi. Version of the record.' }) version: number;
  @Col(t.texts, { sql: ofItsKind, describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Kỳ báo cáo. The cycle.' }) cycleId: string;
  @One(() => ReportingCycleView, { local: 'cycle_id', describe: 'Kỳ báo cáo. The cycle.' }) cycle: ReportingCycleView;
  @Col(t.id, { filter: true, describe: 'Nghĩa vụ. The duty.' }) dutyId: string;
  @One(() => CycleDutyView, { local: 'duty_id', nullable: true, describe: 'Nghĩa vụ: hạn, nhóm, nơi nhận. The duty it meets.' }) duty: CycleDutyView | null;
  @Col(t.id, { filter: true, describe: 'Cơ quan báo cáo. Who reports.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan báo cáo. Who reports.' }) agency: AgencyView;
  @Col(dutyKind, { filter: true, describe: 'Loại báo cáo. Kind.' }) kind: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan soạn. Who writes it.' }) drafterId: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan tiếp nhận. Who receives it.' }) receiverId: string;
  @Col(reportStatus, { filter: true, describe: 'Trạng thái. State.' }) status: string;
  @Col(t.int, { describe: 'Phiên bản đã nộp gần nhất; 0: chưa nộp. Last version handed in; 0 before the first.' }) number: number;
  @Col(t.instant, { nullable: true, describe: 'Nộp hợp lệ lần đầu, theo giờ máy chủ. First handed in, by the clock of the server.' })
  firstSubmittedAt: string | null;
  @Col(t.instant, { nullable: true, describe: 'Nộp gần nhất. Last handed in.' }) submittedAt: string | null;
  @Col(t.day, { nullable: true, sql: (a) => receivedOnOf(a), describe: 'Ngày tính là đã nộp. The day that counts as handed in.' })
  receivedOn: string | null;
  @Col(t.int, { describe: 'Số lần nộp. How often it was handed in.' }) submissions: number;
  @Col(t.int, { describe: 'Số lần bị trả lại. How often it was sent back.' }) returns: number;
  @Col(t.day, { nullable: true, describe: 'Dấu đến của báo cáo giấy. Stamp of arrival of the paper.' }) paperReceivedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Số đến. Number of the paper.' }) paperNumber: string | null;
  @Col(t.text, { nullable: true, describe: 'Căn cứ ghi muộn. What the late entry rests on.' }) paperBasis: string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do trả lại hoặc mở lại. Why it was sent back or opened again.' }) returnReason: string | null;
  @Col(t.instant, { nullable: true, describe: 'Tiếp nhận lúc. Accepted at.' }) acceptedAt: string | null;
  @Col(t.instant, { nullable: true, describe: 'Chốt lúc. Frozen at.' }) frozenAt: string | null;
  @Col(t.text, { nullable: true, describe: 'Số, ký hiệu. Number of the document.' }) documentNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày ban hành. Day of issue.' }) issuedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Nơi ban hành. Place of issue.' }) placeOfIssue: string | null;
  @Col(t.text, { nullable: true, describe: 'Người ký. Signer.' }) signer: string | null;
  @Col(t.text, { nullable: true, describe: 'Thay mặt. On whose behalf.' }) signingOnBehalf: string | null;
  @Col(t.text, { nullable: true, describe: 'Chức vụ người ký. Capacity.' }) signingCapacity: string | null;
  @Col(t.texts, { nullable: true, describe: 'Đang mở lại: những ô, mục nào. Opened again: for which places.' }) reopenedScope: string[] | null;
  @Col(t.day, { nullable: true, describe: 'Mở lại đến hết ngày. Open until the end of.' }) reopenedUntil: string | null;
  @Many(() => ReportCellView, { foreign: 'report_id', order: 'ordinal', max: 600, describe: 'Các ô số liệu. Its numbers.' })
  cells: ReportCellView[];
  @Many(() => ReportNarrativeView, { foreign: 'report_id', order: 'ordinal', max: 100, describe: 'Các mục lời văn. Its sections.' })
  narratives: ReportNarrativeView[];
  @Many(() => ReportLineView, { foreign: 'report_id', order: 'table_key, ordinal, id', max: 500, describe: 'Các dòng phụ lục. Lines of its annexes.' })
  lines: ReportLineView[];
  @Many(() => AdjustmentView, { foreign: 'report_id', order: 'made_at, id', max: 200, describe: 'Điều chỉnh. Adjustments.' })
  adjustments: AdjustmentView[];
  @Many(() => ReportPartView, { foreign: 'report_id', order: 'gap_reason nulls first, id', max: 500, describe: 'Đã tổng hợp những ai, thiếu ai. Whose reports went in, and whose are missing.' })
  parts: ReportPartView[];
  @Many(() => ReportVersionView, { foreign: 'report_id', order: 'number desc', max: 100, describe: 'Các phiên bản đã nộp. Versions handed in.' })
  versions: ReportVersionView[];
  @Many(() => ReceiptView, { foreign: 'report_id', order: 'sent_at, id', max: 100, describe: 'Đã gửi những ai. To whom it went.' })
  receipts: ReceiptView[];
  @Many(() => ReopenRequestView, { foreign: 'report_id', order: 'requested_on, id', max: 50, describe: 'Các đề nghị mở lại. Requests to open it again.' })
  reopenRequests: ReopenRequestView[];
} // prettier-ignore
