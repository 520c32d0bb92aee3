import { readFileSync } from 'node:fs';

/** A key that never enters the database and wraps those that do. */
export interface MasterKey {
  id: string;
  /** 32 bytes. */
  key: Buffer;
}

const keyLength = 32;

/** Reads `id:base64[,id:base64…]`, one a line if wanted; undefined when any of it is not a key of its own. */
export function parseMasterKeys(text: string): MasterKey[] | undefined {
  const keys: MasterKey[] = [];
  for (const item of text.split(/[\s,]+/).filter(Boolean)) {
    const [, id, base64] = /^([\w.-]{1,40}):([A-Za-z0-9+/]{43}=)$/.exec(item) ?? [];
    if (id === undefined || base64 === undefined || keys.some((known) => known.id === id)) return undefined;
    keys.push({ id, key: Buffer.from(base64, 'base64') });
  }
  return keys.length > 0 ? keys : undefined;
}

export function readMasterKeys(path: string): MasterKey[] | undefined {
  try {
    return parseMasterKeys(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Bytes that somebody typed rather than drew: 32 random ones repeat far less. */
export const isGuessable = ({ key }: MasterKey): boolean => new Set(key).size < keyLength / 2;
