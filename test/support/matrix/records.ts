import type { Place } from './ground';

export type Kind =
  | 'Agency'
  | 'AgencyRelation'
  | 'Succession'
  | 'Document'
  | 'Plan'
  | 'Task'
  | 'TaskFunding'
  | 'TaskAssignment'
  | 'TaskYear'
  | 'TaskExtension'
  | 'DeadlineRule'
  | 'CalendarDay'
  | 'CalendarEdition'
  | 'ReminderStep'
  | 'Notice'
  | 'Obligation'
  | 'EnteredFigure'
  | 'Case'
  | 'Petition'
  | 'PetitionTransfer'
  | 'SealAccess'
  | 'RevealRequest'
  | 'ProtectionMeasure'
  | 'MatterFile'
  | 'Dialogue'
  | 'DialogueOpinion'
  | 'Commitment'
  | 'DialogueDuty'
  | 'DialogueSetting'
  | 'Mediation'
  | 'MediationYear'
  | 'DisputeKind'
  | 'ReceptionCalendar'
  | 'ReceptionDay'
  | 'ReceptionSession'
  | 'ReceptionDuty'
  | 'ConclusionTask'
  | 'Visit'
  | 'VisitPerson'
  | 'ReportTemplate'
  | 'ReportingCycle'
  | 'CycleDuty'
  | 'Report'
  | 'ReportCell'
  | 'ReportNarrative'
  | 'ReopenRequest'
  | 'ReportReceipt'
  | 'Account'
  | 'Post'
  | 'ApiKey'
  | 'File';

/** One stored record and what decides who may see it. */
export interface Entry {
  kind: Kind;
  id: string;
  /** `draft`, `addressed`, `OPEN` …: what of the record, besides its place, decides. */
  variant: string;
  place: Place;
  /** The agency that a plan names. */
  addressee?: Place;
  /** The account whose own it is. */
  holder?: string;
  /** Of a secret matter for which nobody was named but its holder. */
  sealed?: boolean;
  /** Code of an agency. */
  code?: string;
}

export const variantsOf = (wanted: string): { kind: Kind; variant: string } => {
  const [kind, variant = ''] = wanted.split('.');
  return { kind: kind as Kind, variant };
};
