import type { Viewer } from '../access/viewer';
import { type ReadContext, statementName } from './bind';
import { Composer, type Row } from './composer';
import { conditionsOf, orderOf } from './conditions';
import { encodeCursor } from './cursor';
import type { ViewDefinition } from './definition';
import { maxPage, type Page } from './page';
import type { Statement } from './plan';

/** The rows of one page, and one more to know whether others follow. */
export class RowsOfPage {
  readonly statement: Statement;
  private readonly word: string;
  private readonly valueAt: number;
  private readonly keyAt: number;

  constructor(
    private readonly view: ViewDefinition,
    page: Page,
    composer: Composer,
    alias: string,
    conditions: string[],
  ) {
    const order = orderOf(view, alias, page, composer);
    this.word = order.word;
    this.valueAt = composer.add(`(${order.value})::text`);
    this.keyAt = composer.add(`${alias}.${view.key}`);
    const where = [...conditions, ...(order.beyond ? [order.beyond] : [])].join(' and ') || 'true';
    const columns = composer.columns.map((column, at) => `${column} as c${at}`).join(', ');
    const inner =
      `select ${columns} from ${composer.from(view, alias)} ${composer.joins.join(' ')}` +
      ` where ${where} order by ${order.by} limit ${maxPage + 1}`;
    // The constant inner limit keeps the generic plan's estimate small; the outer one is the page asked for.
    const sql = `select * from (${inner}) z limit ${composer.bind.value((context) => context.page.first + 1, 'int')}`;
    this.statement = { name: statementName(sql), sql, values: composer.bind.parameters() };
  }

  hasMore(found: Row[], { page }: ReadContext): boolean {
    return found.length > page.first;
  }

  shown(found: Row[], context: ReadContext): Row[] {
    return this.hasMore(found, context) ? found.slice(0, context.page.first) : found;
  }

  cursor(row: Row): string {
    return encodeCursor(this.view.name, this.word, { value: row[this.valueAt] ?? '', id: row[this.keyAt] ?? '' });
  }

  next(found: Row[], context: ReadContext): string | undefined {
    const last = found[context.page.first - 1];
    return last && this.hasMore(found, context) ? this.cursor(last) : undefined;
  }
}

const countLimit = 10_000;

/** How many rows all pages have together, counted no further than anybody reads. */
export function countOf(view: ViewDefinition, page: Page, viewer: Viewer | undefined): Statement {
  const composer = new Composer(viewer);
  const alias = composer.alias();
  const where = conditionsOf(view, alias, page, composer).join(' and ') || 'true';
  const sql = `select count(*) from (select 1 from ${composer.from(view, alias)} where ${where} limit ${countLimit + 1}) n`;
  return { name: statementName(sql), sql, values: composer.bind.parameters() };
}

export const total = (set: Row[] | undefined): string => {
  const count = set?.[0]?.[0] ?? '0';
  return Number(count) > countLimit ? 'null' : count;
};
