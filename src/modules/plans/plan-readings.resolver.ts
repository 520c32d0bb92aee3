import { Args, Int, Resolver } from '@nestjs/graphql';
import { agencyKind } from '../../engines/agencies/agency.types';
import { readAs } from '../../engines/agencies/as-of';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { t } from '../../platform/views/codecs';
import { IdArg, Me, PlainQuery } from '../../platform/views/graphql';
import { AgenciesWithoutPlanService } from './agencies-without-plan.service';
import { PlanEditions } from './plan-editions.service';
import { PlanProgressService } from './plan-progress.service';
import { AgenciesWithoutPlan, PlanBaseline, PlanDifferences, PlanProgress, TaskProgressTold } from './plan.results';
import { planOperations as describe, planWords as words } from './plans.operations';

const given = (type: unknown, description: string) => ({ type: () => type as never, nullable: true, description });

@Resolver()
export class PlanReadingsResolver {
  constructor(
    private readonly editions: PlanEditions,
    private readonly progress: PlanProgressService,
    private readonly without: AgenciesWithoutPlanService,
  ) {}

  @PlainQuery(PlanBaseline, { describe: describe.planBaseline })
  planBaseline(
    @IdArg() id: string,
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Args('asOf', given(t.day.graphql(), words.asOf)) asOf?: string,
  ) {
    return this.editions.planBaseline(id, readAs(t.day, 'asOf', asOf), viewer, caller.requestId);
  }

  @PlainQuery(PlanDifferences, { describe: describe.planDifferences })
  planDifferences(
    @IdArg() id: string,
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Args('from', given(Int, words.from)) from?: number,
    @Args('to', given(Int, words.to)) to?: number,
  ) {
    return this.editions.planDifferences(id, [from ?? null, to ?? null], viewer, caller.requestId);
  }

  @PlainQuery(PlanProgress, { describe: describe.planProgress })
  planProgress(
    @IdArg() id: string,
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Args('year', given(Int, words.year)) year?: number,
  ) {
    return this.progress.planProgress(id, year, viewer, caller.requestId);
  }

  @PlainQuery(TaskProgressTold, { describe: describe.taskProgress })
  taskProgress(
    @IdArg() id: string,
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Args('year', given(Int, words.year)) year?: number,
  ) {
    return this.progress.taskProgress(id, year, viewer, caller.requestId);
  }

  @PlainQuery(AgenciesWithoutPlan, { describe: describe.agenciesWithoutPlan })
  agenciesWithoutPlan(
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Args('year', { type: () => Int, description: words.thatYear }) year: number,
    @Args('under', given(t.id.graphql(), words.under)) under?: string,
    @Args('kinds', given([agencyKind.graphql()], words.kinds)) kinds?: string[],
  ) {
    return this.without.agenciesWithoutPlan({ year, under, kinds }, viewer, caller.requestId);
  }
}
