import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Clock } from '../../platform/time/clock';
import { ofDuty } from './dialogue-obligations';
import { type DialogueCounts, rateOf } from './dialogue.results';
import { dialogueKind } from './dialogue.types';
import { countedIn, readWindow, type Window, type WindowGiven } from './dialogue-window';

type Counted = Omit<DialogueCounts, 'from' | 'to' | 'answeredRate' | 'fulfilledRate'>;

const filtered = (which: string) => `count(*) filter (where ${which})::int`;

/** Dialogues held within a window, and what came of them up to today. */
@Injectable()
export class DialogueCountsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
  ) {}

  async dialogueCounts(given: WindowGiven, viewer: Viewer, requestId: string): Promise<DialogueCounts> {
    const window = readWindow(given, this.clock.today(), dialogueKind);
    const { sql, values } = this.statement(window, viewer);
    const [counted] = await this.viewers.inside(viewer, 'dialogueCounts', requestId, () =>
      this.work.query<Counted>(sql, values),
    );
    const { opinions, answeredOnTheSpot, answered, commitments, fulfilled } = counted!;
    return {
      ...counted!,
      from: window.from,
      to: window.to,
      answeredRate: rateOf(answeredOnTheSpot + answered, opinions),
      fulfilledRate: rateOf(fulfilled, commitments),
    };
  }

  private statement(window: Window, viewer: Viewer) {
    const { from, to, where, values, ...asked } = countedIn('Dialogue', window, viewer, this.clock.today());
    const today = asked.today();
    const sql = `
      with held as materialized (
        select a.tenant_id, a.id, a.people from app.dialogue a where ${where} and a.held_on between ${from} and ${to}
      ), voiced as (
        select count(*)::int as opinions, ${filtered(`o.state = 'ANSWERED_ON_THE_SPOT'`)} as "answeredOnTheSpot",
               ${filtered(`o.state in ('ASSIGNED', 'ANSWERED')`)} as assigned, ${filtered(`o.state = 'ANSWERED'`)} as answered,
               ${filtered(`o.state = 'NOTED'`)} as noted,
               ${filtered(`o.state = 'ASSIGNED' and o.due_on < ${today}`)} as "opinionsOverdue"
        from held h join app.dialogue_opinion o on o.tenant_id = h.tenant_id and o.dialogue_id = h.id
      ), promised as (
        select count(*)::int as commitments, ${filtered(`c.state = 'FULFILLED'`)} as fulfilled,
               ${filtered(`c.state = 'FULFILLED' and c.owed = 'MET_LATE'`)} as "fulfilledLate",
               ${filtered(`c.owed = 'OPEN' and c.due_on < ${today}`)} as "commitmentsOverdue"
        from (select p.state, p.due_on, ${ofDuty('COMMITMENT', 'state')('p')} as owed
              from held h join app.commitment p on p.tenant_id = h.tenant_id and p.dialogue_id = h.id) c
      )
      select (select count(*)::int from held) as dialogues, (select coalesce(sum(people), 0)::int from held) as people, v.*, p.*
      from voiced v, promised p`;
    return { sql, values: values() };
  }
}
