import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';
import { identityPaper } from '../complaints/petition.types';

@ObjectType({ description: 'Giấy tờ và liên hệ của một người được tiếp. Papers and contact of one person.' })
export class PersonPapers {
  @Told(t.int, 'Số thứ tự trong lượt tiếp. Number in the turn.') ordinal: number;
  @Told(t.text, 'Họ tên. Name.', { nullable: true }) name: string | null;
  @Told(t.text, 'Địa chỉ. Address.', { nullable: true }) address: string | null;
  @Told(t.text, 'Điện thoại. Telephone.', { nullable: true }) phone: string | null;
  @Told(identityPaper, 'Loại giấy tờ. Kind of paper.', { nullable: true }) paper: string | null;
  @Told(t.text, 'Số giấy tờ. Its number.', { nullable: true }) paperNumber: string | null;
}

@ObjectType({
  description:
    'Phần mã hoá của một lượt tiếp: giấy tờ, liên hệ; lượt bảo mật thì cả nội dung. What lies encrypted of a turn: papers and contacts, of a secret one the words too.',
})
export class VisitPapers {
  @Told(t.id, 'Lượt tiếp. The turn.') visitId: string;
  @Told(PersonPapers, 'Người được tiếp. Who was received.', { list: true }) persons: PersonPapers[];
  @Told(t.text, 'Nội dung của lượt bảo mật. Content of a secret turn.', { nullable: true }) content: string | null;
  @Told(t.text, 'Yêu cầu, đề nghị. What is asked for.', { nullable: true }) request: string | null;
  @Told(t.text, 'Quá trình giải quyết. How it was handled so far.', { nullable: true }) progress: string | null;
  @Told(t.text, 'Hướng dẫn đến. Where the citizen was guided.', { nullable: true }) guidedTo: string | null;
  @Told(t.text, 'Nội dung trả lời. The answer.', { nullable: true }) answer: string | null;
  @Told(t.text, 'Ghi chú. Note.', { nullable: true }) note: string | null;
}
