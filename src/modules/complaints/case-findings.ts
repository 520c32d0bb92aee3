import { Refusal } from '../../platform/errors/refusal';
import type { ContentFinding, ContentFindingInput } from './case-decision.inputs';
import type { CaseRecord } from './case.entity';

const ofFacts = ['CORRECT', 'WRONG', 'PARTLY_CORRECT'];
const ofSecondInstance = ['UPHELD', 'AMENDED_OR_ANNULLED'];

export interface StoredContent {
  id: string;
  ordinal: number;
  withdrawn: boolean;
}

/** What a decision says on the whole: of a second complaint, what becomes of the first decision (LKN Đ40.2). */
export function mustBeFindingOf(row: CaseRecord, finding: string): void {
  const isSecond = row.kind !== 'DENUNCIATION' && row.instance === 2;
  const allowed = isSecond ? ofSecondInstance : ofFacts;
  if (allowed.includes(finding)) return;
  throw new Refusal('FINDING_NOT_OF_INSTANCE', { path: 'finding', params: { allowed: allowed.join(', ') } });
}

/** A finding for each content that was not withdrawn, and for no other. */
export function findingsOf(
  contents: readonly StoredContent[],
  given: readonly ContentFindingInput[],
): Map<string, ContentFinding> {
  const findings = new Map<string, ContentFinding>();
  given.forEach(({ ordinal, finding }, at) => {
    const path = `contents.${at}.ordinal`;
    const content = contents.find((each) => each.ordinal === ordinal);
    if (!content || findings.has(content.id))
      throw new Refusal('NO_SUCH_NUMBER', { path, params: { number: ordinal } });
    if (content.withdrawn) throw new Refusal('WITHDRAWN_ALREADY', { path });
    findings.set(content.id, finding);
  });
  const left = contents.find(({ id, withdrawn }) => !withdrawn && !findings.has(id));
  if (left) throw new Refusal('CONTENT_WITHOUT_FINDING', { path: 'contents', params: { number: left.ordinal } });
  return findings;
}

/** All contents alike: so is the whole; otherwise it is partly correct. */
export function mustAgree(finding: string, findings: Iterable<ContentFinding>): void {
  const kinds = new Set(findings);
  if (!ofFacts.includes(finding) || kinds.size === 0) return;
  const [only] = kinds;
  if (finding !== (kinds.size === 1 ? only : 'PARTLY_CORRECT')) {
    throw new Refusal('FINDING_DISAGREES', { path: 'finding' });
  }
}
