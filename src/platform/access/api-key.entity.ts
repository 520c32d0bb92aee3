import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A machine's key: what it may do, for which agency, until when, from where. */
@Entity()
export class ApiKey {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') accountId: string;
  @Column('text') name: string;
  @Column('int') slot: number;
  @Column('text') keyId: string;
  @Column('bytea') hash: Buffer;
  @Column('text', { array: true }) scopes: string[];
  @Column('uuid') agencyId: string;
  @Column('cidr', { array: true }) cidrs: string[];
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) revokedAt: Date | null;
  @Column('uuid', { nullable: true }) replacesId: string | null;
}
