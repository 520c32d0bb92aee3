import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { allGrants, processesOf } from '../src/platform/access/grants';
import { problems } from '../src/platform/errors/problems';
import { allLifecycles } from '../src/platform/lifecycle/lifecycle';
import { Binder } from '../src/platform/views/bind';
import { isInputClass } from '../src/platform/views/inputs';
import { views } from '../src/platform/views/view';
import * as catalogue from './support/matrix/catalogue';
import { undescribed, undescribedInRest } from './support/matrix/descriptions';
import { erasedInjections, handlersOf } from './support/matrix/handlers';
import { columnsOfWords } from './support/matrix/words';
import { MatrixWorld } from './support/matrix/world';

let world: MatrixWorld;

beforeAll(async () => {
  world = await MatrixWorld.open();
}, 60_000);
afterAll(() => world?.close());

const found = async (sql: string): Promise<string[]> =>
  (await world.database.look<{ found: string }>(sql)).map((row) => row.found);

/** What GraphQL has no word for: bytes, and what machines that watch the server ask. The list may only become shorter. */
const onlyRest = [
  'attachSealedFile',
  'attachSealedPetitionFile',
  'downloadFile',
  'downloadReceptionRegister',
  'downloadReportVersion',
  'downloadSealedFile',
  'exportPlanTasks',
  'healthLive',
  'healthReady',
  'importPlanTasks',
  'problem',
  'problems',
  'uploadFile',
  'version',
];
const withoutLogIn = [
  'healthLive',
  'healthReady',
  'login',
  'petitionStatus',
  'problem',
  'problems',
  'refreshSession',
  'version',
];

describe('both surfaces', () => {
  const graphql = () =>
    [world.clients.schema.getQueryType(), world.clients.schema.getMutationType()].flatMap((type) =>
      Object.keys(type!.getFields()),
    );
  const rest = () =>
    Object.values(world.clients.openApi.paths).flatMap((item) =>
      Object.values(item as Record<string, { operationId?: string }>).flatMap(({ operationId }) => operationId ?? []),
    );

  test('do the same, under the same words', () => {
    expect(
      rest()
        .filter((name) => !graphql().includes(name))
        .sort(),
    ).toEqual(onlyRest);
    expect(graphql().filter((name) => !rest().includes(name))).toEqual([]);
    expect(rest().length).toBe(new Set(rest()).size);
  });

  test('have a key in an access table for every handler', () => {
    const handlers = handlersOf(world.app);
    expect(handlers.filter(({ name }) => !allGrants().has(name)).map(({ of, name }) => `${of.name}.${name}`)).toEqual(
      [],
    );
    expect(new Set(handlers.map(({ name }) => name))).toEqual(new Set([...graphql(), ...rest()]));
  });

  test('let nobody in without log-in but where it is named', () => {
    const open = [...allGrants()].filter(([, { who }]) => who === 'public').map(([key]) => key);
    expect(open.sort()).toEqual(withoutLogIn);
  });

  test('have a handler, a field or a row rule for every key of an access table', () => {
    const asked = new Set<string>();
    const bind = new Proxy(new Binder(), {
      get: (of, name) =>
        name === 'granted' ? (key: string) => asked.add(key) && false : (Reflect.get(of, name, of) as unknown),
    });
    for (const { who: _, if: rule } of allGrants().values()) rule?.('a', bind);
    for (const { scope, fields } of views().values()) {
      scope?.('a', bind);
      for (const field of fields.values()) if (field.kind === 'column' && field.grant) asked.add(field.grant);
    }
    const handlers = new Set(handlersOf(world.app).map(({ name }) => name));
    expect([...allGrants().keys()].filter((key) => !handlers.has(key) && !asked.has(key))).toEqual([]);
  });

  test('know at run time what input each act takes: a type that the compiler erased is validated by nobody', () => {
    const mutations = world.clients.schema.getMutationType()!.getFields();
    const blind = handlersOf(world.app).filter(
      ({ name, parameters }) =>
        mutations[name]?.args.some((each) => each.name === 'input') && !parameters.some(isInputClass),
    );
    expect(blind.map(({ of, name }) => `${of.name}.${name}`)).toEqual([]);
    expect(erasedInjections(world.app)).toEqual([]);
  });

  test('describe every operation, field, argument and value of GraphQL', () => {
    expect(undescribed(world.clients.schema)).toEqual([]);
  });

  test('describe every operation, parameter and property of OpenAPI', () => {
    expect(undescribedInRest(world.clients.openApi)).toEqual([]);
  });

  test('have an operation for every move of every lifecycle, which takes its state from it', () => {
    for (const lifecycle of allLifecycles()) {
      for (const move of Object.keys(lifecycle.moves)) {
        const known = processesOf(allGrants().get(move)!).includes(lifecycle);
        expect([move, world.operations().includes(move), known]).toEqual([move, true, true]);
      }
    }
  });

  test('say every error in two languages, about the same things', () => {
    const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const [code, [status, vi, en]] of problems()) {
      expect([code, vi.trim().length > 0, en.trim().length > 0, vi === en]).toEqual([code, true, true, false]);
      expect([code, status >= 400 && status < 600]).toEqual([code, true]);
      expect([code, named(en).filter((name) => !named(vi).includes(name))]).toEqual([code, []]);
    }
  });
});

