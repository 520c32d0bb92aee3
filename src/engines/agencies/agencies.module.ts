import { Module } from '@nestjs/common';
import './agencies.access';
import { AgenciesController } from './agencies.controller';
import { AgenciesResolver } from './agencies.resolver';
import { AgenciesService } from './agencies.service';
import { agencyEntities } from './agency.entity';
import { agenciesCommands } from './agencies.commands';
import { ReformsService } from './reference/reforms.service';
import { HandOvers } from './successions/hand-over';
import { PostsHandOver } from './successions/posts.hand-over';
import { Succession } from './successions/succession.entity';
import { SuccessionsController } from './successions/successions.controller';
import { SuccessionsResolver } from './successions/successions.resolver';
import { SuccessionsService } from './successions/successions.service';

export const agenciesEntities = [...agencyEntities, Succession];

/** Who acts, through time. Modules that keep open work of agencies register it with HandOvers. */
@Module({
  controllers: [AgenciesController, SuccessionsController],
  providers: [
    AgenciesResolver,
    AgenciesService,
    SuccessionsResolver,
    SuccessionsService,
    ReformsService,
    HandOvers,
    PostsHandOver,
    ...agenciesCommands,
  ],
  exports: [AgenciesService, SuccessionsService, ReformsService, HandOvers],
})
export class AgenciesModule {}
