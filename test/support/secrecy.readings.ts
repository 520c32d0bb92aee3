import type { OpenAPIObject } from '@nestjs/swagger';
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What a curious caller would try: ids they must not know exist, words, days, numbers. */
export interface Guesses {
  ids: readonly string[];
  words: readonly string[];
  days: readonly string[];
  instants: readonly string[];
  numbers: readonly number[];
}

export interface Question {
  name: string;
  /** GraphQL text, or a path. */
  text: string;
  variables?: Record<string, unknown>;
}

type Fields = Record<string, GraphQLField<unknown, unknown>>;

const isLeaf = (field: GraphQLField<unknown, unknown>) => !isObjectType(getNamedType(field.type));
const needsNothing = (field: GraphQLField<unknown, unknown>) => field.args.every((arg) => !isNonNullType(arg.type));
const leaves = (type: GraphQLObjectType) =>
  Object.values(type.getFields() as Fields).filter((field) => isLeaf(field) && needsNothing(field));

/** Every leaf, and of each relation every leaf. */
function deep(type: GraphQLObjectType): string {
  const below = Object.values(type.getFields() as Fields)
    .filter((field) => !isLeaf(field) && needsNothing(field))
    .map((field) => {
      const limit = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
      const inside = leaves(getNamedType(field.type) as GraphQLObjectType).map(({ name }) => name);
      return inside.length > 0 ? `${field.name}${limit} { ${inside.join(' ')} }` : '';
    });
  return [...leaves(type).map(({ name }) => name), ...below].join(' ');
}

/** Values of a type worth trying. */
export function valuesOf(type: GraphQLInputType, guesses: Guesses, depth = 0): unknown[] {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const each = valuesOf(bare.ofType as GraphQLInputType, guesses, depth);
    return [each.slice(0, 50)];
  }
  if (isEnumType(bare)) return bare.getValues().map(({ name }) => name);
  if (isInputObjectType(bare)) {
    if (depth > 3) return [];
    return bare.name.endsWith('Filter') && 'eq' in bare.getFields()
      ? operatorsOf(bare.getFields(), guesses)
      : objectsOf(bare.getFields(), guesses, depth);
  }
  switch (bare.name) {
    case 'ID':
      return [...guesses.ids];
    case 'String':
      return [...guesses.words];
    case 'Int':
      return [...guesses.numbers];
    case 'Boolean':
      return [true, false];
    case 'Day':
      return [...guesses.days];
    case 'Instant':
      return [...guesses.instants];
    default:
      return [];
  }
}

/** One operator is enough, all go the same way: ids and words of a list all at once, else the first value. */
function operatorsOf(fields: Record<string, { type: GraphQLInputType }>, guesses: Guesses): unknown[] {
  const name = ['in', 'eq', 'gte'].find((each) => each in fields)!;
  const [value] = valuesOf(fields[name]!.type, guesses);
  const empty = 'isNull' in fields ? [{ isNull: true }] : [];
  return [...(value === undefined ? [] : [{ [name]: value }]), ...empty];
}

/** One field filled at a time, beside those that must be. */
function objectsOf(fields: Record<string, { type: GraphQLInputType }>, guesses: Guesses, depth: number): unknown[] {
  const demanded: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(fields))
    if (isNonNullType(type)) demanded[name] = valuesOf(type, guesses, depth + 1)[0];
  const varied = Object.entries(fields).flatMap(([name, { type }]) =>
    valuesOf(type, guesses, depth + 1).map((value) => ({ ...demanded, [name]: value })),
  );
  return varied.length > 0 ? varied : [demanded];
}

/** Sets of arguments: none, and each value of each, beside those that must be given. */
export function argumentSets(args: readonly GraphQLArgument[], guesses: Guesses): Record<string, unknown>[] {
  const demanded = args.filter(({ type }) => isNonNullType(type));
  const base: Record<string, unknown> = {};
  for (const { name, type } of demanded) base[name] = valuesOf(type, guesses)[0];
  const free = args.filter(({ name }) => !['first', 'after'].includes(name));
  const sets = free.flatMap(({ name, type }) => valuesOf(type, guesses).map((value) => ({ ...base, [name]: value })));
  return demanded.length > 0 && sets.length > 0 ? sets : [base, ...sets];
}

