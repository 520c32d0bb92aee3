import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Told } from '../../platform/views/told';

@ObjectType({ description: 'Nghĩa vụ sẽ đổi ngày hết hạn. An open obligation whose day would move.' })
export class MovedObligation {
  @Told(t.id, 'Nghĩa vụ. The obligation.') id: string;
  @Told(t.text, 'Mã nghĩa vụ. Code of what is owed.') duty: string;
  @Told(t.text, 'Tên tiếng Việt. Name in Vietnamese.') labelVi: string;
  @Told(t.text, 'Tên tiếng Anh. Name in English.') labelEn: string;
  @Told(t.id, 'Cơ quan. Who owes it.') agencyId: string;
  @Told(t.text, 'Loại hồ sơ. Kind of the record it is about.') subjectKind: string;
  @Told(t.id, 'Hồ sơ. The record.') subjectId: string;
  @Told(t.day, 'Ngày làm mốc. Day of the event.') triggeredOn: string;
  @Told(t.day, 'Ngày hết hạn hiện nay. Due now.') dueOn: string;
  @Told(t.day, 'Ngày hết hạn sau thay đổi. Due after the change.') newDueOn: string;
}

@ObjectType({ description: 'Xem trước thay đổi lịch. What a change of the calendar would move.' })
export class CalendarChangePreview {
  @Told(t.int, 'Số nghĩa vụ trong phạm vi được xem. How many, of those you may see.') count: number;
  @Told(MovedObligation, 'Tối đa 100 nghĩa vụ, đến hạn trước đứng trước. The first 100, by due day.', { list: true })
  obligations: MovedObligation[];
}
