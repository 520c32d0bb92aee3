import { Module } from '@nestjs/common';
import { ObligationsModule } from '../../engines/obligations/obligations.module';
import { PetitionsModule } from '../complaints/petitions.module';
import { SealsModule } from '../complaints/seals.module';
import { ReceptionCalendar, ReceptionDay } from './calendar.entity';
import { CalendarsService } from './calendars.service';
import { ConclusionsService } from './conclusions.service';
import { DutiesService } from './duties.service';
import { ReceptionDuty } from './duty.entity';
import { OpenDutiesJob } from './open-duties.job';
import { ReceptionHosts } from './reception-hosts.service';
import './reception.access';
import {
  ReceptionCalendarsController,
  ReceptionDaysController,
  ReceptionDutiesController,
} from './reception.controller';
import './reception.errors';
import { ReceptionResolver } from './reception.resolver';
import { RegisterFileService } from './register-file.service';
import { ReceptionRegisterController } from './register.controller';
import { ConclusionTask, ReceptionConclusion, ReceptionSession } from './session.entity';
import { ReceptionSessionsService } from './sessions.service';
import { VisitActsService } from './visit-acts.service';
import { VisitPapersService } from './visit-papers.service';
import { VisitPetition } from './visit-petition';
import { VisitSeal } from './visit-seal';
import { ReceptionVisit, VisitMatter, VisitPerson } from './visit.entity';
import { VisitsInSight } from './visits-in-sight';
import { ConclusionTasksController, ReceptionSessionsController, VisitsController } from './visits.controller';
import { VisitsResolver } from './visits.resolver';
import { VisitsService } from './visits.service';

export const receptionEntities = [
  ReceptionCalendar,
  ReceptionDay,
  ReceptionSession,
  ReceptionConclusion,
  ConclusionTask,
  ReceptionDuty,
  ReceptionVisit,
  VisitMatter,
  VisitPerson,
];

/** Tiếp công dân: calendars, what heads owe, sessions, turns, the register and its counts. */
@Module({
  imports: [ObligationsModule, PetitionsModule, SealsModule],
  controllers: [
    ReceptionCalendarsController,
    ReceptionDaysController,
    ReceptionDutiesController,
    ReceptionSessionsController,
    ConclusionTasksController,
    VisitsController,
    ReceptionRegisterController,
  ],
  providers: [
    ReceptionResolver,
    VisitsResolver,
    ReceptionHosts,
    CalendarsService,
    DutiesService,
    OpenDutiesJob,
    ReceptionSessionsService,
    ConclusionsService,
    VisitSeal,
    VisitPetition,
    VisitsInSight,
    VisitsService,
    VisitActsService,
    VisitPapersService,
    RegisterFileService,
  ],
})
export class ReceptionModule {}
