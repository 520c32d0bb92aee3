import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import type { AnswerKind } from './reception-terms';
import { answerKind, refusalGround } from './reception.types';
import type { RefusalGroundName } from './refusal-grounds';

@Input()
export class AnswerVisitInput extends OnRecord {
  @Given(t.day, 'Ngày trả lời. Day of the answer.') answeredOn: string;
  @Given(answerKind, 'Trả lời về việc gì; MORE_TIME thì vẫn còn chờ. What it says; with MORE_TIME an answer is still awaited.')
  kind: AnswerKind;
  @Given(t.text, 'Nội dung. What was said.', { optional: true }) answer?: string;
  @Given(t.text, 'Số văn bản. Number of the document.', { max: 100, optional: true }) number?: string;
} // prettier-ignore

@Input()
export class ForwardVisitInput extends OnRecord {
  @Given(t.day, 'Ngày chuyển. Day.') forwardedOn: string;
  @Given(t.id, 'Cơ quan nhận. The agency it goes to.', { optional: true }) toAgencyId?: string;
  @Given(t.text, 'Nơi nhận ngoài danh mục. A body outside the register.', { max: 300, optional: true })
  toName?: string;
  @Given(t.text, 'Số văn bản chuyển. Number of the transfer.', { max: 100 }) number: string;
  @Given(t.bool, 'Công dân yêu cầu được báo kết quả. The citizen asks to be informed of the result.', { optional: true })
  informRequested?: boolean;
} // prettier-ignore

@Input()
export class RecordForwardResultInput extends OnRecord {
  @Given(t.day, 'Ngày giải quyết xong. Day it was resolved.') resolvedOn: string;
  @Given(t.day, 'Ngày nhận thông báo kết quả. Day its notice came.') receivedOn: string;
  @Given(t.text, 'Số văn bản thông báo. Number of the notice.', { max: 100 }) number: string;
  @Given(t.text, 'Kết quả. The result.', { optional: true }) result?: string;
}

@Input()
export class InformCitizenInput extends OnRecord {
  @Given(t.day, 'Ngày báo công dân. Day.') informedOn: string;
  @Given(t.text, 'Cách báo: văn bản số, điện thoại … How: a document with its number, by phone …', { max: 300 })
  informedBy: string;
}

@Input()
export class RefuseVisitInput extends OnRecord {
  @Given(refusalGround, 'Căn cứ. Ground.') ground: RefusalGroundName;
  @Given(t.day, 'Ngày đủ căn cứ. Day of sufficient grounds.') refusedOn: string;
}

@Input()
export class IssueRefusalNoticeInput extends OnRecord {
  @Given(t.text, 'Số thông báo (Mẫu 01/TCD). Number of the notice.', { max: 100 }) number: string;
  @Given(t.day, 'Ngày thông báo. Its day.') issuedOn: string;
}
