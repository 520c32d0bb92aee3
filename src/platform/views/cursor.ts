import { Refusal } from '../errors/refusal';
import { isId, t } from './codecs';
import type { ViewDefinition } from './definition';
import { type Cursor, type Sort, wordOf } from './page';

export const encodeCursor = (view: string, sort: string, { value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([view, sort, value, id])).toString('base64url');

/** Refuses what this list in this order has not given out: it names a position, so it need not be secret, only whole. */
export function decodeCursor(text: unknown, view: ViewDefinition, sort: Sort): Cursor {
  const parsed = typeof text === 'string' ? parse(text) : undefined;
  if (Array.isArray(parsed) && parsed.length === 4) {
    const [name, word, value, id] = parsed as unknown[];
    const field = view.fields.get(sort.field);
    const codec = field?.kind === 'column' ? field.codec : t.id;
    const ours = name === view.name && word === wordOf(sort);
    if (ours && isId(id) && typeof value === 'string' && codec.stored(value)) return { value, id };
  }
  throw new Refusal('INVALID_CURSOR', { path: 'after' });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
