import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type OpenItems, OpenItemsOfPosts } from '../../platform/access/open-items';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { type Handing, type HandOver, HandOvers, type OpenWork } from '../agencies/successions/hand-over';

/**
 * Open obligations of an agency that ends are owed by whoever takes over its work, by the same day: the law gives no new
 * term for it. Secret ones go along, but are neither counted nor listed.
 */
@Injectable()
export class ObligationsHandOver implements HandOver, OnModuleInit {
  readonly kind = 'obligations';

  constructor(
    private readonly work: UnitOfWork,
    private readonly handOvers: HandOvers,
  ) {}

  onModuleInit(): void {
    this.handOvers.register(this);
  }

  preview(agencies: readonly string[]): Promise<OpenWork[]> {
    return this.work.query<OpenWork>(
      `select o.agency_id as "agencyId", count(*)::int as count,
              to_json((array_agg(json_build_object('id', o.id, 'label', o.label_vi || ': ' || coalesce(o.due_on, o.original_due_on))
                                 order by o.original_due_on, o.id))[1:5]) as first
       from app.obligation o
       where o.tenant_id = current_setting('app.tenant')::int and o.state = 'OPEN' and o.sealed_by is null
         and o.agency_id = any ($1::uuid[])
       group by o.agency_id`,
      [agencies],
    );
  }

  async handOver(pairs: readonly Handing[]): Promise<(Handing & { count: number })[]> {
    const handed = await this.work.query<{ from_id: string; handed: number }>(
      'select * from sys.hand_over_obligations($1::uuid[], $2::uuid[])',
      [pairs.map(({ from }) => from), pairs.map(({ to }) => to)],
    );
    const counts = new Map(handed.map((row) => [row.from_id, row.handed]));
    return pairs.flatMap((pair) => (counts.has(pair.from) ? [{ ...pair, count: counts.get(pair.from)! }] : []));
  }
}

/** What a post holds goes to the post that takes over. */
@Injectable()
export class ObligationsOfPosts implements OpenItems, OnModuleInit {
  readonly kind = 'obligations';

  constructor(
    private readonly work: UnitOfWork,
    private readonly openItems: OpenItemsOfPosts,
  ) {}

  onModuleInit(): void {
    this.openItems.register(this);
  }

  /** Secret ones are not told to who ends a post, unless that person was named for them. */
  async count(postId: string): Promise<number> {
    const [row] = await this.work.query<{ n: number }>(
      `select count(*)::int as n from app.obligation
       where tenant_id = current_setting('app.tenant')::int and post_id = $1 and state = 'OPEN'`,
      [postId],
    );
    return row!.n;
  }

  async handOver(fromPostId: string, toPostId: string): Promise<void> {
    await this.work.query('select sys.hand_over_obligations_of_post($1, $2)', [fromPostId, toPostId]);
  }
}
