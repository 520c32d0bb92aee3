import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Một nhóm cơ quan, một cơ quan, hoặc chỉ tên: whoever a plan names. */
export abstract class NamedParty {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('int') ordinal: number;
  @Column('text') name: string;
  @Column('uuid', { nullable: true }) agencyId: string | null;
  @Column('text', { nullable: true }) agencyGroup: string | null;
}

@Entity()
export class Plan {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) number: string | null;
  @Column('text') title: string;
  @Column('uuid') issuerId: string;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('uuid', { nullable: true }) documentId: string | null;
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  @Column('text', { nullable: true }) preamble: string | null;
  @Column('text', { nullable: true }) closing: string | null;
  @Column('text', { nullable: true }) placeOfIssue: string | null;
  @Column('date', { nullable: true }) issuedOn: string | null;
  @Column('text', { nullable: true }) signer: string | null;
  @Column('text', { nullable: true }) signingOnBehalf: string | null;
  @Column('text', { nullable: true }) signingCapacity: string | null;
  @Column('text', { nullable: true }) archiveMark: string | null;
  @Column('text', { default: 'DRAFT' }) status: string;
  @Column('boolean', { default: false }) illustrative: boolean;
  @Column('text', { nullable: true }) source: string | null;
  @Column('date', { nullable: true }) submittedOn: string | null;
  @Column('text', { nullable: true }) returnReason: string | null;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column('text', { nullable: true }) closingNote: string | null;
}

@Entity()
export class PlanSection {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') planId: string;
  @Column('text') kind: string;
  @Column('int') ordinal: number;
  @Column('text') text: string;
}

@Entity()
export class PlanBasis {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') planId: string;
  @Column('uuid', { nullable: true }) taskId: string | null;
  @Column('int') ordinal: number;
  @Column('text') text: string;
  @Column('uuid', { nullable: true }) documentId: string | null;
  @Column('text', { nullable: true }) article: string | null;
}

@Entity()
export class PlanRecipient extends NamedParty {
  @Column('uuid') planId: string;
}

@Entity()
export class PlanAddressee {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') planId: string;
  @Column('uuid') agencyId: string;
}
