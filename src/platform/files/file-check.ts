import { createReadStream } from 'node:fs';
import { Refusal } from '../errors/refusal';
import { allowedExtensions, kindByExtension, mayBeDeclared, type FileKind } from './file-kinds';
import { checkZip } from './zip-check';

const refuse = (code: string) => new Refusal(code, { path: 'file', params: { allowed: allowedExtensions } });

/** The media type of what really lies in the file; refused when it is not what its name and its sender say. */
export async function checkedType(path: string, name: string, declared: string): Promise<string> {
  const kind = kindByExtension(name);
  if (!kind) throw refuse('FILE_KIND');
  if (!mayBeDeclared(kind, declared)) throw refuse('FILE_MISMATCH');
  // Before the sniffer, which unpacks a little of every archive it meets.
  if (kind.shape === 'zip') await checkZip(path);
  if (!(await holds(path, kind))) throw refuse('FILE_MISMATCH');
  return kind.mediaType;
}

async function holds(path: string, kind: FileKind): Promise<boolean> {
  // Loaded with the first file: no start needs it.
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path).catch(() => undefined);
  return kind.shape === 'text' ? !found && isText(path) : found?.mime === kind.mediaType;
}

// Tab, line ends and form feed occur in text; other control characters do not.
// eslint-disable-next-line no-control-regex
const notText = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
      if (notText.test(decoder.decode(chunk, { stream: true }))) return false;
    return !notText.test(decoder.decode());
  } catch {
    return false;
  }
}
