import { Given, Input, NewRecord } from '../../../platform/views/inputs';
import { t } from '../../../platform/views/codecs';
import { documentKind } from './document.view';
import type { DocumentKind } from './document-kind';

@Input()
export class RegisterDocumentInput extends NewRecord {
  @Given(t.text, 'Số, ký hiệu. Number as it stands on the document.', { min: 1, max: 100 }) number: string;
  @Given(documentKind, 'Loại văn bản. Kind.') kind: DocumentKind;
  @Given(t.text, 'Trích yếu. What it is about.', { min: 1, max: 1000 }) title: string;
  @Given(t.text, 'Cơ quan ban hành, như ghi trên văn bản. The issuer as the document names it.', { min: 1, max: 300 })
  issuer: string;
  @Given(t.id, 'Cơ quan ban hành trong tỉnh. The issuer, when it is an agency here.', { optional: true })
  issuerAgencyId?: string;
  @Given(t.day, 'Ngày ban hành. Day of issue.', { optional: true }) issuedOn?: string;
  @Given(t.day, 'Có hiệu lực từ ngày. In force from.', { optional: true }) validFrom?: string;
  @Given(t.day, 'Ngày đầu tiên hết hiệu lực. First day on which it is no longer in force.', { optional: true })
  validTo?: string;
  @Given(t.id, 'Văn bản bị thay thế. The document it replaces.', { optional: true }) replacesId?: string;
  @Given(t.text, 'Nguồn đọc được. Where the entry was read.', { max: 1000, optional: true }) source?: string;
}
