import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { Clock } from '../time/clock';
import { Jobs } from './jobs.service';
import { allPurges } from './purges';

const hour = 3600 * 1000;
/** Small enough that nobody waits for the rows it locks. */
const batch = 5_000;

/** Takes away every hour what was kept for a time only. */
@Injectable()
export class PurgeJob {
  constructor(
    jobs: Jobs,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {
    jobs.define('purge', () => this.purge());
    jobs.schedule('purge', '7 * * * *');
  }

  async purge(): Promise<void> {
    for (const { table, column, hours } of allPurges()) {
      const before = new Date(this.clock.now().getTime() - hours * hour);
      for (let gone = batch; gone === batch;) {
        const rows = await this.work.query<{ count: number }>(
          `with gone as (
             delete from ${table} where ctid = any (array(
               select ctid from ${table} where tenant_id = current_setting('app.tenant')::int and ${column} < $1 limit ${batch}
             )) returning 1)
           select count(*)::int as count from gone`,
          [before],
        );
        gone = rows[0]?.count ?? 0;
      }
    }
  }
}
