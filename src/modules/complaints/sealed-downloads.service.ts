import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { AuditService } from '../../platform/audit/audit.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { type SealedFacts, SealedFileStore } from '../../platform/files/sealed-file-store';
import { ownCapacity } from './sealed-matter.sql';

interface Filed {
  file_id: string;
  redacted: boolean;
  sealed_by: string | null;
  uploaded_by_id: string;
}

const filed = `
  select m.file_id, m.redacted, m.sealed_by, f.uploaded_by_id
  from app.matter_file m join app.file f on f.tenant_id = m.tenant_id and f.id = m.file_id
  where m.tenant_id = current_setting('app.tenant')::int and m.id = $1`;

/** Files of secret matters on their way out, once the audit knows who takes them. */
@Injectable()
export class SealedDownloadsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly audit: AuditService,
    private readonly store: SealedFileStore,
  ) {}

  downloadSealedFile(id: string, viewer: Viewer, requestId: string): Promise<{ facts: SealedFacts; bytes: Buffer }> {
    return this.viewers.insideOn(id, viewer, 'downloadSealedFile', requestId, async () => {
      const [file] = await this.work.query<Filed>(filed, [id]);
      if (!file?.sealed_by) throw new Refusal('NOT_SECRET_MATTER');
      const [named] = await this.work.query<{ capacity: string }>(ownCapacity, [file.sealed_by]);
      if (!named) throw new Refusal('NOT_FOUND');
      // Verifiers get what was redacted for them, and what they brought themselves.
      if (named.capacity === 'VERIFIER' && !file.redacted && file.uploaded_by_id !== viewer.accountId)
        throw new Refusal('VERIFIER_GETS_REDACTED');
      const opened = await this.store.open(viewer.tenantId, file.file_id);
      await this.audit.event('matter_file', id, { content: 'DOWNLOADED', redacted: file.redacted }, file.sealed_by);
      return opened;
    });
  }
}
