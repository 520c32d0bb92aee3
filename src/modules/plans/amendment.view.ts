import { t } from '../../platform/views/codecs';
import { Col, Many, View } from '../../platform/views/view';
import { mostOf } from './plan-terms';
import { planChangeField } from './plan.words';

@View('PlanChange', {
  from: 'app.plan_change',
  describe: 'Một nội dung được điều chỉnh, với lý do. One thing that an amendment changed, with why.',
  order: 'ordinal',
})
export class PlanChangeView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Thứ tự. Place in the list.' }) ordinal: number;
  @Col(t.id, { nullable: true, describe: 'Nhiệm vụ. The task.' }) taskId: string | null;
  @Col(planChangeField, { describe: 'Thay đổi gì. What changed.' }) field: string;
  @Col(t.text, { nullable: true, describe: 'Trước đó. Before.' }) before: string | null;
  @Col(t.text, { nullable: true, describe: 'Sau đó. After.' }) after: string | null;
  @Col(t.text, { describe: 'Lý do. Why.' }) reason: string;
}

@View('PlanAmendment', {
  from: 'app.plan_amendment',
  describe: 'Văn bản điều chỉnh, bổ sung kế hoạch. A document that changed an issued plan.',
  order: 'ordinal',
})
export class PlanAmendmentView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Lần thứ mấy. Which amendment.' }) ordinal: number;
  @Col(t.text, { describe: 'Số, ký hiệu. Number.' }) number: string;
  @Col(t.day, { describe: 'Ngày ban hành. Day of issue.' }) issuedOn: string;
  @Col(t.text, { nullable: true, describe: 'Người ký. Signer.' }) signer: string | null;
  @Col(t.text, { nullable: true, describe: 'Tư cách ký. Capacity.' }) signingCapacity: string | null;
  @Col(t.text, { describe: 'Lý do. Why.' }) reason: string;
  @Many(() => PlanChangeView, {
    foreign: 'amendment_id',
    order: 'ordinal',
    max: mostOf.changes,
    describe: 'Các nội dung điều chỉnh. What it changed.',
  })
  changes: PlanChangeView[];
}
