import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class DialogueSetting {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') code: string;
  @Column('text') level: string;
  @Column('int') value: number;
  @Column('text') source: string;
  @Column('text') citation: string;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('date', { nullable: true }) documentIssuedOn: string | null;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text', { nullable: true }) note: string | null;
}
