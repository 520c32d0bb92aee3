import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from '../../platform/access/viewer';
import { ActsService } from '../../platform/acts/acts.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { FilesService } from '../../platform/files/files.service';
import { SealedFileStore } from '../../platform/files/sealed-file-store';
import { receiveSealedUpload } from '../../platform/files/sealed-upload';
import { Clock } from '../../platform/time/clock';
import { isId } from '../../platform/views/codecs';
import { planRest } from '../../platform/views/planning';
import { Reader } from '../../platform/views/reader';
import { bareCopy } from './redaction-copy';
import { MatterFile } from './sealed-file.entity';
import { matterFileKind, MatterFileView } from './sealed-file.view';
import { sealOf } from './sealed-matter.sql';

type Matter = 'case' | 'petition';

interface Sending {
  matter: Matter;
  id: string;
  kind: string;
  redactsId: string | null;
  name: string;
  mediaType: string;
  bytes: Buffer;
  state: 'CLEAN' | 'UNSCANNED';
}

const operations = { case: 'attachSealedFile', petition: 'attachSealedPetitionFile' } as const;

/** Files of secret matters: received in memory, encrypted under the key of the matter, listed under names that say nothing. */
@Injectable()
export class SealedFilesService {
  constructor(
    private readonly acts: ActsService,
    private readonly reader: Reader,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: FilesService,
    private readonly store: SealedFileStore,
  ) {}

  async attach(
    matter: Matter,
    id: string,
    request: FastifyRequest,
    viewer: Viewer,
    reply: FastifyReply,
  ): Promise<string> {
    const operation = operations[matter];
    const key = keyOf(request);
    const upload = await receiveSealedUpload(request, ['kind', 'redacts']);
    const { kind, redactsId } = fieldsOf(upload.fields);
    const examined = await this.files.examineInMemory(upload, { viewer, operation, requestId: request.id });
    const { name, mediaType } = examined;
    const bytes = redactsId === null ? upload.bytes : bareCopy(mediaType, upload.bytes);
    const state = examined.state as Sending['state'];
    const sending = { matter, id, kind, redactsId, name, mediaType, bytes, state };
    const digest = createHash('sha256').update(upload.bytes).digest('hex');
    const answer = await this.acts.perform(
      {
        operation,
        viewer,
        requestId: request.id,
        input: { id, idempotencyKey: key },
        fingerprint: JSON.stringify([operation, id, kind, redactsId, name, digest]),
        keyed: true,
        status: 201,
        readBack: (made) => ({ plan: planRest(MatterFileView, undefined, viewer), id: made }),
      },
      this.reader,
      (now) => this.file(sending, now),
    );
    void reply.status(answer.status).header('content-type', 'application/json; charset=utf-8');
    if (answer.version) void reply.header('etag', `"${answer.version}"`);
    if (answer.replayed) void reply.header('idempotent-replayed', 'true');
    return answer.text;
  }

  private async file(sending: Sending, viewer: Viewer): Promise<string> {
    const { matter, id, kind, redactsId, name, mediaType, bytes, state } = sending;
    const [sealed] = await this.work.query<{ sealed_by: string | null; key_id: string }>(sealOf[matter], [id]);
    if (!sealed?.sealed_by) throw new Refusal('NOT_SECRET_MATTER');
    const of = matter === 'case' ? { caseId: id, petitionId: null } : { caseId: null, petitionId: id };
    if (redactsId !== null) await this.checkOriginal(redactsId, of);
    const fileId = uuidv7();
    await this.store.keep(viewer.tenantId, {
      id: fileId,
      neutralName: `tai-lieu-${await this.nextNumber(of)}`,
      keyId: sealed.key_id,
      sealedBy: sealed.sealed_by,
      name,
      mediaType,
      bytes,
      state,
      uploadedById: viewer.accountId,
      agencyId: viewer.agencyId,
    });
    return this.work.insert(MatterFile, {
      ...of,
      fileId,
      kind,
      redacted: redactsId !== null,
      redactsId,
      attachedOn: this.clock.today(),
      sealedBy: sealed.sealed_by,
    });
  }

  private async checkOriginal(id: string, of: Pick<MatterFile, 'caseId' | 'petitionId'>): Promise<void> {
    const original = await this.work.manager.findOneBy(MatterFile, { id });
    const fits = original && !original.redacted;
    if (!fits || original.caseId !== of.caseId || original.petitionId !== of.petitionId)
      throw new Refusal('REDACTS_ANOTHER', { path: 'redacts' });
  }

  private async nextNumber({ caseId, petitionId }: Pick<MatterFile, 'caseId' | 'petitionId'>): Promise<number> {
    const [filed] = await this.work.query<{ count: number }>(
      `select count(*)::int as count from app.matter_file
       where tenant_id = current_setting('app.tenant')::int and (case_id = $1 or petition_id = $2)`,
      [caseId, petitionId],
    );
    return filed!.count + 1;
  }
}

function keyOf({ headers }: FastifyRequest): string {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string' || key.length === 0)
    throw new Refusal('IDEMPOTENCY_KEY_REQUIRED', { path: 'idempotencyKey' });
  if (key.length > 200) throw new Refusal('TOO_LONG', { path: 'idempotencyKey', params: { max: 200 } });
  return key;
}

function fieldsOf({ kind, redacts }: Record<string, unknown>): { kind: string; redactsId: string | null } {
  const read = matterFileKind.read(kind);
  if (read === undefined) throw invalid([{ path: 'kind', code: 'NOT_A_VALUE', params: { type: 'MatterFileKind' } }]);
  if (redacts !== undefined && !isId(redacts))
    throw invalid([{ path: 'redacts', code: 'NOT_A_VALUE', params: { type: 'Id' } }]);
  return { kind: read as string, redactsId: redacts === undefined ? null : (redacts as string).toLowerCase() };
}
