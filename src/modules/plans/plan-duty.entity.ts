import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NamedParty } from './plan.entity';

@Entity()
export class PlanDuty {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') planId: string;
  @Column('int') ordinal: number;
  @Column('text') item: string;
  @Column('text', { nullable: true }) heading: string | null;
  @Column('text') text: string;
}

@Entity()
export class PlanDutyAgency extends NamedParty {
  @Column('uuid') dutyId: string;
}

@Entity()
export class ReportingDuty {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') planId: string;
  @Column('uuid') dutyId: string;
  @Column('int') ordinal: number;
  @Column('text') period: string;
  @Column('text') dueKind: string;
  @Column('int') dueMonth: number;
  @Column('int', { nullable: true }) dueDay: number | null;
  @Column('text') dueText: string;
}

@Entity()
export class ReportingRecipient {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') reportingDutyId: string;
  @Column('int') ordinal: number;
  @Column('text') name: string;
  @Column('uuid', { nullable: true }) agencyId: string | null;
  @Column('text', { nullable: true }) viaName: string | null;
  @Column('uuid', { nullable: true }) viaAgencyId: string | null;
}
