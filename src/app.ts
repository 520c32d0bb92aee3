import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { serveDocuments } from './openapi';
import { AccessLog } from './platform/telemetry/access-log';
import { secureHeaders } from './security-headers';
import type { Settings } from './settings';

const bodyLimit = 1_048_576;
const acceptableRequestId = /^[\w.-]{8,100}$/;

/** Routes outside `/v1`: those of machines that watch the server, and the documents about it. */
export const outsideV1 = [
  'health/live',
  'health/ready',
  'version',
  'problems',
  'problems/:code',
  'openapi.json',
  'schema.graphql',
];

/** The application, ready to listen. */
export async function createApp(
  settings: Settings & { databaseUrl: string },
  extraRooms: Type[] = [],
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: settings.trustedProxies.length > 0 ? settings.trustedProxies : false,
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && acceptableRequestId.test(given) ? given : randomUUID();
    },
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, extraRooms), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('v1', { exclude: outsideV1 });
  if (settings.corsOrigins.length > 0) {
    const any = settings.corsOrigins.includes('*');
    app.enableCors({
      origin: any ? true : settings.corsOrigins,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      exposedHeaders: ['ETag', 'Link', 'Retry-After', 'Idempotent-Replayed', 'X-Request-Id'],
    });
  }
  const accessLog = app.get(AccessLog);
  // Hooks that call back: a promise for each request would cost more than what they do.
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  adapter.getInstance().addHook('onResponse', (request, reply, done) => {
    accessLog.note(request, reply);
    done();
  });
  secureHeaders(app, settings);
  serveDocuments(app, settings);
  return app;
}
