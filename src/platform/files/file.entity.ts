import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileClass, FileState } from './file.view';

@Entity('file')
export class StoredFile {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('text') name: string;
  @Column('text') mediaType: string;
  @Column('int') size: number;
  @Column('text') sha256: string;
  @Column('text') state: FileState;
  @Column('text', { nullable: true }) finding: string | null;
  @Column('text') class: FileClass;
  @Column('uuid') uploadedById: string;
  @Column('uuid') agencyId: string;
  @Column('uuid', { nullable: true }) keyId: string | null;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
