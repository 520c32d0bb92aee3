import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class DisputeKind {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') code: string;
  @Column('text') labelVi: string;
  @Column('text') labelEn: string;
  @Column('boolean', { default: true }) active: boolean;
}

@Entity()
export class Mediation {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') agencyId: string;
  @Column('text') village: string;
  @Column('uuid') disputeKindId: string;
  @Column('date') receivedOn: string;
  @Column('date', { nullable: true }) assignedOn: string | null;
  @Column('date', { nullable: true }) startedOn: string | null;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('int', { nullable: true }) mediators: number | null;
  @Column('text', { default: 'UNDER_WAY' }) result: string;
  @Column('text', { nullable: true }) note: string | null;
}

@Entity()
export class MediationYear {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') agencyId: string;
  @Column('int') year: number;
  @Column('date') asOf: string;
  @Column('int') teams: number;
  @Column('int') mediators: number;
  @Column('int', { nullable: true }) received: number | null;
  @Column('int', { nullable: true }) carriedOut: number | null;
  @Column('int', { nullable: true }) successful: number | null;
}
