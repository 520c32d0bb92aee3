import { ObjectType } from '@nestjs/graphql';
import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import { Told } from '../../platform/views/told';

@Input()
export class OpenReceptionDutiesInput extends NewRecord {
  @Given(t.day, 'Từ ngày. From this day.') from: string;
  @Given(t.day, 'Đến hết ngày. To this day.') to: string;
  @Given(t.id, 'Chỉ cơ quan này. Of this agency alone.', { optional: true }) agencyId?: string;
}

@ObjectType({ description: 'Số nghĩa vụ vừa mở. How many duties were opened.' })
export class OpenedDuties {
  @Told(t.int, 'Số nghĩa vụ mới. New duties.') opened: number;
}

@Input()
export class HoldReceptionInput extends OnRecord {
  @Given(t.id, 'Buổi người đứng đầu đã tiếp. The session that the head held.') sessionId: string;
}

@Input()
export class SubstituteReceptionInput extends OnRecord {
  @Given(t.text, 'Người tiếp thay, chức vụ. Who received instead.', { max: 300 }) substitute: string;
  @Given(t.id, 'Buổi người đó tiếp. The session held instead.', { optional: true }) sessionId?: string;
  @Given(t.text, 'Số văn bản. Number of the document.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày văn bản. Its day.') documentOn: string;
}

@Input()
export class ExcuseReceptionInput extends OnRecord {
  @Given(t.text, 'Lý do. Why.', { max: 1000 }) reason: string;
  @Given(t.text, 'Số văn bản. Number of the document.', { max: 100 }) documentNumber: string;
  @Given(t.day, 'Ngày văn bản. Its day.') documentOn: string;
}
