import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { refusalOf } from '../src/platform/errors/problem';
import { type Bound, mostPrepared, runBatch } from '../src/platform/views/batch';
import { statementName } from '../src/platform/views/bind';
import { surfaces } from './support/clients';
import { MarketWorld } from './support/views-room.world';

let world: MarketWorld;
let pool: Pool;
let client: PoolClient;

beforeAll(async () => {
  world = await MarketWorld.open({ POOL_SIZE: '3', POOL_WAIT_MS: '1000' });
  pool = (world.app.get(DataSource).driver as unknown as { master: Pool }).master;
}, 60_000);
afterAll(() => world?.close());

const says = (sql: string, values: (string | null)[] = []): Bound => ({ name: statementName(sql), sql, values });
const enter = (tenant: string) => says(`select set_config('app.tenant', $1, true)`, [tenant]);
const tenant = says(`select coalesce(current_setting('app.tenant', true), '')`);
const failing = says('select 1 / $1::int', ['0']);

describe('statements under one Sync', () => {
  beforeEach(async () => {
    client = await pool.connect();
  });
  afterEach(() => client.release());

  test('are one transaction: they see what was set before them, and it ends with them', async () => {
    const now = says('select now()::text');
    const [, seen, first, second] = await runBatch(client, [enter('82'), tenant, now, { ...now, name: 'again' }]);
    expect([seen, first]).toEqual([[['82']], second]);
    expect(await runBatch(client, [tenant])).toEqual([[['']]]);
  });

  test('undo what was set when a later one fails, and the connection goes on', async () => {
    const added = says(`select 'added to a batch that fails'`);
    await runBatch(client, [tenant]);
    await expect(runBatch(client, [enter('82'), added, failing, tenant])).rejects.toMatchObject({ code: '22012' });
    expect(await runBatch(client, [tenant])).toEqual([[['']]]);
    expect(await runBatch(client, [enter('91'), added, tenant, says('select 1 / $1::int', ['1'])])).toMatchObject([
      [['91']],
      [['added to a batch that fails']],
      [['91']],
      [['1']],
    ]);
  });

  test('that cannot be parsed say why, every time', async () => {
    const nonsense = says('select nothing from nowhere');
    for (let times = 0; times < 2; times++)
      await expect(runBatch(client, [tenant, nonsense])).rejects.toMatchObject({ code: '42P01' });
    expect(await runBatch(client, [tenant])).toEqual([[['']]]);
  });

  test('keep null, empty text and text of every kind apart', async () => {
    const texts = [null, '', 'NULL', '{}', `'"\\`, '🐟\n'];
    const [rows] = await runBatch(client, [
      says(`select ${texts.map((_, at) => `$${at + 1}::text`).join(', ')}`, texts),
    ]);
    expect(rows).toEqual([texts]);
  });

  test('are forgotten by the server when there are too many, the least used first', async () => {
    const prepared = async () =>
      Number((await client.query('select count(*) from pg_prepared_statements')).rows[0].count);
    const cold = (n: number) => says(`select ${n} as cold`);
    for (let n = 0; n < mostPrepared + 40; n++) await runBatch(client, [tenant, cold(n)]);
    expect(await prepared()).toBe(mostPrepared);
    const hot = await client.query('select 1 from pg_prepared_statements where name = $1', [tenant.name]);
    expect(hot.rowCount).toBe(1);
    expect(await runBatch(client, [cold(0), cold(mostPrepared)])).toEqual([[['0']], [[String(mostPrepared)]]]);
    // Those of batches that fail do not pile up either.
    for (let n = 0; n < 60; n++)
      await runBatch(client, [says(`select ${n} as colder`), failing]).catch(() => undefined);
    expect(await prepared()).toBeLessThanOrEqual(mostPrepared);
    for (let n = 0; n < 60; n += 20)
      expect(await runBatch(client, [says(`select ${n} as colder`), tenant])).toHaveLength(2);
  }, 20_000);
});

describe('a connection that dies', () => {
  const kill = (extra = 'true') =>
    world.database.look(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ${extra}`,
    );

  test('under a batch is an overload, not a crash', async () => {
    client = await pool.connect();
    const sleeping = runBatch(client, [says('select pg_sleep(5)')]).catch((error: unknown) => error);
    while ((await kill(`query like '%pg_sleep%'`)).length === 0);
    expect(refusalOf(await sleeping)?.code).toBe('OVERLOADED');
    expect(refusalOf(await runBatch(client, [tenant]).catch((error: unknown) => error))?.code).toBe('OVERLOADED');
    client.release();
  });

  test.each(surfaces)('under readings over %s answers 503 at worst, and the next reading well', async (surface) => {
    const asks = () => world.call(surface, 'leader', 'markets', { first: 5, select: ['id'] });
    const underWay = Promise.all(Array.from({ length: 30 }, asks));
    await kill();
    const statuses = (await underWay).map(({ status }) => status);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    await kill();
    await asks();
    expect((await asks()).status).toBe(200);
  });

  test.each(surfaces.flatMap((surface) => [[surface, 'sleep'] as const, [surface, 'pause'] as const]))(
    'under an act over %s (%s) leaves nothing and answers 503',
    async (surface, how) => {
      const before = await world.rows('app.market', 82);
      const input = { id: before[0]!['id'], how, times: 800, idempotencyKey: `${how} ${surface}` };
      const underWay = world.call(surface, 'leader', 'botherMarket', { input });
      const state =
        how === 'sleep' ? `query like '%pg_sleep%'` : `state = 'idle in transaction' and query like 'UPDATE%'`;
      while ((await kill(state)).length === 0);
      const told = await underWay;
      expect([told.status, told.code, told.headers['retry-after']]).toEqual([503, 'OVERLOADED', '2']);
      expect(await world.rows('app.market', 82)).toEqual(before);
    },
  );
});

test.each(surfaces)(
  'when all connections are taken, %s answers 503 soon and says when to come again',
  async (surface) => {
    const taken = await Promise.all([1, 2, 3].map(() => pool.connect()));
    const from = Date.now();
    const asks = (operation: string, ask = {}) => world.call(surface, 'leader', operation, ask);
    const told = await Promise.all([
      asks('markets', { select: ['id'] }),
      asks('foundMarket', { input: { name: 'Chợ', kind: 'TOWN', idempotencyKey: 'x' } }),
    ]);
    for (const { status, code, headers } of told)
      expect([status, code, headers['retry-after']]).toEqual([503, 'OVERLOADED', '2']);
    expect(Date.now() - from).toBeLessThan(2_500);
    taken.forEach((each) => each.release());
    expect((await asks('markets', { select: ['id'] })).status).toBe(200);
  },
);
