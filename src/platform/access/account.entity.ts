import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person, or a machine that calls with keys. */
@Entity()
export class Account {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text') username: string;
  @Column('text') displayName: string;
  @Column('text') kind: 'PERSON' | 'MACHINE';
  @Column('boolean') active: boolean;
  @Column('boolean') demo: boolean;
}
