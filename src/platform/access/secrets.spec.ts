import { describe, expect, test } from '@jest/globals';
import { isFrom, networksOf } from './networks';
import { Recent } from './recent';
import { newApiKey, newRefreshToken, readApiKey, readRefreshToken } from './secrets';

describe('keys and refresh tokens', () => {
  test('a key names its tenant and its public part; the hash of the whole is what is kept', () => {
    const { secret, keyId, hash } = newApiKey(82);
    expect(secret).toMatch(/^dv_82_[0-9A-Za-z]{12}_[0-9A-Za-z]{43}$/);
    expect(readApiKey(secret)).toEqual({ tenantId: 82, keyId, hash });
    expect(hash).toHaveLength(32);
  });

  test('a refresh token names its tenant', () => {
    const { token, hash } = newRefreshToken(82);
    expect(readRefreshToken(token)).toEqual({ tenantId: 82, hash });
  });

  test('one is not taken for the other, nor is anything else', () => {
    const { secret } = newApiKey(82);
    for (const text of ['', secret.slice(0, -1), `${secret}x`, ` ${secret}`, newRefreshToken(82).token])
      expect(readApiKey(text)).toBeUndefined();
    expect(readRefreshToken(secret)).toBeUndefined();
  });
});

describe('networks of a key', () => {
  const networks = networksOf(['10.1.0.0/16', '203.0.113.7/32', '2001:db8::/32']);

  test.each(['10.1.255.3', '::ffff:10.1.2.3', '203.0.113.7', '2001:db8::1'])('%s is inside', (ip) =>
    expect(isFrom(networks, ip)).toBe(true),
  );
  test.each(['10.2.0.1', '203.0.113.8', '::1', '2001:db9::1', 'nonsense'])('%s is outside', (ip) =>
    expect(isFrom(networks, ip)).toBe(false),
  );
  test('no networks: anywhere', () => expect(isFrom(networksOf([]), '198.51.100.1')).toBe(true));
});

test('what was used longest ago is forgotten first', () => {
  const recent = new Recent<number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.get('a');
  recent.set('c', 3);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
});
