import { type Grant, grantOf, processesOf } from '../access/grants';
import type { Viewer } from '../access/viewer';
import { Refusal } from '../errors/refusal';
import type { Bound } from '../views/batch';
import { Binder, type ReadContext, statementName } from '../views/bind';
import { isId } from '../views/codecs';
import type { Row } from '../views/composer';
import { viewNamed } from '../views/definition';
import { onlyPage } from '../views/page';
import { allowedActions } from './allowed-actions';

/** The record an act is aimed at, as the statement that looks for it under the viewer's scope and locks it. */
export function targetStatement(operation: string, id: unknown, viewer: Viewer, today: string): Bound | undefined {
  const grant = grantOf(operation);
  if (!grant?.on) return undefined;
  // Never without a target: what names none, malformed ids too, is answered like a record that does not exist.
  if (!isId(id)) throw new Refusal('NOT_FOUND');
  const columns = (bind: Binder) => [
    versionColumn(grant.on!, bind),
    grant.if ? grant.if('a', bind) : 'true',
    ...stateColumns(grant),
  ];
  return lookFor(grant.on, id, viewer, today, columns, ' for update of a');
}

/** The state, and the kind where that says which process it goes through. */
function stateColumns(grant: Grant): [string, string] {
  const [process] = processesOf(grant);
  return [process ? `a.${process.column}` : 'null', process?.kinds ? `a.${process.kinds.column}` : 'null'];
}

/** What the viewer may do to the record instead. */
export function allowedStatement(on: string, id: string, viewer: Viewer, today: string): Bound {
  return lookFor(on, id, viewer, today, (bind) => [`to_json(${allowedActions(on)('a', bind)})`], '');
}

function versionColumn(on: string, bind: Binder): string {
  const version = viewNamed(on).fields.get('version');
  return version?.kind === 'column' ? version.sql('a', bind) : 'null';
}

function lookFor(
  on: string,
  id: string,
  viewer: Viewer,
  today: string,
  columns: (bind: Binder) => string[],
  lock: string,
): Bound {
  const view = viewNamed(on);
  const bind = new Binder(viewer.grants);
  const selected = columns(bind).join(', ');
  const where = [
    ...(view.global ? [] : [`a.tenant_id = ${bind.tenant}`]),
    ...(view.scope ? [view.scope('a', bind)] : []),
    `a.${view.key} = ${bind.value((context) => context.id, 'uuid')}`,
  ];
  const sql = `select ${selected} from ${view.from('a', bind)} a where ${where.join(' and ')}${lock}`;
  const context: ReadContext = { viewer, tenantId: viewer.tenantId, today, page: onlyPage, id };
  return { name: statementName(sql), sql, values: bind.parameters()(context) };
}

/**
 * Refuses an act whose target does not exist for the viewer, is not the viewer's or has moved on. Answers the state that
 * does not allow the act, if that is all that stands against it.
 */
export function checkTarget(operation: string, row: Row | undefined, expected: number | undefined): string | undefined {
  if (!row) throw new Refusal('NOT_FOUND');
  const grant = grantOf(operation)!;
  const [version, held, state, kind] = row;
  if (held !== 't') throw new Refusal('FORBIDDEN');
  if (grant.versioned && expected === undefined) throw new Refusal('VERSION_REQUIRED');
  // What cannot be done any more is said before what has changed: nobody needs to read anew to learn it.
  if (grant.moves && state !== null && state !== undefined) {
    const process = processesOf(grant).find(({ kinds }) => !kinds || kinds.values.includes(kind ?? ''));
    if (!process?.moves[operation]?.from.includes(state)) return state;
  }
  if (expected !== undefined && version !== null && Number(version) !== expected) {
    throw new Refusal('CONFLICT', {
      params: { currentVersion: version },
      extra: { currentVersion: Number(version) },
      headers: { etag: `"${version}"` },
    });
  }
  return undefined;
}

export const illegalMove = (state: string, [row]: Row[]): Refusal =>
  new Refusal('ILLEGAL_MOVE', {
    params: { state },
    extra: { state, allowedActions: JSON.parse(row?.[0] ?? '[]') as string[] },
  });
