import { Module } from '@nestjs/common';
import { AgenciesModule } from '../../engines/agencies/agencies.module';
import { DocumentsModule } from '../../engines/agencies/documents/documents.module';
import { ObligationsModule } from '../../engines/obligations/obligations.module';
import { AgenciesWithoutPlanService } from './agencies-without-plan.service';
import { PlanAmendment, PlanChange, PlanEdition } from './amendment.entity';
import { TaskAssignment } from './assignment.entity';
import { Assignments } from './assignments.service';
import { Evidence } from './evidence.service';
import { PlanAmendments } from './plan-amendments.service';
import { PlanContents } from './plan-contents.service';
import { PlanCourse } from './plan-course.service';
import { PlanDuty, PlanDutyAgency, ReportingDuty, ReportingRecipient } from './plan-duty.entity';
import { PlanEditions } from './plan-editions.service';
import { PlanFacts } from './plan-facts';
import { PlanImports } from './plan-imports.service';
import { PlanLoader } from './plan-loader';
import { PlanProgressService } from './plan-progress.service';
import { PlanReadingsController } from './plan-readings.controller';
import { PlanReadingsResolver } from './plan-readings.resolver';
import { PlanSheetReferences } from './plan-sheet.references';
import { PlanSheetsController } from './plan-sheets.controller';
import { PlanSheets } from './plan-sheets.service';
import { Plan, PlanAddressee, PlanBasis, PlanRecipient, PlanSection } from './plan.entity';
import './plans.access';
import { PlansController } from './plans.controller';
import './plans.errors';
import { PlansHandOver } from './plans.hand-over';
import { PlansInSight } from './plans-in-sight';
import { PlansResolver } from './plans.resolver';
import { PlansService } from './plans.service';
import { Spending } from './spending.service';
import { TaskChanges } from './task-changes.service';
import { TaskExtensions } from './task-extensions.service';
import { TaskProgressService } from './task-progress.service';
import { TaskYearFacts } from './task-year-facts';
import { TaskEvidence, TaskExtension, TaskOutput, TaskProgress, TaskYear } from './task-year.entity';
import { TaskYearsController } from './task-years.controller';
import { TaskYearsJob } from './task-years.job';
import { TaskYearsResolver } from './task-years.resolver';
import { TaskYears } from './task-years.service';
import { Task, TaskAgency, TaskFunding, TaskProduct } from './task.entity';
import { TasksController } from './tasks.controller';
import { TasksResolver } from './tasks.resolver';

export const planEntities = [
  Plan,
  PlanSection,
  PlanBasis,
  PlanRecipient,
  PlanAddressee,
  PlanDuty,
  PlanDutyAgency,
  ReportingDuty,
  ReportingRecipient,
  PlanAmendment,
  PlanChange,
  PlanEdition,
  Task,
  TaskAgency,
  TaskProduct,
  TaskFunding,
  TaskAssignment,
  TaskYear,
  TaskProgress,
  TaskEvidence,
  TaskOutput,
  TaskExtension,
];

@Module({
  imports: [AgenciesModule, DocumentsModule, ObligationsModule],
  controllers: [PlanSheetsController, PlanReadingsController, PlansController, TasksController, TaskYearsController],
  providers: [
    PlansResolver,
    PlanReadingsResolver,
    TasksResolver,
    TaskYearsResolver,
    PlansService,
    PlanCourse,
    PlanAmendments,
    PlanContents,
    PlanEditions,
    PlanFacts,
    PlanProgressService,
    PlansInSight,
    PlansHandOver,
    PlanLoader,
    PlanImports,
    PlanSheets,
    PlanSheetReferences,
    AgenciesWithoutPlanService,
    Assignments,
    Evidence,
    Spending,
    TaskChanges,
    TaskExtensions,
    TaskProgressService,
    TaskYearFacts,
    TaskYears,
    TaskYearsJob,
  ],
  exports: [PlansService, PlanLoader, TaskYears],
})
export class PlansModule {}
