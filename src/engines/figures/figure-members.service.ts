import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Clock } from '../../platform/time/clock';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import { views } from '../../platform/views/view';
import { type AskedScope, cursorOf, type MembersPage } from './asked';
import type { FigureDefinition } from './definition';
import { countedMembers, daysOf } from './evaluation.sql';
import type { FigureMember, FigureMembers } from './figure.results';
import { type FigureScope, FigureScopes } from './figure-scopes';
import { Figures, type Question } from './figures.service';

interface Found {
  members: FigureMember[];
  visible: number;
  /** Records that are no secret to the viewer, and how many times they are counted. */
  open: number;
  rows: number;
}

/** The records behind a figure. They are listed with the viewer's own eyes; what others know of is a number at most. */
@Injectable()
export class FigureMembersService {
  constructor(
    private readonly figures: Figures,
    private readonly scopes: FigureScopes,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  members(figure: FigureDefinition, asked: AskedScope, page: MembersPage, question: Question): Promise<FigureMembers> {
    return this.figures.ask(asked, question, [figure], async (scope, eyes) => {
      const [value] = await this.figures.count([figure], scope, eyes);
      const own = { kind: 'VIEWER' as const, viewer: question.viewer };
      await this.scopes.lookAs(own, false);
      const { members, visible, open, rows } = await this.list(figure, scope, page, question.viewer);
      const shown = members.slice(0, page.first);
      const last = shown.at(-1);
      const secret = value!.members === null ? 0 : value!.members - rows;
      return {
        code: figure.code,
        members: shown,
        next: members.length > page.first && last ? cursorOf(last.onDay, last.kind, last.id) : null,
        visible,
        restricted: open - visible + secret,
        suppressed: value!.suppressed,
        cut: scope.cut,
      };
    });
  }

  private async list(
    figure: FigureDefinition,
    scope: FigureScope,
    { first, after }: MembersPage,
    viewer: Viewer,
  ): Promise<Found> {
    const bind = new Binder(viewer.grants);
    const fixed = (value: unknown, type: string) => bind.value(() => value, type);
    const { from, to } = scope.asked;
    const rows = await this.scopes.rowsFor(scope, figure);
    const eyes = { kind: 'VIEWER' as const, viewer };
    const days = daysOf({ from, to }, bind);
    const counted = countedMembers({ figure, from, to, cells: [{}], scope: rows, eyes }, bind, days);
    const key = '(on_day, record_kind, record_id)';
    const beyond = after
      ? `${key} > (${fixed(after.onDay, 'date')}, ${fixed(after.kind, 'text')}, ${fixed(after.id, 'uuid')})`
      : 'true';
    const sql = `${counted}, told as materialized (
        select c.record_kind, c.record_id, c.agency_id, c.on_day, sum(c.amount * c.weight) as amount
        from counted c where c.reason is null group by 1, 2, 3, 4
      ), seen as materialized (select * from told c where ${seenBy(figure, bind)})
      select (select count(*)::int from seen) as visible, (select count(*)::int from told) as open,
             (select count(*)::int from counted where reason is null) as rows,
             (select coalesce(json_agg(json_build_object('kind', record_kind, 'id', record_id, 'agencyId', agency_id,
                'onDay', on_day, 'amount', trim_scale(amount)::text) order by on_day, record_kind, record_id), '[]')
              from (select * from seen where ${beyond} order by on_day, record_kind, record_id limit ${first + 1}) s) as members`;
    const context = { viewer, tenantId: viewer.tenantId, today: this.clock.today(), page: onlyPage };
    const [found] = await this.work.query<Found>(sql, bind.parameters()(context));
    return found!;
  }
}

/** Whoever may see a record in its view may see it here; of a record without a view only its number is told. */
function seenBy({ records }: FigureDefinition, bind: Binder): string {
  const known = [...views().values()].filter(({ name }) => records.includes(name));
  const parts = known.map((view) => {
    const where = [`a.tenant_id = ${bind.tenant}`, ...(view.scope ? [view.scope('a', bind)] : [])];
    const found = `select from ${view.from('a', bind)} a where a.${view.key} = c.record_id and ${where.join(' and ')}`;
    return `(c.record_kind = '${view.name}' and exists (${found}))`;
  });
  return parts.length > 0 ? parts.join(' or ') : 'false';
}
