import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class ReportingCycle {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') title: string;
  @Column('text') kind: string;
  @Column('text', { default: 'DRAFT' }) status: string;
  @Column('uuid') templateId: string;
  @Column('uuid') issuerId: string;
  @Column('uuid') consolidatorId: string;
  @Column('text') periodLabel: string;
  @Column('date') periodFrom: string;
  @Column('date') periodTo: string;
  @Column('date') windowFrom: string;
  @Column('date') windowTo: string;
  @Column('uuid', { nullable: true }) previousId: string | null;
  @Column('text', { nullable: true }) dueText: string | null;
  @Column('text', { nullable: true }) requestNumber: string | null;
  @Column('date', { nullable: true }) requestOn: string | null;
  @Column('text', { nullable: true }) deadlineBasis: string | null;
  @Column('text', { array: true, default: [] }) warnings: string[];
  @Column('date', { nullable: true }) hierarchyDay: string | null;
  @Column('date', { nullable: true }) openedOn: string | null;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column('date', { nullable: true }) cancelledOn: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}

@Entity()
export class CycleDeadline {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') cycleId: string;
  @Column('text') reporters: string;
  @Column('date') dueOn: string;
}

@Entity()
export class CycleNamed {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') cycleId: string;
  @Column('uuid') agencyId: string;
}

@Entity()
export class CycleRecipient {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') cycleId: string;
  @Column('int') ordinal: number;
  @Column('text') name: string;
  @Column('text', { nullable: true }) via: string | null;
  @Column('uuid', { nullable: true }) agencyId: string | null;
  @Column('text', { default: 'FULL' }) redaction: string;
  @Column('date', { nullable: true }) dueOn: string | null;
}

@Entity()
export class CycleDuty {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') cycleId: string;
  @Column('uuid') agencyId: string;
  @Column('text') agencyName: string;
  @Column('text') kind: string;
  @Column('text') reporters: string;
  @Column('text') level: string;
  @Column('uuid') drafterId: string;
  @Column('uuid') receiverId: string;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('date') dueOn: string;
  @Column('text', { default: 'EXPECTED' }) state: string;
  @Column('date', { nullable: true }) amendedOn: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}
