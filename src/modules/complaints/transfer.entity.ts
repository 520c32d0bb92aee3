import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('petition_transfer')
export class PetitionTransfer {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') petitionId: string;
  @Column('uuid', { nullable: true }) toAgencyId: string | null;
  @Column('text', { nullable: true }) toName: string | null;
  @Column('date') sentOn: string;
  @Column('text') documentNumber: string;
  @Column('date') documentOn: string;
  @Column('text') ground: string;
  @Column('date', { nullable: true }) acknowledgedOn: string | null;
  @Column('uuid', { nullable: true }) receivedId: string | null;
  @Column('text', { nullable: true }) replyNumber: string | null;
  @Column('date', { nullable: true }) replyOn: string | null;
  @Column('text', { nullable: true }) replySummary: string | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
