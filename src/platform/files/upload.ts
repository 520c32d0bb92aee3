import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../errors/refusal';
import type { FileStore, Received } from './file-store';
import { fileClass, type FileClass } from './file.view';

export const largestFile = 25 * 1024 * 1024;

/** What multipart may bring: one file and a few short fields. */
export const multipartLimits = {
  files: 1,
  fileSize: largestFile,
  fields: 4,
  fieldSize: 200,
  fieldNameSize: 50,
  parts: 6,
  headerPairs: 50,
};

export interface Upload extends Received {
  name: string | undefined;
  declared: string;
  class: FileClass;
}

/** Reads the request to its end; the file lies in the store's entrance, and is the caller's to keep or discard. */
export async function receiveUpload(request: FastifyRequest, store: FileStore): Promise<Upload> {
  if (!request.isMultipart()) throw new Refusal('UNSUPPORTED_MEDIA_TYPE');
  let received: (Received & { name: string | undefined; declared: string }) | undefined;
  let wanted: unknown = 'INTERNAL';
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        received = { ...(await receiveFile(part, store)), name: part.filename, declared: part.mimetype };
      } else if (part.fieldname === 'class') wanted = part.value;
      else throw new Refusal('INVALID_INPUT', { violations: [{ path: part.fieldname, code: 'UNKNOWN_PROPERTY' }] });
    }
    if (!received) throw new Refusal('FILE_MISSING', { path: 'file' });
    const read = fileClass.read(wanted);
    if (read === undefined)
      throw new Refusal('INVALID_INPUT', {
        violations: [{ path: 'class', code: 'NOT_A_VALUE', params: { type: 'FileClass' } }],
      });
    return { ...received, class: read as FileClass };
  } catch (error) {
    if (received) await store.discard(received);
    throw asRefusal(error);
  }
}

async function receiveFile(part: MultipartFile, store: FileStore): Promise<Received> {
  if (part.fieldname !== 'file') {
    part.file.resume();
    throw new Refusal('FILE_MISSING', { path: 'file' });
  }
  const received = await store.receive(part.file);
  const refused = part.file.truncated ? 'FILE_TOO_LARGE' : received.size === 0 ? 'FILE_EMPTY' : undefined;
  if (!refused) return received;
  await store.discard(received);
  throw new Refusal(refused, { path: 'file', params: { megabytes: largestFile / 1024 / 1024 } });
}

/** What the parser of multipart says of a request it cannot read. */
function asRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('STORAGE_FULL');
  if (code === 'FST_REQ_FILE_TOO_LARGE')
    return new Refusal('FILE_TOO_LARGE', { path: 'file', params: { megabytes: largestFile / 1024 / 1024 } });
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT') return new Refusal('FILE_MISSING', { path: 'file' });
  // Busboy's own errors carry no code; those of the disk do.
  return code === undefined || (statusCode !== undefined && statusCode < 500) ? new Refusal('MALFORMED') : error;
}

/** The body of an upload, as OpenAPI tells it. */
export const uploadBody = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'Tệp. The file.' },
    class: { ...(fileClass.openapi as object), default: 'INTERNAL' },
  },
};
