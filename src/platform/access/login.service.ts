import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../../settings';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { SETTINGS } from '../settings.token';
import { Clock } from '../time/clock';
import { Passwords } from './passwords';
import { SessionsService, Tokens } from './sessions.service';
import { accountByName } from './sessions.sql';

export interface LoginAttempt {
  username: string;
  password: string;
  /** Replaces a password that somebody else gave. */
  newPassword?: string;
  /** In which of several posts. */
  postId?: string;
  tenantId?: number;
}

interface Known {
  id: string;
  username: string;
  active: boolean;
  hash: string | null;
  expires_at: Date | null;
}

/** Log-in by password. Whoever fails learns nothing of why, neither from the answer nor from its time. */
@Injectable()
export class LoginService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
  ) {}

  async login(attempt: LoginAttempt, ip: string, requestId: string): Promise<Tokens> {
    const tenantId = attempt.tenantId ?? this.settings.defaultTenant;
    const username = attempt.username.trim().toLowerCase();
    const subject = createHash('sha256').update(username).digest();
    const known = await this.work.asSystem(tenantId, 'login', () => this.admit(username, subject, ip), requestId);
    // Outside any transaction: a connection must not wait for a hash.
    const right = await this.passwords.verify(known?.hash ?? undefined, attempt.password);
    if (!right || !known || !this.usable(known)) {
      await this.work.asSystem(tenantId, 'login', () => this.noteRefused(known, ip), requestId);
      throw new Refusal('LOGIN_REFUSED');
    }
    const replacement = await this.replacement(known, attempt);
    const enter = async () => {
      await this.work.query(`select sys.forgive_login($1, $2, $3)`, [subject, ip, this.clock.now()]);
      if (replacement) await this.replace(known, replacement);
      const tokens = await this.sessions.open(tenantId, known.id, attempt.postId);
      await this.note(known.id, { login: 'DONE', ip, post: tokens.postId });
      return tokens;
    };
    return this.work.asSystem(tenantId, 'login', enter, requestId);
  }

  /** Counts the try and looks for the account: the same work whether there is one or not. */
  private async admit(username: string, subject: Buffer, ip: string): Promise<Known | undefined> {
    const [reserved] = await this.work.query<{ seconds: number }>(
      `select sys.reserve_login($1, $2, $3) as seconds from sys.tenant where id = current_setting('app.tenant')::int`,
      [subject, ip, this.clock.now()],
    );
    const seconds = reserved?.seconds ?? 0;
    if (seconds > 0) throw new Refusal('LOGIN_BLOCKED', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
    const [known] = await this.work.query<Known>(accountByName, [username]);
    return known;
  }

  private usable({ active, expires_at }: Known): boolean {
    return active && (expires_at === null || expires_at > this.clock.now());
  }

  private async replacement(known: Known, { password, newPassword }: LoginAttempt): Promise<string | undefined> {
    if (known.expires_at === null) return undefined;
    if (newPassword === undefined) throw new Refusal('PASSWORD_TEMPORARY', { path: 'newPassword' });
    if (newPassword === password) throw new Refusal('PASSWORD_WEAK', { path: 'newPassword' });
    this.passwords.check(newPassword, known.username, 'newPassword');
    return this.passwords.hash(newPassword);
  }

  private async replace(known: Known, hash: string): Promise<void> {
    const replaced = await this.work.query(
      `with replaced as (
         update app.password set hash = $2, set_at = $3, expires_at = null
         where tenant_id = current_setting('app.tenant')::int and account_id = $1 and hash = $4
         returning 1
       ) select * from replaced`,
      [known.id, hash, this.clock.now(), known.hash],
    );
    if (replaced.length === 0) throw new Refusal('LOGIN_REFUSED');
    await this.note(known.id, { password: 'REPLACED' });
  }

  private async noteRefused(known: Known | undefined, ip: string): Promise<void> {
    // Not waited for on disk: the wait would tell that there was somebody to note it for.
    await this.work.query('set local synchronous_commit = off');
    if (known) await this.note(known.id, { login: 'REFUSED', ip });
  }

  private async note(accountId: string, detail: object): Promise<void> {
    await this.work.query(`select sys.audit_event('account', $1, $2)`, [accountId, JSON.stringify(detail)]);
  }
}
