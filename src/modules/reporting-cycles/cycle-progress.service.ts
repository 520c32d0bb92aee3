import { Injectable } from '@nestjs/common';
import { percentOf } from '../../engines/figures/shown';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { ReportingCycleView } from './cycle.view';
import { reportsInReach } from './reporting.reach';
import type { CycleProgress, ProgressOfGroup } from './reporting.results';
import { ReportsInSight } from './reports-in-sight';
import { receivedOnOf } from './timeliness.sql';

type Counted = Omit<ProgressOfGroup, 'completeness' | 'timeliness'> & { whole: boolean };

const n = (which: string) => `count(*) filter (where ${which})::int`;

/** Who has reported and who has not, by level and group: one statement, however many report. */
@Injectable()
export class CycleMonitor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly sight: ReportsInSight,
    private readonly clock: Clock,
  ) {}

  cycleProgress(cycleId: string, viewer: Viewer, requestId: string): Promise<CycleProgress> {
    return this.viewers.inside(viewer, 'cycleProgress', requestId, async (now) => {
      await this.sight.require(cycleId, now, ReportingCycleView);
      const bind = new Binder(now.grants);
      const sql = statement(bind, cycleId);
      const context = { viewer: now, tenantId: now.tenantId, today: this.clock.today(), page: onlyPage };
      const rows = await this.work.query<Counted>(sql, bind.parameters()(context));
      const told = rows.map(({ whole, ...row }) => ({ whole, told: withRates(row) }));
      return {
        cycleId,
        all: told.find(({ whole }) => whole)!.told,
        groups: told.filter(({ whole }) => !whole).map(({ told: each }) => each),
      };
    });
  }
}

function statement(bind: Binder, cycleId: string): string {
  const due = `d.state = 'EXPECTED'`;
  const missing = `${due} and d.received is null`;
  return `
    with duty as (
      select d.level, d.reporters, d.state, d.due_on, r.status, coalesce(r.returns, 0) as returns, ${receivedOnOf('r')} as received
      from app.cycle_duty d
      left join app.report r on r.tenant_id = d.tenant_id and r.duty_id = d.id
      where d.tenant_id = ${bind.tenant} and d.cycle_id = ${bind.value(() => cycleId, 'uuid')} and ${reportsInReach('d', bind)}
    )
    select d.level, d.reporters, grouping(d.level) = 1 as whole, ${n(due)} as expected, ${n(`d.state = 'EXCUSED'`)} as excused,
           ${n(`${due} and d.received is not null`)} as received, ${n(`${due} and d.received <= d.due_on`)} as "onTime",
           ${n(`${due} and d.received > d.due_on`)} as late,
           coalesce(max(d.received - d.due_on) filter (where ${due} and d.received > d.due_on), 0)::int as "mostLateDays",
           ${n(`${due} and d.status = 'RETURNED'`)} as returned, ${n(`${due} and d.returns > 0`)} as "everReturned",
           ${n(`${due} and d.status in ('ACCEPTED', 'CONSOLIDATED', 'FROZEN')`)} as accepted,
           ${n(missing)} as missing, ${n(`${missing} and d.due_on < ${bind.today}`)} as overdue
    from duty d
    group by grouping sets ((d.level, d.reporters), ())
    order by whole, d.level, d.reporters`;
}

const rate = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  percent: percentOf(String(numerator), String(denominator)),
});

const withRates = (row: Omit<Counted, 'whole'>): ProgressOfGroup => ({
  ...row,
  completeness: rate(row.received, row.expected),
  timeliness: rate(row.onTime, row.expected),
});
