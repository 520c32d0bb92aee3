import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cluster, clusterIn, createCluster, isServing, passwordOf, runningServer } from './local-postgres.cluster';
import { accountFor, alreadyStarted, LocalPostgresError, locatePrograms } from './local-postgres.programs';
import { launch, shutDown } from './local-postgres.server';

export { LocalPostgresError };

export interface LocalPostgresOptions {
  dataDir: string;
  log: (line: string) => void;
  /** For tests, whose data nobody misses: nothing waits for the disk. */
  fast?: boolean;
  /** For commands run beside a server: use its database instead of refusing. */
  join?: boolean;
}

export interface LocalPostgres {
  /** A superuser's login to the product's own database. */
  adminUrl: string;
  stop: () => Promise<void>;
}

const database = 'dan_van';
/** Held by whoever started the server: it tells a living starter from a killed one, whose server may be stopped. */
const starterLock = 0x64_61_6e_76_61_6e;

/** A real PostgreSQL with nothing to install: what runs when no DATABASE_URL is set. */
export async function startLocalPostgres({ dataDir, log, ...options }: LocalPostgresOptions): Promise<LocalPostgres> {
  const home = join(dataDir, 'postgres');
  const cluster = clusterIn(home, accountFor(home));

  const predecessor = runningServer(cluster);
  if (predecessor?.ready && options.join)
    return { adminUrl: urlOf(cluster, predecessor.port, database), stop: async () => {} };

  const programs = locatePrograms(cluster.runAs);
  if (!existsSync(cluster.folder)) createCluster(home, programs, cluster.runAs, options.fast);
  if (predecessor) await stopPredecessor(cluster, log);
  const server = await launch(cluster, programs, options.fast);

  // An exit that nobody planned must not leave the server behind.
  const onExit = () => isServing(server.pid, cluster) && process.kill(server.pid, 'SIGINT');
  process.once('exit', onExit);

  let stopped: Promise<void> | undefined;
  const starter = new Client(urlOf(cluster, server.port, 'postgres'));
  starter.on('error', () => {});
  starter.once('end', () => {
    if (!stopped) log('Cơ sở dữ liệu cục bộ đã dừng · The local database has stopped');
  });
  await starter.connect();
  await holdStarterLock(starter);
  const { rowCount } = await starter.query('select from pg_database where datname = $1', [database]);
  if (rowCount === 0) await starter.query(`create database ${database}`);

  const stop = async () => {
    await starter.end().catch(() => {});
    await shutDown(server.pid, cluster);
    process.off('exit', onExit);
  };
  return { adminUrl: urlOf(cluster, server.port, database), stop: () => (stopped ??= stop()) };
}

function urlOf(cluster: Cluster, port: number, name: string): string {
  return `postgres://postgres:${passwordOf(cluster)}@127.0.0.1:${port}/${name}`;
}

/** A starter that was killed leaves its server running, perhaps with settings of an older release. */
async function stopPredecessor(cluster: Cluster, log: (line: string) => void): Promise<void> {
  const patience = Date.now() + 10_000;
  for (let server = runningServer(cluster); server; server = runningServer(cluster)) {
    const client = new Client(urlOf(cluster, server.port, 'postgres'));
    client.on('error', () => {});
    try {
      await client.connect();
      await holdStarterLock(client);
      log('Dừng cơ sở dữ liệu mà lần chạy trước để lại · Stopping the database that the last run left behind');
      await shutDown(server.pid, cluster);
    } catch (error) {
      // It may be on its way up or down.
      if (error instanceof LocalPostgresError || Date.now() > patience) throw error;
      await delay(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

async function holdStarterLock(client: Client): Promise<void> {
  try {
    await client.query(`set lock_timeout = '1s'`);
    await client.query('select pg_advisory_lock($1)', [starterLock]);
  } catch (error) {
    if ((error as { code?: string }).code === '55P03') throw alreadyStarted();
    throw error;
  }
}
