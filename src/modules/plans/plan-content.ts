import type { agencyGroups } from './plan-file';

export type AgencyGroup = (typeof agencyGroups)[number];

/** Whoever a plan names: an agency, a group of agencies, or a body by name only. */
export interface Party {
  name: string;
  agencyId?: string;
  group?: AgencyGroup;
}

export interface Timing {
  kind: string;
  text: string;
  quarters?: number[];
  months?: number[];
  month?: number;
  day?: number;
  dueOn?: string;
  startsOn?: string;
  endsOn?: string;
}

export interface Basis {
  text: string;
  documentId?: string;
  article?: string;
}

export interface TaskContent {
  text: string;
  timing: Timing;
  agencies?: (Party & { role: string })[];
  bases?: Basis[];
  derivedFrom?: { id: string; version: number };
}

export interface ReportContent {
  period: string;
  due: { kind: string; text: string; month: number; day?: number };
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
