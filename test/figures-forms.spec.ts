import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { baseFigures, figures } from '../src/engines/figures/definition';
import { forms } from '../src/engines/figures/forms/form-file';
import { surfaces } from './support/clients';
import { FiguresWorld, half } from './support/figures.world';

let world: FiguresWorld;
const handled = { outcome_on: '2026-04-01', conditions_met: true };

/** Two sessions of the head and one at the desk; a group that comes back, and one person. */
async function receive(): Promise<void> {
  const agency_id = world.agencies.hongNgu;
  let number = 0;
  const session = (on_day: string, kind: string, host: string, more: object = {}) =>
    world.add('reception_session', {
      agency_id, host_agency_id: agency_id, kind, mode: 'IN_PERSON', host, host_post_id: world.posts.get('mat'), host_name: 'Người tiếp',
      on_day, starts_at: `${on_day}T01:00:00Z`, ends_at: `${on_day}T03:00:00Z`, place: 'Trụ sở', state: 'OPEN', ...more,
    }); // prettier-ignore
  const visit = async (session_id: string, on_day: string, people: number, same_content: number, first?: string) => {
    const id = await world.add('reception_visit', { session_id, agency_id, on_day, year: 2026, number: ++number });
    await world.add('visit_matter', {
      id, agency_id, received_on: on_day, kind: 'COMPLAINT', people, same_content, repeated: first !== undefined,
      first_visit_id: first ?? id, outcome: 'GUIDED', content: 'Nội dung thử', guided_to: 'Toà án', state: 'ANSWERED',
      answered_on: on_day, answer_kind: 'GUIDED', guidance_number: '1/HD',
    }); // prettier-ignore
    return id;
  };
  const desk = await session('2026-03-02', 'REGULAR', 'OFFICER');
  const head = await session('2026-03-16', 'PERIODIC', 'HEAD');
  await session('2026-04-15', 'PERIODIC', 'HEAD');
  const delegated = { delegation_number: '5/UQ', delegation_on: '2026-05-01', delegation_signer: 'Chủ tịch' };
  await session('2026-05-15', 'PERIODIC', 'DELEGATED', delegated);
  const group = await visit(desk, '2026-03-02', 3, 12);
  await visit(desk, '2026-03-02', 1, 1);
  await visit(head, '2026-03-16', 4, 12, group);
  await visit(head, '2026-03-16', 2, 12, group);
}

