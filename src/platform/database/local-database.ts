import { createHash } from 'node:crypto';
import { startLocalPostgres } from './local-postgres';

export interface LocalDatabase {
  adminUrl: string;
  /** The application's own log-in, which owns nothing, as in a province. */
  databaseUrl: string;
  stop(): Promise<void>;
}

export function applicationUrlOf(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.password = createHash('sha256').update(`application:${url.password}`).digest('base64url');
  url.username = 'danvan_api';
  return url.toString();
}

/** The database that runs when no DATABASE_URL is set. */
export async function localDatabase(
  dataDir: string,
  options: { join?: boolean; fast?: boolean } = {},
): Promise<LocalDatabase> {
  const log = (line: string) => process.stdout.write(`${line}\n`);
  const { adminUrl, stop } = await startLocalPostgres({ dataDir, log, ...options });
  return { adminUrl, databaseUrl: applicationUrlOf(adminUrl), stop };
}
