import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('case_retention')
export class CaseRetention {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') caseId: string;
  @Column('date') keepUntil: string;
  @Column('text') ground: string;
  @Column('text', { nullable: true }) heldBy: string | null;
  @Column('date', { nullable: true }) shreddedOn: string | null;
  @Column('text', { nullable: true }) shredDecision: string | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
