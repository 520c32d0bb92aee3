import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class EnteredFigure {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') code: string;
  @Column('uuid') agencyId: string;
  @Column('date') windowFrom: string;
  @Column('date') windowTo: string;
  @Column('jsonb', { default: {} }) dimensions: Record<string, string>;
  @Column('numeric', { nullable: true }) value: string | null;
  @Column('numeric', { nullable: true }) numerator: string | null;
  @Column('numeric', { nullable: true }) denominator: string | null;
  @Column('text', { nullable: true }) text: string | null;
  @Column('text', { default: 'EXACT' }) qualifier: string;
  @Column('text', { default: 'ACTUAL' }) nature: string;
  @Column('int', { nullable: true }) rank: number | null;
  @Column('int', { nullable: true }) ofHowMany: number | null;
  @Column('uuid', { nullable: true }) documentId: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('date', { nullable: true }) withdrawnOn: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
}
