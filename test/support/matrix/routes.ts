import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';

export interface Route {
  method: string;
  path: string;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const lineOfTree = /^((?:│ {3}| {4})*)(?:├── |└── )(.*?)(?: \(([A-Z, ]+)\))?$/;

/** Every route that the server's own router knows, whoever registered it. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const printed = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const found: Route[] = [];
  const above: string[] = [];
  for (const line of printed.split('\n').filter(Boolean)) {
    const [, indent = '', segment = '', served] = lineOfTree.exec(line) ?? [];
    above.length = indent.length / 4;
    above.push(segment);
    for (const method of served?.split(', ') ?? []) found.push({ method, path: above.join('') });
  }
  return found;
}

/** The routes that OpenAPI tells of, written as the router writes them. */
export const restPathsOf = (openApi: OpenAPIObject): string[] =>
  Object.entries(openApi.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );

/** GraphQL, and the documents about both surfaces. A route that is neither here nor in OpenAPI fails the test. */
export const undocumented = [
  'GET /',
  'GET /docs',
  'GET /docs/',
  'GET /docs/*',
  'GET /docs/LICENSE',
  'GET /docs/docs/swagger-ui-init.js',
  'GET /docs/index.html',
  'GET /docs/swagger-ui-init.js',
  'GET /graphql',
  'GET /graphql/assets/:name',
  'GET /openapi.json',
  'GET /openapi.yaml',
  'GET /schema.graphql',
  'OPTIONS *',
  'OPTIONS /graphql',
  'POST /graphql',
];
