import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
import { CycleOpening } from './cycle-opening.service';
import { CycleMonitor } from './cycle-progress.service';
import {
  AddCycleDutyInput,
  AmendCycleDraftInput,
  CancelReportingCycleInput,
  CloseReportingCycleInput,
  DraftReportingCycleInput,
  ExcuseCycleDutyInput,
  ExtendCycleDutyInput,
  OpenReportingCycleInput,
  RecordPaperReportInput,
  StartReportInput,
} from './cycle.inputs';
import { CycleDutyView, ReportingCycleView } from './cycle.view';
import { ReportingCycles } from './cycles.service';
import { CycleDuties } from './duties.service';
import { ReportView } from './report.view';
import { reportingOperations as describe } from './reporting.operations';
import { CycleProgress } from './reporting.results';

@ApiTags('reporting-cycles')
@Controller('reporting-cycles')
export class ReportingCyclesController {
  constructor(
    private readonly cycles: ReportingCycles,
    private readonly opening: CycleOpening,
    private readonly duties: CycleDuties,
    private readonly monitor: CycleMonitor,
  ) {}

  @ListRoute(ReportingCycleView, { describe: describe.reportingCycles })
  reportingCycles(@PageQuery(ReportingCycleView) page: Page) {
    return page;
  }

  @OneRoute(ReportingCycleView, { describe: describe.reportingCycle })
  reportingCycle(@IdParam() id: string) {
    return id;
  }

  @PlainRoute(CycleProgress, ':id/progress', { describe: describe.cycleProgress })
  cycleProgress(@IdParam() id: string, @Me() viewer: Viewer, @From() { requestId }: Caller) {
    return this.monitor.cycleProgress(id, viewer, requestId);
  }

  @ActRoute(ReportingCycleView, 'POST', '', { describe: describe.draftReportingCycle })
  draftReportingCycle(@BodyInput() input: DraftReportingCycleInput, @Me() viewer: Viewer) {
    return this.cycles.draftReportingCycle(input, viewer);
  }

  @ActRoute(ReportingCycleView, 'PATCH', ':id', { describe: describe.amendCycleDraft })
  amendCycleDraft(@BodyInput() input: AmendCycleDraftInput) {
    return this.cycles.amendCycleDraft(input);
  }

  @ActRoute(ReportingCycleView, 'POST', ':id/opening', { describe: describe.openReportingCycle })
  openReportingCycle(@BodyInput() input: OpenReportingCycleInput) {
    return this.opening.openReportingCycle(input);
  }

  @ActRoute(ReportingCycleView, 'POST', ':id/duties', { describe: describe.addCycleDuty })
  addCycleDuty(@BodyInput() input: AddCycleDutyInput) {
    return this.duties.addCycleDuty(input);
  }

  @ActRoute(ReportingCycleView, 'POST', ':id/closing', { describe: describe.closeReportingCycle })
  closeReportingCycle(@BodyInput() input: CloseReportingCycleInput) {
    return this.cycles.closeReportingCycle(input);
  }

  @ActRoute(ReportingCycleView, 'POST', ':id/cancellation', { describe: describe.cancelReportingCycle })
  cancelReportingCycle(@BodyInput() input: CancelReportingCycleInput) {
    return this.cycles.cancelReportingCycle(input);
  }
}

@ApiTags('reporting-cycles')
@Controller('cycle-duties')
export class CycleDutiesController {
  constructor(private readonly duties: CycleDuties) {}

  @ListRoute(CycleDutyView, { describe: describe.cycleDuties })
  cycleDuties(@PageQuery(CycleDutyView) page: Page) {
    return page;
  }

  @OneRoute(CycleDutyView, { describe: describe.cycleDuty })
  cycleDuty(@IdParam() id: string) {
    return id;
  }

  @ActRoute(ReportView, 'POST', ':id/report', { describe: describe.startReport })
  startReport(@BodyInput() input: StartReportInput) {
    return this.duties.startReport(input);
  }

  @ActRoute(CycleDutyView, 'POST', ':id/paper-report', { describe: describe.recordPaperReport })
  recordPaperReport(@BodyInput() input: RecordPaperReportInput) {
    return this.duties.recordPaperReport(input);
  }

  @ActRoute(CycleDutyView, 'POST', ':id/extension', { describe: describe.extendCycleDuty })
  extendCycleDuty(@BodyInput() input: ExtendCycleDutyInput) {
    return this.duties.extendCycleDuty(input);
  }

  @ActRoute(CycleDutyView, 'POST', ':id/excuse', { describe: describe.excuseCycleDuty })
  excuseCycleDuty(@BodyInput() input: ExcuseCycleDutyInput) {
    return this.duties.excuseCycleDuty(input);
  }
}
