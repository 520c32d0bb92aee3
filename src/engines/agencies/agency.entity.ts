import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CodeSystem } from './agency-code';
import type { AdministrativeType, AgencyKind, AgencyLevel, RelationType } from './agency-kind';

@Entity()
export class Agency {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('text', { nullable: true }) foundedBy: string | null;
  @Column('date', { nullable: true }) foundedOn: string | null;
  @Column('text', { nullable: true }) note: string | null;
}

@Entity()
export class AgencyVersion {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') agencyId: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text') name: string;
  @Column('text', { nullable: true }) shortName: string | null;
  @Column('text', { nullable: true }) territoryName: string | null;
  @Column('text') kind: AgencyKind;
  @Column('text') level: AgencyLevel;
  @Column('text', { nullable: true }) administrativeType: AdministrativeType | null;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('boolean') remoteArea: boolean;
}

@Entity()
export class AgencyCode {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') agencyId: string;
  @Column('text') system: CodeSystem;
  @Column('text') code: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
}

@Entity()
export class AgencyRelation {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int') version: number;
  @Column('uuid') fromAgencyId: string;
  @Column('uuid') toAgencyId: string;
  @Column('text') type: RelationType;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text', { nullable: true }) instrument: string | null;
}

export const agencyEntities = [Agency, AgencyVersion, AgencyCode, AgencyRelation];
