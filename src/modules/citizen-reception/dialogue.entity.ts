import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class Dialogue {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') agencyId: string;
  @Column('text') level: string;
  @Column('text') kind: string;
  @Column('text', { default: 'ANNOUNCED' }) status: string;
  @Column('text') title: string;
  @Column('text') chair: string;
  @Column('text') chairCapacity: string;
  @Column('text') place: string;
  @Column('date') plannedOn: string;
  @Column('date') noticeOn: string;
  @Column('text', { array: true, default: [] }) agenda: string[];
  @Column('int', { default: 0 }) postponements: number;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('date', { nullable: true }) cancelledOn: string | null;
  @Column('date', { nullable: true }) heldOn: string | null;
  @Column('int', { nullable: true }) people: number | null;
  @Column('text', { nullable: true }) minutesNumber: string | null;
  @Column('date', { nullable: true }) concludedOn: string | null;
  @Column('text', { nullable: true }) conclusionNumber: string | null;
  @Column('text', { nullable: true }) conclusionSigner: string | null;
  @Column('text', { nullable: true }) conclusion: string | null;
}

@Entity()
export class DialogueGuest {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') dialogueId: string;
  @Column('int') ordinal: number;
  @Column('text') name: string;
  @Column('text') capacity: string;
  @Column('uuid', { nullable: true }) agencyId: string | null;
}

@Entity()
export class DialogueReport {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') dialogueId: string;
  @Column('int') ordinal: number;
  @Column('text') documentNumber: string;
  @Column('date') reportedOn: string;
  @Column('text') text: string;
}
