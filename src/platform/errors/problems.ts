export type Locale = 'vi' | 'en';

/** One entry of the error catalogue: HTTP status, Vietnamese text, English text. `{name}` is filled from the params. */
export type ProblemEntry = readonly [status: number, vi: string, en: string];

const catalogue = new Map<string, ProblemEntry>();

/** Adds a module's refusals to the catalogue. A code stands once. */
export function defineProblems<const T extends Record<string, ProblemEntry>>(entries: T): T {
  for (const [code, entry] of Object.entries(entries)) {
    if (catalogue.has(code)) throw new Error(`problem ${code} is defined twice`);
    catalogue.set(code, entry);
  }
  return entries;
}

export const problems = (): ReadonlyMap<string, ProblemEntry> => catalogue;

export function problemText(code: string, locale: Locale, params: Record<string, unknown> = {}): string {
  const entry = catalogue.get(code);
  const text = entry ? entry[locale === 'vi' ? 1 : 2] : code;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}

export const problemStatus = (code: string): number => catalogue.get(code)?.[0] ?? 500;

/** `Accept-Language: en` asks for English; everything else is answered in Vietnamese. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const first = (acceptLanguage ?? '').split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'vi';
}
