import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer';
import { AuditService, type Doer } from '../audit/audit.service';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { Jobs } from '../jobs/jobs.service';
import { checkedType } from './file-check';
import { contentInMemory, lookingAtDisk } from './file-content';
import { shownName } from './file-name';
import { FileStore } from './file-store';
import { StoredFile } from './file.entity';
import { scanFile } from './scan-file.job';
import { Scanner, type Verdict } from './scanner';
import type { SealedUpload } from './sealed-upload';
import type { Upload } from './upload';

/** A file that was looked at from all sides and lies in its place; only the register does not know it yet. */
export interface Examined {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  state: Exclude<Verdict['state'], 'INFECTED'>;
  class: Upload['class'];
}

@Injectable()
export class FilesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: FileStore,
    private readonly scanner: Scanner,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
  ) {}

  /** Looks at what was received, before any transaction: nobody's connection waits for a disk or a scanner. */
  async examineFile(upload: Upload, doer: Doer): Promise<Examined> {
    try {
      const name = shownName(upload.name);
      if (name === undefined) throw new Refusal('FILE_NAME', { path: 'file' });
      const mediaType = await lookingAtDisk(upload.path, (content) => checkedType(content, name, upload.declared));
      const verdict = await this.scanner.scan(this.store.readReceived(upload));
      if (verdict.state === 'INFECTED') return await this.refuseInfected(verdict.finding, upload.sha256, doer);
      await this.store.keep(doer.viewer.tenantId, upload);
      const { size, sha256 } = upload;
      return { name, mediaType, size, sha256, state: verdict.state, class: upload.class };
    } catch (error) {
      await this.store.discard(upload);
      throw error;
    }
  }

  /**
   * The same for what must not touch a disk unencrypted. It is not kept for a later scan: where the scanner is away,
   * whoever sent it sends it again.
   */
  async examineInMemory(upload: SealedUpload, doer: Doer): Promise<Omit<Examined, 'class' | 'sha256'>> {
    const name = shownName(upload.name);
    if (name === undefined) throw new Refusal('FILE_NAME', { path: 'file' });
    const content = contentInMemory(upload.bytes);
    const mediaType = await checkedType(content, name, upload.declared);
    const verdict = await this.scanner.scan(content.stream());
    // The digest of a secret file stays out of the audit.
    if (verdict.state === 'INFECTED') return this.refuseInfected(verdict.finding, null, doer);
    if (verdict.state === 'QUARANTINED') throw new Refusal('SCANNER_AWAY', { headers: { 'retry-after': '60' } });
    return { name, mediaType, size: content.size, state: verdict.state };
  }

  private async refuseInfected(finding: string, sha256: string | null, doer: Doer): Promise<never> {
    await this.audit.eventBy(doer, 'file', null, { refused: 'INFECTED', ...(sha256 && { sha256 }), finding });
    throw new Refusal('FILE_INFECTED', { path: 'file', params: { finding } });
  }

  async uploadFile(examined: Examined, viewer: Viewer): Promise<string> {
    const who = { uploadedById: viewer.accountId, agencyId: viewer.agencyId };
    const id = await this.work.insert(StoredFile, { ...examined, ...who });
    if (examined.state === 'QUARANTINED') await this.jobs.enqueue(scanFile, { fileId: id }, { uniqueKey: id });
    return id;
  }
}
