import { Injectable } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.service';
import { Clock } from '../../platform/time/clock';
import { DialogueDuties } from './dialogue-duties.service';

/** Opens the duties of the year; every month, so that agencies founded within it have theirs too. */
@Injectable()
export class DialogueDutiesJob {
  constructor(
    jobs: Jobs,
    private readonly duties: DialogueDuties,
    private readonly clock: Clock,
  ) {
    jobs.define('open-dialogue-duties', () => this.open());
    jobs.schedule('open-dialogue-duties', '20 0 1 * *');
  }

  async open(): Promise<void> {
    await this.duties.open(Number(this.clock.today().slice(0, 4)), null);
  }
}
