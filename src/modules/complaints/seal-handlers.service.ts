import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { SealAccess } from './seal-access.entity';
import type { NameHandlerInput, ReleaseHandlerInput } from './seal.inputs';
import { Seals } from './seals.service';
import { sealOf } from './sealed-matter.sql';

/** Naming persons for a secret matter and releasing them. Rights begin and end with the next request of the person. */
@Injectable()
export class SealHandlers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly seals: Seals,
  ) {}

  async nameHandler({ id, postId, capacity, onDay, reason }: NameHandlerInput): Promise<string> {
    this.notAfterToday(onDay);
    const [matter] = await this.work.query<{ sealed_by: string | null }>(sealOf.case, [id]);
    if (!matter?.sealed_by) throw new Refusal('NOT_SECRET_MATTER');
    if (await this.standing(matter.sealed_by, postId)) throw new Refusal('ALREADY_NAMED', { path: 'postId' });
    await this.seals.name(matter.sealed_by, [postId], capacity, onDay, reason);
    return (await this.standing(matter.sealed_by, postId))!.id;
  }

  async releaseHandler({ id, onDay, reason }: ReleaseHandlerInput): Promise<string> {
    this.notAfterToday(onDay);
    const named = await this.work.manager.findOneByOrFail(SealAccess, { id });
    if (named.endedOn !== null) throw new Refusal('ALREADY_RELEASED');
    if (onDay < named.namedOn) throw new Refusal('BEFORE_NAMING', { path: 'onDay' });
    if (named.capacity === 'HEAD') await this.keepOneHead(named);
    await this.work.change(SealAccess, id, { endedOn: onDay, reason });
    return id;
  }

  /** Without a head nobody could be named any more. */
  private async keepOneHead({ sealId, id }: SealAccess): Promise<void> {
    const [others] = await this.work.query<{ count: number }>(
      `select count(*)::int as count from (
         select id from app.seal_access
         where tenant_id = current_setting('app.tenant')::int and seal_id = $1 and capacity = 'HEAD' and ended_on is null
         order by id for update) heads
       where id <> $2`,
      [sealId, id],
    );
    if (others!.count === 0) throw new Refusal('LAST_HEAD');
  }

  private async standing(sealId: string, postId: string): Promise<{ id: string } | undefined> {
    const [found] = await this.work.query<{ id: string }>(
      `select id from app.seal_access
       where tenant_id = current_setting('app.tenant')::int and seal_id = $1 and post_id = $2 and ended_on is null`,
      [sealId, postId],
    );
    return found;
  }

  private notAfterToday(onDay: string): void {
    if (onDay > this.clock.today()) throw new Refusal('AFTER_TODAY', { path: 'onDay' });
  }
}
