import { Col, Many, t, View } from '../../platform/views/view';
import { calendarDayKind, calendarDayStatus } from './calendar.words';

@View('CalendarDay', {
  from: 'app.calendar_day',
  describe:
    'Ngày nghỉ lễ, ngày làm bù. A day on which the working calendar departs from Monday to Friday; all others are ordinary.',
  order: 'day',
  criteria: {
    inYear: {
      codec: t.int,
      describe: 'Trong năm. In that year.',
      sql: (a, year) => `extract(year from ${a}.day) = ${year}`,
    },
  },
})
export class CalendarDayView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.day, { filter: true, sort: true, describe: 'Ngày. The day.' }) day: string;
  @Col(calendarDayKind, { filter: true, describe: 'Nghỉ hay làm bù. Off or worked.' }) kind: string;
  @Col(t.text, { describe: 'Tên. Label.' }) label: string;
  @Col(calendarDayStatus, { filter: true, describe: 'Đã công bố hay dự kiến. Announced or projected.' })
  status: string;
  @Col(t.text, { nullable: true, describe: 'Văn bản. The document.' }) citation: string | null;
  @Col(t.bool, { filter: true, describe: 'Đã đối chiếu với văn bản. Compared with the document.' }) verified: boolean;
  @Col(t.int, { filter: true, describe: 'Lần thay đổi lịch. The edition that set it.' }) edition: number;
}

@View('CalendarEdition', {
  from: 'app.calendar_edition',
  describe: 'Một lần thay đổi lịch làm việc. One edition of the working calendar.',
  order: '-number',
})
export class CalendarEditionView {
  @Col(t.id) id: string;
  @Col(t.int, { describe: 'Phiên bản. Version.' }) version: number;
  @Col(t.int, { filter: true, sort: true, describe: 'Lần thứ. Number.' }) number: number;
  @Col(t.day, { filter: true, describe: 'Ngày áp dụng. Day of adoption.' }) adoptedOn: string;
  @Col(t.text, { describe: 'Văn bản. The document.' }) citation: string;
  @Col(t.text, { nullable: true, describe: 'Ghi chú. Note.' }) note: string | null;
  @Many(() => CalendarDayView, {
    foreign: (edition, day) => `${day}.edition = ${edition}.number`,
    order: 'day',
    max: 366,
    describe: 'Các ngày còn theo lần này. Days that still stand as it set them.',
  })
  days: CalendarDayView[];
}
