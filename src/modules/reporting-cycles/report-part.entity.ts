import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class ReportAdjustment {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') reportId: string;
  @Column('text') cellKey: string;
  @Column('numeric') amount: string;
  @Column('numeric', { nullable: true }) ofAmount: string | null;
  @Column('text') reason: string;
  @Column('text') author: string;
  @Column('uuid', { nullable: true }) authorPostId: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) madeAt: Date;
}

@Entity()
export class ReportPart {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') reportId: string;
  @Column('uuid') dutyId: string;
  @Column('uuid', { nullable: true }) childId: string | null;
  @Column('int', { nullable: true }) childNumber: number | null;
  @Column('text', { nullable: true }) childDigest: string | null;
  @Column('text', { nullable: true }) gapReason: string | null;
}

@Entity()
export class ReportVersion {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') reportId: string;
  @Column('int') number: number;
  @Column('text') state: string;
  @Column({ type: 'timestamptz', precision: 3 }) submittedAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) frozenAt: Date | null;
  @Column('text') content: string;
  @Column('text') digest: string;
}

@Entity()
export class ReportReceipt {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') reportId: string;
  @Column('int') number: number;
  @Column('uuid') recipientId: string;
  @Column('uuid', { nullable: true }) agencyId: string | null;
  @Column('text') redaction: string;
  @Column('text') content: string;
  @Column('text') digest: string;
  @Column({ type: 'timestamptz', precision: 3 }) sentAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) acknowledgedAt: Date | null;
}

@Entity()
export class ReopenRequest {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') reportId: string;
  @Column('text', { default: 'PENDING' }) state: string;
  @Column('text') reason: string;
  @Column('text', { array: true }) scope: string[];
  @Column('text') requestedBy: string;
  @Column('date') requestedOn: string;
  @Column('text', { nullable: true }) decidedBy: string | null;
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('text', { nullable: true }) decision: string | null;
  @Column('date', { nullable: true }) expiresOn: string | null;
}
