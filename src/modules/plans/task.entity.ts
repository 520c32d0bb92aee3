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
  @Column('text', { nullable: true }) code: string | null;
  @Column('uuid', { nullable: true }) partOfId: string | null;
  @Column('numeric', { precision: 9, scale: 3, nullable: true }) weight: string | null;
  @Column('text', { default: 'BINARY' }) method: string;
  @Column('numeric', { precision: 18, scale: 3, nullable: true }) target: string | null;
  @Column('text', { nullable: true }) unit: string | null;
  @Column('text', { array: true, nullable: true }) stages: string[] | null;
  @Column('boolean', { default: false }) evidenceRequired: boolean;
  @Column('date', { nullable: true }) withdrawnOn: string | null;
  @Column('text', { nullable: true }) sourceKind: string | null;
  @Column('uuid', { nullable: true }) sourceId: string | null;
  @Column('text', { nullable: true }) sourceText: string | null;
  @Column('text', { nullable: true }) sourceNumber: string | null;
  @Column('date', { nullable: true }) sourceIssuedOn: string | null;
}

@Entity()
export class TaskProduct {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') taskId: string;
  @Column('int') ordinal: number;
  @Column('text') kind: string;
  @Column('text') name: string;
}

@Entity()
export class TaskFunding {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') taskId: string;
  @Column('int') ordinal: number;
  @Column('text') source: string;
  @Column('numeric', { precision: 18, scale: 2, nullable: true }) estimate: string | null;
  @Column('numeric', { precision: 18, scale: 2, nullable: true }) spent: string | null;
  @Column('date', { nullable: true }) spentOn: string | null;
  @Column('text', { nullable: true }) note: string | null;
}

@Entity()
export class TaskAgency extends NamedParty {
  @Column('uuid') taskId: string;
  @Column('text') role: string;
}
