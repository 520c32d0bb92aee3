import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../../settings';
import type { Caller } from '../../platform/access/caller';
import { sameHash } from '../../platform/access/secrets';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { SETTINGS } from '../../platform/settings.token';
import { Clock } from '../../platform/time/clock';
import { hashOfSecret, readBack } from './petition-codes';
import { secretOfCode, statusOf, takeBackTry } from './petition-status.sql';
import type { PetitionStatus, PetitionStatusInput } from './petition-status.results';

/** Tries are counted under a name that no account can have: log-ins hash a user name, this has a space. */
const subject = createHash('sha256').update('petition status').digest();
/** Nobody's: what a code that does not exist is compared with. */
const nobodys = hashOfSecret('');

/**
 * Citizens ask how far their petition is, without an account. Whoever is wrong learns nothing of why, neither from the answer
 * nor from its time; whoever is right is told the same of a secret matter as of any other.
 */
@Injectable()
export class PetitionStatusService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'defaultTenant'>,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async petitionStatus(input: PetitionStatusInput, { ip, requestId }: Caller): Promise<PetitionStatus> {
    const tenantId = input.tenantId ?? this.settings.defaultTenant;
    const given = hashOfSecret(readBack(input.secret));
    const status = await this.work.asSystem(
      tenantId,
      'petitionStatus',
      async () => {
        await this.reserve(ip);
        const [found] = await this.work.query<{ id: string; secret_hash: Buffer }>(secretOfCode, [
          readBack(input.code),
        ]);
        const right = sameHash(found?.secret_hash ?? nobodys, given);
        return found && right ? this.read(found.id, ip) : undefined;
      },
      requestId,
    );
    // After the transaction: the try that failed stays counted.
    if (!status) throw new Refusal('NO_SUCH_PETITION');
    return status;
  }

  private async read(id: string, ip: string): Promise<PetitionStatus> {
    const [status] = await this.work.query<PetitionStatus>(statusOf, [id, this.clock.today()]);
    await this.work.query(takeBackTry, [subject, ip]);
    return status!;
  }

  private async reserve(ip: string): Promise<void> {
    const [reserved] = await this.work.query<{ seconds: number }>(
      `select sys.reserve_login($1, $2, $3) as seconds from sys.tenant where id = current_setting('app.tenant')::int`,
      [subject, ip, this.clock.now()],
    );
    const seconds = reserved?.seconds ?? 0;
    if (seconds > 0)
      throw new Refusal('RATE_LIMITED', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
  }
}
