import { ChildProcess, fork } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { migrations } from '../migrations';
import { localDatabase } from '../src/platform/database/local-database';
import { installJobs } from '../src/platform/jobs/install-jobs';
import { ensureLogin, migrate } from '../src/platform/database/migrate';
import { makeBenchData } from './data';
import { makeMatters } from './matters';
import { type Contender, type Scenario, scenarios } from './scenarios';
import { benchTenant, logIn, makeBenchViewer } from './viewer';

const root = join(__dirname, '..', '..');
const log = (line: string) => process.stderr.write(`${line}\n`);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 4);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 4);

interface Measured {
  rps: number[];
  p50: number[];
  p99: number[];
  bytes: number;
}

const connections = 16;
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const children = new Set<ChildProcess>();
process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));

function launch(contender: Contender, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(join(__dirname, contender.script), {
    env: { ...process.env, ...env, BENCH_PORT: String(contender.port) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  children.add(child);
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`${contender.name} ended with ${code}`)));
  });
}

async function load({ port, request }: Contender, headers: Record<string, string>, limit: object, amount: number) {
  const requests = Array.from({ length: amount }, () => {
    const { headers: own, ...asked } = request();
    const type = asked.body === undefined ? {} : { 'content-type': 'application/json' };
    return { ...asked, headers: { ...headers, ...own, ...type } };
  });
  // Requests that are used up are dealt out; the others every connection sends in turn.
  const share = 'amount' in limit ? requests.length / connections : 0;
  let dealt = 0;
  const setupClient = (client: autocannon.Client) => client.setRequests(requests.slice(dealt, (dealt += share)));
  return autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    ...limit,
    requests,
    ...(share > 0 ? { setupClient } : {}),
  });
}

/** A fast wrong answer is no answer: each contender must bring what the scenario asks for. */
async function check(
  { holds }: Scenario,
  { name, port, request }: Contender,
  headers: Record<string, string>,
): Promise<void> {
  const { path, method, body, headers: own } = request();
  const sent = body === undefined ? {} : { body, headers: { ...headers, ...own, 'content-type': 'application/json' } };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers, ...sent });
  const text = await response.text();
  for (const [word, times] of Object.entries(holds)) {
    const found = text.split(`"${word}"`).length - 1;
    if (found !== times) throw new Error(`${name} answers "${word}" ${found} times: ${text.slice(0, 600)}`);
  }
}

async function measure(scenario: Scenario, adminUrl: string, databaseUrl: string): Promise<Map<string, Measured>> {
  const env = {
    NODE_ENV: 'production',
    DEMO: 'false',
    CORS_ORIGINS: 'none',
    PUBLIC_URL: 'http://127.0.0.1:4102',
    DEFAULT_TENANT: String(benchTenant),
    SIGNING_SECRET: randomBytes(48).toString('base64'),
    MASTER_KEYS: `bench:${randomBytes(32).toString('base64')}`,
    DATABASE_URL: databaseUrl,
    BENCH_DATABASE_URL: adminUrl,
    LOG_LEVEL: 'fatal',
  };
  const all = scenario.contenders;
  const { amount } = scenario;
  const results = new Map<string, Measured>(all.map(({ name }) => [name, { rps: [], p50: [], p99: [], bytes: 0 }]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? all : [...all].reverse();
    for (const contender of order) {
      const child = await launch(contender, env);
      const headers: Record<string, string> =
        contender.script === 'ours.js'
          ? { authorization: `Bearer ${await logIn(`http://127.0.0.1:${contender.port}`)}` }
          : {};
      await check(scenario, contender, headers);
      const warm = amount === undefined ? { duration: 2 } : { amount: amount / 4 };
      await load(contender, headers, warm, amount === undefined ? 1000 : amount / 4);
      const measured = amount === undefined ? { duration: seconds } : { amount };
      const result = await load(contender, headers, measured, amount ?? 1000);
      if (result.non2xx > 0 || result.errors > 0)
        throw new Error(`${contender.name}: ${result.non2xx} refused, ${result.errors} failed`);
      const into = results.get(contender.name)!;
      // An average of whole seconds says little of a run that takes two.
      into.rps.push(result.requests.total / ((result.finish.getTime() - result.start.getTime()) / 1000));
      into.p50.push(result.latency.p50);
      into.p99.push(result.latency.p99);
      into.bytes = Math.round(result.throughput.total / result.requests.total);
      log(`round ${round + 1}/${rounds}  ${contender.name.padEnd(24)} ${Math.round(into.rps.at(-1)!)} requests/s`);
      children.delete(child);
      child.removeAllListeners('exit');
      await new Promise((resolve) => {
        child.once('exit', resolve);
        child.kill('SIGKILL');
      });
    }
  }
  return results;
}

function table(results: Map<string, Measured>): string {
  const [floor] = [...results.values()];
  const rows = [...results].map(([name, { rps, p50, p99, bytes }]) => {
    const ratio = median(rps.map((value, round) => value / floor!.rps[round]!));
    return `| ${name} | ${Math.round(median(rps))} | **${ratio.toFixed(2)}** | ${median(p50)} | ${median(p99)} | ${bytes} |`;
  });
  return ['| who | requests/s | × floor | p50 ms | p99 ms | bytes |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

async function main(): Promise<void> {
  const busy = loadavg()[0] ?? 0;
  const database = await localDatabase(join(root, '.data', 'bench'));
  try {
    await migrate(database.adminUrl, join(root, 'migrations'), migrations);
    await installJobs(database.adminUrl);
    await ensureLogin(database.adminUrl, database.databaseUrl);
    await makeBenchData(database.adminUrl, log);
    await makeBenchViewer(database.adminUrl);
    const tables: string[] = [];
    for (const scenario of scenarios(await makeMatters(database.adminUrl, log))) {
      log(scenario.title);
      const measured = table(await measure(scenario, database.adminUrl, database.databaseUrl));
      tables.push(`## ${scenario.title}\n\n${scenario.terms}\n\n${measured}`);
    }
    const text = `# Bench

${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; load, server and PostgreSQL on one machine, whose load
average was ${busy.toFixed(1)} before the run (0 is a quiet machine).
Each figure is the median of ${rounds} interleaved rounds of ${seconds} s with ${connections} connections; "× floor" is the median of the ratios within a round.
The ratios are the contract, the absolute figures are this machine's.

${tables.join('\n\n')}
`;
    await mkdir(join(root, 'bench'), { recursive: true });
    await writeFile(join(root, 'bench', 'results.md'), text);
    process.stdout.write(`${text}\n`);
  } finally {
    await database.stop();
  }
}

void main().catch((error: unknown) => {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
});
