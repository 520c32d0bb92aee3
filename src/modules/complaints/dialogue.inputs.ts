import { t } from '../../platform/views/codecs';
import { Given, Input } from '../../platform/views/inputs';
import { CaseAct } from './case.inputs';
import { dialogueChair } from './case.types';

@Input()
export class PlanDialogueInput extends CaseAct {
  @Given(t.day, 'Ngày đối thoại. The day planned.') plannedOn: string;
  @Given(t.text, 'Số thông báo. Number of the notice.', { max: 100 }) noticeNumber: string;
  @Given(t.text, 'Địa điểm. Place.', { max: 300, optional: true }) place?: string;
}

@Input()
export class HoldDialogueInput extends CaseAct {
  @Given(t.id, 'Lần đối thoại đã thông báo. The dialogue of which notice was given.') dialogueId: string;
  @Given(dialogueChair, 'Người chủ trì. Who chaired.') chairedBy: 'HEAD' | 'DELEGATE';
  @Given(t.bool, 'Trực tiếp, không qua mạng. In person, not online.') inPerson: boolean;
  @Given(t.text, 'Số biên bản. Number of the minutes.', { max: 100 }) minutesNumber: string;
  @Given(t.int, 'Số người dự. Present.', { min: 0, max: 100_000 }) attended: number;
  @Given(t.int, 'Số người vắng. Absent.', { min: 0, max: 100_000 }) absent: number;
  @Given(t.int, 'Vắng có lý do chính đáng. Absent with a good reason.', { min: 0, max: 100_000 }) absentExcused: number;
}
