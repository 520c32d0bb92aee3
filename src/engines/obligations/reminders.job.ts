import { Injectable } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.service';
import { RemindersService } from './reminders.service';

/** Every hour; a night without power is made up for by the next run. */
@Injectable()
export class RemindersJob {
  constructor(jobs: Jobs, reminders: RemindersService) {
    jobs.define('remind', async () => void (await reminders.remind()));
    jobs.schedule('remind', '12 * * * *');
  }
}
