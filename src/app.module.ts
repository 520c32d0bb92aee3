import { DynamicModule, Module, Type } from '@nestjs/common';
import { AccessModule } from './platform/access/access.module';
import { AuditModule } from './platform/audit/audit.module';
import { DatabaseModule } from './platform/database/database.module';
import { ProblemsController } from './platform/errors/problems.controller';
import { FilesModule } from './platform/files/files.module';
import { JobsModule } from './platform/jobs/jobs.module';
import { SETTINGS } from './platform/settings.token';
import { TelemetryModule } from './platform/telemetry/telemetry.module';
import { GraphiqlPlugin } from './platform/views/graphiql';
import { graphqlModule } from './platform/views/graphql.module';
import { ProblemsPlugin } from './platform/views/problems.plugin';
import { VaultModule } from './platform/vault/vault.module';
import { ViewsModule } from './platform/views/views.module';
import { rooms } from './rooms';
import type { Settings } from './settings';

/** The table of contents. */
@Module({})
export class AppModule {
  static with(settings: Settings & { databaseUrl: string }, extraRooms: Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TelemetryModule.with(settings),
        DatabaseModule.with({ ...settings, url: settings.databaseUrl }),
        ViewsModule,
        AccessModule,
        JobsModule,
        AuditModule,
        FilesModule,
        VaultModule,
        ...rooms,
        ...extraRooms,
        graphqlModule({ introspection: settings.environment !== 'production' }),
      ],
      controllers: [ProblemsController],
      providers: [{ provide: SETTINGS, useValue: settings }, ProblemsPlugin, GraphiqlPlugin],
      exports: [SETTINGS],
      global: true,
    };
  }
}
