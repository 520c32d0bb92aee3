import { DataSource } from 'typeorm';
import { Binder } from './bind';
import { definitionOf, views } from './view';

/** Declarations against the database they describe: a column that may be null must be declared so. */
export async function checkViews(source: DataSource): Promise<void> {
  const rows = await source.query<{ name: string; column: string; nullable: boolean }[]>(`
    select n.nspname || '.' || c.relname as name, a.attname as column, not a.attnotnull as nullable
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'sys') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`);
  const nullable = new Map(rows.map((row) => [`${row.name}.${row.column}`, row.nullable]));
  const faults: string[] = [];
  for (const view of views().values()) {
    const bind = new Binder();
    const table = view.from('a', bind).trim();
    for (const field of view.fields.values()) {
      const at = `${view.name}.${field.property}`;
      if (field.kind === 'one' && definitionOf(field.target()).scoped && !field.nullable) {
        faults.push(`${at}: the target has a scope, so it may be null`);
      }
      if (field.kind !== 'column') continue;
      const column = /^a\.(\w+)$/.exec(field.sql('a', bind))?.[1];
      const known = column && nullable.get(`${table}.${column}`);
      if (column && /^(app|sys)\.\w+$/.test(table) && known === undefined)
        faults.push(`${at}: ${table} has no column ${column}`);
      if (known === true && !field.nullable) faults.push(`${at}: the column may be null`);
    }
  }
  if (faults.length > 0) throw new Error(`views do not fit the database:\n${faults.join('\n')}`);
}
