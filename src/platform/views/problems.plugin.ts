import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Plugin } from '@nestjs/apollo';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { FaultLog } from '../telemetry/fault-log';
import { GraphqlErrors, refusedAtTheDoor } from './graphql-errors';
import type { GraphqlContext } from './root-field';

/** Errors that did not come from the planner, in the same form as those that did. */
@Plugin()
export class ProblemsPlugin implements ApolloServerPlugin<GraphqlContext>, OnModuleInit {
  private readonly errors: GraphqlErrors;

  constructor(
    faults: FaultLog,
    private readonly host: HttpAdapterHost<FastifyAdapter>,
  ) {
    this.errors = new GraphqlErrors(faults);
  }

  async requestDidStart(): Promise<GraphQLRequestListener<GraphqlContext>> {
    return {
      willSendResponse: async ({ response, errors, contextValue }) => {
        if (!errors || response.body.kind !== 'single') return;
        const { request, reply } = contextValue;
        response.body.singleResult.errors = errors.map((error) =>
          this.errors.formed(error, request, reply, error.toJSON(), String(error.path?.[0] ?? '')),
        );
      },
    };
  }

  /** Apollo refuses some requests (another site's, a batch, one without a query) before a plugin hears of them. */
  onModuleInit(): void {
    // A command has no server.
    this.host.httpAdapter?.getInstance().addHook('onSend', async (request, reply, payload) => {
      const apollos = request.routeOptions.url === '/graphql' && reply.statusCode >= 400;
      if (!apollos || typeof payload !== 'string' || !payload.startsWith('{"errors"')) return payload;
      return payload.includes('"requestId"') ? payload : refusedAtTheDoor(payload, request);
    });
  }
}
