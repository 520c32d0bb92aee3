import { Resolver } from '@nestjs/graphql';
import { ActMutation, InputArg } from '../../platform/views/graphql';
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
@Resolver()
export class CaseCourseResolver {
  constructor(
    private readonly intake: CaseIntakeService,
    private readonly pauses: CasePausesService,
    private readonly withdrawal: CaseWithdrawalService,
    private readonly marks: CaseMarksService,
    private readonly backlog: BacklogService,
  ) {}

  @ActMutation(CaseView, { describe: describe.acceptCase })
  acceptCase(@InputArg() input: AcceptCaseInput) {
    return this.intake.acceptCase(input);
  }

  @ActMutation(CaseView, { describe: describe.refuseCase })
  refuseCase(@InputArg() input: RefuseCaseInput) {
    return this.intake.refuseCase(input);
  }

  @ActMutation(CaseView, { describe: describe.transferCase })
  transferCase(@InputArg() input: TransferCaseInput) {
    return this.intake.transferCase(input);
  }

  @ActMutation(CaseView, { describe: describe.assignCase })
  assignCase(@InputArg() input: AssignCaseInput) {
    return this.intake.assignCase(input);
  }

  @ActMutation(CaseView, { describe: describe.demandReport })
  demandReport(@InputArg() input: DemandReportInput) {
    return this.intake.demandReport(input);
  }

  @ActMutation(CaseView, { describe: describe.receiveReport })
  receiveReport(@InputArg() input: ReceiveReportInput) {
    return this.intake.receiveReport(input);
  }

  @ActMutation(CaseView, { describe: describe.notifyAcceptance })
  notifyAcceptance(@InputArg() input: NotifyAcceptanceInput) {
    return this.intake.notifyAcceptance(input);
  }

  @ActMutation(CaseView, { describe: describe.suspendCase })
  suspendCase(@InputArg() input: SuspendCaseInput) {
    return this.pauses.suspendCase(input);
  }

  @ActMutation(CaseView, { describe: describe.resumeCase })
  resumeCase(@InputArg() input: ResumeCaseInput) {
    return this.pauses.resumeCase(input);
  }

  @ActMutation(CaseView, { describe: describe.sendNotice })
  sendNotice(@InputArg() input: SendNoticeInput) {
    return this.pauses.sendNotice(input);
  }

  @ActMutation(CaseView, { describe: describe.terminateCase })
  terminateCase(@InputArg() input: TerminateCaseInput) {
    return this.pauses.terminateCase(input);
  }

  @ActMutation(CaseView, { describe: describe.withdrawCase })
  withdrawCase(@InputArg() input: WithdrawCaseInput) {
    return this.withdrawal.withdrawCase(input);
  }

  @ActMutation(CaseView, { describe: describe.recordCourt })
  recordCourt(@InputArg() input: RecordCourtInput) {
    return this.marks.recordCourt(input);
  }

  @ActMutation(CaseView, { describe: describe.markCase })
  markCase(@InputArg() input: MarkCaseInput) {
    return this.marks.markCase(input);
  }

  @ActMutation(CaseView, { describe: describe.enterBacklog })
  enterBacklog(@InputArg() input: EnterBacklogInput) {
    return this.backlog.enterBacklog(input);
  }

  @ActMutation(CaseView, { describe: describe.leaveBacklog })
  leaveBacklog(@InputArg() input: LeaveBacklogInput) {
    return this.backlog.leaveBacklog(input);
  }
}
