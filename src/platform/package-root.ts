import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function rootFrom(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootFrom(dirname(folder));
}

/** Where package.json, migrations/ and data/ lie, whether run from dist or from the sources. */
export const packageRoot = rootFrom(__dirname);
