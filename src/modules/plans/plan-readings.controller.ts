import { Controller, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { agencyKind } from '../../engines/agencies/agency.types';
import { readAs } from '../../engines/agencies/as-of';
import { type Caller, From } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { invalid } from '../../platform/errors/refusal';
import { t } from '../../platform/views/codecs';
import { Me } from '../../platform/views/graphql';
import { IdParam, PlainRoute } from '../../platform/views/rest';
import { AgenciesWithoutPlanService } from './agencies-without-plan.service';
import { PlanEditions } from './plan-editions.service';
import { PlanProgressService } from './plan-progress.service';
import { AgenciesWithoutPlan, PlanBaseline, PlanDifferences, PlanProgress, TaskProgressTold } from './plan.results';
import { planOperations as describe, planWords as words } from './plans.operations';

const given = (name: string, description: string, schema: object, required = false) =>
  ApiQuery({ name, required, description, schema: schema as never });
const number = (path: string, value: string | undefined): number | undefined => {
  const read = readAs(t.int, path, value);
  return read === null ? undefined : Number(read);
};

@ApiTags('plans')
@Controller()
export class PlanReadingsController {
  constructor(
    private readonly editions: PlanEditions,
    private readonly progress: PlanProgressService,
    private readonly without: AgenciesWithoutPlanService,
  ) {}

  @PlainRoute(AgenciesWithoutPlan, 'agencies-without-plan', { describe: describe.agenciesWithoutPlan })
  @given('year', words.thatYear, t.int.openapi, true)
  @given('under', words.under, t.id.openapi)
  @given('kinds', words.kinds, { type: 'string', description: agencyKind.enumValues!.join(', ') })
  agenciesWithoutPlan(
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Query('year') year?: string,
    @Query('under') under?: string,
    @Query('kinds') kinds?: string,
  ) {
    const read = number('year', year);
    if (read === undefined) throw invalid([{ path: 'year', code: 'REQUIRED' }]);
    const asked = { year: read, under, kinds: kinds?.split(',') };
    return this.without.agenciesWithoutPlan(asked, viewer, caller.requestId);
  }

  @PlainRoute(PlanBaseline, 'plans/:id/baseline', { describe: describe.planBaseline })
  @given('asOf', words.asOf, t.day.openapi)
  planBaseline(@IdParam() id: string, @Me() viewer: Viewer, @From() caller: Caller, @Query('asOf') asOf?: string) {
    return this.editions.planBaseline(id, readAs(t.day, 'asOf', asOf), viewer, caller.requestId);
  }

  @PlainRoute(PlanDifferences, 'plans/:id/differences', { describe: describe.planDifferences })
  @given('from', words.from, t.int.openapi)
  @given('to', words.to, t.int.openapi)
  planDifferences(
    @IdParam() id: string,
    @Me() viewer: Viewer,
    @From() caller: Caller,
    @Query('from') from?: string,
    @Query('to') to?: string,
  ) {
    const between: [number | null, number | null] = [number('from', from) ?? null, number('to', to) ?? null];
    return this.editions.planDifferences(id, between, viewer, caller.requestId);
  }

  @PlainRoute(PlanProgress, 'plans/:id/progress', { describe: describe.planProgress })
  @given('year', words.year, t.int.openapi)
  planProgress(@IdParam() id: string, @Me() viewer: Viewer, @From() caller: Caller, @Query('year') year?: string) {
    return this.progress.planProgress(id, number('year', year), viewer, caller.requestId);
  }

  @PlainRoute(TaskProgressTold, 'tasks/:id/progress', { describe: describe.taskProgress })
  @given('year', words.year, t.int.openapi)
  taskProgress(@IdParam() id: string, @Me() viewer: Viewer, @From() caller: Caller, @Query('year') year?: string) {
    return this.progress.taskProgress(id, number('year', year), viewer, caller.requestId);
  }
}
