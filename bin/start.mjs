// npm start: compiles what changed, then becomes the server.
import { build, ensureNode, loadEnvironment, run } from './build.mjs';

await ensureNode();
loadEnvironment();
await build();
run('src/main.js');
