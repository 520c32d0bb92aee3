// npm run generate [-- --check]: writes schema.graphql, openapi.json, schema.sql and docs/generated from the sources.
import { build, ensureNode, run } from './build.mjs';

await ensureNode();
await build();
run('src/generate.js');
