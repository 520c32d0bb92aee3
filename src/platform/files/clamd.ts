import { createConnection, type Socket } from 'node:net';
import { once } from 'node:events';

/** The scanner gave no verdict: it is down, too slow, or did not take the file. */
export class ScannerSilent extends Error {
  override readonly name = 'ScannerSilent';
  readonly code = 'SCANNER_SILENT';
}

const connectMs = 3_000;
const answerMs = 15_000;

const framed = (chunk: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return Buffer.concat([length, chunk]);
};

/** Asks clamd (INSTREAM). Answers the name of what it found, undefined when the content is clean. */
export async function scanWithClamd(
  address: string,
  content: AsyncIterable<Buffer>,
  patienceMs = answerMs,
): Promise<string | undefined> {
  const at = address.lastIndexOf(':');
  const socket = createConnection({ host: address.slice(0, at), port: Number(address.slice(at + 1)) });
  // An error also ends whatever waits for the socket; unheard it would end the process.
  socket.on('error', () => undefined);
  const patience = setTimeout(() => socket.destroy(new Error('too slow')), patienceMs);
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(connectMs) });
    const answer = answerOf(socket);
    answer.catch(() => undefined);
    socket.write('zINSTREAM\0');
    for await (const chunk of content) {
      if (socket.destroyed) break;
      if (!socket.write(framed(chunk))) await Promise.race([once(socket, 'drain'), answer]);
    }
    socket.write(Buffer.alloc(4));
    return verdict(await answer);
  } catch (error) {
    throw error instanceof ScannerSilent ? error : new ScannerSilent((error as Error).message);
  } finally {
    clearTimeout(patience);
    socket.destroy();
  }
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = '';
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    answer += chunk.toString('utf8');
    if (answer.includes('\0') || answer.length > 1_000) break;
  }
  return answer.split('\0')[0]!.trim();
}

function verdict(answer: string): string | undefined {
  if (answer === 'stream: OK') return undefined;
  const found = /^stream: (.{1,200}) FOUND$/.exec(answer)?.[1];
  if (!found) throw new ScannerSilent(answer);
  return found;
}
