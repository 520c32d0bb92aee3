import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `version` has no default in these: TypeORM would read it back, and who records a secret turn may not be let to see it yet. */
@Entity('reception_visit')
export class ReceptionVisit {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') sessionId: string;
  @Column('uuid') agencyId: string;
  @Column('date') onDay: string;
  @Column('int') year: number;
  @Column('int') number: number;
  @Column('boolean') restricted: boolean;
}

@Entity('visit_matter')
export class VisitMatter {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') agencyId: string;
  @Column('date') receivedOn: string;
  @Column('text', { nullable: true }) kind: string | null;
  @Column('int') people: number;
  @Column('int') sameContent: number;
  @Column('boolean') repeated: boolean;
  @Column('uuid') firstVisitId: string;
  @Column('text', { nullable: true }) appointmentNumber: string | null;
  @Column('date', { nullable: true }) appointmentOn: string | null;
  @Column('text', { nullable: true }) content: string | null;
  @Column('text', { nullable: true }) request: string | null;
  @Column('text', { nullable: true }) progress: string | null;
  @Column('text', { nullable: true }) settledBy: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('boolean', { nullable: true }) withinAuthority: boolean | null;
  @Column('text') outcome: string;
  @Column('text') state: string;
  @Column('text', { nullable: true }) guidedTo: string | null;
  @Column('text', { nullable: true }) guidanceNumber: string | null;
  @Column('uuid', { nullable: true }) petitionId: string | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('text', { nullable: true }) answerNumber: string | null;
  @Column('text', { nullable: true }) answerKind: string | null;
  @Column('date', { nullable: true }) answeredOn: string | null;
  @Column('text', { nullable: true }) refusalGround: string | null;
  @Column('date', { nullable: true }) refusedOn: string | null;
  @Column('text', { nullable: true }) refusalNumber: string | null;
  @Column('date', { nullable: true }) refusalNoticeOn: string | null;
  @Column('uuid', { nullable: true }) forwardedToId: string | null;
  @Column('text', { nullable: true }) forwardedToName: string | null;
  @Column('text', { nullable: true }) forwardingNumber: string | null;
  @Column('date', { nullable: true }) forwardedOn: string | null;
  @Column('boolean') informRequested: boolean;
  @Column('date', { nullable: true }) resolvedOn: string | null;
  @Column('text', { nullable: true }) result: string | null;
  @Column('text', { nullable: true }) resultNumber: string | null;
  @Column('date', { nullable: true }) resultReceivedOn: string | null;
  @Column('date', { nullable: true }) informedOn: string | null;
  @Column('text', { nullable: true }) informedBy: string | null;
  @Column('uuid', { nullable: true }) keyId: string | null;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}

@Entity('visit_person')
export class VisitPerson {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') visitId: string;
  @Column('int') ordinal: number;
  @Column('text') role: string;
  @Column('boolean') represents: boolean;
  @Column('text', { nullable: true }) name: string | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { nullable: true }) paper: string | null;
  @Column('text', { nullable: true }) paperTail: string | null;
  @Column('uuid', { nullable: true }) keyId: string | null;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
