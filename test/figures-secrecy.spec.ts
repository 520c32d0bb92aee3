import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Surface, surfaces } from './support/clients';
import { FiguresWorld, half, type Scope } from './support/figures.world';

let world: FiguresWorld;
const received = 'PETITIONS.RECEIVED';
const formSelect = [
  'columns.column',
  'columns.figure.value',
  'columns.figure.suppressed',
  'columns.figure.digest',
  'unchecked',
  'mismatches.formula',
];

beforeAll(async () => {
  world = await FiguresWorld.open([
    ['chu.tich', 'PROVINCE_LEADER', 'province'],
    ['tong.hop', 'CONSOLIDATOR', 'province'],
    ['kiem.toan', 'AUDITOR', 'province'],
    ['hong.ngu', 'AGENCY_HEAD', 'hongNgu'],
    ['xu.ly', 'COMPLAINT_HANDLER', 'hongNgu'],
  ], '2026-07-20T03:00:00Z'); // prettier-ignore
  const office = await world.agency(
    'Thanh tra tỉnh',
    'PROVINCE',
    'PROVINCE',
    '2025-07-01',
    null,
    world.agencies.province,
  );
  await world.person('thanh.tra', 'INSPECTOR', office);
  accused = office;
  for (const agency_id of [world.agencies.hongNgu, world.agencies.caoLanh]) await world.petition({ agency_id });
}, 60_000);
afterAll(() => world?.close());

let accused: string;

/** All that somebody can ask about petitions: totals, parts, columns, forms, members. */
async function everything(surface: Surface, who: string, agencyId: string): Promise<string[]> {
  const scopes: Scope[] = [{}, { groupBy: 'COMMUNE' }, { groupBy: 'kind' }, { groupBy: 'AGENCY', basis: 'AS_NOW' }];
  const codes = [
    received,
    'PETITIONS.TO_PROCESS',
    'PETITIONS.MATTERS',
    'PETITIONS.REPLIES',
    'XLD.01.C09',
    'XLD.03.C01',
  ];
  const told: string[] = [];
  for (const code of codes)
    for (const scope of scopes) told.push(await world.raw(surface, who, code, { agencyId, ...scope }));
  for (const form of ['XLD.01', 'XLD.03', 'KQGQ.03'])
    told.push(
      JSON.stringify(
        (await world.call(surface, who, 'figureForm', { args: { form, agencyId, ...half }, select: formSelect })).data,
      ),
    );
  for (const code of codes) told.push(JSON.stringify((await world.members(surface, who, code, { agencyId })).data));
  return told;
}

describe('whoever was not named and does not answer for the numbers of the province', () => {
  const asked = () => [
    ['kiem.toan', world.agencies.province],
    ['hong.ngu', world.agencies.hongNgu],
    ['thanh.tra', world.agencies.province],
  ] as const; // prettier-ignore
  const all = async () => {
    const told: string[][] = [];
    for (const surface of surfaces)
      for (const [who, agency] of asked()) told.push(await everything(surface, who, agency));
    return told;
  };

  test('is answered byte for byte the same with secret petitions and without', async () => {
    const before = await all();
    // The inspectorate itself is accused: for its inspector, who else counts secret matters, they do not exist.
    for (let n = 0; n < 7; n++) await world.secret({ agency_id: world.agencies.hongNgu }, ['xu.ly'], accused);
    expect(await all()).toEqual(before);
  }, 60_000);
});

describe.each(surfaces)('whoever answers for the numbers of the province, over %s', (surface) => {
  test('counts secret petitions, and is shown none of them', async () => {
    const { data } = await world.value(surface, 'chu.tich', received, { groupBy: 'kind' });
    expect(data).toMatchObject({ value: '9', members: 9, restricted: 7, suppressed: false, shown: '9' });
    expect(data.groups.map(({ key, value }: Record<string, string>) => [key, value])).toEqual([
      ['COMPLAINT', '2'],
      ['DENUNCIATION', '7'],
    ]);
    const { data: members } = await world.members(surface, 'chu.tich', received);
    expect(members).toMatchObject({ visible: 2, restricted: 7, suppressed: false, next: null });
    expect(members.members).toHaveLength(2);
    const form = await world.call(surface, 'tong.hop', 'figureForm', {
      args: { form: 'XLD.03', agencyId: world.agencies.province, ...half },
      select: formSelect,
    });
    expect(form.data.columns[0].figure).toMatchObject({ value: '7', suppressed: false });
  });

  test('who was named counts the same records and sees them', async () => {
    const { data } = await world.value(surface, 'xu.ly', received, { agencyId: world.agencies.hongNgu });
    expect(data).toMatchObject({ value: '8', restricted: 0 });
    const { data: members } = await world.members(surface, 'xu.ly', received, { agencyId: world.agencies.hongNgu });
    expect(members).toMatchObject({ visible: 8, restricted: 0 });
  });

  test('is known to have asked', async () => {
    const before = await world.access.database.look(`select from app.audit where subject_kind = 'Figure'`);
    await world.value(surface, 'chu.tich', received);
    await world.value(surface, 'hong.ngu', received, { agencyId: world.agencies.hongNgu });
    const after = await world.access.database.look(`select from app.audit where subject_kind = 'Figure'`);
    expect(after.length).toBe(before.length + 1);
  });
});

