import { createHash, randomInt } from 'node:crypto';

/** Crockford's base 32: no letter that reads like a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const random = (length: number) => Array.from({ length }, () => alphabet[randomInt(32)]).join('');

export const codeLength = 10;
/** 100 bits: a plain hash is enough to keep. */
export const secretLength = 20;

/** What a citizen asks with: neither part says anything about kind, place or order. */
export const newCode = (): string => random(codeLength);
export const newSecret = (): string => random(secretLength);
export const newPseudonym = (): string => `#${random(4)}`;

/** As it may be read from a slip: in groups, in small letters, O for 0. */
export const readBack = (text: string): string =>
  text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
