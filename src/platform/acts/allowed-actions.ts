import { allGrants, Grant, processesOf } from '../access/grants';
import type { Bind, Expression } from '../views/bind';

const listed = (values: readonly string[]) => values.map((each) => `'${each}'`).join(', ') || 'null';

/** Whether the row rule and the lifecycle let the operation happen to the record as it stands. */
export function possible(operation: string, grant: Grant, alias: string, bind: Bind): string {
  const processes = processesOf(grant).map(({ column, kinds, moves }) => {
    const state = `${alias}.${column} in (${listed(moves[operation]?.from ?? [])})`;
    return kinds ? `(${alias}.${kinds.column} in (${listed(kinds.values)}) and ${state})` : state;
  });
  const now = processes.length > 1 ? `(${processes.join(' or ')})` : (processes[0] ?? 'true');
  return grant.if ? `(${grant.if(alias, bind)}) and ${now}` : now;
}

/**
 * Column of a view: the operations its viewer may perform on the record now, by the table that the act runner enforces.
 * `@Col(t.texts, { sql: allowedActions('Plan'), describe: … }) allowedActions: string[];`
 */
export const allowedActions =
  (view: string): Expression =>
  (alias, bind) => {
    const cases = [...allGrants()]
      .filter(([operation, grant]) => grant.on === view && bind.granted(operation))
      .map(([operation, grant]) => `case when ${possible(operation, grant, alias, bind)} then '${operation}' end`);
    return `array_remove(array[${cases.join(', ')}]::text[], null)`;
  };
