import { allowedActions } from '../../platform/acts/allowed-actions';
import { t } from '../../platform/views/codecs';
import { Col, View } from '../../platform/views/view';
import { NamedParty } from './plan-party.view';
import { ofTaskInReach } from './plan.reach';
import { productKind, taskRole } from './plan.words';

@View('TaskAgency', {
  from: 'app.task_agency',
  describe: 'Chủ trì, phối hợp, theo dõi. Who leads a task, cooperates or follows.',
  order: 'ordinal',
})
@NamedParty
export class TaskAgencyView {
  @Col(taskRole, { describe: 'Vai trò. Role.' }) role: string;
}

@View('TaskProduct', {
  from: 'app.task_product',
  describe: 'Sản phẩm dự kiến của nhiệm vụ. What a task is to bring about.',
  order: 'ordinal',
})
export class TaskProductView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(productKind, { describe: 'Loại. Kind.' }) kind: string;
  @Col(t.text, { describe: 'Tên. What it is.' }) name: string;
}

@View('TaskFunding', {
  from: 'app.task_funding',
  describe: 'Kinh phí của nhiệm vụ: nguồn, dự toán, thực hiện. Money for a task: source, estimate, spent.',
  order: 'ordinal',
  scope: ofTaskInReach,
})
export class TaskFundingView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, {
    sql: allowedActions('TaskFunding'),
    describe: 'Việc được làm lúc này. What its viewer may do with it now.',
  })
  allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Nhiệm vụ. The task.' }) taskId: string;
  @Col(t.int, { sort: true, describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(t.text, { describe: 'Nguồn. Source of the money.' }) source: string;
  @Col(t.decimal, { nullable: true, describe: 'Dự toán, đồng. Estimate, in đồng.' }) estimate: string | null;
  @Col(t.decimal, { nullable: true, describe: 'Đã chi, đồng. Spent so far, in đồng.' }) spent: string | null;
  @Col(t.day, { nullable: true, describe: 'Tính đến ngày. As of this day.' }) spentOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note: string | null;
}
