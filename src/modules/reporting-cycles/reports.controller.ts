import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../platform/access/viewer';
import { Me } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery } from '../../platform/views/rest';
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

@ApiTags('reporting-cycles')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly prefill: ReportPrefill,
    private readonly filling: ReportFilling,
    private readonly consolidation: Consolidation,
    private readonly submission: ReportSubmission,
    private readonly freezing: ReportFreezing,
    private readonly reopening: Reopening,
  ) {}

  @ListRoute(ReportView, { describe: describe.reports })
  reports(@PageQuery(ReportView) page: Page) {
    return page;
  }

  @OneRoute(ReportView, { describe: describe.report })
  report(@IdParam() id: string) {
    return id;
  }

  @ActRoute(ReportView, 'POST', ':id/prefill', { describe: describe.prefillReport })
  prefillReport(@BodyInput() input: PrefillReportInput) {
    return this.prefill.prefillReport(input);
  }

  @ActRoute(ReportView, 'PATCH', ':id', { describe: describe.fillReport })
  fillReport(@BodyInput() input: FillReportInput) {
    return this.filling.fillReport(input);
  }

  @ActRoute(ReportView, 'POST', ':id/consolidation', { describe: describe.consolidateReport })
  consolidateReport(@BodyInput() input: ConsolidateReportInput) {
    return this.consolidation.consolidateReport(input);
  }

  @ActRoute(ReportView, 'POST', ':id/adjustments', { describe: describe.adjustReport })
  adjustReport(@BodyInput() input: AdjustReportInput, @Me() viewer: Viewer) {
    return this.consolidation.adjustReport(input, viewer);
  }

  @ActRoute(ReportView, 'POST', ':id/adjustment-withdrawal', { describe: describe.withdrawAdjustment })
  withdrawAdjustment(@BodyInput() input: WithdrawAdjustmentInput) {
    return this.consolidation.withdrawAdjustment(input);
  }

  @ActRoute(ReportView, 'POST', ':id/submission', { describe: describe.submitReport })
  submitReport(@BodyInput() input: SubmitReportInput) {
    return this.submission.submitReport(input);
  }

  @ActRoute(ReportView, 'POST', ':id/withdrawal', { describe: describe.withdrawReport })
  withdrawReport(@BodyInput() input: WithdrawReportInput) {
    return this.submission.withdrawReport(input);
  }

  @ActRoute(ReportView, 'POST', ':id/return', { describe: describe.returnReport })
  returnReport(@BodyInput() input: ReturnReportInput) {
    return this.submission.returnReport(input);
  }

  @ActRoute(ReportView, 'POST', ':id/acceptance', { describe: describe.acceptReport })
  acceptReport(@BodyInput() input: AcceptReportInput) {
    return this.submission.acceptReport(input);
  }

  @ActRoute(ReportView, 'POST', ':id/freezing', { describe: describe.freezeReport })
  freezeReport(@BodyInput() input: FreezeReportInput) {
    return this.freezing.freezeReport(input);
  }

  @ActRoute(ReportView, 'POST', ':id/reopening-requests', { describe: describe.requestReopening })
  requestReopening(@BodyInput() input: RequestReopeningInput, @Me() viewer: Viewer) {
    return this.reopening.requestReopening(input, viewer);
  }
}

@ApiTags('reporting-cycles')
@Controller('report-reopenings')
export class ReopenRequestsController {
  constructor(private readonly reopening: Reopening) {}

  @ListRoute(ReopenRequestView, { describe: describe.reopenRequests })
  reopenRequests(@PageQuery(ReopenRequestView) page: Page) {
    return page;
  }

  @ActRoute(ReopenRequestView, 'POST', ':id/approval', { describe: describe.approveReopening })
  approveReopening(@BodyInput() input: ApproveReopeningInput, @Me() viewer: Viewer) {
    return this.reopening.approveReopening(input, viewer);
  }

  @ActRoute(ReopenRequestView, 'POST', ':id/refusal', { describe: describe.refuseReopening })
  refuseReopening(@BodyInput() input: RefuseReopeningInput, @Me() viewer: Viewer) {
    return this.reopening.refuseReopening(input, viewer);
  }
}

@ApiTags('reporting-cycles')
@Controller('report-receipts')
export class ReportReceiptsController {
  constructor(private readonly freezing: ReportFreezing) {}

  @ListRoute(ReceiptView, { describe: describe.reportReceipts })
  reportReceipts(@PageQuery(ReceiptView) page: Page) {
    return page;
  }

  @OneRoute(ReceiptView, { describe: describe.reportReceipt })
  reportReceipt(@IdParam() id: string) {
    return id;
  }

  @ActRoute(ReceiptView, 'POST', ':id/acknowledgement', { describe: describe.acknowledgeReport })
  acknowledgeReport(@BodyInput() input: AcknowledgeReportInput) {
    return this.freezing.acknowledgeReport(input);
  }
}
