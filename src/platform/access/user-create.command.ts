import { Inject } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import type { Settings } from '../../settings';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { SETTINGS } from '../settings.token';
import { Clock } from '../time/clock';
import { AccountPasswordsService } from './account-passwords.service';
import { AccountsService } from './accounts.service';
import { PostsService } from './posts.service';
import { postRoles } from './roles';

interface Wanted {
  tenant?: number;
  username: string;
  name: string;
  agency: string;
  role: string;
  title: string;
  json?: boolean;
}

const agencyOf = `
  select a.id from app.agency a
  where a.tenant_id = current_setting('app.tenant')::int and (a.id::text = $1 or exists (
    select from app.agency_code c
    where c.tenant_id = a.tenant_id and c.agency_id = a.id and c.code = $1
      and c.valid_from <= $2 and coalesce(c.valid_to, 'infinity') > $2))`;

/** The first administrator of a province; afterwards administrators make accounts through the API. */
@Command({
  name: 'user:create',
  description: 'Lập tài khoản và vị trí. Makes an account with a post and a password for one log-in.',
})
export class UserCreateCommand extends CommandRunner {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
    private readonly posts: PostsService,
    private readonly passwords: AccountPasswordsService,
  ) {
    super();
  }

  async run(_: string[], wanted: Wanted): Promise<void> {
    const tenantId = wanted.tenant ?? this.settings.defaultTenant;
    const made = await this.work.asSystem(tenantId, 'user:create', () => this.make(wanted));
    const told = { tenant: tenantId, username: wanted.username.toLowerCase(), role: wanted.role, ...made };
    const lines = [
      `Tài khoản · account: ${told.username} (${told.role})`,
      `Mật khẩu dùng một lần · password for one log-in: ${told.temporaryPassword}`,
      `Hết hạn · expires: ${told.expiresAt}`,
    ];
    process.stdout.write(`${wanted.json ? JSON.stringify(told) : lines.join('\n')}\n`);
  }

  private async make({ username, name, agency, role, title }: Wanted) {
    const [found] = await this.work.query<{ id: string }>(agencyOf, [agency, this.clock.today()]);
    if (!found) throw new Refusal('AGENCY_NOT_THERE', { params: { day: this.clock.today() } });
    const accountId = await this.accounts.createAccount({ username, displayName: name, kind: 'PERSON' });
    const validFrom = this.clock.today();
    const postId = await this.posts.appointPost({ accountId, agencyId: found.id, role, title, validFrom });
    return { accountId, postId, ...(await this.passwords.give(accountId)) };
  }

  @Option({ flags: '--tenant <code>', description: 'Mã tỉnh; mặc định DEFAULT_TENANT. Code of the province.' })
  tenant(text: string): number {
    if (!/^\d{1,2}$/.test(text)) throw new Error('--tenant: 1–99');
    return Number(text);
  }

  @Option({ flags: '--username <name>', description: 'Tên đăng nhập. User name.', required: true })
  username(text: string): string {
    return text;
  }

  @Option({ flags: '--name <full name>', description: 'Họ và tên. Name shown.', required: true })
  displayName(text: string): string {
    return text;
  }

  @Option({
    flags: '--agency <code or id>',
    description: 'Mã hoặc định danh cơ quan. Code or id of the agency.',
    required: true,
  })
  agency(text: string): string {
    return text;
  }

  @Option({
    flags: '--role <role>',
    description: postRoles.join(', '),
    choices: [...postRoles],
    defaultValue: 'ADMINISTRATOR',
  })
  role(text: string): string {
    return text;
  }

  @Option({ flags: '--title <title>', description: 'Chức vụ. Title.', defaultValue: 'Quản trị hệ thống' })
  title(text: string): string {
    return text;
  }

  @Option({ flags: '--json', description: 'Một dòng JSON. One line of JSON.' })
  json(): boolean {
    return true;
  }
}
