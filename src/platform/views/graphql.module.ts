import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, ApolloDriverConfig } from '@nestjs/apollo';
import { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { stringifyPlanned } from './planned-response';

/** What one request may ask for at most, before anything of it runs. */
export const graphqlLimits = { depth: 8, aliases: 10, tokens: 2_000, directives: 20 };

export function graphqlModule(options: { introspection: boolean }): DynamicModule {
  const armor = new ApolloArmor({
    costLimit: { enabled: false }, // cost is computed by the planner, once variables are known
    maxDepth: { n: graphqlLimits.depth, flattenFragments: true },
    maxAliases: { n: graphqlLimits.aliases },
    // Its counter turns every error of parsing, and any fault of ours, into a 500; graphql-js counts by itself.
    maxTokens: { enabled: false },
    maxDirectives: { n: graphqlLimits.directives },
    blockFieldSuggestion: { enabled: !options.introspection },
  }).protect();
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    introspection: options.introspection,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    context: (request: FastifyRequest, reply: FastifyReply) => ({ request, reply }),
    stringifyResult: stringifyPlanned,
    // Apollo's types exist twice, for import and for require, and TypeScript holds them for different.
    plugins: [...armor.plugins, ApolloServerPluginCacheControlDisabled()] as never[],
    validationRules: armor.validationRules,
    parseOptions: { maxTokens: graphqlLimits.tokens },
  });
}
