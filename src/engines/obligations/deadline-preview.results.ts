import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';
import { ruleDirection, ruleEvidence, ruleRoll, termUnit } from './deadline-rule.words';

export const stepReason = t.enum('DeadlineStepReason', {
  TRIGGER: 'Ngày của sự kiện, không tính. The day of the event, not counted',
  COUNTED: 'Được tính. Counted',
  WEEKEND: 'Thứ bảy, chủ nhật. Weekend',
  OFF: 'Ngày nghỉ. A day off',
  SWAPPED: 'Ngày làm bù, được tính. A make-up day, counted',
  PAUSED: 'Tạm đình chỉ. Suspended',
  ROLLED: 'Ngày cuối rơi vào ngày nghỉ. The end fell on a day off',
  DUE: 'Ngày hết hạn. The due day',
});

@ObjectType({ description: 'Quy định được áp dụng. The rule that was applied.' })
export class AppliedRule {
  @Told(t.id, 'Quy định. The rule.') id: string;
  @Told(t.int, 'Phiên bản của quy định. Its version.') version: number;
  @Told(t.text, 'Mã. Code.') code: string;
  @Told(t.text, 'Tên tiếng Việt. Name in Vietnamese.') labelVi: string;
  @Told(t.text, 'Tên tiếng Anh. Name in English.') labelEn: string;
  @Told(t.text, 'Điều khoản. The article.') citation: string;
  @Told(ruleEvidence, 'Căn cứ kiểm chứng. What the entry rests on.') evidence: string;
  @Told(t.bool, 'Pháp chế đã đối chiếu. Signed off by a lawyer of the province.') verified: boolean;
  @Told(t.bool, 'Còn chưa chắc chắn. Uncertain.') uncertain: boolean;
  @Told(t.text, 'Ghi chú. Note.', { nullable: true }) note: string | null;
  @Told(t.day, 'Có hiệu lực từ ngày. In force from.', { nullable: true }) validFrom: string | null;
  @Told(t.day, 'Ngày đầu tiên hết hiệu lực. First day out of force.', { nullable: true }) validTo: string | null;
}

@ObjectType({ description: 'Một ngày trong cách tính. One day of the count.' })
export class DeadlineStep {
  @Told(t.day, 'Ngày. The day.') day: string;
  @Told(t.bool, 'Có tính. Whether it counts.') counted: boolean;
  @Told(t.int, 'Ngày thứ mấy. Its number.', { nullable: true }) n: number | null;
  @Told(stepReason, 'Vì sao. Why.') reason: string;
  @Told(t.text, 'Tên ngày nghỉ, ngày làm bù. Label of the day.', { nullable: true }) label: string | null;
}

@ObjectType({ description: 'Ngày hết hạn và cách tính. A due day and how it was counted.' })
export class DeadlinePreview {
  @Told(t.day, 'Ngày hết hạn; chưa có khi đang tạm đình chỉ. Due; null while suspended.', { nullable: true })
  dueOn: string | null;
  @Told(AppliedRule, 'Quy định; không có khi tự nêu cách tính. The rule; null where terms were given.', {
    nullable: true,
  })
  rule: AppliedRule | null;
  @Told(t.int, 'Số lượng được áp dụng. The count that holds.') count: number;
  @Told(termUnit, 'Đơn vị. Unit.') unit: string;
  @Told(ruleDirection, 'Đếm tới hay đếm lùi. Counted on or back.') direction: string;
  @Told(ruleRoll, 'Khi ngày cuối là ngày nghỉ. When it ends on a day off.') roll: string;
  @Told(t.int, 'Lần thay đổi lịch được dùng. Edition of the calendar used.') calendarEdition: number;
  @Told(t.day, 'Lịch chỉ có đến ngày này, ngày hết hạn có thể thay đổi. The calendar was known only until this day.', {
    nullable: true,
  })
  knownUntil: string | null;
  @Told(t.texts, 'Giải thích bằng tiếng Việt. Explained in Vietnamese.') sentencesVi: string[];
  @Told(t.texts, 'Giải thích bằng tiếng Anh. Explained in English.') sentencesEn: string[];
  @Told(DeadlineStep, 'Từng ngày theo thứ tự tính. Every day in the order of counting.', { list: true })
  steps: DeadlineStep[];
}
