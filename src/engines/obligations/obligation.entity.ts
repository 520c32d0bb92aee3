import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Obligation {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') duty: string;
  @Column('text') labelVi: string;
  @Column('text') labelEn: string;
  @Column('text') subjectKind: string;
  @Column('uuid') subjectId: string;
  @Column('uuid') agencyId: string;
  @Column('uuid', { nullable: true }) postId: string | null;
  @Column('text') trigger: string;
  @Column('date') triggeredOn: string;
  @Column('uuid', { nullable: true }) ruleId: string | null;
  @Column('int', { nullable: true }) ruleVersion: number | null;
  @Column('text', { nullable: true }) citation: string | null;
  @Column('text', { array: true, default: [] }) flags: string[];
  @Column('int', { nullable: true }) count: number | null;
  @Column('text', { nullable: true }) unit: string | null;
  @Column('text', { nullable: true }) direction: string | null;
  @Column('text', { nullable: true }) roll: string | null;
  @Column('int') calendarEdition: number;
  @Column('date') originalDueOn: string;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('date', { nullable: true }) pausedOn: string | null;
  @Column('int', { default: 0 }) extensions: number;
  @Column('boolean', { default: false }) lapses: boolean;
  @Column('text', { default: 'OPEN' }) state: string;
  @Column('date', { nullable: true }) settledOn: string | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}

@Entity()
export class ObligationEntry {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') obligationId: string;
  @Column('int') ordinal: number;
  @Column('text') kind: string;
  @Column('date') onDay: string;
  @Column('int', { nullable: true }) count: number | null;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('int') calendarEdition: number;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('date', { nullable: true }) documentIssuedOn: string | null;
  @Column('uuid', { nullable: true }) byPostId: string | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