test('every code with which the sources refuse stands in the catalogue', () => {
  const root = join(__dirname, '..', 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.spec)\.ts$/.test(name),
  );
  const thrown = files.flatMap((name) =>
    [
      ...readFileSync(join(root, name), 'utf8').matchAll(/(?:new Refusal\(|path[^\n]*, code: )'([A-Z][A-Z_]{3,})'/g),
    ].map(([, code]) => code!),
  );
  expect(thrown.length).toBeGreaterThan(60);
  expect([...new Set(thrown)].filter((code) => !problems().has(code))).toEqual([]);
});

describe('every table', () => {
  test('says what it is for', async () => expect(await found(catalogue.withoutComment)).toEqual([]));
  test('belongs to a tenant', async () => expect(await found(catalogue.withoutTenant)).toEqual([]));
  test('has a key', async () => expect(await found(catalogue.withoutPrimaryKey)).toEqual([]));
  test('is unique and excludes only within a tenant', async () =>
    expect(await found(catalogue.indexNotByTenant)).toEqual([]));
  test('refers only within its tenant', async () => expect(await found(catalogue.foreignKeyNotByTenant)).toEqual([]));
  test('forces row security, by tenant and by secrecy and by nothing else', async () =>
    expect(await found(catalogue.notForced)).toEqual([]));
  test('gives the application’s role rows, and nothing else', async () =>
    expect(await found(catalogue.tooMuch)).toEqual([]));
  test('that lists the tenants is only read', async () => expect(await found(catalogue.changesTenants)).toEqual([]));

  test('with a version has history and records what is done to it', async () => {
    expect(await found(catalogue.unrecorded)).toEqual([]);
    expect(await found(catalogue.unversioned)).toEqual([
      'app.account_access',
      'app.api_key_use',
      'app.audit',
      'app.data_key',
      'app.idempotency',
      'app.key_encryption_key',
      'app.login_attempt',
      'app.outbox',
      'app.password',
      'app.refresh_token',
      'app.register_counter',
      'app.seal',
      'app.session',
    ]);
  });

  test('looks the same in its views, which look with the eyes of who asks', async () => {
    expect(await found(catalogue.viewNotInvoker)).toEqual([]);
    expect(await found(catalogue.viewUnlikeTable)).toEqual([]);
  });

  test('is known to TypeORM as it is', async () => {
    await world.database.look(
      'create table app.typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)',
    );
    const { options } = world.app.get(DataSource);
    const source = await new DataSource({ ...options, url: world.database.adminUrl, extra: {} } as never).initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    await source.destroy();
    const log = upQueries.map(({ query }) => query);
    expect(
      log.filter((query) => /\b(ADD "|CREATE|TYPE|NOT NULL|RENAME)\b/.test(query) && !/INDEX|CONSTRAINT/.test(query)),
    ).toEqual([]);
    const unknown = log.flatMap((query) => /"app"\."(\w+)" DROP COLUMN "(\w+)"/.exec(query)?.slice(1).join('.') ?? []);
    expect(unknown.filter((column) => !/\.(sys_from|search)$/.test(column)).sort()).toEqual(columnsOfTheDatabaseAlone);
  });
});

/** Written and read in SQL only. */
const columnsOfTheDatabaseAlone = [
  'file.uploaded_at',
  'post.delegating_kind',
  'seal_access.sealed_by',
  'succession.result',
  'succession.run_at',
];

describe('functions that run with the rights of another role', () => {
  const byOwner = {
    danvan_owner: ['audit_event', 'found_tenant', 'load_dialogue_settings_of_new_tenant (trigger)', 'load_law_of_new_tenant (trigger)', 'next_number', 'step_access_epoch (trigger)',
      'step_access_version (trigger)'],
    /** Searches in indexes that row security hides. */
    danvan_search: ['has_demo_accounts', 'search_account', 'search_agency_version', 'search_case_record', 'search_deadline_rule',
      'search_dialogue', 'search_document', 'search_petition', 'search_plan', 'search_task', 'search_visit_matter', 'search_visit_person'],
    /** Keeps secret matters: knows who was named, hands over what nobody else may see. */
    danvan_keeper: ['hand_over_matters', 'hand_over_matters_of_post', 'hand_over_obligations', 'hand_over_obligations_of_post', 'hand_over_seals',
      'is_excluded', 'may_unseal', 'name_heads_of_receiver', 'name_new_head (trigger)', 'receiver_of_matter', 'refuse_excluded (trigger)',
      'seal_of_petition', 'seal_records', 'seal_turns_of_petition (trigger)', 'step_seal_access (trigger)'],
  }; // prettier-ignore

  test('are those named, each of its role, and look nothing up by a caller’s path', async () => {
    const rows = await world.database.look<{ found: string; config: string; owner: string }>(catalogue.definers);
    const found = rows.filter((row) => !/^record_\w+ \(trigger\)$/.test(row.found));
    expect(found.filter(({ config }) => !/search_path=pg_catalog/.test(config))).toEqual([]);
    const owned = Object.keys(byOwner).map((name) => [
      name,
      found.filter(({ owner }) => owner === name).map((row) => row.found),
    ]);
    expect(Object.fromEntries(owned)).toEqual(byOwner);
    expect(rows.filter(({ owner }) => !(owner in byOwner))).toEqual([]);
  });
});

describe('the audit log', () => {
  test.each(['update app.audit set operation = operation', 'delete from app.audit', 'truncate app.audit'])(
    'refuses its owner: %s',
    async (sql) => {
      const statement = `begin; set local role danvan_owner; set local app.tenant = '82'; ${sql}`;
      await expect(world.database.look(statement)).rejects.toMatchObject({
        code: '42501',
        message: 'app.audit is append-only',
      });
    },
  );
});

describe('words', () => {
  /** Allowed in the database before the code uses them. */
  const notYetInCode: Record<string, string[]> = {};

  /** Looked at when the act runs and what was drafted becomes a version of the agency. */
  const uncheckedDraft = /^app\.succession_opening\./;

  test('are the same in the code and in the CHECK of the column', async () => {
    const rules = await world.database.look<{ table: string; column: string; rule: string }>(catalogue.checks);
    let compared = 0;
    for (const { at, table, column, words } of columnsOfWords()) {
      const of = rules.filter((rule) => rule.table === table && rule.column === column);
      const allowed = new Set(of.flatMap(({ rule }) => catalogue.wordsAllowed(rule, column)));
      if (uncheckedDraft.test(at)) continue;
      compared += 1;
      expect([at, [...allowed].sort()]).toEqual([at, [...words, ...(notYetInCode[at] ?? [])].sort()]);
    }
    expect(compared).toBeGreaterThan(15);
  });
});
