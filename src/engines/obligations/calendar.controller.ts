import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, ListRoute, PageQuery, PlainPost } from '../../platform/views/rest';
import { ChangeCalendarInput, PreviewCalendarChangeInput } from './calendar.inputs';
import { CalendarChangePreview } from './calendar.results';
import { CalendarService } from './calendar.service';
import { CalendarDayView, CalendarEditionView } from './calendar.view';
import { lawOperations as describe } from './law.operations';

@ApiTags('law')
@Controller('calendars')
export class CalendarController {
  constructor(private readonly service: CalendarService) {}

  @ListRoute(CalendarDayView, { path: 'days', describe: describe.calendarDays })
  calendarDays(@PageQuery(CalendarDayView) page: Page) {
    return page;
  }

  @ListRoute(CalendarEditionView, { path: 'editions', describe: describe.calendarEditions })
  calendarEditions(@PageQuery(CalendarEditionView) page: Page) {
    return page;
  }

  @ActRoute(CalendarEditionView, 'POST', 'editions', { describe: describe.changeCalendar })
  changeCalendar(@BodyInput() input: ChangeCalendarInput) {
    return this.service.changeCalendar(input);
  }

  @PlainPost(CalendarChangePreview, 'previews', { describe: describe.previewCalendarChange })
  previewCalendarChange(
    @BodyInput() input: PreviewCalendarChangeInput,
    @Me() viewer: Viewer,
    @From() { requestId }: Caller,
  ) {
    return this.service.previewCalendarChange(input, viewer, requestId);
  }
}
