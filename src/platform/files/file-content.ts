import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** What an upload holds, wherever it lies while it is looked at. */
export interface FileContent {
  size: number;
  /** Up to so many bytes from there. */
  part(start: number, length: number): Promise<Buffer>;
  stream(start?: number): Readable;
  /** The media type that its bytes show; undefined where they show none. */
  sniff(): Promise<string | undefined>;
}

/** Loaded with the first file: no start needs it. */
const sniffer = () => import('file-type');

/** Looks at a file on disk, which stays open meanwhile. */
export async function lookingAtDisk<T>(path: string, look: (content: FileContent) => Promise<T>): Promise<T> {
  const file = await open(path);
  try {
    return await look({
      size: (await file.stat()).size,
      async part(start, length) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
        return buffer.subarray(0, bytesRead);
      },
      stream: (start) => createReadStream(path, { start }),
      sniff: async () => {
        const { fileTypeFromFile } = await sniffer();
        return fileTypeFromFile(path).then(
          (found) => found?.mime,
          () => undefined,
        );
      },
    });
  } finally {
    await file.close();
  }
}

/** Bytes that must not touch a disk unencrypted. */
export const contentInMemory = (bytes: Buffer): FileContent => ({
  size: bytes.length,
  part: (start, length) => Promise.resolve(bytes.subarray(start, start + length)),
  stream: (start = 0) => Readable.from([bytes.subarray(start)]),
  sniff: async () => {
    const { fileTypeFromBuffer } = await sniffer();
    return fileTypeFromBuffer(bytes).then(
      (found) => found?.mime,
      () => undefined,
    );
  },
});
