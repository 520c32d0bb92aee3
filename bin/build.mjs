// What start, cli, test and bench share: the right Node, the settings file, and a dist as new as the sources.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const ledgerFile = join(dist, '.build.json');

/** Starts over under the Node that npm installed when this one is too old. */
export async function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 9)) return;
  const pinned = join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (!existsSync(pinned)) {
    stop(
      `Cần Node 24.9 trở lên (đang là ${process.version}): chạy npm ci · Node 24.9 or later is needed (this is ${process.version}): run npm ci`,
    );
  }
  const child = spawn(pinned, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  // The terminal's Ctrl-C reaches the child by itself; it must be outlived, not handed on twice.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  await new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => process.exit(signal ? 1 : code));
  });
}

/** Reads `.env`; what the environment already says wins. */
export function loadEnvironment() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** Compiles what changed since dist was last built. An image that ships dist alone has nothing to compile. */
export async function build(folders = ['src', 'migrations']) {
  if (!existsSync(join(root, 'src'))) return;
  const configuration = createHash('sha256')
    .update(readFileSync(join(root, '.swcrc')))
    .digest('hex');
  const sources = new Map(folders.flatMap(sourcesIn).map((file) => [file, fingerprint(file)]));
  const ledger = readLedger(configuration);
  const isBuilt = (file) => ledger.files[file] === sources.get(file) && existsSync(outputOf(file));
  const stale = [...sources.keys()].filter((file) => !isBuilt(file));
  const gone = Object.keys(ledger.files).filter((file) => folders.includes(file.split('/')[0]) && !sources.has(file));
  if (stale.length + gone.length === 0) return;

  const swc = await import('@swc/core').catch(() =>
    stop('Thiếu trình biên dịch: chạy npm ci · The compiler is missing: run npm ci'),
  );
  await Promise.all(stale.map((file) => compile(swc, file)));
  for (const file of gone)
    for (const output of [outputOf(file), `${outputOf(file)}.map`]) rmSync(output, { force: true });
  for (const file of gone) delete ledger.files[file];
  for (const file of stale) ledger.files[file] = sources.get(file);
  write(ledgerFile, JSON.stringify(ledger));
}

/** Becomes the program that dist holds, in this process. */
export function run(entry) {
  module.enableCompileCache(join(root, 'node_modules', '.cache', 'dan-van'));
  if (process.env.NODE_ENV !== 'production') process.setSourceMapsEnabled(true);
  module.createRequire(import.meta.url)(join(dist, entry));
}

async function compile(swc, file) {
  const { code, map } = await swc.transformFile(join(root, file), { configFile: join(root, '.swcrc'), cwd: root });
  const output = outputOf(file);
  mkdirSync(dirname(output), { recursive: true });
  write(`${output}.map`, map);
  write(output, `${code}\n//# sourceMappingURL=${output.split('/').at(-1)}.map\n`);
}

/** Whole or not at all: a command started beside a server reads the same files. */
function write(file, text) {
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

function sourcesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec|\.d)\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function fingerprint(file) {
  const { mtimeMs, size } = statSync(join(root, file));
  return `${mtimeMs}:${size}`;
}

function outputOf(file) {
  return join(dist, file.replace(/\.ts$/, '.js'));
}

function readLedger(configuration) {
  const fresh = { configuration, files: {} };
  if (!existsSync(ledgerFile)) return fresh;
  const ledger = JSON.parse(readFileSync(ledgerFile, 'utf8'));
  return ledger.configuration === configuration ? ledger : fresh;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureNode();
  await build();
}
