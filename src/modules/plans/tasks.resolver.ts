import { Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, IdArg, InputArg, ListQuery, Me, OneQuery, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
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

@Resolver()
export class TasksResolver {
  constructor(
    private readonly assignments: Assignments,
    private readonly spending: Spending,
  ) {}

  @ListQuery(TaskView, { describe: describe.tasks })
  tasks(@PageArgs(TaskView) page: Page) {
    return page;
  }

  @OneQuery(TaskView, { describe: describe.task })
  task(@IdArg() id: string) {
    return id;
  }

  @ListQuery(TaskAssignmentView, { describe: describe.taskAssignments })
  taskAssignments(@PageArgs(TaskAssignmentView) page: Page) {
    return page;
  }

  @OneQuery(TaskAssignmentView, { describe: describe.taskAssignment })
  taskAssignment(@IdArg() id: string) {
    return id;
  }

  @ActMutation(TaskView, { describe: describe.assignTask })
  assignTask(@InputArg() input: AssignTaskInput) {
    return this.assignments.assignTask(input);
  }

  @ActMutation(TaskFundingView, { describe: describe.recordSpending })
  recordSpending(@InputArg() input: RecordSpendingInput) {
    return this.spending.recordSpending(input);
  }

  @ActMutation(TaskAssignmentView, { describe: describe.acknowledgeAssignment })
  acknowledgeAssignment(@InputArg() input: AcknowledgeAssignmentInput, @Me() viewer: Viewer) {
    return this.assignments.acknowledgeAssignment(input, viewer);
  }

  @ActMutation(TaskView, { describe: describe.localiseTask })
  localiseTask(@InputArg() input: LocaliseTaskInput) {
    return this.assignments.localiseTask(input);
  }

  @ActMutation(TaskAssignmentView, { describe: describe.withdrawAssignment })
  withdrawAssignment(@InputArg() input: WithdrawAssignmentInput) {
    return this.assignments.withdrawAssignment(input);
  }
}
