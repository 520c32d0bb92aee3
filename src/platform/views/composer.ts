import type { Viewer } from '../access/viewer';
import { Refusal } from '../errors/refusal';
import { Binder, ReadContext } from './bind';
import { Codec, t } from './codecs';
import type { Page } from './page';
import type { Selected } from './selection';
import { ColumnField, ViewDefinition } from './view';

/** One row as PostgreSQL's text protocol gives it. */
export type Row = (string | null)[];
type Writer = (row: Row) => string;

const grants = (viewer: Viewer | undefined, field: ColumnField) =>
  !field.grant || Boolean(viewer?.grants.has(field.grant));

/** Composes the SQL of one root and the closures that write its rows. */
export class Composer {
  readonly bind: Binder;
  readonly columns: string[] = [];
  readonly joins: string[] = [];
  cost = 0;
  private aliases = 0;

  constructor(private readonly viewer: Viewer | undefined) {
    this.bind = new Binder(viewer?.grants);
  }

  alias(): string {
    return `t${this.aliases++}`;
  }

  add(expression: string): number {
    return this.columns.push(expression) - 1;
  }

  /** The rows of a view that exist for the viewer. */
  visible(view: ViewDefinition, alias: string): string[] {
    return [
      ...(view.global ? [] : [`${alias}.tenant_id = ${this.bind.tenant}`]),
      ...(view.scope ? [view.scope(alias, this.bind)] : []),
    ];
  }

  record(view: ViewDefinition, alias: string, fields: Selected[]): Writer {
    const writers = fields.map((selected, at): Writer => {
      const key = `${at === 0 ? '' : ','}"${selected.key}":`;
      const write = this.member(view, alias, selected);
      return (row) => key + write(row);
    });
    return (row) => {
      let text = '{';
      for (const write of writers) text += write(row);
      return `${text}}`;
    };
  }

  private member(view: ViewDefinition, alias: string, selected: Selected): Writer {
    if (selected.kind === 'typename') return () => `"${view.name}"`;
    if (selected.kind === 'column') return this.column(alias, selected.field);
    if (selected.kind === 'one') {
      const joined = this.alias();
      const on = [
        `${joined}.${selected.target.key} = ${selected.field.local(alias, this.bind)}`,
        ...this.visible(selected.target, joined),
      ];
      this.joins.push(`left join ${selected.target.from(joined, this.bind)} ${joined} on ${on.join(' and ')}`);
      const key = this.add(`${joined}.${selected.target.key}`);
      const write = this.record(selected.target, joined, selected.fields);
      return (row) => (row[key] === null ? 'null' : write(row));
    }
    const list = this.add(this.listInside(alias, selected, 1));
    return (row) => row[list] as string;
  }

  private column(alias: string, field: ColumnField): Writer {
    if (!grants(this.viewer, field)) return () => 'null';
    const { codec } = field;
    const expression = field.sql(alias, this.bind);
    const at = this.add(codec.name === 'Texts' ? codec.json(expression) : expression);
    return (row) => {
      const text = row[at];
      return text === null || text === undefined ? 'null' : codec.write(text);
    };
  }

  /** A to-many list as one column of finished JSON. */
  private listInside(parent: string, selected: Extract<Selected, { kind: 'many' }>, times: number): string {
    const { field, target, first } = selected;
    this.cost += times * first;
    const child = this.alias();
    const where = [field.tie(parent, child), ...this.visible(target, child)];
    return (
      `(select coalesce(json_agg(j), '[]') from (select ${this.inside(target, child, selected.fields, times * first)}` +
      ` from ${target.from(child, this.bind)} ${child} where ${where.join(' and ')}` +
      ` order by ${orderInside(field.order, child)} limit ${first}) j)`
    );
  }

  /** The select list of a record that PostgreSQL turns into JSON itself. */
  private inside(view: ViewDefinition, alias: string, fields: Selected[], times: number): string {
    return fields
      .map((selected) => {
        const key = `"${selected.key}"`;
        if (selected.kind === 'typename') return `'${view.name}' as ${key}`;
        if (selected.kind === 'many') return `${this.listInside(alias, selected, times)} as ${key}`;
        if (selected.kind === 'column') {
          const { field } = selected;
          return `${grants(this.viewer, field) ? field.codec.json(field.sql(alias, this.bind)) : 'null'} as ${key}`;
        }
        const one = this.alias();
        const where = [
          `${one}.${selected.target.key} = ${selected.field.local(alias, this.bind)}`,
          ...this.visible(selected.target, one),
        ];
        return (
          `(select row_to_json(j) from (select ${this.inside(selected.target, one, selected.fields, times)}` +
          ` from ${selected.target.from(one, this.bind)} ${one} where ${where.join(' and ')}) j) as ${key}`
        );
      })
      .join(', ');
  }
}

function orderInside(order: string, alias: string): string {
  return order
    .split(',')
    .map((part) => `${alias}.${part.trim()}`)
    .join(', ');
}

export function conditionsOf(
  view: ViewDefinition,
  alias: string,
  page: Page,
  composer: Composer,
  viewer: Viewer | undefined,
): string[] {
  const { bind } = composer;
  const conditions = page.conditions.map(({ field: name, operator }, at) => {
    const field = view.fields.get(name) as ColumnField;
    if (!grants(viewer, field)) throw new Refusal('FORBIDDEN', { path: `filter.${name}` });
    const expression = field.sql(alias, bind);
    const value = (context: ReadContext) => context.page.conditions[at]?.value;
    if (operator === 'isNull') return `((${expression}) is null) = ${bind.value(value, 'boolean')}`;
    if (operator === 'in') return `${expression} = any(${bind.value(value, `${field.codec.pg}[]`)})`;
    const sign = { eq: '=', gte: '>=', lte: '<=', gt: '>', lt: '<' }[operator];
    return `${expression} ${sign} ${bind.value(value, field.codec.pg)}`;
  });
  const criteria = page.criteria.map(({ name }, at) => {
    const { codec, sql } = view.criteria[name]!;
    return sql(
      alias,
      bind.value((context) => context.page.criteria[at]?.value, codec.pg),
      bind,
    );
  });
  const search =
    page.q === undefined
      ? []
      : [`${alias}.${view.key} in (select ${view.search}(${bind.value((context) => context.page.q, 'text')}))`];
  return [...composer.visible(view, alias), ...conditions, ...criteria, ...search];
}

export interface Order {
  expression: string;
  codec: Codec;
  word: string;
  by: string;
  beyond?: string;
}

export function orderOf(view: ViewDefinition, alias: string, page: Page, composer: Composer): Order {
  const { field: name, descending } = page.sort;
  const field = view.fields.get(name) as ColumnField | undefined;
  const codec = field?.codec ?? t.id;
  const raw = field ? field.sql(alias, composer.bind) : `${alias}.${view.key}`;
  const expression = codec.sorted(raw);
  const key = `${alias}.${view.key}`;
  const direction = descending ? ' desc' : '';
  const single = raw === key;
  const value = composer.bind;
  const beyond = page.after
    ? single
      ? `${key} ${descending ? '<' : '>'} ${value.value((context) => context.page.after?.id, 'uuid')}`
      : `(${expression}, ${key}) ${descending ? '<' : '>'} (${value.value((context) => context.page.after?.value, codec.pg)}, ${value.value((context) => context.page.after?.id, 'uuid')})`
    : undefined;
  return {
    expression: raw,
    codec,
    word: `${descending ? '-' : ''}${name}`,
    by: single ? `${key}${direction}` : `${expression}${direction}, ${key}${direction}`,
    beyond,
  };
}
