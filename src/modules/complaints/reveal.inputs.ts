import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';

@Input()
export class RequestRevealInput extends OnRecord {
  @Given(t.text, 'Mục đích; không ghi tên người. Purpose; no names of persons.', { min: 10, max: 500 }) purpose: string;
  @Given(t.text, 'Căn cứ pháp lý: điều, khoản, văn bản. Legal basis: article and document.', { min: 3, max: 300 })
  legalBasis: string;
}

@Input()
export class DecideRevealInput extends OnRecord {
  @Given(t.bool, 'Đồng ý hay không. Granted or refused.') granted: boolean;
  @Given(t.instant, 'Khi đồng ý: đến lúc nào, không quá 7 ngày. With a grant: until when, within 7 days.', {
    optional: true,
  })
  validUntil?: string;
  @Given(t.text, 'Lý do; không ghi tên người. Why; no names of persons.', { optional: true, max: 500 }) reason?: string;
}

@Input()
export class WithdrawRevealInput extends OnRecord {}

/** Free of a key for retries: nothing of the answer may be kept. */
@Input()
export class RevealIdentityInput {
  @Given(t.id, 'Đơn. The petition.', { beside: true }) id: string;
}
