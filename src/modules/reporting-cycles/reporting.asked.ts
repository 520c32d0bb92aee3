import { invalid } from '../../platform/errors/refusal';
import { t } from '../../platform/views/codecs';

export const differing = {
  from: 'Phiên bản trước. The version before.',
  to: 'Phiên bản sau. The version after.',
} as const;

export const paging = {
  first: 'Bao nhiêu, 1–100, mặc định 20. How many, 20 when absent.',
  after: 'Con trỏ của trang trước. Cursor of the page before.',
} as const;

/** Numbers of versions out of an address. */
export function versionsAsked(given: Record<'from' | 'to', unknown>): Record<'from' | 'to', number> {
  const read = (path: 'from' | 'to') => {
    const text = given[path] === undefined ? undefined : t.int.read(given[path]);
    const code = given[path] === undefined ? 'REQUIRED' : 'NOT_A_VALUE';
    if (text === undefined) throw invalid([{ path, code, params: { type: 'Int' } }]);
    return Number(text);
  };
  return { from: read('from'), to: read('to') };
}
