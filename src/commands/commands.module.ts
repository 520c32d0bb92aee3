import { DynamicModule, Module } from '@nestjs/common';
import { DemoModule } from '../demo/demo.module';
import { AppModule } from '../app.module';
import { SETTINGS } from '../platform/settings.token';
import type { Settings } from '../settings';
import { ADMIN_URL } from './admin-url.token';
import { DoctorCommand } from './doctor.command';
import { Doctor } from './doctor';
import { MigrateCommand } from './migrate.command';
import { SeedCommand } from './seed.command';

const bare = new Set(['migrate', 'doctor']);

/** Commands that must work where the schema is old, missing or the database does not answer. */
export const withoutDatabase = (command: string): boolean => bare.has(command);

/** What `npm run cli` knows. */
@Module({})
export class CommandsModule {
  static bare(settings: Settings & { databaseUrl: string }, adminUrl: string): DynamicModule {
    return {
      module: CommandsModule,
      providers: [
        MigrateCommand,
        DoctorCommand,
        Doctor,
        { provide: SETTINGS, useValue: settings },
        { provide: ADMIN_URL, useValue: adminUrl },
      ],
    };
  }

  static full(settings: Settings & { databaseUrl: string }, adminUrl: string): DynamicModule {
    return {
      module: CommandsModule,
      imports: [AppModule.with(settings), DemoModule],
      providers: [SeedCommand, MigrateCommand, DoctorCommand, Doctor, { provide: ADMIN_URL, useValue: adminUrl }],
      exports: [ADMIN_URL],
      global: true,
    };
  }
}
