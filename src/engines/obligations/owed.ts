/** The record for whose sake something is owed. */
export interface Subject {
  /** The name of its view: Petition, Case, Task … */
  kind: string;
  id: string;
}

/** A duty that a rule of the law puts on an agency. */
export interface Owed {
  /** Code of the deadline rule. */
  rule: string;
  subject: Subject;
  agencyId: string;
  postId?: string | null;
  triggeredOn: string;
  /** What lengthens the term: REMOTE, COMPLEX … */
  flags?: readonly string[];
  /** The secret matter it belongs to. */
  sealedBy?: string | null;
  /** The rule's code unless given. */
  duty?: string;
  /** It cannot be made good after its day. */
  lapses?: boolean;
}

/** A duty whose day is set, not counted: a task, a commitment. */
export interface OwedByDay {
  duty: string;
  labelVi: string;
  labelEn: string;
  citation?: string;
  subject: Subject;
  agencyId: string;
  postId?: string | null;
  trigger: string;
  triggeredOn: string;
  dueOn: string;
  lapses?: boolean;
  sealedBy?: string | null;
}

/** When the clock was acted on, and by which paper. */
export interface Clockwork {
  on: string;
  reason?: string;
  documentNumber?: string;
  documentIssuedOn?: string;
}

/** What an extension gives: a whole count where a rule counts, the new day where the day was set. */
export interface Extension {
  count?: number;
  dueOn?: string;
}

/** Exact codes of duties, or all that are open. */
export type Duties = readonly string[] | '*';

export interface Receiver {
  agencyId?: string;
  postId?: string | null;
}
