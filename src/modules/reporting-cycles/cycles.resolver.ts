import { Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import {
  ActMutation,
  IdArg,
  InputArg,
  ListQuery,
  Me,
  OneQuery,
  PageArgs,
  PlainQuery,
} from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
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

@Resolver()
export class ReportingCyclesResolver {
  constructor(
    private readonly cycles: ReportingCycles,
    private readonly opening: CycleOpening,
    private readonly duties: CycleDuties,
    private readonly monitor: CycleMonitor,
  ) {}

  @ListQuery(ReportingCycleView, { describe: describe.reportingCycles })
  reportingCycles(@PageArgs(ReportingCycleView) page: Page) {
    return page;
  }

  @OneQuery(ReportingCycleView, { describe: describe.reportingCycle })
  reportingCycle(@IdArg() id: string) {
    return id;
  }

  @PlainQuery(CycleProgress, { describe: describe.cycleProgress })
  cycleProgress(@IdArg() id: string, @Me() viewer: Viewer, @From() { requestId }: Caller) {
    return this.monitor.cycleProgress(id, viewer, requestId);
  }

  @ActMutation(ReportingCycleView, { describe: describe.draftReportingCycle })
  draftReportingCycle(@InputArg() input: DraftReportingCycleInput, @Me() viewer: Viewer) {
    return this.cycles.draftReportingCycle(input, viewer);
  }

  @ActMutation(ReportingCycleView, { describe: describe.amendCycleDraft })
  amendCycleDraft(@InputArg() input: AmendCycleDraftInput) {
    return this.cycles.amendCycleDraft(input);
  }

  @ActMutation(ReportingCycleView, { describe: describe.openReportingCycle })
  openReportingCycle(@InputArg() input: OpenReportingCycleInput) {
    return this.opening.openReportingCycle(input);
  }

  @ActMutation(ReportingCycleView, { describe: describe.addCycleDuty })
  addCycleDuty(@InputArg() input: AddCycleDutyInput) {
    return this.duties.addCycleDuty(input);
  }

  @ActMutation(ReportingCycleView, { describe: describe.closeReportingCycle })
  closeReportingCycle(@InputArg() input: CloseReportingCycleInput) {
    return this.cycles.closeReportingCycle(input);
  }

  @ActMutation(ReportingCycleView, { describe: describe.cancelReportingCycle })
  cancelReportingCycle(@InputArg() input: CancelReportingCycleInput) {
    return this.cycles.cancelReportingCycle(input);
  }

  @ListQuery(CycleDutyView, { describe: describe.cycleDuties })
  cycleDuties(@PageArgs(CycleDutyView) page: Page) {
    return page;
  }

  @OneQuery(CycleDutyView, { describe: describe.cycleDuty })
  cycleDuty(@IdArg() id: string) {
    return id;
  }

  @ActMutation(ReportView, { describe: describe.startReport })
  startReport(@InputArg() input: StartReportInput) {
    return this.duties.startReport(input);
  }

  @ActMutation(CycleDutyView, { describe: describe.recordPaperReport })
  recordPaperReport(@InputArg() input: RecordPaperReportInput) {
    return this.duties.recordPaperReport(input);
  }

  @ActMutation(CycleDutyView, { describe: describe.extendCycleDuty })
  extendCycleDuty(@InputArg() input: ExtendCycleDutyInput) {
    return this.duties.extendCycleDuty(input);
  }

  @ActMutation(CycleDutyView, { describe: describe.excuseCycleDuty })
  excuseCycleDuty(@InputArg() input: ExcuseCycleDutyInput) {
    return this.duties.excuseCycleDuty(input);
  }
}
