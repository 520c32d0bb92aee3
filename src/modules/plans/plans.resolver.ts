import { Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, IdArg, InputArg, ListQuery, Me, OneQuery, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { AmendPlanDraftInput, DraftPlanInput, IssuePlanInput } from './plan.inputs';
import { PlanView, TaskView } from './plan.view';
import { planOperations as describe } from './plans.operations';
import { PlansService } from './plans.service';

@Resolver()
export class PlansResolver {
  constructor(private readonly service: PlansService) {}

  @ListQuery(PlanView, { describe: describe.plans })
  plans(@PageArgs(PlanView) page: Page) {
    return page;
  }

  @OneQuery(PlanView, { describe: describe.plan })
  plan(@IdArg() id: string) {
    return id;
  }

  @ListQuery(TaskView, { describe: describe.tasks })
  tasks(@PageArgs(TaskView) page: Page) {
    return page;
  }

  @OneQuery(TaskView, { describe: describe.task })
  task(@IdArg() id: string) {
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

  @ActMutation(PlanView, { describe: describe.issuePlan })
  issuePlan(@InputArg() input: IssuePlanInput) {
    return this.service.issuePlan(input);
  }
}
