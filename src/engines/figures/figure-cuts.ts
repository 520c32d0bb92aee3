import { Injectable } from '@nestjs/common';
import { Cuts } from '../../platform/database/cuts';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid } from '../../platform/errors/refusal';
import { Clock, dayOf } from '../../platform/time/clock';
import type { AsOf } from './asked';
import './figures.errors';

export interface ResolvedCut {
  /** ISO 8601; null: today's rows. */
  cut: string | null;
  /** The legal day of the question. */
  day: string;
}

const minute = 60_000;

/**
 * Which published cut a question of the past is answered at. A day that is over: its last millisecond. Today: the newest
 * one. An instant: itself. What was not published yet is published now, so that the same question has the same cut for ever.
 */
@Injectable()
export class FigureCuts {
  constructor(
    private readonly cuts: Cuts,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Outside any transaction: a cut waits for those that run. */
  async resolve(asOf: AsOf | null): Promise<ResolvedCut> {
    const today = this.clock.today();
    if (asOf === null) return { cut: null, day: today };
    if ('instant' in asOf) return { cut: await this.at(asOf.instant), day: dayOf(asOf.instant) };
    if (asOf.day > today) throw inFuture();
    const cut = asOf.day === today ? await this.newest() : await this.at(lastOf(asOf.day));
    return { cut, day: asOf.day };
  }

  /** The newest cut; a new one when that is older. */
  async newest(age = minute): Promise<string> {
    const newest = 'select max(at) as at, clock_timestamp() as now from sys.cut';
    const [kept] = await this.work.transaction(() => this.work.query<{ at: Date | null; now: Date }>(newest));
    const { at, now } = kept!;
    return at !== null && now.getTime() - at.getTime() < age ? at.toISOString() : this.cuts.publish();
  }

  /** The last millisecond of a day that is over. */
  closing(day: string): Promise<string> {
    return this.at(lastOf(day));
  }

  private async at(instant: Date): Promise<string> {
    if (instant.getTime() > this.clock.now().getTime()) throw inFuture();
    const [kept] = await this.work.transaction(() =>
      this.work.query<{ known: boolean; past: boolean }>(
        `select exists (select from sys.cut where at = $1::timestamptz(3)) as known,
                $1::timestamptz(3) < date_trunc('milliseconds', clock_timestamp()) - interval '1 ms' as past`,
        [instant.toISOString()],
      ),
    );
    if (!kept!.past) throw inFuture();
    return kept!.known ? instant.toISOString() : this.cuts.publish(instant);
  }
}

const lastOf = (day: string): Date => new Date(Date.parse(`${day}T23:59:59.999+07:00`));
const inFuture = () => invalid([{ path: 'asOf', code: 'AS_OF_IN_FUTURE' }]);
