import { Refusal } from '../errors/refusal';
import type { ReadContext } from './bind';
import { t } from './codecs';
import { type Composer, mayRead } from './composer';
import type { ColumnField, ViewDefinition } from './definition';
import { type Page, wordOf } from './page';

const signs: Record<string, string> = { eq: '=', gte: '>=', lte: '<=', gt: '>', lt: '<' };

/** Which rows are asked for, of those that exist for the viewer. */
export function conditionsOf(view: ViewDefinition, alias: string, page: Page, composer: Composer): string[] {
  const { bind, viewer } = composer;
  const conditions = page.conditions.map(({ field: name, operator }, at) => {
    const field = view.fields.get(name) as ColumnField;
    if (!mayRead(viewer, field)) throw new Refusal('FORBIDDEN', { path: `filter.${name}` });
    const expression = field.sql(alias, bind);
    const value = (context: ReadContext) => context.page.conditions[at]?.value;
    if (operator === 'isNull') return `((${expression}) is null) = ${bind.value(value, 'boolean')}`;
    if (operator === 'in') return `${expression} = any(${bind.value(value, `${field.codec.pg}[]`)})`;
    return `${expression} ${signs[operator]!} ${bind.value(value, field.codec.pg)}`;
  });
  const criteria = page.criteria.map(({ name }, at) => {
    const { codec, sql } = view.criteria[name]!;
    const value = bind.value((context) => context.page.criteria[at]?.value, codec.pg);
    return `(${sql(alias, value, bind)})`;
  });
  const q = page.q === undefined ? [] : [bind.value((context) => context.page.q, 'text')];
  const search = q.map((text) => `${alias}.${view.key} in (select ${view.search!}(${text}))`);
  return [...composer.visible(view, alias), ...conditions, ...criteria, ...search];
}

/** By what the rows are sorted, and where the page begins. */
export interface Order {
  by: string;
  /** What a cursor keeps of a row. */
  value: string;
  word: string;
  beyond?: string;
}

export function orderOf(view: ViewDefinition, alias: string, page: Page, { bind }: Composer): Order {
  const { field: name, descending } = page.sort;
  const field = view.fields.get(name) as ColumnField | undefined;
  const codec = field?.codec ?? t.id;
  const key = `${alias}.${view.key}`;
  const value = field ? field.sql(alias, bind) : key;
  const expression = codec.sorted(value);
  const direction = descending ? ' desc' : '';
  const single = value === key;
  return {
    value,
    word: wordOf(page.sort),
    by: single ? `${key}${direction}` : `${expression}${direction}, ${key}${direction}`,
    beyond: page.after && beyond(),
  };

  function beyond(): string {
    const sign = descending ? '<' : '>';
    const id = () => bind.value((context) => context.page.after?.id, 'uuid');
    if (single) return `${key} ${sign} ${id()}`;
    const last = bind.value((context) => context.page.after?.value, codec.pg);
    return `(${expression}, ${key}) ${sign} (${last}, ${id()})`;
  }
}
