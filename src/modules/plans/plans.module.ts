import { Module } from '@nestjs/common';
import { AgenciesModule } from '../../engines/agencies/agencies.module';
import { DocumentsModule } from '../../engines/agencies/documents/documents.module';
import { PlanDuty, PlanDutyAgency, ReportingDuty, ReportingRecipient } from './plan-duty.entity';
import { PlanLoader } from './plan-loader';
import { Plan, PlanAddressee, PlanBasis, PlanRecipient, PlanSection } from './plan.entity';
import './plans.access';
import { PlansController, TasksController } from './plans.controller';
import './plans.errors';
import { PlansHandOver } from './plans.hand-over';
import { PlansInSight } from './plans-in-sight';
import { PlansResolver } from './plans.resolver';
import { PlansService } from './plans.service';
import { Task, TaskAgency } from './task.entity';

export const planEntities = [
  Plan,
  PlanSection,
  PlanBasis,
  PlanRecipient,
  PlanAddressee,
  Task,
  TaskAgency,
  PlanDuty,
  PlanDutyAgency,
  ReportingDuty,
  ReportingRecipient,
];

@Module({
  imports: [AgenciesModule, DocumentsModule],
  controllers: [PlansController, TasksController],
  providers: [PlansResolver, PlansService, PlansInSight, PlansHandOver, PlanLoader],
  exports: [PlansService, PlanLoader],
})
export class PlansModule {}
