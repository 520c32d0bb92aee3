import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../../platform/views/rest';
import {
  AcknowledgeAssignmentInput,
  AssignTaskInput,
  LocaliseTaskInput,
  RecordSpendingInput,
  WithdrawAssignmentInput,
} from './assignment.inputs';
import { TaskAssignmentView } from './assignment.view';
import { Assignments } from './assignments.service';
import { Spending } from './spending.service';
import { TaskView } from './plan.view';
import { TaskFundingView } from './task-parts.view';
import { planOperations as describe } from './plans.operations';

@ApiTags('plans')
@Controller()
export class TasksController {
  constructor(
    private readonly assignments: Assignments,
    private readonly spending: Spending,
  ) {}

  @ListRoute(TaskView, { path: 'tasks', describe: describe.tasks })
  tasks(@PageQuery(TaskView) page: Page) {
    return page;
  }

  @OneRoute(TaskView, { path: 'tasks/:id', describe: describe.task })
  task(@IdParam() id: string) {
    return id;
  }

  @ListRoute(TaskAssignmentView, { path: 'task-assignments', describe: describe.taskAssignments })
  taskAssignments(@PageQuery(TaskAssignmentView) page: Page) {
    return page;
  }

  @OneRoute(TaskAssignmentView, { path: 'task-assignments/:id', describe: describe.taskAssignment })
  taskAssignment(@IdParam() id: string) {
    return id;
  }

  @ActRoute(TaskView, 'POST', 'tasks/:id/assignments', { describe: describe.assignTask })
  assignTask(@BodyInput() input: AssignTaskInput) {
    return this.assignments.assignTask(input);
  }

  @ActRoute(TaskFundingView, 'POST', 'task-fundings/:id/spending', { describe: describe.recordSpending })
  recordSpending(@BodyInput() input: RecordSpendingInput) {
    return this.spending.recordSpending(input);
  }

  @ActRoute(TaskAssignmentView, 'POST', 'task-assignments/:id/receipt', { describe: describe.acknowledgeAssignment })
  acknowledgeAssignment(@BodyInput() input: AcknowledgeAssignmentInput, @Me() viewer: Viewer) {
    return this.assignments.acknowledgeAssignment(input, viewer);
  }

  @ActRoute(TaskView, 'POST', 'task-assignments/:id/local-tasks', { describe: describe.localiseTask })
  localiseTask(@BodyInput() input: LocaliseTaskInput) {
    return this.assignments.localiseTask(input);
  }

  @ActRoute(TaskAssignmentView, 'POST', 'task-assignments/:id/withdrawal', { describe: describe.withdrawAssignment })
  withdrawAssignment(@BodyInput() input: WithdrawAssignmentInput) {
    return this.assignments.withdrawAssignment(input);
  }
}
