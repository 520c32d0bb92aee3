import { t } from '../../platform/views/codecs';
import { Given, Input, NewRecord } from '../../platform/views/inputs';
import { calendarChangeKind } from './calendar.words';

const daysHelp = 'Những ngày thay đổi. The days that change.';
const mostDays = 366;

@Input()
export class CalendarDayInput {
  @Given(t.day, 'Ngày. The day.') day: string;
  @Given(calendarChangeKind, 'Nghỉ, làm bù hay ngày thường. Off, worked or ordinary.')
  kind: 'OFF' | 'WORKING' | 'ORDINARY';
  @Given(t.text, 'Tên; bắt buộc trừ khi là ngày thường. Label; needed unless ordinary.', { max: 200, optional: true })
  label?: string;
}

@Input()
export class ChangeCalendarInput extends NewRecord {
  @Given(t.text, 'Văn bản. The document that changes the calendar.', { max: 300 }) citation: string;
  @Given(CalendarDayInput, daysHelp, { list: true, max: mostDays }) days: CalendarDayInput[];
  @Given(t.text, 'Ghi chú. Note.', { max: 2000, optional: true }) note?: string;
  @Given(t.bool, 'Đã đối chiếu với văn bản. Compared with the document.', { optional: true }) verified?: boolean;
}

/** The same change, only looked at. */
@Input()
export class PreviewCalendarChangeInput {
  @Given(CalendarDayInput, daysHelp, { list: true, max: mostDays }) days: CalendarDayInput[];
}
