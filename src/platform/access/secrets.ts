import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const random = (length: number) => Array.from({ length }, () => alphabet[randomInt(62)]).join('');

/** Characters of base 62 that hold 256 bits: too many to guess, so a plain hash is enough to keep. */
const secretLength = 43;

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
export const sameHash = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

/** A secret that names its tenant: rows of a tenant cannot be looked for before the tenant is known. */
export interface Presented {
  tenantId: number;
  hash: Buffer;
}

export interface PresentedKey extends Presented {
  /** The public part, by which the key is found and which may be logged. */
  keyId: string;
}

export function newRefreshToken(tenantId: number): { token: string; hash: Buffer } {
  const token = `dvr_${tenantId}_${random(secretLength)}`;
  return { token, hash: hashOf(token) };
}

export function readRefreshToken(text: string): Presented | undefined {
  const [, tenant] = /^dvr_(\d{1,9})_[0-9A-Za-z]{43}$/.exec(text) ?? [];
  return tenant === undefined ? undefined : { tenantId: Number(tenant), hash: hashOf(text) };
}

export function newApiKey(tenantId: number): { secret: string; keyId: string; hash: Buffer } {
  const keyId = random(12);
  const secret = `dv_${tenantId}_${keyId}_${random(secretLength)}`;
  return { secret, keyId, hash: hashOf(secret) };
}

export function readApiKey(text: string): PresentedKey | undefined {
  const [, tenant, keyId] = /^dv_(\d{1,9})_([0-9A-Za-z]{12})_[0-9A-Za-z]{43}$/.exec(text) ?? [];
  return tenant === undefined || keyId === undefined
    ? undefined
    : { tenantId: Number(tenant), keyId, hash: hashOf(text) };
}

/** A password for somebody else's first log-in: easy to read out, 80 bits. */
export function newTemporaryPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
