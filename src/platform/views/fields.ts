import { Field, Int, TypeMetadataStorage } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import type { Expression } from './bind';
import type { Codec } from './codecs';
import { declareField, definitionOf, type ViewClass } from './definition';

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function keyOf(prototype: object): string {
  return definitionOf(prototype.constructor as ViewClass).key;
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
    declareField(prototype, {
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
    declareField(prototype, {
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
    declareField(prototype, {
      kind: 'many',
      property,
      target,
      nullable: false,
      describe: options.describe ?? property,
      tie: (parent, child) =>
        typeof foreign === 'string'
          ? `${child}.${foreign} = ${parent}.${keyOf(prototype)}`
          : `(${foreign(parent, child)})`,
      order,
      max,
    });
    Field((() => [target()]) as never, { description: options.describe })(prototype, property);
    firstArgument(prototype, property, max);
    ApiProperty({
      type: () => target() as never,
      isArray: true,
      required: false,
      description: options.describe,
    } as never)(prototype, property);
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
