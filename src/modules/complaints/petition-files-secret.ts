import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { StoredFile } from '../../platform/files/file.entity';
import { FileStore } from '../../platform/files/file-store';
import { SealedFileStore } from '../../platform/files/sealed-file-store';
import type { JobRun } from '../../platform/jobs/job';
import { Jobs } from '../../platform/jobs/jobs.service';
import { MatterFile } from './sealed-file.entity';

const forgetContent = 'forget-content';

interface Attached extends Pick<StoredFile, 'name' | 'mediaType' | 'sha256' | 'state' | 'uploadedById' | 'agencyId'> {
  id: string;
  fileId: string;
}

interface Matter {
  petitionId: string;
  keyId: string;
  sealId: string;
}

/** Files of a petition that became secret: encrypted anew under its key, and what lay in the open is taken away. */
@Injectable()
export class PetitionFilesSecret {
  constructor(
    private readonly jobs: Jobs,
    private readonly work: UnitOfWork,
    private readonly store: FileStore,
    private readonly sealed: SealedFileStore,
  ) {
    jobs.define<{ sha256: string }>(forgetContent, ({ sha256 }, run) => this.forget(sha256, run), {
      ownTransactions: true,
    });
  }

  /** Before the petition's own rows are sealed. Answers the ids of what is to be sealed with them. */
  async encrypt({ petitionId, keyId, sealId }: Matter, viewer: Viewer): Promise<{ links: string[]; files: string[] }> {
    const attached = await this.work.query<Attached>(
      `select m.id, m.file_id as "fileId", f.name, f.media_type as "mediaType", f.sha256, f.state,
         f.uploaded_by_id as "uploadedById", f.agency_id as "agencyId"
       from app.matter_file m join app.file f on f.tenant_id = m.tenant_id and f.id = m.file_id
       where m.tenant_id = current_setting('app.tenant')::int and m.petition_id = $1 order by m.id`,
      [petitionId],
    );
    for (const [at, file] of attached.entries()) {
      const id = uuidv7();
      const { name, mediaType, uploadedById, agencyId, state } = file;
      await this.sealed.keep(viewer.tenantId, {
        id,
        neutralName: `tai-lieu-${at + 1}`,
        keyId,
        sealedBy: sealId,
        name,
        mediaType,
        bytes: await this.bytesOf(viewer.tenantId, file.sha256),
        state: state === 'CLEAN' ? 'CLEAN' : 'UNSCANNED',
        uploadedById,
        agencyId,
      });
      await this.work.change(MatterFile, file.id, { fileId: id });
      await this.work.remove(StoredFile, file.fileId);
      await this.jobs.enqueue(forgetContent, { sha256: file.sha256 }, { uniqueKey: file.fileId });
    }
    return { links: attached.map(({ id }) => id), files: attached.map(({ fileId }) => fileId) };
  }

  private async bytesOf(tenantId: number, sha256: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.store.read(tenantId, sha256) as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** Equal files lie on disk once: the bytes go when no other record speaks of them. */
  private async forget(sha256: string, { tenantId, jobId }: JobRun): Promise<void> {
    const [other] = await this.work.asSystem(
      tenantId,
      `job:${forgetContent}`,
      () => this.work.query(`select 1 from app.file where tenant_id = $1 and sha256 = $2 limit 1`, [tenantId, sha256]),
      jobId,
    );
    if (!other) await this.store.remove(tenantId, sha256);
  }
}
