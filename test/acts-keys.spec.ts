import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { Surface, surfaces } from './support/clients';
import { MarketWorld, Person } from './support/views-room.world';

let world: MarketWorld;
beforeAll(async () => {
  world = await MarketWorld.open();
}, 60_000);
afterAll(() => world?.close());

const select = ['id', 'name', 'version'];
const founds = (surface: Surface, idempotencyKey: string, more: Record<string, unknown> = {}, who: Person = 'leader') =>
  world.call(surface, who, 'foundMarket', { input: { name: 'Chợ', kind: 'TOWN', ...more, idempotencyKey }, select });
const foundedWith = async (name: string) =>
  Number((await world.database.look('select count(*) from app.market where name = $1', [name]))[0]!['count']);

describe.each(surfaces)('a retry over %s', (surface) => {
  const created = surface === 'REST' ? 201 : 200;

  test('with the same key gets the first answer and does nothing', async () => {
    const [key, name] = [uuidv7(), `Chợ ${uuidv7()}`];
    const first = await founds(surface, key, { name });
    const again = await founds(surface, key, { name });
    expect([first.status, first.headers['idempotent-replayed']]).toEqual([created, undefined]);
    expect([again.status, again.headers['idempotent-replayed'], again.data]).toEqual([created, 'true', first.data]);
    expect(again.headers['etag']).toBe(first.headers['etag']);
    expect(await foundedWith(name)).toBe(1);
  });

  test('with another body is refused, whoever else may use the same key', async () => {
    const key = uuidv7();
    const first = await founds(surface, key);
    const other = await founds(surface, key, { kind: 'RIVER' });
    expect([other.status, other.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    const otherAct = await world.call(surface, 'leader', 'openMarket', {
      input: { id: first.data.id, idempotencyKey: key },
      select,
    });
    expect(otherAct.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const colleague = await founds(surface, key, {}, 'head');
    const stranger = await founds(surface, key, {}, 'stranger');
    expect(new Set([first, colleague, stranger].map(({ data }) => data.id)).size).toBe(3);
  });

  test('after a refusal is tried anew', async () => {
    const key = uuidv7();
    expect((await founds(surface, key, { name: ' ' })).status).toBe(422);
    expect((await founds(surface, key)).status).toBe(created);
    const { data } = await founds(surface, uuidv7());
    const bother = (how: string) =>
      world.call(surface, 'leader', 'botherMarket', {
        input: { id: data.id, how, idempotencyKey: `${key} b` },
        select,
      });
    expect((await bother('fault')).status).toBe(500);
    expect((await bother('nothing')).status).toBe(200);
  });

  test('a day later is a new act', async () => {
    const key = uuidv7();
    const first = await founds(surface, key);
    await world.database.look(
      `update app.idempotency set recorded_at = recorded_at - interval '25 hours' where key = $1`,
      [key],
    );
    const later = await founds(surface, key, { kind: 'NIGHT' });
    expect([later.status, later.data.id === first.data.id]).toEqual([created, false]);
    expect((await founds(surface, key, { kind: 'NIGHT' })).headers['idempotent-replayed']).toBe('true');
  });

  test('of an act that answers no record gets the same', async () => {
    const { data } = await founds(surface, uuidv7());
    const counts = () =>
      world.call(surface, 'leader', 'countStalls', { input: { id: data.id, idempotencyKey: `${data.id} c` } });
    const first = await counts();
    const again = await counts();
    expect([again.data, again.headers['idempotent-replayed']]).toEqual([{ stalls: 0 }, 'true']);
    expect(first.data).toEqual(again.data);
  });

  test('sent fifty times at once makes one record', async () => {
    const [key, name] = [uuidv7(), `Chợ ${uuidv7()}`];
    const told = await Promise.all(Array.from({ length: 50 }, () => founds(surface, key, { name })));
    const ids = new Set(told.filter(({ status }) => status === created).map(({ data }) => data.id));
    expect(told.filter(({ status }) => ![created, 409, 503].includes(status))).toEqual([]);
    for (const { code, headers } of told.filter(({ status }) => status === 409))
      expect([code, headers['retry-after']]).toEqual(['IDEMPOTENCY_IN_PROGRESS', '1']);
    expect([ids.size, await foundedWith(name)]).toEqual([1, 1]);
  });

  test('needs a key that is one', async () => {
    const long = await founds(surface, 'k'.repeat(201));
    expect([long.status, long.violations[0]]).toEqual([
      422,
      expect.objectContaining({ path: 'idempotencyKey', code: 'TOO_LONG' }),
    ]);
    const none = await world.call(surface, 'leader', 'foundMarket', { input: { name: 'Chợ', kind: 'TOWN' }, select });
    expect(none.status).toBe(400);
  });
});

describe('in GraphQL', () => {
  const mutation = (selection: string, rest = '') => {
    const variables = `$key: String!${selection.includes('$with') ? ', $with: Boolean = true' : ''}`;
    return `mutation (${variables}) { foundMarket(input: { name: "Chợ", kind: TOWN, idempotencyKey: $key }) { ${selection} } } ${rest}`;
  };
  const asks = (query: string, variables: Record<string, unknown>) => world.graphql('leader', query, variables);

  test('a key with characters that no database holds is refused', async () => {
    for (const key of ['a\u0000b', 'a\ud800'])
      expect((await asks(mutation('id'), { key })).errors?.[0]?.extensions['status']).toBe(422);
  });

  test('the selection is part of the request, the way in which it is written is not', async () => {
    const key = uuidv7();
    const first = await asks(mutation('id ...F', 'fragment F on Market { name }'), { key });
    const same = await asks(mutation('... on Market { id name @include(if: $with) }'), { key });
    expect([same.data, same.headers['idempotent-replayed']]).toEqual([first.data, 'true']);
    for (const [query, more] of [
      [mutation('id ...F', 'fragment F on Market { name version }'), {}],
      [mutation('id name @include(if: $with)'), { with: false }],
      [mutation('id title: name'), {}],
    ] as const) {
      expect((await asks(query, { key, ...more })).errors?.[0]?.extensions['code']).toBe('IDEMPOTENCY_KEY_REUSED');
    }
  });
});
