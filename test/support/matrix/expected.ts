import { grantOf } from '../../../src/platform/access/grants';
import { v7 as uuidv7 } from 'uuid';
import type { Caller } from './callers';
import { factsOf, type Relation, relationOf } from './ground';
import { type Entry, variantsOf } from './records';
import type { Case, Refused, Target } from './case';

export interface Walls {
  gate: boolean;
}

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
    if (!entry || !isThere(at, by, entry)) return at.hidden ?? missing;
    if (at.held && !at.held(by, entry)) return forbidden;
    return at.refusal?.(by, entry);
  }
  return undefined;
}

const isThere = (at: Case, by: Caller, entry: Entry): boolean =>
  at.refersWithinTenant ? factsOf(entry.place).tenant === factsOf(by.home).tenant : by.sees(entry);

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

export function cellsOf(operation: string, at: Case, by: Caller | undefined, records: readonly Entry[], anyone: Caller): Cell[] {
  if (!at.on) return [{ operation, at, by, standing: 'none' }];
  const targets = targetsFor(at, by ?? anyone, records);
  // Whoever has not logged in is refused before any record is looked for.
  const asked = by ? targets : targets.slice(0, 1);
  return asked.map(([standing, target]) => ({ operation, at, by, standing, target }));
}
