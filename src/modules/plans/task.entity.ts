import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NamedParty } from './plan.entity';

@Entity()
export class Task {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') planId: string;
  @Column('int') ordinal: number;
  @Column('text') text: string;
  @Column('text') timingKind: string;
  @Column('text') timingText: string;
  @Column('int', { array: true, nullable: true }) quarters: number[] | null;
  @Column('int', { array: true, nullable: true }) months: number[] | null;
  @Column('int', { nullable: true }) beforeMonth: number | null;
  @Column('int', { nullable: true }) beforeDay: number | null;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('date', { nullable: true }) startsOn: string | null;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('uuid', { nullable: true }) derivedFromId: string | null;
  @Column('int', { nullable: true }) derivedFromVersion: number | null;
}

@Entity()
export class TaskAgency extends NamedParty {
  @Column('uuid') taskId: string;
  @Column('text') role: string;
}
