import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { type ViewDefinition, viewNamed, views } from '../../platform/views/view';

/** What plans, their tasks and their evidence may refer to, by the name of its view. */
export type Seen =
  | 'Agency'
  | 'Plan'
  | 'Task'
  | 'Document'
  | 'File'
  | 'Dialogue'
  | 'Commitment'
  | 'Mediation'
  | 'ReceptionSession'
  | 'ReceptionConclusion';

type Reference = [id: string, path: string];

/** Records that an input refers to, looked for as the viewer sees them: what is hidden does not exist. */
@Injectable()
export class PlansInSight {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * The versions of the records referred to, each given with its place in the input; one not in sight is refused there.
   * Without a name there is no such record; neither is there where the room that keeps them is not open.
   */
  async require(
    viewer: Viewer,
    name: Seen | undefined,
    references: readonly Reference[],
  ): Promise<Map<string, number>> {
    const found = await this.find(
      viewer,
      name,
      references.map(([id]) => id),
    );
    const missing = references.filter(([id]) => !found.has(id));
    if (missing.length > 0) throw invalid(missing.map(([, path]) => ({ path, code: 'UNKNOWN_REFERENCE' })));
    return found;
  }

  /** The versions of those that are in sight. */
  async find(viewer: Viewer, name: Seen | undefined, ids: readonly string[]): Promise<Map<string, number>> {
    const view = [...views().values()].find((each) => each.name === name);
    return view && ids.length > 0 ? this.look(view, viewer, ids) : new Map<string, number>();
  }

  /** For readings of one record. */
  async sees(viewer: Viewer, name: 'Plan' | 'Task', id: string): Promise<boolean> {
    return (await this.look(viewNamed(name), viewer, [id])).has(id);
  }

  private async look(view: ViewDefinition, viewer: Viewer, wanted: readonly string[]): Promise<Map<string, number>> {
    const bind = new Binder(viewer.grants);
    const ids = bind.value(() => wanted, 'uuid[]');
    const where = [
      `a.tenant_id = ${bind.tenant}`,
      `a.${view.key} = any(${ids})`,
      ...(view.scope ? [view.scope('a', bind)] : []),
    ];
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    const version = view.fields.get('version');
    const stored = version?.kind === 'column' ? version.sql('a', bind) : '1';
    const rows = await this.work.query<{ id: string; version: number }>(
      `select a.${view.key} as id, ${stored} as version from ${view.from('a', bind)} a where ${where.join(' and ')}`,
      bind.parameters()(context),
    );
    return new Map(rows.map(({ id, version: of }) => [id, of]));
  }
}
