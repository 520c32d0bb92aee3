import { Resolver } from '@nestjs/graphql';
import { ActMutation, InputArg } from '../../platform/views/graphql';
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
@Resolver()
export class CaseSettlingResolver {
  constructor(
    private readonly verification: VerificationService,
    private readonly examination: CaseExaminationService,
    private readonly dialogue: CaseDialogueService,
    private readonly decision: CaseDecisionService,
    private readonly execution: CaseExecutionService,
  ) {}

  @ActMutation(CaseView, { describe: describe.startVerification })
  startVerification(@InputArg() input: StartVerificationInput) {
    return this.verification.startVerification(input);
  }

  @ActMutation(CaseView, { describe: describe.determineComplexity })
  determineComplexity(@InputArg() input: DetermineComplexityInput) {
    return this.examination.determineComplexity(input);
  }

  @ActMutation(CaseView, { describe: describe.extendDeadline })
  extendDeadline(@InputArg() input: ExtendDeadlineInput) {
    return this.examination.extendDeadline(input);
  }

  @ActMutation(CaseView, { describe: describe.planDialogue })
  planDialogue(@InputArg() input: PlanDialogueInput) {
    return this.dialogue.planDialogue(input);
  }

  @ActMutation(CaseView, { describe: describe.holdDialogue })
  holdDialogue(@InputArg() input: HoldDialogueInput) {
    return this.dialogue.holdDialogue(input);
  }

  @ActMutation(CaseView, { describe: describe.decideCase })
  decideCase(@InputArg() input: DecideCaseInput) {
    return this.decision.decideCase(input);
  }

  @ActMutation(CaseView, { describe: describe.concludeCase })
  concludeCase(@InputArg() input: ConcludeCaseInput) {
    return this.decision.concludeCase(input);
  }

  @ActMutation(CaseView, { describe: describe.answerCase })
  answerCase(@InputArg() input: AnswerCaseInput) {
    return this.decision.answerCase(input);
  }

  @ActMutation(CaseView, { describe: describe.sendDecision })
  sendDecision(@InputArg() input: SendDecisionInput) {
    return this.decision.sendDecision(input);
  }

  @ActMutation(CaseView, { describe: describe.publishDecision })
  publishDecision(@InputArg() input: PublishDecisionInput) {
    return this.decision.publishDecision(input);
  }

  @ActMutation(CaseView, { describe: describe.actOnConclusion })
  actOnConclusion(@InputArg() input: ActOnConclusionInput) {
    return this.decision.actOnConclusion(input);
  }

  @ActMutation(CaseView, { describe: describe.takeEffect })
  takeEffect(@InputArg() input: TakeEffectInput) {
    return this.execution.takeEffect(input);
  }

  @ActMutation(CaseView, { describe: describe.orderExecution })
  orderExecution(@InputArg() input: OrderExecutionInput) {
    return this.execution.orderExecution(input);
  }

  @ActMutation(CaseView, { describe: describe.completeExecution })
  completeExecution(@InputArg() input: CompleteExecutionInput) {
    return this.execution.completeExecution(input);
  }

  @ActMutation(CaseView, { describe: describe.closeCase })
  closeCase(@InputArg() input: CloseCaseInput) {
    return this.execution.closeCase(input);
  }

  @ActMutation(CaseView, { describe: describe.recordExecution })
  recordExecution(@InputArg() input: RecordExecutionInput) {
    return this.execution.recordExecution(input);
  }
}
