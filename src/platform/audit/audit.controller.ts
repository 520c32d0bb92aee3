import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page } from '../views/page';
import { ListRoute, PageQuery } from '../views/rest';
import { AuditEntryView } from './audit-entry.view';
import { auditOperations as describe } from './audit.operations';

@ApiTags('audit')
@Controller('audit-entries')
export class AuditController {
  @ListRoute(AuditEntryView, { describe: describe.auditEntries })
  auditEntries(@PageQuery(AuditEntryView) page: Page) {
    return page;
  }
}
