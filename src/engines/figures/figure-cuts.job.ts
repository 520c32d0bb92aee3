import { Injectable } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.service';
import { Clock, dayOf } from '../../platform/time/clock';
import { FigureCuts } from './figure-cuts';

const day = 86_400_000;
const halfMinute = 30_000;

/** Every minute, and with the first minute of a day the last instant of the day before. One cut serves every province. */
@Injectable()
export class FigureCutsJob {
  constructor(
    jobs: Jobs,
    private readonly cuts: FigureCuts,
    private readonly clock: Clock,
  ) {
    // A cut waits for open transactions: it must not be one of them.
    jobs.define('cuts', () => this.publish(), { ownTransactions: true, retries: 0 });
    jobs.schedule('cuts', '* * * * *');
  }

  async publish(): Promise<void> {
    await this.cuts.closing(dayOf(new Date(this.clock.now().getTime() - day)));
    await this.cuts.newest(halfMinute);
  }
}
