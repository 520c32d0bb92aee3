const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const cursor = /"(?:WyJ)[\w-]{20,}"/g;

/**
 * Makes two answers comparable: what each world had to make up for itself after they parted stands under a number, in
 * the order in which it appears. Nothing is left out: one record more, or one in another place, shows.
 */
export function alike(text: string, known: ReadonlySet<string>, made: readonly string[]): string {
  const numbers = new Map<string, number>();
  const named = (id: string) => {
    if (known.has(id)) return id;
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `<new ${numbers.get(id)}>`;
  };
  const year = new Date().toISOString().slice(0, 7);
  const real = new RegExp(`${year}-\\d\\d[T ][\\d:.]+(Z|\\+00)`, 'g');
  const opened = text.replace(
    cursor,
    (quoted) => `"${Buffer.from(quoted.slice(1, -1), 'base64url').toString('utf8')}"`,
  );
  const replaced = made.reduce((whole, each, at) => whole.replaceAll(each, `<made ${at}>`), opened);
  return replaced.replace(uuid, named).replace(real, '<at>');
}
