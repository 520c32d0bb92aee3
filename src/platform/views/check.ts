import { DataSource } from 'typeorm';
import { allGrants, processesOf } from '../access/grants';
import { Binder } from './bind';
import { type ColumnField, definitionOf, type OneField, type ViewDefinition, views } from './definition';
import { filterable, sortOf } from './page';

/** Whether each column of each table may be null, by `schema.table.column`. */
type Columns = ReadonlyMap<string, boolean>;

const reserved = ['limit', 'after', 'sort', 'q', 'fields', 'total'];

/** Declarations against the database they describe: a column that may be null must be declared so. */
export async function checkViews(source: DataSource): Promise<void> {
  const rows = await source.query<{ name: string; column: string; nullable: boolean }[]>(`
    select n.nspname || '.' || c.relname as name, a.attname as column, not a.attnotnull as nullable
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'sys') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`);
  const columns: Columns = new Map(rows.map((row) => [`${row.name}.${row.column}`, row.nullable]));
  const faults = [...[...views().values()].flatMap((view) => faultsOf(view, columns)), ...faultsOfGrants()];
  if (faults.length > 0) throw new Error(`views do not fit the database:\n${faults.join('\n')}`);
}

function faultsOf(view: ViewDefinition, columns: Columns): string[] {
  const { field: order } = sortOf(view.order);
  const sorted = view.fields.get(order);
  const names = [...filterable(view).map(({ property }) => property), ...Object.keys(view.criteria)];
  return [
    ...(order === 'id' || (sorted?.kind === 'column' && !sorted.nullable)
      ? []
      : [`${view.name}: sorted by ${order}, which may be null`]),
    ...names
      .filter((name) => reserved.includes(name))
      .map((name) => `${view.name}.${name}: lists take this word for themselves`),
    ...[...view.fields.values()].flatMap((field) => {
      const at = `${view.name}.${field.property}`;
      if (field.kind === 'column') return faultsOfColumn(view, field, columns).map((fault) => `${at}: ${fault}`);
      return field.kind === 'one' ? faultsOfOne(view, field, columns).map((fault) => `${at}: ${fault}`) : [];
    }),
  ];
}

function faultsOfColumn(view: ViewDefinition, field: ColumnField, columns: Columns): string[] {
  const { table, column, nullable } = found(view, field.sql('a', new Binder()), columns);
  if (column && /^(app|sys)\.\w+$/.test(table) && nullable === undefined) return [`${table} has no column ${column}`];
  return nullable && !field.nullable ? ['the column may be null'] : [];
}

function faultsOfOne(view: ViewDefinition, field: OneField, columns: Columns): string[] {
  if (field.nullable) return [];
  const { nullable } = found(view, field.local('a', new Binder()), columns);
  return [
    ...(definitionOf(field.target()).scoped ? ['the target has a scope, so it may be null'] : []),
    ...(nullable ? ['its column may be null'] : []),
  ];
}

function found(view: ViewDefinition, sql: string, columns: Columns) {
  const table = view.from('a', new Binder()).trim();
  const column = /^a\.(\w+)$/.exec(sql)?.[1];
  return { table, column, nullable: column === undefined ? undefined : columns.get(`${table}.${column}`) };
}

/** An act on a view that does not exist, or by a process that does not know it, would never be possible. */
function faultsOfGrants(): string[] {
  const names = new Set([...views().values()].map(({ name }) => name));
  return [...allGrants()].flatMap(([operation, grant]) => {
    const { on } = grant;
    const processes = processesOf(grant);
    return [
      ...(on && !names.has(on) ? [`${operation}: no view is named ${on}`] : []),
      ...processes
        .filter(({ moves }) => !Object.hasOwn(moves, operation))
        .map(({ subject }) => `${operation}: no move of ${subject}`),
      ...(processes.length > 0 && !on ? [`${operation}: moves a record that it does not name`] : []),
    ];
  });
}
