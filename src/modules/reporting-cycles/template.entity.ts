import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class ReportTemplate {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') code: string;
  @Column('int') edition: number;
  @Column('text') title: string;
  @Column('text') titleEn: string;
  @Column('text') source: string;
  @Column('boolean', { default: false }) shipped: boolean;
  @Column('text', { default: 'DRAFT' }) status: string;
  @Column('date', { nullable: true }) publishedOn: string | null;
  @Column('date', { nullable: true }) retiredOn: string | null;
  @Column('jsonb') content: object;
}
