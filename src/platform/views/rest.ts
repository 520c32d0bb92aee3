import { Get, HttpCode, Param, Post, Query, RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import { type ViewClass, views } from './definition';
import { IdPipe } from './graphql';
import { isInputClass, NewRecord, OnRecord } from './inputs';
import { type Operation, operationMetadata, type OperationOptions } from './operations';
import type { PageExtras } from './page';
import { PageReader } from './page-reader';
import { extraQueries, fieldsQuery, pageQueries } from './rest-queries';
import { pageOf } from './types';

export { BodyInput } from './rest-input';

type Handler = (prototype: object, name: string, descriptor: PropertyDescriptor) => void;
type Result = ViewClass | (new (...args: never[]) => object);

const all =
  (...handlers: (Handler | MethodDecorator)[]): Handler =>
  (prototype, name, descriptor) =>
    handlers.forEach((handler) => (handler as Handler)(prototype, name, descriptor));

function described(name: string, options: OperationOptions): Handler {
  const [summary, ...rest] = options.describe.split('\n');
  return ApiOperation({
    operationId: name,
    summary,
    description: rest.join('\n') || undefined,
    deprecated: options.deprecated !== undefined,
  }) as Handler;
}

const operation = (
  name: string,
  kind: Operation['kind'],
  view: Result,
  options: OperationOptions,
  keyed = false,
): Operation => ({
  name,
  kind,
  view: views().has(view) ? view : undefined,
  extras: options.extras ?? {},
  keyed,
  free: options.free ?? false,
});

/** GET a page of a view. */
export function ListRoute(view: ViewClass, options: OperationOptions & { path?: string }): Handler {
  const page = pageOf(view);
  return (prototype, name, descriptor) =>
    all(
      SetMetadata(operationMetadata, operation(name, 'list', view, options)),
      Get(options.path ?? ''),
      described(name, options),
      ApiOkResponse({ type: page }),
      ...pageQueries(view, options.extras ?? {}),
    )(prototype, name, descriptor);
}

/** GET one record. */
export function OneRoute(view: ViewClass, options: OperationOptions & { path?: string }): Handler {
  return (prototype, name, descriptor) =>
    all(
      SetMetadata(operationMetadata, operation(name, 'one', view, options)),
      Get(options.path ?? ':id'),
      described(name, options),
      ApiOkResponse({ type: view as never }),
      ApiResponse({ status: 404, description: 'Không có, hoặc không được xem. Missing, or not for you.' }),
      fieldsQuery,
      ...extraQueries(options.extras ?? {}),
    )(prototype, name, descriptor);
}

/** GET something that is no view. */
export function PlainRoute(result: Result | [Result], path: string, options: OperationOptions): Handler {
  const list = Array.isArray(result);
  return (prototype, name, descriptor) =>
    all(
      SetMetadata(operationMetadata, {
        ...operation(name, 'plain', list ? result[0] : result, options),
        view: undefined,
      }),
      Get(path),
      described(name, options),
      ApiOkResponse({ type: list ? result[0] : (result as never), isArray: list } as never),
    )(prototype, name, descriptor);
}

/** A reading whose question does not fit into an address: POST, but nothing is stored and no key is needed. */
export function PlainPost(result: Result, path: string, options: OperationOptions): Handler {
  return (prototype, name, descriptor) => {
    const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as (new () => object)[];
    const input = types.find((type) => isInputClass(type));
    all(
      SetMetadata(operationMetadata, { ...operation(name, 'plain', result, options), view: undefined }),
      Post(path),
      HttpCode(200),
      described(name, options),
      ApiOkResponse({ type: result as never }),
      ...(input ? [ApiBody({ type: input })] : []),
    )(prototype, name, descriptor);
  };
}

const verbs = {
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
};

const keyHeader = ApiHeader({
  name: 'Idempotency-Key',
  required: true,
  description: 'Gửi lại cùng khoá sẽ nhận lại câu trả lời đầu. A retry gets the first answer.',
});
const versionHeader = { name: 'If-Match', description: 'ETag đang sửa. The version being changed.' };

/** An act: `POST /v1/plans/{id}/issuance`, the noun of the act. */
export function ActRoute(result: Result, verb: keyof typeof verbs, path: string, options: OperationOptions): Handler {
  return (prototype, name, descriptor) => {
    const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as (new () => object)[];
    const input = types.find((type) => isInputClass(type));
    const creates = input?.prototype instanceof NewRecord;
    const onRecord = input?.prototype instanceof OnRecord;
    const keyed = verb === 'POST' && !options.free;
    const status = creates ? 201 : 200;
    all(
      SetMetadata(operationMetadata, operation(name, 'act', result, options, keyed)),
      RequestMapping({ method: verbs[verb], path }),
      HttpCode(status),
      described(name, options),
      ApiResponse({ status, type: result as never }),
      ...(input ? [ApiBody({ type: input })] : []),
      ...(keyed ? [keyHeader] : []),
      ...(onRecord ? [ApiHeader({ ...versionHeader, required: verb !== 'POST' })] : []),
    )(prototype, name, descriptor);
  };
}

class QueryPipe {
  constructor(private readonly reader: PageReader) {}
  transform(value: Record<string, unknown>) {
    return this.reader.fromQuery(value ?? {});
  }
}

export const PageQuery = (view: ViewClass, extras: PageExtras = {}): ParameterDecorator =>
  Query(new QueryPipe(new PageReader(view, extras)) as never);

export function IdParam(): ParameterDecorator {
  return (prototype, name, index) => {
    Param('id', IdPipe)(prototype, name, index);
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name!);
    if (descriptor) ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } })(prototype, name!, descriptor);
  };
}
