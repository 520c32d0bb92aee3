import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiOf } from '../openapi';
import { sdlOf } from '../platform/views/graphiql';
import { errorsPage } from './errors';
import { figuresPage } from './figures';
import { lifecyclesPage } from './lifecycles';
import { page } from './markdown';
import { operationsOf, operationsPage } from './operations';
import { permissionsPage } from './permissions';

export interface Artefact {
  path: string;
  text: string;
}

/** The same object with its keys in order, so that the order of declarations makes no difference. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}

/** Everything that follows from the running application. */
export function artefactsOf(app: NestFastifyApplication): Artefact[] {
  const { schema } = app.get(GraphQLSchemaHost);
  const openApi = openApiOf(app);
  const operations = operationsOf(schema, openApi);
  const doc = (name: string, title: string, sections: string[]) => ({
    path: `docs/generated/${name}.md`,
    text: page(title, sections),
  });
  return [
    { path: 'schema.graphql', text: sdlOf(schema) },
    { path: 'openapi.json', text: `${JSON.stringify(sorted(openApi), null, 2)}\n` },
    doc('operations', 'Thao tác · Operations', operationsPage(operations)),
    doc('permissions', 'Quyền · Permissions', permissionsPage(operations)),
    doc('lifecycles', 'Vòng đời · Lifecycles', lifecyclesPage()),
    doc('figures', 'Chỉ tiêu · Figures', figuresPage()),
    doc('errors', 'Danh mục lỗi · Error catalogue', errorsPage()),
  ];
}

/** Paths of those that differ from what lies in the repository. */
export async function changedIn(root: string, artefacts: readonly Artefact[]): Promise<string[]> {
  const differs = await Promise.all(
    artefacts.map(async ({ path, text }) => text !== (await readFile(join(root, path), 'utf8').catch(() => undefined))),
  );
  return artefacts.filter((_, at) => differs[at]).map(({ path }) => path);
}

export async function writeInto(root: string, artefacts: readonly Artefact[]): Promise<void> {
  for (const { path, text } of artefacts) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
