import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { Plugin } from '@nestjs/apollo';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { problemOf, refusalOf } from '../errors/problem';
import { localeOf } from '../errors/problems';
import { FaultLog } from '../telemetry/fault-log';
import type { GraphqlContext } from './planner.plugin';

/** Apollo's own words for requests it cannot run. */
const asked: Record<string, { status: number; title: string }> = {
  GRAPHQL_PARSE_FAILED: { status: 400, title: 'Bad Request' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, title: 'Bad Request' },
  BAD_USER_INPUT: { status: 400, title: 'Bad Request' },
  BAD_REQUEST: { status: 400, title: 'Bad Request' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, title: 'Bad Request' },
};

/** Errors that did not come from the planner, in the same form as those that did. */
@Plugin()
export class ProblemsPlugin implements ApolloServerPlugin<GraphqlContext> {
  constructor(private readonly faults: FaultLog) {}

  async requestDidStart(): Promise<GraphQLRequestListener<GraphqlContext>> {
    return {
      willSendResponse: async (context) => {
        const { body } = context.response;
        if (!context.errors || body.kind !== 'single') return;
        const form = (error: GraphQLError) => this.formed(error, context as GraphQLRequestContext<GraphqlContext>);
        body.singleResult.errors = context.errors.map(form);
      },
    };
  }

  private formed(error: GraphQLError, { contextValue }: GraphQLRequestContext<GraphqlContext>): GraphQLFormattedError {
    const { request } = contextValue;
    const plain = { message: error.message, locations: error.locations, path: error.path };
    const code = String(error.extensions['code'] ?? '');
    const original = unwrapResolverError(error);
    if (original === error && (asked[code] || !error.path)) {
      const { status, title } = asked[code] ?? { status: 400, title: 'Bad Request' };
      const type = `/problems/${(code || 'malformed').toLowerCase().replaceAll('_', '-')}`;
      return {
        ...plain,
        extensions: {
          ...error.extensions,
          code: code || 'MALFORMED',
          status,
          title,
          type,
          detail: error.message,
          requestId: request.id,
        },
      };
    }
    const problem = problemOf(original, localeOf(request.headers['accept-language']), request.id);
    if (!refusalOf(original)) this.faults.note(original, request.id, String(error.path?.[0] ?? ''));
    return { ...plain, message: problem.detail, extensions: problem };
  }
}
