import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account in a role at an agency, [validFrom, validTo). */
@Entity()
export class Post {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') accountId: string;
  @Column('uuid') agencyId: string;
  @Column('text') role: string;
  @Column('text') title: string;
  @Column('text') kind: 'REGULAR' | 'ACTING';
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('uuid', { nullable: true }) delegatedById: string | null;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('date', { nullable: true }) documentIssuedOn: string | null;
  @Column('text', { nullable: true }) documentIssuer: string | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('uuid', { nullable: true }) handedOverToId: string | null;
}
