import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Given, Input } from '../../platform/views/inputs';
import { Told } from '../../platform/views/told';

export const petitionStep = t.enum('PetitionStep', {
  RECEIVED: 'Đã tiếp nhận. Received',
  BEING_HANDLED: 'Đang xử lý đơn. The petition is being handled',
  BEING_RESOLVED: 'Đang giải quyết. The matter is being resolved',
  TRANSFERRED: 'Đã chuyển cơ quan có thẩm quyền. Transferred to who is competent',
  RESOLVED: 'Đã có kết quả giải quyết. Resolved',
  ENDED: 'Đã kết thúc xử lý. Handling has ended',
});

@Input()
export class PetitionStatusInput {
  @Given(t.text, 'Mã tra cứu trên biên nhận. The code on the receipt.', { max: 30 }) code: string;
  @Given(t.text, 'Mật khẩu tra cứu trên biên nhận. The secret on the receipt.', { max: 60 }) secret: string;
  @Given(t.int, 'Mã tỉnh, khi máy chủ phục vụ nhiều tỉnh. The province, where a server serves several.', {
    optional: true,
    min: 0,
    max: 999_999_999,
  })
  tenantId?: number;
}

@ObjectType({
  description: 'Đơn đã đến bước nào; không có tên, không có nội dung. How far a petition is; no names, no contents.',
})
export class PetitionStatus {
  @Told(petitionStep, 'Bước. Step.') step: string;
  @Told(t.day, 'Hạn theo luật đang chạy. The statutory day that is running.', { nullable: true }) dueOn: string | null;
  @Told(t.day, 'Cập nhật lần cuối. Last updated on.') updatedOn: string;
  @Told(t.text, 'Cơ quan đang xử lý. The agency that has it.') agencyName: string;
}
