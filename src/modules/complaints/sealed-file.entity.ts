import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('matter_file')
export class MatterFile {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid', { nullable: true }) petitionId: string | null;
  @Column('uuid', { nullable: true }) caseId: string | null;
  @Column('uuid') fileId: string;
  @Column('text') kind: string;
  @Column('boolean', { default: false }) redacted: boolean;
  @Column('uuid', { nullable: true }) redactsId: string | null;
  @Column('date') attachedOn: string;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
