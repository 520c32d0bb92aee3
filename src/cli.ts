import { CommandFactory } from 'nest-commander';
import { CommandsModule, withoutDatabase } from './commands/commands.module';
import { localDatabase } from './platform/database/local-database';
import { sentence } from './platform/errors/sentence';
import { readSettings } from './settings';

/** `npm run cli -- <command>`: beside a running server its database is shared, else one is started for the while. */
async function main(): Promise<void> {
  const settings = readSettings();
  const local = settings.databaseUrl ? undefined : await localDatabase(settings.dataDir, { join: true });
  const databaseUrl = settings.databaseUrl ?? local!.databaseUrl;
  const adminUrl = settings.adminDatabaseUrl ?? local?.adminUrl ?? databaseUrl;
  const command = process.argv[2] ?? '';
  try {
    const full = { ...settings, databaseUrl };
    const module = withoutDatabase(command) ? CommandsModule.bare(full, adminUrl) : CommandsModule.full(full, adminUrl);
    await CommandFactory.run(module, {
      logger: ['error'],
      errorHandler: fail,
      serviceErrorHandler: fail,
      cliName: 'npm run cli --',
    });
  } finally {
    await local?.stop();
  }
}

function fail(error: unknown): void {
  // Help and version end this way too.
  const { exitCode = 1, code = '' } = error as { exitCode?: number; code?: string };
  if (!code.startsWith('commander.')) process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = exitCode;
}

void main().catch(fail);
