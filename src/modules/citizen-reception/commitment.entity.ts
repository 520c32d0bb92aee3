import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Commitment {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') dialogueId: string;
  @Column('uuid', { nullable: true }) opinionId: string | null;
  @Column('int') ordinal: number;
  @Column('text') text: string;
  @Column('text') promisedBy: string;
  @Column('date') promisedOn: string;
  @Column('uuid') ownerAgencyId: string;
  @Column('date') dueOn: string;
  @Column('text', { default: 'OPEN' }) state: string;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('text', { nullable: true }) result: string | null;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('uuid', { nullable: true }) taskId: string | null;
}

@Entity()
export class CommitmentReport {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') commitmentId: string;
  @Column('int') ordinal: number;
  @Column('date') reportedOn: string;
  @Column('text') text: string;
}
