import { Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, IdArg, InputArg, ListQuery, Me, OneQuery, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { TaskExtensions } from './task-extensions.service';
import { TaskProgressService } from './task-progress.service';
import {
  DecideExtensionInput,
  RecordOutputInput,
  ReopenTaskInput,
  ReportProgressInput,
  RequestExtensionInput,
  TakeBackExtensionInput,
  WaiveTaskInput,
} from './task-year.inputs';
import { TaskExtensionView, TaskYearView } from './task-year.view';
import { planOperations as describe } from './plans.operations';

@Resolver()
export class TaskYearsResolver {
  constructor(
    private readonly progress: TaskProgressService,
    private readonly extensions: TaskExtensions,
  ) {}

  @ListQuery(TaskYearView, { describe: describe.taskYears })
  taskYears(@PageArgs(TaskYearView) page: Page) {
    return page;
  }

  @OneQuery(TaskYearView, { describe: describe.taskYear })
  taskYear(@IdArg() id: string) {
    return id;
  }

  @ListQuery(TaskExtensionView, { describe: describe.taskExtensions })
  taskExtensions(@PageArgs(TaskExtensionView) page: Page) {
    return page;
  }

  @OneQuery(TaskExtensionView, { describe: describe.taskExtension })
  taskExtension(@IdArg() id: string) {
    return id;
  }

  @ActMutation(TaskYearView, { describe: describe.reportProgress })
  reportProgress(@InputArg() input: ReportProgressInput, @Me() viewer: Viewer) {
    return this.progress.reportProgress(input, viewer);
  }

  @ActMutation(TaskYearView, { describe: describe.recordOutput })
  recordOutput(@InputArg() input: RecordOutputInput, @Me() viewer: Viewer) {
    return this.progress.recordOutput(input, viewer);
  }

  @ActMutation(TaskYearView, { describe: describe.reopenTask })
  reopenTask(@InputArg() input: ReopenTaskInput, @Me() viewer: Viewer) {
    return this.progress.reopenTask(input, viewer);
  }

  @ActMutation(TaskYearView, { describe: describe.waiveTask })
  waiveTask(@InputArg() input: WaiveTaskInput) {
    return this.progress.waiveTask(input);
  }

  @ActMutation(TaskExtensionView, { describe: describe.requestExtension })
  requestExtension(@InputArg() input: RequestExtensionInput) {
    return this.extensions.requestExtension(input);
  }

  @ActMutation(TaskExtensionView, { describe: describe.decideExtension })
  decideExtension(@InputArg() input: DecideExtensionInput) {
    return this.extensions.decideExtension(input);
  }

  @ActMutation(TaskExtensionView, { describe: describe.takeBackExtension })
  takeBackExtension(@InputArg() input: TakeBackExtensionInput) {
    return this.extensions.takeBackExtension(input);
  }
}
