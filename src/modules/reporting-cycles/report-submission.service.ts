import { Injectable } from '@nestjs/common';
import { Obligations } from '../../engines/obligations/obligations.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock, dayOf } from '../../platform/time/clock';
import { correctionDuty, dutySubject, owedCorrection, reportDuty } from './duty-obligations';
import { type ReportAtHand, ReportsAtHand } from './report-at-hand';
import { blocking } from './report-check';
import { digested } from './report-content';
import { Report } from './report.entity';
import { Faults } from './report-faults';
import { ReportFindings } from './report-findings.service';
import { AcceptReportInput, ReturnReportInput, SubmitReportInput, WithdrawReportInput } from './report.inputs';
import { ReportVersion } from './report-part.entity';
import { documentOf, signatureOf } from './report-signature';
import { ReportSnapshot } from './report-snapshot';
import { clearNotes, newerParts, writeNotes } from './report-submission.sql';
import { keysOf } from './template-content';

/** Hands reports in, takes them back, sends them back and accepts them. */
@Injectable()
export class ReportSubmission {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly reports: ReportsAtHand,
    private readonly findings: ReportFindings,
    private readonly snapshot: ReportSnapshot,
    private readonly obligations: Obligations,
  ) {}

  /** A version of its own each time; the first in due form is when it was handed in, for ever. */
  async submitReport({ id, signature }: SubmitReportInput): Promise<string> {
    const report = await this.reports.editable(id);
    await this.inOrder(report);
    const now = this.clock.now();
    const number = report.number + 1;
    if (signature) await this.work.change(Report, id, signatureOf(signature, this.clock.today()));
    const document = await documentOf(this.work, id);
    const { text, digest } = digested(await this.snapshot.contentOf(report, number, now.toISOString(), document));
    await this.work.insert(ReportVersion, { reportId: id, number, state: 'SUBMITTED', submittedAt: now, content: text, digest });
    const first = report.submissions === 0 ? { firstSubmittedAt: now } : {};
    const counted = { number, submittedAt: now, submissions: report.submissions + 1, ...first };
    await this.work.change(Report, id, { status: 'SUBMITTED', ...counted, returnReason: null });
    await this.work.query(clearNotes, [id]);
    await this.obligations.meet(dutySubject(report.dutyId), [reportDuty, correctionDuty], { on: dayOf(now) });
    return id;
  } // prettier-ignore

  async withdrawReport({ id, reason }: WithdrawReportInput): Promise<string> {
    const report = await this.reports.report(id);
    await this.settleVersion(report, 'WITHDRAWN');
    // What was opened again stays open for the same places only.
    await this.work.change(Report, id, { status: report.reopenedScope ? 'RETURNED' : 'DRAFT', returnReason: reason });
    return id;
  }

  async returnReport({ id, reason, notes = [], correctBy }: ReturnReportInput): Promise<string> {
    const report = await this.reports.report(id);
    const today = this.clock.today();
    const faults = new Faults({ ...report, reopenedScope: null });
    const known = keysOf(report.content);
    notes.forEach(({ key }, at) => faults.place(`notes.${at}.key`, key, known));
    if (correctBy !== undefined && correctBy !== null && correctBy < today)
      faults.add({ path: 'correctBy', code: 'REPORT_RETURN_DUE' });
    if (faults.all.length > 0) throw new Refusal('INVALID_INPUT', { violations: faults.all });
    await this.settleVersion(report, 'RETURNED');
    await this.work.query(writeNotes, [id, JSON.stringify(notes)]);
    await this.work.change(Report, id, { status: 'RETURNED', returns: report.returns + 1, returnReason: reason });
    if (correctBy) {
      const owed = { id: report.dutyId, agencyId: report.drafterId, dueOn: correctBy };
      await this.obligations.startByDay(owedCorrection(owed, report.cycleTitle, today));
    }
    return id;
  }

  async acceptReport({ id }: AcceptReportInput): Promise<string> {
    const report = await this.reports.report(id);
    await this.settleVersion(report, 'ACCEPTED');
    const closed = { reopenedScope: null, reopenedUntil: null };
    await this.work.change(Report, id, { status: 'ACCEPTED', acceptedAt: this.clock.now(), ...closed });
    return id;
  }

  private async inOrder(report: ReportAtHand): Promise<void> {
    if (report.kind === 'CONSOLIDATION') {
      const [state] = await this.work.query<{ parts: number; newer: number }>(newerParts, [report.id]);
      if (state!.parts === 0) throw new Refusal('REPORT_NOT_CONSOLIDATED');
      if (state!.newer > 0) throw new Refusal('REPORT_PARTS_CHANGED');
    }
    const wrong = blocking(await this.findings.of(report));
    if (wrong.length === 0) return;
    const violations = wrong.map(({ code, place, label, value, sign, expected }) => ({
      path: place,
      code,
      params: { label, value, sign, expected, computed: expected },
    }));
    throw new Refusal('REPORT_NOT_IN_ORDER', { violations });
  }

  private async settleVersion({ id, number }: ReportAtHand, state: string): Promise<void> {
    await this.work.query(
      `update app.report_version set state = $3, version = version + 1
       where tenant_id = current_setting('app.tenant')::int and report_id = $1 and number = $2`,
      [id, number, state],
    );
  }
}
