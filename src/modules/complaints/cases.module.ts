import { Module } from '@nestjs/common';
import { AgenciesModule } from '../../engines/agencies/agencies.module';
import { ObligationsModule } from '../../engines/obligations/obligations.module';
import { BacklogService } from './backlog.service';
import { CaseActs } from './case-acts.service';
import { CaseCourseController } from './case-course.controller';
import { CaseCourseResolver } from './case-course.resolver';
import { CaseDecisionService } from './case-decision.service';
import { CaseDuties } from './case-duties';
import { CaseExaminationService } from './case-examination.service';
import { CaseExecutionService } from './case-execution.service';
import { CaseIntakeService } from './case-intake.service';
import { CaseMarksService } from './case-marks.service';
import { CaseOpening } from './case-opening.service';
import { CasePausesService } from './case-pauses.service';
import { CaseSeats } from './case-seats';
import { CaseSettlingController } from './case-settling.controller';
import { CaseSettlingResolver } from './case-settling.resolver';
import { CaseWithdrawalService } from './case-withdrawal.service';
import './case-petition.view';
import {
  BacklogEntry,
  CaseContent,
  CaseDialogue,
  CaseEvent,
  CaseOutcome,
  CaseParty,
  CasePetition,
  CaseRecord,
  VerificationMember,
} from './case.entity';
import './cases.access';
import { CaseBalance } from './cases.balance';
import { CasesController } from './cases.controller';
import './cases.errors';
import { CasesHandOver, CasesOfPosts } from './cases.hand-over';
import { CasesResolver } from './cases.resolver';
import { CaseDialogueService } from './dialogue.service';
import { MatterTexts } from './matter-texts';
import { CaseOutcomes } from './outcome.service';
import { SealsModule } from './seals.module';
import { VerificationService } from './verification.service';

export const caseEntities = [
  CaseRecord,
  CasePetition,
  CaseContent,
  CaseParty,
  CaseEvent,
  VerificationMember,
  CaseDialogue,
  CaseOutcome,
  BacklogEntry,
];

/** Vụ việc: opened by petitions, accepted, verified, decided, executed, and balanced. */
@Module({
  imports: [AgenciesModule, ObligationsModule, SealsModule],
  controllers: [CasesController, CaseCourseController, CaseSettlingController],
  providers: [
    CasesResolver,
    CaseCourseResolver,
    CaseSettlingResolver,
    MatterTexts,
    CaseActs,
    CaseDuties,
    CaseSeats,
    CaseOpening,
    CaseIntakeService,
    CasePausesService,
    CaseWithdrawalService,
    CaseMarksService,
    BacklogService,
    VerificationService,
    CaseExaminationService,
    CaseDialogueService,
    CaseDecisionService,
    CaseExecutionService,
    CaseOutcomes,
    CaseBalance,
    CasesHandOver,
    CasesOfPosts,
  ],
  exports: [CaseOpening, CaseActs, MatterTexts],
})
export class CasesModule {}
