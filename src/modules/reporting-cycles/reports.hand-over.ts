import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Handing, HandOvers, type OpenWork } from '../../engines/agencies/successions/hand-over';
import { UnitOfWork } from '../../platform/database/unit-of-work';

const tenant = `current_setting('app.tenant')::int`;

/** Duties of running cycles that are not settled: who writes them, and to whom they are handed in. */
const unsettled = `
  d.tenant_id = ${tenant} and d.state = 'EXPECTED'
  and exists (select from app.reporting_cycle c where c.tenant_id = d.tenant_id and c.id = d.cycle_id and c.status = 'OPEN')
  and not exists (select from app.report r where r.tenant_id = d.tenant_id and r.duty_id = d.id and r.status = 'FROZEN')`;

const preview = `
  select a.id as "agencyId", count(*)::int as count,
         to_json((array_agg(json_build_object('id', d.id, 'label', left(d.agency_name, 200)) order by d.id))[1:5]) as first
  from app.cycle_duty d cross join unnest($1::uuid[]) a(id)
  where ${unsettled} and a.id in (d.drafter_id, d.receiver_id)
  group by a.id`;

/** A report stays that of the agency that ended; its successor writes it, and receives what was to be handed in to it. */
const handOver = `
  with pair as (select * from unnest($1::uuid[], $2::uuid[]) as p(from_id, to_id)),
  moved as (
    update app.cycle_duty d
    set drafter_id = coalesce((select to_id from pair where from_id = d.drafter_id), d.drafter_id),
        receiver_id = coalesce((select to_id from pair where from_id = d.receiver_id), d.receiver_id), version = d.version + 1
    where ${unsettled} and (d.drafter_id in (select from_id from pair) or d.receiver_id in (select from_id from pair))
    returning d.id, d.drafter_id, d.receiver_id
  ), reports as (
    update app.report r set drafter_id = m.drafter_id, receiver_id = m.receiver_id, version = r.version + 1
    from moved m where r.tenant_id = ${tenant} and r.duty_id = m.id
  )
  select p.from_id as "agencyId", count(*)::int as count
  from pair p join moved m on p.to_id in (m.drafter_id, m.receiver_id) group by p.from_id`;

/** Reports that are still to be written or received go to whoever takes over. */
@Injectable()
export class ReportsHandOver implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly handOvers: HandOvers,
  ) {}

  onModuleInit(): void {
    this.handOvers.register({
      kind: 'reports',
      preview: (agencies) => this.work.query<OpenWork>(preview, [agencies]),
      handOver: (pairs) => this.handOver(pairs),
    });
  }

  private async handOver(pairs: readonly Handing[]) {
    const given = [pairs.map(({ from }) => from), pairs.map(({ to }) => to)];
    const handed = await this.work.query<{ agencyId: string; count: number }>(handOver, given);
    const counts = new Map(handed.map(({ agencyId, count }) => [agencyId, count]));
    return pairs.flatMap((pair) => (counts.has(pair.from) ? [{ ...pair, count: counts.get(pair.from)! }] : []));
  }
}
