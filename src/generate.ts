import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../migrations';
import { createApp } from './app';
import { type Artefact, artefactsOf, changedIn, writeInto } from './generate/artefacts';
import { schemaSqlOf } from './generate/schema-sql';
import { applicationUrlOf } from './platform/database/local-database';
import { startLocalPostgres } from './platform/database/local-postgres';
import { ensureLogin, migrate } from './platform/database/migrate';
import { packageRoot } from './platform/package-root';
import { readSettings } from './settings';

/** What is derived from the sources, made with a database and an application that live only for it. */
async function generated(): Promise<Artefact[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dan-van-generate-'));
  const server = await startLocalPostgres({ dataDir, log: () => undefined, fast: true });
  try {
    const databaseUrl = applicationUrlOf(server.adminUrl);
    await migrate(server.adminUrl, join(packageRoot, 'migrations'), migrations);
    await ensureLogin(server.adminUrl, databaseUrl);
    const settings = readSettings({ NODE_ENV: 'test', DATA_DIR: dataDir });
    const app = await createApp({ ...settings, databaseUrl });
    await app.init();
    try {
      return [...artefactsOf(app), { path: 'schema.sql', text: await schemaSqlOf(server.adminUrl) }];
    } finally {
      await app.close();
    }
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** `npm run generate` writes what has changed; with `--check` it only tells, and fails if there is any. */
async function generate(check: boolean): Promise<void> {
  const artefacts = await generated();
  const changed = await changedIn(packageRoot, artefacts);
  if (!check) await writeInto(packageRoot, artefacts);
  const said = check ? 'Cần chạy npm run generate · Out of date, run npm run generate' : 'Đã ghi · Written';
  console.log(changed.length > 0 ? `${said}: ${changed.join(', ')}` : 'Không có gì đổi · Everything is current');
  if (check && changed.length > 0) process.exitCode = 1;
}

generate(process.argv.includes('--check')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
