import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseKind } from './case-kind';

/**
 * Vụ việc. Nothing here has a default: TypeORM would read it back, and who opens a secret case may not be let to see it.
 */
@Entity('case_record')
export class CaseRecord {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text') kind: CaseKind;
  @Column('int') instance: 1 | 2;
  @Column('uuid', { nullable: true }) previousId: string | null;
  @Column('text', { nullable: true }) furtherGround: 'AGAINST_RESULT' | 'OVERDUE' | null;
  @Column('uuid') agencyId: string;
  @Column('uuid') registerAgencyId: string;
  @Column('uuid', { nullable: true }) respondentAgencyId: string | null;
  @Column('text') book: string;
  @Column('int') year: number;
  @Column('int') number: number;
  @Column('text') field: string;
  @Column('text', { nullable: true }) title: string | null;
  @Column('uuid', { nullable: true }) keyId: string | null;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
  @Column('date') receivedOn: string;
  @Column('int') peopleCount: number;
  @Column('text') status: string;
  @Column('text', { nullable: true }) suspendedFrom: string | null;
  @Column('boolean') remoteArea: boolean;
  @Column('text') complexity: 'NORMAL' | 'COMPLEX' | 'VERY_COMPLEX';
  @Column('boolean') multiPlace: boolean;
  @Column('boolean') dismissal: boolean;
  @Column('int') extensions: number;
  @Column('text', { array: true }) flags: string[];
  @Column('uuid', { nullable: true }) handlerPostId: string | null;
  @Column('date', { nullable: true }) acceptedOn: string | null;
  @Column('text', { nullable: true }) refusalGround: string | null;
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('text', { nullable: true }) finding: string | null;
  @Column('text', { nullable: true }) decisionNumber: string | null;
  @Column('text', { nullable: true }) decisionSigner: string | null;
  @Column('date', { nullable: true }) sentOn: string | null;
  @Column('date', { nullable: true }) publishedOn: string | null;
  @Column('date', { nullable: true }) effectiveOn: string | null;
  @Column('date', { nullable: true }) executionOrderedOn: string | null;
  @Column('date', { nullable: true }) executedOn: string | null;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column('text', { nullable: true }) closingGround: string | null;
  @Column('text') withdrawn: 'NONE' | 'PART' | 'WHOLE';
  @Column('boolean') withdrawnAfterTalk: boolean;
  @Column('text', { nullable: true }) court: string | null;
  @Column('date', { nullable: true }) courtOn: string | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}

/** What every part of a case carries. */
abstract class PartOfCaseRow {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') caseId: string;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}

@Entity('case_petition')
export class CasePetition extends PartOfCaseRow {
  @Column('uuid') petitionId: string;
  @Column('text') relation: 'OPENED' | 'REPEATED' | 'JOINED' | 'WITHDRAWAL';
  @Column('date') linkedOn: string;
}

@Entity('case_content')
export class CaseContent extends PartOfCaseRow {
  @Column('int') ordinal: number;
  @Column('text', { nullable: true }) text: string | null;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
  @Column('date', { nullable: true }) withdrawnOn: string | null;
  @Column('text', { nullable: true }) finding: string | null;
}

@Entity('case_party')
export class CaseParty extends PartOfCaseRow {
  @Column('int') ordinal: number;
  @Column('text') role: string;
  @Column('uuid', { nullable: true }) agencyId: string | null;
  @Column('boolean') official: boolean;
  @Column('text', { nullable: true }) position: string | null;
  @Column('text', { nullable: true }) name: string | null;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
}

@Entity('case_event')
export class CaseEvent extends PartOfCaseRow {
  @Column('int') ordinal: number;
  @Column('text') operation: string;
  @Column('date') onDay: string;
  @Column('text', { nullable: true }) fromStatus: string | null;
  @Column('text', { nullable: true }) toStatus: string | null;
  @Column('text', { nullable: true }) ground: string | null;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('date', { nullable: true }) documentOn: string | null;
  @Column('text', { nullable: true }) signer: string | null;
  @Column('uuid', { nullable: true }) fileId: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
  @Column('jsonb', { nullable: true }) detail: Record<string, unknown> | null;
  @Column('uuid', { nullable: true }) byPostId: string | null;
}

@Entity('verification_member')
export class VerificationMember extends PartOfCaseRow {
  @Column('uuid') postId: string;
  @Column('boolean') lead: boolean;
  @Column('date') declaredOn: string;
  @Column('date') namedOn: string;
  @Column('date', { nullable: true }) endedOn: string | null;
}

@Entity('case_dialogue')
export class CaseDialogue extends PartOfCaseRow {
  @Column('date') plannedOn: string;
  @Column('date') noticedOn: string;
  @Column('text') noticeNumber: string;
  @Column('text', { nullable: true }) place: string | null;
  @Column('date', { nullable: true }) heldOn: string | null;
  @Column('text', { nullable: true }) chairedBy: string | null;
  @Column('boolean', { nullable: true }) inPerson: boolean | null;
  @Column('text', { nullable: true }) minutesNumber: string | null;
  @Column('int', { nullable: true }) attended: number | null;
  @Column('int', { nullable: true }) absent: number | null;
  @Column('int', { nullable: true }) absentExcused: number | null;
  @Column('date', { nullable: true }) cancelledOn: string | null;
}

@Entity('case_outcome')
export class CaseOutcome extends PartOfCaseRow {
  @Column('text') stage: 'DECIDED' | 'EXECUTED';
  @Column('date') onDay: string;
  @Column('numeric', { precision: 18, scale: 3 }) stateMoney: string;
  @Column('numeric', { precision: 18, scale: 2 }) stateLand: string;
  @Column('numeric', { precision: 18, scale: 3 }) organisationMoney: string;
  @Column('numeric', { precision: 18, scale: 2 }) organisationLand: string;
  @Column('numeric', { precision: 18, scale: 3 }) personMoney: string;
  @Column('numeric', { precision: 18, scale: 2 }) personLand: string;
  @Column('int') organisations: number;
  @Column('int') persons: number;
  @Column('int') disciplined: number;
  @Column('int') disciplinedOfficials: number;
  @Column('int') criminalCases: number;
  @Column('int') criminalPersons: number;
  @Column('int') criminalOfficials: number;
}

@Entity('backlog_entry')
export class BacklogEntry extends PartOfCaseRow {
  @Column('date') enteredOn: string;
  @Column('text') ground: string;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('date', { nullable: true }) leftOn: string | null;
  @Column('text', { nullable: true }) leftGround: string | null;
}
