import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reception_session')
export class ReceptionSession {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') agencyId: string;
  @Column('uuid') hostAgencyId: string;
  @Column('uuid', { nullable: true }) dayId: string | null;
  @Column('text') kind: string;
  @Column('text') mode: string;
  @Column('text') host: string;
  @Column('uuid', { nullable: true }) hostPostId: string | null;
  @Column('text') hostName: string;
  @Column('text', { nullable: true }) adHocGround: string | null;
  @Column('text', { nullable: true }) delegationNumber: string | null;
  @Column('date', { nullable: true }) delegationOn: string | null;
  @Column('text', { nullable: true }) delegationSigner: string | null;
  @Column('date') onDay: string;
  @Column({ type: 'timestamptz', precision: 3 }) startsAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) endsAt: Date;
  @Column('text') place: string;
  @Column('text', { array: true }) attending: string[];
  @Column('text', { nullable: true }) recording: string | null;
  @Column('text', { default: 'OPEN' }) state: string;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column('text', { nullable: true }) note: string | null;
}

@Entity('reception_conclusion')
export class ReceptionConclusion {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') sessionId: string;
  @Column('uuid') agencyId: string;
  @Column('text') number: string;
  @Column('date') issuedOn: string;
  @Column('text') signer: string;
  @Column('text') content: string;
  @Column('text', { nullable: true }) contact: string | null;
}

@Entity('conclusion_task')
export class ConclusionTask {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') conclusionId: string;
  @Column('uuid') sessionId: string;
  @Column('int') ordinal: number;
  @Column('uuid') agencyId: string;
  @Column('uuid') issuerId: string;
  @Column('text') text: string;
  @Column('date') dueOn: string;
  @Column('text', { default: 'ASSIGNED' }) state: string;
  @Column('date', { nullable: true }) doneOn: string | null;
  @Column('text', { nullable: true }) result: string | null;
}
