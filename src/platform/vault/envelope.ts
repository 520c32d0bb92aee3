import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Refusal } from '../errors/refusal';

/** Where a secret lies. What is sealed for one place opens at no other. */
export interface Place {
  table: string;
  record: string;
  field: string;
}

/** A key and the names under which it seals. */
export interface NamedKey {
  tenantId: number;
  id: string;
  key: Buffer;
}

/** The first byte of everything sealed: by which cipher, and what comes out. */
export const formats = { json: 1, bytes: 2 } as const;
export type Format = (typeof formats)[keyof typeof formats];

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;
const head = 1 + ivLength;

export const newKeyBytes = (): Buffer => randomBytes(32);

/** format · IV · ciphertext · tag */
export function sealed(by: NamedKey, place: Place, format: Format, plain: Buffer): Buffer {
  const iv = randomBytes(ivLength);
  const gcm = createCipheriv(cipher, by.key, iv, { authTagLength: tagLength }).setAAD(boundTo(by, place, format));
  return Buffer.concat([Buffer.of(format), iv, gcm.update(plain), gcm.final(), gcm.getAuthTag()]);
}

export function opened(by: NamedKey, place: Place, format: Format, bytes: Buffer): Buffer {
  if (bytes.length < head + tagLength || bytes[0] !== format) throw new Refusal('SECRET_DAMAGED');
  const gcm = createDecipheriv(cipher, by.key, bytes.subarray(1, head), { authTagLength: tagLength })
    .setAAD(boundTo(by, place, format))
    .setAuthTag(bytes.subarray(-tagLength));
  try {
    return Buffer.concat([gcm.update(bytes.subarray(head, -tagLength)), gcm.final()]);
  } catch {
    throw new Refusal('SECRET_DAMAGED');
  }
}

function boundTo({ tenantId, id }: NamedKey, { table, record, field }: Place, format: Format): Buffer {
  const names = [String(tenantId), id, table, record, field];
  // Otherwise two places could be written alike.
  if (names.some((name) => name === '' || name.includes('|'))) throw new Error('a place is named without |');
  return Buffer.from([format, ...names].join('|'));
}
