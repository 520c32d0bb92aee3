import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('petitioner')
export class Petitioner {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') petitionId: string;
  @Column('int') ordinal: number;
  @Column('text') role: string;
  @Column('text') pseudonym: string;
  @Column('text') custody: string;
  @Column('boolean') organisation: boolean;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
  @Column('text', { nullable: true }) authorisedFor: string | null;
  @Column('text', { nullable: true }) authorisedNumber: string | null;
  @Column('date', { nullable: true }) authorisedOn: string | null;
  @Column('boolean', { nullable: true }) certified: boolean | null;
  @Column('date', { nullable: true }) withdrewOn: string | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
