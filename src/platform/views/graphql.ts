import { createParamDecorator, ExecutionContext, Injectable, PipeTransform, SetMetadata } from '@nestjs/common';
import { Args, GqlExecutionContext, ID, Mutation, Query } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer';
import { Refusal } from '../errors/refusal';
import { isId } from './codecs';
import { Operation, operationMetadata, OperationOptions, registerGraphqlOperation } from './operations';
import type { PageExtras } from './page';
import { PageReader } from './page-reader';
import { argumentsOf, connectionOf } from './types';
import { ViewClass, views } from './view';

type Handler = (prototype: object, name: string, descriptor: PropertyDescriptor) => void;
type Result = ViewClass | (new (...args: never[]) => object);

/** The request under either surface. */
export function requestOf(context: ExecutionContext): FastifyRequest & { viewer?: Viewer } {
  return context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ request: FastifyRequest }>().request
    : context.switchToHttp().getRequest<FastifyRequest>();
}

/** Who calls: the post under which this request is made. */
export const Me = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | undefined => requestOf(context).viewer,
);

/** A malformed id names nothing, so it is answered like one that does not exist. */
@Injectable()
export class IdPipe implements PipeTransform<unknown, string> {
  transform(value: unknown): string {
    if (!isId(value)) throw new Refusal('NOT_FOUND');
    return value.toLowerCase();
  }
}

class PagePipe implements PipeTransform {
  constructor(private readonly reader: PageReader) {}
  transform(value: Record<string, unknown>) {
    return this.reader.fromGraphql(value ?? {});
  }
}

const operation = (name: string, kind: Operation['kind'], view: Result, options: OperationOptions): Operation => ({
  name,
  kind,
  view: views().has(view) ? view : undefined,
  extras: options.extras ?? {},
  keyed: false,
  free: options.free ?? false,
});

function declared(made: Operation, handler: Handler): Handler {
  return (prototype, name, descriptor) => {
    registerGraphqlOperation(made);
    SetMetadata(operationMetadata, made)(prototype, name, descriptor);
    handler(prototype, name, descriptor);
  };
}

/** A list of a view: `plans(first, after, filter, orderBy, q)`. */
export function ListQuery(view: ViewClass, options: OperationOptions): Handler {
  const connection = connectionOf(view);
  return (prototype, name, descriptor) =>
    declared(
      operation(name, 'list', view, options),
      // Nullable, as every root: an error in one must not take the others' answers away.
      Query(() => connection as never, {
        nullable: true,
        description: options.describe,
        deprecationReason: options.deprecated,
      }) as Handler,
    )(prototype, name, descriptor);
}

/** One record by id; null when it does not exist for the viewer. */
export function OneQuery(view: ViewClass, options: OperationOptions): Handler {
  return (prototype, name, descriptor) =>
    declared(
      operation(name, 'one', view, options),
      Query(() => view as never, {
        nullable: true,
        description: options.describe,
        deprecationReason: options.deprecated,
      }) as Handler,
    )(prototype, name, descriptor);
}

/** A reading that is no view: the handler answers the object itself. */
export function PlainQuery(result: Result | [Result], options: OperationOptions & { nullable?: boolean }): Handler {
  return (prototype, name, descriptor) =>
    declared(
      { ...operation(name, 'plain', Array.isArray(result) ? result[0] : result, options), view: undefined },
      Query(() => result as never, { nullable: options.nullable ?? true, description: options.describe }) as Handler,
    )(prototype, name, descriptor);
}

/** An act. Its handler answers the id of the record it changed, or the result itself when that is no view. */
export function ActMutation(result: Result, options: OperationOptions): Handler {
  return (prototype, name, descriptor) =>
    declared(
      operation(name, 'act', result, options),
      Mutation(() => result as never, {
        nullable: true,
        description: options.describe,
        deprecationReason: options.deprecated,
      }) as Handler,
    )(prototype, name, descriptor);
}

export function PageArgs(view: ViewClass, extras: PageExtras = {}): ParameterDecorator {
  const args = argumentsOf(view, extras);
  return Args({ type: () => args as never }, new PagePipe(new PageReader(view, extras)));
}

export const IdArg = (): ParameterDecorator => Args('id', { type: () => ID }, IdPipe);
export const InputArg = (): ParameterDecorator => Args('input');
