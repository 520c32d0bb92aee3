import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Problem, problemOf, refusalOf } from '../errors/problem';
import { localeOf, problems } from '../errors/problems';
import { Refusal } from '../errors/refusal';
import type { FaultLog } from '../telemetry/fault-log';
import './views.errors';

type Place = Pick<GraphQLFormattedError, 'locations' | 'path'>;

/** What a resolver threw, out of the error in which graphql-js wraps it. */
function thrown(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { originalError, message, extensions } = error;
  if (originalError && !(originalError instanceof GraphQLError)) return originalError;
  const code = String(extensions['code'] ?? '');
  if (originalError && !problems().has(code)) return thrown(originalError);
  // It is graphql-js or Apollo that speaks: of the document or its variables, never of a fault of ours.
  return new Refusal(problems().has(code) ? code : 'BAD_USER_INPUT', { params: { reason: message } });
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
    const code = String(extensions['code'] ?? '');
    const refusal = new Refusal(problems().has(code) ? code : 'INTERNAL', { params: { reason: message } });
    const problem: Problem = problemOf(refusal, localeOf(request.headers['accept-language']), request.id);
    return { message: problem.detail, extensions: problem };
  });
  return JSON.stringify({ errors: formed });
}
