import { t } from '../../platform/views/codecs';
import { Given, Input, OnRecord } from '../../platform/views/inputs';
import type { Capacity } from './seal-access.view';

/** Those that a head gives; INTAKE and HEAD follow from registering and from the office. */
export const givenCapacity = t.enum('GivenCapacity', {
  HANDLER: 'Người giải quyết. Handles the matter',
  VERIFIER: 'Người xác minh. Verifies',
  SUPERVISOR: 'Người giám sát, kiểm tra. Supervises',
});

@Input()
export class NameHandlerInput extends OnRecord {
  @Given(t.id, 'Vị trí của người được chỉ định; đích danh, không chỉ định cả đơn vị. The post of the person named.')
  postId: string;
  @Given(givenCapacity, 'Với tư cách. As what.') capacity: Capacity;
  @Given(t.day, 'Từ ngày. From which day.') onDay: string;
  @Given(t.text, 'Lý do; không ghi tên người. Why; no names of persons.', { max: 500 }) reason: string;
}

@Input()
export class ReleaseHandlerInput extends OnRecord {
  @Given(t.day, 'Thôi tham gia từ ngày. Released on.') onDay: string;
  @Given(t.text, 'Lý do; không ghi tên người. Why; no names of persons.', { max: 500 }) reason: string;
}
