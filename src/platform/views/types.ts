import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { GraphQLBoolean, GraphQLString } from 'graphql';
import type { Codec } from './codecs';
import { defaultPage, filterable, maxPage, orderWord, PageExtras, sortable } from './page';
import { definitionOf, ViewClass } from './view';

type Class = new () => object;

const named = (name: string): Class => ({ [name]: class {} })[name] as Class;

function field(type: () => unknown, target: Class, property: string, nullable: boolean, description?: string): void {
  Field(type as never, { nullable, description })(target.prototype as object, property);
}

@ObjectType({ description: 'Vị trí trong danh sách. Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'Còn trang sau. More rows follow.' }) hasNextPage: boolean;
  @Field({ description: 'Có trang trước. Rows come before.' }) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor?: string | null;
  @Field(() => String, { nullable: true }) endCursor?: string | null;
}

const connections = new Map<ViewClass, Class>();

/** The Relay connection of a view. */
export function connectionOf(view: ViewClass): Class {
  const known = connections.get(view);
  if (known) return known;
  const { name } = definitionOf(view);
  const edge = named(`${name}Edge`);
  ObjectType(`${name}Edge`)(edge);
  field(() => GraphQLString, edge, 'cursor', false);
  field(() => view, edge, 'node', false);
  const connection = named(`${name}Connection`);
  ObjectType(`${name}Connection`, { description: `Danh sách từng trang. A page of ${name}.` })(connection);
  field(() => [edge], connection, 'edges', false);
  field(() => PageInfo, connection, 'pageInfo', false);
  field(
    () => Int,
    connection,
    'totalCount',
    true,
    'Số bản ghi được xem. Rows the viewer may see; null when more than 10,000 match.',
  );
  connections.set(view, connection);
  return connection;
}

const pages = new Map<ViewClass, Class>();

/** The REST page of a view. */
export function pageOf(view: ViewClass): Class {
  const known = pages.get(view);
  if (known) return known;
  const page = named(`${definitionOf(view).name}Page`);
  const { prototype } = page as { prototype: object };
  ApiProperty({ type: () => view as never, isArray: true })(prototype, 'items');
  ApiProperty({ type: String, nullable: true, description: 'Trang sau: after=…' })(prototype, 'nextCursor');
  ApiProperty({
    type: 'integer',
    required: false,
    nullable: true,
    description: 'Có khi total=true; null khi quá 10.000.',
  })(prototype, 'totalItems');
  pages.set(view, page);
  return page;
}

const operatorInputs = new Map<string, Class>();

/** `DayFilter { eq in gte … }`: one input type for each type of value. */
function operatorsOf(codec: Codec, nullable: boolean): Class {
  const name = `${nullable ? 'Nullable' : ''}${codec.name}Filter`;
  const known = operatorInputs.get(name);
  if (known) return known;
  const input = named(name);
  InputType(name)(input);
  for (const operator of codec.operators) {
    field(() => (operator === 'in' ? [codec.graphql()] : codec.graphql()), input, operator, true);
  }
  if (nullable) field(() => GraphQLBoolean, input, 'isNull', true);
  operatorInputs.set(name, input);
  return input;
}

function filterOf(view: ViewClass): Class | undefined {
  const definition = definitionOf(view);
  const columns = filterable(definition);
  const criteria = Object.entries(definition.criteria);
  if (columns.length + criteria.length === 0) return undefined;
  const input = named(`${definition.name}Filter`);
  InputType(`${definition.name}Filter`)(input);
  for (const { property, codec, nullable, describe } of columns) {
    const operators = operatorsOf(codec, nullable);
    field(() => operators, input, property, true, describe);
  }
  for (const [name, { codec, describe }] of criteria) field(() => codec.graphql(), input, name, true, describe);
  return input;
}

function orderOf(view: ViewClass): object | undefined {
  const definition = definitionOf(view);
  const columns = sortable(definition);
  if (columns.length === 0) return undefined;
  const words = columns.flatMap(({ property }) => [orderWord(property, false), orderWord(property, true)]);
  const members = Object.fromEntries(words.map((word) => [word, word]));
  registerEnumType(members, { name: `${definition.name}Order` });
  return members;
}

const filtersAndOrders = new Map<ViewClass, { filter?: Class; order?: object }>();

function filterAndOrderOf(view: ViewClass): { filter?: Class; order?: object } {
  const known = filtersAndOrders.get(view) ?? { filter: filterOf(view), order: orderOf(view) };
  filtersAndOrders.set(view, known);
  return known;
}

const listArguments = new Map<string, Class>();

/** The arguments of a list of the view: page, filter, order, search, extras. */
export function argumentsOf(view: ViewClass, extras: PageExtras): Class {
  const definition = definitionOf(view);
  const key = `${definition.name}${Object.keys(extras)
    .map((name) => name[0]?.toUpperCase() + name.slice(1))
    .join('')}`;
  const known = listArguments.get(key);
  if (known) return known;
  const args = named(`${key}Args`);
  ArgsType()(args);
  field(() => Int, args, 'first', true, `1–${maxPage}, ${defaultPage} when absent.`);
  field(() => GraphQLString, args, 'after', true, 'Con trỏ của dòng cuối trang trước. Cursor of the last row seen.');
  const { filter, order } = filterAndOrderOf(view);
  if (filter) field(() => filter, args, 'filter', true);
  if (order) field(() => order, args, 'orderBy', true);
  if (definition.search) field(() => GraphQLString, args, 'q', true, 'Tìm không dấu. Accent-insensitive search.');
  for (const [name, codec] of Object.entries(extras))
    field(() => codec.graphql(), args, name, true, codec.openapi['description'] as string | undefined);
  listArguments.set(key, args);
  return args;
}
