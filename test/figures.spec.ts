import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { surfaces } from './support/clients';
import { FiguresWorld, half } from './support/figures.world';

let world: FiguresWorld;
const handled = { outcome: 'GUIDED', outcome_on: '2026-04-01', conditions_met: true, within_authority: false };

beforeAll(async () => {
  world = await FiguresWorld.open([
    ['chu.tich', 'PROVINCE_LEADER', 'province'],
    ['tong.hop', 'CONSOLIDATOR', 'province'],
    ['hong.ngu', 'AGENCY_HEAD', 'hongNgu'],
    ['xu.ly', 'COMPLAINT_HANDLER', 'caoLanh'],
    ['can.bo', 'OFFICER', 'hongNgu'],
  ], '2026-07-20T03:00:00Z'); // prettier-ignore
  const { hongNgu, caoLanh, province } = world.agencies;
  await world.petition({ received_on: '2025-11-30' });
  await world.petition({ received_on: '2025-12-15', ...handled });
  await world.petition({ received_on: '2026-06-14', kind: 'PROPOSAL' });
  await world.petition({ received_on: '2026-06-15' });
  await world.petition({ agency_id: caoLanh, ...handled, outcome_on: '2026-03-05' });
  await world.petition({ agency_id: province, kind: null });
  await world.petition({ received_on: '2025-10-01', ...handled, outcome_on: '2025-12-14' });
  await world.case({ agency_id: hongNgu });
  await world.case({
    agency_id: hongNgu,
    decided_on: '2026-04-10',
    accepted_on: '2026-03-10',
    finding: 'CORRECT',
    status: 'DECIDED',
  });
  await world.case({
    agency_id: caoLanh,
    decided_on: '2026-04-10',
    accepted_on: '2026-03-10',
    finding: 'WRONG',
    status: 'DECIDED',
  });
}, 60_000);
afterAll(() => world?.close());

