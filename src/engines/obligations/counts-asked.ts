import { type Codec, t } from '../../platform/views/codecs';
import { invalid, type Violation } from '../../platform/errors/refusal';
import type { CountsAsked } from './obligation-counts.service';
import { obligationDimension, type ObligationDimension } from './obligation.types';

interface Given {
  by?: readonly string[] | null;
  under?: string | null;
  from?: string | null;
  to?: string | null;
}

/** The arguments of the counts as either surface sent them. */
export function readCountsAsked(given: Given): CountsAsked {
  const violations: Violation[] = [];
  const read = (codec: Codec, path: string, value: string | null | undefined): string | null => {
    if (value === undefined || value === null) return null;
    const text = codec.read(value);
    if (text === undefined) violations.push({ path, code: 'NOT_A_VALUE', params: { type: codec.name } });
    return text ?? null;
  };
  const asked = {
    by: (given.by ?? []).map((word) => read(obligationDimension, 'by', word) as ObligationDimension),
    under: read(t.id, 'under', given.under),
    from: read(t.day, 'from', given.from),
    to: read(t.day, 'to', given.to),
  };
  if (violations.length > 0) throw invalid(violations);
  return asked;
}
