import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { KeyChain, type StoredDataKey, type StoredKek, wiping } from './key-chain';
import {
  dataKeysUnder,
  destroyRetiredKeys,
  keysUnderOtherMasters,
  putUnderKey,
  putUnderMaster,
  replacedKeys,
  replaceKeyOfYear,
  retireKey,
  yearsWithKeys,
} from './keys.sql';
import { KeysOfYears } from './keys-of-years';

export interface RotationOptions {
  /** Only the key of this year. */
  year?: number;
  /** Also destroys keys that are retired. */
  destroyRetired?: boolean;
  tell?: (done: number, of: number) => void;
}

export interface Rotated {
  tenant: number;
  /** Keys of years put under the current master key. */
  rewrapped: number;
  made: number;
  /** Data keys put under the new key of their year. */
  moved: number;
  retired: number;
  destroyed: number;
}

interface ReplacedKey {
  id: string;
  year: number;
  left: number;
}

const batch = 1000;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/**
 * New keys for the years, without touching a secret: only keys are wrapped anew. Each step is a transaction of its own, so
 * that sealing and opening go on meanwhile, and a run that was killed is ended by the next one.
 */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly chain: KeyChain,
    private readonly years: KeysOfYears,
  ) {}

  async rotate(tenant: number, { year, destroyRetired, tell }: RotationOptions = {}): Promise<Rotated> {
    const step = <T>(work: () => Promise<T>) => this.work.asSystem(tenant, 'keys:rotate', work);
    const rewrapped = await step(() => this.putUnderCurrentMaster());
    const made = await step(() => this.replace(year ?? null));
    const replaced = await step(() => this.work.query<ReplacedKey>(replacedKeys, [year ?? null]));

    const all = replaced.reduce((sum, { left }) => sum + left, 0);
    let [moved, retired] = [0, 0];
    for (const key of replaced) {
      for (let last: string | undefined = beforeAll; last !== undefined;) {
        const ids: string[] = await step(() => this.move(key, last!));
        last = ids.at(-1);
        moved += ids.length;
        if (last) tell?.(moved, Math.max(all, moved));
      }
      retired += await step(() => this.count(retireKey, [key.id]));
    }
    const destroyed = destroyRetired ? await step(() => this.count(destroyRetiredKeys)) : 0;
    return { tenant, rewrapped, made, moved, retired, destroyed };
  }

  private async putUnderCurrentMaster(): Promise<number> {
    const keys = await this.work.query<StoredKek>(keysUnderOtherMasters, [this.chain.currentMaster]);
    for (const stored of keys) {
      const kek = this.chain.openKek(stored);
      const { masterId, wrapped } = wiping([kek], () => this.chain.wrapKek(kek));
      await this.work.query(putUnderMaster, [kek.id, masterId, wrapped]);
    }
    return keys.length;
  }

  private async replace(only: number | null): Promise<number> {
    let made = 0;
    for (const { year } of await this.work.query<{ year: number }>(yearsWithKeys, [only])) {
      if ((await this.work.query(replaceKeyOfYear, [year])).length === 0) continue;
      await this.years.make(year);
      made += 1;
    }
    return made;
  }

  /** Puts the next data keys under the present key of that year; answers which. */
  private async move({ id, year }: ReplacedKey, after: string): Promise<string[]> {
    const stored = await this.work.query<StoredDataKey>(dataKeysUnder, [id, after, batch]);
    if (stored.length === 0) return [];
    const from = this.chain.openKek(stored[0]!);
    const to = await this.years.of(year);
    const wrapped = wiping([from, to], () =>
      stored.map((each) => {
        const key = this.chain.openDataKey(from, each);
        return wiping([key], () => this.chain.wrapDataKey(to, key));
      }),
    );
    const ids = stored.map((each) => each.id);
    await this.work.query(putUnderKey, [to.id, ids, wrapped]);
    return ids;
  }

  private async count(sql: string, parameters: unknown[] = []): Promise<number> {
    return (await this.work.query(sql, parameters)).length;
  }
}
