import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid } from '../../platform/errors/refusal';
import type { EvidenceRecord } from './plan-terms';
import { PlansInSight, type Seen } from './plans-in-sight';
import { TaskEvidence } from './task-year.entity';
import type { EvidenceInput } from './task-year.inputs';

const viewOf: Record<EvidenceRecord, Seen> = {
  DOCUMENT: 'Document',
  PLAN: 'Plan',
  TASK: 'Task',
  DIALOGUE: 'Dialogue',
  COMMITMENT: 'Commitment',
  MEDIATION: 'Mediation',
  RECEPTION_SESSION: 'ReceptionSession',
  RECEPTION_CONCLUSION: 'ReceptionConclusion',
};

/** What shows that a report is true: a file, a link or a record, each one that its reporter may see. */
@Injectable()
export class Evidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sight: PlansInSight,
  ) {}

  async check(evidence: readonly EvidenceInput[], viewer: Viewer): Promise<void> {
    const faults = evidence.flatMap(({ fileId, url, recordKind, recordId }, at) => {
      const path = `evidence.${at}`;
      const kinds = [fileId, url, recordKind ?? recordId].filter((each) => (each ?? undefined) !== undefined).length;
      if (kinds !== 1 || !recordKind !== !recordId) return [{ path, code: 'EVIDENCE_OF_KIND' }];
      return url && !/^https?:\/\/\S+$/.test(url) ? [{ path: `${path}.url`, code: 'EVIDENCE_LINK' }] : [];
    });
    if (faults.length > 0) throw invalid(faults);
    const files = evidence.flatMap(({ fileId }, at): [string, string][] =>
      fileId ? [[fileId, `evidence.${at}.fileId`]] : [],
    );
    await this.sight.require(viewer, 'File', files);
    for (const [at, { recordKind, recordId }] of evidence.entries())
      if (recordKind) await this.sight.require(viewer, viewOf[recordKind], [[recordId!, `evidence.${at}.recordId`]]);
  }

  async keep(progressId: string, evidence: readonly EvidenceInput[]): Promise<void> {
    await this.work.insertAll(
      TaskEvidence,
      evidence.map(({ label, fileId, url, recordKind, recordId }, at) => ({
        progressId,
        ordinal: at + 1,
        kind: fileId ? 'FILE' : url ? 'LINK' : 'RECORD',
        label: label ?? null,
        fileId: fileId ?? null,
        url: url ?? null,
        recordKind: recordKind ?? null,
        recordId: recordId ?? null,
      })),
    );
  }
}
