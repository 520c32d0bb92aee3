import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Problem, problemOf, refusalOf } from '../errors/problem';
import { localeOf, problems } from '../errors/problems';
import { Refusal } from '../errors/refusal';
import type { FaultLog } from '../telemetry/fault-log';
import './views.errors';

type Place = Pick<GraphQLFormattedError, 'locations' | 'path'>;

const codeOf = ({ code }: Record<string, unknown>): string => (typeof code === 'string' ? code : '');

/** What a resolver threw, out of the error in which graphql-js wraps it. */
/** What of graphql-js's sentence speaks of the schema alone. */
const reasons =
  /Field "\w{1,60}" (?:is not defined by|of required) type "[\w![\]]+"|\w+ cannot represent [a-z -]*value(?=:)/g;

/** What was sent is never said back: it may be a password in the wrong place, and answers are kept in many logs. */
function withoutValues(message: string): string {
  const variable = /^Variable "(\$\w+)" got invalid value /.exec(message);
  const path = [...message.matchAll(/ at "([\w.[\]]+)"; /g)].at(-1)?.[1];
  const why = [...message.matchAll(reasons)].at(-1)?.[0];
  const told = variable
    ? `Variable "${variable[1]}" got an invalid value${path ? ` at "${path}"` : ''}${why ? `; ${why}` : ''}.`
    : message;
  return told
    .replace(/(cannot represent [a-z -]*value): .*/s, '$1.')
    .replace(/cannot represent ["[{].*/s, 'cannot represent the value.')
    .replace(/, found .*/s, '.')
    .replace(/Value ".*" does not exist/s, 'The value does not exist');
}

function thrown(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { originalError, message, extensions } = error;
  if (originalError && !(originalError instanceof GraphQLError)) return originalError;
  const code = codeOf(extensions);
  if (originalError && !problems().has(code)) return thrown(originalError);
  // It is graphql-js or Apollo that speaks: of the document or its variables, never of a fault of ours.
  const reason = withoutValues(message).replace(
    /Document contains more that (\d+) tokens\..*/,
    'Token limit of $1 exceeded.',
  );
  return new Refusal(problems().has(code) ? code : 'BAD_USER_INPUT', { params: { reason } });
}

/** Any error, as the problem that REST would show, at its place in the document. */
export class GraphqlErrors {
  constructor(private readonly faults: FaultLog) {}

  formed(
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
    place: Place,
    operation = '',
  ): GraphQLFormattedError {
    const original = thrown(error);
    const problem = problemOf(original, localeOf(request.headers['accept-language']), request.id);
    if (problem.code === 'INTERNAL') this.faults.note(original, request.id, operation);
    const wait = refusalOf(original)?.details.headers?.['retry-after'];
    if (wait !== undefined) void reply.header('retry-after', wait);
    const { locations, path } = place;
    return { message: problem.detail, locations, path, extensions: problem };
  }
}

/** The same for what is refused before Apollo knows the request. */
export function refusedAtTheDoor(payload: string, request: FastifyRequest): string {
  const { errors = [] } = JSON.parse(payload) as { errors?: GraphQLFormattedError[] };
  const formed = errors.map(({ message, extensions = {} }): GraphQLFormattedError => {
    const code = codeOf(extensions);
    const refusal = new Refusal(problems().has(code) ? code : 'INTERNAL', { params: { reason: message } });
    const problem: Problem = problemOf(refusal, localeOf(request.headers['accept-language']), request.id);
    return { message: problem.detail, extensions: problem };
  });
  return JSON.stringify({ errors: formed });
}
