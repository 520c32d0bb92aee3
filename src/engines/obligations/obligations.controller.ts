import { Controller, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
import { readCountsAsked } from './counts-asked';
import { Explanations } from './explanations.service';
import { ObligationCounts } from './obligation-counts.service';
import { ObligationDesk } from './obligation-desk.service';
import { ExcuseObligationInput, ReassignObligationInput } from './obligation.inputs';
import { ObligationCount, ObligationExplanation } from './obligation.results';
import { obligationDimension } from './obligation.types';
import { ObligationView } from './obligation.view';
import { countsBy, obligationOperations as describe } from './obligations.operations';

const given = (name: keyof typeof countsBy, schema: object) =>
  ApiQuery({ name, required: false, description: countsBy[name], schema: schema as never });
const dimensions = { type: 'array', items: obligationDimension.openapi };

@ApiTags('obligations')
@Controller('obligations')
export class ObligationsController {
  constructor(
    private readonly desk: ObligationDesk,
    private readonly counts: ObligationCounts,
    private readonly explanations: Explanations,
  ) {}

  @ListRoute(ObligationView, { describe: describe.obligations })
  obligations(@PageQuery(ObligationView) page: Page) {
    return page;
  }

  @PlainRoute([ObligationCount], 'counts', { describe: describe.obligationCounts })
  @ApiQuery({ name: 'by', required: false, description: countsBy.by, explode: false, schema: dimensions as never })
  @given('under', t.id.openapi)
  @given('from', t.day.openapi)
  @given('to', t.day.openapi)
  obligationCounts(
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Query('by') by?: string,
    @Query('under') under?: string,
    @Query('from') from?: string,
    @Query('to') to?: string,
  ) {
    const asked = readCountsAsked({ by: by?.split(','), under, from, to });
    return this.counts.obligationCounts(asked, viewer, caller.requestId);
  }

  @OneRoute(ObligationView, { describe: describe.obligation })
  obligation(@IdParam() id: string) {
    return id;
  }

  @PlainRoute(ObligationExplanation, ':id/explanation', { describe: describe.explainObligation })
  explainObligation(@IdParam() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.explanations.explainObligation(id, viewer, from.requestId);
  }

  @ActRoute(ObligationView, 'POST', ':id/excuse', { describe: describe.excuseObligation })
  excuseObligation(@BodyInput() input: ExcuseObligationInput) {
    return this.desk.excuseObligation(input);
  }

  @ActRoute(ObligationView, 'PUT', ':id/holder', { describe: describe.reassignObligation })
  reassignObligation(@BodyInput() input: ReassignObligationInput) {
    return this.desk.reassignObligation(input);
  }
}
