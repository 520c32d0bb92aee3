import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, ListRoute, PageQuery } from '../../platform/views/rest';
import { NoticesService } from './notice.service';
import { NoticeView } from './notice.view';
import { MarkNoticeReadInput } from './reminders.inputs';
import { reminderOperations as describe } from './reminders.operations';

@ApiTags('reminders')
@Controller('notices')
export class NoticesController {
  constructor(private readonly service: NoticesService) {}

  @ListRoute(NoticeView, { describe: describe.notices })
  notices(@PageQuery(NoticeView) page: Page) {
    return page;
  }

  @ActRoute(NoticeView, 'POST', ':id/reading', { describe: describe.markNoticeRead })
  markNoticeRead(@BodyInput() { id }: MarkNoticeReadInput) {
    return this.service.markNoticeRead(id);
  }
}
