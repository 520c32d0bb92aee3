import { Injectable } from '@nestjs/common';
import type { ReadStream } from 'node:fs';
import { AuditService, type Doer } from '../audit/audit.service';
import { Refusal } from '../errors/refusal';
import { planRest } from '../views/planning';
import { Reader } from '../views/reader';
import { FileStore } from './file-store';
import { FileView } from './file.view';
import type { ByteRange } from './range';

type Downloadable = Pick<FileView, 'id' | 'name' | 'mediaType' | 'size' | 'sha256' | 'state' | 'class'>;

const wanted: (keyof Downloadable)[] = ['id', 'name', 'mediaType', 'size', 'sha256', 'state', 'class'];

@Injectable()
export class DownloadsService {
  constructor(
    private readonly reader: Reader,
    private readonly store: FileStore,
    private readonly audit: AuditService,
  ) {}

  /** The file as the viewer may see it; who may not see it, or not yet, is refused. */
  async findFile(id: string, doer: Doer): Promise<Downloadable> {
    const [answer] = await this.reader.read(doer, [{ plan: planRest(FileView, wanted, doer.viewer), id }]);
    const file = JSON.parse(answer!.text) as Downloadable | null;
    if (!file) throw new Refusal('NOT_FOUND');
    if (file.state === 'QUARANTINED') throw new Refusal('FILE_QUARANTINED', { headers: { 'retry-after': '60' } });
    if (file.state === 'INFECTED') throw new Refusal('NOT_FOUND');
    return file;
  }

  /** The bytes, once the audit knows who takes them. */
  async openFile(file: Downloadable, range: ByteRange | undefined, doer: Doer): Promise<ReadStream> {
    await this.audit.eventBy(doer, 'file', file.id, { sha256: file.sha256, ...range });
    return this.store.read(doer.viewer.tenantId, file.sha256, range);
  }
}
