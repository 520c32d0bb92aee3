import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class ReminderStep {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') code: string;
  @Column('text', { default: '*' }) duties: string;
  @Column('text') basis: string;
  @Column('int') value: number;
  @Column('text') recipient: string;
  @Column('boolean', { default: true }) active: boolean;
}
