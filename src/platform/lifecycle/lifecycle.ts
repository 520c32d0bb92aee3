/** One move: from which states, to which, under which article, within which days. */
export interface Move<State extends string> {
  from: readonly State[];
  /** Absent: the state stays what it is. Several: the act itself says which. */
  to?: State | readonly State[];
  label: string;
  law?: string;
}

/** The statutory process of a record, as data: guard, allowed actions, CHECK, diagram and documentation follow from it. */
export interface Lifecycle<State extends string = string> {
  subject: string;
  /** Several processes of one subject are told apart by the kind of the record. */
  kinds?: { column: string; values: readonly string[] };
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

/** The states that a move may lead to from one of its states. */
export const targetsOf = ({ to }: Move<string>, from: string): readonly string[] =>
  to === undefined ? [from] : typeof to === 'string' ? [to] : to;

/** What makes a table no process: states nobody reaches, dead ends not declared final. */
export function faultsOf(lifecycle: Lifecycle): string[] {
  const states = Object.keys(lifecycle.states);
  const moves = Object.entries(lifecycle.moves);
  const steps = moves.flatMap(([, move]) =>
    move.from.flatMap((from) => targetsOf(move, from).map((to) => [from, to] as const)),
  );
  const reached = new Set<string>([lifecycle.initial]);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const [from, to] of steps) if (reached.has(from)) reached.add(to);
  }
  const leaving = new Set(steps.filter(([from, to]) => from !== to).map(([from]) => from));
  return [
    ...states.filter((state) => !reached.has(state)).map((state) => `${state} is never reached`),
    ...states
      .filter((state) => !leaving.has(state) && !lifecycle.final.includes(state))
      .map((state) => `${state} is a dead end`),
    ...lifecycle.final.filter((state) => leaving.has(state)).map((state) => `${state} is final and has a way out`),
    ...moves.flatMap(([name, move]) =>
      [...move.from, ...move.from.flatMap((from) => targetsOf(move, from))]
        .filter((state) => !states.includes(state))
        .map((state) => `${name} names unknown ${state}`),
    ),
  ];
}

/** Mermaid state diagram of a lifecycle. */
export function diagramOf(lifecycle: Lifecycle): string {
  const lines = Object.entries(lifecycle.moves).flatMap(([name, move]) =>
    move.from.flatMap((state) =>
      targetsOf(move, state).map((to) => `  ${state} --> ${to}: ${name}${move.law ? ` (${move.law})` : ''}`),
    ),
  );
  const ends = lifecycle.final.map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${lifecycle.initial}`, ...lines, ...ends].join('\n');
}
