import { Resolver } from '@nestjs/graphql';
import { ActMutation, InputArg, ListQuery, PageArgs } from '../../platform/views/graphql';
import type { Page } from '../../platform/views/page';
import { NoticesService } from './notice.service';
import { NoticeView } from './notice.view';
import { MarkNoticeReadInput, SetReminderStepInput } from './reminders.inputs';
import { reminderOperations as describe } from './reminders.operations';
import { RemindersService } from './reminders.service';
import { ReminderStepView } from './reminders.view';

@Resolver()
export class RemindersResolver {
  constructor(
    private readonly told: NoticesService,
    private readonly service: RemindersService,
  ) {}

  @ListQuery(NoticeView, { describe: describe.notices })
  notices(@PageArgs(NoticeView) page: Page) {
    return page;
  }

  @ActMutation(NoticeView, { describe: describe.markNoticeRead })
  markNoticeRead(@InputArg() { id }: MarkNoticeReadInput) {
    return this.told.markNoticeRead(id);
  }

  @ListQuery(ReminderStepView, { describe: describe.reminderSteps })
  reminderSteps(@PageArgs(ReminderStepView) page: Page) {
    return page;
  }

  @ActMutation(ReminderStepView, { describe: describe.setReminderStep })
  setReminderStep(@InputArg() input: SetReminderStepInput) {
    return this.service.setReminderStep(input);
  }
}
