import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';

@Input()
export class ExcuseObligationInput extends OnRecord {
  @Given(t.text, 'Lý do. Reason.', { max: 2000 }) reason: string;
  @Given(t.text, 'Số văn bản. Number of the document that excuses.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày văn bản. Its day.') documentIssuedOn: string;
  @Given(t.day, 'Từ ngày; mặc định hôm nay. As of; today when absent.', { optional: true }) on?: string;
}

@Input()
export class ReassignObligationInput extends OnRecord {
  @Given(t.id, 'Vị trí được giao; trống: không giao riêng ai. The post that holds it; none when absent.', {
    optional: true,
  })
  postId?: string;
}
