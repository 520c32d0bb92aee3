import { Injectable } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.service';
import { Clock } from '../../platform/time/clock';
import { DutiesService, lookAheadTo } from './duties.service';

/** Every night, so that a week or a month is never without its duties; what is there already is left alone. */
@Injectable()
export class OpenDutiesJob {
  constructor(jobs: Jobs, duties: DutiesService, clock: Clock) {
    jobs.define('open-reception-duties', async () => {
      const today = clock.today();
      await duties.openBetween(today, lookAheadTo(today));
    });
    jobs.schedule('open-reception-duties', '10 0 * * *');
  }
}