beforeAll(async () => {
  world = await FiguresWorld.open([
    ['chu.tich', 'PROVINCE_LEADER', 'province'],
    ['mat', 'COMPLAINT_HANDLER', 'hongNgu'],
  ], '2026-07-20T03:00:00Z'); // prettier-ignore
  const within = { ...handled, within_authority: true, outcome: 'CASE_OPENED' };
  const outside = { ...handled, within_authority: false };
  const first = await world.petition({ ...within });
  await world.petition({ ...within, same_as_id: first, outcome: 'JOINED' });
  await world.petition({ ...outside, outcome: 'GUIDED', branch: 'JUDICIAL' });
  await world.petition({ ...outside, outcome: 'DEMANDED', branch: 'PARTY', received_on: '2025-11-01' });
  await world.petition({ kind: 'PROPOSAL', ...within });
  await world.petition({ ...handled, conditions_met: false, outcome: 'FILED' });
  const transferred = await world.petition({
    kind: 'PROPOSAL',
    ...outside,
    outcome: 'TRANSFERRED',
    branch: 'ADMINISTRATIVE',
  });
  await world.petition();
  const kase = await world.case({ accepted_on: '2026-03-05', decided_on: '2026-05-05', finding: 'PARTLY_CORRECT', status: 'EXECUTING',
    effective_on: '2026-05-20' }); // prettier-ignore
  const again = await world.case({
    instance: 2,
    previous_id: kase,
    accepted_on: '2026-05-22',
    decided_on: '2026-06-10',
    finding: 'UPHELD',
    status: 'DECIDED',
  });
  await world.case({ status: 'TERMINATED', withdrawn: 'WHOLE', withdrawn_after_talk: true, closed_on: '2026-04-02' });
  await world.access.system(async () => {
    for (const [case_id, petition_id, relation] of [[kase, first, 'OPENED']] as const)
      await world.add('case_petition', { case_id, petition_id, relation, linked_on: '2026-03-05' });
    await world.add('petition_transfer', {
      petition_id: transferred, to_name: 'Sở Tư pháp', sent_on: '2026-04-01', document_number: '1/PC', document_on: '2026-04-01',
      ground: 'OUTSIDE', reply_number: '9', reply_on: '2026-05-01',
    }); // prettier-ignore
    await world.add('case_outcome', {
      case_id: kase, stage: 'DECIDED', on_day: '2026-05-05', state_money: '1200.5', person_land: '340.25', persons: 2, disciplined: 3,
      disciplined_officials: 1,
    }); // prettier-ignore
    await world.add('case_outcome', { case_id: kase, stage: 'EXECUTED', on_day: '2026-06-01', state_money: '700.25' });
    await world.add('case_outcome', { case_id: kase, stage: 'EXECUTED', on_day: '2026-06-12', state_money: '0.25' });
    await receive();
    for (const [subject_id, duty, state] of [[kase, 'KN.RESOLVE.FIRST', 'MET'], [again, 'KN.RESOLVE.SECOND', 'MET_LATE']] as const)
      await world.add('obligation', {
        duty, label_vi: 'x', label_en: 'y', subject_kind: 'Case', subject_id, agency_id: world.agencies.hongNgu, trigger: 'ACCEPTED',
        triggered_on: '2026-03-05', calendar_edition: 1, original_due_on: '2026-05-06', due_on: '2026-05-06', state, settled_on: '2026-05-05',
      }); // prettier-ignore
  });
}, 60_000);
afterAll(() => world?.close());

test('every column of every form stands in the catalogue, on a figure that is counted', () => {
  const sizes = Object.fromEntries([...forms().values()].map(({ form, columns }) => [form, columns.length]));
  expect(sizes).toEqual({
    'TCD.01': 29, 'XLD.01': 22, 'XLD.02': 26, 'XLD.03': 27, 'XLD.04': 20, 'KQGQ.01': 26, 'KQGQ.02': 19, 'KQGQ.03': 31, 'KQGQ.04': 24,
  }); // prettier-ignore
  const columns = [...forms().values()].flatMap((form) => form.columns);
  expect(columns.filter(({ figure }) => figure !== null && !baseFigures().has(figure)).map(({ code }) => code)).toEqual(
    [],
  );
  expect(columns.filter(({ code }) => !figures().has(code)).map(({ code }) => code)).toEqual([]);
  expect(columns.filter(({ figure }) => figure === null).map(({ code }) => code)).toEqual(['KQGQ.04.C19']);
  expect(figures().get('XLD.01.C06')).toMatchObject({
    origin: 'FORM',
    unit: 'đơn',
    part: { of: 'PETITIONS.TO_PROCESS' },
  });
});

test('formulas refer to columns of their own form', () => {
  for (const { columns, form } of forms().values()) {
    const known = new Set(columns.map(({ column }) => column));
    for (const { column, checked } of columns)
      expect([
        form,
        column,
        checked.flatMap((each) => each.columns).filter((each) => !known.has(each) || each === column),
      ]).toEqual([form, column, []]);
  }
});

test('the statement of every figure runs, on today’s rows and as of a cut', async () => {
  const codes = [...figures().keys()];
  const cut = await world.cuts.publish();
  for (let at = 0; at < codes.length; at += 60) {
    const asked = { args: { codes: codes.slice(at, at + 60), agencyId: world.agencies.province, ...half } };
    const live = await world.call('REST', 'chu.tich', 'figureValues', asked);
    expect([live.status, live.violations]).toEqual([200, []]);
    await world.access.system(async () => {
      await world.access.work.query(
        `select set_config('search_path', 'asof', true), set_config('app.as_of', $1, true)`,
        [cut],
      );
      for (const code of asked.args.codes)
        await world.access.work.query(
          figures().get(code)!.members({ from: `date '2026-01-01'`, to: `date '2026-02-01'` }),
        );
    });
  }
}, 120_000);

