import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { shippedTemplates } from './shipped-templates';
import type { TemplateContent } from './template-content';
import { ReportTemplate } from './template.entity';
import {
  AdoptReportTemplateInput,
  AmendReportTemplateInput,
  DraftReportTemplateInput,
  PublishReportTemplateInput,
  RetireReportTemplateInput,
} from './template.inputs';
import { readContent } from './template-reader';
import type { ShippedReportTemplate } from './reporting.results';

/** Keeps the forms of the province. */
@Injectable()
export class ReportTemplates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  shippedReportTemplates(): ShippedReportTemplate[] {
    return [...shippedTemplates().values()].map(({ code, edition, title, titleEn, source }) => ({
      code,
      edition,
      title,
      titleEn,
      source,
    }));
  }

  /** Takes a form of the product over as it is: published, because nothing of it is the province's own. */
  async adoptReportTemplate({ code }: AdoptReportTemplateInput): Promise<string> {
    const shipped = shippedTemplates().get(code);
    if (!shipped) throw new Refusal('REPORT_TEMPLATE_UNKNOWN', { path: 'code', params: { code } });
    const edition = await this.nextEdition(code);
    const published = { status: 'PUBLISHED', publishedOn: this.clock.today() };
    return this.work.insert(ReportTemplate, { ...shipped, edition, shipped: true, ...published });
  }

  async draftReportTemplate(input: DraftReportTemplateInput): Promise<string> {
    const { code, title, titleEn, source } = input;
    if (!/^[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)*$/.test(code)) throw new Refusal('TEMPLATE_KEY_FORM', { path: 'code' });
    const content = contentOf(input.content);
    const edition = await this.nextEdition(code);
    return this.work.insert(ReportTemplate, { code, edition, title, titleEn, source, content });
  }

  async amendReportTemplate(input: AmendReportTemplateInput): Promise<string> {
    const { id, title, titleEn, source } = input;
    const content = input.content === undefined || input.content === null ? undefined : contentOf(input.content);
    const given = Object.entries({ title, titleEn, source, content }).filter(([, each]) => each !== undefined && each !== null);
    await this.work.change(ReportTemplate, id, Object.fromEntries(given));
    return id;
  } // prettier-ignore

  async publishReportTemplate({ id }: PublishReportTemplateInput): Promise<string> {
    await this.work.change(ReportTemplate, id, { status: 'PUBLISHED', publishedOn: this.clock.today() });
    return id;
  }

  async retireReportTemplate({ id }: RetireReportTemplateInput): Promise<string> {
    await this.work.change(ReportTemplate, id, { status: 'RETIRED', retiredOn: this.clock.today() });
    return id;
  }

  private async nextEdition(code: string): Promise<number> {
    const [row] = await this.work.query<{ edition: number }>(
      `select coalesce(max(edition), 0) + 1 as edition from app.report_template
       where tenant_id = current_setting('app.tenant')::int and code = $1`,
      [code],
    );
    return row!.edition;
  }
}

function contentOf(given: unknown): TemplateContent {
  const { content, violations } = readContent(given);
  if (violations.length > 0) throw invalid(violations);
  return content;
}
