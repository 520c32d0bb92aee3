import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../access/viewer';
import { ActsService } from '../acts/acts.service';
import { Refusal } from '../errors/refusal';
import { planRest } from '../views/planning';
import { Reader } from '../views/reader';
import { FileStore } from './file-store';
import { FileView } from './file.view';
import { FilesService } from './files.service';
import { receiveUpload } from './upload';

const operation = 'uploadFile';

/** An act whose input is a stream: received and examined first, then performed like any other. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly acts: ActsService,
    private readonly reader: Reader,
    private readonly store: FileStore,
    private readonly files: FilesService,
  ) {}

  async uploadFile(request: FastifyRequest, viewer: Viewer, reply: FastifyReply): Promise<string> {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || key.length === 0)
      throw new Refusal('IDEMPOTENCY_KEY_REQUIRED', { path: 'idempotencyKey' });
    if (key.length > 200) throw new Refusal('TOO_LONG', { path: 'idempotencyKey', params: { max: 200 } });
    const upload = await receiveUpload(request, this.store);
    const examined = await this.files.examineFile(upload, { viewer, operation, requestId: request.id });
    const { name, sha256, class: fileClass } = examined;
    const answer = await this.acts.perform(
      {
        operation,
        viewer,
        requestId: request.id,
        input: { idempotencyKey: key },
        fingerprint: JSON.stringify([operation, name, sha256, fileClass]),
        keyed: true,
        status: 201,
        readBack: (id) => ({ plan: planRest(FileView, undefined, viewer), id }),
      },
      this.reader,
      () => this.files.uploadFile(examined, viewer),
    );
    void reply.status(answer.status).header('content-type', 'application/json; charset=utf-8');
    if (answer.version) void reply.header('etag', `"${answer.version}"`);
    if (answer.replayed) void reply.header('idempotent-replayed', 'true');
    return answer.text;
  }
}
