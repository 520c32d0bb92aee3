import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/files.module';
import { CustodyRule } from './custody-rule.entity';
import { CustodyRulesService } from './custody-rules.service';
import { ProtectionMeasure } from './protection.entity';
import { ProtectionService } from './protection.service';
import { RedactionService } from './redaction.service';
import { IdentityCustody } from './reveal-custody';
import { RevealController } from './reveal.controller';
import { RevealRequest } from './reveal.entity';
import { RevealIdentityService } from './reveal-identity.service';
import { RevealRequestsService } from './reveal-requests.service';
import { RevealResolver } from './reveal.resolver';
import { SealAccess } from './seal-access.entity';
import { SealHandlers } from './seal-handlers.service';
import { SealedContentService } from './sealed-content.service';
import { SealedDownloadsService } from './sealed-downloads.service';
import { MatterFile } from './sealed-file.entity';
import { SealedFilesController } from './sealed-files.controller';
import { SealedFilesService } from './sealed-files.service';
import './secrecy.access';
import { SecrecyController } from './secrecy.controller';
import './secrecy.errors';
import { SecrecyResolver } from './secrecy.resolver';
import { MattersKeepCommand, MattersShredCommand } from './secrecy.retention.commands';
import { CaseRetention } from './secrecy.retention.entity';
import { Retention } from './secrecy.retention';
import { SealsModule } from './seals.module';

export const secrecyEntities = [CaseRetention, CustodyRule, MatterFile, ProtectionMeasure, RevealRequest, SealAccess];

/** Giữ bí mật: who is named, what they read, how an identity is revealed, how files lie, how all of it ends. */
@Module({
  imports: [FilesModule, SealsModule],
  controllers: [SecrecyController, RevealController, SealedFilesController],
  providers: [
    SecrecyResolver,
    RevealResolver,
    SealHandlers,
    SealedContentService,
    SealedFilesService,
    SealedDownloadsService,
    RedactionService,
    IdentityCustody,
    RevealRequestsService,
    RevealIdentityService,
    CustodyRulesService,
    ProtectionService,
    Retention,
    MattersShredCommand,
    MattersKeepCommand,
  ],
  exports: [Retention],
})
export class SecrecyModule {}
