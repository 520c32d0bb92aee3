import { Args, Resolver } from '@nestjs/graphql';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import {
  ActMutation,
  IdArg,
  InputArg,
  ListQuery,
  Me,
  OneQuery,
  PageArgs,
  PlainQuery,
} from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { readCountsAsked } from './counts-asked';
import { Explanations } from './explanations.service';
import { ObligationCounts } from './obligation-counts.service';
import { ObligationDesk } from './obligation-desk.service';
import { ExcuseObligationInput, ReassignObligationInput } from './obligation.inputs';
import { ObligationCount, ObligationExplanation } from './obligation.results';
import { obligationDimension, type ObligationDimension } from './obligation.types';
import { ObligationView } from './obligation.view';
import { countsBy, obligationOperations as describe } from './obligations.operations';

const given = (type: unknown, description: string) => ({ type: () => type as never, nullable: true, description });

@Resolver()
export class ObligationsResolver {
  constructor(
    private readonly desk: ObligationDesk,
    private readonly counts: ObligationCounts,
    private readonly explanations: Explanations,
  ) {}

  @ListQuery(ObligationView, { describe: describe.obligations })
  obligations(@PageArgs(ObligationView) page: Page) {
    return page;
  }

  @OneQuery(ObligationView, { describe: describe.obligation })
  obligation(@IdArg() id: string) {
    return id;
  }

  @PlainQuery([ObligationCount], { describe: describe.obligationCounts })
  obligationCounts(
    @Me() viewer: Viewer,
    @From() from: Caller,
    @Args('by', given([obligationDimension.graphql()], countsBy.by)) by?: ObligationDimension[],
    @Args('under', given(t.id.graphql(), countsBy.under)) under?: string,
    @Args('from', given(t.day.graphql(), countsBy.from)) since?: string,
    @Args('to', given(t.day.graphql(), countsBy.to)) to?: string,
  ) {
    return this.counts.obligationCounts(readCountsAsked({ by, under, from: since, to }), viewer, from.requestId);
  }

  @PlainQuery(ObligationExplanation, { describe: describe.explainObligation })
  explainObligation(@IdArg() id: string, @Me() viewer: Viewer, @From() from: Caller) {
    return this.explanations.explainObligation(id, viewer, from.requestId);
  }

  @ActMutation(ObligationView, { describe: describe.excuseObligation })
  excuseObligation(@InputArg() input: ExcuseObligationInput) {
    return this.desk.excuseObligation(input);
  }

  @ActMutation(ObligationView, { describe: describe.reassignObligation })
  reassignObligation(@InputArg() input: ReassignObligationInput) {
    return this.desk.reassignObligation(input);
  }
}
