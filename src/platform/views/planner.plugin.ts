import type {
  ApolloServerPlugin,
  GraphQLRequestContext,
  GraphQLRequestListener,
  GraphQLResponse,
} from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  execute,
  FieldNode,
  FragmentDefinitionNode,
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  GraphQLObjectType,
  GraphQLResolveInfo,
  isNonNullType,
  Kind,
  OperationDefinitionNode,
  print,
} from 'graphql';
import type { Viewer } from '../access/viewer';
import { localeOf } from '../errors/problems';
import { problemOf } from '../errors/problem';
import { FaultLog } from '../telemetry/fault-log';
import { graphqlOperation, isPlanned, Operation } from './operations';
import type { Page } from './page';
import { GraphqlField, planField } from './planning';
import { Reader, Reading } from './reader';
import { Request, rootFields } from './selection';
import { plannedInfo, PlannedInfo, Written } from './surface.interceptor';

export interface GraphqlContext {
  request: FastifyRequest & { viewer?: Viewer };
  reply: FastifyReply;
}

interface Answered {
  text?: string;
  error?: unknown;
}

/** Finished answers by their (empty) data object, until they are written out. */
const finished = new WeakMap<object, string>();

/** Given to Apollo as `stringifyResult`: planned answers are JSON already. */
export function stringifyPlanned(value: unknown): string {
  const data = (value as { data?: object | null }).data;
  const text = data ? finished.get(data) : undefined;
  if (text === undefined) return JSON.stringify(value);
  const { errors } = value as { errors?: unknown[] };
  return errors?.length ? `{"errors":${JSON.stringify(errors)},"data":${text}}` : `{"data":${text}}`;
}

type Context = GraphQLRequestContext<GraphqlContext>;

/**
 * Answers operations over views without graphql-js: resolvers say what is wanted (through Nest, so that guards and pipes
 * run), one round trip reads it, and the JSON goes out as PostgreSQL and the plan wrote it.
 */
