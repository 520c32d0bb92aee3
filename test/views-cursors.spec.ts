import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Surface, surfaces } from './support/clients';
import { Naive } from './support/views-room.eyes';
import { MarketWorld, Person } from './support/views-room.world';

let world: MarketWorld;
beforeAll(async () => {
  world = await MarketWorld.open();
}, 60_000);
afterAll(() => world?.close());

const sorts = ['id', 'name', 'kind', 'opensOn', 'foundedAt', 'floating', 'places', 'rent', 'stallCount'];

/** The ids on all pages, one page after the other; between pages something may happen. */
async function walk(
  surface: Surface,
  who: Person,
  sort: string,
  first: number,
  between = async () => {},
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ids.length < 200; await between()) {
    const { status, data } = await world.call(surface, who, 'markets', { sort, first, after, select: ['id'] });
    expect(status).toBe(200);
    ids.push(...data.items.map(({ id }: { id: string }) => id));
    if (data.next === null) return ids;
    after = data.next;
  }
  throw new Error('the pages do not end');
}

const system = (sql: string, values: unknown[] = []) =>
  world.work.asSystem(82, 'test', () => world.work.query(sql, values));
const market = (id: string, values: Record<string, unknown>) =>
  system(
    `insert into app.market (id, agency_id, name, opens_on, founded_at, places)
     select $1, agency_id, coalesce($2, name), coalesce($3, opens_on), coalesce($4, founded_at), coalesce($5, places)
     from app.market where tenant_id = 82 order by id limit 1`,
    [id, values['name'] ?? null, values['opensOn'] ?? null, values['foundedAt'] ?? null, values['places'] ?? null],
  );

describe.each(surfaces)('pages over %s', (surface) => {
  test.each(sorts)('by %s, in either direction, hold every row once and in order', async (field) => {
    const naive = await Naive.of(world, 'officer');
    for (const descending of [false, true]) {
      const rows = naive.page('Market', { first: 999, conditions: [], order: [field, descending] }).rows;
      for (const size of [1, 3]) {
        const walked = await walk(surface, 'officer', `${descending ? '-' : ''}${field}`, size);
        expect(walked).toEqual(rows.map(({ id }) => id));
      }
    }
  });
});

describe('rows that come between pages', () => {
  const fresh = (n: number) => `00000009-0000-7000-8000-${String(n).padStart(12, '0')}`;

  test.each([
    ['opensOn', { opensOn: '2026-01-01' }],
    ['-opensOn', { opensOn: '2026-02-28' }],
    ['name', { name: 'Chợ Thường' }],
    ['-foundedAt', { foundedAt: '2026-01-01T01:00:00.010Z' }],
    ['places', { places: 0 }],
  ])('by %s: those that were there are neither skipped nor doubled', async (sort, values) => {
    const before = await walk('REST', 'leader', sort, 100);
    let n = 0;
    const walked = await walk('GraphQL', 'leader', sort, 2, () => market(fresh(n++), values).then(() => undefined));
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked.filter((id) => before.includes(id))).toEqual(before);
    await system(`delete from app.market where id::text like '00000009%'`);
  });

  test('that bear names which are not normalised, and numbers with more digits than anybody may send', async () => {
    await market(fresh(1), { name: 'Chợ Thươ\u0300ng'.normalize('NFD') });
    await market(fresh(2), { name: 'Chợ Thươ\u0300ng'.normalize('NFD') });
    const every = (await walk('REST', 'leader', 'id', 100)).sort();
    for (const sort of ['name', '-name', 'rent', '-rent'])
      expect((await walk('REST', 'leader', sort, 1)).sort()).toEqual(every);
    await system(`delete from app.market where id::text like '00000009%'`);
  });
});

describe.each(surfaces)('a cursor over %s', (surface) => {
  const id = '00000002-0000-7000-8000-000000000000';
  const made = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const asks = (after: string, sort: string) =>
    world.call(surface, 'leader', 'markets', { first: 1, after, sort, select: ['id'] });
  const cursorOf = async (operation: string, sort?: string) =>
    (await world.call(surface, 'leader', operation, { first: 1, sort, select: ['id'] })).data.next as string;

  test('of another list or another order is refused', async () => {
    const others = [await cursorOf('stalls'), await cursorOf('markets', 'name'), await cursorOf('markets', '-opensOn')];
    for (const after of others) {
      const told = await asks(after, 'opensOn');
      expect([told.status, told.code, told.violations[0]?.path]).toEqual([422, 'INVALID_CURSOR', 'after']);
    }
  });

  test.each([
    ['opensOn', 'garbage'],
    ['opensOn', '%00'],
    ['opensOn', made('Market', 'opensOn', '2026-02-30', id)],
    ['opensOn', made('Market', 'opensOn', '2026-01-01', "x' or true --")],
    ['opensOn', made('Market', 'opensOn', null, id)],
    ['opensOn', made('Market', 'opensOn', ['2026-01-01'], id)],
    ['opensOn', made('Market', 'opensOn', '2026-01-01', id, id)],
    ['foundedAt', made('Market', 'foundedAt', '2026-99-99 99:99:99+00', id)],
    ['foundedAt', made('Market', 'foundedAt', '2026-01-01T00:00:00Z', id)],
    ['foundedAt', made('Market', 'foundedAt', 'infinity', id)],
    ['places', made('Market', 'places', '1e9', id)],
    ['places', made('Market', 'places', '99999999999', id)],
    ['rent', made('Market', 'rent', '1'.repeat(400), id)],
    ['kind', made('Market', 'kind', '__proto__', id)],
    ['floating', made('Market', 'floating', 'maybe', id)],
    ['name', made('Market', 'name', 'a\u0000b', id)],
    ['name', made('Market', 'name', 'a\ud800b', id)],
    ['id', made('Market', 'id', 'x', id)],
    ['id', Buffer.from('{"length":4}').toString('base64url')],
    ['id', Buffer.from('null').toString('base64url')],
  ])('that was put together by hand for %s is refused (%#)', async (sort, after) => {
    const told = await asks(after, sort);
    expect([told.status, told.code]).toEqual([422, 'INVALID_CURSOR']);
  });

  test('of a row that is gone still stands at its place', async () => {
    const [first] = await walk(surface, 'leader', 'name', 1);
    await market('00000009-0000-7000-8000-000000000009', { name: '!' });
    const after = await cursorOf('markets', 'name');
    await system(`delete from app.market where id::text like '00000009%'`);
    expect((await asks(after, 'name')).data.items).toEqual([{ id: first }]);
  });
});
