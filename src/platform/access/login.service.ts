import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../../settings';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { SETTINGS } from '../settings.token';
import { Clock } from '../time/clock';
import { AccountPasswordsService } from './account-passwords.service';
import type { Caller } from './caller';
import { Passwords } from './passwords';
import { SessionsService, Tokens } from './sessions.service';
import { accountByName, passwordStill } from './sessions.sql';

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
    private readonly accountPasswords: AccountPasswordsService,
    private readonly sessions: SessionsService,
  ) {}

  async login(attempt: LoginAttempt, { ip, requestId }: Caller): Promise<Tokens> {
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
    const replacement = this.replacement(known, attempt);
    const hash = replacement && (await this.passwords.hash(replacement));
    const enter = async () => {
      await this.work.query('select sys.forgive_login($1, $2, $3)', [subject, ip, this.clock.now()]);
      await this.stillSo(known);
      if (hash) await this.accountPasswords.keep(known.id, hash);
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
    if (seconds > 0)
      throw new Refusal('LOGIN_BLOCKED', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
    const [known] = await this.work.query<Known>(accountByName, [username]);
    return known;
  }

  private usable({ active, expires_at }: Known): boolean {
    return active && (expires_at === null || expires_at > this.clock.now());
  }

  private replacement(known: Known, { password, newPassword }: LoginAttempt): string | undefined {
    if (known.expires_at === null) return undefined;
    if (newPassword === undefined) throw new Refusal('PASSWORD_TEMPORARY', { path: 'newPassword' });
    if (newPassword === password) throw new Refusal('PASSWORD_WEAK', { path: 'newPassword' });
    this.passwords.check(newPassword, known.username, 'newPassword');
    return newPassword;
  }

  /** While the hash was compared, the password may have been changed or the account closed. */
  private async stillSo({ id, hash }: Known): Promise<void> {
    const [same] = await this.work.query(passwordStill, [id, hash]);
    if (!same) throw new Refusal('LOGIN_REFUSED');
  }

  private async noteRefused(known: Known | undefined, ip: string): Promise<void> {
    // Not waited for on disk: the wait would tell that there was somebody to note it for.
    await this.work.query('set local synchronous_commit = off');
    await this.note(known?.id, { login: 'REFUSED', ip });
  }

  private async note(accountId: string | undefined, detail: object): Promise<void> {
    const sql = `select sys.audit_event('account', $1, $2) where $1::uuid is not null`;
    await this.work.query(sql, [accountId ?? null, JSON.stringify(detail)]);
  }
}
