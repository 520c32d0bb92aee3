import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Notice {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') postId: string;
  @Column('text') kind: string;
  @Column('text') subjectKind: string;
  @Column('uuid') subjectId: string;
  @Column('text') step: string;
  @Column('date') madeOn: string;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) readAt: Date | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
