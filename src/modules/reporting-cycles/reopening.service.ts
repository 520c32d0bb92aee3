import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { ReportsAtHand } from './report-at-hand';
import { Report } from './report.entity';
import { ApproveReopeningInput, RefuseReopeningInput, RequestReopeningInput } from './report.inputs';
import { ReopenRequest } from './report-part.entity';
import { reportLifecycle } from './reporting.lifecycles';
import { keysOf } from './template-content';

/** A report that stands is opened again only on request: for named places, until a day. */
@Injectable()
export class Reopening {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly reports: ReportsAtHand,
  ) {}

  async requestReopening({ id, reason, scope }: RequestReopeningInput, viewer: Viewer): Promise<string> {
    const report = await this.reports.report(id);
    const known = keysOf(report.content);
    const unknown = scope.flatMap((key, at) =>
      key === '*' || known.has(key) ? [] : [{ path: `scope.${at}`, code: 'REPORT_PLACE_UNKNOWN', params: { key: key.slice(0, 60) } }],
    );
    if (scope.length === 0) unknown.push({ path: 'scope', code: 'REQUIRED', params: { key: '' } });
    if (unknown.length > 0) throw invalid(unknown);
    const [pending] = await this.work.query(
      `select 1 from app.reopen_request where tenant_id = current_setting('app.tenant')::int and report_id = $1 and state = 'PENDING'`,
      [id],
    );
    if (pending) throw new Refusal('REOPENING_PENDING');
    const asked = { requestedBy: viewer.displayName, requestedOn: this.clock.today() };
    await this.work.insert(ReopenRequest, { reportId: id, reason, scope: [...new Set(scope)], ...asked });
    return id;
  } // prettier-ignore

  /** The last version goes on to stand until a next one is accepted. */
  async approveReopening({ id, expiresOn, decision }: ApproveReopeningInput, viewer: Viewer): Promise<string> {
    if (expiresOn < this.clock.today()) throw new Refusal('REOPENING_DAY', { path: 'expiresOn' });
    const request = await this.request(id);
    const report = await this.reports.report(request.reportId);
    if (!(reportLifecycle.moves.requestReopening.from as readonly string[]).includes(report.status))
      throw new Refusal('REOPENING_REPORT_MOVED');
    const decided = { decidedBy: viewer.displayName, decidedOn: this.clock.today(), decision: decision ?? null };
    await this.work.change(ReopenRequest, id, { state: 'APPROVED', ...decided, expiresOn });
    const opened = { reopenedScope: request.scope, reopenedUntil: expiresOn, returnReason: request.reason };
    await this.work.change(Report, report.id, { status: 'RETURNED', ...opened });
    return id;
  }

  async refuseReopening({ id, decision }: RefuseReopeningInput, viewer: Viewer): Promise<string> {
    const decided = { decidedBy: viewer.displayName, decidedOn: this.clock.today(), decision };
    await this.work.change(ReopenRequest, id, { state: 'REFUSED', ...decided });
    return id;
  }

  private async request(id: string): Promise<{ reportId: string; reason: string; scope: string[] }> {
    const [found] = await this.work.query<{ reportId: string; reason: string; scope: string[] }>(
      `select report_id as "reportId", reason, scope from app.reopen_request
       where tenant_id = current_setting('app.tenant')::int and id = $1`,
      [id],
    );
    return found!;
  }
}
