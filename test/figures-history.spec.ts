import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FigureCutsJob } from '../src/engines/figures/figure-cuts.job';
import { surfaces } from './support/clients';
import { FiguresWorld, type Scope } from './support/figures.world';

let world: FiguresWorld;
const received = 'PETITIONS.RECEIVED';
/** The first half of 2025, before the reorganisation of 1 July. */
const before = { from: '2025-01-01', to: '2025-06-30' };
const old = {} as Record<'province' | 'district' | 'whole' | 'split' | 'third', string>;

const ask = async (scope: Scope & { agencyId: string }, code = received) =>
  (await world.value('REST', 'chu.tich', code, { ...before, ...scope })).data;

/** The old province with a district and three communes becomes the one of today: one commune was split, nobody said how. */
async function reorganise(): Promise<void> {
  const { province, hongNgu, caoLanh } = world.agencies;
  const end = '2025-07-01';
  old.province = await world.agency('tỉnh cũ', 'PROVINCE', 'PROVINCE', '2000-01-01', end, null);
  old.district = await world.agency('huyện cũ', 'DISTRICT', 'RURAL_DISTRICT', '2000-01-01', end, old.province);
  for (const name of ['whole', 'split', 'third'] as const)
    old[name] = await world.agency(`xã ${name}`, 'COMMUNE', 'COMMUNE', '2000-01-01', end, old.district);
  await world.succession('MERGE', end, [[old.province, province]]);
  await world.succession('DISSOLVE', end, [[old.district, null]]);
  await world.succession('MERGE', end, [[old.whole, hongNgu]]);
  await world.succession('SPLIT', end, [[old.split, hongNgu], [old.split, caoLanh]]); // prettier-ignore
  await world.succession('SPLIT', end, [[old.third, hongNgu, 0.25], [old.third, caoLanh, 0.75]]); // prettier-ignore
}

beforeAll(async () => {
  world = await FiguresWorld.open([['chu.tich', 'PROVINCE_LEADER', 'province']]);
  await reorganise();
  const put = (agency_id: string, received_on: string, many: number) =>
    Promise.all(Array.from({ length: many }, () => world.petition({ agency_id, received_on, year: 2025 })));
  await put(old.whole, '2025-03-01', 3);
  await put(old.split, '2025-04-01', 5);
  await put(old.third, '2025-05-01', 4);
  await put(old.district, '2025-02-01', 2);
  await put(world.agencies.caoLanh, '2025-08-01', 6);
}, 60_000);
afterAll(() => world?.close());

describe('across the reorganisation of 1 July 2025', () => {
  test('the totals of the province are the same, as it was and as it is now', async () => {
    const { province } = world.agencies;
    const was = await ask({ agencyId: province, basis: 'AS_WAS' });
    const now = await ask({ agencyId: province, basis: 'AS_NOW' });
    expect([was.value, now.value]).toEqual(['14', '14']);
    expect([was.notComparable, now.notComparable]).toEqual([[], []]);
    const year = { from: '2025-01-01', to: '2025-12-31' };
    expect((await ask({ agencyId: province, basis: 'AS_NOW', ...year })).value).toBe('20');
    expect((await ask({ agencyId: province, basis: 'AS_WAS', ...year })).value).toBe('20');
  });

  test('as it was, the old units have their own numbers', async () => {
    const data = await ask({ agencyId: world.agencies.province, groupBy: 'COMMUNE' });
    const parts = data.groups.map(({ label, value }: Record<string, string>) => `${label} ${value}`);
    expect(parts.sort()).toEqual(['null 2', 'xã split 5', 'xã third 4', 'xã whole 3']);
    const districts = await ask({ agencyId: world.agencies.province, groupBy: 'DISTRICT' });
    expect(districts.groups.map(({ label, value }: Record<string, string>) => [label, value])).toEqual([
      ['huyện cũ', '14'],
    ]);
    expect((await ask({ agencyId: old.district })).value).toBe('14');
    expect((await ask({ agencyId: old.split })).value).toBe('5');
  });

  test('as it is now, a known share is divided and a split without one stands apart', async () => {
    const { province, hongNgu, caoLanh } = world.agencies;
    const data = await ask({ agencyId: province, basis: 'AS_NOW', groupBy: 'COMMUNE' });
    const parts = Object.fromEntries(data.groups.map(({ key, value }: Record<string, string>) => [key, value]));
    expect(parts).toEqual({ [hongNgu]: '4', [caoLanh]: '3' });
    expect(data.notComparable).toEqual(
      expect.arrayContaining([
        { agencyId: old.split, agencyName: 'xã split', reason: 'SPLIT_WITHOUT_SHARE', value: '5', members: 5 },
        { agencyId: old.district, agencyName: 'huyện cũ', reason: 'NO_SUCCESSOR', value: '2', members: 2 },
      ]),
    );
    expect(data.notComparable).toHaveLength(2);
    const one = await ask({ agencyId: caoLanh, basis: 'AS_NOW' });
    expect([one.value, one.notComparable.map(({ agencyId }: { agencyId: string }) => agencyId)]).toEqual([
      '3',
      [old.split],
    ]);
    expect((await ask({ agencyId: hongNgu, basis: 'AS_WAS' })).value).toBe('3');
    // It was not there yet: nothing is kept of it from then.
    expect(await ask({ agencyId: caoLanh, basis: 'AS_WAS' })).toMatchObject({ value: null, noData: true });
  });

  test('before the reorganisation the same half-year reads the same', async () => {
    const then = await ask({ agencyId: old.province, basisDay: '2025-06-30', basis: 'AS_NOW', groupBy: 'COMMUNE' });
    expect([then.value, then.groups.length, then.notComparable]).toEqual(['14', 4, []]);
    const told = await world.value('REST', 'chu.tich', received, {
      ...before,
      agencyId: old.province,
      basis: 'AS_NOW',
    });
    expect([told.status, told.violations[0]?.code]).toEqual([422, 'BASIS_NEEDS_AGENCY_IN_FORCE']);
  });
});

