import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  GraphQLArgument,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
} from 'graphql';
import request from 'supertest';
import { openApiOf } from '../../src/openapi';
import { orderWord } from '../../src/platform/views/page';

export type Surface = 'GraphQL' | 'REST';
export const surfaces: Surface[] = ['GraphQL', 'REST'];

/** What to call an operation with, in words that both surfaces share. */
export interface Ask {
  id?: string;
  input?: Record<string, unknown>;
  /** Filters as in REST: `kind`, `issuedOn.gte`. */
  filter?: Record<string, unknown>;
  sort?: string;
  q?: string;
  first?: number;
  after?: string;
  total?: boolean;
  /** Arguments of this one operation, such as `asOf`. */
  args?: Record<string, unknown>;
  /** Paths wanted: `id`, `parent.name`, `codes.value`. */
  select?: string[];
  language?: 'vi' | 'en';
}

export interface Told {
  status: number;
  code?: string;
  violations: { path: string; code: string; message: string }[];
  problem?: Record<string, unknown>;
  /** The record, or the page as `{ items, next, total }`. */
  data: any; // oxlint-disable-line typescript/no-explicit-any -- the shape is the test's to state
  headers: Record<string, string>;
}

export interface Credentials {
  token?: string;
  apiKey?: string;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

type Node = { [name: string]: Node };

function tree(paths: string[]): Node {
  const root: Node = {};
  for (const path of paths) path.split('.').reduce((node, part) => (node[part] ??= {}), root);
  return root;
}

const written = (node: Node): string =>
  Object.entries(node)
    .map(([name, below]) => (Object.keys(below).length ? `${name} { ${written(below)} }` : name))
    .join(' ');

const isLeaf = (type: GraphQLOutputType) => isScalarType(getNamedType(type)) || isEnumType(getNamedType(type));

function defaultSelection(type: GraphQLObjectType, depth = 0): string {
  return Object.values(type.getFields())
    .map((field) => {
      if (isLeaf(field.type)) return field.name;
      const below = getNamedType(field.type);
      return depth < 1 && isObjectType(below) ? `${field.name} { ${defaultSelection(below, depth + 1)} }` : '';
    })
    .filter(Boolean)
    .join(' ');
}

/** The two clients of one running application. */
export class Clients {
  readonly schema: GraphQLSchema;
  readonly openApi: OpenAPIObject;

  constructor(private readonly app: NestFastifyApplication) {
    this.schema = app.get(GraphQLSchemaHost).schema;
    this.openApi = openApiOf(app);
  }

  call(surface: Surface, who: Credentials, operation: string, ask: Ask = {}): Promise<Told> {
    return surface === 'GraphQL' ? this.overGraphql(who, operation, ask) : this.overRest(who, operation, ask);
  }

  async raw(who: Credentials, body: object, headers: Record<string, string> = {}): Promise<request.Response> {
    return request(this.app.getHttpServer()).post('/graphql').set(this.headers(who)).set(headers).send(body);
  }

  async http(
    who: Credentials,
    method: 'get' | 'post' | 'patch' | 'put' | 'delete',
    path: string,
    headers: Record<string, string> = {},
    body?: object,
  ): Promise<request.Response> {
    const made = request(this.app.getHttpServer())[method](path).set(this.headers(who)).set(headers);
    return body === undefined ? made : made.send(body);
  }

  private headers(who: Credentials): Record<string, string> {
    if (who.token) return { authorization: `Bearer ${who.token}` };
    return who.apiKey ? { 'x-api-key': who.apiKey } : {};
  }

  private async overGraphql(who: Credentials, operation: string, ask: Ask): Promise<Told> {
    const query = this.schema.getQueryType()!.getFields()[operation];
    const field = query ?? this.schema.getMutationType()!.getFields()[operation];
    if (!field) throw new Error(`GraphQL has no ${operation}`);
    const type = getNamedType(field.type);
    const connection = type.name.endsWith('Connection');
    const given = this.graphqlArguments(ask, field.args);
    const declared = field.args.filter((argument) => argument.name in given);
    const body = {
      query: this.document(operation, Boolean(query), declared, type as GraphQLObjectType, connection, ask),
      variables: given,
    };
    const response = await this.raw(who, body, ask.language ? { 'accept-language': ask.language } : {});
    const [error] = (response.body.errors ?? []) as { extensions: Record<string, unknown> }[];
    const data = response.body.data?.[operation];
    const missing = !error && query && !connection && (data === null || data === undefined);
    return {
      status: missing ? 404 : Number(error?.extensions['status'] ?? response.status),
      code: missing ? 'NOT_FOUND' : (error?.extensions['code'] as string | undefined),
      violations: ((error?.extensions['violations'] as Told['violations']) ?? []).map((each) => ({
        ...each,
        path: each.path.replace(/^input\./, ''),
      })),
      problem: error?.extensions,
      data:
        connection && data
          ? {
              items: data.edges.map((edge: { node: unknown }) => edge.node),
              next: data.pageInfo.hasNextPage ? data.pageInfo.endCursor : null,
              total: data.totalCount,
            }
          : data,
      headers: response.headers,
    };
  }

