import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class CalendarEdition {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('int') number: number;
  @Column('date') adoptedOn: string;
  @Column('text') citation: string;
  @Column('text', { nullable: true }) note: string | null;
}

@Entity('calendar_day')
export class StoredCalendarDay {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('date') day: string;
  @Column('text') kind: string;
  @Column('text') label: string;
  @Column('text') status: string;
  @Column('text', { nullable: true }) citation: string | null;
  @Column('boolean', { default: false }) verified: boolean;
  @Column('int') edition: number;
}
