import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module';
import { Explanations } from './explanations.service';
import { LawBook } from './law-book';
import { ObligationCounts } from './obligation-counts.service';
import { ObligationDesk } from './obligation-desk.service';
import { Obligation, ObligationEntry } from './obligation.entity';
import './obligations.access';
import { ObligationsController } from './obligations.controller';
import './obligations.errors';
import { ObligationsHandOver, ObligationsOfPosts } from './obligations.hand-over';
import { ObligationsResolver } from './obligations.resolver';
import { Obligations } from './obligations.service';

export const obligationEntities = [Obligation, ObligationEntry];

/** Who owes what, by when, under which article. Modules start and settle what they owe through Obligations. */
@Module({
  imports: [AgenciesModule],
  controllers: [ObligationsController],
  providers: [
    ObligationsResolver,
    Obligations,
    LawBook,
    ObligationDesk,
    ObligationCounts,
    Explanations,
    ObligationsHandOver,
    ObligationsOfPosts,
  ],
  exports: [Obligations, LawBook],
})
export class ObligationsModule {}
