import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource, MigrationInterface, QueryRunner } from 'typeorm';

export interface MigrationFile {
  name: string;
  sql: string;
}

type MigrationClass = new () => MigrationInterface;

/** TypeORM orders migrations by the number that ends their name. */
const firstMoment = 1764000000000;

function migrationOf({ name, sql }: MigrationFile, at: number): MigrationClass {
  return class implements MigrationInterface {
    name = `${name.replaceAll('-', '_')}_${firstMoment + at}`;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query('set local role danvan_owner');
      await runner.query(`set local lock_timeout = '5s'`);
      await runner.query(sql);
      await runner.query('reset role');
    }

    async down(): Promise<void> {
      throw new Error('Migrations go forward only; restore a back-up to go back.');
    }
  };
}

/** Brings a database to the present schema; several processes may try at once. Answers the names of those run. */
export async function migrate(url: string, directory: string, names: readonly string[]): Promise<string[]> {
  const files = await Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(join(directory, `${name}.sql`), 'utf8') })),
  );
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations: files.map(migrationOf),
    poolSize: 2,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
  }).initialize();
  try {
    const runner = source.createQueryRunner();
    try {
      await runner.query(`select pg_advisory_lock(hashtext('dan-van-migrations'))`);
      await runner.query(await readFile(join(directory, 'roles.sql'), 'utf8'));
      const run = await source.runMigrations({ transaction: 'each' });
      await runner.query('grant select on public.migrations to danvan_app');
      return run.map((migration) => migration.name);
    } finally {
      await runner.query(`select pg_advisory_unlock(hashtext('dan-van-migrations'))`);
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
}

/** Creates or refreshes the application's log-in named in its URL: a member of danvan_app, owner of nothing. */
export async function ensureLogin(adminUrl: string, applicationUrl: string): Promise<void> {
  const { username, password } = new URL(applicationUrl);
  const name = decodeURIComponent(username);
  const source = await new DataSource({
    type: 'postgres',
    url: adminUrl,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
  }).initialize();
  try {
    const [current] = await source.query<{ name: string; exists: boolean }[]>(
      'select current_user as name, exists (select from pg_roles where rolname = $1) as exists',
      [name],
    );
    if (current?.name === name) return; // one log-in for everything: it takes the role on each connection
    const [made] = await source.query<{ sql: string }[]>(`select format($1, $2::text, $3::text) as sql`, [
      current?.exists ? 'alter role %I login password %L' : 'create role %I login nobypassrls password %L',
      name,
      decodeURIComponent(password),
    ]);
    await source.query(made!.sql);
    await source.query(
      (await source.query<{ sql: string }[]>(`select format('grant danvan_app to %I', $1::text) as sql`, [name]))[0]!
        .sql,
    );
  } finally {
    await source.destroy();
  }
}
