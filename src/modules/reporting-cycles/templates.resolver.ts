import { Resolver } from '@nestjs/graphql';
import { ActMutation, IdArg, InputArg, ListQuery, OneQuery, PageArgs, PlainQuery } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
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

@Resolver()
export class ReportTemplatesResolver {
  constructor(private readonly service: ReportTemplates) {}

  @ListQuery(ReportTemplateView, { describe: describe.reportTemplates })
  reportTemplates(@PageArgs(ReportTemplateView) page: Page) {
    return page;
  }

  @OneQuery(ReportTemplateView, { describe: describe.reportTemplate })
  reportTemplate(@IdArg() id: string) {
    return id;
  }

  @PlainQuery([ShippedReportTemplate], { describe: describe.shippedReportTemplates })
  shippedReportTemplates() {
    return this.service.shippedReportTemplates();
  }

  @ActMutation(ReportTemplateView, { describe: describe.adoptReportTemplate })
  adoptReportTemplate(@InputArg() input: AdoptReportTemplateInput) {
    return this.service.adoptReportTemplate(input);
  }

  @ActMutation(ReportTemplateView, { describe: describe.draftReportTemplate })
  draftReportTemplate(@InputArg() input: DraftReportTemplateInput) {
    return this.service.draftReportTemplate(input);
  }

  @ActMutation(ReportTemplateView, { describe: describe.amendReportTemplate })
  amendReportTemplate(@InputArg() input: AmendReportTemplateInput) {
    return this.service.amendReportTemplate(input);
  }

  @ActMutation(ReportTemplateView, { describe: describe.publishReportTemplate })
  publishReportTemplate(@InputArg() input: PublishReportTemplateInput) {
    return this.service.publishReportTemplate(input);
  }

  @ActMutation(ReportTemplateView, { describe: describe.retireReportTemplate })
  retireReportTemplate(@InputArg() input: RetireReportTemplateInput) {
    return this.service.retireReportTemplate(input);
  }
}
