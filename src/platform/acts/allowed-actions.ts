import { allGrants, Grant } from '../access/grants';
import type { Bind, Expression } from '../views/bind';

/** Whether the row rule and the lifecycle let the operation happen to the record as it stands. */
export function possible(operation: string, grant: Grant, alias: string, bind: Bind): string {
  const { moves } = grant;
  const from = moves?.moves[operation]?.from ?? [];
  const state = moves
    ? `${alias}.${moves.column} in (${from.map((each) => `'${each}'`).join(', ') || 'null'})`
    : 'true';
  return grant.if ? `(${grant.if(alias, bind)}) and ${state}` : state;
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
