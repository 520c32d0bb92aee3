import type { Expression } from '../views/bind';
import { reachGrant } from './grants';
import type { Viewer } from './viewer';

/** Which records, beyond the tenant: SQL over the record's alias, values only through `bind`. */
export type RowRule = Expression;

// Named once: the same function is the same parameter, however often a rule appears in a statement.
const agencyOf = (viewer: Viewer) => viewer.agencyId;
const agenciesOf = (viewer: Viewer) => viewer.agencyIds;
const sealsOf = (viewer: Viewer) => viewer.seals;
export const accountOf = (viewer: Viewer) => viewer.accountId;

export const anyRow: RowRule = () => 'true';

/** All records for who holds the grant, none for others: a list that the gate guards stays closed behind it too. */
export const onlyWith =
  (grant: string): RowRule =>
  (_alias, bind) =>
    bind.granted(grant) ? 'true' : 'false';

/** Records of the viewer's own agency. */
export const ownAgency =
  (column: string): RowRule =>
  (alias, bind) =>
    `${alias}.${column} = ${bind.viewer(agencyOf, 'uuid')}`;

/** Records of the agencies within the viewer's reach. */
export const inReach =
  (column: string): RowRule =>
  (alias, bind) =>
    // Decided while the statement is composed: "is null or = any(…)" would keep PostgreSQL from the index.
    bind.granted(reachGrant('TENANT')) ? 'true' : `${alias}.${column} = any(${bind.viewer(agenciesOf, 'uuid[]')})`;

/** Records of the viewer's own account. */
export const ownAccount =
  (column: string): RowRule =>
  (alias, bind) =>
    `${alias}.${column} = ${bind.viewer(accountOf, 'uuid')}`;

/** What is no secret, or a secret for which the viewer was named. */
export const unsealed: RowRule = (alias, bind) =>
  `(${alias}.sealed_by is null or ${alias}.sealed_by = any(${bind.viewer(sealsOf, 'uuid[]')}))`;

export const allOf =
  (...rules: RowRule[]): RowRule =>
  (alias, bind) =>
    `(${rules.map((rule) => rule(alias, bind)).join(' and ')})`;

export const anyOf =
  (...rules: RowRule[]): RowRule =>
  (alias, bind) =>
    `(${rules.map((rule) => rule(alias, bind)).join(' or ')})`;