describe.each(surfaces)('a figure, over %s', (surface) => {
  test('has a value with unit, source of its numbers and everything asked', async () => {
    const { status, data } = await world.value(surface, 'chu.tich', 'PETITIONS.RECEIVED');
    expect(status).toBe(200);
    expect(data).toMatchObject({
      code: 'PETITIONS.RECEIVED',
      version: 1,
      unit: 'đơn',
      kind: 'COUNT',
      value: '4',
      numerator: null,
      denominator: null,
      qualifier: 'EXACT',
      nature: 'ACTUAL',
      noData: false,
      suppressed: false,
      shown: '4',
      members: 4,
      restricted: 0,
      groups: [],
      notComparable: [],
      cut: null,
      parameters: {
        agencyId: world.agencies.province,
        ...half,
        basis: 'AS_WAS',
        basisDay: '2026-07-20',
        groupBy: null,
      },
    });
    expect(data.digest).toMatch(/^[0-9a-f]{64}$/);
    const { data: catalogue } = await world.call(surface, 'chu.tich', 'figures', {
      args: { about: 'PETITIONS.RECEIVED' },
    });
    expect(catalogue).toHaveLength(1);
    expect(catalogue[0]).toMatchObject({
      code: 'PETITIONS.RECEIVED',
      sqlHash: data.sqlHash,
      origin: 'RECORDS',
      sealed: true,
    });
  });

  test('keeps carried in, received, handled and pending in balance', async () => {
    const codes = ['TO_PROCESS', 'CARRIED_IN', 'RECEIVED', 'HANDLED', 'PENDING'].map((name) => `PETITIONS.${name}`);
    const { data } = await world.call(surface, 'tong.hop', 'figureValues', {
      args: { codes, agencyId: world.agencies.province, ...half },
    });
    expect(data.map(({ code, value }: { code: string; value: string }) => [code, value])).toEqual([
      ['PETITIONS.TO_PROCESS', '5'],
      ['PETITIONS.CARRIED_IN', '1'],
      ['PETITIONS.RECEIVED', '4'],
      ['PETITIONS.HANDLED', '2'],
      ['PETITIONS.PENDING', '3'],
    ]);
  });

  test('has members that add up to it, page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { data } = await world.members(surface, 'chu.tich', 'PETITIONS.RECEIVED', { first: 3, after });
      expect(data).toMatchObject({ visible: 4, restricted: 0, suppressed: false });
      for (const { id, kind, amount } of data.members) {
        expect([kind, amount]).toEqual(['Petition', '1']);
        seen.push(id);
      }
      after = data.next ?? undefined;
    } while (after);
    expect(new Set(seen).size).toBe(4);
  });

  test('is of an agency and all below it, within the reach of who asks', async () => {
    const { hongNgu, caoLanh } = world.agencies;
    expect((await world.value(surface, 'hong.ngu', 'PETITIONS.RECEIVED', { agencyId: hongNgu })).data.value).toBe('2');
    expect((await world.value(surface, 'xu.ly', 'PETITIONS.RECEIVED', { agencyId: caoLanh })).data.value).toBe('1');
    for (const agencyId of [caoLanh, world.agencies.province]) {
      const told = await world.value(surface, 'hong.ngu', 'PETITIONS.RECEIVED', { agencyId });
      expect([told.status, told.code, told.violations[0]?.path]).toEqual([403, 'FORBIDDEN', 'agencyId']);
    }
    const told = await world.value(surface, 'can.bo', 'PETITIONS.RECEIVED', { agencyId: hongNgu });
    expect([told.status, told.code]).toEqual([403, 'FORBIDDEN']);
  });

  test('is divided by units and by dimensions, and the parts are the whole', async () => {
    const { hongNgu, caoLanh } = world.agencies;
    const by = async (groupBy: string, code = 'PETITIONS.RECEIVED') => {
      const { data } = await world.value(surface, 'chu.tich', code, { groupBy });
      return data.groups.map(({ key, label, value }: Record<string, string>) => [key, label, value]);
    };
    const communes = await by('COMMUNE');
    expect(new Set(communes.map(String))).toEqual(
      new Set(
        [
          [hongNgu, 'phường Hồng Ngự', '2'],
          [caoLanh, 'phường Cao Lãnh', '1'],
          [null, null, '1'],
        ].map(String),
      ),
    );
    expect(await by('PROVINCE')).toEqual([[world.agencies.province, 'tỉnh Đồng Tháp', '4']]);
    expect((await by('AGENCY')).length).toBe(3);
    expect(await by('kind')).toEqual([
      ['COMPLAINT', null, '2'],
      ['PROPOSAL', null, '1'],
      ['UNCLASSIFIED', null, '1'],
    ]);
  });

  test('that is a ratio keeps both numbers', async () => {
    const { data } = await world.value(surface, 'chu.tich', 'CASES.SETTLED_RATIO', { groupBy: 'result' });
    expect(data).toMatchObject({
      kind: 'RATIO',
      value: '66.67',
      numerator: '2',
      denominator: '3',
      shown: '2/3 (66,67%)',
    });
    expect(
      data.groups.map(({ key, numerator, denominator }: Record<string, string>) => [key, numerator, denominator]),
    ).toEqual([
      ['CORRECT', '1', '1'],
      ['NONE', '0', '1'],
      ['WRONG', '1', '1'],
    ]);
  });

  test('without data is not 0', async () => {
    const { caoLanh } = world.agencies;
    const empty = await world.value(surface, 'chu.tich', 'PETITIONS.RECEIVED', {
      agencyId: caoLanh,
      from: '2026-05-01',
    });
    expect(empty.data).toMatchObject({ value: '0', noData: false, shown: '0' });
    const never = await world.value(surface, 'chu.tich', 'BACKLOG.CASES', { from: '2024-01-01', to: '2024-06-30' });
    expect(never.data).toMatchObject({ value: null, noData: true, shown: null });
    const nobody = await world.value(surface, 'chu.tich', 'DIALOGUES.HELD');
    expect(nobody.data).toMatchObject({ value: null, noData: true });
    const entered = await world.value(surface, 'chu.tich', 'INDEX.PAR');
    expect(entered.data).toMatchObject({ value: null, noData: true });
  });

  test('refuses what cannot be asked, naming it', async () => {
    const province = world.agencies.province;
    const refused = async (code: string, scope: object) => {
      const { status, code: problem, violations } = await world.value(surface, 'chu.tich', code, scope);
      return [status, problem, violations.map((each) => `${each.path} ${each.code}`).sort()];
    };
    const invalid = (...told: string[]) => [422, 'INVALID_INPUT', told.sort()];
    expect(await refused('PETITIONS.EATEN', {})).toEqual(invalid('code UNKNOWN_FIGURE'));
    expect(await refused('PETITIONS.RECEIVED', { from: '2026-06-15', to: '2026-06-14' })).toEqual(
      invalid('from WINDOW_REVERSED'),
    );
    expect(await refused('PETITIONS.RECEIVED', { from: '1990-01-01' })).toEqual(invalid('to WINDOW_TOO_LONG'));
    expect(await refused('PETITIONS.RECEIVED', { asOf: '2026-07-21' })).toEqual(invalid('asOf AS_OF_IN_FUTURE'));
    expect(await refused('PETITIONS.RECEIVED', { asOf: '2026-07-20T03:00:00.001Z' })).toEqual(
      invalid('asOf AS_OF_IN_FUTURE'),
    );
    expect(await refused('PETITIONS.RECEIVED', { asOf: 'hôm qua' })).toEqual(invalid('asOf NOT_A_VALUE'));
    expect(await refused('PETITIONS.RECEIVED', { groupBy: 'colour' })).toEqual(invalid('groupBy UNKNOWN_DIMENSION'));
    expect(await refused('PETITIONS.RECEIVED', { agencyId: uuidv7() })).toEqual(invalid('agencyId UNKNOWN_REFERENCE'));
    expect(await refused('NO.SUCH', { from: '2026-07-01', to: '2026-06-01', groupBy: 'x' })).toEqual(
      invalid('code UNKNOWN_FIGURE', 'from WINDOW_REVERSED'),
    );
    const many = Array.from({ length: 61 }, (_, n) => `A.B${n}`);
    const told = await world.call(surface, 'chu.tich', 'figureValues', {
      args: { codes: many, agencyId: province, ...half },
    });
    expect([told.status, told.violations[0]?.code]).toEqual([422, 'FIGURES_TOO_MANY']);
    const page = await world.members(surface, 'chu.tich', 'PETITIONS.RECEIVED', { first: 101, after: 'x' });
    expect(page.violations.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'first PAGE_SIZE',
      'after INVALID_CURSOR',
    ]);
    const form = await world.call(surface, 'chu.tich', 'figureForm', {
      args: { form: 'ABC', agencyId: province, ...half },
    });
    expect(form.violations.map(({ path, code }) => `${path} ${code}`)).toEqual(['form UNKNOWN_FORM']);
  });
});

