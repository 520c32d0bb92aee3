import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { viewNamed } from '../../platform/views/view';
import { unissued } from '../plans/plan.reach';
import './dialogues.errors';

const tenant = `tenant_id = current_setting('app.tenant')::int`;

/** What an input refers to must be there on the day it is meant for. */
@Injectable()
export class DialogueReferences {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The level of an agency that stands on that day. */
  async agencyOn(agencyId: string, day: string, path: string): Promise<string> {
    const [row] = await this.work.query<{ level: string }>(
      `select level from app.agency_version
       where ${tenant} and agency_id = $1 and valid_from <= $2 and coalesce(valid_to, 'infinity') > $2`,
      [agencyId, day],
    );
    if (!row) throw new Refusal('DIALOGUE_AGENCY_NOT_IN_FORCE', { path, params: { day } });
    return row.level;
  }

  /** Whoever is given something must serve in that very agency. */
  async postOf(postId: string | undefined, agencyId: string, day: string, path: string): Promise<void> {
    if (!postId) return;
    const [row] = await this.work.query(
      `select from app.post where ${tenant} and id = $1 and agency_id = $2 and kind = 'REGULAR'
         and valid_from <= $3 and coalesce(valid_to, 'infinity') > $3`,
      [postId, agencyId, day],
    );
    if (!row) throw new Refusal('DIALOGUE_POST_UNFIT', { path, params: { day } });
  }

  /** A task that the viewer sees in an issued plan: drafts are rewritten, and their tasks with them. */
  async taskInSight(taskId: string | undefined, viewer: Viewer, path: string): Promise<void> {
    if (!taskId) return;
    const view = viewNamed('Task');
    const bind = new Binder(viewer.grants);
    const where = [
      `a.tenant_id = ${bind.tenant}`,
      `a.id = ${bind.value(() => taskId, 'uuid')}`,
      `exists (select from app.plan p where p.tenant_id = a.tenant_id and p.id = a.plan_id and p.status not in ('${unissued.join(`', '`)}'))`,
      ...(view.scope ? [view.scope('a', bind)] : []),
    ];
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    const [row] = await this.work.query(
      `select from ${view.from('a', bind)} a where ${where.join(' and ')}`,
      bind.parameters()(context),
    );
    if (!row) throw new Refusal('COMMITMENT_TASK_UNISSUED', { path });
  }

  /** A day on which something has happened: none before `since`, none to come. */
  past(day: string, since: string | null, path: string): void {
    if (day > this.clock.today()) throw new Refusal('DIALOGUE_DAY_AFTER_TODAY', { path });
    this.notBefore(day, since, path);
  }

  notBefore(day: string, since: string | null, path: string): void {
    if (since !== null && day < since) throw new Refusal('DIALOGUE_DAY_ORDER', { path, params: { since } });
  }
}
