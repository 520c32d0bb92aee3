import { Refusal } from '../errors/refusal';
import { type FileContent } from './file-content';
import { allowedExtensions, kindByExtension, mayBeDeclared, type FileKind } from './file-kinds';
import { checkZip } from './zip-check';

const refuse = (code: string) => new Refusal(code, { path: 'file', params: { allowed: allowedExtensions } });

/** The media type of what really lies in the file; refused when it is not what its name and its sender say. */
export async function checkedType(content: FileContent, name: string, declared: string): Promise<string> {
  const kind = kindByExtension(name);
  if (!kind) throw refuse('FILE_KIND');
  if (!mayBeDeclared(kind, declared)) throw refuse('FILE_MISMATCH');
  // Before the sniffer, which unpacks a little of every archive it meets.
  if (kind.shape === 'zip') await checkZip(content);
  if (!(await holds(content, kind))) throw refuse('FILE_MISMATCH');
  return kind.mediaType;
}

async function holds(content: FileContent, kind: FileKind): Promise<boolean> {
  const found = await content.sniff();
  return kind.shape === 'text' ? !found && isText(content) : found === kind.mediaType;
}

// Tab, line ends and form feed occur in text; other control characters do not.
// eslint-disable-next-line no-control-regex
const notText = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

async function isText(content: FileContent): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of content.stream() as AsyncIterable<Buffer>)
      if (notText.test(decoder.decode(chunk, { stream: true }))) return false;
    return !notText.test(decoder.decode());
  } catch {
    return false;
  }
}
