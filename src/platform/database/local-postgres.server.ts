import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Cluster, isServing, runningServer } from './local-postgres.cluster';
import { alreadyStarted, cleanEnvironment, LocalPostgresError } from './local-postgres.programs';

const preferredPort = 54_318;

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '256MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Statements, their parameters and the details of errors quote rows: persons stay out of the log.
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const fastSettings = { shared_buffers: '128MB', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts the server and answers with its port once it takes connections. */
export async function launch(cluster: Cluster, programs: string, fast = false): Promise<{ pid: number; port: number }> {
  const patience = Date.now() + 10_000;
  for (let port = await freePort(preferredPort); ; port = await freePort(0)) {
    const outcome = await tryLaunch(cluster, programs, { ...settings, ...(fast && fastSettings), port });
    if (typeof outcome === 'number') return { pid: outcome, port };
    // Killed backends hold shared memory a moment longer; a free port may be taken just before we listen on it.
    if (!/shared memory block|could not bind|could not create any TCP/.test(outcome) || Date.now() > patience)
      throw launchError(outcome, cluster);
    if (outcome.includes('shared memory')) await delay(200);
  }
}

async function tryLaunch(cluster: Cluster, programs: string, given: object): Promise<number | string> {
  rmSync(cluster.logFile, { force: true });
  const log = openSync(cluster.logFile, 'wx', 0o600);
  const server = spawn(
    join(programs, 'bin/postgres'),
    ['-D', cluster.address, ...Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // Its own process group: Ctrl-C reaches only us, so that the last requests still find their database.
    { ...cluster.runAs, cwd: cluster.folder, env: cleanEnvironment, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let failure: string | undefined;
  let isOver = false;
  server.once('error', (error) => {
    failure = error.message;
    isOver = true;
  });
  server.once('close', () => (isOver = true));
  server.unref();
  while (!isOver) {
    const running = runningServer(cluster);
    if (running?.ready && running.pid === server.pid) return running.pid;
    await delay(10);
  }
  return failure ?? readFileSync(cluster.logFile, 'utf8');
}

/** Asks for a fast shutdown, which rolls back what is open; insists after ten seconds. */
export async function shutDown(pid: number, cluster: Cluster): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const patience = Date.now() + 10_000;
    if (isServing(pid, cluster)) process.kill(pid, signal);
    while (isServing(pid, cluster) && Date.now() < patience) await delay(10);
    if (!isServing(pid, cluster)) return;
  }
}

function launchError(log: string, cluster: Cluster): LocalPostgresError {
  if (log.includes('lock file "postmaster.pid" already exists')) return alreadyStarted();
  const reason = log.match(/(?:FATAL|PANIC):\s+(.*)/)?.[1] ?? log.trim().split('\n').at(-1);
  return new LocalPostgresError(
    `Cơ sở dữ liệu cục bộ không chạy được (${cluster.logFile}): ${reason}`,
    `The local database did not start (${cluster.logFile}): ${reason}`,
  );
}

function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