describe('a few secret records', () => {
  const few = { value: null, members: null, suppressed: true };

  beforeAll(async () => {
    for (let n = 0; n < 3; n++) await world.secret({ agency_id: world.agencies.caoLanh });
  });

  test.each(surfaces)('are not shown, nor what they could be worked out from, over %s', async (surface) => {
    const { province, hongNgu, caoLanh } = world.agencies;
    const whole = await world.value(surface, 'chu.tich', received, { groupBy: 'COMMUNE' });
    expect(whole.data).toMatchObject({ value: '12', suppressed: false });
    expect(whole.data.groups).toHaveLength(2);
    for (const group of whole.data.groups) expect(group).toMatchObject({ ...few, shown: '1 + <5' });
    // Asked one by one, too: ten less seven would be three.
    for (const agencyId of [hongNgu, caoLanh]) {
      const { data } = await world.value(surface, 'chu.tich', received, { agencyId });
      expect(data).toMatchObject({ ...few, shown: '1 + <5', restricted: 0 });
      const { data: members } = await world.members(surface, 'chu.tich', received, { agencyId });
      expect(members).toMatchObject({ visible: 1, restricted: 0, suppressed: true });
    }
    const kinds = await world.value(surface, 'chu.tich', received, { agencyId: caoLanh, groupBy: 'kind' });
    expect(
      kinds.data.groups.map(({ key, shown, suppressed }: Record<string, unknown>) => [key, shown, suppressed]),
    ).toEqual([
      ['COMPLAINT', '1', false],
      ['DENUNCIATION', '<5', true],
    ]);
    const open = await world.value(surface, 'chu.tich', 'XLD.02.C01', { agencyId: caoLanh });
    expect(open.data).toMatchObject({ value: '1', suppressed: false });
    expect((await world.value(surface, 'chu.tich', received, { agencyId: province })).data.value).toBe('12');
  });

  test.each(surfaces)(
    'close every column of a form that has any, asked together or alone, over %s',
    async (surface) => {
      await world.secret({ agency_id: world.agencies.hongNgu, outcome: 'FILED', outcome_on: '2026-05-01' });
      const agencyId = world.agencies.province;
      const { data } = await world.call(surface, 'chu.tich', 'figureForm', {
        args: { form: 'XLD.03', agencyId, ...half },
        select: formSelect,
      });
      const closed = data.columns.filter(({ figure }: { figure: { suppressed: boolean } }) => figure.suppressed);
      expect(closed.map(({ column }: { column: number }) => column)).toEqual([1, 3, 4, 6]);
      expect(data.unchecked).toContain('1=2+3');
      for (const code of ['XLD.03.C01', 'XLD.03.C03', 'XLD.03.C04'])
        expect((await world.value(surface, 'chu.tich', code)).data).toMatchObject(few);
    },
  );

  test('make no difference to a digest', async () => {
    const { caoLanh } = world.agencies;
    const before = await world.value('REST', 'chu.tich', received, { agencyId: caoLanh });
    await world.secret({ agency_id: caoLanh });
    const after = await world.value('REST', 'chu.tich', received, { agencyId: caoLanh });
    expect(after.data).toEqual(before.data);
  });

  test('stay hidden from whom the accused body is above, however many there are', async () => {
    await world.person('noi.vu', 'CONSOLIDATOR', accused);
    for (let n = 0; n < 5; n++) await world.secret({ agency_id: world.agencies.caoLanh }, [], world.agencies.province);
    const { data } = await world.value('REST', 'chu.tich', 'XLD.03.C01');
    const other = await world.value('REST', 'noi.vu', 'XLD.03.C01');
    const counted = await world.access.database.look<{ n: number }>(
      `select count(*)::int as n from app.petition where sealed_by is not null and received_on between '2025-12-15' and '2026-06-14'`,
    );
    // Every overseer sits in the province or below it: nobody counts what the province itself is accused of.
    expect(counted[0]!.n).toBeGreaterThan(16);
    expect([data.shown, other.data.shown]).toEqual(['<5', '<5']);
    const total = await world.value('REST', 'chu.tich', received);
    expect(total.data.value).toBe(String(2 + counted[0]!.n - 5));
  });
});
