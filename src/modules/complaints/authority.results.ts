import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';
import { respondentRanks } from './authority';

export const respondentRank = t.enum('RespondentRank', respondentRanks);

@ObjectType({
  description:
    'Gợi ý thẩm quyền giải quyết theo cấp; người có trách nhiệm quyết định. A suggestion of who is competent; an official decides.',
})
export class AuthoritySuggestion {
  @Told(t.bool, 'Luôn là gợi ý. Always a recommendation.') recommendation: boolean;
  @Told(
    t.id,
    'Cơ quan mà người đứng đầu có thẩm quyền; trống: ngoài tỉnh hoặc chưa xác định. The agency whose head is competent; null: outside the province or not known.',
    { nullable: true },
  )
  agencyId: string | null;
  @Told(t.text, 'Tên cơ quan. Its name.', { nullable: true }) agencyName: string | null;
  @Told(t.text, 'Cấp: PROVINCE, DISTRICT, COMMUNE. Level.', { nullable: true }) level: string | null;
  @Told(t.bool, 'Cơ quan Trung ương ngoài tỉnh. A central body outside the province.') outsideProvince: boolean;
  @Told(t.text, 'Điều luật; trống khi không có quy định trong bảng. Article; null where the table has none.', {
    nullable: true,
  })
  article: string | null;
  @Told(
    t.text,
    'Mức chắc chắn: SEEN, SEEN_PART, MEMORY, DERIVED; chưa được pháp chế xác nhận. What it rests on; not confirmed by a lawyer.',
    { nullable: true },
  )
  evidence: string | null;
}
