import type { OpenAPIObject } from '@nestjs/swagger';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';

interface RestSchema {
  description?: string;
  $ref?: string;
  allOf?: unknown[];
}

interface RestOperation {
  operationId?: string;
  summary?: string;
  parameters?: { name: string; description?: string }[];
}

/** What every list, record and act has under the same name. */
const ofAll =
  /^(Query|Mutation)$|^\w+(Connection|Edge|Filter|Order)(\.|$)|^PageInfo\.|Page\.items$|\.id$|\((id|input|filter|orderBy|asOf|limit|sort)\)$/;
/** `issuedOn.gte`: the property is described where it is. */
const operator = /\(\w+\.\w+\)$/;
const needsWords = (name: string) => !ofAll.test(name) && !operator.test(name);

/** Operations, fields, arguments and values of GraphQL that say nothing of themselves. */
export const undescribed = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap(undescribedIn)
    .filter(needsWords);

const named = (all: readonly { name: string; description?: string | null }[], place: (name: string) => string) =>
  all.filter(({ description }) => !description).map(({ name }) => place(name));

function undescribedIn(type: GraphQLNamedType): string[] {
  const within = (name: string) => `${type.name}.${name}`;
  if (isEnumType(type)) return named(type.getValues(), within);
  if (isInputObjectType(type)) return named(Object.values(type.getFields()), within);
  if (!isObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  return [
    ...named([type], String),
    ...named(fields, within),
    ...fields.flatMap((field) => named(field.args, (name) => `${within(field.name)}(${name})`)),
  ];
}

/** Operations, parameters and properties of OpenAPI that say nothing of themselves. */
export function undescribedInRest({ paths, components }: OpenAPIObject): string[] {
  const operations = Object.values(paths).flatMap((item) => Object.values(item as Record<string, RestOperation>));
  const schemas = (components?.schemas ?? {}) as Record<string, { properties?: Record<string, RestSchema> }>;
  return [
    ...operations.filter(({ summary }) => !summary).map(({ operationId }) => operationId ?? '?'),
    ...operations.flatMap(({ operationId, parameters = [] }) => named(parameters, (name) => `${operationId}(${name})`)),
    ...Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, { description, $ref, allOf }]) => !(description ?? $ref ?? allOf))
        .map(([property]) => `${name}.${property}`),
    ),
  ].filter(needsWords);
}
