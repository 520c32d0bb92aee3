import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Route {
  method: string;
  path: string;
}

/** Every route that the router of the server knows, whoever registered it. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const printed = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const found: Route[] = [];
  const above: string[] = [];
  for (const line of printed.split('\n').filter(Boolean)) {
    const [, indent = '', segment = '', methods] = /^((?:│ {3}| {4})*)(?:├── |└── )(.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    const depth = indent.length / 4;
    above.length = depth;
    above.push(segment);
    for (const method of methods?.split(', ') ?? []) found.push({ method, path: above.join('') });
  }
  return found;
}
