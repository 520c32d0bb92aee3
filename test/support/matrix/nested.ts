import { getNamedType, type GraphQLField, type GraphQLObjectType, isObjectType } from 'graphql';
import { byRights, type Caller, oneOfEach } from './callers';
import { rows } from './rows';
import type { MatrixWorld } from './world';

type Fields = Record<string, GraphQLField<unknown, unknown>>;
type Shown = Record<string, unknown> & { id: string };

const rowsOfEach = 60;
const belowEach = 5;

const objectOf = (field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : undefined;
};

const relationsOf = (type: GraphQLObjectType): [string, GraphQLField<unknown, unknown>, GraphQLObjectType][] =>
  Object.entries(type.getFields() as Fields).flatMap(([name, field]) => {
    const below = objectOf(field);
    return below ? [[name, field, below] as [string, GraphQLField<unknown, unknown>, GraphQLObjectType]] : [];
  });

const limit = (field: GraphQLField<unknown, unknown>) =>
  field.args.some(({ name }) => name === 'first') ? `(first: ${belowEach})` : '';

const nodeOf = (world: MatrixWorld, operation: string): GraphQLObjectType => {
  const { type } = world.clients.schema.getQueryType()!.getFields()[operation]!;
  const connection = getNamedType(type) as GraphQLObjectType;
  return objectOf(objectOf(connection.getFields()['edges']!)!.getFields()['node']!)!;
};

/** A list, one relation of its records, and all relations of what that leads to. */
function questionsOf(world: MatrixWorld, operation: string): string[] {
  const node = nodeOf(world, operation);
  const known = (type: GraphQLObjectType) => `__typename ${'id' in type.getFields() ? 'id' : ''}`;
  return relationsOf(node).map(([name, field, below]) => {
    const further = relationsOf(below).map(([each, of, type]) => `${each}${limit(of)} { ${known(type)} }`);
    const inside = `${known(below)} ${further.join(' ')}`;
    return `{ ${operation}(first: ${rowsOfEach}) { edges { node { ${known(node)} ${name}${limit(field)} { ${inside} } } } } }`;
  });
}

/** The same in REST, one step deep: lists there are as long as their view says. */
const pathsOf = (world: MatrixWorld, operation: string): string[] =>
  relationsOf(nodeOf(world, operation)).map(
    ([name]) => `${world.clients.route(operation).path}?limit=${belowEach}&fields=id,${name}.id`,
  );

function* recordsIn(value: unknown): Generator<Shown> {
  if (Array.isArray(value)) for (const each of value) yield* recordsIn(each);
  else if (value && typeof value === 'object') {
    if ('id' in value) yield value as Shown;
    for (const each of Object.values(value)) yield* recordsIn(each);
  }
}

/** What callers come to see through other records and could not see by itself. */
export async function leaksOf(world: MatrixWorld): Promise<{ leaks: string[]; seen: number }> {
  const lists = Object.keys(rows).filter((name) => [rows[name]].flat().some((at) => at?.lists ?? at?.counts));
  const entries = new Map(world.records.map((entry) => [entry.id, entry]));
  const leaks = new Set<string>();
  let seen = 0;
  const look = (
    by: Caller,
    question: string,
    { body }: { body: { data?: unknown; errors?: unknown; code?: unknown } },
  ) => {
    if (body.errors ?? body.code) leaks.add(`${question}: ${JSON.stringify(body)}`);
    for (const { id } of recordsIn(body.data ?? body)) {
      const entry = entries.get(id);
      if (!entry) continue;
      seen += 1;
      if (!by.sees(entry)) leaks.add(`${by.name} sees ${entry.kind} ${entry.variant} of ${entry.place} by ${question}`);
    }
  };
  for (const operation of lists) {
    const callers = oneOfEach(world.callers, byRights).filter((by) => by.may(operation));
    const queries = questionsOf(world, operation);
    const paths = pathsOf(world, operation);
    for (const by of callers) {
      const { credentials } = by;
      const asked = queries.map(async (query) => look(by, query, await world.clients.raw(credentials, { query })));
      const read = paths.map(async (path) => look(by, path, await world.clients.http(credentials, 'get', path)));
      await Promise.all([...asked, ...read]);
    }
  }
  return { leaks: [...leaks], seen };
}
