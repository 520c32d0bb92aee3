import type { Viewer } from './viewer';

const gained = new WeakMap<object, Set<string>>();

/** The viewer was named for a secret matter inside this very transaction: what follows in it may already be read. */
export function gainSeal(transaction: object, sealId: string): void {
  const seals = gained.get(transaction) ?? new Set();
  gained.set(transaction, seals.add(sealId));
}

/** The viewer with what was gained since they entered. */
export function withGainedSeals(transaction: object, viewer: Viewer): Viewer {
  const seals = gained.get(transaction);
  return seals ? { ...viewer, seals: [...new Set([...viewer.seals, ...seals])] } : viewer;
}