describe('as of the past', () => {
  /** Writers that receive, correct, reclassify, hand over and merge, some of them slowly, some in vain. */
  async function write(known: string[]): Promise<void> {
    const { work } = world.access;
    const pick = () => known[Math.floor(Math.random() * known.length)]!;
    const { hongNgu, caoLanh } = world.agencies;
    try {
      await world.access.system(async () => {
        const roll = Math.random();
        if (roll < 0.4 || known.length < 5)
          known.push(
            await world.petitionInside({ received_on: '2026-03-02', agency_id: roll < 0.2 ? hongNgu : caoLanh }),
          );
        else if (roll < 0.6)
          await work.query(`update app.petition set kind = 'PROPOSAL', version = version + 1 where id = $1`, [pick()]);
        else if (roll < 0.8)
          await work.query(`update app.petition set received_on = '2026-07-01', version = version + 1 where id = $1`, [
            pick(),
          ]);
        else
          await work.query(`update app.petition set agency_id = $2, version = version + 1 where id = $1`, [
            pick(),
            caoLanh,
          ]);
        if (Math.random() < 0.3) await delay(Math.random() * 8);
        if (Math.random() < 0.1) throw new Error('in vain');
      });
    } catch (error) {
      const code = (error as { driverError?: { code?: string } }).driverError?.code ?? '';
      if ((error as Error).message !== 'in vain' && !['40001', '40P01', 'DV412'].includes(code)) throw error;
    }
  }

  test('a figure has the same bytes and the same digest for ever, whatever is recorded later', async () => {
    const known: string[] = [];
    let writing = true;
    const writers = Array.from({ length: 6 }, async () => {
      while (writing) await write(known);
    });
    const asked: [string, string, Scope][] = [];
    const scopes: Scope[] = [{ groupBy: 'kind' }, { groupBy: 'COMMUNE', basis: 'AS_NOW' }];
    for (let n = 0; n < 8; n++) {
      await delay(30);
      const scope = { ...scopes[n % 2], asOf: await world.cuts.publish(), basisDay: '2026-07-20' };
      const surface = surfaces[n % 2]!;
      asked.push([surface, await world.raw(surface, 'chu.tich', received, scope), scope]);
    }
    writing = false;
    await Promise.all(writers);
    // What follows an official half-year: corrections, another reorganisation, a record made secret.
    const spare = await world.agency('xã mới', 'COMMUNE', 'COMMUNE', '2026-01-01', null, world.agencies.province);
    await world.succession('MERGE', '2026-02-01', [[world.agencies.caoLanh, spare]]);
    await world.access.system(async () => {
      await world.access.work.query(`update app.petition set received_on = '2026-07-01', version = version + 1`);
    });
    for (const [surface, told, scope] of asked)
      expect(await world.raw(surface as 'REST', 'chu.tich', received, scope)).toBe(told);
    const parsed = asked.map(
      ([, told]) => JSON.parse(told) as { value: string; digest: string; cut: string; groups: { value: string }[] },
    );
    for (const { value, groups } of parsed)
      expect(groups.reduce((all, group) => all + Number(group.value), 0)).toBe(Number(value));
    expect(new Set(parsed.map(({ digest }) => digest)).size).toBeGreaterThan(4);
    expect(Math.max(...parsed.map(({ value }) => Number(value)))).toBeGreaterThan(5);
    expect((await world.value('REST', 'chu.tich', received)).data.members).toBe(0);
  }, 120_000);

  test('a day that is over has one cut, its last millisecond, whoever asks first', async () => {
    const now = new Date();
    const yesterday = new Date(now.getTime() + 7 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);
    const ask = () => world.value('REST', 'chu.tich', received, { asOf: yesterday });
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one.data.cut).toBe(new Date(`${yesterday}T23:59:59.999+07:00`).toISOString());
    expect(other.data).toEqual(one.data);
    expect(one.data).toMatchObject({ value: null, noData: true, parameters: { basisDay: yesterday } });
    const kept = await world.access.database.look('select from sys.cut where at = $1', [one.data.cut]);
    expect(kept).toHaveLength(1);
    const instant = await world.value('REST', 'chu.tich', received, { asOf: `${yesterday}T05:00:00.123456Z` });
    expect(instant.data.cut).toBe(`${yesterday}T05:00:00.123Z`);
  });

  test('today is the newest cut, which a job publishes every minute with the end of the day before', async () => {
    await world.access.app.get(FigureCutsJob).publish();
    const [newest] = await world.access.database.look<{ at: Date }>('select max(at) as at from sys.cut');
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const told = await world.value('REST', 'chu.tich', received, { asOf: today });
    expect(told.data.cut).toBe(newest!.at.toISOString());
    const cuts = await world.access.database.look<{ n: number }>('select count(*)::int as n from sys.cut');
    await world.access.app.get(FigureCutsJob).publish();
    expect(await world.access.database.look('select count(*)::int as n from sys.cut')).toEqual(cuts);
  });
});
