import type { Viewer } from '../access/viewer';
import { Binder } from './bind';
import type { ColumnField, ViewDefinition } from './definition';
import type { Selected } from './selection';

/** One row as PostgreSQL's text protocol gives it. */
export type Row = (string | null)[];
type Writer = (row: Row) => string;
type SelectedMany = Extract<Selected, { kind: 'many' }>;
type SelectedOne = Extract<Selected, { kind: 'one' }>;

/** A row on its way into JSON. No response key is written so; under `j`, a field answered as "j" would be taken for the row. */
const record = '"."';

export const mayRead = (viewer: Viewer | undefined, field: ColumnField): boolean =>
  !field.grant || Boolean(viewer?.grants.has(field.grant));

/** Composes the SQL of one root and the closures that write its rows. */
export class Composer {
  readonly bind: Binder;
  readonly columns: string[] = [];
  readonly joins: string[] = [];
  cost = 0;
  private aliases = 0;

  constructor(readonly viewer: Viewer | undefined) {
    this.bind = new Binder(viewer?.grants);
  }

  alias(): string {
    return `t${this.aliases++}`;
  }

  add(expression: string): number {
    return this.columns.push(expression) - 1;
  }

  from(view: ViewDefinition, alias: string): string {
    return `${view.from(alias, this.bind)} ${alias}`;
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
    if (selected.kind === 'one') return this.joined(alias, selected);
    const list = this.add(this.listInside(alias, selected, 1));
    return (row) => row[list] as string;
  }

  private column(alias: string, field: ColumnField): Writer {
    if (!mayRead(this.viewer, field)) return () => 'null';
    const { codec } = field;
    const expression = field.sql(alias, this.bind);
    const at = this.add(codec.name === 'Texts' ? codec.json(expression) : expression);
    return (row) => {
      const text = row[at];
      return text === null || text === undefined ? 'null' : codec.write(text);
    };
  }

  private joined(alias: string, selected: SelectedOne): Writer {
    const { target, fields } = selected;
    const one = this.alias();
    this.joins.push(`left join ${this.from(target, one)} on ${this.isThe(alias, selected, one)}`);
    const key = this.add(`${one}.${target.key}`);
    const write = this.record(target, one, fields);
    return (row) => (row[key] === null ? 'null' : write(row));
  }

  private isThe(alias: string, { field, target }: SelectedOne, one: string): string {
    return [`${one}.${target.key} = ${field.local(alias, this.bind)}`, ...this.visible(target, one)].join(' and ');
  }

  /** A to-many list as one column of finished JSON. */
  private listInside(parent: string, { field, target, first, fields }: SelectedMany, times: number): string {
    this.cost += times * first;
    const child = this.alias();
    const where = [field.tie(parent, child), ...this.visible(target, child)];
    return (
      `(select coalesce(json_agg(${record}), '[]') from (select ${this.inside(target, child, fields, times * first)}` +
      ` from ${this.from(target, child)} where ${where.join(' and ')}` +
      ` order by ${orderInside(field.order, child)} limit ${first}) ${record})`
    );
  }

  /** The select list of a record that PostgreSQL turns into JSON itself. */
  private inside(view: ViewDefinition, alias: string, fields: Selected[], times: number): string {
    return fields.map((selected) => `${this.value(view, alias, selected, times)} as "${selected.key}"`).join(', ');
  }

  private value(view: ViewDefinition, alias: string, selected: Selected, times: number): string {
    if (selected.kind === 'typename') return `'${view.name}'`;
    if (selected.kind === 'many') return this.listInside(alias, selected, times);
    if (selected.kind === 'column') {
      const { field } = selected;
      return mayRead(this.viewer, field) ? field.codec.json(field.sql(alias, this.bind)) : 'null';
    }
    const { target, fields } = selected;
    const one = this.alias();
    return (
      `(select row_to_json(${record}) from (select ${this.inside(target, one, fields, times)}` +
      ` from ${this.from(target, one)} where ${this.isThe(alias, selected, one)}) ${record})`
    );
  }
}

const orderInside = (order: string, alias: string): string =>
  order
    .split(',')
    .map((part) => `${alias}.${part.trim()}`)
    .join(', ');
