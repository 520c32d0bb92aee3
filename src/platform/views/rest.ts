import {
  createParamDecorator,
  ExecutionContext,
  Get,
  HttpCode,
  Param,
  Query,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IdPipe } from './graphql';
import { isInputClass, NewRecord, OnRecord } from './inputs';
import { Operation, operationMetadata, OperationOptions } from './operations';
import { defaultPage, filterable, maxPage, PageExtras, PageReader, sortable } from './page';
import { pageOf } from './types';
import { definitionOf, ViewClass, views } from './view';

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

const fieldsQuery = ApiQuery({
  name: 'fields',
  required: false,
  description: 'Các trường cần lấy: id,parent.name. Fields wanted.',
});

function pageQueries(view: ViewClass, extras: PageExtras): MethodDecorator[] {
  const definition = definitionOf(view);
  const queries = [
    ApiQuery({
      name: 'limit',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: maxPage, default: defaultPage },
    }),
    ApiQuery({
      name: 'after',
      required: false,
      description: 'nextCursor của trang trước. The previous page’s nextCursor.',
    }),
    ApiQuery({
      name: 'total',
      required: false,
      schema: { type: 'boolean' },
      description: 'Kèm totalItems. Count the rows too.',
    }),
    fieldsQuery,
  ];
  const sorts = sortable(definition).flatMap(({ property }) => [property, `-${property}`]);
  if (sorts.length > 0) queries.push(ApiQuery({ name: 'sort', required: false, enum: sorts }));
  if (definition.search)
    queries.push(ApiQuery({ name: 'q', required: false, description: 'Tìm không dấu. Accent-insensitive search.' }));
  for (const { property, codec, nullable, describe } of filterable(definition)) {
    for (const operator of [...codec.operators, ...(nullable ? (['isNull'] as const) : [])]) {
      const name = operator === 'eq' ? property : `${property}.${operator}`;
      const schema =
        operator === 'isNull' ? { type: 'boolean' } : operator === 'in' ? { type: 'string' } : codec.openapi;
      queries.push(
        ApiQuery({
          name,
          required: false,
          schema: schema as never,
          description: operator === 'eq' ? describe : undefined,
        }),
      );
    }
  }
  for (const [name, { codec, describe }] of Object.entries(definition.criteria)) {
    queries.push(ApiQuery({ name, required: false, schema: codec.openapi as never, description: describe }));
  }
  for (const [name, codec] of Object.entries(extras)) {
    queries.push(ApiQuery({ name, required: false, schema: codec.openapi as never }));
  }
  return queries;
}

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
      ...Object.entries(options.extras ?? {}).map(([extra, codec]) =>
        ApiQuery({ name: extra, required: false, schema: codec.openapi as never }),
      ),
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

const verbs = {
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
};

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
      ...(keyed
        ? [
            ApiHeader({
              name: 'Idempotency-Key',
              required: true,
              description: 'Gửi lại cùng khoá sẽ nhận lại câu trả lời đầu. A retry gets the first answer.',
            }),
          ]
        : []),
      ...(onRecord
        ? [
            ApiHeader({
              name: 'If-Match',
              required: verb !== 'POST',
              description: 'ETag đang sửa. The version being changed.',
            }),
          ]
        : []),
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

/** The version in `If-Match: "7"`; a list or `*` is no version of ours. */
export function versionOf(ifMatch: string | undefined): number | undefined {
  const found = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch ?? '');
  return found ? Number(found[1]) : undefined;
}

/** The body with what travels beside it in REST: id in the path, version in If-Match, key in Idempotency-Key. */
export function restInput(request: FastifyRequest, free = false): Record<string, unknown> {
  const body = (request.body ?? {}) as Record<string, unknown>;
  const { id } = (request.params ?? {}) as { id?: string };
  const key = request.headers['idempotency-key'];
  const version = versionOf(request.headers['if-match']);
  return {
    ...body,
    ...(id === undefined ? {} : { id }),
    ...(typeof key === 'string' && !free ? { idempotencyKey: key } : {}),
    ...(version === undefined ? {} : { expectedVersion: version }),
  };
}

/** Log-in and its like remember no answer, so a key sent along means nothing to them. */
const isFree = (handler: object): boolean =>
  (Reflect.getMetadata(operationMetadata, handler) as Operation | undefined)?.free ?? false;

export const BodyInput = createParamDecorator((_: unknown, context: ExecutionContext) =>
  restInput(context.switchToHttp().getRequest<FastifyRequest>(), isFree(context.getHandler())),
);
