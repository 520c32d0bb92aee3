import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codegen } from '@graphql-codegen/core';
import * as schemaPlugin from '@graphql-codegen/typescript';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { sdlOf } from '../src/platform/views/graphiql';
import { Clients } from './support/clients';
import { cloneDatabase, type TestDatabase } from './support/databases';
import { openApp } from './support/demo.world';

const operations = `
  query AgenciesOn($day: Day!, $level: AgencyLevel!) {
    agencies(asOf: $day, filter: { level: { eq: $level } }, orderBy: NAME, first: 100) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name validTo parent { name } codes { system code } successors { name } } }
    }
  }
  query OldCode($code: String!) {
    agencyByCode(code: $code) { holder { name comparable successors { name } } notice { code message } }
  }
  query PlanTasks($id: ID!) {
    plan(id: $id) { number title issuedOn tasks { ordinal text timingKind quarters agencies { role name agency { name } } } }
  }
  mutation Draft($input: DraftPlanInput!) { draftPlan(input: $input) { id version status } }
`;

/** What a frontend or another system would write against the generated types. */
const program = `
import type { components, paths } from './rest';
import type * as graphql from './schema';
import type { AgenciesOnQuery, AgenciesOnQueryVariables, DraftMutationVariables, OldCodeQuery, PlanTasksQuery } from './operations';

type Answer<O> = O extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : never;
type Query<O> = O extends { parameters: { query?: infer Q } } ? Q : never;
type Refused<O> = O extends { responses: { default: { content: { 'application/problem+json': infer Body } } } } ? Body : never;
declare function get<P extends keyof paths>(path: P, query?: Query<paths[P]['get']>): Promise<Answer<paths[P]['get']>>;

export async function rest(): Promise<void> {
  const page = await get('/v1/plans', { status: 'ISSUED', 'startsOn.gte': '2026-01-01', sort: '-startsOn', limit: 5, total: true });
  const [plan] = page.items;
  if (plan) {
    const title: string = plan.title;
    const number: string | null = plan.number;
    const issuer: string | undefined = plan.issuer?.name;
    // @ts-expect-error a number is text
    const wrong: number = plan.number;
    console.log(title, number, issuer, wrong);
  }
  const next: string | null = page.nextCursor;
  const { holder, notice } = await get('/v1/agencies/by-code/{code}');
  console.log(next, holder.comparable, notice?.message);
  // @ts-expect-error there is no such filter
  await get('/v1/plans', { colour: 'red' });
  // @ts-expect-error there is no such state
  await get('/v1/plans', { status: 'LOST' });
}

type IssuePlan = paths['/v1/plans/{id}/issuance']['post'];
export const headers: IssuePlan['parameters']['header'] = { 'Idempotency-Key': 'key-1', 'If-Match': '"1"' };
export const path: IssuePlan['parameters']['path'] = { id: '01a20219-cf4f-700e-a4a9-9138c6be8547' };
export const draft: components['schemas']['DraftPlanInput'] = {
  kind: 'YEAR',
  title: 'Kế hoạch năm 2027',
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  content: { tasks: [{ text: 'Đối thoại', timing: { kind: 'QUARTERS_YEARLY', text: 'Quý IV', quarters: [4] } }] },
};
export const refused = (problem: Refused<IssuePlan>): string =>
  [problem.code, ...(problem.violations ?? []).map(({ path, code }) => path + ' ' + code)].join(', ');

export const variables: AgenciesOnQueryVariables = { day: '2025-06-30', level: 'DISTRICT' };
export const names = ({ agencies }: AgenciesOnQuery): string[] => agencies?.edges.map(({ node }) => node.name) ?? [];
export const told = ({ agencyByCode }: OldCodeQuery): string | undefined => agencyByCode?.notice?.message;
export const quarters = ({ plan }: PlanTasksQuery): number[] => plan?.tasks.flatMap((task) => task.quarters ?? []) ?? [];
export const drafted: DraftMutationVariables = { input: { idempotencyKey: 'key-1', ...draft } };
// @ts-expect-error a draft without its key is refused
export const keyless: DraftMutationVariables = { input: draft };
// @ts-expect-error there is no such level
export const nowhere: AgenciesOnQueryVariables = { day: '2025-06-30', level: 'VILLAGE' };

type IsAny<T> = 0 extends 1 & T ? true : false;
type Loose<T> = { [K in keyof T]-?: IsAny<T[K]> extends true ? K : unknown extends T[K] ? K : never }[keyof T];
type Schemas = components['schemas'];
type Task = NonNullable<PlanTasksQuery['plan']>['tasks'][number];
type Checked =
  | Loose<Schemas['Agency']> | Loose<Schemas['Plan']> | Loose<Schemas['Task']> | Loose<Schemas['PlanDuty']>
  | Loose<Schemas['ReportingDuty']> | Loose<Schemas['Document']> | Loose<Schemas['Me']> | Loose<Schemas['PlanPage']>
  | Loose<Schemas['DraftPlanInput']> | Loose<Schemas['Problem']> | Loose<Schemas['AgencyByCode']> | Loose<Task>
  | Loose<NonNullable<paths['/v1/plans']['get']['parameters']['query']>>
  | Loose<NonNullable<paths['/v1/agencies']['get']['parameters']['query']>>
  | Loose<graphql.Agency> | Loose<graphql.Plan> | Loose<graphql.Task> | Loose<graphql.PlanFilter> | Loose<graphql.DayFilter>
  | Loose<NonNullable<AgenciesOnQuery['agencies']>['edges'][number]['node']> | Loose<NonNullable<PlanTasksQuery['plan']>>;
export const nothingLoose: [Checked] extends [never] ? true : Checked = true;
`;

