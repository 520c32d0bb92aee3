import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors/refusal';
import { formats, type NamedKey, opened, sealed } from './envelope';
import { KeyProvider } from './key-provider';

/** A key of a year as it lies in the database. */
export interface StoredKek {
  tenant_id: number;
  kek_id: string;
  master_id: string;
  /** Null once retired or destroyed. */
  kek_wrapped: Buffer | null;
}

/** A data key as it lies in the database, with the key that wraps it. */
export interface StoredDataKey extends StoredKek {
  id: string;
  /** Null once shredded. */
  wrapped: Buffer | null;
}

const ofYear = (id: string) => ({ table: 'app.key_encryption_key', record: id, field: 'wrapped' });
const ofRecord = (id: string) => ({ table: 'app.data_key', record: id, field: 'wrapped' });

/** Wraps keys with keys: the master key those of the years, and these those of the records. */
@Injectable()
export class KeyChain {
  constructor(private readonly provider: KeyProvider) {}

  get currentMaster(): string {
    return this.provider.current().id;
  }

  wrapKek({ tenantId, id, key }: NamedKey): { masterId: string; wrapped: Buffer } {
    const master = this.provider.current();
    return { masterId: master.id, wrapped: sealed({ ...master, tenantId }, ofYear(id), formats.bytes, key) };
  }

  openKek({ tenant_id: tenantId, kek_id: id, master_id, kek_wrapped }: StoredKek): NamedKey {
    if (!kek_wrapped) throw new Refusal('SECRET_SHREDDED');
    const master = this.provider.byId(master_id);
    if (!master) throw new Refusal('MASTER_KEY_MISSING');
    return { tenantId, id, key: opened({ ...master, tenantId }, ofYear(id), formats.bytes, kek_wrapped) };
  }

  wrapDataKey(kek: NamedKey, { id, key }: NamedKey): Buffer {
    return sealed(kek, ofRecord(id), formats.bytes, key);
  }

  openDataKey(kek: NamedKey, { id, wrapped }: Pick<StoredDataKey, 'id' | 'wrapped'>): NamedKey {
    if (!wrapped) throw new Refusal('SECRET_SHREDDED');
    return { tenantId: kek.tenantId, id, key: opened(kek, ofRecord(id), formats.bytes, wrapped) };
  }
}

/** Works with keys and wipes them, whatever happens. */
export function wiping<T>(keys: NamedKey[], work: () => T): T {
  try {
    return work();
  } finally {
    for (const { key } of keys) key.fill(0);
  }
}
