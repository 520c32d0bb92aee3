import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MarketWorld } from './support/views-room.world';
let world: MarketWorld;
beforeAll(async () => { world = await MarketWorld.open({POOL_SIZE: '3', POOL_WAIT_MS: '1000'}); }, 60_000);
afterAll(() => world?.close());
test('x', async () => {
  const query = 'query A { markets(first: 1) { totalCount } } query B { marketTally { markets } }';
  for (const body of [{ query: '{ markets {' }, { query: 'x' }, { query }, { query, operationName: 'C' }, {query: '{ ' + 'id '.repeat(3000) + '}'}]) {
    const r = await world.inject('POST', '/graphql', 'leader', body);
    console.log(r.statusCode, r.payload);
  }
}, 60_000);
