import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { viewNamed } from '../../platform/views/view';

/** Records that an input refers to, looked for as the viewer sees them: what is hidden does not exist. */
@Injectable()
export class PlansInSight {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The versions of the records referred to, each given with its place in the input; one not in sight is refused there. */
  async require(
    viewer: Viewer,
    name: 'Plan' | 'Task',
    references: [id: string, path: string][],
  ): Promise<Map<string, number>> {
    if (references.length === 0) return new Map();
    const view = viewNamed(name);
    const bind = new Binder(viewer.grants);
    const ids = bind.value(() => references.map(([id]) => id), 'uuid[]');
    const where = [
      `a.tenant_id = ${bind.tenant}`,
      `a.id = any(${ids})`,
      ...(view.scope ? [view.scope('a', bind)] : []),
    ];
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    const rows = await this.work.query<{ id: string; version: number }>(
      `select a.id, a.version from ${view.from('a', bind)} a where ${where.join(' and ')}`,
      bind.parameters()(context),
    );
    const found = new Map(rows.map(({ id, version }) => [id, version]));
    const missing = references.filter(([id]) => !found.has(id));
    if (missing.length > 0) throw invalid(missing.map(([, path]) => ({ path, code: 'UNKNOWN_REFERENCE' })));
    return found;
  }
}
