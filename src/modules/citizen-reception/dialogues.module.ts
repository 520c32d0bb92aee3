import { Module } from '@nestjs/common';
import { AgenciesModule } from '../../engines/agencies/agencies.module';
import { ObligationsModule } from '../../engines/obligations/obligations.module';
import { PlansModule } from '../plans/plans.module';
import './commitment.entity';
import { CommitmentsService } from './commitments.service';
import { DialogueCountsService } from './dialogue-counts.service';
import { DialogueDutiesJob } from './dialogue-duties.job';
import { DialogueDuties } from './dialogue-duties.service';
import { CommitmentsController, DialogueOpinionsController } from './dialogue-followup.controller';
import { DialogueFollowupResolver } from './dialogue-followup.resolver';
import { DialogueOpinionsService } from './dialogue-opinions.service';
import { DialogueReferences } from './dialogue-references';
import { DialogueDutiesController, DialogueSettingsController } from './dialogue-setting.controller';
import { DialogueSettingResolver } from './dialogue-setting.resolver';
import { DialogueSettings } from './dialogue-settings.service';
import './dialogues.access';
import { DialoguesController } from './dialogues.controller';
import './dialogues.errors';
import { DialoguesHandOver } from './dialogues.hand-over';
import { DialoguesResolver } from './dialogues.resolver';
import { DialoguesService } from './dialogues.service';
import { MediationCountsService } from './mediation-counts.service';
import { MediationYears } from './mediation-years.service';
import './mediations.access';
import { DisputeKindsController, MediationsController, MediationYearsController } from './mediations.controller';
import { MediationsResolver } from './mediations.resolver';
import { MediationsService } from './mediations.service';

/** Dialogues with the people and what was promised there; mediation at the grassroots. */
@Module({
  imports: [AgenciesModule, ObligationsModule, PlansModule],
  controllers: [
    DialoguesController,
    DialogueOpinionsController,
    CommitmentsController,
    DialogueSettingsController,
    DialogueDutiesController,
    MediationsController,
    MediationYearsController,
    DisputeKindsController,
  ],
  providers: [
    DialoguesResolver,
    DialogueFollowupResolver,
    DialogueSettingResolver,
    MediationsResolver,
    DialoguesService,
    DialogueOpinionsService,
    CommitmentsService,
    DialogueSettings,
    DialogueDuties,
    DialogueDutiesJob,
    DialogueCountsService,
    DialogueReferences,
    DialoguesHandOver,
    MediationsService,
    MediationYears,
    MediationCountsService,
  ],
})
export class DialoguesModule {}
