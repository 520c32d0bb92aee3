import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActRoute, BodyInput } from '../../platform/views/rest';
import { CaseView } from './case.view';
import { caseOperations as describe } from './cases.operations';
import {
  ActOnConclusionInput,
  AnswerCaseInput,
  ConcludeCaseInput,
  DecideCaseInput,
  PublishDecisionInput,
  SendDecisionInput,
} from './case-decision.inputs';
import { CloseCaseInput, CompleteExecutionInput, OrderExecutionInput, TakeEffectInput } from './case-execution.inputs';
import { HoldDialogueInput, PlanDialogueInput } from './dialogue.inputs';
import { RecordExecutionInput } from './outcome.inputs';
import { DetermineComplexityInput, ExtendDeadlineInput, StartVerificationInput } from './verification.inputs';
import { CaseDecisionService } from './case-decision.service';
import { CaseExaminationService } from './case-examination.service';
import { CaseExecutionService } from './case-execution.service';
import { CaseDialogueService } from './dialogue.service';
import { VerificationService } from './verification.service';

/** Acts that settle a case: verified, discussed, decided, executed. */
@ApiTags('cases')
@Controller('cases')
export class CaseSettlingController {
  constructor(
    private readonly verification: VerificationService,
    private readonly examination: CaseExaminationService,
    private readonly dialogue: CaseDialogueService,
    private readonly decision: CaseDecisionService,
    private readonly execution: CaseExecutionService,
  ) {}

  @ActRoute(CaseView, 'POST', ':id/verification', { describe: describe.startVerification })
  startVerification(@BodyInput() input: StartVerificationInput) {
    return this.verification.startVerification(input);
  }

  @ActRoute(CaseView, 'POST', ':id/complexity', { describe: describe.determineComplexity })
  determineComplexity(@BodyInput() input: DetermineComplexityInput) {
    return this.examination.determineComplexity(input);
  }

  @ActRoute(CaseView, 'POST', ':id/extensions', { describe: describe.extendDeadline })
  extendDeadline(@BodyInput() input: ExtendDeadlineInput) {
    return this.examination.extendDeadline(input);
  }

  @ActRoute(CaseView, 'POST', ':id/dialogues', { describe: describe.planDialogue })
  planDialogue(@BodyInput() input: PlanDialogueInput) {
    return this.dialogue.planDialogue(input);
  }

  @ActRoute(CaseView, 'POST', ':id/dialogue-minutes', { describe: describe.holdDialogue })
  holdDialogue(@BodyInput() input: HoldDialogueInput) {
    return this.dialogue.holdDialogue(input);
  }

  @ActRoute(CaseView, 'POST', ':id/decision', { describe: describe.decideCase })
  decideCase(@BodyInput() input: DecideCaseInput) {
    return this.decision.decideCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/conclusion', { describe: describe.concludeCase })
  concludeCase(@BodyInput() input: ConcludeCaseInput) {
    return this.decision.concludeCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/answer', { describe: describe.answerCase })
  answerCase(@BodyInput() input: AnswerCaseInput) {
    return this.decision.answerCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/decision-sending', { describe: describe.sendDecision })
  sendDecision(@BodyInput() input: SendDecisionInput) {
    return this.decision.sendDecision(input);
  }

  @ActRoute(CaseView, 'POST', ':id/publication', { describe: describe.publishDecision })
  publishDecision(@BodyInput() input: PublishDecisionInput) {
    return this.decision.publishDecision(input);
  }

  @ActRoute(CaseView, 'POST', ':id/conclusion-handling', { describe: describe.actOnConclusion })
  actOnConclusion(@BodyInput() input: ActOnConclusionInput) {
    return this.decision.actOnConclusion(input);
  }

  @ActRoute(CaseView, 'POST', ':id/effect', { describe: describe.takeEffect })
  takeEffect(@BodyInput() input: TakeEffectInput) {
    return this.execution.takeEffect(input);
  }

  @ActRoute(CaseView, 'POST', ':id/execution', { describe: describe.orderExecution })
  orderExecution(@BodyInput() input: OrderExecutionInput) {
    return this.execution.orderExecution(input);
  }

  @ActRoute(CaseView, 'POST', ':id/execution-completion', { describe: describe.completeExecution })
  completeExecution(@BodyInput() input: CompleteExecutionInput) {
    return this.execution.completeExecution(input);
  }

  @ActRoute(CaseView, 'POST', ':id/closing', { describe: describe.closeCase })
  closeCase(@BodyInput() input: CloseCaseInput) {
    return this.execution.closeCase(input);
  }

  @ActRoute(CaseView, 'POST', ':id/execution-results', { describe: describe.recordExecution })
  recordExecution(@BodyInput() input: RecordExecutionInput) {
    return this.execution.recordExecution(input);
  }
}
