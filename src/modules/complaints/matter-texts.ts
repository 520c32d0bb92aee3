import { Injectable } from '@nestjs/common';
import { Vault } from '../../platform/vault/vault';

/** A record whose texts lie in plain columns, or encrypted where its matter is secret. */
export interface TextHolder {
  table: string;
  id: string;
  keyId: string | null;
  sealedBy: string | null;
}

type TextColumns<K extends string> = Record<K, string | null> & { secret?: Buffer | null };

/** Where texts of petitions and cases are written: in the open, or under the key of the secret matter they belong to. */
@Injectable()
export class MatterTexts {
  constructor(private readonly vault: Vault) {}

  /** The columns to store: the texts themselves, or nulls in their place and one ciphertext (column `secret`). */
  async columns<K extends string>(holder: TextHolder, texts: Record<K, string | null>): Promise<TextColumns<K>> {
    if (!holder.sealedBy) return texts;
    const hidden = Object.fromEntries(Object.keys(texts).map((name) => [name, null])) as Record<K, null>;
    const given = Object.values(texts).some((text) => text !== null);
    return { ...hidden, secret: given ? await this.vault.seal(holder.keyId!, place(holder), texts) : null };
  }

  async open<T>(holder: TextHolder, secret: Buffer | null): Promise<T | undefined> {
    return secret ? ((await this.vault.open(holder.keyId!, place(holder), secret)) as T) : undefined;
  }
}

const place = ({ table, id }: TextHolder) => ({ table, record: id, field: 'secret' });
