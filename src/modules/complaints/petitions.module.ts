import { Module } from '@nestjs/common';
import { ObligationsModule } from '../../engines/obligations/obligations.module';
import { FilesModule } from '../../platform/files/files.module';
import { AuthorityService } from './authority.service';
import { CasesModule } from './cases.module';
import { PetitionClassifyService } from './petition-classify.service';
import { PetitionClock } from './petition-clock';
import { PetitionFilesSecret } from './petition-files-secret';
import { PetitionFiles } from './petition-files.service';
import { PetitionMadeSecret } from './petition-made-secret';
import { PetitionOutcomesService } from './petition-outcomes.service';
import { PetitionParts } from './petition-parts';
import { PetitionRegisterService } from './petition-register.service';
import { PetitionRows } from './petition-rows';
import { PetitionSeal } from './petition-seal';
import { PetitionSimilarService } from './petition-similar.service';
import { PetitionStatusService } from './petition-status.service';
import { PetitionWorkService } from './petition-work.service';
import { Petition } from './petition.entity';
import { Petitioner } from './petitioner.entity';
import { PetitionsInSight } from './petitions-in-sight';
import './petitions.access';
import { PetitionsController } from './petitions.controller';
import './petitions.errors';
import { PetitionsResolver } from './petitions.resolver';
import { SealsModule } from './seals.module';
import { TransferAcknowledgementService } from './transfer-acknowledgement.service';
import { PetitionTransfer } from './transfer.entity';
import { TransferService } from './transfer.service';
import { PetitionDeskController, TransfersController } from './transfers.controller';
import { TransfersResolver } from './transfers.resolver';

export const petitionEntities = [Petition, Petitioner, PetitionTransfer];

/** Đơn: taken in, classified, handled, sent on; and what a citizen may ask of it. */
@Module({
  imports: [ObligationsModule, FilesModule, CasesModule, SealsModule],
  controllers: [PetitionsController, TransfersController, PetitionDeskController],
  providers: [
    PetitionsResolver,
    TransfersResolver,
    PetitionRows,
    PetitionsInSight,
    PetitionSeal,
    PetitionClock,
    PetitionFiles,
    PetitionFilesSecret,
    PetitionRegisterService,
    PetitionParts,
    PetitionMadeSecret,
    PetitionClassifyService,
    PetitionOutcomesService,
    TransferService,
    TransferAcknowledgementService,
    PetitionWorkService,
    PetitionSimilarService,
    AuthorityService,
    PetitionStatusService,
  ],
  exports: [PetitionRegisterService],
})
export class PetitionsModule {}
