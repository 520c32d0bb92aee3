import {
  getNamedType,
  getNullableType,
  GraphQLInputObjectType,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { Naive } from './views-room.eyes';
import type { Condition, Row, Wanted } from './views-room.types';
import { naiveViews } from './views-room.naive';
import type { Draw } from './views-room.queries';
import { days, values } from './views-room.values';

export const routes: Record<string, string> = {
  Market: '/v1/markets',
  Stall: '/v1/stalls',
  Ware: '/v1/wares',
  Trader: '/v1/traders',
  WareUnit: '/v1/ware-units',
};
const onRequest = ['note'];
const hidden = ['phone', 'code'];

export interface RestList {
  view: string;
  wanted: Wanted;
  fields?: string[];
  asOf?: string;
  total: boolean;
  url: string;
}

/** Draws one list of REST with everything a query may carry. */
export function drawList(schema: GraphQLSchema, draw: Draw): RestList {
  const one = <T>(of: readonly T[]): T => of[draw(of.length)]!;
  const maybe = <T>(value: () => T): T | undefined => (draw(2) === 1 ? value() : undefined);
  const view = one(Object.keys(routes));
  const conditions = Array.from({ length: draw(3) }, () => condition(schema, view, one)).filter(
    (each) => each !== undefined,
  );
  const order = maybe(() => sorting(schema, view, one));
  const wanted: Wanted = { first: 1 + draw(6), conditions, order };
  if (view === 'Market') wanted.q = maybe(() => one(['cho', 'THUONG', 'đất', '%', '"']));
  const fields = maybe(() => Array.from({ length: 1 + draw(4) }, () => path(view, 3, one)));
  const asOf = view === 'Market' ? maybe(() => one(days)) : undefined;
  const list = { view, wanted, fields, asOf, total: draw(2) === 1 };
  return { ...list, url: `${routes[view]}?${query(list)}` };
}

function condition(schema: GraphQLSchema, view: string, one: <T>(of: readonly T[]) => T): Condition | undefined {
  const fields = Object.values((schema.getType(`${view}Filter`) as GraphQLInputObjectType).getFields());
  const { name, type } = one(fields.filter((field) => !hidden.includes(field.name)));
  const named = getNamedType(type);
  const valueOf = (of: typeof named) =>
    one(isEnumType(of) ? of.getValues().map((value) => value.name) : values[of.name]!);
  // Commas part the values of a list.
  const listed = (of: typeof named) => [valueOf(of), valueOf(of)].filter((value) => !String(value).includes(','));
  if (!isInputObjectType(named)) return [name, 'eq', valueOf(named)];
  const operator = one(Object.values(named.getFields()));
  const of = getNamedType(operator.type);
  if (!isListType(getNullableType(operator.type))) return [name, operator.name, valueOf(of)];
  const list = listed(of);
  return list.length > 0 ? [name, operator.name, list] : undefined;
}

function sorting(schema: GraphQLSchema, view: string, one: <T>(of: readonly T[]) => T): [string, boolean] {
  const order = schema.getType(`${view}Order`);
  const words = isEnumType(order) ? order.getValues().map(({ name }) => name) : [];
  const word = one(words);
  const field = word
    .replace(/_DESC$/, '')
    .toLowerCase()
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [field, word.endsWith('_DESC')];
}

function path(view: string, depth: number, one: <T>(of: readonly T[]) => T): string {
  const { columns, ones, many } = naiveViews[view]!;
  const below = { ...ones, ...many };
  const name = one([...Object.keys(columns), ...(depth > 0 ? Object.keys(below) : [])]);
  const target = below[name]?.[0];
  return target && one([true, false]) ? `${name}.${path(target, depth - 1, one)}` : name;
}

function query({ wanted, fields, asOf, total }: Omit<RestList, 'url' | 'view'>): string {
  const { first, order, q, conditions } = wanted;
  const params = new URLSearchParams({ limit: String(first) });
  if (order) params.set('sort', `${order[1] ? '-' : ''}${order[0]}`);
  if (q) params.set('q', q);
  if (fields) params.set('fields', fields.join(','));
  if (asOf) params.set('asOf', asOf);
  if (total) params.set('total', 'true');
  // A name that comes twice is one condition: the later one.
  for (const [field, operator, value] of conditions)
    params.set(operator === 'eq' ? field : `${field}.${operator}`, String(value));
  return params.toString();
}

/** One condition a name, as a query string holds it. */
export const lastOfEach = (conditions: Condition[]): Condition[] => [
  ...new Map(conditions.map((each) => [`${each[0]}.${each[1]}`, each])).values(),
];

/** A row with the fields asked for, or with those that REST gives by itself. */
export function shownOverRest(naive: Naive, view: string, row: Row, paths?: string[][], withOnes = true): object {
  const { columns, ones, many } = naiveViews[view]!;
  const wanted =
    paths ??
    [
      ...Object.keys(columns).filter((name) => !onRequest.includes(name)),
      ...(withOnes
        ? Object.keys(ones).flatMap((name) => nameLike(ones[name]![0]).map((each) => `${name}.${each}`))
        : []),
    ].map((each) => each.split('.'));
  const heads = [...new Set(wanted.map(([head]) => head!))];
  return Object.fromEntries(
    heads.map((head) => {
      const value = naive.field(view, row, head);
      const rest = wanted.filter(([first, ...more]) => first === head && more.length > 0).map(([, ...more]) => more);
      const below = rest.length > 0 ? rest : undefined;
      if (many[head])
        return [head, (value as Row[]).map((each) => shownOverRest(naive, many[head]![0], each, below, false))];
      return [head, ones[head] && value ? shownOverRest(naive, ones[head][0], value as Row, below, false) : value];
    }),
  );
}

const nameLike = (view: string): string[] =>
  ['id', 'name', 'number', 'code'].filter((name) => naiveViews[view]!.columns[name]);
