import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reception_duty')
export class ReceptionDuty {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') agencyId: string;
  @Column('text') rule: string;
  @Column('date') windowFrom: string;
  @Column('date') windowTo: string;
  @Column('int') ordinal: number;
  @Column('text', { default: 'OWED' }) state: string;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  @Column('text', { nullable: true }) substitute: string | null;
  @Column('text', { nullable: true }) excuse: string | null;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('date', { nullable: true }) documentOn: string | null;
}
