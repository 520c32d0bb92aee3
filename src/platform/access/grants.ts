import { createHash } from 'node:crypto';
import type { Lifecycle } from '../lifecycle/lifecycle';
import type { Expression } from '../views/bind';
import { existsAt, Level, levels, Reach, reachOf, Role, roleNames } from './roles';

export const anyLevel = 'anyLevel';
type At = readonly Level[] | typeof anyLevel;

/** Roles, each with the levels of agency at which it may. */
export type Who = Partial<Record<Role, At>>;

const all = (given: readonly Role[]): Who => Object.fromEntries(given.map((role) => [role, anyLevel]));

/** Whoever has logged in or shows a key that was issued for it. */
export const anyone: Who = all(roleNames);
/** Every post; no key, whatever its scopes. */
export const officials: Who = all(roleNames.filter((role) => role !== 'INTEGRATION_CLIENT'));
/** Those who look at the whole province. */
export const overseers: Who = all(roleNames.filter((role) => reachOf(role) === 'TENANT'));

export interface Grant {
  /** `public`: without any log-in. */
  who: 'public' | Who;
  /** View of the record that is acted on. */
  on?: string;
  /** Which of the visible records; the others are answered 403. */
  if?: Expression;
  /** The lifecycle whose state decides whether the act is possible now; several where the kind of the record decides which. */
  moves?: Lifecycle | readonly Lifecycle[];
  /** Refused without the version being changed. */
  versioned?: boolean;
  /** A key may do it whatever its scopes. */
  unscoped?: boolean;
}

const registry = new Map<string, Grant>();
const granted = new Map<string, { grants: ReadonlySet<string>; profile: string }>();

/** Adds a module's table. An operation or field stands once, and each role at a level at which it exists. */
export function defineAccess<const T extends Record<string, Grant>>(table: T): T {
  for (const [key, rule] of Object.entries(table)) {
    if (registry.has(key)) throw new Error(`access to ${key} is defined twice`);
    if (rule.who !== 'public') {
      for (const [role, at] of Object.entries(rule.who) as [Role, At][]) {
        const never = at === anyLevel ? [] : at.filter((level) => !existsAt(role, level));
        if (never.length > 0) throw new Error(`access to ${key}: no ${role} exists at ${never.join(', ')}`);
      }
    }
    registry.set(key, rule);
  }
  granted.clear();
  return table;
}

/** The lifecycles that know an operation. */
export const processesOf = ({ moves }: Grant): readonly Lifecycle[] =>
  moves === undefined ? [] : 'moves' in moves ? [moves] : moves;

export const allGrants = (): ReadonlyMap<string, Grant> => registry;
export const grantOf = (key: string): Grant | undefined => registry.get(key);

export function isGranted(grant: Grant, role: Role, level: Level): boolean {
  if (grant.who === 'public') return false;
  const at = Object.hasOwn(grant.who, role) ? grant.who[role] : undefined;
  return at !== undefined && existsAt(role, level) && (at === anyLevel || at.includes(level));
}

/** Not a key of any table: lets a row rule know how far the viewer reaches while its statement is composed. */
export const reachGrant = (reach: Reach): string => `reach:${reach}`;

/** What the tables grant a role at a level, narrowed to the scopes of a key. The same set is the same object. */
export function grantsOf(role: Role, level: Level, scopes: readonly string[] | null) {
  const name = `${role} ${level} ${scopes ? [...scopes].sort().join(' ') : '*'}`;
  const known = granted.get(name);
  if (known) return known;
  const keys = [...registry]
    .filter(([key, rule]) => isGranted(rule, role, level) && (!scopes || rule.unscoped || scopes.includes(key)))
    .map(([key]) => key);
  const grants = new Set([...keys, reachGrant(reachOf(role))].sort());
  const profile = createHash('sha256')
    .update([...grants].join(' '))
    .digest('hex')
    .slice(0, 16);
  const made = { grants, profile };
  if (granted.size < 10_000) granted.set(name, made);
  return made;
}

/** Every role at every level at which it exists: the columns of the permission table. */
export const everyPosition = (): { role: Role; level: Level }[] =>
  roleNames.flatMap((role) => levels.filter((level) => existsAt(role, level)).map((level) => ({ role, level })));