/** Everything that GraphQL can be asked, one question each; in short, lists without their filters. */
export function graphqlQuestions(schema: GraphQLSchema, guesses: Guesses, short = false): Question[] {
  const fields = schema.getQueryType()!.getFields() as Fields;
  return Object.values(fields).flatMap((field) => {
    const type = getNamedType(field.type) as GraphQLObjectType;
    const connection = type.name.endsWith('Connection');
    const node = connection ? nodeOf(type) : type;
    const args = short && connection ? field.args.filter(({ name }) => name !== 'filter') : field.args;
    return argumentSets(args, guesses).map((given) => {
      const filtered = connection && Object.keys(given).length > 0;
      const wanted = !isObjectType(node) ? '' : filtered ? leaves(node).map(({ name }) => name).join(' ') : deep(node); // prettier-ignore
      const used = field.args.filter(({ name }) => name in given);
      const declared = used.map(({ name, type: of }) => `$${name}: ${String(of)}`).join(', ');
      const passed = [...used.map(({ name }) => `${name}: $${name}`), ...(connection ? ['first: 10'] : [])].join(', ');
      const selection = connection
        ? ` { totalCount pageInfo { hasNextPage startCursor endCursor } edges { cursor node { ${wanted} } } }`
        : wanted && ` { ${wanted} }`;
      const text = `query Q${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`;
      return { name: `${field.name} ${JSON.stringify(given)}`, text, variables: given };
    });
  });
}

const nodeOf = (connection: GraphQLObjectType): GraphQLObjectType => {
  const edge = getNamedType(connection.getFields()['edges']!.type) as GraphQLObjectType;
  return getNamedType(edge.getFields()['node']!.type) as GraphQLObjectType;
};

/** Acts on a record: the record is one that must not exist for whoever asks. */
export function actsOn(schema: GraphQLSchema, guesses: Guesses): Question[] {
  const fields = schema.getMutationType()!.getFields() as Fields;
  return Object.values(fields).flatMap((field) => {
    const input = field.args.find(({ name }) => name === 'input');
    const type = input && getNullableType(input.type);
    if (!isInputObjectType(type) || !('id' in type.getFields())) return [];
    const result = getNamedType(field.type);
    const wanted = isObjectType(result) ? ` { ${leaves(result).map(({ name }) => name).join(' ')} }` : ''; // prettier-ignore
    const fill = objectsOf({}, guesses, 0)[0] as object;
    const demanded = Object.fromEntries(
      Object.entries(type.getFields())
        .filter(([, each]) => isNonNullType(each.type))
        .map(([name, each]) => [name, valuesOf(each.type, guesses)[0]]),
    );
    // A record of its own kind, and one of another; for acts on their parts, those too.
    const aimed = /Petition|Case/.test(field.name) ? guesses.ids.slice(0, 2) : guesses.ids;
    return aimed.map((id) => ({
      name: `${field.name} on ${id}`,
      text: `mutation A($input: ${String(input!.type)}) { ${field.name}(input: $input)${wanted} }`,
      variables: { input: { ...fill, ...demanded, id, ...('expectedVersion' in type.getFields() ? { expectedVersion: 1 } : {}) } },
    })); // prettier-ignore
  });
}

interface Parameter {
  name: string;
  in: string;
  schema?: { type?: string; format?: string; enum?: string[] };
}

function tried({ schema = {}, name }: Parameter, guesses: Guesses): string[] {
  if (schema.enum) return schema.enum;
  if (name.endsWith('.in')) return [guesses.ids.join(',')];
  if (/\.(gt|lt|lte|isNull)$/.test(name)) return [];
  if (schema.type === 'boolean') return ['true', 'false'];
  if (schema.type === 'integer') return guesses.numbers.map(String);
  if (schema.format === 'uuid') return [...guesses.ids];
  if (schema.format === 'date') return [...guesses.days];
  if (schema.format === 'date-time') return [...guesses.instants];
  return [...guesses.words];
}

/** Ids are tried all at once where that can be asked. */
const few = ({ schema = {}, name }: Parameter, values: string[]) =>
  name === 'sort' || name === 'q' || schema.type === 'boolean' ? values : values.slice(0, 1);

/** Everything that can be read over REST; in short, lists without their filters. */
export function restQuestions(openApi: OpenAPIObject, guesses: Guesses, short = false): Question[] {
  return Object.entries(openApi.paths).flatMap(([path, item]) => {
    const { get } = item as { get?: { parameters?: Parameter[] } };
    if (!get) return [];
    const parameters = get.parameters ?? [];
    const inPath = parameters.filter((each) => each.in === 'path');
    const inQuery = parameters.filter((each) => each.in === 'query' && !['limit', 'after', 'fields', 'total'].includes(each.name)); // prettier-ignore
    const total = parameters.some(({ name }) => name === 'total') ? ['total=true', 'limit=10'] : [];
    const places = inPath.length === 0 ? [path] : tried(inPath[0]!, guesses).map((value) => path.replace(/\{\w+\}/, encodeURIComponent(value))); // prettier-ignore
    return places.flatMap((place) => {
      const asking = short && total.length > 0 ? inQuery.filter(({ name }) => ['sort', 'q'].includes(name)) : inQuery;
      const asked = asking.flatMap((each) => few(each, tried(each, guesses)).map((value) => `${each.name}=${encodeURIComponent(value)}`)); // prettier-ignore
      return [[], ...asked.map((each) => [each])].map((each) => {
        const query = [...total, ...each].join('&');
        const text = query ? `${place}?${query}` : place;
        return { name: `GET ${text}`, text };
      });
    });
  });
}
