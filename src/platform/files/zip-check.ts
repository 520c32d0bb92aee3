import { createInflateRaw } from 'node:zlib';
import { Refusal } from '../errors/refusal';
import type { FileContent } from './file-content';

/** What an office document may unpack to; a small one may be dense. */
export const inflationLimits = { times: 20, bytes: 100 * 1024 * 1024, always: 1024 * 1024, entries: 2_000 };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const longestEnd = 22 + 65_535;
const damaged = () => new Refusal('FILE_DAMAGED', { path: 'file' });

interface Entry {
  method: number;
  offset: number;
  stored: number;
}

/** Refuses an archive that unpacks to too much. Sizes are counted while inflating: what the archive says of itself is not believed. */
export async function checkZip(content: FileContent): Promise<void> {
  const { size } = content;
  let left = Math.min(inflationLimits.bytes, Math.max(inflationLimits.always, size * inflationLimits.times));
  for (const entry of await entriesOf(content)) {
    left -= await inflated(content, entry, left);
    if (left < 0) throw new Refusal('FILE_INFLATES', { path: 'file' });
  }
}

async function part(content: FileContent, start: number, length: number): Promise<Buffer> {
  const read = await content.part(start, length);
  if (read.length < length) throw damaged();
  return read;
}

async function entriesOf(content: FileContent): Promise<Entry[]> {
  const { size } = content;
  const tail = await part(content, Math.max(0, size - longestEnd), Math.min(size, longestEnd));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || tail.length - end < 22 || tail.readUInt32LE(end) !== endMark) throw damaged();
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (count === 0 || start + length > size) throw damaged();
  if (count > inflationLimits.entries) throw new Refusal('FILE_INFLATES', { path: 'file' });
  const directory = await part(content, start, length);
  const entries: Entry[] = [];
  for (let at = 0; entries.length < count;) {
    if (at + 46 > length || directory.readUInt32LE(at) !== entryMark) throw damaged();
    const encrypted = directory.readUInt16LE(at + 8) & 1;
    const method = directory.readUInt16LE(at + 10);
    if (encrypted || (method !== 0 && method !== 8)) throw damaged();
    entries.push({ method, stored: directory.readUInt32LE(at + 20), offset: directory.readUInt32LE(at + 42) });
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Bytes that the entry really gives; stops once they are more than what is left. */
async function inflated(content: FileContent, entry: Entry, left: number): Promise<number> {
  const header = await part(content, entry.offset, 30);
  if (header.readUInt32LE(0) !== localMark) throw damaged();
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + entry.stored > content.size) throw damaged();
  if (entry.method === 0) return entry.stored;
  // Up to the end of the file, not of the entry: the data says itself where it ends.
  const source = content.stream(start);
  const inflate = createInflateRaw();
  source.once('error', (error) => inflate.destroy(error));
  let given = 0;
  try {
    for await (const chunk of source.pipe(inflate) as AsyncIterable<Buffer>) {
      given += chunk.length;
      if (given > left) break;
    }
    return given;
  } catch {
    throw damaged();
  } finally {
    source.destroy();
    inflate.destroy();
  }
}