let folder: string;
let database: TestDatabase;
let clients: Clients;
let app: Awaited<ReturnType<typeof openApp>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dan-van-clients-'));
  database = await cloneDatabase();
  app = await openApp(database.databaseUrl);
  clients = new Clients(app);
}, 60_000);

afterAll(async () => {
  await app?.close();
  await database?.drop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** The schema's own scalars; without this table the generator makes each of them `any`. */
const scalars = { Day: 'string', Instant: 'string', Decimal: 'string' };

type Plugin = Parameters<typeof codegen>[0]['pluginMap'][string];

const generate = (name: string, plugin: Plugin): Promise<string> =>
  codegen({
    filename: `${name}.ts`,
    schema: parse(sdlOf(clients.schema)),
    documents: [{ location: 'operations.graphql', document: parse(operations) }],
    config: { scalars, defaultScalarType: 'unknown', enumsAsTypes: true, useTypeImports: true },
    plugins: [{ [name]: {} }],
    pluginMap: { [name]: plugin },
  });

function complaintsAbout(file: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    isolatedModules: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options)).map(({ file: at, start, messageText }) => {
    const line = at && start !== undefined ? at.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${at?.fileName.split('/').at(-1)}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

describe('clients generated from what the server publishes', () => {
  it('compile strictly, know filters and states, and have no loose type', async () => {
    const rest = await openapiTS(clients.openApi as never, { alphabetize: true });
    await writeFile(join(folder, 'rest.ts'), astToString(rest));
    await writeFile(join(folder, 'schema.ts'), await generate('schema', schemaPlugin));
    await writeFile(join(folder, 'operations.ts'), await generate('operations', operationsPlugin));
    await writeFile(join(folder, 'program.ts'), program);
    expect(complaintsAbout(join(folder, 'program.ts'))).toEqual([]);
  }, 60_000);

  it('are shown the questions of the guide as the schema has them', () => {
    const guide = readFileSync(join(__dirname, '..', 'docs', 'frontend.md'), 'utf8');
    const questions = [...guide.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text!);
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.flatMap((text) => validate(clients.schema, parse(text))).map(({ message }) => message)).toEqual(
      [],
    );
  });

  it.each(['Agency', 'Plan', 'Task', 'Document', 'Me', 'AgencyByCode'])(
    'have one name for %s on both surfaces',
    (name) => {
      const fields = Object.keys((clients.schema.getType(name) as unknown as { getFields(): object }).getFields());
      const properties = Object.keys((clients.openApi.components!.schemas![name] as { properties: object }).properties);
      expect(properties.sort()).toEqual(fields.sort());
    },
  );
});
