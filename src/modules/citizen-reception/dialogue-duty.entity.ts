import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class DialogueDuty {
  @PrimaryColumn('int') tenantId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('int', { default: 1 }) version: number;
  @Column('uuid') agencyId: string;
  @Column('int') year: number;
  @Column('int') ordinal: number;
  @Column('uuid') settingId: string;
  @Column('uuid', { nullable: true }) dialogueId: string | null;
}
