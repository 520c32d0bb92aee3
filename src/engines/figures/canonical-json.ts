/** What a canonical text is made of: numbers that matter travel as decimal text, so that no rounding differs. */
export type Canonical = string | boolean | null | number | readonly Canonical[] | { readonly [key: string]: Canonical };

/** The one text of a value: keys in order of their code units, no spaces, text in NFC. Numbers are whole. */
export function canonicalJson(value: Canonical): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`${value} has no canonical form: write it as text`);
    return String(value === 0 ? 0 : value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new Error('half a character has no canonical form');
    return JSON.stringify(value.normalize('NFC'));
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${members
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, each]) => `${canonicalJson(key)}:${canonicalJson(each)}`)
    .join(',')}}`;
}

const isList = (value: object): value is readonly Canonical[] => Array.isArray(value);
