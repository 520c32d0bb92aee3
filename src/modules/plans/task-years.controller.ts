import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../../platform/views/rest';
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

@ApiTags('plans')
@Controller()
export class TaskYearsController {
  constructor(
    private readonly progress: TaskProgressService,
    private readonly extensions: TaskExtensions,
  ) {}

  @ListRoute(TaskYearView, { path: 'task-years', describe: describe.taskYears })
  taskYears(@PageQuery(TaskYearView) page: Page) {
    return page;
  }

  @OneRoute(TaskYearView, { path: 'task-years/:id', describe: describe.taskYear })
  taskYear(@IdParam() id: string) {
    return id;
  }

  @ListRoute(TaskExtensionView, { path: 'task-extensions', describe: describe.taskExtensions })
  taskExtensions(@PageQuery(TaskExtensionView) page: Page) {
    return page;
  }

  @OneRoute(TaskExtensionView, { path: 'task-extensions/:id', describe: describe.taskExtension })
  taskExtension(@IdParam() id: string) {
    return id;
  }

  @ActRoute(TaskYearView, 'POST', 'task-years/:id/progress', { describe: describe.reportProgress })
  reportProgress(@BodyInput() input: ReportProgressInput, @Me() viewer: Viewer) {
    return this.progress.reportProgress(input, viewer);
  }

  @ActRoute(TaskYearView, 'POST', 'task-years/:id/outputs', { describe: describe.recordOutput })
  recordOutput(@BodyInput() input: RecordOutputInput, @Me() viewer: Viewer) {
    return this.progress.recordOutput(input, viewer);
  }

  @ActRoute(TaskYearView, 'POST', 'task-years/:id/reopening', { describe: describe.reopenTask })
  reopenTask(@BodyInput() input: ReopenTaskInput, @Me() viewer: Viewer) {
    return this.progress.reopenTask(input, viewer);
  }

  @ActRoute(TaskYearView, 'POST', 'task-years/:id/waiver', { describe: describe.waiveTask })
  waiveTask(@BodyInput() input: WaiveTaskInput) {
    return this.progress.waiveTask(input);
  }

  @ActRoute(TaskExtensionView, 'POST', 'task-years/:id/extensions', { describe: describe.requestExtension })
  requestExtension(@BodyInput() input: RequestExtensionInput) {
    return this.extensions.requestExtension(input);
  }

  @ActRoute(TaskExtensionView, 'POST', 'task-extensions/:id/decision', { describe: describe.decideExtension })
  decideExtension(@BodyInput() input: DecideExtensionInput) {
    return this.extensions.decideExtension(input);
  }

  @ActRoute(TaskExtensionView, 'POST', 'task-extensions/:id/withdrawal', { describe: describe.takeBackExtension })
  takeBackExtension(@BodyInput() input: TakeBackExtensionInput) {
    return this.extensions.takeBackExtension(input);
  }
}
