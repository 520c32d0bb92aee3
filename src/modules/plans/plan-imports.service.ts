import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../platform/access/viewer';
import { ActsService } from '../../platform/acts/acts.service';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { type Entrance, receiveParts } from '../../platform/files/upload';
import { sheetFormatOf, sheetLimits } from '../../platform/sheets/sheet-reader';
import { t } from '../../platform/views/codecs';
import { Reader } from '../../platform/views/reader';
import { versionOf } from '../../platform/views/rest-input';
import { PlanSheets } from './plan-sheets.service';

const operation = 'importPlanTasks';

interface InMemory {
  bytes: Buffer;
  size: number;
}

/** A sheet is read whole and at once, and lies nowhere. */
const memory: Entrance<InMemory> = {
  async receive(content) {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of content) {
      size += chunk.length;
      // The rest is let by: what is too large is refused when it is read.
      if (size <= sheetLimits.bytes + chunk.length) chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), size };
  },
  discard: () => Promise.resolve(),
};

/** An act whose input is a file: received first, then performed like any other. */
@Injectable()
export class PlanImports {
  constructor(
    private readonly acts: ActsService,
    private readonly reader: Reader,
    private readonly sheets: PlanSheets,
  ) {}

  async importPlanTasks(planId: string, request: FastifyRequest, viewer: Viewer, reply: FastifyReply): Promise<string> {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || key.length === 0)
      throw new Refusal('IDEMPOTENCY_KEY_REQUIRED', { path: 'idempotencyKey' });
    if (key.length > 200) throw new Refusal('TOO_LONG', { path: 'idempotencyKey', params: { max: 200 } });
    const { received, name, fields } = await receiveParts(request, memory, ['dryRun']);
    const format = sheetFormatOf(name);
    const dryRun = t.bool.read(fields['dryRun'] ?? 'false');
    if (dryRun === undefined) throw invalid([{ path: 'dryRun', code: 'NOT_A_VALUE', params: { type: 'Boolean' } }]);
    const { bytes: content } = received;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const answer = await this.acts.perform(
      {
        operation,
        viewer,
        requestId: request.id,
        input: { id: planId, idempotencyKey: key, expectedVersion: versionOf(request.headers['if-match']) },
        fingerprint: JSON.stringify([operation, planId, format, sha256, dryRun]),
        keyed: true,
        status: 200,
      },
      this.reader,
      (now) => this.sheets.importPlanTasks({ planId, content, format, dryRun: dryRun === 'true' }, now),
    );
    void reply.status(answer.status).header('content-type', 'application/json; charset=utf-8');
    if (answer.replayed) void reply.header('idempotent-replayed', 'true');
    return answer.text;
  }
}

/** The body of an import, as OpenAPI tells it. */
export const sheetBody = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'Tệp .csv hoặc .xlsx. A .csv or .xlsx file.' },
    dryRun: {
      type: 'string',
      enum: ['true', 'false'],
      default: 'false',
      description: 'Chạy thử: chỉ kiểm tra. A trial: only looks.',
    },
  },
};
