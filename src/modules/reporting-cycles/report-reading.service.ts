import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { type Doer, AuditService } from '../../platform/audit/audit.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { definitionOf } from '../../platform/views/view';
import { differencesOf } from './report-differences';
import type { ReportContent } from './report-content';
import { ReceiptView } from './report-part.view';
import { ReportsInSight } from './reports-in-sight';
import type { ReportDifference } from './reporting.results';

const tenant = `current_setting('app.tenant')::int`;

/** A version as it is given out: to a recipient what was sent to it, to others all of it. */
export interface VersionGiven {
  number: number;
  digest: string;
  content: string;
  frozen: boolean;
}

/** Reads versions of reports: whole for who sees the report, and for a recipient what it was sent. */
@Injectable()
export class ReportReading {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly audit: AuditService,
    private readonly sight: ReportsInSight,
    private readonly clock: Clock,
  ) {}

  version(reportId: string, number: number, { viewer, operation, requestId }: Doer): Promise<VersionGiven> {
    return this.viewers.inside(viewer, operation, requestId, async (now) => {
      const found = (await this.sight.sees(reportId, now))
        ? await this.whole(reportId, number)
        : await this.sent(reportId, number, now);
      if (!found) throw new Refusal('NOT_FOUND');
      await this.audit.event('report_version', reportId, { number, digest: found.digest });
      return found;
    });
  }

  reportDifferences(id: string, from: number, to: number, viewer: Viewer, requestId: string): Promise<ReportDifference[]> {
    return this.viewers.inside(viewer, 'reportDifferences', requestId, async (now) => {
      await this.sight.require(id, now);
      if (from === to) throw new Refusal('REPORT_VERSIONS_SAME', { path: 'to' });
      const [before, after] = [await this.whole(id, from), await this.whole(id, to)];
      if (!before || !after) throw new Refusal('NOT_FOUND');
      return differencesOf(JSON.parse(before.content) as ReportContent, JSON.parse(after.content) as ReportContent);
    });
  } // prettier-ignore

  private async whole(reportId: string, number: number): Promise<VersionGiven | undefined> {
    const [row] = await this.work.query<VersionGiven>(
      `select number, digest, content, state = 'FROZEN' as frozen from app.report_version
       where tenant_id = ${tenant} and report_id = $1 and number = $2`,
      [reportId, number],
    );
    return row;
  }

  private async sent(reportId: string, number: number, viewer: Viewer): Promise<VersionGiven | undefined> {
    const bind = new Binder(viewer.grants);
    const place = (value: unknown, type: string) => bind.value(() => value, type);
    const sql = `
      select a.number, a.digest, a.content, true as frozen from app.report_receipt a
      where a.tenant_id = ${bind.tenant} and a.report_id = ${place(reportId, 'uuid')} and a.number = ${place(number, 'int')}
        and ${definitionOf(ReceiptView).scope?.('a', bind) ?? 'true'}
      order by a.redaction = 'FULL' desc limit 1`;
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    const [row] = await this.work.query<VersionGiven>(sql, bind.parameters()(context));
    return row;
  }
}
