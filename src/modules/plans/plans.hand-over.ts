import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Handing, type HandOver, HandOvers, type OpenWork } from '../../engines/agencies/successions/hand-over';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { unissued } from './plan.reach';

/**
 * Plans that an agency had not issued when it ended go to whoever takes over its work. Issued ones stay what they are:
 * the successor sees them because it answers for its predecessor.
 */
@Injectable()
export class PlansHandOver implements HandOver, OnModuleInit {
  readonly kind = 'plans';

  constructor(
    private readonly work: UnitOfWork,
    private readonly handOvers: HandOvers,
  ) {}

  onModuleInit(): void {
    this.handOvers.register(this);
  }

  preview(agencies: readonly string[]): Promise<OpenWork[]> {
    return this.work.query<OpenWork>(
      `select p.issuer_id as "agencyId", count(*)::int as count,
              to_json((array_agg(json_build_object('id', p.id, 'label', p.title) order by p.id))[1:5]) as first
       from app.plan p
       where p.tenant_id = current_setting('app.tenant')::int and p.status = any ($2::text[]) and p.issuer_id = any ($1::uuid[])
       group by p.issuer_id`,
      [agencies, unissued],
    );
  }

  async handOver(pairs: readonly Handing[]): Promise<(Handing & { count: number })[]> {
    const handed = await this.work.query<{ issuerId: string; count: number }>(
      `with moved as (
         update app.plan p set issuer_id = d.to_id, version = p.version + 1
         from unnest($1::uuid[], $2::uuid[]) as d(from_id, to_id)
         where p.tenant_id = current_setting('app.tenant')::int and p.status = any ($3::text[]) and p.issuer_id = d.from_id
         returning d.from_id
       )
       select from_id as "issuerId", count(*)::int as count from moved group by from_id`,
      [pairs.map(({ from }) => from), pairs.map(({ to }) => to), unissued],
    );
    const counts = new Map(handed.map(({ issuerId, count }) => [issuerId, count]));
    return pairs.flatMap((pair) => (counts.has(pair.from) ? [{ ...pair, count: counts.get(pair.from)! }] : []));
  }
}
