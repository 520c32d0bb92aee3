import { Args, Int, Resolver } from '@nestjs/graphql';
import { FigureMembers } from '../../engines/figures/figure.results';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { IdArg, Me, OneQuery, PlainQuery } from '../../platform/views/graphql';
import { ReportFindings } from './report-findings.service';
import { ReportCellMembers } from './report-members.service';
import { ReportReading } from './report-reading.service';
import { ReportCellView, ReportNarrativeView } from './report.view';
import { differing, paging } from './reporting.asked';
import { reportingOperations as describe } from './reporting.operations';
import { ReportDifference, ReportFinding } from './reporting.results';

@Resolver()
export class ReportReadingResolver {
  constructor(
    private readonly findings: ReportFindings,
    private readonly reading: ReportReading,
    private readonly members: ReportCellMembers,
  ) {}

  @OneQuery(ReportCellView, { describe: describe.reportCell })
  reportCell(@IdArg() id: string) {
    return id;
  }

  @PlainQuery(FigureMembers, { describe: describe.reportCellMembers })
  reportCellMembers(
    @IdArg() id: string,
    @Me() viewer: Viewer,
    @From() { requestId }: Caller,
    @Args('first', { type: () => Int, nullable: true, description: paging.first }) first?: number,
    @Args('after', { type: () => String, nullable: true, description: paging.after }) after?: string,
  ) {
    return this.members.reportCellMembers(id, { first, after }, viewer, requestId);
  }

  @OneQuery(ReportNarrativeView, { describe: describe.reportNarrative })
  reportNarrative(@IdArg() id: string) {
    return id;
  }

  @PlainQuery([ReportFinding], { describe: describe.reportFindings })
  reportFindings(@IdArg() id: string, @Me() viewer: Viewer, @From() { requestId }: Caller) {
    return this.findings.reportFindings(id, viewer, requestId);
  }

  @PlainQuery([ReportDifference], { describe: describe.reportDifferences })
  reportDifferences(
    @IdArg() id: string,
    @Args('from', { type: () => Int, description: differing.from }) from: number,
    @Args('to', { type: () => Int, description: differing.to }) to: number,
    @Me() viewer: Viewer,
    @From() { requestId }: Caller,
  ) {
    return this.reading.reportDifferences(id, from, to, viewer, requestId);
  }
}
