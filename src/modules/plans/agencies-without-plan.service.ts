import { Injectable } from '@nestjs/common';
import { type AgencyKind, agencyKinds } from '../../engines/agencies/agency-kind';
import { readAs } from '../../engines/agencies/as-of';
import { inReach } from '../../platform/access/rows';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { t } from '../../platform/views/codecs';
import { onlyPage } from '../../platform/views/page';
import type { AgenciesWithoutPlan, AgencyWithoutPlan } from './plan.results';
import { rateOf } from './rate';

const mostListed = 500;
/** "Các sở, ngành Tỉnh: hằng năm … xây dựng kế hoạch": plan 15/KH-UBND, III.2, and the People's Committees below. */
const expected: readonly AgencyKind[] = ['DEPARTMENT', 'PEOPLES_COMMITTEE'];

export interface WithoutPlanAsked {
  year: number;
  under?: string;
  kinds?: string[];
}

/** Who must issue a plan every year and has none of this year. */
@Injectable()
export class AgenciesWithoutPlanService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
  ) {}

  async agenciesWithoutPlan(asked: WithoutPlanAsked, viewer: Viewer, requestId: string): Promise<AgenciesWithoutPlan> {
    const today = this.clock.today();
    const year = Number(readAs(t.int, 'year', String(asked.year)));
    if (year < 2000 || year > 2200) throw new Refusal('TASK_YEAR', { path: 'year', params: { from: 2000, to: 2200 } });
    const under = readAs(t.id, 'under', asked.under);
    const kinds = asked.kinds && asked.kinds.length > 0 ? asked.kinds : [...expected];
    const unknown = kinds.filter((kind) => !Object.hasOwn(agencyKinds, kind));
    if (unknown.length > 0) throw invalid([{ path: 'kinds', code: 'NOT_A_VALUE', params: { type: 'AgencyKind' } }]);
    const asOf = today < `${year}-12-31` ? (today < `${year}-01-01` ? `${year}-01-01` : today) : `${year}-12-31`;
    const [found] = await this.viewers.inside(viewer, 'agenciesWithoutPlan', requestId, (now) => {
      const { sql, values } = this.statement(now, { year, under, kinds, asOf });
      return this.work.query<{ expected: number; issued: number; agencies: AgencyWithoutPlan[] }>(sql, values);
    });
    const { issued, expected: all, agencies } = found!;
    return { year, asOf, issued: rateOf(issued, all), missing: all - issued, agencies };
  }

  private statement(
    viewer: Viewer,
    { year, under, kinds, asOf }: { year: number; under: string | null; kinds: readonly string[]; asOf: string },
  ) {
    const bind = new Binder(viewer.grants);
    const [on, of, root] = [
      bind.value(() => asOf, 'date'),
      bind.value(() => year, 'int'),
      bind.value(() => under, 'uuid'),
    ];
    const wanted = bind.value(() => kinds, 'text[]');
    const hasPlan = (
      states: string,
    ) => `exists (select from app.plan p where p.tenant_id = v.tenant_id and p.issuer_id = v.agency_id
      and p.kind = 'YEAR' and extract(year from p.starts_on) = ${of} and p.status in (${states}))`;
    const sql = `
      with must as materialized (
        select v.agency_id as "agencyId", v.name, v.level, v.kind, ${hasPlan(`'ISSUED', 'AMENDED', 'CLOSED'`)} as issued,
               ${hasPlan(`'DRAFT', 'SUBMITTED'`)} as drafting
        from app.agency_version v
        where v.tenant_id = ${bind.tenant} and v.valid_from <= ${on} and coalesce(v.valid_to, 'infinity') > ${on}
          and v.kind = any (${wanted}) and ${inReach('agency_id')('v', bind)}
          and (${root} is null or (v.agency_id <> ${root} and v.agency_id = any(array(select sys.agency_subtree(${root}, ${on})))))
      )
      select count(*)::int as expected, count(*) filter (where issued)::int as issued,
        (select coalesce(json_agg(json_build_object('agencyId', m."agencyId", 'name', m.name, 'level', m.level, 'kind', m.kind, 'drafting', m.drafting)), '[]')
         from (select * from must where not issued order by level, name collate "vi-x-icu", "agencyId" limit ${mostListed}) m) as agencies
      from must`;
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    return { sql, values: bind.parameters()(context) };
  }
}
