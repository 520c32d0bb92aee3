import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord, OnRecord } from '../../platform/views/inputs';
import { mostDays } from './calendar.view';
import { hostKind, sessionKind, sessionMode } from './reception.types';
import type { Host, SessionKind, SessionMode } from './reception-terms';

@Input()
export class ReceptionDayInput {
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
  @Given(t.instant, 'Bắt đầu. Begins.') startsAt: string;
  @Given(t.instant, 'Kết thúc, cùng ngày. Ends, on the same day.') endsAt: string;
  @Given(t.text, 'Nơi tiếp. Place.', { max: 300 }) place: string;
  @Given(t.text, 'Điểm cầu, khi trực tuyến. Points of an online reception.', { list: true, max: 30, optional: true })
  points?: string[];
} // prettier-ignore

@Input()
export class PlanReceptionCalendarInput extends NewRecord {
  @Given(t.id, 'Người đứng đầu có lịch này. The head whose calendar it is.', { optional: true }) headPostId?: string;
  @Given(t.day, 'Từ ngày. First day.') startsOn: string;
  @Given(t.day, 'Đến hết ngày. Last day.') endsOn: string;
  @Given(t.text, 'Ghi chú. Note.', { max: 1000, optional: true }) note?: string;
  @Given(ReceptionDayInput, 'Các ngày tiếp. The days.', { list: true, max: mostDays }) days: ReceptionDayInput[];
}

@Input()
export class PublishReceptionCalendarInput extends OnRecord {
  @Given(t.day, 'Ngày niêm yết, công bố. Day of publication.') publishedOn: string;
  @Given(t.text, 'Nơi niêm yết, công bố. Where: the office, the place of reception, the portal.', { max: 500 })
  publishedAt: string;
}

@Input()
export class PostponeReceptionDayInput extends OnRecord {
  @Given(t.day, 'Ngày thông báo. Day on which it is announced.') announcedOn: string;
  @Given(t.text, 'Lý do. Why.', { max: 1000 }) reason: string;
  @Given(t.instant, 'Thời gian mới: bắt đầu. The new time: begins.') startsAt: string;
  @Given(t.instant, 'Thời gian mới: kết thúc. The new time: ends.') endsAt: string;
  @Given(t.text, 'Nơi tiếp mới. A new place.', { max: 300, optional: true }) place?: string;
}

@Input()
export class NotifyOnlineReceptionInput extends OnRecord {
  @Given(t.day, 'Ngày thông báo. Day of the notice.') notifiedOn: string;
  @Given(t.text, 'Số văn bản thông báo. Number of the notice.', { max: 100 }) noticeNumber: string;
}

@Input()
export class RecordConnectionTestInput extends OnRecord {
  @Given(t.day, 'Ngày kiểm tra. Day of the test.') testedOn: string;
  @Given(t.bool, 'Kết nối đạt. The test was passed.') passed: boolean;
  @Given(t.text, 'Ghi chú. Note.', { max: 1000, optional: true }) note?: string;
}
