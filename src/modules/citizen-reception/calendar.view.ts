import { AgencyView } from '../../engines/agencies/agency.view';
import { allowedActions } from '../../platform/acts/allowed-actions';
import { Col, Many, One, t, View } from '../../platform/views/view';
import { receptionCalendarLifecycle, receptionDayLifecycle } from './calendar.lifecycle';
import { calendarsInSight, daysInSight } from './reception.reach';
import { hostKind, sessionKind, sessionMode } from './reception.types';

export const receptionCalendarState = t.enum('ReceptionCalendarState', receptionCalendarLifecycle.states);
export const receptionDayState = t.enum('ReceptionDayState', receptionDayLifecycle.states);
export const mostDays = 100;

const actions = 'Việc được làm lúc này. What its viewer may do with it now.';

@View('ReceptionDay', {
  from: 'app.reception_day',
  describe: 'Ngày tiếp công dân theo lịch. A day of reception in a published or planned calendar.',
  order: '-startsAt',
  scope: daysInSight,
})
export class ReceptionDayView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, { sql: allowedActions('ReceptionDay'), describe: actions }) allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Lịch. The calendar.' }) calendarId: string;
  @Col(t.id, { filter: true, describe: 'Cơ quan. The agency.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan. The agency.' }) agency: AgencyView;
  @Col(sessionKind, { filter: true, describe: 'Loại. Kind.' }) kind: string;
  @Col(sessionMode, { filter: true, describe: 'Trực tiếp hay trực tuyến. In person or online.' }) mode: string;
  @Col(hostKind, { filter: true, describe: 'Ai tiếp. Who receives.' }) host: string;
  @Col(t.text, { describe: 'Người tiếp, chức vụ. Who it is.' }) hostName: string;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày tiếp. The day.' }) onDay: string;
  @Col(t.instant, { filter: true, sort: true, describe: 'Bắt đầu. Begins.' }) startsAt: string;
  @Col(t.instant, { describe: 'Kết thúc. Ends.' }) endsAt: string;
  @Col(t.text, { describe: 'Nơi tiếp. Place.' }) place: string;
  @Col(t.texts, { describe: 'Điểm cầu. Points of an online reception.' }) points: string[];
  @Col(receptionDayState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.bool, {
    sql: (a) =>
      `exists (select from app.reception_session s where s.tenant_id = ${a}.tenant_id and s.day_id = ${a}.id)`,
    describe: 'Đã tiếp. A session was held on it.',
  })
  held: boolean;
  @Col(t.id, { nullable: true, describe: 'Ngày thay thế. The day that took its place.' }) postponedToId: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày thông báo hoãn. Day on which that was announced.' })
  postponedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Lý do hoãn. Why.' }) reason: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày thông báo tiếp trực tuyến. Notice of the online reception.' })
  notifiedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Số thông báo. Its number.' }) noticeNumber: string | null;
  @Col(t.day, { nullable: true, describe: 'Ngày kiểm tra kết nối. Day of the connection test.' })
  testedOn: string | null;
  @Col(t.bool, { nullable: true, describe: 'Kết nối đạt. The test was passed.' }) testPassed: boolean | null;
  @Col(t.text, { nullable: true, describe: 'Ghi chú kiểm tra. Note on the test.' }) testNote: string | null;
}

@View('ReceptionCalendar', {
  from: 'app.reception_calendar',
  describe: 'Lịch tiếp công dân của một cơ quan trong một thời gian. A calendar of reception days.',
  order: '-startsOn',
  scope: calendarsInSight,
})
export class ReceptionCalendarView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.texts, { sql: allowedActions('ReceptionCalendar'), describe: actions }) allowedActions: string[];
  @Col(t.id, { filter: true, describe: 'Cơ quan. The agency.' }) agencyId: string;
  @One(() => AgencyView, { local: 'agency_id', describe: 'Cơ quan. The agency.' }) agency: AgencyView;
  @Col(t.id, { nullable: true, filter: true, describe: 'Người đứng đầu; không có là lịch của cơ quan. The head; none: of the agency.' })
  headPostId: string | null;
  @Col(t.day, { filter: true, sort: true, describe: 'Từ ngày. First day.' }) startsOn: string;
  @Col(t.day, { filter: true, describe: 'Đến hết ngày. Last day.' }) endsOn: string;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note: string | null;
  @Col(receptionCalendarState, { filter: true, describe: 'Trạng thái. State.' }) state: string;
  @Col(t.day, { nullable: true, filter: true, describe: 'Ngày niêm yết, công bố. Day of publication.' })
  publishedOn: string | null;
  @Col(t.text, { nullable: true, describe: 'Nơi niêm yết, công bố. Where it was published.' }) publishedAt: string | null;
  @Many(() => ReceptionDayView, {
    foreign: 'calendar_id',
    order: 'starts_at, id',
    max: mostDays,
    describe: 'Các ngày tiếp. The days.',
  })
  days: ReceptionDayView[];
} // prettier-ignore
