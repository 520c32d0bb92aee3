/** Fewer secret records than this are never shown as a number. */
export const fewest = 5;

const few = (secret: number): boolean => secret > 0 && secret < fewest;

/** Whether a part may show its secret records, given all parts of the same whole. */
export type Shown = (secret: number) => boolean;

/**
 * Of the parts of one whole: if one of them has too few, none that has any shows them. Hiding that one alone would leave it
 * to be worked out from the whole and its other parts.
 */
export function amongParts(secrets: readonly number[]): Shown {
  const closed = secrets.some(few);
  return (secret) => secret === 0 || (!closed && !few(secret));
}

export interface TreeRow {
  agencyId: string;
  /** Null at the top. */
  parentId: string | null;
  /** Secret records of the agency itself. */
  own: number;
}

/**
 * Whether the count of an agency with all below it may show secret records, so that nobody works the hidden ones out from
 * the counts of its neighbours: on the way down from the top, every set of neighbours must be open (`amongParts`), and
 * below what is closed nothing opens again. What no agency of the tree holds counts as one more part of the top.
 */
export function openInTree(rows: readonly TreeRow[], agencyId: string, elsewhere = 0): boolean {
  const known = new Map(rows.map((row) => [row.agencyId, row]));
  const children = Map.groupBy(rows, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const totals = new Map<string, number>();
  const total = (row: TreeRow): number => {
    const counted = totals.get(row.agencyId);
    if (counted !== undefined) return counted;
    // Set first: a tree that bites its own tail ends here.
    totals.set(row.agencyId, row.own);
    const sum = (children.get(row.agencyId) ?? []).reduce((all, child) => all + total(child), row.own);
    totals.set(row.agencyId, sum);
    return sum;
  };
  const tops = children.get(null) ?? [];
  const whole = tops.reduce((all, row) => all + total(row), elsewhere);
  if (few(whole) || !known.has(agencyId)) return false;
  for (let at = known.get(agencyId); at; at = at.parentId === null ? undefined : known.get(at.parentId)) {
    const parent = at.parentId === null ? undefined : known.get(at.parentId);
    const beside = parent ? (children.get(parent.agencyId) ?? []) : tops;
    const parts = [...beside.map(total), parent ? parent.own : elsewhere];
    if (!amongParts(parts)(total(at))) return false;
    if (!parent) break;
  }
  return true;
}
