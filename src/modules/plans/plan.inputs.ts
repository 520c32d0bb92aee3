import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import { PlanContentInput } from './plan-content.inputs';
import type { PlanKind } from './plan-terms';
import { planKind } from './plan.words';

@Input()
export class DraftPlanInput extends NewRecord {
  @Given(planKind, 'Loại kế hoạch. Kind.') kind: PlanKind;
  @Given(t.text, 'Tên kế hoạch. Title.', { max: 500 }) title: string;
  @Given(
    t.id,
    'Cơ quan ban hành, mặc định là cơ quan của người soạn. The issuer; the drafter’s own agency when absent.',
    {
      optional: true,
    },
  )
  issuerId?: string;
  @Given(t.id, 'Kế hoạch cấp trên. The plan it carries out.', { optional: true }) parentId?: string;
  @Given(t.day, 'Thực hiện từ ngày. First day of the horizon.') startsOn: string;
  @Given(t.day, 'Đến hết ngày. Last day of the horizon.') endsOn: string;
  @Given(t.text, 'Đoạn căn cứ. The paragraph of bases.', { optional: true }) preamble?: string;
  @Given(t.text, 'Đoạn kết. The closing paragraph.', { optional: true }) closing?: string;
  @Given(PlanContentInput, 'Nội dung. What the plan says.', { optional: true }) content?: PlanContentInput;
}

@Input()
export class AmendPlanDraftInput extends OnRecord {
  @Given(t.text, 'Tên kế hoạch. Title.', { max: 500, optional: true }) title?: string;
  @Given(t.id, 'Kế hoạch cấp trên. The plan it carries out.', { optional: true }) parentId?: string | null;
  @Given(t.day, 'Thực hiện từ ngày. First day of the horizon.', { optional: true }) startsOn?: string;
  @Given(t.day, 'Đến hết ngày. Last day of the horizon.', { optional: true }) endsOn?: string;
  @Given(t.text, 'Đoạn căn cứ. The paragraph of bases.', { optional: true }) preamble?: string | null;
  @Given(t.text, 'Đoạn kết. The closing paragraph.', { optional: true }) closing?: string | null;
  @Given(PlanContentInput, 'Phần thay đổi. The parts that change; each takes the place of what stood there.', {
    optional: true,
  })
  content?: PlanContentInput;
}

@Input()
export class IssuePlanInput extends OnRecord {
  @Given(t.text, 'Số, ký hiệu. Number.', { max: 100 }) number: string;
  @Given(t.day, 'Ngày ban hành. Day of issue.') issuedOn: string;
  @Given(t.text, 'Nơi ban hành. Place of issue.', { max: 200 }) placeOfIssue: string;
  @Given(t.text, 'Người ký. Signer.', { max: 200 }) signer: string;
  @Given(t.text, 'Thay mặt. On whose behalf: TM. ỦY BAN NHÂN DÂN.', { max: 200, optional: true })
  signingOnBehalf?: string;
  @Given(t.text, 'Tư cách ký. Capacity: KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.', { max: 200 }) signingCapacity: string;
  @Given(t.text, 'Lưu. Archive mark.', { max: 200, optional: true }) archiveMark?: string;
}
