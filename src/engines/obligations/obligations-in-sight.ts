import type { Viewer } from '../../platform/access/viewer';
import { Binder, type ReadContext } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { viewNamed } from '../../platform/views/view';

/** The rule of the view itself for statements that are no view: `a` are the obligations that exist for the viewer. */
export function sightOf(viewer: Viewer, today: string) {
  const view = viewNamed('Obligation');
  const bind = new Binder(viewer.grants);
  const where = [`a.tenant_id = ${bind.tenant}`, ...(view.scope ? [view.scope('a', bind)] : [])];
  const context: ReadContext = { viewer, tenantId: viewer.tenantId, today, page: onlyPage };
  return { bind, where, values: () => bind.parameters()(context) };
}
