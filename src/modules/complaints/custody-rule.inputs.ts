import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord } from '../../platform/views/inputs';
import type { CaseKind } from './case-kind';
import { custody, type Custody, custodyKind } from './custody-rule.view';

@Input()
export class SetCustodyRuleInput extends NewRecord {
  @Given(custodyKind, 'Loại đơn. Kind of petition.') kind: CaseKind;
  @Given(
    custody,
    'Cách lưu danh tính; tố cáo không bao giờ OPEN. How identities are kept; never OPEN for denunciations.',
  )
  custody: Custody;
  @Given(t.text, 'Số văn bản quy định. The document that says so.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày văn bản. Its day.') decidedOn: string;
  @Given(t.text, 'Ghi chú. Note.', { optional: true, max: 500 }) note?: string;
}
