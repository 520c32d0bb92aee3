import { join } from 'node:path';
import { Inject } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import { migrations } from '../../migrations';
import { ensureLogin, migrate } from '../platform/database/migrate';
import { installJobs } from '../platform/jobs/install-jobs';
import { packageRoot } from '../platform/package-root';
import { SETTINGS } from '../platform/settings.token';
import type { Settings } from '../settings';
import { ADMIN_URL } from './admin-url.token';

@Command({
  name: 'migrate',
  description: 'Đưa cơ sở dữ liệu lên lược đồ hiện hành. Brings the database to the present schema.',
})
export class MigrateCommand extends CommandRunner {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings & { databaseUrl: string },
    @Inject(ADMIN_URL) private readonly adminUrl: string,
  ) {
    super();
  }

  async run(_: string[], { json }: { json?: boolean } = {}): Promise<void> {
    const run = await migrate(this.adminUrl, join(packageRoot, 'migrations'), migrations);
    await installJobs(this.adminUrl);
    await ensureLogin(this.adminUrl, this.settings.databaseUrl);
    const text = run.length > 0 ? run.map((name) => `  ✓ ${name}`).join('\n') : '  ✓ Đã mới nhất · up to date';
    process.stdout.write(`${json ? JSON.stringify({ run }) : text}\n`);
  }

  @Option({ flags: '--json', description: 'Một dòng JSON. One line of JSON.' })
  json(): boolean {
    return true;
  }
}
