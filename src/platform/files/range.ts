import { Refusal } from '../errors/refusal';

export interface ByteRange {
  start: number;
  end: number;
}

/**
 * The bytes asked for by `Range: bytes=…`; undefined: the whole. Several ranges, other units and a range of another
 * content (`If-Range`) are answered with the whole, as RFC 9110 allows.
 */
export function rangeOf(
  headers: { range?: string; 'if-range'?: string | string[] },
  size: number,
  etag: string,
): ByteRange | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? '');
  if (!found || (headers['if-range'] !== undefined && headers['if-range'] !== etag)) return undefined;
  const [, first = '', last = ''] = found;
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (start <= end) return { start, end };
  throw new Refusal('FILE_RANGE', { headers: { 'content-range': `bytes */${size}` } });
}
