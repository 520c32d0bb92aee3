import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, IdParam, ListRoute, OneRoute, PageQuery, PlainRoute } from '../../platform/views/rest';
import { reportingOperations as describe } from './reporting.operations';
import { ShippedReportTemplate } from './reporting.results';
import {
  AdoptReportTemplateInput,
  AmendReportTemplateInput,
  DraftReportTemplateInput,
  PublishReportTemplateInput,
  RetireReportTemplateInput,
} from './template.inputs';
import { ReportTemplateView } from './template.view';
import { ReportTemplates } from './templates.service';

@ApiTags('reporting-cycles')
@Controller('report-templates')
export class ReportTemplatesController {
  constructor(private readonly service: ReportTemplates) {}

  @ListRoute(ReportTemplateView, { describe: describe.reportTemplates })
  reportTemplates(@PageQuery(ReportTemplateView) page: Page) {
    return page;
  }

  @PlainRoute([ShippedReportTemplate], 'shipped', { describe: describe.shippedReportTemplates })
  shippedReportTemplates() {
    return this.service.shippedReportTemplates();
  }

  @OneRoute(ReportTemplateView, { describe: describe.reportTemplate })
  reportTemplate(@IdParam() id: string) {
    return id;
  }

  @ActRoute(ReportTemplateView, 'POST', 'adoptions', { describe: describe.adoptReportTemplate })
  adoptReportTemplate(@BodyInput() input: AdoptReportTemplateInput) {
    return this.service.adoptReportTemplate(input);
  }

  @ActRoute(ReportTemplateView, 'POST', '', { describe: describe.draftReportTemplate })
  draftReportTemplate(@BodyInput() input: DraftReportTemplateInput) {
    return this.service.draftReportTemplate(input);
  }

  @ActRoute(ReportTemplateView, 'PATCH', ':id', { describe: describe.amendReportTemplate })
  amendReportTemplate(@BodyInput() input: AmendReportTemplateInput) {
    return this.service.amendReportTemplate(input);
  }

  @ActRoute(ReportTemplateView, 'POST', ':id/publication', { describe: describe.publishReportTemplate })
  publishReportTemplate(@BodyInput() input: PublishReportTemplateInput) {
    return this.service.publishReportTemplate(input);
  }

  @ActRoute(ReportTemplateView, 'POST', ':id/retirement', { describe: describe.retireReportTemplate })
  retireReportTemplate(@BodyInput() input: RetireReportTemplateInput) {
    return this.service.retireReportTemplate(input);
  }
}
