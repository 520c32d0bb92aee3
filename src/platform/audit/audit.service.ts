import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer';
import { ViewersService } from '../access/viewers.service';
import { UnitOfWork } from '../database/unit-of-work';
import { runBatch } from '../views/batch';

/** Who did it, when it happens outside an act. */
export interface Doer {
  viewer: Viewer;
  operation: string;
  requestId: string;
}

/** Records what changes no row; what does is recorded by the tables' own triggers. */
@Injectable()
export class AuditService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
  ) {}

  /** Inside the open transaction. The detail holds ids, digests and counts, never contents or names of persons. */
  async event(
    kind: string,
    subjectId: string | null,
    detail?: Record<string, unknown>,
    sealedBy: string | null = null,
  ): Promise<void> {
    const text = detail === undefined ? null : JSON.stringify(detail);
    await this.work.query('select sys.audit_event($1, $2, $3::jsonb, $4)', [kind, subjectId, text, sealedBy]);
  }

  /** In a transaction of its own: a download, a refused try, which must be recorded whatever follows. */
  async eventBy(doer: Doer, kind: string, subjectId: string | null, detail?: Record<string, unknown>): Promise<void> {
    await this.viewers.as(doer.viewer, (viewer) =>
      this.work.transaction(async () => {
        await runBatch(await this.work.client(), [this.viewers.enter(viewer, doer.operation, doer.requestId)]);
        await this.event(kind, subjectId, detail);
      }),
    );
  }
}
