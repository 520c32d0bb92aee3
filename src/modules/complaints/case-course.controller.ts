import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActRoute, BodyInput } from '../../platform/views/rest';
import { CaseView } from './case.view';
import { caseOperations as describe } from './cases.operations';
import { EnterBacklogInput, LeaveBacklogInput, MarkCaseInput, RecordCourtInput } from './case-execution.inputs';
import {
  AcceptCaseInput,
  AssignCaseInput,
  DemandReportInput,
  NotifyAcceptanceInput,
  ReceiveReportInput,
  RefuseCaseInput,
  TransferCaseInput,
} from './case-intake.inputs';
import {
  ResumeCaseInput,
  SendNoticeInput,
  SuspendCaseInput,
  TerminateCaseInput,
  WithdrawCaseInput,
} from './case-pauses.inputs';
import { BacklogService } from './backlog.service';
import { CaseIntakeService } from './case-intake.service';
import { CaseMarksService } from './case-marks.service';
import { CasePausesService } from './case-pauses.service';
import { CaseWithdrawalService } from './case-withdrawal.service';

/** Acts on the course of a case: taken in, paused, withdrawn, marked. */
@ApiTags('cases')
@Controller('cases')
export class CaseCourseController {
  constructor(
    private readonly intake: CaseIntakeService,
    private readonly pauses: CasePausesService,
    private readonly withdrawal: CaseWithdrawalService,
    private readonly marks: CaseMarksService,
    private readonly backlog: BacklogService,
  ) {}

  @ActRoute(CaseView, 'POST', ':id/acceptance', { describe: describe.acceptCase })
  acceptCase(@BodyInput() input: AcceptCaseInput) {
    return this.intake.acceptCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/refusal', { describe: describe.refuseCase })
  refuseCase(@BodyInput() input: RefuseCaseInput) {
    return this.intake.refuseCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/transfer', { describe: describe.transferCase })
  transferCase(@BodyInput() input: TransferCaseInput) {
    return this.intake.transferCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/assignment', { describe: describe.assignCase })
  assignCase(@BodyInput() input: AssignCaseInput) {
    return this.intake.assignCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/report-demand', { describe: describe.demandReport })
  demandReport(@BodyInput() input: DemandReportInput) {
    return this.intake.demandReport(input);
  }

  @ActRoute(CaseView, 'POST', ':id/report', { describe: describe.receiveReport })
  receiveReport(@BodyInput() input: ReceiveReportInput) {
    return this.intake.receiveReport(input);
  }

  @ActRoute(CaseView, 'POST', ':id/acceptance-notice', { describe: describe.notifyAcceptance })
  notifyAcceptance(@BodyInput() input: NotifyAcceptanceInput) {
    return this.intake.notifyAcceptance(input);
  }

  @ActRoute(CaseView, 'POST', ':id/suspension', { describe: describe.suspendCase })
  suspendCase(@BodyInput() input: SuspendCaseInput) {
    return this.pauses.suspendCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/resumption', { describe: describe.resumeCase })
  resumeCase(@BodyInput() input: ResumeCaseInput) {
    return this.pauses.resumeCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/notices', { describe: describe.sendNotice })
  sendNotice(@BodyInput() input: SendNoticeInput) {
    return this.pauses.sendNotice(input);
  }

  @ActRoute(CaseView, 'POST', ':id/termination', { describe: describe.terminateCase })
  terminateCase(@BodyInput() input: TerminateCaseInput) {
    return this.pauses.terminateCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/withdrawal', { describe: describe.withdrawCase })
  withdrawCase(@BodyInput() input: WithdrawCaseInput) {
    return this.withdrawal.withdrawCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/court', { describe: describe.recordCourt })
  recordCourt(@BodyInput() input: RecordCourtInput) {
    return this.marks.recordCourt(input);
  }

  @ActRoute(CaseView, 'POST', ':id/flags', { describe: describe.markCase })
  markCase(@BodyInput() input: MarkCaseInput) {
    return this.marks.markCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/backlog-entry', { describe: describe.enterBacklog })
  enterBacklog(@BodyInput() input: EnterBacklogInput) {
    return this.backlog.enterBacklog(input);
  }

  @ActRoute(CaseView, 'POST', ':id/backlog-leaving', { describe: describe.leaveBacklog })
  leaveBacklog(@BodyInput() input: LeaveBacklogInput) {
    return this.backlog.leaveBacklog(input);
  }
}
