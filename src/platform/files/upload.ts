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

/** Where the bytes go as they arrive. */
export interface Entrance<T> {
  receive(content: AsyncIterable<Buffer>): Promise<T>;
  discard(received: T): Promise<void>;
}

export interface Parts<T> {
  received: T;
  name: string | undefined;
  declared: string;
  fields: Record<string, unknown>;
}

/** Reads the request to its end; what came of the file is the caller's to keep or discard. */
export async function receiveUpload(request: FastifyRequest, store: FileStore): Promise<Upload> {
  const { received, name, declared, fields } = await receiveParts<Received>(request, store, ['class']);
  const read = fileClass.read(fields['class'] ?? 'INTERNAL');
  if (read !== undefined) return { ...received, name, declared, class: read as FileClass };
  await store.discard(received);
  throw new Refusal('INVALID_INPUT', {
    violations: [{ path: 'class', code: 'NOT_A_VALUE', params: { type: 'FileClass' } }],
  });
}

/** One file and the short fields that are known here. */
export async function receiveParts<T extends { size: number }>(
  request: FastifyRequest,
  entrance: Entrance<T>,
  known: readonly string[],
): Promise<Parts<T>> {
  if (!request.isMultipart()) throw new Refusal('UNSUPPORTED_MEDIA_TYPE');
  let found: Omit<Parts<T>, 'fields'> | undefined;
  const fields: Record<string, unknown> = {};
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        found = { received: await receiveFile(part, entrance), name: part.filename, declared: part.mimetype };
      } else if (known.includes(part.fieldname)) fields[part.fieldname] = part.value;
      else throw new Refusal('INVALID_INPUT', { violations: [{ path: part.fieldname, code: 'UNKNOWN_PROPERTY' }] });
    }
    if (!found) throw new Refusal('FILE_MISSING', { path: 'file' });
    return { ...found, fields };
  } catch (error) {
    if (found) await entrance.discard(found.received);
    throw asRefusal(error);
  }
}

async function receiveFile<T extends { size: number }>(part: MultipartFile, entrance: Entrance<T>): Promise<T> {
  if (part.fieldname !== 'file') {
    part.file.resume();
    throw new Refusal('FILE_MISSING', { path: 'file' });
  }
  const received = await entrance.receive(part.file);
  const refused = part.file.truncated ? 'FILE_TOO_LARGE' : received.size === 0 ? 'FILE_EMPTY' : undefined;
  if (!refused) return received;
  await entrance.discard(received);
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
