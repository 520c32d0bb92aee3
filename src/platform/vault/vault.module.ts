import { Global, Module } from '@nestjs/common';
import { KeyChain } from './key-chain';
import { KeyProvider, SettingsKeyProvider } from './key-provider';
import { KeyRotation } from './key-rotation';
import { KeysOfYears } from './keys-of-years';
import { KeysRotateCommand } from './keys-rotate.command';
import { Vault } from './vault';
import './vault.errors';

/** Envelope encryption of secrets of persons. */
@Global()
@Module({
  providers: [
    { provide: KeyProvider, useClass: SettingsKeyProvider },
    KeyChain,
    KeysOfYears,
    Vault,
    KeyRotation,
    KeysRotateCommand,
  ],
  exports: [Vault, KeyRotation],
})
export class VaultModule {}
