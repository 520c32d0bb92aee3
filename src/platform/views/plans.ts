import type { Viewer } from '../access/viewer';
import { type ReadContext, statementName } from './bind';
import { Composer, type Row } from './composer';
import { conditionsOf } from './conditions';
import type { ViewDefinition } from './definition';
import type { Page } from './page';
import type { Plan } from './plan';
import { countOf, RowsOfPage, total } from './rows';
import type { Selected } from './selection';

/** A list in REST: items, cursor of the next page, total when asked. */
export function compilePage(view: ViewDefinition, fields: Selected[], page: Page, viewer: Viewer | undefined): Plan {
  const composer = new Composer(viewer);
  const alias = composer.alias();
  const conditions = conditionsOf(view, alias, page, composer);
  const write = composer.record(view, alias, fields);
  const rows = new RowsOfPage(view, page, composer, alias, conditions);
  const next = ([found = []]: Row[][], context: ReadContext) => rows.next(found, context);
  return {
    cost: composer.cost,
    statements: page.withTotal ? [rows.statement, countOf(view, page, viewer)] : [rows.statement],
    next,
    write(sets, context) {
      const [found = [], count] = sets;
      const items = rows.shown(found, context).map(write).join(',');
      const cursor = next(sets, context);
      const totalItems = page.withTotal ? `,"totalItems":${total(count)}` : '';
      return `{"items":[${items}],"nextCursor":${cursor === undefined ? 'null' : `"${cursor}"`}${totalItems}}`;
    },
  };
}

/** One record by its key: `null` when it does not exist for the viewer. */
export function compileOne(view: ViewDefinition, fields: Selected[], viewer: Viewer | undefined): Plan {
  const composer = new Composer(viewer);
  const alias = composer.alias();
  const id = composer.bind.value((context) => context.id, 'uuid');
  const where = [...composer.visible(view, alias), `${alias}.${view.key} = ${id}`];
  const write = composer.record(view, alias, fields);
  const version = view.fields.get('version');
  const versionAt = version?.kind === 'column' ? composer.add(version.sql(alias, composer.bind)) : undefined;
  const columns = composer.columns.map((column, at) => `${column} as c${at}`).join(', ') || '1';
  const sql = `select ${columns} from ${composer.from(view, alias)} ${composer.joins.join(' ')} where ${where.join(' and ')}`;
  return {
    cost: composer.cost,
    statements: [{ name: statementName(sql), sql, values: composer.bind.parameters() }],
    write: (sets) => (sets[0]?.[0] ? write(sets[0][0]) : 'null'),
    version: (sets) => (versionAt === undefined ? undefined : (sets[0]?.[0]?.[versionAt] ?? undefined)),
  };
}
