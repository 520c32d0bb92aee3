import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';

@ObjectType({
  description:
    'Biên nhận: mã và mật khẩu tra cứu, chỉ hiện một lần. A receipt; its secret is shown this once and never kept.',
})
export class PetitionReceipt {
  @Told(t.id, 'Đơn. The petition.') id: string;
  @Told(t.text, 'Số và năm của sổ: 12/2026. Number and year of the book.') number: string;
  @Told(t.text, 'Mã tra cứu. The code to ask with.') code: string;
  @Told(
    t.text,
    'Mật khẩu tra cứu; trống khi yêu cầu được gửi lại. The secret to ask with; null in the answer to a retry.',
    {
      nullable: true,
    },
  )
  secret: string | null;
  @Told(t.day, 'Ngày nhận. Received on.') receivedOn: string;
  @Told(t.day, 'Hạn xử lý đơn. Day by which it is handled.', { nullable: true }) dueOn: string | null;
  @Told(t.text, 'Lời dặn người gửi. What to tell the sender.') notice: string;
}

@ObjectType({ description: 'Mật khẩu tra cứu mới; mật khẩu cũ hết tác dụng. A new secret; the old one is void.' })
export class PetitionSecret {
  @Told(t.text, 'Mã tra cứu. The code to ask with.') code: string;
  @Told(t.text, 'Mật khẩu tra cứu, chỉ hiện một lần. The secret, shown this once.') secret: string;
}
