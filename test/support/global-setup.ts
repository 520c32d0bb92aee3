import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../migrations';
import { startLocalPostgres } from '../../src/platform/database/local-postgres';
import { applicationUrlOf } from '../../src/platform/database/local-database';
import { installJobs } from '../../src/platform/jobs/install-jobs';
import { ensureLogin, migrate } from '../../src/platform/database/migrate';
import { admin, templateName, urlOf } from './databases';

/** One PostgreSQL for the whole run and one migrated template; every test file clones it. */
// oxlint-disable-next-line import/no-default-export -- jest wants it so
export default async function setUp(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dan-van-test-'));
  const server = await startLocalPostgres({ dataDir, log: () => undefined, fast: true });
  process.env['TEST_ADMIN_URL'] = server.adminUrl;
  await admin(server.adminUrl, `create database ${templateName}`);
  const template = urlOf(server.adminUrl, templateName);
  await migrate(template, join(__dirname, '..', '..', 'migrations'), migrations);
  await installJobs(template);
  await ensureLogin(template, applicationUrlOf(template));
  (globalThis as { stopTestServer?: () => Promise<void> }).stopTestServer = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
