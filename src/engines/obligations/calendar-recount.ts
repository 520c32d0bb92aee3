import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { batch, idsConcernedBy } from './calendar-moves';
import { Obligations } from './obligations.service';
import type { Clockwork } from './owed';

/** How far a recount has come. */
export type Recounting = (looked: number, of: number) => void;

/** Recounts what is open after the calendar has changed, secret matters too. */
@Injectable()
export class CalendarRecount {
  constructor(
    private readonly work: UnitOfWork,
    private readonly obligations: Obligations,
  ) {}

  /** Inside the transaction that changed the calendar on these days; answers how many obligations moved. */
  async recount(days: readonly string[], by: Clockwork, told: Recounting = () => undefined): Promise<number> {
    if (days.length === 0) return 0;
    let moved = 0;
    await this.unseen(async () => {
      const ids = await idsConcernedBy((sql, values) => this.work.query(sql, values), days);
      for (let at = 0; at < ids.length; at += batch) {
        moved += await this.obligations.recompute(ids.slice(at, at + batch), by);
        told(Math.min(at + batch, ids.length), ids.length);
      }
    });
    return moved;
  }

  /**
   * Without an account the transaction is the system's own, from which no secret matter is hidden (sys.may_unseal). The
   * calendar is the same for all, and nothing of what is read here is answered to anybody.
   */
  private async unseen(work: () => Promise<void>): Promise<void> {
    const [was] = await this.work.query<{ account: string | null }>(
      `select current_setting('app.account', true) as account`,
    );
    await this.work.query(`select set_config('app.account', '', true)`);
    await work();
    await this.work.query(`select set_config('app.account', $1, true)`, [was?.account ?? '']);
  }
}
