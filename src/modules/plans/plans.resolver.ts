import { Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, IdArg, InputArg, ListQuery, Me, OneQuery, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
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

@Resolver()
export class PlansResolver {
  constructor(
    private readonly service: PlansService,
    private readonly course: PlanCourse,
    private readonly amendments: PlanAmendments,
    private readonly years: TaskYears,
  ) {}

  @ListQuery(PlanView, { describe: describe.plans })
  plans(@PageArgs(PlanView) page: Page) {
    return page;
  }

  @OneQuery(PlanView, { describe: describe.plan })
  plan(@IdArg() id: string) {
    return id;
  }

  @ActMutation(PlanView, { describe: describe.draftPlan })
  draftPlan(@InputArg() input: DraftPlanInput, @Me() viewer: Viewer) {
    return this.service.draftPlan(input, viewer);
  }

  @ActMutation(PlanView, { describe: describe.amendPlanDraft })
  amendPlanDraft(@InputArg() input: AmendPlanDraftInput, @Me() viewer: Viewer) {
    return this.service.amendPlanDraft(input, viewer);
  }

  @ActMutation(PlanView, { describe: describe.submitPlan })
  submitPlan(@InputArg() input: SubmitPlanInput) {
    return this.course.submitPlan(input);
  }

  @ActMutation(PlanView, { describe: describe.returnPlan })
  returnPlan(@InputArg() input: ReturnPlanInput) {
    return this.course.returnPlan(input);
  }

  @ActMutation(PlanView, { describe: describe.issuePlan })
  issuePlan(@InputArg() input: IssuePlanInput) {
    return this.service.issuePlan(input);
  }

  @ActMutation(PlanView, { describe: describe.amendPlan })
  amendPlan(@InputArg() input: AmendPlanInput, @Me() viewer: Viewer) {
    return this.amendments.amendPlan(input, viewer);
  }

  @ActMutation(PlanView, { describe: describe.closePlan })
  closePlan(@InputArg() input: ClosePlanInput) {
    return this.course.closePlan(input);
  }

  @ActMutation(TaskYearOpened, { describe: describe.openTaskYear })
  openTaskYear(@InputArg() input: OpenTaskYearInput) {
    return this.years.openTaskYear(input);
  }

  @ActMutation(TaskView, { describe: describe.createTaskFromConclusion })
  createTaskFromConclusion(@InputArg() input: CreateTaskFromConclusionInput, @Me() viewer: Viewer) {
    return this.amendments.createTaskFromConclusion(input, viewer);
  }
}
