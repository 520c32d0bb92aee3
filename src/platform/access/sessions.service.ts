import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import { AccessTokens, accessTokenSeconds } from './access-tokens';
import type { Caller } from './caller';
import { newRefreshToken, readRefreshToken } from './secrets';
import {
  addRefreshToken,
  dropOldSessions,
  familyOfUsed,
  openSession,
  postsHeld,
  revokeSessions,
  useRefreshToken,
} from './sessions.sql';
import type { Viewer } from './viewer';
import { ViewersService } from './viewers.service';

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

/** Without a refresh a session ends after a day's work, with them after a week. */
const idle = 12 * hour;
const longest = 7 * day;
/** Two tabs may refresh at the same moment; only later a second use means that somebody else holds the token. */
const sameMoment = 10 * second;

/** What a client keeps of a session. */
export interface Tokens {
  accessToken: string;
  accessTokenSeconds: number;
  /** Null when the one the client has stays good. */
  refreshToken: string | null;
  postId: string;
}

interface Family {
  id: string;
  account_id: string;
  post_id: string;
  expires_at: Date;
}

export type EndReason = 'LOGOUT' | 'REUSE' | 'PASSWORD_CHANGED' | 'DEACTIVATED';

/** Sessions: begun by a log-in, kept alive by refresh tokens that are good for one use, ended for good. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly tokens: AccessTokens,
    private readonly viewers: ViewersService,
  ) {}

  /** Begins a session in the post asked for, else in the account's own. Runs in the transaction of the log-in. */
  async open(tenantId: number, accountId: string, wantedPostId?: string): Promise<Tokens> {
    const postId = await this.postOf(accountId, wantedPostId);
    if (!postId || (wantedPostId && postId !== wantedPostId)) throw new Refusal('NO_POST');
    const now = this.clock.now();
    const sessionId = uuidv7();
    const expiresAt = new Date(now.getTime() + longest);
    await this.work.query(dropOldSessions, [accountId, new Date(now.getTime() - 30 * day)]);
    await this.work.query(openSession, [sessionId, accountId, postId, now, expiresAt]);
    return this.issue(tenantId, { id: sessionId, account_id: accountId, post_id: postId, expires_at: expiresAt });
  }

  async refreshSession(token: string, { requestId }: Caller): Promise<Tokens> {
    const shown = readRefreshToken(token);
    if (!shown) throw new Refusal('REFRESH_REFUSED');
    const { tenantId, hash } = shown;
    const refresh = async () => {
      const now = this.clock.now();
      const [family] = await this.work.query<Family>(useRefreshToken, [hash, now]);
      if (!family) return this.suspect(hash, now);
      // A post may have ended meanwhile, and the account hold another.
      const postId = await this.postOf(family.account_id, family.post_id);
      if (!postId) return undefined;
      if (postId !== family.post_id) await this.moveTo(family.id, postId);
      return this.issue(tenantId, { ...family, post_id: postId });
    };
    const tokens = await this.work.asSystem(tenantId, 'refreshSession', refresh, requestId);
    if (!tokens) throw new Refusal('REFRESH_REFUSED');
    return tokens;
  }

  async logout(viewer: Viewer, { requestId }: Caller): Promise<void> {
    const { sessionId } = viewer;
    if (!sessionId) throw new Refusal('NOT_A_SESSION');
    await this.viewers.inside(viewer, 'logout', requestId, async () => {
      await this.work.query(revokeSessions, [this.clock.now(), 'LOGOUT', sessionId, null, null]);
      await this.note(viewer.accountId, { ended: 'LOGOUT', session: sessionId });
    });
  }

  async switchPost(postId: string, viewer: Viewer, { requestId }: Caller): Promise<Tokens> {
    const { sessionId, accountId, tenantId } = viewer;
    if (!sessionId) throw new Refusal('NOT_A_SESSION');
    await this.viewers.inside(viewer, 'switchPost', requestId, async () => {
      if ((await this.postOf(accountId, postId)) !== postId) throw new Refusal('NOT_FOUND');
      await this.moveTo(sessionId, postId);
      await this.note(accountId, { switched: postId, session: sessionId });
    });
    const accessToken = await this.tokens.sign({ tenantId, accountId, sessionId, postId });
    return { accessToken, accessTokenSeconds, refreshToken: null, postId };
  }

  /** Ends all sessions of an account, but the one given. */
  async endAll(accountId: string, reason: EndReason, but?: string): Promise<void> {
    await this.work.query(revokeSessions, [this.clock.now(), reason, null, accountId, but ?? null]);
  }

  private async postOf(accountId: string, wanted?: string): Promise<string | undefined> {
    const [post] = await this.work.query<{ id: string }>(postsHeld, [accountId, this.clock.today(), wanted ?? null]);
    return post?.id;
  }

  private async moveTo(sessionId: string, postId: string): Promise<void> {
    const sql = `update app.session set post_id = $2 where tenant_id = current_setting('app.tenant')::int and id = $1`;
    await this.work.query(sql, [sessionId, postId]);
  }

  private async issue(tenantId: number, family: Family): Promise<Tokens> {
    const { id: sessionId, account_id: accountId, post_id: postId } = family;
    const { token, hash } = newRefreshToken(tenantId);
    const until = Math.min(family.expires_at.getTime(), this.clock.now().getTime() + idle);
    await this.work.query(addRefreshToken, [hash, sessionId, new Date(until)]);
    const accessToken = await this.tokens.sign({ tenantId, accountId, sessionId, postId });
    return { accessToken, accessTokenSeconds, refreshToken: token, postId };
  }

  /** A token used before is shown again: one of the two who hold it should not. Nobody is believed. */
  private async suspect(hash: Buffer, now: Date): Promise<undefined> {
    const [family] = await this.work.query<Family>(familyOfUsed, [hash, new Date(now.getTime() - sameMoment)]);
    if (!family) return;
    await this.work.query(revokeSessions, [now, 'REUSE', family.id, null, null]);
    await this.note(family.account_id, { ended: 'REUSE', session: family.id });
  }

  private async note(accountId: string, detail: object): Promise<void> {
    await this.work.query(`select sys.audit_event('account', $1, $2)`, [accountId, JSON.stringify(detail)]);
  }
}
