import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { AttachToPetitionInput } from './petition-work.inputs';
import { PetitionRows } from './petition-rows';
import { PetitionsInSight } from './petitions-in-sight';

type FileKind =
  'PETITION' | 'EVIDENCE' | 'AUTHORISATION' | 'DECISION' | 'MINUTES' | 'CONCLUSION' | 'REPORT' | 'NOTICE' | 'OTHER';

/** Scans and papers of petitions that are not secret; those of secret ones are encrypted, elsewhere. */
@Injectable()
export class PetitionFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly rows: PetitionRows,
    private readonly sight: PetitionsInSight,
  ) {}

  async attachToPetition({ id, files, kind }: AttachToPetitionInput, viewer: Viewer): Promise<string> {
    const row = await this.rows.one(id);
    if (row.sealedBy) throw new Refusal('PETITION_IS_SECRET');
    await this.sight.require(
      viewer,
      'File',
      files.map((file, at) => [file, `files.${at}`] as const),
    );
    await this.attach(row, files, kind as FileKind, this.clock.today());
    await this.work.query(
      `update app.petition set version = version + 1 where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [id],
    );
    return id;
  }

  async attach({ id }: { id: string }, files: readonly string[], kind: FileKind, on: string): Promise<void> {
    const wanted = [...new Set(files)];
    await this.work.query(
      `insert into app.matter_file (id, petition_id, file_id, kind, attached_on)
       select uuidv7(), $1::uuid, f.id, $3, $4::date from unnest($2::uuid[]) with ordinality f (id, at) order by f.at`,
      [id, wanted, kind, on],
    );
  }
}
