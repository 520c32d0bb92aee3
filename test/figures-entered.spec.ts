import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { type Surface, surfaces } from './support/clients';
import { FiguresWorld, type Scope } from './support/figures.world';

let world: FiguresWorld;
type Example = Record<string, unknown> & { code: string; dimensions?: Record<string, string> };
const { examples } = JSON.parse(readFileSync(join(__dirname, '../data/figures/entered.json'), 'utf8')) as {
  examples: Example[];
};

const enter = (surface: Surface, who: string, input: Record<string, unknown>) =>
  world.call(surface, who, 'enterFigure', {
    input: {
      idempotencyKey: uuidv7(),
      agencyId: world.agencies.province,
      windowFrom: '2026-01-01',
      windowTo: '2026-06-30',
      source: 'Báo cáo thử',
      ...input,
    },
  });
const value = async (code: string, scope: Scope) => (await world.value('REST', 'tong.hop', code, scope)).data;

beforeAll(async () => {
  world = await FiguresWorld.open([
    ['tong.hop', 'CONSOLIDATOR', 'province'],
    ['hong.ngu', 'AGENCY_HEAD', 'hongNgu'],
    ['cao.lanh', 'OFFICER', 'caoLanh'],
    ['kiem.toan', 'AUDITOR', 'province'],
  ]);
}, 60_000);
afterAll(() => world?.close());

test('the figures of the source documents are entered and read back as they were written', async () => {
  for (const { dimensions = {}, ...example } of examples) {
    const given = { ...example, dimensions: Object.entries(dimensions).map(([name, each]) => ({ name, value: each })) };
    expect([example.code, (await enter('REST', 'tong.hop', given)).status]).toEqual([example.code, 201]);
  }
  const until2020 = { from: '2016-01-01', to: '2020-12-31' };
  const cut = await value('REFORM.PROCEDURES_CUT', { ...until2020, groupBy: 'level' });
  expect(cut).toMatchObject({ value: '477', shown: '477', members: 3, noData: false });
  expect(cut.groups.map(({ key, value: of }: Record<string, string>) => [key, of])).toEqual([
    ['COMMUNE', '52'],
    ['DISTRICT', '95'],
    ['PROVINCE', '330'],
  ]);
  expect(await value('REFORM.FILES_SHORTENED', until2020)).toMatchObject({
    value: '30000',
    qualifier: 'ABOUT',
    shown: 'khoảng 30.000',
  });
  expect((await value('REFORM.MONEY_SAVED', until2020)).shown).toBe('trên 10.000.000.000');
  const year = { from: '2021-01-01', to: '2021-12-31' };
  expect(await value('NEW_COUNTRYSIDE.COMMUNES_RATIO', year)).toMatchObject({
    value: '95.05',
    numerator: '173',
    denominator: '182',
    shown: '173/182 (95,05%)',
  });
  expect((await value('ECONOMY.GROWTH', year)).value).toBe('5.02');
  expect((await value('ECONOMY.INCOME_PER_HEAD', year)).shown).toBe('trên 39');
  expect(await value('ECONOMY.POVERTY', { from: '2016-01-01', to: '2021-12-31' })).toMatchObject({
    kind: 'NARRATIVE',
    value: null,
    noData: false,
    texts: ['Hộ nghèo, cận nghèo giảm dần theo các năm'],
  });
  expect((await value('MODELS.TYPICAL', { from: '2020-01-01', to: '2020-12-31' })).value).toBe('1573');
});

