import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';

const taskId = 'Nhiệm vụ trong kế hoạch mà cam kết trở thành. The task of an issued plan that it became.';

@Input()
export class MakeCommitmentInput extends OnRecord {
  @Given(t.text, 'Nội dung cam kết. What is promised.') text: string;
  @Given(t.text, 'Ai hứa, chức vụ. Who promised, in which office.', { max: 300 }) promisedBy: string;
  @Given(t.id, 'Cơ quan thực hiện; mặc định cơ quan đối thoại. Who owes it; the agency of the dialogue when absent.', {
    optional: true,
  })
  ownerAgencyId?: string;
  @Given(t.id, 'Người được giao của cơ quan đó. The post of that agency that holds it.', { optional: true })
  ownerPostId?: string;
  @Given(t.day, 'Hạn. Last day.') dueOn: string;
  @Given(t.id, 'Ý kiến mà cam kết đáp lại. The opinion it answers.', { optional: true }) opinionId?: string;
  @Given(t.id, taskId, { optional: true }) taskId?: string;
}

@Input()
export class ReportCommitmentInput extends OnRecord {
  @Given(t.day, 'Ngày báo cáo. Day.') reportedOn: string;
  @Given(t.text, 'Tiến độ. How far it has come.') text: string;
  @Given(t.id, taskId, { optional: true }) taskId?: string;
}

@Input()
export class FulfilCommitmentInput extends OnRecord {
  @Given(t.day, 'Ngày hoàn thành. Day it was done.') fulfilledOn: string;
  @Given(t.text, 'Kết quả. The result.') result: string;
  @Given(t.text, 'Số văn bản về kết quả. Number of the document.', { max: 100, optional: true })
  documentNumber?: string;
}

@Input()
export class WithdrawCommitmentInput extends OnRecord {
  @Given(t.day, 'Ngày rút. Day.') withdrawnOn: string;
  @Given(t.text, 'Lý do. Why.', { max: 1000 }) reason: string;
  @Given(t.text, 'Số văn bản. Number of the document.', { max: 100 }) documentNumber: string;
}
