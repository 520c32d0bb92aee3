import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/agencies.module';
import './definitions/agencies.figures';
import './definitions/obligations.figures';
import { EnteredFigure } from './entered/entered-figure.entity';
import './entered/entered-figures';
import { EnteredFiguresController } from './entered/entered-figures.controller';
import { EnteredFiguresResolver } from './entered/entered-figures.resolver';
import { EnteredFigures } from './entered/entered-figures.service';
import { FigureCuts } from './figure-cuts';
import { FigureCutsJob } from './figure-cuts.job';
import { FigureDesk } from './figure-desk.service';
import { FigureMembersService } from './figure-members.service';
import { FigureScopes } from './figure-scopes';
import { FigureSecrets } from './figure-secrets';
import './figures.access';
import { FiguresController } from './figures.controller';
import './figures.errors';
import { FiguresResolver } from './figures.resolver';
import { Figures } from './figures.service';
import './forms/form-figures';
import { FormsService } from './forms/forms.service';

export const figuresEntities = [EnteredFigure];

/** What was counted, from which records, as of when. Modules define what is counted in their own `*.figures.ts`. */
@Module({
  imports: [AgenciesModule],
  controllers: [FiguresController, EnteredFiguresController],
  providers: [
    FiguresResolver,
    EnteredFiguresResolver,
    FigureDesk,
    Figures,
    FigureScopes,
    FigureSecrets,
    FigureCuts,
    FigureCutsJob,
    FigureMembersService,
    FormsService,
    EnteredFigures,
  ],
  exports: [Figures, FigureCuts, FormsService],
})
export class FiguresModule {}
