import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { Clock } from '../time/clock';
import { formats, type NamedKey, newKeyBytes, opened, type Place, sealed } from './envelope';
import { KeyChain, type StoredDataKey, wiping } from './key-chain';
import { addDataKey, dataKey, shredDataKey } from './keys.sql';
import { KeysOfYears } from './keys-of-years';

/**
 * Secrets of persons, sealed by a key of their own inside the open transaction (docs/vault.md).
 * No opened key is kept beyond the call: what another process has shredded must be unreadable at once, not after a cache.
 */
@Injectable()
export class Vault {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly chain: KeyChain,
    private readonly years: KeysOfYears,
  ) {}

  /** A key for what is to be forgotten together: one person, one case. Answers its id, which the record keeps. */
  async newKey(): Promise<string> {
    const kek = await this.years.of(Number(this.clock.today().slice(0, 4)));
    const key = { tenantId: kek.tenantId, id: uuidv7(), key: newKeyBytes() };
    const wrapped = wiping([kek, key], () => this.chain.wrapDataKey(kek, key));
    await this.work.query(addDataKey, [key.id, kek.id, wrapped]);
    return key.id;
  }

  async seal(keyId: string, place: Place, value: unknown): Promise<Buffer> {
    return (await this.sealMany(keyId, [{ place, value }]))[0]!;
  }

  async open(keyId: string, place: Place, bytes: Buffer): Promise<unknown> {
    return (await this.openMany(keyId, [{ place, sealed: bytes }]))[0];
  }

  sealMany(keyId: string, secrets: readonly { place: Place; value: unknown }[]): Promise<Buffer[]> {
    return this.with(keyId, (key) =>
      secrets.map(({ place, value }) => sealed(key, place, formats.json, Buffer.from(JSON.stringify(value)))),
    );
  }

  openMany(keyId: string, secrets: readonly { place: Place; sealed: Buffer }[]): Promise<unknown[]> {
    return this.with(keyId, (key) =>
      secrets.map(({ place, sealed: bytes }): unknown =>
        JSON.parse(opened(key, place, formats.json, bytes).toString()),
      ),
    );
  }

  sealBytes(keyId: string, place: Place, content: Buffer): Promise<Buffer> {
    return this.with(keyId, (key) => sealed(key, place, formats.bytes, content));
  }

  openBytes(keyId: string, place: Place, bytes: Buffer): Promise<Buffer> {
    return this.with(keyId, (key) => opened(key, place, formats.bytes, bytes));
  }

  /** Destroys the key, and with it all that it sealed, for ever. The reason is a code such as RETENTION_ENDED. */
  async shred(keyId: string, reason: string): Promise<void> {
    await this.find(keyId);
    await this.work.query(shredDataKey, [keyId, reason]);
  }

  private async find(keyId: string): Promise<StoredDataKey> {
    const [found] = await this.work.query<StoredDataKey>(dataKey, [keyId]);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  }

  private async with<T>(keyId: string, work: (key: NamedKey) => T): Promise<T> {
    const found = await this.find(keyId);
    if (!found.wrapped) throw new Refusal('SECRET_SHREDDED');
    const kek = this.chain.openKek(found);
    const key = wiping([kek], () => this.chain.openDataKey(kek, found));
    return wiping([key], () => work(key));
  }
}
