import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('custody_rule')
export class CustodyRule {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') kind: string;
  @Column('text') custody: string;
  @Column('text') documentNumber: string;
  @Column('date') decidedOn: string;
  @Column('text', { nullable: true }) note: string | null;
}
