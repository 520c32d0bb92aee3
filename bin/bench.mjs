// npm run bench: measures us and the floor side by side.
import { build, ensureNode, loadEnvironment, run } from './build.mjs';

await ensureNode();
// Development checks of the libraries would be measured otherwise.
process.env.NODE_ENV ??= 'production';
loadEnvironment();
await build(['src', 'migrations', 'bench']);
run('bench/main.js');
