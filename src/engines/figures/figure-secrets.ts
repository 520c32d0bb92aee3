import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Binder } from '../../platform/views/bind';
import { onlyPage } from '../../platform/views/page';
import type { FigureDefinition } from './definition';
import { daysOf, type Eyes, secrecyOf, windowOf } from './evaluation.sql';
import type { FigureScope } from './figure-scopes';
import { openInTree, type TreeRow } from './suppression';

/** Whether the secret records of a scope may stand in a count, given how they lie in the whole province. */
@Injectable()
export class FigureSecrets {
  constructor(private readonly work: UnitOfWork) {}

  async open(figure: FigureDefinition, scope: FigureScope, eyes: Eyes): Promise<boolean> {
    const bind = new Binder();
    const fixed = (value: unknown, type: string) => bind.value(() => value, type);
    const { counts, hidden } = secrecyOf({ figure, eyes }, bind);
    const { asked, basisDay } = scope;
    const day = fixed(basisDay, 'date');
    const days = daysOf(asked, bind);
    const members = figure.members(days);
    const sql = `
      with ${windowOf(days)}, tree as materialized (
        select agency_id, parent_id from agency_version
        where tenant_id = current_setting('app.tenant')::int and valid_from <= ${day} and coalesce(valid_to, 'infinity') > ${day}
      ), heir as materialized (
        select agency_id, fact_from, fact_to, case when count(*) = 1 then (array_agg(successor_id))[1] end as holder
        from agency_successors(${day}) group by 1, 2, 3
      ), secret as (
        select h.holder, count(*)::int as n
        from (${members}) m
        left join heir h on h.agency_id = m.agency_id and m.on_day >= h.fact_from and m.on_day < h.fact_to
        where m.sealed_by is not null and ${hidden} and ${counts} group by 1
      )
      select t.agency_id as "agencyId", t.parent_id as "parentId", coalesce(s.n, 0) as own
      from tree t left join secret s on s.holder = t.agency_id
      union all
      select null, null, coalesce(sum(s.n), 0)::int from secret s where s.holder is null or s.holder not in (select agency_id from tree)`;
    const context = { viewer: undefined, tenantId: 0, today: basisDay, page: onlyPage };
    type Row = Omit<TreeRow, 'agencyId'> & { agencyId: string | null };
    const rows = await this.work.query<Row>(sql, bind.parameters()(context));
    const tree = rows.filter((row): row is TreeRow => row.agencyId !== null);
    const elsewhere = rows.find(({ agencyId }) => agencyId === null)?.own ?? 0;
    return openInTree(tree, asked.agencyId, elsewhere);
  }
}
