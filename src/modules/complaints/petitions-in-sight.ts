import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { viewNamed } from '../../platform/views/view';

type Reference = readonly [id: string, path: string];

/** Records that an input refers to, looked for as the viewer sees them: what is hidden does not exist. */
@Injectable()
export class PetitionsInSight {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Refused at its place in the input: what is not in sight. */
  async require(viewer: Viewer, name: string, references: readonly Reference[]): Promise<void> {
    if (references.length === 0) return;
    const view = viewNamed(name);
    const bind = new Binder(viewer.grants);
    const ids = bind.value(() => references.map(([id]) => id), 'uuid[]');
    const where = [
      `a.tenant_id = ${bind.tenant}`,
      `a.${view.key} = any(${ids})`,
      ...(view.scope ? [view.scope('a', bind)] : []),
    ];
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    const rows = await this.work.query<{ id: string }>(
      `select a.${view.key} as id from ${view.from('a', bind)} a where ${where.join(' and ')}`,
      bind.parameters()(context),
    );
    this.refuse(references, new Set(rows.map(({ id }) => id)));
  }

  /** Agencies that exist on the day; all may be seen by everybody. */
  async requireAgencies(references: readonly Reference[], day: string): Promise<void> {
    if (references.length === 0) return;
    const rows = await this.work.query<{ agency_id: string }>(
      `select agency_id from app.agency_version
       where tenant_id = current_setting('app.tenant')::int and agency_id = any ($1::uuid[])
         and valid_from <= $2::date and coalesce(valid_to, 'infinity') > $2::date`,
      [references.map(([id]) => id), day],
    );
    this.refuse(references, new Set(rows.map(({ agency_id }) => agency_id)));
  }

  private refuse(references: readonly Reference[], found: ReadonlySet<string>): void {
    const missing = references.filter(([id]) => !found.has(id));
    if (missing.length > 0) throw invalid(missing.map(([, path]) => ({ path, code: 'UNKNOWN_REFERENCE' })));
  }
}
