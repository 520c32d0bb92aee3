import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Document {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') number: string;
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('text') issuer: string;
  @Column('uuid', { nullable: true }) issuerAgencyId: string | null;
  @Column('date', { nullable: true }) issuedOn: string | null;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('uuid', { nullable: true }) replacesId: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('boolean', { default: false }) verified: boolean;
}
