import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import { type EvidenceRecord, mostOf, type ProductKind } from './plan-terms';
import { evidenceRecord, productKind } from './plan.words';

@Input()
export class EvidenceInput {
  @Given(t.text, 'Tên. What it is.', { max: 300, optional: true }) label?: string;
  @Given(t.id, 'Tệp đã tải lên. A file that was uploaded.', { optional: true }) fileId?: string;
  @Given(t.text, 'Đường dẫn. A link.', { max: 2000, optional: true }) url?: string;
  @Given(evidenceRecord, 'Loại bản ghi. Kind of record.', { optional: true }) recordKind?: EvidenceRecord;
  @Given(t.id, 'Bản ghi. The record.', { optional: true }) recordId?: string;
}

@Input()
export class ReportProgressInput extends OnRecord {
  @Given(t.day, 'Ngày báo cáo, mặc định hôm nay. Day; today when absent.', { optional: true }) reportedOn?: string;
  @Given(t.bool, 'Đã xong, BINARY. Whether it is done.', { optional: true }) done?: boolean;
  @Given(t.decimal, 'Đã đạt đến nay, MEASURE. All that is reached so far.', { optional: true }) value?: string;
  @Given(t.text, 'Bước, STATUS. The stage.', { max: 200, optional: true }) stage?: string;
  @Given(t.text, 'Nội dung. What was done.', { optional: true }) note?: string;
  @Given(EvidenceInput, 'Minh chứng. What shows it.', { list: true, max: mostOf.evidence, optional: true })
  evidence?: EvidenceInput[];
}

@Input()
export class ReopenTaskInput extends OnRecord {
  @Given(t.text, 'Lý do. Why.', { max: 1000 }) reason: string;
  @Given(t.day, 'Hạn mới; mặc định như cũ. New last day; as before when absent.', { optional: true }) dueOn?: string;
}

@Input()
export class WaiveTaskInput extends OnRecord {
  @Given(t.text, 'Lý do. Why.', { max: 1000 }) reason: string;
  @Given(t.text, 'Số văn bản. Number of the document.', { max: 100 }) documentNumber: string;
}

@Input()
export class RecordOutputInput extends OnRecord {
  @Given(productKind, 'Loại. Kind.') kind: ProductKind;
  @Given(t.text, 'Tên. What it is.', { max: 500 }) name: string;
  @Given(t.text, 'Số. Number.', { max: 100, optional: true }) number?: string;
  @Given(t.day, 'Ngày. Day.') madeOn: string;
  @Given(t.id, 'Sản phẩm dự kiến của nhiệm vụ. The product that the task foresaw.', { optional: true })
  productId?: string;
  @Given(t.id, 'Văn bản trong sổ. The document in the register.', { optional: true }) documentId?: string;
}

@Input()
export class RequestExtensionInput extends OnRecord {
  @Given(t.day, 'Xin đến ngày. Until when.') until: string;
  @Given(t.text, 'Lý do. Why.', { max: 2000 }) reason: string;
}

@Input()
export class DecideExtensionInput extends OnRecord {
  @Given(t.bool, 'Đồng ý. Whether it is granted.') granted: boolean;
  @Given(t.day, 'Đến ngày; mặc định như xin. Until when; as asked when absent.', { optional: true }) until?: string;
  @Given(t.text, 'Lý do; bắt buộc khi không đồng ý. Why; must be said when it is refused.', {
    max: 2000,
    optional: true,
  })
  reason?: string;
  @Given(t.text, 'Số văn bản. Number of the document.', { max: 100, optional: true }) documentNumber?: string;
}

@Input()
export class TakeBackExtensionInput extends OnRecord {}
