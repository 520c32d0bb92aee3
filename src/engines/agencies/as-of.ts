import { invalid } from '../../platform/errors/refusal';
import { type Codec, t } from '../../platform/views/codecs';
import { onlyPage, type Page } from '../../platform/views/page';

/** The argument `asOf` of a list: which day's hierarchy is read. */
export const asOfDay: Record<'asOf', Codec> = { asOf: t.day };

/** A value that did not come through a list's own reading. */
export function readAs(codec: Codec, path: string, value: string | undefined): string | null {
  if (value === undefined || value === null) return null;
  const read = codec.read(value);
  if (read === undefined) throw invalid([{ path, code: 'NOT_A_VALUE', params: { type: codec.name } }]);
  return read;
}

/** One record as of a day. */
export function onDay(id: string, asOf: string | undefined): string | { id: string; page: Page } {
  const day = readAs(t.day, 'asOf', asOf);
  return day === null ? id : { id, page: { ...onlyPage, args: { asOf: day } } };
}

/** Agencies that exist on the day, unless the question itself speaks of `inForce`. */
export function existing(page: Page): Page {
  if (page.conditions.some(({ field }) => field === 'inForce')) return page;
  return { ...page, conditions: [...page.conditions, { field: 'inForce', operator: 'eq', value: 'true' }] };
}
