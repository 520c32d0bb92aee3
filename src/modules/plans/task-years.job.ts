import { Injectable } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.service';
import { Clock } from '../../platform/time/clock';
import { TaskYears } from './task-years.service';

/** Opens the year of every plan; every month, so that what was assigned meanwhile is owed, too. */
@Injectable()
export class TaskYearsJob {
  constructor(
    jobs: Jobs,
    private readonly years: TaskYears,
    private readonly clock: Clock,
  ) {
    jobs.define('open-task-years', () => this.open());
    jobs.schedule('open-task-years', '40 0 1 * *');
  }

  async open(): Promise<void> {
    await this.years.open(Number(this.clock.today().slice(0, 4)));
  }
}
