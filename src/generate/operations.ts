import type { OpenAPIObject } from '@nestjs/swagger';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { table, type Section } from './markdown';

export interface DocumentedOperation {
  name: string;
  graphql?: 'query' | 'mutation';
  rest?: string;
  describe: string;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation under its one name, with its way in on each surface. */
export function operationsOf(schema: GraphQLSchema, openApi: OpenAPIObject): DocumentedOperation[] {
  const found = new Map<string, DocumentedOperation>();
  const at = (name: string) => {
    const known = found.get(name) ?? { name, describe: '' };
    found.set(name, known);
    return known;
  };
  const graphql = (type: GraphQLObjectType | null | undefined, kind: 'query' | 'mutation') => {
    for (const [name, { description }] of Object.entries(type?.getFields() ?? {}))
      Object.assign(at(name), { graphql: kind, describe: description ?? '' });
  };
  graphql(schema.getQueryType(), 'query');
  graphql(schema.getMutationType(), 'mutation');
  for (const [path, item] of Object.entries(openApi.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation?.operationId) continue;
      const known = at(operation.operationId);
      known.rest = `${method.toUpperCase()} ${path}`;
      known.describe ||= operation.summary ?? '';
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const row = ({ name, graphql, rest, describe }: DocumentedOperation) => [
  `\`${name}\``,
  graphql ?? '–',
  rest ? `\`${rest}\`` : '–',
  describe.split('\n')[0]!,
];

export function operationsPage(operations: readonly DocumentedOperation[]): Section[] {
  const head = ['Thao tác · Operation', 'GraphQL', 'REST', 'Việc · What it does'];
  const of = (wanted: (operation: DocumentedOperation) => boolean) => table(head, operations.filter(wanted).map(row));
  return [
    'Một từ cho một việc: trường GraphQL, operationId của OpenAPI và khoá trong bảng quyền là một. One word an act: GraphQL field, `operationId` and key of the permission table are the same.',
    '## Đọc · Reads',
    of(({ graphql }) => graphql === 'query'),
    '## Việc làm · Acts',
    of(({ graphql }) => graphql === 'mutation'),
    '## Chỉ REST · REST only',
    of(({ graphql }) => !graphql),
  ];
}
