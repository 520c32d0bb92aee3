import { Inject } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import { DemoProvince } from '../demo/demo-province';
import { SETTINGS } from '../platform/settings.token';
import type { Settings } from '../settings';
import { progressBar } from './progress-bar';

@Command({ name: 'seed', description: 'Nạp tỉnh mẫu Đồng Tháp, một lần. Loads the demo province, once.' })
export class SeedCommand extends CommandRunner {
  constructor(
    private readonly demo: DemoProvince,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    super();
  }

  async run(_: string[], { json }: { json?: boolean } = {}): Promise<void> {
    if (this.settings.environment === 'production') {
      throw new Error('Không nạp dữ liệu mẫu khi NODE_ENV=production · Demo data is never loaded into production.');
    }
    const told = await this.demo.load(json ? () => undefined : progressBar());
    process.stdout.write(
      `${
        json
          ? JSON.stringify(told)
          : Object.entries(told)
              .map(([what, n]) => `  ${what}: ${n}`)
              .join('\n')
      }\n`,
    );
  }

  @Option({ flags: '--json', description: 'Một dòng JSON. One line of JSON.' })
  json(): boolean {
    return true;
  }
}
