import type { CaseKind } from './case-kind';

/** Lĩnh vực, as the statistical forms count it. */
export type CaseField =
  'POLICY' | 'LAND_HOUSING' | 'CIVIL_SERVICE' | 'OTHER_ADMINISTRATIVE' | 'CORRUPTION' | 'JUDICIAL' | 'PARTY' | 'OTHER';

/** Somebody a case is about or against. */
export interface PartOfCase {
  role: 'RESPONDENT' | 'DENOUNCED' | 'RELATED';
  agencyId?: string | null;
  /** Cán bộ, công chức, viên chức. */
  official: boolean;
  position?: string | null;
  name?: string | null;
}

/**
 * One case to be opened for a petition, as its classification found it; one letter may hold several. References were looked
 * for in the viewer's sight, the law of instances was checked. A part of the kind DENUNCIATION is always of a sealed
 * petition: its case carries the petition's `sealedBy` and `keyId`. Of another kind it is open, even where the petition is
 * sealed: only the link between the two is as secret as the petition.
 */
export interface CasePart {
  kind: CaseKind;
  /** 2: lần hai, tố cáo tiếp. */
  instance: 1 | 2;
  previousCaseId: string | null;
  furtherGround: 'AGAINST_RESULT' | 'OVERDUE' | null;
  /** Who settles it. */
  agencyId: string;
  respondentAgencyId: string | null;
  field: CaseField;
  title: string;
  contents: readonly string[];
  parties: readonly PartOfCase[];
  multiPlace: boolean;
  remoteArea: boolean;
  dismissal: boolean;
  peopleCount: number;
}
