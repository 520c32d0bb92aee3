import { grantOf } from '../access/grants';
import type { Viewer } from '../access/viewer';
import { Refusal } from '../errors/refusal';
import type { Lifecycle } from '../lifecycle/lifecycle';
import type { Bound } from '../views/batch';
import { Binder, ReadContext, statementName } from '../views/bind';
import type { Row } from '../views/composer';
import { onlyPage } from '../views/page';
import { viewNamed } from '../views/view';

/** The record an act is aimed at, as the statement that looks for it under the viewer's scope and locks it. */
export function targetStatement(operation: string, id: string, viewer: Viewer, today: string): Bound | undefined {
  const grant = grantOf(operation);
  if (!grant?.on) return undefined;
  const view = viewNamed(grant.on);
  const bind = new Binder(viewer.grants);
  const version = view.fields.get('version');
  const columns = [
    version?.kind === 'column' ? version.sql('a', bind) : 'null',
    grant.if ? grant.if('a', bind) : 'true',
    grant.moves ? `a.${grant.moves.column}` : 'null',
  ];
  const where = [
    ...(view.global ? [] : [`a.tenant_id = ${bind.tenant}`]),
    ...(view.scope ? [view.scope('a', bind)] : []),
    `a.${view.key} = ${bind.value((context) => context.id, 'uuid')}`,
  ];
  const sql = `select ${columns.join(', ')} from ${view.from('a', bind)} a where ${where.join(' and ')} for update of a`;
  const context: ReadContext = { viewer, tenantId: viewer.tenantId, today, page: onlyPage, id };
  return { name: statementName(sql), sql, values: bind.parameters()(context) };
}

/** Refuses an act whose target does not exist for the viewer, has moved on, is not the viewer's, or is in another state. */
export function checkTarget(
  operation: string,
  viewer: Viewer,
  row: Row | undefined,
  expectedVersion: number | undefined,
): void {
  if (!row) throw new Refusal('NOT_FOUND');
  const grant = grantOf(operation)!;
  const [version, held, state] = row;
  if (held !== 't') throw new Refusal('FORBIDDEN');
  if (grant.versioned && expectedVersion === undefined) throw new Refusal('VERSION_REQUIRED');
  if (expectedVersion !== undefined && version !== null && Number(version) !== expectedVersion) {
    throw new Refusal('CONFLICT', {
      params: { currentVersion: version },
      extra: { currentVersion: Number(version) },
      headers: { etag: `"${version}"` },
    });
  }
  if (grant.moves && state !== null && state !== undefined) checkMove(grant.moves, operation, state, viewer);
}

export function checkMove(lifecycle: Lifecycle, operation: string, state: string, viewer: Viewer): void {
  if (lifecycle.moves[operation]?.from.includes(state)) return;
  const allowedActions = Object.entries(lifecycle.moves)
    .filter(([name, move]) => move.from.includes(state) && viewer.grants.has(name))
    .map(([name]) => name);
  throw new Refusal('ILLEGAL_MOVE', { params: { state }, extra: { state, allowedActions } });
}
