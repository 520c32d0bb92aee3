import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Capacity } from './seal-access.view';

@Entity('seal_access')
export class SealAccess {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') sealId: string;
  @Column('uuid') postId: string;
  @Column('uuid') accountId: string;
  @Column('text') capacity: Capacity;
  @Column('date') namedOn: string;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('text', { nullable: true }) reason: string | null;
}
