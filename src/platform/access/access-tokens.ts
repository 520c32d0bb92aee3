import { createHash, createSecretKey, hash, hkdfSync, KeyObject, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import type { Settings } from '../../settings';
import { Refusal } from '../errors/refusal';
import { SETTINGS } from '../settings.token';
import { Clock } from '../time/clock';
import { Recent } from './recent';

/** What an access token says: which session, in which post. What that may do is read from the database. */
export interface AccessClaims {
  tenantId: number;
  accountId: string;
  sessionId: string;
  postId: string;
}

interface Verified {
  claims: AccessClaims;
  until: number;
}

export const accessTokenSeconds = 600;
const audience = 'dan-van-api';
const type = 'at+jwt';
const algorithm = 'HS256';
const longest = 2_048;
const mostKept = 20_000;

/** Signs and checks access tokens (RFC 9068). Why a shared key and no pair: docs/access.md. */
@Injectable()
export class AccessTokens {
  private readonly key: KeyObject;
  private readonly kid: string;
  private readonly issuer: string;
  private readonly verified = new Recent<Verified>(mostKept);

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly clock: Clock,
  ) {
    // Derived: the setting may sign other things one day, and no key should have two uses.
    const bytes = Buffer.from(hkdfSync('sha256', settings.signingSecret, '', 'dan-van-api access token 1', 32));
    this.key = createSecretKey(bytes);
    this.kid = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
    this.issuer = settings.publicUrl;
  }

  sign(claims: AccessClaims): Promise<string> {
    const at = Math.floor(this.clock.now().getTime() / 1000);
    return new SignJWT({ tid: claims.tenantId, sid: claims.sessionId, pid: claims.postId, client_id: audience })
      .setProtectedHeader({ alg: algorithm, typ: type, kid: this.kid })
      .setSubject(claims.accountId)
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setJti(randomUUID())
      .setIssuedAt(at)
      .setExpirationTime(at + accessTokenSeconds)
      .sign(this.key);
  }

  async verify(token: string): Promise<AccessClaims> {
    if (token.length > longest) throw new Refusal('UNAUTHENTICATED');
    const now = this.clock.now();
    // Kept under a hash, so that no usable token lies in memory.
    const name = hash('sha256', token, 'base64');
    const known = this.verified.get(name);
    if (known && known.until > now.getTime()) return known.claims;
    const made = await this.check(token, now);
    this.verified.set(name, made);
    return made.claims;
  }

  private async check(token: string, now: Date): Promise<Verified> {
    try {
      const { payload } = await jwtVerify(token, ({ kid }) => this.keyNamed(kid), {
        algorithms: [algorithm],
        issuer: this.issuer,
        audience,
        typ: type,
        requiredClaims: ['sub', 'exp', 'iat'],
        currentDate: now,
      });
      const { sub, tid, sid, pid, exp } = payload;
      if (typeof tid !== 'number' || typeof sid !== 'string' || typeof pid !== 'string')
        throw new Error('foreign claims');
      return { claims: { tenantId: tid, accountId: sub!, sessionId: sid, postId: pid }, until: exp! * 1000 };
    } catch {
      throw new Refusal('UNAUTHENTICATED');
    }
  }

  private keyNamed(kid: string | undefined): KeyObject {
    if (kid !== this.kid) throw new Error('unknown key');
    return this.key;
  }
}
