import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS } from '../settings.token';

export interface Received {
  path: string;
  size: number;
  sha256: string;
}

const isHash = /^[0-9a-f]{64}$/;
const day = 24 * 3600 * 1000;
const privately = { recursive: true, mode: 0o700 };

/** Bytes on disk under tenant and SHA-256. A name from outside never becomes a path. */
@Injectable()
export class FileStore {
  constructor(@Inject(SETTINGS) private readonly settings: { filesDir: string }) {}

  private get incoming(): string {
    return join(this.settings.filesDir, 'incoming');
  }

  /** Writes what arrives to a place of its own; whoever receives it keeps or discards it. */
  async receive(content: AsyncIterable<Buffer>): Promise<Received> {
    await mkdir(this.incoming, privately);
    const path = join(this.incoming, randomUUID());
    const file = await open(path, 'wx', 0o600);
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const chunk of content) {
        hash.update(chunk);
        size += chunk.length;
        await file.writeFile(chunk);
      }
      await file.sync();
    } catch (error) {
      await file.close();
      await this.discard({ path });
      throw error;
    }
    await file.close();
    return { path, size, sha256: hash.digest('hex') };
  }

  /** Puts the content in its place, where it may lie already. It is there for good before any row speaks of it. */
  async keep(tenantId: number, { path, sha256 }: Received): Promise<void> {
    const place = this.placeOf(tenantId, sha256);
    if (await exists(place)) return this.discard({ path });
    const folder = join(place, '..');
    await mkdir(folder, privately);
    await rename(path, place);
    const handle = await open(folder);
    await handle.sync().finally(() => handle.close());
  }

  async discard({ path }: Pick<Received, 'path'>): Promise<void> {
    await rm(path, { force: true });
  }

  readReceived({ path }: Pick<Received, 'path'>): ReadStream {
    return createReadStream(path);
  }

  read(tenantId: number, sha256: string, range?: { start: number; end: number }): ReadStream {
    return createReadStream(this.placeOf(tenantId, sha256), range);
  }

  async remove(tenantId: number, sha256: string): Promise<void> {
    await rm(this.placeOf(tenantId, sha256), { force: true });
  }

  /** Takes away what was being received when a process died. */
  async sweep(now: Date): Promise<void> {
    for (const name of await readdir(this.incoming).catch(() => [])) {
      const path = join(this.incoming, name);
      const found = await stat(path).catch(() => undefined);
      if (found && now.getTime() - found.mtimeMs > day) await this.discard({ path });
    }
  }

  private placeOf(tenantId: number, sha256: string): string {
    if (!Number.isInteger(tenantId) || !isHash.test(sha256)) throw new Error('not a place in the store');
    return join(this.settings.filesDir, String(tenantId), sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
