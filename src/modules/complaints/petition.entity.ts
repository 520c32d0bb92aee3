import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `version` has no default here: TypeORM would read it back, and who registers a secret paper may not be let to see it. */
@Entity('petition')
export class Petition {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') agencyId: string;
  @Column('uuid') registerAgencyId: string;
  @Column('text') book: string;
  @Column('int') year: number;
  @Column('int') number: number;
  @Column('text') code: string;
  @Column('bytea') secretHash: Buffer;
  @Column('text') channel: string;
  @Column('text') source: string;
  @Column('uuid', { nullable: true }) forwardedById: string | null;
  @Column('text', { nullable: true }) forwardedByName: string | null;
  @Column('text', { nullable: true }) forwardingNumber: string | null;
  @Column('date', { nullable: true }) forwardingOn: string | null;
  @Column('date') receivedOn: string;
  @Column('date', { nullable: true }) datedOn: string | null;
  @Column('text', { nullable: true }) kind: string | null;
  @Column('int') signatories: number;
  @Column('text') people: string;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) content: string | null;
  @Column('uuid', { nullable: true }) keyId: string | null;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
  @Column('bytea', { nullable: true }) redacted: Buffer | null;
  @Column('text', { nullable: true }) sealedRegisterRef: string | null;
  @Column('boolean', { nullable: true }) conditionsMet: boolean | null;
  @Column('text', { array: true }) missingConditions: string[];
  @Column('boolean', { nullable: true }) withinAuthority: boolean | null;
  @Column('text', { nullable: true }) branch: string | null;
  @Column('text') state: string;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('date', { nullable: true }) outcomeOn: string | null;
  @Column('text', { nullable: true }) outcomeGround: string | null;
  @Column('text', { nullable: true }) outcomeNumber: string | null;
  @Column('date', { nullable: true }) outcomeIssuedOn: string | null;
  @Column('uuid', { nullable: true }) handlerPostId: string | null;
  @Column('uuid', { nullable: true }) sameAsId: string | null;
  @Column('uuid', { nullable: true }) originId: string | null;
  @Column('text', { nullable: true }) externalSource: string | null;
  @Column('text', { nullable: true }) externalId: string | null;
  @Column('date', { nullable: true }) keepUntil: string | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}

export type PetitionRow = Petition;
