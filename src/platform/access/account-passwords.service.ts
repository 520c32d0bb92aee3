import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import type { Caller } from './caller';
import { Passwords } from './passwords';
import { newTemporaryPassword } from './secrets';
import { SessionsService } from './sessions.service';
import type { Viewer } from './viewer';
import { ViewersService } from './viewers.service';

export interface Temporary {
  temporaryPassword: string;
  expiresAt: string;
}

const temporaryHours = 72;

/** Passwords of accounts: changed by their owner, or given anew by an administrator, for one log-in. */
@Injectable()
export class AccountPasswordsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly viewers: ViewersService,
  ) {}

  async changePassword(
    given: { currentPassword: string; newPassword: string },
    viewer: Viewer,
    caller: Caller,
  ): Promise<void> {
    const { accountId, sessionId, username } = viewer;
    if (!sessionId) throw new Refusal('NOT_A_SESSION');
    this.passwords.check(given.newPassword, username, 'newPassword');
    const stored = await this.viewers.inside(viewer, 'changePassword', caller.requestId, async () => {
      await this.countTry(accountId, caller.ip);
      const [row] = await this.work.query<{ hash: string }>(
        `select hash from app.password where tenant_id = current_setting('app.tenant')::int and account_id = $1`,
        [accountId],
      );
      return row?.hash;
    });
    if (!(await this.passwords.verify(stored, given.currentPassword))) {
      throw new Refusal('PASSWORD_WRONG', { path: 'currentPassword' });
    }
    const hash = await this.passwords.hash(given.newPassword);
    await this.viewers.inside(viewer, 'changePassword', caller.requestId, async () => {
      await this.work.query('select sys.forgive_login($1, $2, $3)', [tries(accountId), caller.ip, this.clock.now()]);
      await this.keep(accountId, hash);
      // Whoever had the old one is out.
      await this.sessions.endAll(accountId, 'PASSWORD_CHANGED', sessionId);
    });
  }

  resetPassword(accountId: string, viewer: Viewer, caller: Caller): Promise<Temporary> {
    return this.viewers.insideOn(accountId, viewer, 'resetPassword', caller.requestId, async () => {
      const [person] = await this.work.query(
        `select 1 from app.account where tenant_id = current_setting('app.tenant')::int and id = $1 and kind = 'PERSON'`,
        [accountId],
      );
      if (!person) throw new Refusal('NOT_FOUND');
      await this.sessions.endAll(accountId, 'PASSWORD_CHANGED');
      return this.give(accountId);
    });
  }

  /** Gives a password for one log-in, in the open transaction. */
  async give(accountId: string): Promise<Temporary> {
    const temporaryPassword = newTemporaryPassword();
    const expiresAt = new Date(this.clock.now().getTime() + temporaryHours * 3_600_000);
    await this.keep(accountId, await this.passwords.hash(temporaryPassword), expiresAt);
    return { temporaryPassword, expiresAt: expiresAt.toISOString() };
  }

  /** Keeps a hash, in the open transaction. With an end it is good for one log-in before then. */
  async keep(accountId: string, hash: string, expiresAt: Date | null = null): Promise<void> {
    await this.work.query(
      `insert into app.password (account_id, hash, set_at, expires_at) values ($1, $2, $3, $4)
       on conflict (tenant_id, account_id) do update
         set hash = excluded.hash, set_at = excluded.set_at, expires_at = excluded.expires_at`,
      [accountId, hash, this.clock.now(), expiresAt],
    );
    await this.work.query(`select sys.audit_event('account', $1, $2)`, [
      accountId,
      JSON.stringify({ password: 'SET' }),
    ]);
  }

  /** A stolen session must not be the way to the password. */
  private async countTry(accountId: string, ip: string): Promise<void> {
    const [reserved] = await this.work.query<{ seconds: number }>('select sys.reserve_login($1, $2, $3) as seconds', [
      tries(accountId),
      ip,
      this.clock.now(),
    ]);
    const seconds = reserved?.seconds ?? 0;
    if (seconds > 0)
      throw new Refusal('LOGIN_BLOCKED', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
  }
}

const tries = (accountId: string) => createHash('sha256').update(`change ${accountId}`).digest();
