import { allowedActions } from '../../platform/acts/allowed-actions';
import { t } from '../../platform/views/codecs';
import { Col, View } from '../../platform/views/view';
import { reportTemplateLifecycle } from './reporting.lifecycles';

export const templateStatus = t.enum('ReportTemplateStatus', reportTemplateLifecycle.states);

@View('ReportTemplate', {
  from: 'app.report_template',
  describe: 'Đề cương, biểu mẫu báo cáo; mỗi phiên bản đã ban hành không đổi. A form of reports; a published edition never changes.',
  order: 'code',
})
export class ReportTemplateView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản bản ghi. Version of the record.' }) version: number;
  @Col(t.texts, { sql: allowedActions('ReportTemplate'), describe: 'Việc được làm lúc này. What its viewer may do with it now.' })
  allowedActions: string[];
  @Col(t.text, { filter: true, sort: true, describe: 'Mã. Code.' }) code: string;
  @Col(t.int, { filter: true, sort: true, describe: 'Phiên bản của biểu mẫu. Edition.' }) edition: number;
  @Col(t.text, { describe: 'Tên. Title.' }) title: string;
  @Col(t.text, { describe: 'Tên tiếng Anh. Title in English.' }) titleEn: string;
  @Col(t.text, { describe: 'Nguồn. Where it comes from.' }) source: string;
  @Col(t.bool, { filter: true, describe: 'Có sẵn trong sản phẩm. Shipped with the product.' }) shipped: boolean;
  @Col(templateStatus, { filter: true, describe: 'Trạng thái. State.' }) status: string;
  @Col(t.day, { nullable: true, describe: 'Ngày ban hành. Published on.' }) publishedOn: string | null;
  @Col(t.day, { nullable: true, describe: 'Thôi dùng từ ngày. Retired on.' }) retiredOn: string | null;
  @Col(t.json, { onRequest: true, describe: 'Các mục, bảng, ô và quy tắc. Sections, tables, cells and rules.' })
  content: object;
} // prettier-ignore
