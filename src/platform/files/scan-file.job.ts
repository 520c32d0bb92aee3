import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import type { JobRun } from '../jobs/job';
import { Jobs } from '../jobs/jobs.service';
import { Clock } from '../time/clock';
import { ScannerSilent } from './clamd';
import { FileStore } from './file-store';
import { StoredFile } from './file.entity';
import { Scanner } from './scanner';

export const scanFile = 'scan-file';
const sweepUploads = 'sweep-uploads';

/** Looks again at what lies in quarantine, until the scanner answers. */
@Injectable()
export class ScanFileJob {
  constructor(
    jobs: Jobs,
    private readonly work: UnitOfWork,
    private readonly store: FileStore,
    private readonly scanner: Scanner,
    clock: Clock,
  ) {
    // The scanner may be away over a holiday: about two months of tries.
    const options = { retries: 1_500, retryAfter: 15, ownTransactions: true };
    jobs.define<{ fileId: string }>(scanFile, ({ fileId }, run) => this.scan(fileId, run), options);
    jobs.define(sweepUploads, () => this.store.sweep(clock.now()), { ownTransactions: true });
    jobs.schedule(sweepUploads, '30 2 * * *');
  }

  private async scan(fileId: string, { tenantId, jobId }: JobRun): Promise<void> {
    const inTenant = <T>(work: () => Promise<T>) => this.work.asSystem(tenantId, `job:${scanFile}`, work, jobId);
    const file = await inTenant(() => this.work.manager.findOneBy(StoredFile, { tenantId, id: fileId }));
    if (file?.state !== 'QUARANTINED') return;
    const verdict = await this.scanner.scan(this.store.read(tenantId, file.sha256));
    if (verdict.state === 'QUARANTINED' || verdict.state === 'UNSCANNED') throw new ScannerSilent();
    const finding = verdict.state === 'INFECTED' ? verdict.finding : null;
    await inTenant(() => this.work.change(StoredFile, fileId, { state: verdict.state, finding }, file.version));
    if (verdict.state === 'INFECTED') await this.store.remove(tenantId, file.sha256);
  }
}
