import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MarketWorld } from './support/views-room.world';
let world: MarketWorld;
beforeAll(async () => { world = await MarketWorld.open(); }, 60_000);
afterAll(() => world?.close());
test('x', async () => {
  const t = Date.now();
  console.log(JSON.stringify(await world.graphql('leader', '{markets(first:2){edges{cursor node{name allowedActions kin{id j:name} stalls(first:1){j:number}}} totalCount}}'), null, 1));
  console.log((await world.rows('app.market', 82))[0], Date.now() - t);
  console.log(await world.call('REST', 'officer', 'markets', { first: 2, total: true }));
});
