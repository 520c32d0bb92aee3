import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';
import { caseKind } from './case.types';

@ObjectType({
  description:
    'Cân đối vụ việc của một loại: kỳ trước chuyển sang + tiếp nhận = các cách kết thúc + chuyển kỳ sau. Stock and flow of cases of one kind.',
})
export class CaseBalanceLine {
  @Told(caseKind, 'Loại vụ việc. Kind.') kind: string;
  @Told(t.int, 'Kỳ trước chuyển sang. Brought forward.') opening: number;
  @Told(t.int, 'Tiếp nhận trong kỳ. Received in the period.') received: number;
  @Told(t.int, 'Đã giải quyết: quyết định, kết luận, trả lời. Settled.') resolved: number;
  @Told(t.int, 'Chuyển cơ quan có thẩm quyền. Transferred.') transferred: number;
  @Told(t.int, 'Đình chỉ do rút. Ended because withdrawn.') withdrawn: number;
  @Told(t.int, 'Đình chỉ vì lý do khác. Ended for another ground.') terminated: number;
  @Told(t.int, 'Không thụ lý. Not accepted.') refused: number;
  @Told(t.int, 'Chuyển kỳ sau. Carried over.') carriedOver: number;
  @Told(
    t.int,
    'Trong số chuyển kỳ sau: ở sổ tồn đọng vào ngày cuối kỳ. Of these in the backlog register on the last day.',
  )
  backlog: number;
}
