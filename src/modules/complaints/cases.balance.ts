import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { invalid, Refusal, type Violation } from '../../platform/errors/refusal';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { type Codec, t } from '../../platform/views/codecs';
import { onlyPage } from '../../platform/views/page';
import type { CaseBalanceLine } from './cases.balance.results';
import { settledStates } from './case-states';
import { casesInReach } from './cases.reach';

export interface BalanceAsked {
  from: string;
  to: string;
  under: string | null;
}

/** The arguments as either surface sent them. */
export function readBalanceAsked(given: { from?: string; to?: string; under?: string | null }): BalanceAsked {
  const violations: Violation[] = [];
  const read = (codec: Codec, path: 'from' | 'to' | 'under'): string | null => {
    const value = given[path];
    if (value === undefined || value === null) {
      if (path !== 'under') violations.push({ path, code: 'REQUIRED' });
      return null;
    }
    const text = codec.read(value);
    if (text === undefined) violations.push({ path, code: 'NOT_A_VALUE', params: { type: codec.name } });
    return text ?? null;
  };
  const [from, to, under] = [read(t.day, 'from'), read(t.day, 'to'), read(t.id, 'under')];
  if (violations.length > 0) throw invalid(violations);
  if (from! > to!) throw new Refusal('BALANCE_PERIOD', { path: 'to' });
  return { from: from!, to: to!, under };
}

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
const endings = quoted([...settledStates, 'NOT_ACCEPTED', 'TRANSFERRED', 'TERMINATED']);

/**
 * Cân đối: what was there, what came, how it went, what stays; of the cases that exist for who asks. A case ends for the
 * balance by the first act that settled it or took it away, on the day of that act; what is done afterwards is execution.
 */
@Injectable()
export class CaseBalance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly clock: Clock,
  ) {}

  caseBalance(asked: BalanceAsked, viewer: Viewer, requestId: string): Promise<CaseBalanceLine[]> {
    const { sql, values } = this.statement(asked, viewer);
    return this.viewers.inside(viewer, 'caseBalance', requestId, () => this.work.query<CaseBalanceLine>(sql, values));
  }

  private statement({ from, to, under }: BalanceAsked, viewer: Viewer) {
    const bind = new Binder(viewer.grants);
    const tenant = bind.tenant;
    const [first, last] = [bind.value(() => from, 'date'), bind.value(() => to, 'date')];
    // Of an agency: all it answers for on the last day, those whose place it took included.
    const within = under ? `a.agency_id = any(sys.agency_scope(${bind.value(() => under, 'uuid')}, ${last}))` : 'true';
    const ended = (which: string) => `count(*) filter (where ended_on between ${first} and ${last} and ${which})::int`;
    const left = `(ended_on is null or ended_on > ${last})`;
    const sql = `
      select kind,
        count(*) filter (where received_on < ${first} and (ended_on is null or ended_on >= ${first}))::int as opening,
        count(*) filter (where received_on >= ${first})::int as received,
        ${ended(`by in (${quoted(settledStates)})`)} as resolved,
        ${ended(`by = 'TRANSFERRED'`)} as transferred,
        ${ended(`by = 'TERMINATED' and ground = 'FULL_WITHDRAWAL'`)} as withdrawn,
        ${ended(`by = 'TERMINATED' and ground is distinct from 'FULL_WITHDRAWAL'`)} as terminated,
        ${ended(`by = 'NOT_ACCEPTED'`)} as refused,
        count(*) filter (where ${left})::int as "carriedOver",
        count(*) filter (where ${left} and exists (
          select from app.backlog_entry b where b.tenant_id = ${tenant} and b.case_id = c.id and b.entered_on <= ${last}
            and coalesce(b.left_on, 'infinity') > ${last}))::int as backlog
      from (
        select a.id, a.kind, a.received_on, e.on_day as ended_on, e.to_status as by, e.ground
        from app.case_record a
        left join lateral (
          select e.on_day, e.to_status, e.ground from app.case_event e
          where e.tenant_id = ${tenant} and e.case_id = a.id and e.to_status in (${endings}) and e.from_status <> e.to_status
          order by e.ordinal limit 1) e on true
        where a.tenant_id = ${tenant} and a.received_on <= ${last} and ${within} and ${casesInReach('a', bind)}) c
      group by kind order by kind`;
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    return { sql, values: bind.parameters()(context) };
  }
}