test('obligations are owed, met, met late or missed as they stood on the last day', async () => {
  const owe = (duty: string, due_on: string, state: string, settled_on: string | null, more: object = {}) =>
    world.add('obligation', {
      duty, label_vi: 'x', label_en: 'y', subject_kind: 'Task', subject_id: uuidv7(), agency_id: world.agencies.caoLanh, trigger: 'SET',
      triggered_on: '2026-01-01', calendar_edition: 1, original_due_on: due_on, due_on, state, settled_on, ...more,
    }); // prettier-ignore
  await world.access.system(async () => {
    await owe('KN.RESOLVE.FIRST', '2026-02-10', 'MET', '2026-02-09');
    await owe('KN.RESOLVE.FIRST', '2026-02-10', 'MET_LATE', '2026-03-09');
    // Met after the window: within it, it was overdue.
    await owe('KN.RESOLVE.FIRST', '2026-02-10', 'MET_LATE', '2026-06-15');
    await owe('TASK', '2026-03-10', 'OPEN', null);
    await owe('TASK', '2026-03-10', 'OPEN', null, { lapses: true });
    await owe('TASK', '2026-06-14', 'OPEN', null);
    await owe('TASK', '2026-03-10', 'EXCUSED', '2026-03-01');
    await owe('TASK', '2026-06-15', 'MET', '2026-06-01');
  });
  const codes = ['OWED', 'MET', 'MET_LATE', 'MISSED', 'TIMELINESS'].map((name) => `OBLIGATIONS.${name}`);
  const args = { codes, agencyId: world.agencies.caoLanh, ...half, groupBy: 'duty' };
  const { data } = await world.call('REST', 'chu.tich', 'figureValues', { args });
  expect(data.map(({ shown }: { shown: string }) => shown)).toEqual(['7', '1', '1', '3', '1/5 (20%)']);
  expect(data[4].groups.map(({ key, shown }: Record<string, string>) => [key, shown])).toEqual([
    ['KN.RESOLVE.FIRST', '1/3 (33,33%)'],
    ['TASK', '0/2 (0%)'],
  ]);
});

test('malformed days, agencies and bases are refused over REST as over GraphQL', async () => {
  const scope = { agencyId: 'x', from: '2026-02-30', to: '', basis: 'AS_IF' };
  const { status, violations } = await world.value('REST', 'chu.tich', 'PETITIONS.RECEIVED', scope);
  expect([status, violations.map(({ path, code }) => `${path} ${code}`)]).toEqual([
    422,
    ['agencyId NOT_A_VALUE', 'from NOT_A_VALUE', 'to REQUIRED', 'basis NOT_A_VALUE'],
  ]);
  const { status: other } = await world.value('GraphQL', 'chu.tich', 'PETITIONS.RECEIVED', scope);
  expect([400, 422]).toContain(other);
});
