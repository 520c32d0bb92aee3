// npm run cli -- <command>: the operator's commands.
import { build, ensureNode, loadEnvironment, run } from './build.mjs';

await ensureNode();
loadEnvironment();
await build();
run('src/cli.js');
