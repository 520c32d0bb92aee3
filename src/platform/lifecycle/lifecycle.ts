/** One move: from which states, to which, under which article, within which days. */
export interface Move<State extends string> {
  from: readonly State[];
  to: State;
  label: string;
  law?: string;
}

/** The statutory process of a record, as data: guard, allowed actions, CHECK, diagram and documentation follow from it. */
export interface Lifecycle<State extends string = string> {
  subject: string;
  /** Column that holds the state. */
  column: string;
  states: Readonly<Record<State, string>>;
  initial: State;
  final: readonly State[];
  moves: Readonly<Record<string, Move<State>>>;
}

const lifecycles: Lifecycle[] = [];

export function defineLifecycle<const State extends string, const L extends Lifecycle<State>>(
  lifecycle: L & Lifecycle<State>,
): L {
  const problems = faultsOf(lifecycle);
  if (problems.length > 0) throw new Error(`${lifecycle.subject}: ${problems.join('; ')}`);
  lifecycles.push(lifecycle);
  return lifecycle;
}

export const allLifecycles = (): readonly Lifecycle[] => lifecycles;

/** What makes a table no process: states nobody reaches, dead ends not declared final. */
export function faultsOf(lifecycle: Lifecycle): string[] {
  const states = Object.keys(lifecycle.states);
  const moves = Object.entries(lifecycle.moves);
  const reached = new Set([lifecycle.initial]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [, move] of moves) {
      if (!reached.has(move.to) && move.from.some((state) => reached.has(state))) {
        reached.add(move.to);
        grown = true;
      }
    }
  }
  const leaving = new Set(moves.flatMap(([, move]) => move.from));
  return [
    ...states.filter((state) => !reached.has(state)).map((state) => `${state} is never reached`),
    ...states
      .filter((state) => !leaving.has(state) && !lifecycle.final.includes(state))
      .map((state) => `${state} is a dead end`),
    ...lifecycle.final.filter((state) => leaving.has(state)).map((state) => `${state} is final and has a way out`),
    ...moves.flatMap(([name, move]) =>
      [...move.from, move.to]
        .filter((state) => !states.includes(state))
        .map((state) => `${name} names unknown ${state}`),
    ),
  ];
}

/** Mermaid state diagram of a lifecycle. */
export function diagramOf(lifecycle: Lifecycle): string {
  const lines = Object.entries(lifecycle.moves).flatMap(([name, move]) =>
    move.from.map((state) => `  ${state} --> ${move.to}: ${name}${move.law ? ` (${move.law})` : ''}`),
  );
  const ends = lifecycle.final.map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${lifecycle.initial}`, ...lines, ...ends].join('\n');
}
