import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileClass, FileState } from './file.view';

@Entity('file')
export class StoredFile {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  /** Without a default: TypeORM would read it back, and who files a secret paper may not be let to see it. */
  @Column('int') version: number;
  @Column('text') name: string;
  @Column('text') mediaType: string;
  @Column('int') size: number;
  @Column('text') sha256: string;
  @Column('text') state: FileState;
  @Column('text', { nullable: true }) finding: string | null;
  @Column('text') class: FileClass;
  @Column('uuid') uploadedById: string;
  @Column('uuid') agencyId: string;
  /** The rest only of what belongs to a secret matter: its bytes lie encrypted under this key. */
  @Column('uuid', { nullable: true }) keyId: string | null;
  @Column('bytea', { nullable: true }) secret: Buffer | null;
  @Column('uuid', { nullable: true }) sealedBy: string | null;
}
