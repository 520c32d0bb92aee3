import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';
import { type Capacity, sealCapacity } from './seal-access.view';

@ObjectType({ description: 'Văn bản của đơn mật. The text of a secret petition.' })
export class SealedPetitionText {
  @Told(t.id, 'Đơn. The petition.') petitionId: string;
  @Told(t.bool, 'Bản đã lược bỏ thông tin người viết. Without what tells who wrote.') redacted: boolean;
  @Told(t.text, 'Trích yếu. Title.', { nullable: true }) title: string | null;
  @Told(t.text, 'Nội dung. Content.', { nullable: true }) content: string | null;
}

@ObjectType({ description: 'Một nội dung tố cáo. One of the things denounced.' })
export class SealedContentItem {
  @Told(t.int, 'Thứ tự. Ordinal.') ordinal: number;
  @Told(t.text, 'Nội dung. Text.', { nullable: true }) text: string | null;
  @Told(t.day, 'Ngày rút. Withdrawn on.', { nullable: true }) withdrawnOn: string | null;
  @Told(t.text, 'Kết luận: CORRECT, WRONG, PARTLY_CORRECT. What was found.', { nullable: true }) finding: string | null;
}

@ObjectType({ description: 'Người bị tố cáo, người liên quan. Whom the matter is about.' })
export class SealedParty {
  @Told(t.int, 'Thứ tự. Ordinal.') ordinal: number;
  @Told(t.text, 'Vai trò: DENOUNCED, RELATED. Role.') role: string;
  @Told(t.id, 'Cơ quan. The agency.', { nullable: true }) agencyId: string | null;
  @Told(t.text, 'Họ tên. Name.', { nullable: true }) name: string | null;
  @Told(t.text, 'Chức vụ. Position.', { nullable: true }) position: string | null;
}

@ObjectType({ description: 'Ghi chú của một việc trong hồ sơ. The note of an act on the case.' })
export class SealedNote {
  @Told(t.text, 'Việc. The act.') operation: string;
  @Told(t.day, 'Ngày. Day.') onDay: string;
  @Told(t.text, 'Ghi chú. Note.', { nullable: true }) note: string | null;
}

@ObjectType({
  description: 'Nội dung vụ việc mật, không có danh tính người tố cáo. What a secret case says, never who denounced.',
})
export class SealedContent {
  @Told(t.id, 'Vụ việc. The case.') caseId: string;
  @Told(sealCapacity, 'Người đọc được chỉ định với tư cách. As what the reader was named.') capacity: Capacity;
  @Told(t.text, 'Trích yếu; người xác minh không nhận. Title; verifiers are not given it.', { nullable: true })
  title: string | null;
  @Told(SealedContentItem, 'Các nội dung. What is denounced.', { list: true }) contents: SealedContentItem[];
  @Told(SealedParty, 'Người bị tố cáo, người liên quan. Whom it is about.', { list: true }) parties: SealedParty[];
  @Told(SealedPetitionText, 'Các đơn. The petitions.', { list: true }) petitions: SealedPetitionText[];
  @Told(SealedNote, 'Ghi chú; người xác minh không nhận. Notes; verifiers are not given them.', { list: true })
  notes: SealedNote[];
}
