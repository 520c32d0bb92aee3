import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { visitMattersInSight } from './reception.reach';
import { VisitMatter } from './visit.entity';

/** Turns that an act refers to or works on, as the viewer sees them. */
@Injectable()
export class VisitsInSight {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The first turn on the matter that an earlier one was about. A secret one is followed by secret ones alone. */
  async earlier(id: string | undefined, restricted: boolean, viewer: Viewer): Promise<string | undefined> {
    if (!id) return undefined;
    const bind = new Binder(viewer.grants);
    const wanted = bind.value(() => id, 'uuid');
    const where = `m.tenant_id = ${bind.tenant} and m.id = ${wanted} and ${visitMattersInSight('m', bind)}`;
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    const [found] = await this.work.query<{ first: string; sealed: boolean }>(
      `select m.first_visit_id as first, m.sealed_by is not null as sealed from app.visit_matter m where ${where}`,
      bind.parameters()(context),
    );
    if (!found || found.sealed !== restricted) throw new Refusal('UNKNOWN_REFERENCE', { path: 'earlierVisitId' });
    return found.first;
  }

  /** The matter that an act works on; whether it may was asked before. */
  async matter(id: string): Promise<VisitMatter> {
    const matter = await this.work.manager
      .createQueryBuilder(VisitMatter, 'm')
      .where(`m.tenant_id = current_setting('app.tenant')::int and m.id = :id`, { id })
      .getOne();
    if (!matter) throw new Refusal('NOT_FOUND');
    return matter;
  }
}
