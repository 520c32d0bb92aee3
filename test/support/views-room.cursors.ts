/** Cursors are opaque: only the row they stand for is compared. */
export function withPlainCursors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainCursors);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withPlainCursors(each)]));
  return typeof value === 'string' ? (cursorId(value) ?? value) : value;
}

function cursorId(text: string): string | undefined {
  if (!/^[\w-]{40,}$/.test(text)) return undefined;
  try {
    const id = (JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[]).at(-1);
    return typeof id === 'string' && /^\w{8}-/.test(id) ? `cursor:${id}` : undefined;
  } catch {
    return undefined;
  }
}
