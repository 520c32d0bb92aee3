import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../../platform/views/rest';
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

@ApiTags('citizen-reception')
@Controller('reception-calendars')
export class ReceptionCalendarsController {
  constructor(private readonly service: CalendarsService) {}

  @ListRoute(ReceptionCalendarView, { describe: describe.receptionCalendars })
  receptionCalendars(@PageQuery(ReceptionCalendarView) page: Page) {
    return page;
  }

  @OneRoute(ReceptionCalendarView, { describe: describe.receptionCalendar })
  receptionCalendar(@IdParam() id: string) {
    return id;
  }

  @ActRoute(ReceptionCalendarView, 'POST', '', { describe: describe.planReceptionCalendar })
  planReceptionCalendar(@BodyInput() input: PlanReceptionCalendarInput, @Me() viewer: Viewer) {
    return this.service.planReceptionCalendar(input, viewer);
  }

  @ActRoute(ReceptionCalendarView, 'POST', ':id/publication', { describe: describe.publishReceptionCalendar })
  publishReceptionCalendar(@BodyInput() input: PublishReceptionCalendarInput) {
    return this.service.publishReceptionCalendar(input);
  }
}

@ApiTags('citizen-reception')
@Controller('reception-days')
export class ReceptionDaysController {
  constructor(private readonly service: CalendarsService) {}

  @ListRoute(ReceptionDayView, { describe: describe.receptionDays })
  receptionDays(@PageQuery(ReceptionDayView) page: Page) {
    return page;
  }

  @OneRoute(ReceptionDayView, { describe: describe.receptionDay })
  receptionDay(@IdParam() id: string) {
    return id;
  }

  @ActRoute(ReceptionDayView, 'POST', ':id/postponement', { describe: describe.postponeReceptionDay })
  postponeReceptionDay(@BodyInput() input: PostponeReceptionDayInput) {
    return this.service.postponeReceptionDay(input);
  }

  @ActRoute(ReceptionDayView, 'POST', ':id/online-notice', { describe: describe.notifyOnlineReception })
  notifyOnlineReception(@BodyInput() input: NotifyOnlineReceptionInput) {
    return this.service.notifyOnlineReception(input);
  }

  @ActRoute(ReceptionDayView, 'POST', ':id/connection-test', { describe: describe.recordConnectionTest })
  recordConnectionTest(@BodyInput() input: RecordConnectionTestInput) {
    return this.service.recordConnectionTest(input);
  }
}

@ApiTags('citizen-reception')
@Controller('reception-duties')
export class ReceptionDutiesController {
  constructor(private readonly service: DutiesService) {}

  @ListRoute(ReceptionDutyView, { describe: describe.receptionDuties })
  receptionDuties(@PageQuery(ReceptionDutyView) page: Page) {
    return page;
  }

  @OneRoute(ReceptionDutyView, { describe: describe.receptionDuty })
  receptionDuty(@IdParam() id: string) {
    return id;
  }

  @ActRoute(OpenedDuties, 'POST', '', { describe: describe.openReceptionDuties })
  openReceptionDuties(@BodyInput() input: OpenReceptionDutiesInput, @Me() viewer: Viewer) {
    return this.service.openReceptionDuties(input, viewer);
  }

  @ActRoute(ReceptionDutyView, 'POST', ':id/fulfilment', { describe: describe.holdReception })
  holdReception(@BodyInput() input: HoldReceptionInput) {
    return this.service.holdReception(input);
  }

  @ActRoute(ReceptionDutyView, 'POST', ':id/substitution', { describe: describe.substituteReception })
  substituteReception(@BodyInput() input: SubstituteReceptionInput) {
    return this.service.substituteReception(input);
  }

  @ActRoute(ReceptionDutyView, 'POST', ':id/excuse', { describe: describe.excuseReception })
  excuseReception(@BodyInput() input: ExcuseReceptionInput) {
    return this.service.excuseReception(input);
  }
}
