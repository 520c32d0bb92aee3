import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reveal_request')
export class RevealRequest {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') petitionId: string;
  @Column('uuid') requesterId: string;
  @Column('text') purpose: string;
  @Column('text') legalBasis: string;
  @Column({ type: 'timestamptz', precision: 3 }) requestedAt: Date;
  @Column('text', { default: 'REQUESTED' }) state: 'REQUESTED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN';
  @Column('uuid', { nullable: true }) decidedById: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) decidedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) validUntil: Date | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('int', { default: 0 }) used: number;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
