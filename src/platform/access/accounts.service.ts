import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import { Account } from './account.entity';
import { SessionsService } from './sessions.service';

export interface NewAccount {
  username: string;
  displayName: string;
  kind: 'PERSON' | 'MACHINE';
  demo?: boolean;
}

@Injectable()
export class AccountsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly sessions: SessionsService,
  ) {}

  async createAccount({ username, displayName, kind, demo = false }: NewAccount): Promise<string> {
    const name = username.toLowerCase();
    const [taken] = await this.work.query(
      `select 1 from app.account where tenant_id = current_setting('app.tenant')::int and username = $1`,
      [name],
    );
    if (taken) throw new Refusal('USERNAME_TAKEN', { path: 'username' });
    return this.work.insert(Account, { username: name, displayName, kind, demo });
  }

  /** At once and whatever is open: it may be that somebody else has the password. Posts stay until they are ended. */
  async deactivateAccount({ id }: { id: string }): Promise<string> {
    await this.work.change(Account, id, { active: false });
    await this.sessions.endAll(id, 'DEACTIVATED');
    await this.work.query(
      `update app.api_key set version = version + 1, revoked_at = $2
       where tenant_id = current_setting('app.tenant')::int and account_id = $1 and revoked_at is null`,
      [id, this.clock.now()],
    );
    return id;
  }

  async reactivateAccount({ id }: { id: string }): Promise<string> {
    await this.work.change(Account, id, { active: true });
    return id;
  }
}
