import type { FastifyRequest } from 'fastify';
import { type Entrance, receiveParts } from './upload';

/** A file of a secret matter on its way in: held in memory, so that its bytes never lie on a disk unencrypted. */
export interface SealedUpload {
  bytes: Buffer;
  name: string | undefined;
  declared: string;
  fields: Record<string, unknown>;
}

interface InMemory {
  bytes: Buffer;
  size: number;
}

const memory: Entrance<InMemory> = {
  async receive(content) {
    const chunks: Buffer[] = [];
    for await (const chunk of content) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return { bytes, size: bytes.length };
  },
  discard({ bytes }) {
    bytes.fill(0);
    return Promise.resolve();
  },
};

export async function receiveSealedUpload(request: FastifyRequest, known: readonly string[]): Promise<SealedUpload> {
  const { received, ...rest } = await receiveParts(request, memory, known);
  return { bytes: received.bytes, ...rest };
}
