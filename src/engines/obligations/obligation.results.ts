import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';
import { obligationState } from './obligation.types';

@ObjectType({ description: 'Số nghĩa vụ của một dòng. How many obligations, of one line.' })
export class ObligationCount {
  @Told(t.text, 'Mã nghĩa vụ, khi theo DUTY. The duty.', { nullable: true }) duty: string | null;
  @Told(t.text, 'Tên tiếng Việt của nghĩa vụ. Its Vietnamese name.', { nullable: true }) labelVi: string | null;
  @Told(t.text, 'Tên tiếng Anh của nghĩa vụ. Its English name.', { nullable: true }) labelEn: string | null;
  @Told(t.text, 'Nhóm, khi theo DUTY_GROUP. The group.', { nullable: true }) dutyGroup: string | null;
  @Told(t.id, 'Cơ quan, khi theo AGENCY. The agency.', { nullable: true }) agencyId: string | null;
  @Told(t.text, 'Tên cơ quan. Its name.', { nullable: true }) agencyName: string | null;
  @Told(obligationState, 'Trạng thái, khi theo STATE. The state.', { nullable: true }) state: string | null;
  @Told(t.int, 'Tổng số. All.') total: number;
  @Told(t.int, 'Đang phải thực hiện. Owed.') open: number;
  @Told(t.int, 'Trong đó quá hạn. Of these late.') overdue: number;
  @Told(t.int, 'Trong đó đang tạm dừng. Of these paused.') paused: number;
  @Told(t.int, 'Đúng hạn. Met in time.') met: number;
  @Told(t.int, 'Thực hiện quá hạn. Met late.') metLate: number;
  @Told(t.int, 'Bỏ lỡ. Missed.') missed: number;
  @Told(t.int, 'Được miễn. Excused.') excused: number;
  @Told(t.int, 'Không còn phải thực hiện. Owed no more.') cancelled: number;
  @Told(t.int, 'Tử số của tỷ lệ đúng hạn: số đúng hạn. Numerator: met in time.') numerator: number;
  @Told(t.int, 'Mẫu số: đúng hạn, quá hạn và bỏ lỡ. Denominator: met in time, met late and missed.')
  denominator: number;
}

@ObjectType({ description: 'Một ngày trong cách tính. One day of the counting.' })
export class ObligationStep {
  @Told(t.day, 'Ngày. The day.') day: string;
  @Told(t.bool, 'Có tính. Whether it counts.') counted: boolean;
  @Told(t.int, 'Là ngày thứ mấy. The how many-th.', { nullable: true }) n: number | null;
  @Told(
    t.text,
    'TRIGGER, COUNTED, WEEKEND, OFF, SWAPPED, PAUSED, ROLLED, DUE: vì sao tính hay không. Why it counts or not.',
  )
  reason: string;
  @Told(t.text, 'Ngày nghỉ gì. Which holiday.', { nullable: true }) label: string | null;
}

@ObjectType({ description: 'Quy định như khi nghĩa vụ phát sinh. The rule as it was when the obligation began.' })
export class ObligationRule {
  @Told(t.id, 'Mã định danh. Identity.') id: string;
  @Told(t.int, 'Phiên bản. Version.') version: number;
  @Told(t.text, 'Mã quy định. Code.') code: string;
  @Told(t.text, 'Tên tiếng Việt. Vietnamese name.') labelVi: string;
  @Told(t.text, 'Tên tiếng Anh. English name.') labelEn: string;
  @Told(t.text, 'Điều, khoản. The article.') citation: string;
  @Told(t.day, 'Có hiệu lực từ ngày. In force from.', { nullable: true }) validFrom: string | null;
  @Told(t.day, 'Ngày đầu tiên không còn hiệu lực. First day on which it is not.', { nullable: true })
  validTo: string | null;
  @Told(t.text, 'Dựa trên gì: SEEN, SEEN_PART, MEMORY, DERIVED, PROVINCE. What it rests on.') evidence: string;
  @Told(t.bool, 'Pháp chế của tỉnh đã đối chiếu. A lawyer of the province compared it.') verified: boolean;
  @Told(t.bool, 'Còn chưa chắc. Uncertain.') uncertain: boolean;
  @Told(t.text, 'Ghi chú. Note.', { nullable: true }) note: string | null;
}

@ObjectType({ description: 'Vì sao hạn rơi vào ngày ấy. Why it is due on its day.' })
export class ObligationExplanation {
  @Told(t.id, 'Nghĩa vụ. The obligation.') obligationId: string;
  @Told(t.text, 'Mã nghĩa vụ. The duty.') duty: string;
  @Told(t.day, 'Hạn; trống khi đang tạm dừng. The due day; null while it is paused.', { nullable: true })
  dueOn: string | null;
  @Told(t.text, 'Điều, khoản. The article.', { nullable: true }) citation: string | null;
  @Told(ObligationRule, 'Quy định; trống khi ngày được ấn định. Null where the day was set.', { nullable: true })
  rule: ObligationRule | null;
  @Told(t.int, 'Ấn bản lịch làm việc. Edition of the working calendar.') calendarEdition: number;
  @Told(t.texts, 'Giải thích bằng tiếng Việt, mỗi câu một dòng. In Vietnamese, one sentence a line.') vi: string[];
  @Told(t.texts, 'Giải thích bằng tiếng Anh. In English.') en: string[];
  @Told(ObligationStep, 'Từng ngày, từ sự kiện đến hạn. Every day from the event to the due day.', { list: true })
  steps: ObligationStep[];
}
