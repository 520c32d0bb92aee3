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
import { encodeCursor } from '../src/platform/views/cursor';
import { benchSize, makeBenchData } from './data';
import { benchTenant, logIn, makeBenchViewer } from './viewer';

const root = join(__dirname, '..', '..');
const log = (line: string) => process.stderr.write(`${line}\n`);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 4);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 4);

interface Contender {
  name: string;
  script: 'ours.js' | 'floor.js';
  port: number;
  path: string;
  request(): { body?: string; path?: string };
}

interface Measured {
  rps: number[];
  p50: number[];
  p99: number[];
  bytes: number;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const start = Date.parse('2020-06-01T00:00:00Z');
const anyInstant = () => new Date(start + Math.random() * 5 * 365 * 86_400_000).toISOString();
const lastId = 'ffffffff-ffff-4fff-bfff-ffffffffffff';

const query = `query List($after: String!) { benchCases(first: 50, after: $after, orderBy: RECEIVED_AT_DESC, filter: { status: { in: [CLOSED, REFUSED] } }) {
  edges { node { id code title status receivedAt agency { name } events(first: 3) { kind at } } } pageInfo { hasNextPage endCursor } } }`;
const cursor = () =>
  encodeCursor('BenchCase', '-receivedAt', { value: anyInstant().replace('T', ' ').replace('Z', '+00'), id: lastId });

function contenders(tenant: number): Contender[] {
  const fields = 'id,code,title,status,receivedAt,agency.name,events.kind,events.at';
  return [
    {
      name: 'floor: node:http + pg',
      script: 'floor.js',
      port: 4101,
      path: '/',
      request: () => ({ body: JSON.stringify({ tenant, at: anyInstant(), id: lastId }) }),
    },
    {
      name: 'ours over GraphQL',
      script: 'ours.js',
      port: 4102,
      path: '/graphql',
      request: () => ({ body: JSON.stringify({ query, variables: { after: cursor() } }) }),
    },
    {
      name: 'ours over REST',
      script: 'ours.js',
      port: 4102,
      path: '/v1/bench-cases',
      request: () => ({
        path: `/v1/bench-cases?limit=50&sort=-receivedAt&status.in=CLOSED,REFUSED&fields=${fields}&after=${cursor()}`,
      }),
    },
  ];
}

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

async function load(contender: Contender, headers: Record<string, string>, duration: number) {
  const requests = Array.from({ length: 1000 }, () => {
    const { body, path } = contender.request();
    return body
      ? {
          method: 'POST' as const,
          path: contender.path,
          body,
          headers: { ...headers, 'content-type': 'application/json' },
        }
      : { method: 'GET' as const, path: path!, headers };
  });
  return autocannon({ url: `http://127.0.0.1:${contender.port}`, connections: 16, duration, requests });
}

/** A fast wrong answer is no answer: each contender must bring 50 rows with 3 events. */
async function check(contender: Contender, headers: Record<string, string>): Promise<void> {
  const { body, path } = contender.request();
  const url = `http://127.0.0.1:${contender.port}${path ?? contender.path}`;
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    body,
    headers: { ...headers, 'content-type': 'application/json' },
  });
  const text = await response.text();
  const rows = text.split('"receivedAt"').length - 1;
  const events = text.split('"ANSWERED"').length - 1;
  if (rows !== 50 || events !== 50) throw new Error(`${contender.name} answers ${rows} rows: ${text.slice(0, 600)}`);
}

async function measure(adminUrl: string, databaseUrl: string): Promise<Map<string, Measured>> {
  await makeBenchViewer(adminUrl);
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
  const all = contenders(benchTenant);
  const results = new Map<string, Measured>(all.map(({ name }) => [name, { rps: [], p50: [], p99: [], bytes: 0 }]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? all : [...all].reverse();
    for (const contender of order) {
      const child = await launch(contender, env);
      const headers: Record<string, string> =
        contender.script === 'ours.js'
          ? { authorization: `Bearer ${await logIn(`http://127.0.0.1:${contender.port}`)}` }
          : {};
      await check(contender, headers);
      await load(contender, headers, 2);
      const result = await load(contender, headers, seconds);
      if (result.non2xx > 0 || result.errors > 0)
        throw new Error(`${contender.name}: ${result.non2xx} refused, ${result.errors} failed`);
      const into = results.get(contender.name)!;
      into.rps.push(result.requests.average);
      into.p50.push(result.latency.p50);
      into.p99.push(result.latency.p99);
      into.bytes = Math.round(result.throughput.total / result.requests.total);
      log(
        `round ${round + 1}/${rounds}  ${contender.name.padEnd(24)} ${Math.round(result.requests.average)} requests/s`,
      );
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
    const measured = table(await measure(database.adminUrl, database.databaseUrl));
    const text = `# Bench

${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}; load, server and PostgreSQL on one machine, whose load
average was ${busy.toFixed(1)} before the run (0 is a quiet machine).
Each figure is the median of ${rounds} interleaved rounds of ${seconds} s with 16 connections; "× floor" is the median of the ratios within a round.
The ratios are the contract, the absolute figures are this machine's.

## A list of 50 cases with agency name and last 3 events, filtered, sorted, by cursor; ${benchSize.cases.toLocaleString('en')} cases

The floor runs one hand-written statement as the owner of the tables: no rights, no row security, no validation, no paging information.
Ours checks the token, the grants, the freshness of the viewer's rights, row security, and reads one row more to know whether a page follows.

${measured}
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
