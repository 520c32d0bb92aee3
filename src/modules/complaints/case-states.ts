import type { CaseKind } from './case-kind';
import { complaintLifecycle } from './complaint.lifecycle';
import { denunciationLifecycle } from './denunciation.lifecycle';
import { proposalLifecycle } from './proposal.lifecycle';

const lifecycles = [complaintLifecycle, denunciationLifecycle, proposalLifecycle];

/** The lifecycle of a case of the kind. */
export const lifecycleOf = (kind: CaseKind) =>
  lifecycles.find(({ kinds }) => (kinds.values as readonly string[]).includes(kind))!;

/** States from which nothing more follows, of all kinds. */
export const endedStates: readonly string[] = [...new Set(lifecycles.flatMap(({ final }) => [...final] as string[]))];

/** States that say: settled, by a decision, a conclusion or an answer. */
export const settledStates = ['DECIDED', 'CONCLUDED', 'ANSWERED'] as const;

export const isEnded = (status: string): boolean => endedStates.includes(status);
