import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { lchownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alreadyStarted, cleanEnvironment, LocalPostgresError, type RunAs } from './local-postgres.programs';

const passwordFile = 'superuser-password';

/** One PostgreSQL cluster on disk and the account that owns it. */
export interface Cluster {
  folder: string;
  /** How the server is told of the folder. */
  address: string;
  logFile: string;
  runAs?: RunAs;
}

export interface RunningServer {
  pid: number;
  port: number;
  ready: boolean;
}

export function clusterIn(home: string, runAs?: RunAs): Cluster {
  const folder = join(home, 'cluster');
  return {
    folder,
    // Another account may be unable to walk to the folder, below a closed home. It need not: it is started there.
    address: runAs ? '/proc/self/cwd' : folder,
    logFile: join(home, 'server.log'),
    runAs,
  };
}

/** Made aside and moved in as one, so that neither an interrupted start nor two at once leave a half-made one. */
export function createCluster(home: string, programs: string, runAs?: RunAs, fast = false): void {
  makeFolder(home);
  for (const name of readdirSync(home))
    if (/^new\.\d+$/.test(name) && !exists(Number(name.slice(4)))) rmSync(join(home, name), { recursive: true });
  const workshop = join(home, `new.${process.pid}`);
  const unfinished = join(workshop, 'cluster');
  const password = join(workshop, 'password');
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (runAs) for (const path of [home, workshop, unfinished, password]) lchownSync(path, runAs.uid, runAs.gid);

  const { status, stderr, error } = spawnSync(
    join(programs, 'bin/initdb'),
    [
      '--pgdata',
      runAs ? '/proc/self/cwd' : unfinished,
      '--username=postgres',
      '--pwfile=../password',
      '--auth=scram-sha-256',
      // The machine's own locale must not decide how Vietnamese sorts and folds.
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--encoding=UTF8',
      '--no-instructions',
      ...(fast ? ['--no-sync'] : []),
    ],
    { ...runAs, cwd: unfinished, env: cleanEnvironment, encoding: 'utf8' },
  );
  if (status !== 0) {
    const reason = (stderr || error?.message || 'interrupted').trim().split('\n').at(-1);
    throw new LocalPostgresError(
      `Không tạo được cơ sở dữ liệu trong ${home}: ${reason}`,
      `The database could not be created in ${home}: ${reason}`,
    );
  }
  renameSync(password, join(unfinished, passwordFile));
  try {
    renameSync(unfinished, join(home, 'cluster'));
  } catch {
    throw alreadyStarted();
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

function makeFolder(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new LocalPostgresError(
      `Không tạo được thư mục ${home}: hãy đặt DATA_DIR tới nơi ghi được`,
      `The folder ${home} cannot be made (${(cause as Error).message}): set DATA_DIR to a place you may write to`,
    );
  }
}

export const passwordOf = (cluster: Cluster) => readFileSync(join(cluster.folder, passwordFile), 'utf8').trim();

/** The server of this folder, if one lives: ours, or one whose starter was killed. */
export function runningServer(cluster: Cluster): RunningServer | undefined {
  const pidFile = join(cluster.folder, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(pidFile, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (isServing(pid, cluster)) return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  // The number now belongs to a stranger or a zombie, which PostgreSQL would take for its server.
  if (exists(pid)) rmSync(pidFile, { force: true });
  return undefined;
}

export function isServing(pid: number, cluster: Cluster): boolean {
  if (!exists(pid)) return false;
  try {
    return statSync(`/proc/${pid}/cwd`).ino === statSync(cluster.folder).ino;
  } catch {
    // Without /proc there is no telling; a living process is then taken for the server, as PostgreSQL does.
    return process.platform !== 'linux';
  }
}

function exists(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
