import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class DialogueOpinion {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') dialogueId: string;
  @Column('int') ordinal: number;
  @Column('text') content: string;
  @Column('text') speaker: string;
  @Column('text', { nullable: true }) speakerName: string | null;
  @Column('text', { default: 'RECORDED' }) state: string;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('date', { nullable: true }) answeredOn: string | null;
  @Column('text', { nullable: true }) answerNumber: string | null;
  @Column('uuid', { nullable: true }) ownerAgencyId: string | null;
  @Column('date', { nullable: true }) assignedOn: string | null;
  @Column('date', { nullable: true }) dueOn: string | null;
}
