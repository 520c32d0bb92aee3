import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../../platform/views/rest';
import { AmendPlanDraftInput, DraftPlanInput, IssuePlanInput } from './plan.inputs';
import { PlanView, TaskView } from './plan.view';
import { planOperations as describe } from './plans.operations';
import { PlansService } from './plans.service';

@ApiTags('plans')
@Controller('plans')
export class PlansController {
  constructor(private readonly service: PlansService) {}

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

  @ActRoute(PlanView, 'POST', ':id/issuance', { describe: describe.issuePlan })
  issuePlan(@BodyInput() input: IssuePlanInput) {
    return this.service.issuePlan(input);
  }
}

@ApiTags('plans')
@Controller('tasks')
export class TasksController {
  @ListRoute(TaskView, { describe: describe.tasks })
  tasks(@PageQuery(TaskView) page: Page) {
    return page;
  }

  @OneRoute(TaskView, { describe: describe.task })
  task(@IdParam() id: string) {
    return id;
  }
}
