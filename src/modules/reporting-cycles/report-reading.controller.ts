import { Controller, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { FigureMembers } from '../../engines/figures/figure.results';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import { Me } from '../../platform/views/graphql';
import { IdParam, OneRoute, PlainRoute } from '../../platform/views/rest';
import { ReportFindings } from './report-findings.service';
import { ReportCellMembers } from './report-members.service';
import { ReportReading } from './report-reading.service';
import { ReportCellView, ReportNarrativeView } from './report.view';
import { differing, paging, versionsAsked } from './reporting.asked';
import { reportingOperations as describe } from './reporting.operations';
import { ReportDifference, ReportFinding } from './reporting.results';

@ApiTags('reporting-cycles')
@Controller('reports')
export class ReportReadingController {
  constructor(
    private readonly findings: ReportFindings,
    private readonly reading: ReportReading,
  ) {}

  @PlainRoute([ReportFinding], ':id/findings', { describe: describe.reportFindings })
  reportFindings(@IdParam() id: string, @Me() viewer: Viewer, @From() { requestId }: Caller) {
    return this.findings.reportFindings(id, viewer, requestId);
  }

  @PlainRoute([ReportDifference], ':id/differences', { describe: describe.reportDifferences })
  @ApiQuery({ name: 'from', description: differing.from, schema: t.int.openapi as never })
  @ApiQuery({ name: 'to', description: differing.to, schema: t.int.openapi as never })
  reportDifferences(
    @IdParam() id: string,
    @Query('from') from: unknown,
    @Query('to') to: unknown,
    @Me() viewer: Viewer,
    @From() { requestId }: Caller,
  ) {
    const numbers = versionsAsked({ from, to });
    return this.reading.reportDifferences(id, numbers.from, numbers.to, viewer, requestId);
  }
}

@ApiTags('reporting-cycles')
@Controller('report-cells')
export class ReportCellsController {
  constructor(private readonly members: ReportCellMembers) {}

  @OneRoute(ReportCellView, { describe: describe.reportCell })
  reportCell(@IdParam() id: string) {
    return id;
  }

  @PlainRoute(FigureMembers, ':id/members', { describe: describe.reportCellMembers })
  @ApiQuery({ name: 'first', required: false, description: paging.first, schema: t.int.openapi as never })
  @ApiQuery({ name: 'after', required: false, description: paging.after, schema: t.text.openapi as never })
  reportCellMembers(
    @IdParam() id: string,
    @Me() viewer: Viewer,
    @From() { requestId }: Caller,
    @Query('first') first?: string,
    @Query('after') after?: string,
  ) {
    return this.members.reportCellMembers(id, { first, after }, viewer, requestId);
  }
}

@ApiTags('reporting-cycles')
@Controller('report-narratives')
export class ReportNarrativesController {
  @OneRoute(ReportNarrativeView, { describe: describe.reportNarrative })
  reportNarrative(@IdParam() id: string) {
    return id;
  }
}
