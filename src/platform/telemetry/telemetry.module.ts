import { DynamicModule, Global, Module } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { LoggerModule } from 'nestjs-pino';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';
import { Readiness } from './readiness';

/** Logs name the route, never the address with its query, never a body, never who. */
@Global()
@Module({})
export class TelemetryModule {
  static with(options: { logLevel: string; environment: string }): DynamicModule {
    return {
      module: TelemetryModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: {
            level: options.logLevel,
            autoLogging: options.environment === 'production',
            quietReqLogger: true,
            genReqId: (request) => (request as unknown as { id?: string }).id ?? '',
            serializers: {
              req: (request: { id: string; method: string; raw?: FastifyRequest }) => ({
                id: request.id,
                method: request.method,
              }),
              res: (response: { statusCode: number }) => ({ status: response.statusCode }),
              err: (error: { type?: string; code?: string }) => ({ type: error.type, code: error.code }),
            },
          },
        }),
      ],
      controllers: [HealthController],
      providers: [Metrics, Readiness],
      exports: [LoggerModule, Metrics, Readiness],
    };
  }
}
