import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../errors/refusal';
import { Vault } from '../vault/vault';
import { StoredFile } from './file.entity';
import { FileStore } from './file-store';
import { largestFile } from './upload';

/** What is said of a sealed file only inside it. */
export interface SealedFacts {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

export interface SealedFile {
  id: string;
  /** Says nothing: what lists show. */
  neutralName: string;
  keyId: string;
  sealedBy: string;
  name: string;
  mediaType: string;
  bytes: Buffer;
  state: 'CLEAN' | 'UNSCANNED';
  uploadedById: string;
  agencyId: string;
}

/** Format, IV and tag come on top of the bytes. */
const overhead = 29;
const contentOf = (id: string) => ({ table: 'file', record: id, field: 'content' });
const factsOf = (id: string) => ({ table: 'file', record: id, field: 'secret' });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/**
 * Files whose bytes lie encrypted under the key of their matter, at the digest of the ciphertext: equal files of two
 * matters are not alike, and without the key neither name nor kind nor digest of the original is left.
 */
@Injectable()
export class SealedFileStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly vault: Vault,
    private readonly store: FileStore,
  ) {}

  /** In the open transaction; the ciphertext is in its place before the row speaks of it. */
  async keep(tenantId: number, file: SealedFile): Promise<void> {
    const { id, keyId, bytes, name, mediaType, sealedBy, state, uploadedById, agencyId } = file;
    if (bytes.length + overhead > largestFile)
      throw new Refusal('FILE_TOO_LARGE', { path: 'file', params: { megabytes: largestFile / 1024 / 1024 } });
    const sealed = await this.vault.sealBytes(keyId, contentOf(id), bytes);
    const facts: SealedFacts = { name, mediaType, size: bytes.length, sha256: sha256(bytes) };
    const secret = await this.vault.seal(keyId, factsOf(id), facts);
    const received = await this.store.receive(onlyOne(sealed));
    await this.store.keep(tenantId, received);
    await this.work.insert(StoredFile, {
      id,
      name: file.neutralName,
      mediaType: 'application/octet-stream',
      size: received.size,
      sha256: received.sha256,
      state,
      class: 'RESTRICTED',
      uploadedById,
      agencyId,
      keyId,
      secret,
      sealedBy,
    });
  }

  /** What it is and what it holds, in the open transaction. */
  async open(tenantId: number, id: string): Promise<{ facts: SealedFacts; bytes: Buffer }> {
    const stored = await this.work.manager.findOneByOrFail(StoredFile, { tenantId, id });
    const facts = (await this.vault.open(stored.keyId!, factsOf(id), stored.secret!)) as SealedFacts;
    const chunks: Buffer[] = [];
    for await (const chunk of this.store.read(tenantId, stored.sha256) as AsyncIterable<Buffer>) chunks.push(chunk);
    const bytes = await this.vault.openBytes(stored.keyId!, contentOf(id), Buffer.concat(chunks));
    if (sha256(bytes) !== facts.sha256) throw new Refusal('SECRET_DAMAGED');
    return { facts, bytes };
  }
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* onlyOne(bytes: Buffer): AsyncIterable<Buffer> {
  yield bytes;
}