describe.each(surfaces)('a form, over %s', (surface) => {
  const columnsOf = async (form: string) => {
    const { data } = await world.call(surface, 'chu.tich', 'figureForm', {
      args: { form, agencyId: world.agencies.province, ...half },
      select: ['form', 'number', 'source', 'columns.column', 'columns.figure.value', 'columns.figure.noData', 'columns.figure.code',
        'mismatches.column', 'mismatches.formula', 'mismatches.value', 'mismatches.expected', 'unchecked'],
    }); // prettier-ignore
    return data;
  };
  const numbers = (data: { columns: { column: number; figure: { value: string } }[] }) =>
    Object.fromEntries(
      data.columns.filter(({ figure }) => figure.value !== '0').map(({ column, figure }) => [column, figure.value]),
    );

  test('01/XLD counts petitions, and its sums hold', async () => {
    const data = await columnsOf('XLD.01');
    expect(data).toMatchObject({ form: 'XLD.01', number: '01/XLD', mismatches: [], unchecked: [] });
    expect(numbers(data)).toEqual({
      1: '8', 2: '1', 3: '7', 4: '7', 5: '1', 6: '6', 7: '5', 8: '4', 10: '2', 11: '1', 13: '5', 14: '3', 15: '2', 17: '1', 18: '3',
      19: '1', 20: '1', 21: '1', 22: '1',
    }); // prettier-ignore
  });

  test('02/XLD says of matters what is not classified yet, by formulas that do not hold', async () => {
    const data = await columnsOf('XLD.02');
    expect(numbers(data)).toEqual({
      1: '6', 2: '1', 3: '5', 4: '5', 5: '1', 6: '4', 7: '4', 8: '3', 9: '1', 11: '1', 13: '1', 14: '1', 16: '1', 19: '2', 20: '1', 22: '1',
      23: '2', 24: '1', 25: '1',
    }); // prettier-ignore
    expect(data.mismatches).toEqual([]);
    const other = await columnsOf('XLD.04');
    expect(other.mismatches).toEqual([{ column: 8, formula: '=9+10+11+12', value: '2', expected: '1' }]);
  });

  test('01/KQGQ and 02/KQGQ settle and carry out', async () => {
    const settled = await columnsOf('KQGQ.01');
    expect(numbers(settled)).toEqual({
      1: '1', 3: '1', 4: '3', 5: '2', 6: '1', 7: '1200.5', 12: '340.25', 14: '2', 15: '3', 16: '1', 22: '1', 23: '1', 25: '1', 26: '1',
    }); // prettier-ignore
    expect(settled.mismatches).toEqual([]);
    const executed = await columnsOf('KQGQ.02');
    expect(numbers(executed)).toEqual({ 1: '1', 3: '1200.5', 5: '700.5', 10: '340.25' });
  });

  test('01/TCD keeps visits, people, matters, groups and sessions apart', async () => {
    const data = await columnsOf('TCD.01');
    expect(data).toMatchObject({ mismatches: [], unchecked: [] });
    expect(numbers(data)).toEqual({
      1: '4', 2: '10', 3: '3', 4: '2', 5: '4', 6: '2', 8: '1', 9: '3', 10: '1', 12: '2', 13: '2', 14: '6', 16: '1', 17: '2', 18: '6', 20: '1',
      21: '1',
    }); // prettier-ignore
  });

  test('a column is a figure, with members; what no record says is not 0', async () => {
    const { data } = await world.value(surface, 'chu.tich', 'KQGQ.01.C05');
    expect(data).toMatchObject({ value: '2', members: 2, unit: 'vụ việc' });
    const { data: members } = await world.members(surface, 'chu.tich', 'KQGQ.01.C05');
    expect(members).toMatchObject({ visible: 2, restricted: 0 });
    const form = await columnsOf('KQGQ.04');
    const last = form.columns.find(({ column }: { column: number }) => column === 19);
    expect(last.figure).toMatchObject({ value: null, noData: true });
  });
});
