import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { Surface, surfaces } from './support/clients';
import { MarketWorld, Person } from './support/views-room.world';

let world: MarketWorld;
beforeAll(async () => {
  world = await MarketWorld.open();
}, 60_000);
afterAll(() => world?.close());

const select = ['id', 'version', 'name', 'status'];
const does = (surface: Surface, who: Person, operation: string, input: Record<string, unknown>) =>
  world.call(surface, who, operation, { input: { idempotencyKey: uuidv7(), ...input }, select });

/** A market of an agency, in a state. */
async function market(
  of: 'province' | 'hongNgu' | 'caoLanh' = 'hongNgu',
  status = 'PLANNED',
  kind = 'RIVER',
): Promise<string> {
  const id = uuidv7();
  await world.work.asSystem(82, 'test', () =>
    world.work.query('insert into app.market (id, agency_id, name, kind, status) values ($1, $2, $3, $4, $5)', [
      id, world.agencies[82]![of], 'Chợ mới', kind, status,
    ]),
  ); // prettier-ignore
  return id;
}

const traces = async () => {
  const [row] = await world.database.look(
    `select (select count(*) from app.audit)::int as audit, (select count(*) from hist.market)::int as history,
       (select count(*) from app.outbox)::int as events, (select count(*) from app.idempotency)::int as keys,
       (select count(*) from app.market)::int as markets, (select sum(version) from app.market)::int as versions`,
  );
  return row;
};

describe.each(surfaces)('an act over %s', (surface) => {
  test('leaves its row, what it was before, who did it and an event, all of one transaction', async () => {
    const id = await market();
    const told = await does(surface, 'head', 'renameMarket', { id, expectedVersion: 1, name: 'Chợ Cũ' });
    expect([told.status, told.data]).toEqual([200, expect.objectContaining({ id, version: 2, name: 'Chợ Cũ' })]);
    const [row] = await world.database.look(
      `select h.name as before, a.operation, a.account_id is not null as somebody, a.subject_version, o.kind, o.action, o.version, a.xid = o.xid as one
       from app.market m join hist.market h using (tenant_id, id)
       join app.audit a on a.subject_id = m.id and a.subject_version = 2 join app.outbox o on o.subject_id = m.id and o.version = 2
       where m.id = $1 and h.sys_to = m.sys_from`,
      [id],
    );
    expect(row).toEqual({
      before: 'Chợ mới', operation: 'renameMarket', somebody: true, subject_version: 2, kind: 'market', action: 'UPDATE', version: 2, one: true,
    }); // prettier-ignore
  });

  test('that is refused leaves nothing', async () => {
    const id = await market();
    const elsewhere = await market('caoLanh', 'OPEN', 'TOWN');
    const before = await traces();
    const refusals: [string, string, Person, Record<string, unknown>][] = [
      ['422 INVALID_INPUT', 'foundMarket', 'head', { name: '', kind: 'TOWN' }],
      ['422 INVALID_INPUT', 'foundMarket', 'head', { name: 'x', kind: 'TOWN', tags: ['a', 'b', 'c', 'd'] }],
      ['422 INVALID_INPUT', 'foundMarket', 'head', { name: 'a\u0000', kind: 'TOWN' }],
      ['403 FORBIDDEN', 'foundMarket', 'officer', { name: 'x', kind: 'TOWN' }],
      ['404 NOT_FOUND', 'renameMarket', 'head', { id: uuidv7(), expectedVersion: 1, name: 'x' }],
      ['404 NOT_FOUND', 'renameMarket', 'head', { id: 'no-id', expectedVersion: 1, name: 'x' }],
      ['404 NOT_FOUND', 'giveMarketAway', 'officer', { id, agencyId: id }],
      ['403 FORBIDDEN', 'renameMarket', 'head', { id: elsewhere, expectedVersion: 1, name: 'x' }],
      ['428 VERSION_REQUIRED', 'renameMarket', 'head', { id, name: 'x' }],
      ['412 CONFLICT', 'renameMarket', 'head', { id, expectedVersion: 2, name: 'x' }],
      ['409 ILLEGAL_MOVE', 'closeMarket', 'head', { id, expectedVersion: 1 }],
      ['409 STILL_REFERRED', 'botherMarket', 'head', { id, how: 'refusal' }],
      ['500 INTERNAL', 'botherMarket', 'head', { id, how: 'fault' }],
      ['422 RULE_BROKEN', 'botherMarket', 'head', { id, how: 'check' }],
      ['409 BUSY', 'botherMarket', 'head', { id, how: 'serialization', times: 9 }],
    ];
    for (const [expected, operation, who, input] of refusals) {
      const told = await does(surface, who, operation, input);
      expect(`${told.status} ${told.code}`).toBe(expected);
      expect(JSON.stringify(told.problem)).not.toMatch(/secret details/);
    }
    expect(await traces()).toEqual(before);
  });

  test('says what the version is now, and what may be done instead', async () => {
    const id = await market('province', 'CLOSED');
    const stale = await does(surface, 'leader', 'renameMarket', { id, expectedVersion: 7, name: 'x' });
    expect(stale.problem).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    if (surface === 'REST') expect(stale.headers['etag']).toBe('"1"');
    const illegal = await does(surface, 'leader', 'openMarket', { id });
    const { data } = await world.call(surface, 'leader', 'market', { id, select: ['allowedActions'] });
    expect(illegal.problem).toMatchObject({ state: 'CLOSED', allowedActions: data.allowedActions });
    expect(data.allowedActions).toEqual([
      'renameMarket',
      'reopenMarket',
      'giveMarketAway',
      'countStalls',
      'botherMarket',
    ]);
  });

  test('is tried again when the database could not order it among others', async () => {
    const id = await market();
    const told = await does(surface, 'head', 'botherMarket', { id, how: 'serialization', times: 2 });
    expect([told.status, told.data?.version]).toEqual([200, 2]);
  });

  test('that takes a record out of sight succeeds and shows nothing more of it', async () => {
    const id = await market('caoLanh');
    const told = await does(surface, 'officer', 'giveMarketAway', { id, agencyId: world.agencies[82]!.hongNgu });
    expect([told.status, told.data]).toEqual([200, null]);
    expect((await world.call(surface, 'officer', 'market', { id, select })).status).toBe(404);
  });

  test('on one version is done once, however many try', async () => {
    const id = await market();
    const tried = Array.from({ length: 12 }, (_, n) =>
      does(surface, 'head', 'renameMarket', { id, expectedVersion: 1, name: `Chợ ${n}` }),
    );
    const statuses = (await Promise.all(tried)).map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array.from({ length: 11 }, () => 412)]);
  });
});

