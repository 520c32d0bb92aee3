import { surfaces } from './support/clients';
import { DemoWorld } from './support/demo.world';

describe('a newcomer browses the demo province', () => {
  let world: DemoWorld;
  beforeAll(async () => {
    world = await DemoWorld.open();
  });
  afterAll(() => world.close());

  describe.each(surfaces)('over %s', (surface) => {
    it('sees 102 communes, of which 20 are wards, since 1 July 2025', async () => {
      const communes = await world.call(surface, 'chutich.tinh', 'agencies', {
        filter: { level: 'COMMUNE', kind: 'PEOPLES_COMMITTEE' },
        total: true,
        first: 1,
        select: ['name'],
      });
      expect(communes).toMatchObject({ status: 200, data: { total: 102 } });
    });
  });
});