@Plugin()
export class PlannerPlugin implements ApolloServerPlugin<GraphqlContext> {
  constructor(
    private readonly reader: Reader,
    private readonly faults: FaultLog,
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<GraphqlContext>> {
    return { responseForOperation: (context) => this.respond(context as Context) };
  }

  private async respond(context: Context): Promise<GraphQLResponse | null> {
    const operation = context.operation!;
    if (operation.operation === 'subscription') return null;
    const coerced = getVariableValues(
      context.schema,
      operation.variableDefinitions ?? [],
      context.request.variables ?? {},
    );
    if (coerced.errors) return null; // graphql-js reports them
    const request: Request = { schema: context.schema, fragments: fragmentsOf(context), variables: coerced.coerced };
    const type = (operation.operation === 'query' ? context.schema.getQueryType() : context.schema.getMutationType())!;
    const fields = [...rootFields(request, type, operation.selectionSet)].map(([key, nodes]): GraphqlField => ({
      request,
      operation,
      type,
      key,
      nodes,
    }));
    // Decided by name, before any resolver is called: a mutation must never run twice.
    if (!fields.some((field) => isPlanned(operationOf(field)))) return null;
    const answered =
      operation.operation === 'query' ? await this.query(context, fields) : await this.mutation(context, fields);
    return this.response(context, fields, answered);
  }

  private async query(context: Context, fields: GraphqlField[]): Promise<Answered[]> {
    const wanted = await Promise.all(fields.map((field) => this.wantedOf(context, field)));
    const readings = wanted.filter((each): each is { reading: Reading } => 'reading' in each);
    if (readings.length === 0) return wanted as Answered[];
    const { request } = context.contextValue;
    try {
      const operation = fields
        .map((field) => operationOf(field)?.name ?? '')
        .join(' ')
        .slice(0, 200);
      const caller = { viewer: request.viewer!, operation, requestId: request.id };
      const answers = await this.reader.read(
        caller,
        readings.map(({ reading }) => reading),
      );
      return wanted.map((each) => ('reading' in each ? { text: answers[readings.indexOf(each)]!.text } : each));
    } catch (error) {
      return wanted.map((each) => ('reading' in each ? { error } : each));
    }
  }

  private async wantedOf(context: Context, field: GraphqlField): Promise<Answered | { reading: Reading }> {
    const operation = operationOf(field);
    if (!isPlanned(operation)) return this.unplanned(context, field);
    try {
      const value = await this.resolve(context, field);
      const { viewer } = context.contextValue.request;
      if (operation.kind === 'list') {
        const page = value as Page;
        return { reading: { plan: planField(field, operation.view, viewer, page), page } };
      }
      if (value === null || value === undefined) return { text: 'null' };
      const one = typeof value === 'string' ? { id: value } : (value as { id: string; page: Page });
      return { reading: { plan: planField(field, operation.view, viewer), ...one } };
    } catch (error) {
      return { error };
    }
  }

  private async mutation(context: Context, fields: GraphqlField[]): Promise<Answered[]> {
    const answered: Answered[] = [];
    for (const field of fields) {
      const operation = operationOf(field);
      if (!isPlanned(operation)) {
        answered.push(await this.unplanned(context, field));
        continue;
      }
      try {
        const value = await this.resolve(context, field, this.plannedMutation(context, field, operation));
        answered.push({ text: (value as Written).text });
      } catch (error) {
        answered.push({ error });
      }
    }
    return answered;
  }

  private plannedMutation(context: Context, field: GraphqlField, operation: Operation): PlannedInfo {
    const { request } = context.contextValue;
    const args = getArgumentValues(field.type.getFields()[operation.name]!, field.nodes[0]!, field.request.variables);
    const { idempotencyKey: _key, ...input } = (args['input'] ?? {}) as Record<string, unknown>;
    const selection = field.nodes.map((node) => (node.selectionSet ? print(node.selectionSet) : '')).join();
    return {
      fingerprint: JSON.stringify([operation.name, input, selection]),
      // The viewer is known only once the guard has run.
      readBack: (id) => ({ plan: planField(field, operation.view!, request.viewer), id }),
    };
  }

  /** Calls the schema's own resolver, which is Nest's: guard, pipes, interceptors and handler run as on any request. */
  private async resolve(context: Context, field: GraphqlField, planned?: PlannedInfo): Promise<unknown> {
    const { type, nodes, request, operation, key } = field;
    const definition = type.getFields()[nodes[0]!.name.value]!;
    const info = {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType: type,
      path: { prev: undefined, key, typename: type.name },
      schema: request.schema,
      fragments: request.fragments,
      rootValue: undefined,
      operation,
      variableValues: request.variables,
      [plannedInfo]: planned,
    } as unknown as GraphQLResolveInfo;
    const args = getArgumentValues(definition, nodes[0]!, request.variables);
    return definition.resolve!(undefined, args, context.contextValue, info);
  }

  /** A root field that is no view (also `__schema`, `__typename`) goes through graphql-js on its own. */
  private async unplanned(context: Context, field: GraphqlField): Promise<Answered> {
    const operation: OperationDefinitionNode = {
      ...field.operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [...field.nodes] },
    };
    const document = {
      kind: Kind.DOCUMENT,
      definitions: [operation, ...Object.values(field.request.fragments)],
    } as const;
    const result = await execute({
      schema: context.schema,
      document,
      contextValue: context.contextValue,
      variableValues: context.request.variables,
    });
    const [error] = result.errors ?? [];
    if (error) return { error: error.originalError ?? error };
    return { text: JSON.stringify((result.data as Record<string, unknown>)[field.key]) };
  }

  private response(context: Context, fields: GraphqlField[], answered: Answered[]): GraphQLResponse {
    const errors = answered.flatMap(({ error }, at) =>
      error === undefined ? [] : [this.failure(context, fields[at]!, error)],
    );
    const lost = answered.some(({ error }, at) => error !== undefined && nonNull(fields[at]!));
    const members = answered.map(({ text }, at) => `"${fields[at]!.key}":${text ?? 'null'}`);
    // The holder stays an object even where the text says null: Apollo keeps it, and it is the key to the text.
    const data = {};
    finished.set(data, lost ? 'null' : `{${members.join(',')}}`);
    return {
      http: context.response.http,
      body: { kind: 'single', singleResult: { data, ...(errors.length > 0 ? { errors } : {}) } },
    } as GraphQLResponse;
  }

  private failure(context: Context, field: GraphqlField, error: unknown) {
    const { request } = context.contextValue;
    const problem = problemOf(error, localeOf(request.headers['accept-language']), request.id);
    if (problem.status >= 500) this.faults.note(error, request.id, field.nodes[0]!.name.value);
    return new GraphQLError(problem.detail, {
      nodes: field.nodes as FieldNode[],
      path: [field.key],
      extensions: problem,
    }).toJSON();
  }
}

const operationOf = (field: GraphqlField): Operation | undefined => graphqlOperation(field.nodes[0]!.name.value);

const nonNull = (field: GraphqlField): boolean => {
  const definition = field.type.getFields()[field.nodes[0]!.name.value];
  return definition !== undefined && isNonNullType(definition.type);
};

const fragmentsOf = (context: Context): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    context
      .document!.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