describe('several mutations in one request', () => {
  test('are done in order and once, and those that are done keep their answers', async () => {
    const id = await market('province');
    const before = await traces();
    const { data, errors } = await world.graphql(
      'leader',
      `mutation ($id: ID!) {
        open: openMarket(input: { id: $id, expectedVersion: 1 }) { status version }
        stalls: countStalls(input: { id: $id }) { stalls }
        again: openMarket(input: { id: $id }) { status }
        __typename
        close: closeMarket(input: { id: $id, expectedVersion: 2 }) { status version }
        reopen: reopenMarket(input: { id: $id, expectedVersion: 3 }) { status version allowedActions }
      }`,
      { id },
    );
    expect(data).toMatchObject({
      open: { status: 'OPEN', version: 2 }, stalls: { stalls: 0 }, again: null, __typename: 'Mutation',
      close: { status: 'CLOSED', version: 3 }, reopen: { status: 'OPEN', version: 4 },
    }); // prettier-ignore
    expect(errors!.map(({ path, extensions }) => [path, extensions['code']])).toEqual([[['again'], 'ILLEGAL_MOVE']]);
    const after = await traces();
    expect(Number(after!['versions']) - Number(before!['versions'])).toBe(3);
  });

  test('ask for their answer in a wrong way before anything is done', async () => {
    const id = await market('province');
    const before = await traces();
    const { errors } = await world.graphql(
      'leader',
      `mutation { openMarket(input: { id: "${id}" }) { stalls(first: 0) { id } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE' } }]);
    expect(await traces()).toEqual(before);
  });
});

describe('If-Match', () => {
  const rename = (id: string, ifMatch: string) =>
    world.inject('PATCH', `/v1/markets/${id}`, 'head', { name: 'Chợ Mới' }, { 'if-match': ifMatch });

  test('takes the version, or the ETag of a reading, and nothing that names no version', async () => {
    const id = await market();
    const etag = async () => String((await world.inject('GET', `/v1/markets/${id}`, 'head')).headers.etag);
    expect((await rename(id, '"1"')).headers.etag).toBe('"2"');
    expect((await rename(id, await etag())).statusCode).toBe(200);
    expect((await rename(id, `W/${await etag()}`)).statusCode).toBe(200);
    expect((await rename(id, '4')).statusCode).toBe(200);
    expect((await rename(id, '*')).json().code).toBe('VERSION_REQUIRED');
    for (const strange of ['"abc"', '""', '"5", "6"', '"99999999999"', '"-5"', '"5e0"']) {
      const told = await rename(id, strange);
      expect([told.statusCode, told.json().currentVersion]).toEqual([412, 5]);
    }
  });
});
