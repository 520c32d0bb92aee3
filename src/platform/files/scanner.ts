import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '../settings.token';
import { ScannerSilent, scanWithClamd } from './clamd';

export type Verdict = { state: 'CLEAN' | 'UNSCANNED' | 'QUARANTINED' } | { state: 'INFECTED'; finding: string };

/** The antivirus hook. Where a scanner is set up, nothing is readable before it has answered. */
@Injectable()
export class Scanner {
  constructor(@Inject(SETTINGS) private readonly settings: { clamavAddress?: string }) {}

  async scan(content: AsyncIterable<Buffer>): Promise<Verdict> {
    const { clamavAddress } = this.settings;
    if (!clamavAddress) return { state: 'UNSCANNED' };
    try {
      const finding = await scanWithClamd(clamavAddress, content);
      return finding === undefined ? { state: 'CLEAN' } : { state: 'INFECTED', finding };
    } catch (error) {
      if (error instanceof ScannerSilent) return { state: 'QUARANTINED' };
      throw error;
    }
  }
}