describe.each(surfaces)('an entered figure, over %s', (surface) => {
  const code = 'GUIDANCE.DOCUMENTS';
  const window =
    surface === 'REST'
      ? { windowFrom: '2025-01-01', windowTo: '2025-12-31' }
      : { windowFrom: '2024-01-01', windowTo: '2024-12-31' };
  const asked = { from: window.windowFrom, to: window.windowTo };

  test('is added up over those below; of a half-year and its year the year counts', async () => {
    const { hongNgu, caoLanh } = world.agencies;
    const half = { ...window, windowTo: window.windowTo.replace('12-31', '06-30') };
    expect((await enter(surface, 'hong.ngu', { code, agencyId: hongNgu, value: '4', ...half })).status).toBeLessThan(
      300,
    );
    expect(
      (await enter(surface, 'cao.lanh', { code, agencyId: caoLanh, value: '3', nature: 'ESTIMATED', ...window }))
        .status,
    ).toBeLessThan(300);
    expect(await value(code, asked)).toMatchObject({ value: '7', members: 2, nature: 'ESTIMATED' });
    await enter(surface, 'hong.ngu', { code, agencyId: hongNgu, value: '9', ...window });
    expect(await value(code, asked)).toMatchObject({ value: '12', members: 2 });
    expect((await value(code, { ...asked, to: half.windowTo })).value).toBe('4');
  });

  test('is corrected and withdrawn, and as of before says what it said', async () => {
    const given = { code: 'INDEX.PCI', value: '66.1', rank: 12, ofHowMany: 34, ...window };
    const { data: entry } = await enter(surface, 'tong.hop', given);
    expect(entry).toMatchObject({
      code: 'INDEX.PCI',
      value: '66.1',
      rank: 12,
      ofHowMany: 34,
      version: 1,
      allowedActions: ['correctFigure', 'withdrawFigure'],
    });
    const first = await world.cuts.publish();
    const correction = {
      id: entry.id,
      expectedVersion: 1,
      value: '67',
      source: 'Đính chính',
      idempotencyKey: uuidv7(),
    };
    const put = surface === 'REST' ? { ...correction, idempotencyKey: undefined } : correction;
    const corrected = await world.call(surface, 'tong.hop', 'correctFigure', { input: put });
    expect(corrected.data).toMatchObject({ value: '67', rank: null, version: 2 });
    expect((await value('INDEX.PCI', asked)).value).toBe('67');
    const then = { ...asked, asOf: first };
    expect((await value('INDEX.PCI', then)).value).toBe('66.1');
    const withdraw = { id: entry.id, expectedVersion: 2, reason: 'Nhầm năm', idempotencyKey: uuidv7() };
    expect((await world.call(surface, 'tong.hop', 'withdrawFigure', { input: withdraw })).data).toMatchObject({
      withdrawnReason: 'Nhầm năm',
    });
    expect(await value('INDEX.PCI', asked)).toMatchObject({ value: null, noData: true });
    expect((await value('INDEX.PCI', then)).value).toBe('66.1');
    const again = await world.call(surface, 'tong.hop', 'withdrawFigure', {
      input: { ...withdraw, expectedVersion: 3, idempotencyKey: uuidv7() },
    });
    expect([again.status, again.code]).toEqual([409, 'FIGURE_WITHDRAWN']);
  });

  test('is refused where it says too little, too much or something else, with path and code', async () => {
    const refused = async (who: string, input: Record<string, unknown>) => {
      const { status, code: problem, violations } = await enter(surface, who, input);
      return [status, problem, ...violations.map((each) => `${each.path} ${each.code}`)];
    };
    const invalid = (...told: string[]) => [422, 'INVALID_INPUT', ...told];
    expect(await refused('tong.hop', { code: 'NO.SUCH', value: '1' })).toEqual(invalid('code UNKNOWN_FIGURE'));
    expect(await refused('tong.hop', { code: 'PETITIONS.RECEIVED', value: '1' })).toEqual(
      invalid('code FIGURE_NOT_ENTERED'),
    );
    expect(await refused('tong.hop', { code, windowFrom: '2026-07-01' })).toEqual(
      invalid('windowFrom WINDOW_REVERSED', 'value FIGURE_VALUE_MISSING'),
    );
    expect(await refused('tong.hop', { code, value: '1', source: undefined })).toEqual(
      invalid('source FIGURE_SOURCE_MISSING'),
    );
    expect(await refused('tong.hop', { code, value: '1', documentId: uuidv7() })).toEqual(
      invalid('documentId UNKNOWN_REFERENCE'),
    );
    expect(await refused('tong.hop', { code, value: '1', agencyId: uuidv7() })).toEqual(
      invalid('agencyId UNKNOWN_REFERENCE'),
    );
    expect(await refused('tong.hop', { code: 'ONE_STOP.ON_TIME_RATIO', numerator: '5' })).toEqual(
      invalid('numerator FIGURE_VALUE_MISSING'),
    );
    expect(await refused('tong.hop', { code: 'ONE_STOP.ON_TIME_RATIO', numerator: '5', denominator: '0' })).toEqual(
      invalid('denominator FIGURE_RATIO_UNFIT'),
    );
    expect(await refused('tong.hop', { code: 'ECONOMY.POVERTY', value: '5' })).toEqual(
      invalid('text FIGURE_VALUE_MISSING', 'value FIGURE_VALUE_UNFIT'),
    );
    expect(await refused('tong.hop', { code: 'INDEX.PCI', value: '5', rank: 40, ofHowMany: 34 })).toEqual(
      invalid('rank FIGURE_RANK_UNFIT'),
    );
    expect(await refused('tong.hop', { code: 'REFORM.PROCEDURES_CUT', value: '5' })).toEqual(
      invalid('dimensions FIGURE_DIMENSION_MISSING'),
    );
    const level = (name: string, of: string) => ({ dimensions: [{ name, value: of }] });
    expect(
      await refused('tong.hop', { code: 'REFORM.PROCEDURES_CUT', value: '5', ...level('level', 'VILLAGE') }),
    ).toEqual(invalid('dimensions FIGURE_DIMENSION_UNFIT'));
    expect(await refused('tong.hop', { code, value: '5', ...level('level', 'COMMUNE') })).toEqual(
      invalid('dimensions UNKNOWN_DIMENSION'),
    );
    // Levels 3 and 4 of online services ended; full and partial are another figure.
    expect(
      await refused('tong.hop', {
        code: 'ONLINE_SERVICES.BY_LEVEL',
        value: '402',
        ...level('serviceLevel', 'LEVEL_3'),
      }),
    ).toEqual(invalid('windowTo FIGURE_OUT_OF_TIME'));
    expect(await refused('hong.ngu', { code, value: '5' })).toEqual([403, 'FORBIDDEN', 'agencyId FORBIDDEN']);
    expect((await refused('kiem.toan', { code, value: '5' })).slice(0, 2)).toEqual([403, 'FORBIDDEN']);
    const entered = { code: 'BUDGET.REVENUE', value: '1', ...window };
    await enter(surface, 'tong.hop', entered);
    expect(await refused('tong.hop', entered)).toEqual([409, 'FIGURE_ENTERED_ALREADY', 'code FIGURE_ENTERED_ALREADY']);
  });

  test('is listed to whom its agency is in reach', async () => {
    const list = await world.call(surface, 'hong.ngu', 'enteredFigures', {
      select: ['code', 'agencyId'],
      filter: { current: true },
    });
    expect(new Set(list.data.items.map(({ agencyId }: { agencyId: string }) => agencyId))).toEqual(
      new Set([world.agencies.hongNgu]),
    );
    const all = await world.call(surface, 'kiem.toan', 'enteredFigures', { select: ['id'], first: 100, total: true });
    expect(all.data.total).toBeGreaterThan(10);
  });
});
