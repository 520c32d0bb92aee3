import { Inject } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import { progressBar } from '../../commands/progress-bar';
import type { Settings } from '../../settings';
import { UnitOfWork } from '../database/unit-of-work';
import { SETTINGS } from '../settings.token';
import { KeyRotation, type Rotated } from './key-rotation';

interface Wanted {
  province?: number;
  all?: boolean;
  year?: number;
  destroyRetired?: boolean;
  json?: boolean;
}

@Command({
  name: 'keys:rotate',
  description:
    'Thay khoá bảo vệ bí mật cá nhân, không dừng hệ thống; chạy lại để làm nốt. Replaces the keys of secrets while the system runs; run again to end what was interrupted.',
})
export class KeysRotateCommand extends CommandRunner {
  constructor(
    private readonly rotation: KeyRotation,
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async run(_: string[], { province, all, year, destroyRetired, json }: Wanted = {}): Promise<void> {
    const tenants = all ? await this.everyTenant() : [province ?? this.settings.defaultTenant];
    const told: Rotated[] = [];
    for (const tenant of tenants) {
      const bar = progressBar();
      const tell = json ? undefined : (done: number, of: number) => bar(done, of, `${tenant}: ${done}/${of}`);
      told.push(await this.rotation.rotate(tenant, { year, destroyRetired, tell }));
    }
    const lines = told.map(
      ({ tenant, rewrapped, made, moved, retired, destroyed }) =>
        `✓ ${tenant}: khoá năm mới · new keys of years ${made}; khoá hồ sơ đã chuyển · data keys moved ${moved}; thôi dùng · retired ${retired}; đã huỷ · destroyed ${destroyed}; sang khoá chủ hiện hành · under the current master ${rewrapped}`,
    );
    process.stdout.write(`${json ? JSON.stringify(told) : lines.map((line) => `  ${line}`).join('\n')}\n`);
  }

  private async everyTenant(): Promise<number[]> {
    const tenants = await this.work.transaction(() =>
      this.work.query<{ id: number }>('select id from sys.tenant order by id'),
    );
    return tenants.map(({ id }) => id);
  }

  @Option({ flags: '--province <code>', description: 'Mã tỉnh; mặc định DEFAULT_TENANT. Code of the province.' })
  province(text: string): number {
    if (!/^\d{1,2}$/.test(text)) throw new Error('--province: 01–99');
    return Number(text);
  }

  @Option({ flags: '--all', description: 'Mọi tỉnh trong cơ sở dữ liệu. Every province of the database.' })
  every(): boolean {
    return true;
  }

  @Option({ flags: '--year <year>', description: 'Chỉ khoá của năm này. Only the key of that year.' })
  year(text: string): number {
    if (!/^\d{4}$/.test(text)) throw new Error('--year: YYYY');
    return Number(text);
  }

  @Option({
    flags: '--destroy-retired',
    description: 'Huỷ hẳn khoá năm đã thôi dùng. Also destroys keys of years that are retired.',
  })
  destroyRetired(): boolean {
    return true;
  }

  @Option({ flags: '--json', description: 'Một dòng JSON. One line of JSON.' })
  json(): boolean {
    return true;
  }
}
