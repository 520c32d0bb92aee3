import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SuccessionType } from './act';

@Entity()
export class Succession {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text', { nullable: true }) reference: string | null;
  @Column('text') type: SuccessionType;
  @Column('text') instrument: string;
  @Column('text', { nullable: true }) issuer: string | null;
  @Column('date', { nullable: true }) signedOn: string | null;
  @Column('date') effectiveOn: string;
  @Column('boolean') verified: boolean;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text') state: 'DRAFT' | 'RUN';
}
