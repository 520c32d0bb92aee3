import { DynamicModule, Global, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AccessLog } from './access-log';
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
          // Requests are noted by AccessLog, which knows the route and nothing of the address.
          forRoutes: [],
          pinoHttp: {
            level: options.logLevel,
            autoLogging: false,
            serializers: { err: (error: { type?: string; code?: string }) => ({ type: error.type, code: error.code }) },
          },
        }),
      ],
      controllers: [HealthController],
      providers: [Metrics, Readiness, AccessLog],
      exports: [LoggerModule, Metrics, Readiness, AccessLog],
    };
  }
}
