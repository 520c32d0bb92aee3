import { Resolver } from '@nestjs/graphql';
import { ListQuery, PageArgs } from '../views/graphql';
import type { Page } from '../views/page';
import { AuditEntryView } from './audit-entry.view';
import { auditOperations as describe } from './audit.operations';

@Resolver()
export class AuditResolver {
  @ListQuery(AuditEntryView, { describe: describe.auditEntries })
  auditEntries(@PageArgs(AuditEntryView) page: Page) {
    return page;
  }
}
