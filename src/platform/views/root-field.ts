import type { GraphQLRequestContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  execute,
  type FragmentDefinitionNode,
  getArgumentValues,
  getVariableValues,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Viewer } from '../access/viewer';
import { graphqlOperation, type Operation } from './operations';
import type { GraphqlField } from './planning';
import { type Request, rootFields } from './selection';
import { plannedInfo, type PlannedInfo } from './surface.interceptor';

export interface GraphqlContext {
  request: FastifyRequest & { viewer?: Viewer };
  reply: FastifyReply;
}

export type Context = GraphQLRequestContext<GraphqlContext>;

/** What a root field came to. */
export interface Answered {
  text?: string;
  error?: unknown;
  /** Errors of graphql-js, which know their places. */
  errors?: readonly GraphQLError[];
}

export const operationOf = (field: GraphqlField): Operation | undefined => graphqlOperation(field.nodes[0]!.name.value);

export const isNonNull = (field: GraphqlField): boolean => {
  const definition = field.type.getFields()[field.nodes[0]!.name.value];
  return definition !== undefined && isNonNullType(definition.type);
};

/** The root fields of an operation; undefined when graphql-js is to say what is wrong with its variables. */
export function fieldsOf(context: Context): GraphqlField[] | undefined {
  const { schema, operation } = context as Context & { operation: OperationDefinitionNode };
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], context.request.variables ?? {});
  if (coerced.errors) return undefined;
  const request: Request = { schema, fragments: fragmentsOf(context), variables: coerced.coerced };
  const type = (operation.operation === 'query' ? schema.getQueryType() : schema.getMutationType())!;
  try {
    const fields = rootFields(request, type, operation.selectionSet);
    return [...fields].map(([key, nodes]) => ({ request, operation, type, key, nodes }));
  } catch {
    return undefined;
  }
}

const fragmentsOf = (context: Context): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    context
      .document!.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

export function argumentsOfField({ type, nodes, request }: GraphqlField): Record<string, unknown> {
  return getArgumentValues(type.getFields()[nodes[0]!.name.value]!, nodes[0]!, request.variables);
}

/** Calls the schema's own resolver, which is Nest's: guard, pipes, interceptors and handler run as on any request. */
export async function resolveField(context: Context, field: GraphqlField, planned?: PlannedInfo): Promise<unknown> {
  const { type, nodes, request, operation, key } = field;
  const definition = type.getFields()[nodes[0]!.name.value]!;
  const info: Omit<GraphQLResolveInfo, 'cacheControl'> & { [plannedInfo]?: PlannedInfo } = {
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
  };
  const resolve = definition.resolve as GraphQLFieldResolver<unknown, GraphqlContext>;
  return resolve(undefined, argumentsOfField(field), context.contextValue, info as GraphQLResolveInfo);
}

/** A root field that is no view (also `__schema`, `__typename`) goes through graphql-js on its own. */
export async function executeAlone(context: Context, field: GraphqlField): Promise<Answered> {
  const operation: OperationDefinitionNode = {
    ...field.operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...field.nodes] },
  };
  const { data, errors } = await execute({
    schema: context.schema,
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(field.request.fragments)] },
    contextValue: context.contextValue,
    variableValues: context.request.variables,
  });
  return { text: data ? JSON.stringify(data[field.key]) : undefined, errors };
}
