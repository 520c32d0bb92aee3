import { Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, IdArg, InputArg, ListQuery, Me, OneQuery, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import {
  NotifyOnlineReceptionInput,
  PlanReceptionCalendarInput,
  PostponeReceptionDayInput,
  PublishReceptionCalendarInput,
  RecordConnectionTestInput,
} from './calendar.inputs';
import { ReceptionCalendarView, ReceptionDayView } from './calendar.view';
import { CalendarsService } from './calendars.service';
import { DutiesService } from './duties.service';
import {
  ExcuseReceptionInput,
  HoldReceptionInput,
  OpenedDuties,
  OpenReceptionDutiesInput,
  SubstituteReceptionInput,
} from './duty.inputs';
import { ReceptionDutyView } from './duty.view';
import { receptionOperations as describe } from './reception.operations';

@Resolver()
export class ReceptionResolver {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly duties: DutiesService,
  ) {}

  @ListQuery(ReceptionCalendarView, { describe: describe.receptionCalendars })
  receptionCalendars(@PageArgs(ReceptionCalendarView) page: Page) {
    return page;
  }

  @OneQuery(ReceptionCalendarView, { describe: describe.receptionCalendar })
  receptionCalendar(@IdArg() id: string) {
    return id;
  }

  @ListQuery(ReceptionDayView, { describe: describe.receptionDays })
  receptionDays(@PageArgs(ReceptionDayView) page: Page) {
    return page;
  }

  @OneQuery(ReceptionDayView, { describe: describe.receptionDay })
  receptionDay(@IdArg() id: string) {
    return id;
  }

  @ActMutation(ReceptionCalendarView, { describe: describe.planReceptionCalendar })
  planReceptionCalendar(@InputArg() input: PlanReceptionCalendarInput, @Me() viewer: Viewer) {
    return this.calendars.planReceptionCalendar(input, viewer);
  }

  @ActMutation(ReceptionCalendarView, { describe: describe.publishReceptionCalendar })
  publishReceptionCalendar(@InputArg() input: PublishReceptionCalendarInput) {
    return this.calendars.publishReceptionCalendar(input);
  }

  @ActMutation(ReceptionDayView, { describe: describe.postponeReceptionDay })
  postponeReceptionDay(@InputArg() input: PostponeReceptionDayInput) {
    return this.calendars.postponeReceptionDay(input);
  }

  @ActMutation(ReceptionDayView, { describe: describe.notifyOnlineReception })
  notifyOnlineReception(@InputArg() input: NotifyOnlineReceptionInput) {
    return this.calendars.notifyOnlineReception(input);
  }

  @ActMutation(ReceptionDayView, { describe: describe.recordConnectionTest })
  recordConnectionTest(@InputArg() input: RecordConnectionTestInput) {
    return this.calendars.recordConnectionTest(input);
  }

  @ListQuery(ReceptionDutyView, { describe: describe.receptionDuties })
  receptionDuties(@PageArgs(ReceptionDutyView) page: Page) {
    return page;
  }

  @OneQuery(ReceptionDutyView, { describe: describe.receptionDuty })
  receptionDuty(@IdArg() id: string) {
    return id;
  }

  @ActMutation(OpenedDuties, { describe: describe.openReceptionDuties })
  openReceptionDuties(@InputArg() input: OpenReceptionDutiesInput, @Me() viewer: Viewer) {
    return this.duties.openReceptionDuties(input, viewer);
  }

  @ActMutation(ReceptionDutyView, { describe: describe.holdReception })
  holdReception(@InputArg() input: HoldReceptionInput) {
    return this.duties.holdReception(input);
  }

  @ActMutation(ReceptionDutyView, { describe: describe.substituteReception })
  substituteReception(@InputArg() input: SubstituteReceptionInput) {
    return this.duties.substituteReception(input);
  }

  @ActMutation(ReceptionDutyView, { describe: describe.excuseReception })
  excuseReception(@InputArg() input: ExcuseReceptionInput) {
    return this.duties.excuseReception(input);
  }
}
