import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '../settings.token';
import type { MasterKey } from './master-keys';

/** Where master keys come from: the settings, or an adapter of the province's own key store. */
export abstract class KeyProvider {
  /** Wraps whatever is wrapped from now on. */
  abstract current(): MasterKey;
  /** One that wrapped something before, as long as the operator keeps it. */
  abstract byId(id: string): MasterKey | undefined;
}

/** `MASTER_KEYS` or `MASTER_KEYS_FILE`, of which the first is the current one. */
@Injectable()
export class SettingsKeyProvider extends KeyProvider {
  constructor(@Inject(SETTINGS) private readonly settings: { masterKeys: MasterKey[] }) {
    super();
  }

  current(): MasterKey {
    return this.settings.masterKeys[0]!;
  }

  byId(id: string): MasterKey | undefined {
    return this.settings.masterKeys.find((key) => key.id === id);
  }
}
