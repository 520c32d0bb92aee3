import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { allGrants } from '../src/platform/access/grants';
import { surfaces } from './support/clients';
import { actionsOn } from './support/views-room.naive';
import { Naive } from './support/views-room.eyes';
import { MarketWorld, Person } from './support/views-room.world';

let world: MarketWorld;
beforeAll(async () => {
  world = await MarketWorld.open();
}, 60_000);
afterAll(() => world?.close());

const people: Person[] = ['leader', 'head', 'officer'];
const acts = [...allGrants()].filter(([, grant]) => grant.on === 'Market').map(([name]) => name);

test('what a record says may be done to it is what the tables say', async () => {
  for (const person of people) {
    const naive = await Naive.of(world, person);
    const { data } = await world.call('REST', person, 'markets', { first: 100, select: ['id', 'allowedActions'] });
    for (const { id, allowedActions } of data.items)
      expect(allowedActions).toEqual(actionsOn(naive.one('Market', id)!, naive.eye));
  }
});

test.each(surfaces)(
  'every act over %s is done where the record says so, and refused everywhere else',
  async (surface) => {
    const answers = new Set<string>();
    const ids = (await world.rows('app.market', 82)).map(({ id }) => String(id));
    for (const operation of acts) {
      await world.work.asSystem(82, 'test', () =>
        world.work.query(
          `update app.market m set version = version + 1, status = (array['PLANNED', 'OPEN', 'CLOSED'])[1 + n % 3]
         from (select id, row_number() over (partition by agency_id order by id) n from app.market) s where s.id = m.id`,
        ),
      );
      for (const id of ids) {
        for (const person of people) {
          const read = await world.call(surface, person, 'market', {
            id,
            select: ['version', 'agencyId', 'allowedActions'],
          });
          const { version, agencyId = id, allowedActions = [] } = read.data ?? {};
          const more = {
            renameMarket: { name: 'Chợ' },
            giveMarketAway: { agencyId },
            botherMarket: { how: 'nothing' },
          }[operation];
          const input = { id, idempotencyKey: uuidv7(), expectedVersion: version ?? 1, ...more };
          const told = await world.call(surface, person, operation, {
            input,
            select: operation === 'countStalls' ? ['stalls'] : ['id'],
          });
          expect([operation, id, person, told.status === 200]).toEqual([
            operation,
            id,
            person,
            allowedActions.includes(operation),
          ]);
          answers.add(`${operation} ${told.status}`);
        }
      }
    }
    const seen = (status: number) => acts.filter((operation) => answers.has(`${operation} ${status}`));
    expect(seen(200)).toEqual(acts);
    expect(seen(409)).toEqual(['openMarket', 'closeMarket', 'reopenMarket']);
    expect(seen(404)).toEqual(acts.filter((operation) => operation !== 'reopenMarket'));
    expect(seen(403)).toEqual(['renameMarket', 'openMarket', 'closeMarket', 'reopenMarket', 'giveMarketAway']);
  },
  30_000,
);
