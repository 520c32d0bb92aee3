import { Module } from '@nestjs/common';
import { AgenciesModule } from '../../engines/agencies/agencies.module';
import { FigureScopes } from '../../engines/figures/figure-scopes';
import { FiguresModule } from '../../engines/figures/figures.module';
import { ObligationsModule } from '../../engines/obligations/obligations.module';
import { Consolidation } from './consolidation.service';
import './cycle.entity';
import { CycleOpening } from './cycle-opening.service';
import { CycleMonitor } from './cycle-progress.service';
import { CycleDutiesController, ReportingCyclesController } from './cycles.controller';
import { ReportingCyclesResolver } from './cycles.resolver';
import { ReportingCycles } from './cycles.service';
import { CycleDuties } from './duties.service';
import { ReportFreezing } from './freezing.service';
import { Reopening } from './reopening.service';
import './report.entity';
import './report-part.entity';
import { ReportsAtHand } from './report-at-hand';
import { ReportFigures } from './report-figures';
import { ReportFilesController } from './report-files.controller';
import { ReportFilling } from './report-filling.service';
import { ReportFindings } from './report-findings.service';
import { ReportCellMembers } from './report-members.service';
import { ReportPrefill } from './report-prefill.service';
import {
  ReportCellsController,
  ReportNarrativesController,
  ReportReadingController,
} from './report-reading.controller';
import { ReportReadingResolver } from './report-reading.resolver';
import { ReportReading } from './report-reading.service';
import { ReportSnapshot } from './report-snapshot';
import { ReportSubmission } from './report-submission.service';
import './reporting.access';
import './reporting.errors';
import { ReopenRequestsController, ReportReceiptsController, ReportsController } from './reports.controller';
import { ReportsHandOver } from './reports.hand-over';
import { ReportsResolver } from './reports.resolver';
import { ReportsInSight } from './reports-in-sight';
import './template.entity';
import { ReportTemplatesController } from './templates.controller';
import { ReportTemplatesResolver } from './templates.resolver';
import { ReportTemplates } from './templates.service';

/** Reports of all agencies: forms, cycles, what was reported, consolidated and frozen. */
@Module({
  imports: [AgenciesModule, ObligationsModule, FiguresModule],
  controllers: [
    ReportTemplatesController,
    ReportingCyclesController,
    CycleDutiesController,
    ReportReadingController,
    ReportFilesController,
    ReportsController,
    ReportCellsController,
    ReportNarrativesController,
    ReopenRequestsController,
    ReportReceiptsController,
  ],
  providers: [
    ReportTemplatesResolver,
    ReportingCyclesResolver,
    ReportsResolver,
    ReportReadingResolver,
    ReportTemplates,
    ReportingCycles,
    CycleOpening,
    CycleDuties,
    CycleMonitor,
    ReportsAtHand,
    ReportsInSight,
    FigureScopes,
    ReportFigures,
    ReportPrefill,
    ReportFilling,
    ReportFindings,
    ReportSnapshot,
    ReportSubmission,
    Consolidation,
    ReportFreezing,
    Reopening,
    ReportReading,
    ReportCellMembers,
    ReportsHandOver,
  ],
  exports: [ReportTemplates, ReportingCycles, CycleOpening],
})
export class ReportingModule {}
