import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Handing, type HandOver, HandOvers, type OpenWork } from '../../engines/agencies/successions/hand-over';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { unissued } from './plan.reach';

/** What of a table is open, whose it is and how it is called to whoever decides. */
interface Open {
  kind: string;
  table: string;
  agency: string;
  open: string;
  label: string;
}

const ofTask = `(select left(t.text, 200) from app.task t where t.tenant_id = x.tenant_id and t.id = x.task_id)`;

/** Issued plans stay what they are: the successor sees them because it answers for its predecessor. */
const parts: readonly Open[] = [
  {
    kind: 'plans',
    table: 'plan',
    agency: 'issuer_id',
    open: `x.status in ('${unissued.join(`', '`)}')`,
    label: 'x.title',
  },
  {
    kind: 'taskAssignments',
    table: 'task_assignment',
    agency: 'agency_id',
    open: `x.state <> 'WITHDRAWN'`,
    label: ofTask,
  },
  {
    kind: 'taskYears',
    table: 'task_year',
    agency: 'agency_id',
    open: `x.state in ('NOT_STARTED', 'UNDER_WAY')`,
    label: `x.year || ': ' || ${ofTask}`,
  },
];

/** Drafts, tasks given and what is still owed of them go to whoever takes over; the obligations engine moves the days. */
@Injectable()
export class PlansHandOver implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly handOvers: HandOvers,
  ) {}

  onModuleInit(): void {
    for (const part of parts) this.handOvers.register(this.of(part));
  }

  private of(part: Open): HandOver {
    return {
      kind: part.kind,
      preview: (agencies) => this.preview(part, agencies),
      handOver: (pairs) => this.handOver(part, pairs),
    };
  }

  private preview({ table, agency, open, label }: Open, agencies: readonly string[]): Promise<OpenWork[]> {
    return this.work.query<OpenWork>(
      `select x.${agency} as "agencyId", count(*)::int as count,
              to_json((array_agg(json_build_object('id', x.id, 'label', ${label}) order by x.id))[1:5]) as first
       from app.${table} x
       where x.tenant_id = current_setting('app.tenant')::int and ${open} and x.${agency} = any ($1::uuid[])
       group by x.${agency}`,
      [agencies],
    );
  }

  private async handOver(
    { table, agency, open }: Open,
    pairs: readonly Handing[],
  ): Promise<(Handing & { count: number })[]> {
    const handed = await this.work.query<{ agencyId: string; count: number }>(
      `with moved as (
         update app.${table} x set ${agency} = d.to_id, version = x.version + 1
         from unnest($1::uuid[], $2::uuid[]) as d(from_id, to_id)
         where x.tenant_id = current_setting('app.tenant')::int and ${open} and x.${agency} = d.from_id
         returning d.from_id
       )
       select from_id as "agencyId", count(*)::int as count from moved group by from_id`,
      [pairs.map(({ from }) => from), pairs.map(({ to }) => to)],
    );
    const counts = new Map(handed.map(({ agencyId, count }) => [agencyId, count]));
    return pairs.flatMap((pair) => (counts.has(pair.from) ? [{ ...pair, count: counts.get(pair.from)! }] : []));
  }
}
