import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { migrations } from '../migrations';
import { createApp } from './app';
import { checkBeforeServing } from './boot-checks';
import { DemoProvince } from './demo/demo-province';
import { startAdminServer } from './platform/telemetry/admin-server';
import { localDatabase } from './platform/database/local-database';
import { ensureLogin, migrate } from './platform/database/migrate';
import { packageRoot } from './platform/package-root';
import { mustBeFree } from './free-port';
import { installJobs } from './platform/jobs/install-jobs';
import { sentence } from './platform/errors/sentence';
import { welcome } from './welcome';
import { readSettings, Settings } from './settings';

const migrationsDirectory = join(packageRoot, 'migrations');

interface Served {
  settings: Settings & { databaseUrl: string };
  close(): Promise<void>;
}

/** Database, migrations, demo province, server: what `npm start` does, in this order. */
export async function serve(settings: Settings): Promise<Served> {
  await mustBeFree(settings.host, settings.port, 'PORT');
  await mustBeFree(settings.adminHost, settings.adminPort, 'ADMIN_PORT');
  const local = settings.databaseUrl ? undefined : await localDatabase(settings.dataDir);
  const databaseUrl = settings.databaseUrl ?? local!.databaseUrl;
  const adminUrl = settings.adminDatabaseUrl ?? local?.adminUrl ?? databaseUrl;
  let opened: NestFastifyApplication | undefined;
  try {
    if (settings.environment !== 'production') {
      await migrate(adminUrl, migrationsDirectory, migrations);
      await installJobs(adminUrl);
      await ensureLogin(adminUrl, databaseUrl);
    }
    const full = { ...settings, databaseUrl };
    const app = (opened = await createApp(full));
    await checkBeforeServing(app, full);
    if (settings.demo) await app.get(DemoProvince, { strict: false }).load();
    await app.listen({ host: settings.host, port: settings.port });
    const admin = await startAdminServer(app, full);
    return {
      settings: full,
      close: async () => {
        await admin.close();
        await app.close();
        await local?.stop();
      },
    };
  } catch (error) {
    await opened?.close();
    await local?.stop();
    throw error;
  }
}

export async function start(): Promise<void> {
  const began = process.hrtime.bigint();
  try {
    const served = await serve(readSettings());
    let closing: Promise<void> | undefined;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        closing ??= served.close().then(
          () => process.exit(0),
          () => process.exit(1),
        );
      });
    }
    welcome(served.settings, Number(process.hrtime.bigint() - began) / 1e9);
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`);
    process.exit(1);
  }
}
