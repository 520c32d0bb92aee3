import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class PlanAmendment {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') planId: string;
  @Column('int') ordinal: number;
  @Column('text') number: string;
  @Column('date') issuedOn: string;
  @Column('text', { nullable: true }) signer: string | null;
  @Column('text', { nullable: true }) signingCapacity: string | null;
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) documentId: string | null;
}

@Entity()
export class PlanChange {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') amendmentId: string;
  @Column('int') ordinal: number;
  @Column('uuid', { nullable: true }) taskId: string | null;
  @Column('text') field: string;
  @Column('text', { nullable: true }) before: string | null;
  @Column('text', { nullable: true }) after: string | null;
  @Column('text') reason: string;
}

@Entity()
export class PlanEdition {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') planId: string;
  @Column('int') ordinal: number;
  @Column('date') effectiveOn: string;
  @Column('text') documentNumber: string;
  @Column('jsonb') content: object;
  @Column('text') digest: string;
}
