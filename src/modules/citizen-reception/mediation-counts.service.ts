import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Clock } from '../../platform/time/clock';
import { type MediationCounts, rateOf } from './dialogue.results';
import { countedIn, readWindow, type WindowGiven } from './dialogue-window';

type Counted = Omit<MediationCounts, 'from' | 'to' | 'carriedOut' | 'successRate'>;

/** Stock and flow: carried in + received = ended + under way; the rate is over those carried out, not received. */
@Injectable()
export class MediationCountsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
  ) {}

  async mediationCounts(given: WindowGiven, viewer: Viewer, requestId: string): Promise<MediationCounts> {
    const today = this.clock.today();
    const window = readWindow(given, today);
    const { from, to, where, values } = countedIn('Mediation', window, viewer, today);
    const ended = (result: string) =>
      `count(*) filter (where a.result = '${result}' and a.ended_on between ${from} and ${to})::int`;
    const sql = `
      select count(*) filter (where a.received_on < ${from} and coalesce(a.ended_on, 'infinity') >= ${from})::int as "carriedIn",
             count(*) filter (where a.received_on between ${from} and ${to})::int as received,
             ${ended('SUCCESS')} as successful, ${ended('UNSUCCESSFUL')} as unsuccessful,
             ${ended('STOPPED_ON_REQUEST')} as "stoppedOnRequest", ${ended('NOT_CARRIED_OUT')} as "notCarriedOut",
             count(*) filter (where a.received_on <= ${to} and coalesce(a.ended_on, 'infinity') > ${to})::int as "underWay"
      from app.mediation a where ${where}`;
    const [counted] = await this.viewers.inside(viewer, 'mediationCounts', requestId, () =>
      this.work.query<Counted>(sql, values()),
    );
    const { successful, unsuccessful, stoppedOnRequest } = counted!;
    const carriedOut = successful + unsuccessful + stoppedOnRequest;
    return {
      ...counted!,
      from: window.from,
      to: window.to,
      carriedOut,
      successRate: rateOf(successful, carriedOut),
    };
  }
}
