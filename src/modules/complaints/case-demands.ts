import { Refusal } from '../../platform/errors/refusal';
import { type Ground, groundsFor } from './case-grounds';
import type { CaseRecord } from './case.entity';

/** The law demands a paper for it. */
export function mustHavePaper(document: object | undefined | null, law: string): void {
  if (!document) throw new Refusal('PAPER_REQUIRED', { path: 'document', params: { law } });
}

/** The law knows the ground for such a case on the day. */
export function mustBeGround(
  grounds: Readonly<Record<string, Ground>>,
  { kind }: CaseRecord,
  ground: string,
  day: string,
): void {
  const allowed = groundsFor(grounds, kind, day);
  if (allowed.includes(ground)) return;
  throw new Refusal('GROUND_NOT_OF_CASE', { path: 'ground', params: { allowed: allowed.join(', ') } });
}
