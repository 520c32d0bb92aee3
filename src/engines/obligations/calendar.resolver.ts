import { Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, InputArg, ListQuery, Me, PageArgs, PlainQuery } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ChangeCalendarInput, PreviewCalendarChangeInput } from './calendar.inputs';
import { CalendarChangePreview } from './calendar.results';
import { CalendarService } from './calendar.service';
import { CalendarDayView, CalendarEditionView } from './calendar.view';
import { lawOperations as describe } from './law.operations';

@Resolver()
export class CalendarResolver {
  constructor(private readonly service: CalendarService) {}

  @ListQuery(CalendarDayView, { describe: describe.calendarDays })
  calendarDays(@PageArgs(CalendarDayView) page: Page) {
    return page;
  }

  @ListQuery(CalendarEditionView, { describe: describe.calendarEditions })
  calendarEditions(@PageArgs(CalendarEditionView) page: Page) {
    return page;
  }

  @ActMutation(CalendarEditionView, { describe: describe.changeCalendar })
  changeCalendar(@InputArg() input: ChangeCalendarInput) {
    return this.service.changeCalendar(input);
  }

  @PlainQuery(CalendarChangePreview, { describe: describe.previewCalendarChange })
  previewCalendarChange(
    @InputArg() input: PreviewCalendarChangeInput,
    @Me() viewer: Viewer,
    @From() { requestId }: Caller,
  ) {
    return this.service.previewCalendarChange(input, viewer, requestId);
  }
}
