import { generateKeyPairSync, hkdfSync } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { decodeProtectedHeader, exportSPKI, SignJWT, UnsecuredJWT } from 'jose';
import type { Settings } from '../../settings';
import { Clock } from '../time/clock';
import { AccessTokens } from './access-tokens';

const settings = {
  signingSecret: 'a secret of tests, which nobody else may know',
  publicUrl: 'http://localhost:3000',
} as Settings;
const claims = { tenantId: 82, accountId: 'a', sessionId: 's', postId: 'p' };
const clock = new Clock();
let now: Date;
let tokens: AccessTokens;

beforeEach(() => {
  now = new Date('2026-03-02T01:00:00Z');
  clock.now = () => now;
  tokens = new AccessTokens(settings, clock);
});

const derived = Buffer.from(hkdfSync('sha256', settings.signingSecret, '', 'dan-van-api access token 1', 32));
const refused = (token: string) => expect(tokens.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

/** A token like ours with one thing changed. */
async function forged(
  change: (token: SignJWT) => SignJWT,
  header: object = {},
  key: Uint8Array = derived,
  body: object = {},
) {
  const { kid } = decodeProtectedHeader(await tokens.sign(claims));
  const at = Math.floor(now.getTime() / 1000);
  const token = new SignJWT({ tid: 82, sid: 's', pid: 'p', ...body })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid, ...header })
    .setSubject('a')
    .setIssuer(settings.publicUrl)
    .setAudience('dan-van-api')
    .setIssuedAt(at)
    .setExpirationTime(at + 600);
  return change(token).sign(key, { crit: { x: true } });
}
const same = (token: SignJWT) => token;

describe('an access token', () => {
  test('says which session, in which post', async () =>
    expect(await tokens.verify(await tokens.sign(claims))).toEqual(claims));

  test('a token built by the same rules passes, so that the forgeries below differ in one thing', async () =>
    expect(await tokens.verify(await forged(same))).toEqual(claims));

  test('ends after ten minutes, also for a server that has seen it', async () => {
    const token = await tokens.sign(claims);
    await tokens.verify(token);
    now = new Date(now.getTime() + 600_000);
    await refused(token);
  });

  test('is the same to every replica with the secret, and nothing to others', async () => {
    const token = await tokens.sign(claims);
    expect(await new AccessTokens(settings, clock).verify(token)).toEqual(claims);
    const other = new AccessTokens({ ...settings, signingSecret: `${settings.signingSecret}!` }, clock);
    await expect(other.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a forged token is refused', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  test('unsigned', () => refused(new UnsecuredJWT({ tid: 82, sid: 's', pid: 'p', sub: 'a' }).encode()));
  test('alg none over our payload', async () => {
    const [, body] = (await tokens.sign(claims)).split('.');
    await refused(`${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${body}.`);
  });
  test('signed with another key under our kid', async () => refused(await forged(same, {}, Buffer.alloc(32, 7))));
  test('signed with the setting itself, not the key made of it', async () =>
    refused(await forged(same, {}, Buffer.from(settings.signingSecret))));
  test('HS256 with a public key', async () =>
    refused(await forged(same, {}, Buffer.from(await exportSPKI(pair.publicKey)))));
  test('ES256', async () => refused(await forged(same, { alg: 'ES256' }, pair.privateKey as never)));
  test('HS512 with our key', async () =>
    refused(await forged(same, { alg: 'HS512' }, Buffer.concat([derived, derived]))));
  test('wrong audience', async () => refused(await forged((token) => token.setAudience('other'))));
  test('wrong issuer', async () => refused(await forged((token) => token.setIssuer('http://elsewhere'))));
  test('wrong typ', async () => refused(await forged(same, { typ: 'JWT' })));
  test('expired', async () =>
    refused(await forged((token) => token.setExpirationTime(Math.floor(now.getTime() / 1000) - 1))));
  test('not yet valid', async () =>
    refused(await forged((token) => token.setNotBefore(Math.floor(now.getTime() / 1000) + 60))));
  test('without an end', async () => {
    const { kid } = decodeProtectedHeader(await tokens.sign(claims));
    const token = new SignJWT({ tid: 82, sid: 's', pid: 'p' }).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid });
    await refused(
      await token.setSubject('a').setIssuer(settings.publicUrl).setAudience('dan-van-api').setIssuedAt().sign(derived),
    );
  });
  test('unknown critical header', async () => refused(await forged(same, { crit: ['x'], x: 1 })));
  test('kid that is a path', async () => refused(await forged(same, { kid: '../../../dev/null' })));
  test('key brought along in the header', async () =>
    refused(await forged(same, { kid: 'x', jwk: { kty: 'oct', k: derived.toString('base64url') } })));
  test('claims of another kind', async () => refused(await forged(same, {}, derived, { tid: '82' })));
  test('huge', async () => refused(await forged(same, {}, derived, { filler: 'x'.repeat(4_000) })));
  test('no token at all', async () => {
    for (const text of ['', 'a', 'a.b.c', '..', `${'a.'.repeat(900)}`]) await refused(text);
  });
});