  private graphqlArguments(ask: Ask, args: readonly GraphQLArgument[]): Record<string, unknown> {
    const filter: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(ask.filter ?? {})) {
      const [field = '', operator] = name.split('.');
      if (operator === undefined && !this.isOperatorFilter(field, args)) filter[field] = value;
      else filter[field] = { ...(filter[field] as object | undefined), [operator ?? 'eq']: value };
    }
    return {
      ...ask.args,
      ...(ask.id === undefined ? {} : { id: ask.id }),
      ...(ask.input === undefined ? {} : { input: ask.input }),
      ...(ask.filter === undefined ? {} : { filter }),
      ...(ask.first === undefined ? {} : { first: ask.first }),
      ...(ask.after === undefined ? {} : { after: ask.after }),
      ...(ask.q === undefined ? {} : { q: ask.q }),
      ...(ask.sort === undefined ? {} : { orderBy: orderWord(ask.sort.replace(/^-/, ''), ask.sort.startsWith('-')) }),
    };
  }

  /** Whether a list's own filter compares this field, or only knows it as a criterion. */
  private isOperatorFilter(field: string, args: readonly GraphQLArgument[]): boolean {
    const filter = args.find(({ name }) => name === 'filter');
    const type = filter && getNamedType(filter.type);
    return isInputObjectType(type) && getNamedType(type.getFields()[field]?.type)?.name.endsWith('Filter') === true;
  }

  private document(
    operation: string,
    isQuery: boolean,
    declared: GraphQLArgument[],
    type: GraphQLObjectType,
    connection: boolean,
    ask: Ask,
  ): string {
    const variables = declared.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
    const passed = declared.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const node = connection
      ? (getNamedType(
          (getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType).getFields()['node']!.type,
        ) as GraphQLObjectType)
      : type;
    const wanted = !isObjectType(node) ? '' : ask.select ? written(tree(ask.select)) : defaultSelection(node);
    const page = `edges { node { ${wanted} } } pageInfo { hasNextPage endCursor } ${ask.total ? 'totalCount' : ''}`;
    const selection = isObjectType(node) ? ` { ${connection ? page : wanted} }` : '';
    return `${isQuery ? 'query' : 'mutation'} T${variables && `(${variables})`} { ${operation}${passed && `(${passed})`}${selection} }`;
  }

  private async overRest(who: Credentials, operation: string, ask: Ask): Promise<Told> {
    const { path, method } = this.route(operation);
    const { id: inInput, expectedVersion, idempotencyKey, ...body } = ask.input ?? {};
    const id = ask.id ?? (inInput as string | undefined);
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...ask.filter, ...ask.args })) {
      if (path.includes(`{${name}}`)) continue;
      query.set(name, Array.isArray(value) ? value.join(',') : String(value));
    }
    if (ask.first !== undefined) query.set('limit', String(ask.first));
    if (ask.after !== undefined) query.set('after', ask.after);
    if (ask.sort !== undefined) query.set('sort', ask.sort);
    if (ask.q !== undefined) query.set('q', ask.q);
    if (ask.total) query.set('total', 'true');
    if (ask.select && method === 'get') query.set('fields', ask.select.join(','));
    const filled = path
      .replace('{id}', id ?? '')
      .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(textOf(ask.args?.[name])));
    const headers: Record<string, string> = {
      ...(expectedVersion === undefined ? {} : { 'if-match': `"${textOf(expectedVersion)}"` }),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': textOf(idempotencyKey) }),
      ...(ask.language ? { 'accept-language': ask.language } : {}),
    };
    const response = await this.http(
      who,
      method,
      `${filled}${query.size ? `?${query.toString()}` : ''}`,
      headers,
      method === 'get' ? undefined : body,
    );
    const failed = response.status >= 400;
    const data = response.body;
    return {
      status: response.status,
      code: failed ? data.code : undefined,
      violations: failed ? (data.violations ?? []) : [],
      problem: failed ? data : undefined,
      data: failed
        ? undefined
        : Array.isArray(data?.items) && 'nextCursor' in data
          ? { items: data.items, next: data.nextCursor, total: data.totalItems }
          : data,
      headers: response.headers,
    };
  }

  route(operation: string): { path: string; method: 'get' | 'post' | 'patch' | 'put' | 'delete' } {
    for (const [path, methods] of Object.entries(this.openApi.paths)) {
      for (const method of ['get', 'post', 'patch', 'put', 'delete'] as const) {
        if (methods[method]?.operationId === operation) return { path, method };
      }
    }
    throw new Error(`REST has no ${operation}`);
  }
}
