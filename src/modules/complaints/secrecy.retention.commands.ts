import { Inject } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import type { Settings } from '../../settings';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { SETTINGS } from '../../platform/settings.token';
import { isDay } from '../../platform/views/scalars';
import { isId } from '../../platform/views/codecs';
import { Retention, type Tombstone } from './secrecy.retention';

interface Wanted {
  province?: number;
  case?: string;
  decision?: string;
  until?: string;
  ground?: string;
  hold?: string;
  lift?: boolean;
}

const lineOf = ({ book, year, number, keep_until, petitions, files, people_count, obstacles, id }: Tombstone): string =>
  `${id}  ${book} ${number}/${year}  đến · until ${keep_until ?? '–'}  đơn · petitions ${petitions}  tệp · files ${files}  người · people ${people_count}  ${obstacles.join(' ') || '✓'}`;

abstract class OnMatters extends CommandRunner {
  constructor(
    protected readonly retention: Retention,
    protected readonly work: UnitOfWork,
    @Inject(SETTINGS) protected readonly settings: Settings,
  ) {
    super();
  }

  protected inProvince<T>({ province }: Wanted, operation: string, work: (tenant: number) => Promise<T>): Promise<T> {
    const tenant = province ?? this.settings.defaultTenant;
    return this.work.asSystem(tenant, operation, () => work(tenant));
  }

  protected say(lines: readonly string[]): void {
    process.stdout.write(`${lines.map((line) => `  ${line}`).join('\n')}\n`);
  }

  @Option({ flags: '--province <code>', description: 'Mã tỉnh; mặc định DEFAULT_TENANT. Code of the province.' })
  province(text: string): number {
    if (!/^\d{1,2}$/.test(text)) throw new Error('--province: 01–99');
    return Number(text);
  }

  @Option({ flags: '--case <id>', description: 'Mã định danh vụ việc. Id of the case.' })
  case(text: string): string {
    if (!isId(text)) throw new Error('--case: id');
    return text.toLowerCase();
  }
}

@Command({
  name: 'matters:shred',
  description:
    'Huỷ khoá vụ việc mật đã hết thời hạn bảo quản, theo quyết định; không có --case: xem trước. Destroys the keys of a secret case whose retention ended; without --case, a preview.',
})
export class MattersShredCommand extends OnMatters {
  async run(_: string[], wanted: Wanted = {}): Promise<void> {
    const { case: id, decision } = wanted;
    if (!id) {
      const listed = await this.inProvince(wanted, 'matters:preview', () => this.retention.preview());
      return this.say(listed.length > 0 ? listed.map(lineOf) : ['Không có vụ việc nào. None.']);
    }
    if (!decision) throw new Error('--decision: số quyết định huỷ · the number of the decision');
    const done = await this.inProvince(wanted, 'matters:shred', () => this.retention.shred(id, decision));
    this.say([lineOf(done), `khoá đã huỷ · keys destroyed: ${done.keys}`]);
    const gone = done.obstacles.every((each) => each === 'SHREDDED');
    if (gone) await this.inProvince(wanted, 'matters:shred', (tenant) => this.retention.removeBytes(tenant, id));
    if (done.obstacles.length > 0) process.exitCode = 1;
  }

  @Option({ flags: '--decision <number>', description: 'Số quyết định huỷ. Number of the decision to destroy.' })
  decision(text: string): string {
    if (!text.trim() || text.length > 100) throw new Error('--decision: 1–100');
    return text.trim();
  }
}

@Command({
  name: 'matters:keep',
  description:
    'Ghi thời hạn bảo quản của một vụ việc mật, giữ lại hoặc thôi giữ lại. Records how long a secret case is kept, holds it back or lifts the hold.',
})
export class MattersKeepCommand extends OnMatters {
  async run(_: string[], wanted: Wanted = {}): Promise<void> {
    const { case: id, until, ground, hold, lift } = wanted;
    if (!id || !until || !ground) throw new Error('--case, --until, --ground');
    await this.inProvince(wanted, 'matters:keep', () => this.retention.keep(id, until, ground, lift ? '' : hold));
    this.say([`✓ ${id} ${until}`]);
  }

  @Option({ flags: '--until <day>', description: 'Bảo quản hết ngày. Kept through that day: YYYY-MM-DD.' })
  until(text: string): string {
    if (!isDay(text)) throw new Error('--until: YYYY-MM-DD');
    return text;
  }

  @Option({ flags: '--ground <text>', description: 'Theo bảng thời hạn nào. By which schedule.' })
  ground(text: string): string {
    return text;
  }

  @Option({ flags: '--hold <document>', description: 'Giữ lại theo văn bản. Held back by which document.' })
  hold(text: string): string {
    return text;
  }

  @Option({ flags: '--lift', description: 'Thôi giữ lại. Lifts the hold.' })
  lift(): boolean {
    return true;
  }
}
