import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('protection_measure')
export class ProtectionMeasure {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') caseId: string;
  @Column('date') requestedOn: string;
  @Column('boolean', { default: false }) urgent: boolean;
  @Column('text') scope: string;
  @Column('text') protected: string;
  @Column('text', { default: 'REQUESTED' }) state: 'REQUESTED' | 'APPLIED' | 'REFUSED' | 'ENDED';
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('text', { nullable: true }) decisionNumber: string | null;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('text', { nullable: true }) endGround: string | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
