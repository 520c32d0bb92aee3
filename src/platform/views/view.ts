import { Field, Int, ObjectType, TypeMetadataStorage } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import type { Expression } from './bind';
import { Codec, t } from './codecs';

export type ViewClass<T = object> = abstract new (...args: never[]) => T;

interface FieldBase {
  property: string;
  describe: string;
  nullable: boolean;
}

export interface ColumnField extends FieldBase {
  kind: 'column';
  codec: Codec;
  sql: Expression;
  filter: boolean;
  sort: boolean;
  /** Key in an access table: who lacks it reads null and may neither filter nor sort by it. */
  grant?: string;
  /** Left out of REST unless asked for by `fields`. */
  onRequest: boolean;
}

export interface OneField extends FieldBase {
  kind: 'one';
  target: () => ViewClass;
  local: Expression;
}

export interface ManyField extends FieldBase {
  kind: 'many';
  target: () => ViewClass;
  /** Condition that ties a child (second alias) to its parent (first alias). */
  tie: (parent: string, child: string) => string;
  order: string;
  max: number;
}

export type ViewField = ColumnField | OneField | ManyField;

/** A filter that is not a plain column: `under` an agency, `late`, … */
export interface Criterion {
  codec: Codec;
  describe: string;
  sql: (alias: string, value: string, bind: Parameters<Expression>[1]) => string;
}

export interface ViewDefinition {
  name: string;
  describe: string;
  from: Expression;
  /** The column that the property `id` stands for. */
  key: string;
  order: string;
  scope?: Expression;
  scoped: boolean;
  search?: string;
  criteria: Record<string, Criterion>;
  /** Reference data without tenant. */
  global: boolean;
  fields: Map<string, ViewField>;
}

interface ViewOptions {
  from: string | Expression;
  describe: string;
  key?: string;
  order: string;
  /** Which rows the viewer may see at all, beyond the tenant: applied wherever the view appears. */
  scope?: Expression;
  /** Conditions that make the view, the same for everybody (a day's version, not withdrawn …). */
  where?: Expression;
  /** Function that answers the ids matching a search text. */
  search?: string;
  criteria?: Record<string, Criterion>;
  global?: boolean;
}

const fieldsOf = new WeakMap<object, Map<string, ViewField>>();
const definitions = new Map<ViewClass, ViewDefinition>();

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function declare(prototype: object, field: ViewField): void {
  const fields = fieldsOf.get(prototype) ?? new Map<string, ViewField>();
  fields.set(field.property, field);
  fieldsOf.set(prototype, fields);
}

export const views = (): ReadonlyMap<ViewClass, ViewDefinition> => definitions;

export function definitionOf(view: ViewClass): ViewDefinition {
  const found = definitions.get(view);
  if (!found) throw new Error(`${view.name} is not declared with @View`);
  return found;
}

export function viewNamed(name: string): ViewDefinition {
  for (const definition of definitions.values()) if (definition.name === name) return definition;
  throw new Error(`no view is named ${name}`);
}

export function View(name: string, options: ViewOptions) {
  return (target: ViewClass): void => {
    const { from, where, scope } = options;
    ObjectType(name, { description: options.describe })(target);
    const both: Expression | undefined =
      where && scope ? (a, b) => `${where(a, b)} and ${scope(a, b)}` : (where ?? scope);
    definitions.set(target, {
      name,
      describe: options.describe,
      from: typeof from === 'string' ? () => from : from,
      key: options.key ?? 'id',
      order: options.order,
      scope: both,
      scoped: Boolean(scope),
      search: options.search,
      criteria: options.criteria ?? {},
      global: options.global ?? false,
      fields: fieldsOf.get(target.prototype as object) ?? new Map(),
    });
  };
}

interface ColumnOptions {
  describe?: string;
  column?: string;
  sql?: Expression;
  nullable?: boolean;
  filter?: boolean;
  sort?: boolean;
  grant?: string;
  onRequest?: boolean;
}

export function Col(codec: Codec, options: ColumnOptions = {}) {
  return (prototype: object, property: string): void => {
    const column = options.column ?? (property === 'id' ? undefined : snake(property));
    const nullable = Boolean(options.nullable || options.grant);
    if (options.sort && nullable) throw new Error(`${property}: a column to sort by is never null`);
    declare(prototype, {
      kind: 'column',
      property,
      codec,
      nullable,
      describe: options.describe ?? (property === 'id' ? 'Mã định danh. Identity.' : property),
      // The key column is known only when the class is complete: @View decorators run last.
      sql: options.sql ?? ((alias) => (column ? `${alias}.${column}` : `${alias}.${keyOf(prototype)}`)),
      filter: options.filter ?? false,
      sort: options.sort ?? false,
      grant: options.grant,
      onRequest: options.onRequest ?? false,
    });
    const type = codec.graphql();
    const description = options.describe;
    Field((() => type) as never, { nullable, description } as never)(prototype, property);
    ApiProperty({ ...codec.openapi, nullable, ...(description && !codec.enumValues ? { description } : {}) } as never)(
      prototype,
      property,
    );
  };
}

function keyOf(prototype: object): string {
  return definitionOf(prototype.constructor as ViewClass).key;
}

interface OneOptions {
  describe?: string;
  local: string | Expression;
  nullable?: boolean;
}

export function One(target: () => ViewClass, options: OneOptions) {
  return (prototype: object, property: string): void => {
    const { local } = options;
    const nullable = options.nullable ?? false;
    const describe = options.describe ?? property;
    declare(prototype, {
      kind: 'one',
      property,
      target,
      nullable,
      describe,
      local: typeof local === 'string' ? (alias) => `${alias}.${local}` : local,
    });
    Field((() => target()) as never, { nullable, description: options.describe })(prototype, property);
    ApiProperty({ type: () => target() as never, nullable, required: false, description: options.describe } as never)(
      prototype,
      property,
    );
  };
}

interface ManyOptions {
  describe?: string;
  /** Column of the child that holds the parent's key, or the whole condition. */
  foreign: string | ((parent: string, child: string) => string);
  order: string;
  max: number;
}

export function Many(target: () => ViewClass, options: ManyOptions) {
  return (prototype: object, property: string): void => {
    const { foreign, order, max } = options;
    declare(prototype, {
      kind: 'many',
      property,
      target,
      nullable: false,
      describe: options.describe ?? property,
      tie:
        typeof foreign === 'string'
          ? (parent, child) => `${child}.${foreign} = ${parent}.${keyOf(prototype)}`
          : foreign,
      order,
      max,
    });
    Field((() => [target()]) as never, { description: options.describe })(prototype, property);
    firstArgument(prototype, property, max);
    ApiProperty({ type: () => target() as never, isArray: true, required: false, description: options.describe } as never)(
      prototype,
      property,
    );
  };
}

/** `first` on a nested list. A plain property of an object type takes no @Args, so its metadata is added by hand. */
function firstArgument(prototype: object, property: string, max: number): void {
  TypeMetadataStorage.addMethodParamMetadata({
    kind: 'arg',
    name: 'first',
    description: `1–${max}, ${max} when absent.`,
    target: prototype.constructor,
    methodName: property,
    typeFn: () => Int,
    options: { nullable: true },
    index: 0,
  });
}

export { t };
