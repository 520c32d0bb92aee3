import { availableParallelism } from 'node:os';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Passwords } from './passwords';

const passwords = new Passwords();
const good = 'Nước-lớn-nước-ròng-7';
let stored: string;

beforeAll(async () => {
  await passwords.onModuleInit();
  stored = await passwords.hash(good);
});

describe('a password', () => {
  test('is kept as argon2id with 19 MiB and two passes', () =>
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/));
  test('is known again', async () => expect(await passwords.verify(stored, good)).toBe(true));
  test('is known however the keyboard composes its accents', async () =>
    expect(await passwords.verify(stored, good.normalize('NFD'))).toBe(true));
  test('another is refused', async () => expect(await passwords.verify(stored, `${good} `)).toBe(false));
  test('without account there is nothing it could match', async () =>
    expect(await passwords.verify(undefined, good)).toBe(false));
  test('one of a megabyte is refused and not hashed as such', async () =>
    expect(await passwords.verify(stored, good + 'x'.repeat(1_000_000))).toBe(false));

  test.each(['short-one-7', 'a'.repeat(20), 'abababababab', 'x'.repeat(129), 'xin-chao-tranlan-2026'])(
    '%s is too weak',
    (text) => expect(() => passwords.check(text, 'tranlan', 'newPassword')).toThrow('PASSWORD_WEAK'),
  );
  test('a sentence will do', () => expect(() => passwords.check(good, 'tranlan', 'newPassword')).not.toThrow());
});

test('a flood of log-ins waits in turn, and what is beyond the queue is sent away at once', async () => {
  const room = Math.max(1, Math.min(4, availableParallelism())) + 100;
  const all = await Promise.allSettled(Array.from({ length: room + 20 }, () => passwords.verify(undefined, good)));
  const away = all.filter((each) => each.status === 'rejected');
  expect(away).toHaveLength(20);
  expect(away[0]).toMatchObject({ reason: { code: 'OVERLOADED' } });
  expect(await passwords.verify(stored, good)).toBe(true);
});

test('an unknown user takes as long as a known one', async () => {
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
  for (let i = 0; i < 60; i++) {
    const kind = i % 2 ? 'known' : 'unknown';
    const began = process.hrtime.bigint();
    await passwords.verify(kind === 'known' ? stored : undefined, 'not the password');
    times[kind].push(Number(process.hrtime.bigint() - began));
  }
  const median = (all: number[]) => all.sort((a, b) => a - b)[all.length / 2]!;
  expect(median(times.unknown) / median(times.known)).toBeGreaterThan(0.6);
  expect(median(times.unknown) / median(times.known)).toBeLessThan(1.7);
});
