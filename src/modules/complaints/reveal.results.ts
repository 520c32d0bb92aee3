import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';

@ObjectType({ description: 'Một người viết đơn. One of those who wrote.' })
export class RevealedPerson {
  @Told(t.int, 'Thứ tự. Ordinal.') ordinal: number;
  @Told(t.text, 'Vai trò. Role.') role: string;
  @Told(t.text, 'Bí danh dùng trong hồ sơ. What may be said aloud.') pseudonym: string;
  @Told(t.text, 'Họ tên. Name.', { nullable: true }) name: string | null;
  @Told(t.text, 'Địa chỉ. Address.', { nullable: true }) address: string | null;
  @Told(t.json, 'Giấy tờ, liên hệ. Papers and contacts.') details: Record<string, unknown>;
}

@ObjectType({ description: 'Danh tính được mở theo quyết định. An identity as revealed under a decision.' })
export class RevealedIdentity {
  @Told(t.id, 'Đơn. The petition.') petitionId: string;
  @Told(t.id, 'Theo đề nghị. Under which request.') requestId: string;
  @Told(t.instant, 'Quyết định có hiệu lực đến. The grant ends.') validUntil: string;
  @Told(RevealedPerson, 'Những người viết đơn. Who wrote.', { list: true }) persons: RevealedPerson[];
}
