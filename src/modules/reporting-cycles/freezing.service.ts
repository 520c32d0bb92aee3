import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { freezeTree, recipientsOf, type RecipientRow, versionAtHand } from './freezing.sql';
import { digested, redacted, type ReportContent } from './report-content';
import { Report } from './report.entity';
import { AcknowledgeReportInput, FreezeReportInput } from './report.inputs';
import { ReportReceipt } from './report-part.entity';
import { documentOf, signatureOf } from './report-signature';

/** The province approves its report: from then on it and all that went into it never change, only get a next version. */
@Injectable()
export class ReportFreezing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async freezeReport({ id, signature }: FreezeReportInput): Promise<string> {
    const now = this.clock.now();
    if (signature) await this.work.change(Report, id, signatureOf(signature, this.clock.today()));
    const document = await documentOf(this.work, id);
    if (!document) throw new Refusal('REPORT_UNSIGNED', { path: 'signature' });
    const [found] = await this.work.query<{ number: number; content: string }>(versionAtHand, [id]);
    const content: ReportContent = { ...(JSON.parse(found!.content) as ReportContent), document };
    const { text, digest } = digested(content);
    await this.work.query(
      `update app.report_version set state = 'FROZEN', frozen_at = $3, content = $4, digest = $5, version = version + 1
       where tenant_id = current_setting('app.tenant')::int and report_id = $1 and number = $2`,
      [id, found!.number, now, text, digest],
    );
    await this.work.change(Report, id, { status: 'FROZEN', frozenAt: now });
    await this.work.query(freezeTree, [id, now]);
    await this.send(id, found!.number, content, now);
    return id;
  }

  /** A receipt says who got which version, and how much of it. */
  async acknowledgeReport({ id }: AcknowledgeReportInput): Promise<string> {
    await this.work.query(
      `update app.report_receipt set acknowledged_at = $2, version = version + 1
       where tenant_id = current_setting('app.tenant')::int and id = $1 and acknowledged_at is null`,
      [id, this.clock.now()],
    );
    return id;
  }

  private async send(reportId: string, number: number, content: ReportContent, sentAt: Date): Promise<void> {
    const recipients = await this.work.query<RecipientRow>(recipientsOf, [reportId]);
    const rows = recipients.map(({ id, agencyId, redaction }) => {
      const { text, digest } = digested(redacted(content, redaction));
      return { reportId, number, recipientId: id, agencyId, redaction, content: text, digest, sentAt };
    });
    await this.work.insertAll(ReportReceipt, rows);
  }
}
