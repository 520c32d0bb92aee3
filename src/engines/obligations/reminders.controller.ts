import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Page } from '../../platform/views/page';
import { ActRoute, BodyInput, ListRoute, PageQuery } from '../../platform/views/rest';
import { SetReminderStepInput } from './reminders.inputs';
import { reminderOperations as describe } from './reminders.operations';
import { RemindersService } from './reminders.service';
import { ReminderStepView } from './reminders.view';

@ApiTags('reminders')
@Controller('reminder-steps')
export class ReminderStepsController {
  constructor(private readonly service: RemindersService) {}

  @ListRoute(ReminderStepView, { describe: describe.reminderSteps })
  reminderSteps(@PageQuery(ReminderStepView) page: Page) {
    return page;
  }

  @ActRoute(ReminderStepView, 'POST', '', { describe: describe.setReminderStep })
  setReminderStep(@BodyInput() input: SetReminderStepInput) {
    return this.service.setReminderStep(input);
  }
}
