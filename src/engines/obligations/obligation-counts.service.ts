import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import './obligations.errors';
import { belowAgency, isOverdue, stateToday } from './obligation.reach';
import type { ObligationCount } from './obligation.results';
import type { ObligationDimension } from './obligation.types';
import { sightOf } from './obligations-in-sight';

export interface CountsAsked {
  by: readonly ObligationDimension[];
  under: string | null;
  from: string | null;
  to: string | null;
}

const mostLines = 5_000;

/** What a dimension adds to a line; all of them come in every line, so that what is not asked for is null. */
const dimensions: Record<ObligationDimension, { key: string; as: string }> = {
  DUTY: { key: 'a.duty', as: 'duty' },
  DUTY_GROUP: { key: `split_part(a.duty, '.', 1)`, as: '"dutyGroup"' },
  AGENCY: { key: 'a.agency_id', as: '"agencyId"' },
  STATE: { key: 'a.state_today', as: 'state' },
};
const all = Object.keys(dimensions) as ObligationDimension[];

const nameOfAgency = `
  (select v.name from app.agency_version v
   where v.tenant_id = current_setting('app.tenant')::int and v.agency_id = c."agencyId" order by v.valid_from desc limit 1)`;

const count = (which: string) => `count(*) filter (where ${which})::int`;
const inState = (...states: string[]) => count(`a.state_today in (${states.map((state) => `'${state}'`).join(', ')})`);

/** How many obligations there are: those that exist for who asks, in one statement. */
@Injectable()
export class ObligationCounts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
  ) {}

  async obligationCounts(asked: CountsAsked, viewer: Viewer, requestId: string): Promise<ObligationCount[]> {
    const { sql, values } = this.statement(asked, viewer);
    const lines = await this.viewers.inside(viewer, 'obligationCounts', requestId, () =>
      this.work.query<ObligationCount>(sql, values),
    );
    if (lines.length > mostLines) throw new Refusal('COUNTS_TOO_MANY', { path: 'by', params: { max: mostLines } });
    return lines;
  }

  private statement({ by, under, from, to }: CountsAsked, viewer: Viewer) {
    const { bind, where, values } = sightOf(viewer, this.clock.today());
    const wanted = new Set(by.length > 0 ? by : (['DUTY'] as const));
    const given = (value: string, type: string) => bind.value(() => value, type);
    const day = 'coalesce(a.due_on, a.original_due_on)';
    if (under) where.push(belowAgency('a', given(under, 'uuid'), bind));
    if (from) where.push(`${day} >= ${given(from, 'date')}`);
    if (to) where.push(`${day} <= ${given(to, 'date')}`);
    const keys = all.map((each) => (wanted.has(each) ? dimensions[each].key : 'null'));
    const columns = all.map((each, at) => `${keys[at]!} as ${dimensions[each].as}`);
    const groups = keys.filter((key) => key !== 'null').join(', ');
    const label = (column: string) => (wanted.has('DUTY') ? `max(a.${column})` : 'null');
    const sql = `
      select c.*, ${wanted.has('AGENCY') ? nameOfAgency : 'null'} as "agencyName",
             c.met as numerator, c.met + c."metLate" + c.missed as denominator
      from (
        select ${columns.join(', ')}, ${label('label_vi')} as "labelVi", ${label('label_en')} as "labelEn", count(*)::int as total,
               ${inState('OPEN')} as open, ${count('a.overdue_today')} as overdue,
               ${count(`a.state_today = 'OPEN' and a.due_on is null`)} as paused, ${inState('MET')} as met,
               ${inState('MET_LATE')} as "metLate", ${inState('MISSED')} as missed, ${inState('EXCUSED')} as excused,
               ${inState('CANCELLED')} as cancelled
        from (select a.*, ${stateToday('a', bind)} as state_today, ${isOverdue('a', bind)} as overdue_today
              from app.obligation a where ${where.join(' and ')}) a
        group by ${groups} order by ${groups} limit ${mostLines + 1}) c`;
    return { sql, values: values() };
  }
}
