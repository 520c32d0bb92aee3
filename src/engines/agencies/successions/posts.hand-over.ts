import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { OpenItemsOfPosts } from '../../../platform/access/open-items';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { type Handing, type HandOver, HandOvers, type OpenWork } from './hand-over';

interface HeldPost {
  id: string;
  from: string;
  to: string;
  accountId: string;
  role: string;
  /** Between bodies of one kind and level: rights at a province do not come from a post in a district. */
  alike: boolean;
  /** The holder's own post of that role at the receiver. */
  existing: string | null;
}

const tenant = `current_setting('app.tenant')::int`;
const stillHeld = (day: string): string =>
  `p.tenant_id = ${tenant} and coalesce(p.valid_to, 'infinity') > ${day}::date`;
const leaders = new Set(['AGENCY_HEAD', 'PROVINCE_LEADER']);

/**
 * Posts of an agency that ends. They go on at an agency of the same kind and level that receives its work, with holder,
 * role and term; those who head one of several merged agencies must be appointed anew, and delegations lapse. Every
 * other post ends with its agency.
 */
@Injectable()
export class PostsHandOver implements HandOver, OnModuleInit {
  readonly kind = 'posts';

  constructor(
    private readonly work: UnitOfWork,
    private readonly openItems: OpenItemsOfPosts,
    private readonly handOvers: HandOvers,
  ) {}

  onModuleInit(): void {
    this.handOvers.register(this);
  }

  preview(agencies: readonly string[], day: string): Promise<OpenWork[]> {
    return this.work.query<OpenWork>(
      `select p.agency_id as "agencyId", count(*)::int as count,
              to_json((array_agg(json_build_object('id', p.id, 'label', p.title || ': ' || a.display_name) order by p.id))[1:5]) as first
       from app.post p
       join app.account a on a.tenant_id = p.tenant_id and a.id = p.account_id
       where ${stillHeld('$2')} and p.kind = 'REGULAR' and p.agency_id = any ($1::uuid[])
       group by p.agency_id`,
      [agencies, day],
    );
  }

  async handOver(pairs: readonly Handing[], day: string): Promise<(Handing & { count: number })[]> {
    const givers = new Map<string, number>();
    for (const { to } of pairs) givers.set(to, (givers.get(to) ?? 0) + 1);
    const goingOn = (await this.held(pairs, day)).filter(
      (post) => post.alike && (!leaders.has(post.role) || givers.get(post.to) === 1),
    );
    // Who held the role at two agencies that are now one holds it once.
    const targets = new Map<string, string>();
    const founded: { id: string; from: HeldPost }[] = [];
    for (const post of goingOn) {
      const key = `${post.accountId} ${post.to} ${post.role}`;
      if (targets.has(key)) continue;
      const id = post.existing ?? newId();
      targets.set(key, id);
      if (!post.existing) founded.push({ id, from: post });
    }
    const handed = goingOn.map((post) => ({
      ...post,
      target: targets.get(`${post.accountId} ${post.to} ${post.role}`) ?? '',
    }));
    await this.end(pairs, handed, founded, day);
    for (const post of handed) await this.openItems.handOver(post.id, post.target);
    const counts = new Map<string, number>();
    for (const post of handed) counts.set(post.from, (counts.get(post.from) ?? 0) + 1);
    return pairs.flatMap((pair) => (counts.has(pair.from) ? [{ ...pair, count: counts.get(pair.from) ?? 0 }] : []));
  }

  private held(pairs: readonly Handing[], day: string): Promise<HeldPost[]> {
    return this.work.query<HeldPost>(
      `select p.id, d.from_id as "from", d.to_id as "to", p.account_id as "accountId", p.role,
              (was.kind, was.level) = (will.kind, will.level) as alike,
              (select e.id from app.post e
               where e.tenant_id = p.tenant_id and e.account_id = p.account_id and e.agency_id = d.to_id and e.role = p.role
                 and e.kind = 'REGULAR'
                 and daterange(e.valid_from, e.valid_to) && daterange(greatest(p.valid_from, $3::date), p.valid_to)
               limit 1) as existing
       from unnest($1::uuid[], $2::uuid[]) as d(from_id, to_id)
       join app.post p on p.agency_id = d.from_id and p.kind = 'REGULAR' and ${stillHeld('$3')}
       join app.agency_version was on was.tenant_id = ${tenant} and was.agency_id = d.from_id and was.valid_to = $3::date
       join app.agency_version will on will.tenant_id = ${tenant} and will.agency_id = d.to_id
                                   and daterange(will.valid_from, will.valid_to) @> $3::date
       order by p.id`,
      [pairs.map((pair) => pair.from), pairs.map((pair) => pair.to), day],
    );
  }

  private async end(
    pairs: readonly Handing[],
    handed: readonly (HeldPost & { target: string })[],
    founded: readonly { id: string; from: HeldPost }[],
    day: string,
  ): Promise<void> {
    await this.work.query(
      `insert into app.post (id, account_id, agency_id, role, title, kind, valid_from, valid_to)
       select d.new_id, p.account_id, d.to_id, p.role, p.title, p.kind, greatest(p.valid_from, $4::date), p.valid_to
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as d(new_id, id, to_id)
       join app.post p on p.tenant_id = ${tenant} and p.id = d.id`,
      [founded.map((post) => post.id), founded.map((post) => post.from.id), founded.map((post) => post.from.to), day],
    );
    await this.work.query(
      `update app.post p
       set valid_to = greatest(p.valid_from, $4::date), end_reason = 'Cơ quan được sắp xếp lại', version = p.version + 1,
           handed_over_to_id = (select d.target from unnest($2::uuid[], $3::uuid[]) as d(id, target) where d.id = p.id)
       where ${stillHeld('$4')} and p.agency_id = any ($1::uuid[])`,
      [pairs.map((pair) => pair.from), handed.map((post) => post.id), handed.map((post) => post.target), day],
    );
  }
}
