import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

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
  return SwaggerModule.createDocument(app, config, { operationIdFactory: (_controller, method) => method });
}

export function serveDocuments(app: NestFastifyApplication, settings: { environment: string }): void {
  const document = openApiOf(app);
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    yamlDocumentUrl: 'openapi.yaml',
    customSiteTitle: 'Dân Vận API',
    swaggerOptions: { persistAuthorization: settings.environment !== 'production', docExpansion: 'none' },
  });
}
