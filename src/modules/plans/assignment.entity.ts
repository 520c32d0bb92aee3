import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class TaskAssignment {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') taskId: string;
  @Column('uuid') originalAgencyId: string;
  @Column('uuid') agencyId: string;
  @Column('text') role: string;
  @Column('date') assignedOn: string;
  @Column('numeric', { precision: 18, scale: 3, nullable: true }) target: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { default: 'ASSIGNED' }) state: string;
  @Column('date', { nullable: true }) acknowledgedOn: string | null;
  @Column('uuid', { nullable: true }) acknowledgedById: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}
