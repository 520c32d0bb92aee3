import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Handing, type HandOver, HandOvers, type OpenWork } from '../../engines/agencies/successions/hand-over';
import { type OpenItems, OpenItemsOfPosts } from '../../platform/access/open-items';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Clock } from '../../platform/time/clock';
import { endedStates } from './case-states';

/**
 * Petitions and cases that an agency had open when it ended go to whoever takes over its work, with the numbers they have
 * in its books. Secret ones go along, but are neither counted nor listed.
 */
@Injectable()
export class CasesHandOver implements HandOver, OnModuleInit {
  readonly kind = 'cases';

  constructor(
    private readonly work: UnitOfWork,
    private readonly handOvers: HandOvers,
  ) {}

  onModuleInit(): void {
    this.handOvers.register(this);
  }

  preview(agencies: readonly string[]): Promise<OpenWork[]> {
    return this.work.query<OpenWork>(
      `select w.agency_id as "agencyId", count(*)::int as count,
              to_json((array_agg(json_build_object('id', w.id, 'label', w.label) order by w.received_on, w.id))[1:5]) as first
       from (select agency_id, id, title as label, received_on from app.case_record
             where tenant_id = current_setting('app.tenant')::int and sealed_by is null and status <> all ($2::text[])
             union all
             select agency_id, id, coalesce(title, code), received_on from app.petition
             where tenant_id = current_setting('app.tenant')::int and sealed_by is null and state <> 'HANDLED') w
       where w.agency_id = any ($1::uuid[])
       group by w.agency_id`,
      [agencies, endedStates],
    );
  }

  async handOver(pairs: readonly Handing[], day: string): Promise<(Handing & { count: number })[]> {
    const handed = await this.work.query<{ from_id: string; handed: number }>(
      'select * from sys.hand_over_matters($1::uuid[], $2::uuid[], $3::date, $4::text[])',
      [pairs.map(({ from }) => from), pairs.map(({ to }) => to), day, endedStates],
    );
    const counts = new Map(handed.map((row) => [row.from_id, row.handed]));
    return pairs.flatMap((pair) => (counts.has(pair.from) ? [{ ...pair, count: counts.get(pair.from)! }] : []));
  }
}

/** Cases and petitions that a post handles, and the secret matters for which its holder was named. */
@Injectable()
export class CasesOfPosts implements OpenItems, OnModuleInit {
  readonly kind = 'cases';

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly openItems: OpenItemsOfPosts,
  ) {}

  onModuleInit(): void {
    this.openItems.register(this);
  }

  /** Secret ones are not told to who ends a post, unless that person was named for them. */
  async count(postId: string): Promise<number> {
    const [row] = await this.work.query<{ n: number }>(
      `select (select count(*)::int from app.case_record c where c.tenant_id = current_setting('app.tenant')::int
                 and c.handler_post_id = $1 and c.status <> all ($2::text[]))
            + (select count(*)::int from app.petition p where p.tenant_id = current_setting('app.tenant')::int
                 and p.handler_post_id = $1 and p.state <> 'HANDLED') as n`,
      [postId, endedStates],
    );
    return row!.n;
  }

  async handOver(fromPostId: string, toPostId: string): Promise<void> {
    await this.work.query('select sys.hand_over_matters_of_post($1, $2, $3::date, $4::text[])', [
      fromPostId,
      toPostId,
      this.clock.today(),
      endedStates,
    ]);
  }
}
