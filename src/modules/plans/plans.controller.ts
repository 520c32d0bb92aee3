import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../../platform/views/rest';
import { PlanAmendments } from './plan-amendments.service';
import {
  AmendPlanInput,
  ClosePlanInput,
  CreateTaskFromConclusionInput,
  OpenTaskYearInput,
  ReturnPlanInput,
  SubmitPlanInput,
} from './plan-course.inputs';
import { PlanCourse } from './plan-course.service';
import { AmendPlanDraftInput, DraftPlanInput, IssuePlanInput } from './plan.inputs';
import { TaskYearOpened } from './plan.results';
import { PlanView, TaskView } from './plan.view';
import { planOperations as describe } from './plans.operations';
import { PlansService } from './plans.service';
import { TaskYears } from './task-years.service';

@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(
    private readonly service: PlansService,
    private readonly course: PlanCourse,
    private readonly amendments: PlanAmendments,
    private readonly years: TaskYears,
  ) {}

  @ListRoute(PlanView, { describe: describe.plans })
  plans(@PageQuery(PlanView) page: Page) {
    return page;
  }

  @OneRoute(PlanView, { describe: describe.plan })
  plan(@IdParam() id: string) {
    return id;
  }

  @ActRoute(PlanView, 'POST', '', { describe: describe.draftPlan })
  draftPlan(@BodyInput() input: DraftPlanInput, @Me() viewer: Viewer) {
    return this.service.draftPlan(input, viewer);
  }

  @ActRoute(PlanView, 'PATCH', ':id', { describe: describe.amendPlanDraft })
  amendPlanDraft(@BodyInput() input: AmendPlanDraftInput, @Me() viewer: Viewer) {
    return this.service.amendPlanDraft(input, viewer);
  }

  @ActRoute(PlanView, 'POST', ':id/submission', { describe: describe.submitPlan })
  submitPlan(@BodyInput() input: SubmitPlanInput) {
    return this.course.submitPlan(input);
  }

  @ActRoute(PlanView, 'POST', ':id/return', { describe: describe.returnPlan })
  returnPlan(@BodyInput() input: ReturnPlanInput) {
    return this.course.returnPlan(input);
  }

  @ActRoute(PlanView, 'POST', ':id/issuance', { describe: describe.issuePlan })
  issuePlan(@BodyInput() input: IssuePlanInput) {
    return this.service.issuePlan(input);
  }

  @ActRoute(PlanView, 'POST', ':id/amendments', { describe: describe.amendPlan })
  amendPlan(@BodyInput() input: AmendPlanInput, @Me() viewer: Viewer) {
    return this.amendments.amendPlan(input, viewer);
  }

  @ActRoute(PlanView, 'POST', ':id/closing', { describe: describe.closePlan })
  closePlan(@BodyInput() input: ClosePlanInput) {
    return this.course.closePlan(input);
  }

  @ActRoute(TaskYearOpened, 'POST', ':id/years', { describe: describe.openTaskYear })
  openTaskYear(@BodyInput() input: OpenTaskYearInput) {
    return this.years.openTaskYear(input);
  }

  @ActRoute(TaskView, 'POST', ':id/conclusion-tasks', { describe: describe.createTaskFromConclusion })
  createTaskFromConclusion(@BodyInput() input: CreateTaskFromConclusionInput, @Me() viewer: Viewer) {
    return this.amendments.createTaskFromConclusion(input, viewer);
  }
}
