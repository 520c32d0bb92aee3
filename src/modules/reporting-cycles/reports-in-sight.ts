import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { definitionOf, type ViewClass } from '../../platform/views/view';
import { ReportView } from './report.view';

/** Whether a record exists for the viewer, by the rule of its view. */
@Injectable()
export class ReportsInSight {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async require(id: string, viewer: Viewer, of: ViewClass = ReportView): Promise<void> {
    if (!(await this.sees(id, viewer, of))) throw new Refusal('NOT_FOUND');
  }

  async sees(id: string, viewer: Viewer, of: ViewClass = ReportView): Promise<boolean> {
    const view = definitionOf(of);
    const bind = new Binder(viewer.grants);
    const where = [
      `a.tenant_id = ${bind.tenant}`,
      ...(view.scope ? [view.scope('a', bind)] : []),
      `a.id = ${bind.value(() => id, 'uuid')}`,
    ];
    const sql = `select 1 from ${view.from('a', bind)} a where ${where.join(' and ')}`;
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    return (await this.work.query(sql, bind.parameters()(context))).length > 0;
  }
}
