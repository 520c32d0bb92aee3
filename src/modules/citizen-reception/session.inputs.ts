import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import { mostTasks } from './conclusion.view';
import type { adHocGrounds, Host, SessionKind, SessionMode } from './reception-terms';
import { adHocGround, hostKind, sessionKind, sessionMode } from './reception.types';

@Input()
export class ReceptionDelegationInput {
  @Given(t.text, 'Số văn bản. Number.', { max: 100 }) number: string;
  @Given(t.day, 'Ngày. Day.') issuedOn: string;
  @Given(t.text, 'Người ký. Signer.', { max: 200 }) signer: string;
}

@Input()
export class OpenSessionInput extends NewRecord {
  @Given(t.id, 'Ngày theo lịch; bắt buộc khi trực tuyến. The planned day; needed for online sessions.', { optional: true })
  dayId?: string;
  @Given(sessionKind, 'Loại. Kind.') kind: SessionKind;
  @Given(sessionMode, 'Trực tiếp (mặc định) hay trực tuyến. In person (default) or online.', { optional: true })
  mode?: SessionMode;
  @Given(hostKind, 'Ai tiếp. Who receives.') host: Host;
  @Given(t.id, 'Vị trí của người tiếp; mặc định là vị trí đang làm việc. The post that receives; the caller’s own when absent.', {
    optional: true,
  })
  hostPostId?: string;
  @Given(t.text, 'Họ tên đại biểu, khi đại biểu HĐND tiếp. Name of the deputy, where one receives.', { max: 200, optional: true })
  hostName?: string;
  @Given(ReceptionDelegationInput, 'Văn bản ủy quyền, khi được ủy quyền. The delegation, of a delegate.', { optional: true })
  delegation?: ReceptionDelegationInput;
  @Given(adHocGround, 'Căn cứ tiếp đột xuất. Ground of an ad hoc reception.', { optional: true })
  adHocGround?: keyof typeof adHocGrounds;
  @Given(t.instant, 'Bắt đầu. Began.') startsAt: string;
  @Given(t.instant, 'Dự kiến kết thúc, cùng ngày. Expected end, on the same day.') endsAt: string;
  @Given(t.text, 'Nơi tiếp. Place.', { max: 300 }) place: string;
  @Given(t.text, 'Thành phần cùng tiếp. Who sat there, too.', { list: true, max: 30, optional: true }) attending?: string[];
  @Given(t.text, 'Ghi chú. Note.', { max: 1000, optional: true }) note?: string;
} // prettier-ignore

@Input()
export class CloseSessionInput extends OnRecord {
  @Given(t.instant, 'Kết thúc lúc. Ended.') endsAt: string;
  @Given(
    t.text,
    'Nơi lưu ghi âm, ghi hình; bắt buộc khi trực tuyến. Where the recording is kept; needed when online.',
    {
      max: 500,
      optional: true,
    },
  )
  recording?: string;
  @Given(t.text, 'Ghi chú. Note.', { max: 1000, optional: true }) note?: string;
}

@Input()
export class ConclusionTaskInput {
  @Given(t.id, 'Cơ quan được giao. The body it is assigned to.') agencyId: string;
  @Given(t.text, 'Nội dung. What is to be done.', { max: 2000 }) text: string;
  @Given(t.day, 'Hạn. By this day.') dueOn: string;
}

@Input()
export class IssueConclusionInput extends OnRecord {
  @Given(t.text, 'Số. Number.', { max: 100 }) number: string;
  @Given(t.day, 'Ngày ban hành. Day of issue.') issuedOn: string;
  @Given(t.text, 'Người ký. Signer.', { max: 200 }) signer: string;
  @Given(t.text, 'Nội dung kết luận. What was concluded.') content: string;
  @Given(t.text, 'Người liên hệ. Contact person.', { max: 200, optional: true }) contact?: string;
  @Given(ConclusionTaskInput, 'Việc giao các cơ quan, có thời hạn. What bodies are to do, by when.', {
    list: true,
    max: mostTasks,
    optional: true,
  })
  tasks?: ConclusionTaskInput[];
}

@Input()
export class ReportConclusionTaskInput extends OnRecord {
  @Given(t.day, 'Ngày báo cáo. Day of the report.') doneOn: string;
  @Given(t.text, 'Kết quả. Result.', { max: 2000 }) result: string;
}
