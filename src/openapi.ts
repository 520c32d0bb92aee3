import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { grantOf } from './platform/access/grants';
import { views } from './platform/views/view';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;

/** The REST surface as OpenAPI 3.1; the operation's id is the word it also has in GraphQL. */
export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Dân Vận API')
    .setDescription('Nền tảng mở cho công tác dân vận chính quyền. The open backend of people relations work.')
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://interoperable-europe.ec.europa.eu/collection/eupl')
    .addBearerAuth()
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-Api-Key' }, 'api-key')
    .build();
  return completed(SwaggerModule.createDocument(app, config, { operationIdFactory: (_controller, method) => method }));
}

export function serveDocuments(app: NestFastifyApplication, settings: { environment: string }): void {
  const document = openApiOf(app);
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Dân Vận API',
    swaggerOptions: { persistAuthorization: settings.environment !== 'production', docExpansion: 'none' },
  });
  // Whoever opens the server's bare address in a browser wants to read.
  app
    .getHttpAdapter()
    .getInstance()
    .get('/', (_request, reply) => reply.redirect('/docs'));
}

const problemSchemas: Schemas = {
  Problem: {
    type: 'object',
    description: 'Lỗi theo RFC 9457. An error; its code is never translated, its texts are.',
    required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
    properties: {
      type: { type: 'string', format: 'uri-reference', description: 'Mục trong danh mục lỗi. The catalogue entry.' },
      title: { type: 'string', description: 'Tên của mã HTTP. Name of the HTTP status.' },
      status: { type: 'integer', description: 'Mã HTTP. HTTP status.' },
      detail: { type: 'string', description: 'Lời cho người dùng, theo Accept-Language. Said to the user.' },
      code: { type: 'string', description: 'Mã, không dịch. What a program looks at.' },
      requestId: { type: 'string', description: 'Gửi kèm khi hỏi người vận hành. Quote it to the operator.' },
      violations: {
        type: 'array',
        items: { $ref: '#/components/schemas/Violation' },
        description: 'Từng chỗ sai. Each fault of the input.',
      },
      currentVersion: { type: 'integer', description: 'CONFLICT: phiên bản hiện nay. The version it has now.' },
      state: { type: 'string', description: 'ILLEGAL_MOVE: trạng thái hiện nay. The state it is in.' },
      allowedActions: {
        type: 'array',
        items: { type: 'string' },
        description: 'ILLEGAL_MOVE: việc làm được. What may be done now.',
      },
    },
  },
  Violation: {
    type: 'object',
    description: 'Chỗ sai trong dữ liệu gửi lên. What is wrong with one part of the input.',
    required: ['path', 'code', 'message'],
    properties: {
      path: { type: 'string', description: 'Trường sai, như content.tasks.0.text. Where in the input.' },
      code: { type: 'string', description: 'Mã, không dịch. What a program looks at.' },
      message: { type: 'string', description: 'Lời cho người dùng. Said to the user.' },
    },
  },
};

const problem = {
  description: 'Không thực hiện được. Refused.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** What decorators do not say: errors, who may call, path parameters; and the names that GraphQL has. */
function completed(document: OpenAPIObject): OpenAPIObject {
  document.security = [{ bearer: [] }, { 'api-key': [] }];
  document.components = { ...document.components, responses: { Problem: problem } };
  for (const [path, { get, post, put, patch, delete: del }] of Object.entries(document.paths)) {
    for (const operation of [get, post, put, patch, del]) if (operation) complete(operation, path);
  }
  const { schemas } = document.components;
  return renamed({ ...document, components: { ...document.components, schemas: { ...schemas, ...problemSchemas } } });
}

function complete(operation: Operation, path: string): void {
  const grant = grantOf(operation.operationId ?? '');
  if (grant?.who === 'public') operation.security = [];
  else if (grant && !('INTEGRATION_CLIENT' in (grant.who as object))) operation.security = [{ bearer: [] }];
  for (const [status, response] of Object.entries(operation.responses)) {
    if (response && Number(status) >= 400) Object.assign(response, { content: problem.content });
  }
  operation.responses['default'] = { $ref: '#/components/responses/Problem' };
  const parameters = (operation.parameters ?? []) as Parameter[];
  const named = parameters.filter((each) => each.in === 'path').map(({ name }) => name);
  const unnamed = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).filter((name) => !named.includes(name));
  operation.parameters = [
    ...unnamed.map((name): Parameter => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string', format: 'uuid' },
    })),
    ...parameters.map((each) => described(each, grant?.versioned ?? false)),
  ];
}

function described(parameter: Parameter, versioned: boolean): Parameter {
  const { name, description } = parameter;
  const schema = Object.keys(parameter.schema ?? {}).length === 0 ? { type: 'string' as const } : parameter.schema;
  if (name === 'If-Match' && versioned) return { ...parameter, schema, required: true };
  if (name.endsWith('.in')) return { ...parameter, schema, description: 'Cách nhau bởi dấu phẩy. Comma-separated.' };
  if (name === 'asOf') return { ...parameter, schema, description: 'Tại ngày, mặc định hôm nay. As of a day.' };
  return { ...parameter, schema, description };
}

/** `PlanView` is a class of ours; outside, a plan is a `Plan`. */
function renamed(document: OpenAPIObject): OpenAPIObject {
  const names = new Map([...views()].map(([view, { name }]) => [view.name, name]));
  const text = JSON.stringify(document, (key, value: unknown) => {
    if (key === '$ref' && typeof value === 'string')
      return value.replace(/(?<=^#\/components\/schemas\/)\w+$/, (name) => names.get(name) ?? name);
    if (key !== 'schemas') return value;
    return Object.fromEntries(Object.entries(value as object).map(([name, each]) => [names.get(name) ?? name, each]));
  });
  return JSON.parse(text) as OpenAPIObject;
}
