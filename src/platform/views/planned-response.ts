import type { GraphQLResponse } from '@apollo/server';
import { getLocation, type GraphQLFormattedError } from 'graphql';
import type { GraphqlErrors } from './graphql-errors';
import type { GraphqlField } from './planning';
import { type Answered, type Context, isNonNull } from './root-field';

/** Finished answers by their (empty) data object, until they are written out. */
const finished = new WeakMap<object, string>();

/** Given to Apollo as `stringifyResult`: planned answers are JSON already. */
export function stringifyPlanned(value: unknown): string {
  const { data, errors } = value as { data?: object | null; errors?: unknown[] };
  const text = data ? finished.get(data) : undefined;
  if (text === undefined) return JSON.stringify(value);
  return errors?.length ? `{"errors":${JSON.stringify(errors)},"data":${text}}` : `{"data":${text}}`;
}

/** The answers of all root fields as one response. */
export function finish(
  context: Context,
  fields: GraphqlField[],
  answered: Answered[],
  form: GraphqlErrors,
): GraphQLResponse {
  const errors = fields.flatMap((field, at) => errorsOf(context, field, answered[at]!, form));
  const members = fields.map((field, at) => `"${field.key}":${answered[at]!.text ?? 'null'}`);
  const lost = fields.some((field, at) => isNonNull(field) && (answered[at]!.text ?? 'null') === 'null');
  // The holder stays an object even where the text says null: Apollo keeps it, and it is the key to the text.
  const data = {};
  finished.set(data, lost ? 'null' : `{${members.join(',')}}`);
  return {
    http: context.response.http,
    body: { kind: 'single', singleResult: { data, ...(errors.length > 0 ? { errors } : {}) } },
  } as GraphQLResponse;
}

function errorsOf(
  context: Context,
  field: GraphqlField,
  { error, errors }: Answered,
  form: GraphqlErrors,
): GraphQLFormattedError[] {
  const { request, reply } = context.contextValue;
  const name = field.nodes[0]!.name.value;
  if (errors) return errors.map((each) => form.formed(each, request, reply, each.toJSON(), name));
  if (error === undefined) return [];
  const locations = field.nodes.flatMap(({ loc }) => (loc ? [getLocation(loc.source, loc.start)] : []));
  return [form.formed(error, request, reply, { locations, path: [field.key] }, name)];
}
