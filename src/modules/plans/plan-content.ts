import type { AgencyGroup, DueKind, ReportPeriod, TaskRole } from './plan-terms';
import type { Timing } from './timing';

/** Whoever a plan names: an agency, a group of agencies, or a body by name only. */
export interface Party {
  name: string;
  agencyId?: string;
  group?: AgencyGroup;
}

export interface Basis {
  text: string;
  documentId?: string;
  article?: string;
}

export interface TaskContent {
  text: string;
  timing: Timing;
  agencies?: (Party & { role: TaskRole })[];
  bases?: Basis[];
  derivedFrom?: { id: string; version: number };
}

export interface ReportContent {
  period: ReportPeriod;
  due: { kind: DueKind; text: string; month: number; day?: number };
  recipients: { name: string; agencyId?: string; via?: { name: string; agencyId?: string } }[];
}

export interface DutyContent {
  item: string;
  heading?: string;
  text: string;
  agencies: Party[];
  reports?: ReportContent[];
}

/** What a plan says, with the agencies and documents it names already found. */
export interface PlanContent {
  bases: Basis[];
  purposes: string[];
  requirements: string[];
  tasks: TaskContent[];
  duties: DutyContent[];
  recipients: Party[];
}
