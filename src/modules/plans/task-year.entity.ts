import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class TaskYear {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') assignmentId: string;
  @Column('uuid') taskId: string;
  @Column('uuid') agencyId: string;
  @Column('int') year: number;
  @Column('date') startsOn: string;
  @Column('date') dueOn: string;
  @Column('text', { default: 'NOT_STARTED' }) state: string;
  @Column('numeric', { precision: 18, scale: 3, nullable: true }) value: string | null;
  @Column('text', { nullable: true }) stage: string | null;
  @Column('date', { nullable: true }) doneOn: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}

@Entity()
export class TaskProgress {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') taskYearId: string;
  @Column('int') ordinal: number;
  @Column('text') kind: string;
  @Column('date') reportedOn: string;
  @Column('boolean') done: boolean;
  @Column('numeric', { precision: 18, scale: 3, nullable: true }) value: string | null;
  @Column('text', { nullable: true }) stage: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid', { nullable: true }) byPostId: string | null;
}

@Entity()
export class TaskEvidence {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') progressId: string;
  @Column('int') ordinal: number;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) label: string | null;
  @Column('uuid', { nullable: true }) fileId: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('text', { nullable: true }) recordKind: string | null;
  @Column('uuid', { nullable: true }) recordId: string | null;
}

@Entity()
export class TaskOutput {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') taskYearId: string;
  @Column('int') ordinal: number;
  @Column('text') kind: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) number: string | null;
  @Column('date') madeOn: string;
  @Column('uuid', { nullable: true }) productId: string | null;
  @Column('uuid', { nullable: true }) documentId: string | null;
}

@Entity()
export class TaskExtension {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') taskYearId: string;
  @Column('text', { default: 'ASKED' }) state: string;
  @Column('date') askedOn: string;
  @Column('date') askedUntil: string;
  @Column('text') reason: string;
  @Column('date') dueBefore: string;
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('date', { nullable: true }) grantedUntil: string | null;
  @Column('text', { nullable: true }) decisionReason: string | null;
  @Column('text', { nullable: true }) documentNumber: string | null;
}
