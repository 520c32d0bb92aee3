import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';

const content = 'Nội dung: sections, tables, rules. What the form consists of.';

@Input()
export class AdoptReportTemplateInput extends NewRecord {
  @Given(t.text, 'Mã của biểu mẫu có sẵn. Code of a form that comes with the product.', { max: 60 }) code: string;
}

@Input()
export class DraftReportTemplateInput extends NewRecord {
  @Given(t.text, 'Mã; cùng mã là phiên bản tiếp theo. Code; the same code makes the next edition.', { max: 60 }) code: string;
  @Given(t.text, 'Tên. Title.', { max: 300 }) title: string;
  @Given(t.text, 'Tên tiếng Anh. Title in English.', { max: 300 }) titleEn: string;
  @Given(t.text, 'Nguồn: văn bản ban hành. The document it comes from.', { max: 1_000 }) source: string;
  @Given(t.json, content) content: object;
} // prettier-ignore

@Input()
export class AmendReportTemplateInput extends OnRecord {
  @Given(t.text, 'Tên. Title.', { max: 300, optional: true }) title?: string;
  @Given(t.text, 'Tên tiếng Anh. Title in English.', { max: 300, optional: true }) titleEn?: string;
  @Given(t.text, 'Nguồn. The document it comes from.', { max: 1_000, optional: true }) source?: string;
  @Given(t.json, content, { optional: true }) content?: object;
}

@Input()
export class PublishReportTemplateInput extends OnRecord {}

@Input()
export class RetireReportTemplateInput extends OnRecord {}
