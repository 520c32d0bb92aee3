import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Variants } from './counting/terms';

@Entity()
export class DeadlineRule {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') code: string;
  @Column('text') labelVi: string;
  @Column('text') labelEn: string;
  @Column('text') kind: string;
  @Column('text') trigger: string;
  @Column('int') count: number;
  @Column('text') unit: string;
  @Column('text', { default: 'AFTER' }) direction: string;
  @Column('text', { default: 'NEXT_WORKING_DAY' }) roll: string;
  @Column('jsonb', { default: {} }) variants: Variants;
  @Column('jsonb', { default: {} }) extensions: Record<string, number[]>;
  @Column('text', { nullable: true }) per: string | null;
  @Column('text') citation: string;
  @Column('text') evidence: string;
  @Column('boolean', { default: false }) verified: boolean;
  @Column('boolean', { default: false }) uncertain: boolean;
  @Column('text', { nullable: true }) note: string | null;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text', { nullable: true }) documentNumber: string | null;
  @Column('date', { nullable: true }) documentIssuedOn: string | null;
  @Column('text', { nullable: true }) verifiedDocument: string | null;
  @Column('date', { nullable: true }) verifiedOn: string | null;
}
