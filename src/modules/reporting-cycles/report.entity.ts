import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Report {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') dutyId: string;
  @Column('uuid') cycleId: string;
  @Column('uuid') templateId: string;
  @Column('uuid') agencyId: string;
  @Column('text') kind: string;
  @Column('uuid') drafterId: string;
  @Column('uuid') receiverId: string;
  @Column('text', { default: 'DRAFT' }) status: string;
  @Column('int', { default: 0 }) number: number;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) firstSubmittedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) submittedAt: Date | null;
  @Column('int', { default: 0 }) submissions: number;
  @Column('int', { default: 0 }) returns: number;
  @Column('date', { nullable: true }) paperReceivedOn: string | null;
  @Column('text', { nullable: true }) paperNumber: string | null;
  @Column('text', { nullable: true }) paperBasis: string | null;
  @Column('text', { nullable: true }) returnReason: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) acceptedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) frozenAt: Date | null;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('date', { nullable: true }) issuedOn: string | null;
  @Column('text', { nullable: true }) placeOfIssue: string | null;
  @Column('text', { nullable: true }) signer: string | null;
  @Column('text', { nullable: true }) signingOnBehalf: string | null;
  @Column('text', { nullable: true }) signingCapacity: string | null;
  @Column('text', { array: true, nullable: true }) reopenedScope: string[] | null;
  @Column('date', { nullable: true }) reopenedUntil: string | null;
}

@Entity()
export class ReportCell {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') reportId: string;
  @Column('text') key: string;
  @Column('int') ordinal: number;
  @Column('text', { default: 'MISSING' }) state: string;
  @Column('text', { default: 'ENTERED' }) origin: string;
  @Column('numeric', { nullable: true }) value: string | null;
  @Column('numeric', { nullable: true }) numerator: string | null;
  @Column('numeric', { nullable: true }) denominator: string | null;
  @Column('text', { default: 'EXACT' }) qualifier: string;
  @Column('text', { default: 'ACTUAL' }) nature: string;
  @Column('numeric', { nullable: true }) computedValue: string | null;
  @Column('numeric', { nullable: true }) computedNumerator: string | null;
  @Column('numeric', { nullable: true }) computedDenominator: string | null;
  @Column('text', { nullable: true }) figureCode: string | null;
  @Column('int', { nullable: true }) figureVersion: number | null;
  @Column('text', { nullable: true }) figureDigest: string | null;
  @Column('int', { nullable: true }) figureMembers: number | null;
  @Column('text', { nullable: true }) sqlHash: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) cut: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) explanation: string | null;
  @Column('text', { nullable: true }) returnNote: string | null;
}

@Entity()
export class ReportNarrative {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') reportId: string;
  @Column('text') key: string;
  @Column('int') ordinal: number;
  @Column('text', { nullable: true }) text: string | null;
  @Column('text', { nullable: true }) returnNote: string | null;
}

@Entity()
export class ReportLine {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') reportId: string;
  @Column('text') tableKey: string;
  @Column('int') ordinal: number;
  @Column('jsonb') content: object;
  @Column('uuid', { nullable: true }) sourceReportId: string | null;
}
