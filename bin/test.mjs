// npm test [-- jest's own arguments]
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, ensureNode, root } from './build.mjs';

await ensureNode();
// Tests of the commands and of the start run what an operator runs.
await build();
const jest = spawn(
  process.execPath,
  [
    // Nest is published as ES modules, which jest loads only with this.
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--config',
    join(root, 'jest.config.cjs'),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
);
// Jest takes down what it started before it goes; it gets the signal from the terminal.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => jest.kill('SIGTERM'));
jest.once('exit', (code, signal) => process.exit(signal ? 1 : code));
