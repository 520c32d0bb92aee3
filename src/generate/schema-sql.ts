import { Client } from 'pg';
import { sections } from './schema-sections';

const preamble = `-- What the migrations make of an empty database. Generated; never edited, never run by the product.
-- To try it: create the roles (migrations/roles.sql), then run this as danvan_owner.

set check_function_bodies = off;
`;

/** The database as text, from its catalogs, the same text for the same schema. */
export async function schemaSqlOf(adminUrl: string): Promise<string> {
  const client = new Client(adminUrl);
  await client.connect();
  try {
    // With an empty path every name is written in full.
    await client.query(`set search_path = ''`);
    const extensions = await client.query<{ sql: string }>(
      `select format('create extension if not exists %I schema %I;', e.extname, n.nspname) as sql
       from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
       where e.extname <> 'plpgsql' order by e.extname collate "C"`,
    );
    const parts = [preamble, part('Extensions', extensions.rows)];
    for (const [title, query] of sections) parts.push(part(title, (await client.query<{ sql: string }>(query)).rows));
    return `${parts.join('\n').trimEnd()}\n`;
  } finally {
    await client.end();
  }
}

function part(title: string, rows: readonly { sql: string }[]): string {
  const rule = '-'.repeat(Math.max(4, 116 - title.length));
  const statements = rows.map(({ sql }) => sql.replace(/[ \t]+$/gm, ''));
  const gap = statements.some((sql) => sql.includes('\n')) ? '\n\n' : '\n';
  return `-- ${title} ${rule}\n\n${statements.join(gap)}\n`;
}
