import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';

@ObjectType({
  description:
    'Đơn có thể trùng nội dung; người xử lý quyết định. A petition that may be the same; an official decides.',
})
export class SimilarPetition {
  @Told(t.id, 'Đơn. The petition.') id: string;
  @Told(t.int, 'Số. Number.') number: number;
  @Told(t.int, 'Năm. Year.') year: number;
  @Told(t.id, 'Cơ quan. The agency that has it.') agencyId: string;
  @Told(t.day, 'Ngày nhận. Received on.') receivedOn: string;
  @Told(t.text, 'Trích yếu. Title.', { nullable: true }) title: string | null;
  @Told(t.decimal, 'Mức giống nhau, 0–1. How alike, 0 to 1.') likeness: string;
}
