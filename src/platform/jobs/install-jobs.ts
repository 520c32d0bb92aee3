import { Client } from 'pg';
import bossPackage from 'pg-boss/package.json';

/** Where pg-boss keeps its queues, in the product's own database. */
export const jobsSchema = 'pgboss';

const present: number = bossPackage.pgboss.schema;

/** The application works the queues; only whoever migrates changes their tables. */
const grants = `
  grant usage on schema ${jobsSchema} to danvan_app;
  grant select, insert, update, delete on all tables in schema ${jobsSchema} to danvan_app;
  grant execute on all functions in schema ${jobsSchema} to danvan_app;`;

/** Brings the queues' tables to what this release needs; several processes may try at once. True when something was done. */
export async function installJobs(adminUrl: string): Promise<boolean> {
  const client = new Client(adminUrl);
  await client.connect();
  try {
    await client.query(`create schema if not exists ${jobsSchema} authorization danvan_owner`);
    await client.query('set role danvan_owner');
    await client.query(`select pg_advisory_lock(hashtext('dan-van-jobs'))`);
    const installed = await versionIn(client);
    if (installed === present) return false;
    // Loaded only when there is something to do: most starts find everything in place.
    const { getConstructionPlans, getMigrationPlans } = await import('pg-boss');
    const construction = getConstructionPlans(jobsSchema, { createSchema: false });
    await client.query(installed === undefined ? construction : getMigrationPlans(jobsSchema, installed));
    await client.query(grants);
    return true;
  } finally {
    await client.end();
  }
}

async function versionIn(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ name: string | null }>(`select to_regclass('${jobsSchema}.version') as name`);
  if (!rows[0]?.name) return undefined;
  const found = await client.query<{ version: number }>(`select version from ${jobsSchema}.version`);
  return found.rows[0]?.version;
}
