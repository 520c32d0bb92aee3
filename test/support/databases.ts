import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { applicationUrlOf } from '../../src/platform/database/local-database';

export const templateName = 'danvan_template';

export function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** One statement as the superuser. */
export async function admin<T>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as T[];
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  adminUrl: string;
  databaseUrl: string;
  /** As the superuser, past every wall: for looking at what really is there. */
  look<T = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

/** A database of its own, cloned from the migrated template (or from another). */
export async function cloneDatabase(template = templateName): Promise<TestDatabase> {
  const server = process.env['TEST_ADMIN_URL']!;
  const name = `t_${randomBytes(6).toString('hex')}`;
  await admin(server, `create database ${name} template ${template} strategy file_copy`);
  const adminUrl = urlOf(server, name);
  return {
    adminUrl,
    databaseUrl: applicationUrlOf(adminUrl),
    look: (sql, values) => admin(adminUrl, sql, values),
    drop: async () => void (await admin(server, `drop database if exists ${name} with (force)`)),
  };
}
