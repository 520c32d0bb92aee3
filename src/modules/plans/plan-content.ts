import type {
  AgencyGroup,
  DueKind,
  ProductKind,
  ProgressMethod,
  ReportPeriod,
  TaskRole,
  TaskSource,
} from './plan-terms';
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

/** How the progress of a task is told; BINARY unless said. */
export interface Method {
  method?: ProgressMethod | null;
  target?: string | null;
  unit?: string | null;
  stages?: string[] | null;
}

/** The conclusion or promise that a task was born from. */
export interface Source {
  kind: TaskSource;
  recordId?: string | null;
  text: string;
  documentNumber: string;
  documentIssuedOn: string;
}

export interface TaskContent extends Method {
  code?: string | null;
  text: string;
  timing: Timing;
  /** Number of the task of the same plan whose part this is. */
  partOf?: number | null;
  weight?: string | null;
  evidenceRequired?: boolean | null;
  products?: { kind: ProductKind; name: string }[] | null;
  fundings?: { source: string; estimate?: string | null }[] | null;
  source?: Source | null;
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
