import { Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/access/viewer';
import { ActMutation, IdArg, InputArg, ListQuery, Me, OneQuery, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { Consolidation } from './consolidation.service';
import { ReportFreezing } from './freezing.service';
import { Reopening } from './reopening.service';
import { ReportFilling } from './report-filling.service';
import { ReceiptView, ReopenRequestView } from './report-part.view';
import { ReportPrefill } from './report-prefill.service';
import { ReportSubmission } from './report-submission.service';
import {
  AcceptReportInput,
  AcknowledgeReportInput,
  AdjustReportInput,
  ApproveReopeningInput,
  ConsolidateReportInput,
  FillReportInput,
  FreezeReportInput,
  PrefillReportInput,
  RefuseReopeningInput,
  RequestReopeningInput,
  ReturnReportInput,
  SubmitReportInput,
  WithdrawAdjustmentInput,
  WithdrawReportInput,
} from './report.inputs';
import { ReportView } from './report.view';
import { reportingOperations as describe } from './reporting.operations';

@Resolver()
export class ReportsResolver {
  constructor(
    private readonly prefill: ReportPrefill,
    private readonly filling: ReportFilling,
    private readonly consolidation: Consolidation,
    private readonly submission: ReportSubmission,
    private readonly freezing: ReportFreezing,
    private readonly reopening: Reopening,
  ) {}

  @ListQuery(ReportView, { describe: describe.reports })
  reports(@PageArgs(ReportView) page: Page) {
    return page;
  }

  @OneQuery(ReportView, { describe: describe.report })
  report(@IdArg() id: string) {
    return id;
  }

  @ActMutation(ReportView, { describe: describe.prefillReport })
  prefillReport(@InputArg() input: PrefillReportInput) {
    return this.prefill.prefillReport(input);
  }

  @ActMutation(ReportView, { describe: describe.fillReport })
  fillReport(@InputArg() input: FillReportInput) {
    return this.filling.fillReport(input);
  }

  @ActMutation(ReportView, { describe: describe.consolidateReport })
  consolidateReport(@InputArg() input: ConsolidateReportInput) {
    return this.consolidation.consolidateReport(input);
  }

  @ActMutation(ReportView, { describe: describe.adjustReport })
  adjustReport(@InputArg() input: AdjustReportInput, @Me() viewer: Viewer) {
    return this.consolidation.adjustReport(input, viewer);
  }

  @ActMutation(ReportView, { describe: describe.withdrawAdjustment })
  withdrawAdjustment(@InputArg() input: WithdrawAdjustmentInput) {
    return this.consolidation.withdrawAdjustment(input);
  }

  @ActMutation(ReportView, { describe: describe.submitReport })
  submitReport(@InputArg() input: SubmitReportInput) {
    return this.submission.submitReport(input);
  }

  @ActMutation(ReportView, { describe: describe.withdrawReport })
  withdrawReport(@InputArg() input: WithdrawReportInput) {
    return this.submission.withdrawReport(input);
  }

  @ActMutation(ReportView, { describe: describe.returnReport })
  returnReport(@InputArg() input: ReturnReportInput) {
    return this.submission.returnReport(input);
  }

  @ActMutation(ReportView, { describe: describe.acceptReport })
  acceptReport(@InputArg() input: AcceptReportInput) {
    return this.submission.acceptReport(input);
  }

  @ActMutation(ReportView, { describe: describe.freezeReport })
  freezeReport(@InputArg() input: FreezeReportInput) {
    return this.freezing.freezeReport(input);
  }

  @ActMutation(ReportView, { describe: describe.requestReopening })
  requestReopening(@InputArg() input: RequestReopeningInput, @Me() viewer: Viewer) {
    return this.reopening.requestReopening(input, viewer);
  }

  @ListQuery(ReopenRequestView, { describe: describe.reopenRequests })
  reopenRequests(@PageArgs(ReopenRequestView) page: Page) {
    return page;
  }

  @ActMutation(ReopenRequestView, { describe: describe.approveReopening })
  approveReopening(@InputArg() input: ApproveReopeningInput, @Me() viewer: Viewer) {
    return this.reopening.approveReopening(input, viewer);
  }

  @ActMutation(ReopenRequestView, { describe: describe.refuseReopening })
  refuseReopening(@InputArg() input: RefuseReopeningInput, @Me() viewer: Viewer) {
    return this.reopening.refuseReopening(input, viewer);
  }

  @ListQuery(ReceiptView, { describe: describe.reportReceipts })
  reportReceipts(@PageArgs(ReceiptView) page: Page) {
    return page;
  }

  @OneQuery(ReceiptView, { describe: describe.reportReceipt })
  reportReceipt(@IdArg() id: string) {
    return id;
  }

  @ActMutation(ReceiptView, { describe: describe.acknowledgeReport })
  acknowledgeReport(@InputArg() input: AcknowledgeReportInput) {
    return this.freezing.acknowledgeReport(input);
  }
}
