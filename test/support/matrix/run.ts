import type { Ask, Surface, Told } from '../clients';
import { surfaces } from '../clients';
import type { Caller } from './callers';
import type { Case } from './case';
import { type Cell, cellsOf, expectedOf, sees, type Walls } from './expected';
import { factsOf, ours } from './ground';
import { casesOf } from './rows';
import type { MatrixWorld } from './world';

export interface Checked {
  cells: number;
  /** Answers that are not what they should be, in words. */
  faults: string[];
  /** Bodies of `not found`, by surface: all of them must be one. */
  notFound: Map<string, string[]>;
}

interface Options {
  walls: Walls;
  callers?: readonly Caller[];
  /** Each call over one of the surfaces in turn: what stands behind both is looked at, not the surfaces. */
  inTurn?: boolean;
}

const atOnce = 6;

/** Whoever is refused at the gate is so before any record is looked for: one near and one far tell that. */
const tellsSomething = ({ operation, by, standing }: Cell, { gate }: Walls): boolean =>
  !gate || !by || by.may(operation) || ['none', 'own', 'above', 'foreign'].includes(standing);

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Calls every operation, as everybody, on every record. */
export async function runMatrix(world: MatrixWorld, operations: readonly string[], options: Options): Promise<Checked> {
  const callers = [undefined, ...(options.callers ?? world.callers)];
  const cells = operations
    .flatMap((operation) => casesOf(operation).map((at) => ({ operation, at })))
    .flatMap(({ operation, at }) =>
      callers.flatMap((by) => cellsOf(operation, at, by, world.records, world.callers[0]!)),
    )
    .filter((cell) => tellsSomething(cell, options.walls));
  const tasks = apart(cells).flatMap((cell, at) => {
    const all = surfacesOf(world, cell);
    return (options.inTurn ? [all[at % all.length]!] : all).map((surface) => ({ cell, surface }));
  });
  const checked: Checked = { cells: tasks.length, faults: [], notFound: new Map() };
  await inParallel(tasks, async ({ cell, surface }) => {
    const told = await call(world, cell, surface);
    const fault = await faultOf(world, cell, told, options.walls);
    if (fault)
      checked.faults.push(
        `${surface} ${cell.operation} as ${cell.by?.name ?? 'nobody'} on ${cell.standing} ${cell.at.on ?? ''}: ${fault}`,
      );
    if (told.status === 404) note(checked.notFound, surface, told);
  });
  return checked;
}

/** Calls of one operation far from each other: side by side they would wait for each other's locks. */
function apart(cells: readonly Cell[]): Cell[] {
  const groups = [...Map.groupBy(cells, ({ operation }) => operation).values()];
  const longest = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: longest }, (_, at) => groups.flatMap((group) => group[at] ?? [])).flat();
}

const surfacesOf = (world: MatrixWorld, { operation, at }: Cell): Surface[] =>
  at.send || !world.isGraphql(operation) ? ['REST'] : surfaces;

function call(world: MatrixWorld, { operation, at, by, target, standing }: Cell, surface: Surface): Promise<Told> {
  const who = by?.credentials ?? {};
  if (at.send) return at.send(world.clients, who, { world, by, target });
  const ask: Ask = at.ask?.({ world, by, target }) ?? {};
  const page = at.lists || at.counts ? { first: 100, total: true } : {};
  // All of a record is read where it is most; elsewhere only whether it is there matters.
  const less = standing === 'own' || standing === 'mine' || !world.answersId(operation) ? {} : { select: ['id'] };
  return world.clients.call(surface, who, operation, { ...page, ...less, ...ask });
}

async function faultOf(world: MatrixWorld, cell: Cell, told: Told, walls: Walls): Promise<string | undefined> {
  const expected = expectedOf(cell, walls);
  if (expected) {
    const [status, code] = expected;
    const same = told.status === status && told.code === code;
    return same ? undefined : `${status} ${code} expected, ${told.status} ${told.code ?? ''} answered`;
  }
  if (told.status >= 300)
    return `done expected, ${told.status} ${told.code ?? ''} ${JSON.stringify(told.violations)} answered`;
  return cell.by && listFault(world, cell.at, cell.by, told, walls);
}

function listFault(
  world: MatrixWorld,
  { lists, counts }: Case,
  by: Caller,
  told: Told,
  walls: Walls,
): string | undefined {
  const { items, total } = (told.data ?? {}) as { items: { id: string }[]; total: number };
  if (counts) {
    const expected = !walls.scope || counts.seenBy(by) ? world.counted(counts.table, by) : 0;
    return total === expected ? undefined : `${expected} rows expected, ${total} counted`;
  }
  if (!lists) return undefined;
  const expected = world.records
    .filter((each) => each.kind === lists.kind && sees(by, each, walls) && (lists.shown?.(each) ?? true))
    .map(({ id }) => id);
  const known = new Set(world.records.map(({ id }) => id));
  const seen = items.map(({ id }) => id).filter((id) => known.has(id));
  const missing = expected.filter((id) => !seen.includes(id));
  const beyond = seen.filter((id) => !expected.includes(id));
  const foreignRows = world.records.filter(({ id, place }) => factsOf(place).tenant !== ours && seen.includes(id));
  if (total > 100) return `more than a page: ${total}`;
  if (total < items.length) return `counted ${total}, listed ${items.length}`;
  if (missing.length + beyond.length + foreignRows.length === 0) return undefined;
  return `${missing.length} rows missing, ${beyond.length} rows too many, ${foreignRows.length} of another tenant`;
}

function note(notFound: Checked['notFound'], surface: Surface, told: Told): void {
  // GraphQL answers null to a reading, which says nothing more.
  if (!told.problem) return;
  const { requestId: _, ...problem } = told.problem;
  const text = JSON.stringify(problem);
  const bodies = notFound.get(surface) ?? [];
  if (!bodies.includes(text)) notFound.set(surface, [...bodies, text]);
}
