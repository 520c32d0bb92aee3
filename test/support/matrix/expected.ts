import { grantOf } from '../../../src/platform/access/grants';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from './callers';
import { factsOf, type Relation, relationOf } from './ground';
import { type Entry, variantsOf } from './records';
import type { Case, Refused, Target } from './case';

/** Which of the walls that the application itself puts up are standing. */
export interface Walls {
  gate: boolean;
  scope: boolean;
}

export const allWalls: Walls = { gate: true, scope: true };

/** What a caller is to a record; `missing` is one that does not exist at all. */
export type Standing = Relation | 'mine' | 'missing' | 'none';

export interface Cell {
  operation: string;
  at: Case;
  by?: Caller;
  standing: Standing;
  target?: Target;
}

const unauthenticated = [401, 'UNAUTHENTICATED'] as const;
const forbidden = [403, 'FORBIDDEN'] as const;
const missing = [404, 'NOT_FOUND'] as const;

/** The answer that the access tables and the rules of the records demand; undefined: it is done. */
export function expectedOf({ operation, at, by, target }: Cell, walls: Walls): Refused | undefined {
  const isPublic = grantOf(operation)?.who === 'public';
  if (!by) return isPublic ? undefined : unauthenticated;
  if (walls.gate && !by.may(operation)) return forbidden;
  const early = at.before?.(by);
  if (early) return early;
  if (target) {
    const { entry } = target;
    if (!entry || !isThere(at, by, entry, walls)) return at.hidden ?? missing;
    if (at.held && !at.held(by, entry)) return forbidden;
    return at.refusal?.(by, entry);
  }
  return undefined;
}

/** What remains without a scope is the province, but for what row security keeps secret. */
export const sees = (by: Caller, entry: Entry, { scope }: Walls): boolean =>
  scope
    ? by.sees(entry)
    : (!entry.sealed || entry.holder === by.accountId) && factsOf(entry.place).tenant === factsOf(by.home).tenant;

const isThere = (at: Case, by: Caller, entry: Entry, walls: Walls): boolean =>
  sees(by, entry, at.refersWithinTenant ? { ...walls, scope: false } : walls);

const standingOf = (by: Caller, entry: Entry): Standing =>
  entry.holder === by.accountId ? 'mine' : relationOf(by.home, entry.addressee ?? entry.place);

/** One record of every standing, and one that does not exist. */
function targetsFor(at: Case, by: Caller, records: readonly Entry[]): [Standing, Target][] {
  const { kind, variant } = variantsOf(at.on!);
  const found = new Map<Standing, Target>();
  for (const entry of records) {
    if (entry.kind !== kind || (variant && entry.variant !== variant)) continue;
    const standing = standingOf(by, entry);
    // What is another caller's own stands for nobody else.
    if (entry.holder && standing !== 'mine') continue;
    if (!found.has(standing)) found.set(standing, { id: entry.id, entry });
  }
  return [...found, ['missing', { id: uuidv7() }]];
}

export function cellsOf(
  operation: string,
  at: Case,
  by: Caller | undefined,
  records: readonly Entry[],
  anyone: Caller,
): Cell[] {
  if (!at.on) return [{ operation, at, by, standing: 'none' }];
  const targets = targetsFor(at, by ?? anyone, records);
  // Whoever has not logged in is refused before any record is looked for.
  const asked = by ? targets : targets.slice(0, 1);
  return asked.map(([standing, target]) => ({ operation, at, by, standing, target }));
}
