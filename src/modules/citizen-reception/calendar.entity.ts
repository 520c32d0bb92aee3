import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reception_calendar')
export class ReceptionCalendar {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') agencyId: string;
  @Column('uuid', { nullable: true }) headPostId: string | null;
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { default: 'DRAFT' }) state: string;
  @Column('date', { nullable: true }) publishedOn: string | null;
  @Column('text', { nullable: true }) publishedAt: string | null;
}

@Entity('reception_day')
export class ReceptionDay {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') calendarId: string;
  @Column('uuid') agencyId: string;
  @Column('text') kind: string;
  @Column('text') mode: string;
  @Column('text') host: string;
  @Column('uuid', { nullable: true }) hostPostId: string | null;
  @Column('text') hostName: string;
  @Column('date') onDay: string;
  @Column({ type: 'timestamptz', precision: 3 }) startsAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) endsAt: Date;
  @Column('text') place: string;
  @Column('text', { array: true }) points: string[];
  @Column('text', { default: 'PLANNED' }) state: string;
  @Column('uuid', { nullable: true }) postponedToId: string | null;
  @Column('date', { nullable: true }) postponedOn: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('date', { nullable: true }) notifiedOn: string | null;
  @Column('text', { nullable: true }) noticeNumber: string | null;
  @Column('date', { nullable: true }) testedOn: string | null;
  @Column('boolean', { nullable: true }) testPassed: boolean | null;
  @Column('text', { nullable: true }) testNote: string | null;
}
