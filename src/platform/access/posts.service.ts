import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import { OpenItemsOfPosts } from './open-items';
import { Post } from './post.entity';
import { existsAt, Level, Role } from './roles';

export interface Appointment {
  accountId: string;
  agencyId: string;
  role: string;
  title: string;
  validFrom: string;
  validTo?: string;
}

export interface Delegation {
  /** The post that delegates. */
  id: string;
  accountId: string;
  title?: string;
  validFrom: string;
  validTo: string;
  documentNumber: string;
  documentIssuedOn: string;
  documentIssuer: string;
}

export interface Ending {
  id: string;
  /** First day without the post; today when absent. */
  validTo?: string;
  reason: string;
  receiverId?: string;
}

const inTenant = `tenant_id = current_setting('app.tenant')::int`;

/** Posts: who holds which role at which agency, from when to when. */
@Injectable()
export class PostsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly openItems: OpenItemsOfPosts,
  ) {}

  async appointPost({ accountId, agencyId, role, title, validFrom, validTo }: Appointment): Promise<string> {
    await this.mustBePerson(accountId);
    const level = await this.levelOn(agencyId, validFrom);
    if (!existsAt(role as Role, level))
      throw new Refusal('ROLE_NOT_AT_LEVEL', { path: 'role', params: { role, level } });
    return this.work.insert(Post, { accountId, agencyId, role, title, validFrom, validTo: validTo ?? null });
  }

  async delegatePost({ id, title, ...given }: Delegation): Promise<string> {
    const by = await this.read(id);
    if (by.kind === 'ACTING') throw new Refusal('DELEGATED_ALREADY', { path: 'id' });
    const within = given.validFrom >= by.validFrom && (by.validTo === null || given.validTo <= by.validTo);
    if (!within || given.validFrom >= given.validTo) throw new Refusal('DELEGATION_TERM', { path: 'validTo' });
    await this.mustBePerson(given.accountId);
    if (given.accountId === by.accountId) throw new Refusal('DELEGATE_ANOTHER', { path: 'accountId' });
    const rights = { agencyId: by.agencyId, role: by.role, title: title ?? by.title };
    return this.work.insert(Post, { ...rights, ...given, kind: 'ACTING', delegatedById: id });
  }

  /** Rights end with the next request, delegations with the post; what is open goes to the receiver. */
  async endPost({ id, validTo, reason, receiverId }: Ending): Promise<string> {
    const today = this.clock.today();
    const post = await this.read(id);
    const ended = post.validTo !== null && post.validTo <= today;
    // A term that ran out by itself left what was open: that can still be handed over, once.
    if (ended && (post.handedOverToId !== null || !receiverId)) throw new Refusal('POST_ENDED');
    const day = ended ? post.validTo! : (validTo ?? today);
    if (day > today || day < post.validFrom) throw new Refusal('END_DAY', { path: 'validTo' });
    const count = await this.openItems.count(id);
    if (count > 0 && !receiverId) throw new Refusal('OPEN_ITEMS', { path: 'receiverId', params: { count } });
    if (receiverId) await this.handOver(post, receiverId, today);
    await this.work.change(Post, id, { validTo: day, endReason: reason, handedOverToId: receiverId ?? null });
    await this.endDelegations(id, day, reason);
    return id;
  }

  private async handOver(post: Post, receiverId: string, today: string): Promise<void> {
    const [receiver] = await this.work.query(
      `select 1 from app.post
       where ${inTenant} and id = $1 and id <> $2 and agency_id = $3 and kind = 'REGULAR'
         and valid_from <= $4 and coalesce(valid_to, 'infinity') > $4
       for share`,
      [receiverId, post.id, post.agencyId, today],
    );
    if (!receiver) throw new Refusal('RECEIVER_UNFIT', { path: 'receiverId' });
    await this.openItems.handOver(post.id, receiverId);
  }

  private async endDelegations(id: string, day: string, reason: string): Promise<void> {
    const acting = await this.work.query<{ id: string; from: string }>(
      `select id, valid_from::text as from from app.post where ${inTenant} and delegated_by_id = $1 and valid_to > $2 for update`,
      [id, day],
    );
    for (const each of acting) {
      await this.work.change(Post, each.id, { validTo: each.from > day ? each.from : day, endReason: reason });
    }
  }

  private async read(id: string): Promise<Post> {
    const post = await this.work.manager
      .createQueryBuilder(Post, 'p')
      .where(`p.${inTenant} and p.id = :id`, { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!post) throw new Refusal('NOT_FOUND');
    return post;
  }

  private async mustBePerson(accountId: string): Promise<void> {
    const [account] = await this.work.query<{ kind: string; active: boolean }>(
      `select kind, active from app.account where ${inTenant} and id = $1 for share`,
      [accountId],
    );
    if (!account?.active) throw new Refusal('UNKNOWN_REFERENCE', { path: 'accountId' });
    if (account.kind !== 'PERSON') throw new Refusal('MACHINE_HOLDS_NO_POST', { path: 'accountId' });
  }

  private async levelOn(agencyId: string, day: string): Promise<Level> {
    const [agency] = await this.work.query<{ level: Level }>(
      `select level from app.agency_version
       where ${inTenant} and agency_id = $1 and valid_from <= $2 and coalesce(valid_to, 'infinity') > $2`,
      [agencyId, day],
    );
    if (!agency) throw new Refusal('AGENCY_NOT_THERE', { path: 'agencyId', params: { day } });
    return agency.level;
  }
}
