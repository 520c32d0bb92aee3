import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../database/unit-of-work';
import { newKeyBytes, type NamedKey } from './envelope';
import { KeyChain, type StoredKek, wiping } from './key-chain';
import { addKeyOfYear, keyOfYear } from './keys.sql';

/** One key a tenant and year wraps what is new; made when it is first needed. */
@Injectable()
export class KeysOfYears {
  constructor(
    private readonly work: UnitOfWork,
    private readonly chain: KeyChain,
  ) {}

  async of(year: number): Promise<NamedKey> {
    for (;;) {
      const [found] = await this.work.query<StoredKek>(keyOfYear, [year]);
      if (found) return this.chain.openKek(found);
      // None yet, or replaced while we waited for it: whoever made the next one, it is there afterwards.
      await this.make(year);
    }
  }

  async make(year: number): Promise<void> {
    const [tenant] = await this.work.query<{ id: number }>(`select current_setting('app.tenant')::int as id`);
    const kek = { tenantId: tenant!.id, id: uuidv7(), key: newKeyBytes() };
    const { masterId, wrapped } = wiping([kek], () => this.chain.wrapKek(kek));
    await this.work.query(addKeyOfYear, [kek.id, year, masterId, wrapped]);
  }
}
